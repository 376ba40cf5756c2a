"""Forks a process for each piece of work and kills it: everything slow is imported once, ahead of all of them.

Run as `python -m tests.faults.forge`, it takes a JSON line for each child and answers with how that one ended.
Casework and what lies below it are all it knows: no Qt.
"""

import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

REFUSED = 3
"""How a child ends that was refused; the last it says is why."""

STEPS = frozenset(
    {
        "execute",
        "executemany",
        "commit",
        "fsync",
        "replace",
        "rename",
        "link",
        "mkdir",
        "unlink",
        "write",
        "open",
    }
)
"""Calls into the system or the database, between any two of which a process may die."""


def die_at(step: int) -> None:
    """Be killed just before the `step`th such call of this process."""
    left = step

    def count(_frame: object, event: str, called: object) -> None:
        nonlocal left
        if event == "c_call" and getattr(called, "__name__", "") in STEPS:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)


def child(order: dict) -> None:
    """Do the work, saying after each step of it that it is done; end by being killed, or by a Problem."""
    from foidesk.domain.problems import Problem
    from tests.faults import works

    said = os.open(order["said"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(*words: object) -> None:
        os.write(said, (" ".join(map(str, words)) + "\n").encode())

    if order["limit"]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["limit"], order["limit"]))
    if order["user"]:
        os.setuid(order["user"])
    if order["step"]:
        die_at(order["step"])
    try:
        getattr(works, order["work"])(Path(order["folder"]), order["key"], say)
    except Problem as problem:
        say("!", json.dumps([type(problem).__name__, str(problem), problem.next_step]))
        os._exit(REFUSED)


def forked(order: dict) -> int:
    """Return the status of a child that was killed `after` so many seconds, or at a step of its own."""
    pid = os.fork()
    if pid == 0:
        try:
            child(order)
        except BaseException:  # noqa: BLE001  told, and the status tells as well
            import traceback

            traceback.print_exc()
            os._exit(70)
        os._exit(0)
    ends = time.monotonic() + order["after"]
    while time.monotonic() < ends:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.001)
    os.kill(pid, signal.SIGKILL)
    return os.waitpid(pid, 0)[1]


def answer(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    from tests.faults import works

    works.get_ready()
    answer("ready")
    for line in sys.stdin:
        order = json.loads(line)
        status = forked(order)
        answer(
            json.dumps(
                {
                    "folder": order["folder"],
                    "killed": os.WIFSIGNALED(status),
                    "code": os.waitstatus_to_exitcode(status),
                }
            )
        )


if __name__ == "__main__":
    main()
