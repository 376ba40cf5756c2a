"""Printing on Linux and macOS: the PDF itself goes to CUPS by `lp`; `lpstat` says what became of it."""

import re
import shutil
import subprocess
from collections.abc import Sequence

from foidesk.ui.pdf_pages import count_pages
from foidesk.ui.printing import CannotPrint, Printed, Printer, PrintState, PrintWish, page_ranges
from foidesk.ui.tongue import translate

ANSWER_SECONDS = 15.0
"""How long a command of the printing system may take; an unreachable printer can hold one up for a minute."""

_JOB = re.compile(r"request id is (\S+)")


def cups_printers() -> Sequence[Printer]:
    """Return the queues CUPS offers, the default first. Raises CannotPrint."""
    names = [line.strip() for line in _ask("lpstat", "-e").stdout.splitlines() if line.strip()]
    default = _ask("lpstat", "-d").stdout.rpartition(":")[2].strip()
    found = [Printer(name, name == default) for name in names]
    return sorted(found, key=lambda printer: (not printer.is_default, printer.name.casefold()))


def print_by_cups(pdf: bytes, wanted: PrintWish) -> Printed:
    """Hand the bytes to CUPS on A4 and say how far they have got. Raises BadPages or CannotPrint."""
    ranges = page_ranges(wanted.pages, count_pages(pdf))
    _refuse_unready(wanted.printer)
    command = ["lp", "-d", wanted.printer, "-n", str(wanted.copies), "-t", wanted.job_title()]
    command += ["-o", "media=A4", "-o", f"sides={wanted.duplex}"]
    if wanted.pages.strip():
        command += ["-P", ",".join(f"{first}-{last}" for first, last in ranges)]
    sent = _ask(*command, "-", given=pdf)
    job = _JOB.search(sent.stdout)
    if sent.returncode or job is None:
        raise CannotPrint(
            translate("Frame", "{printer} did not take the letter. {last_line}")
            .format(printer=wanted.printer, last_line=_last_line(sent.stderr))
            .strip()
        )
    return state_of_job(wanted.printer, job[1])


def state_of_job(printer: str, job: str) -> Printed:
    """Return whether a job still waits or has left its queue as done. Raises CannotPrint if it is gone."""
    if _is_listed(printer, job, "not-completed"):
        return Printed(printer, job, PrintState.QUEUED)
    if not _is_listed(printer, job, "completed"):
        raise CannotPrint(
            translate("Frame", "The job {job} is no longer in the queue of {printer}.").format(
                job=job, printer=printer
            )
        )
    return Printed(printer, job, PrintState.PRINTED)


def _refuse_unready(printer: str) -> None:
    """Raise CannotPrint for a queue that is unknown, paused or closed; `lp` takes jobs for a paused one."""
    accepting = _ask("lpstat", "-a", printer)
    if accepting.returncode:
        raise CannotPrint(translate("Frame", "There is no printer called {printer}.").format(printer=printer))
    if "not accepting" in accepting.stdout:
        raise CannotPrint(translate("Frame", "{printer} takes no jobs at present.").format(printer=printer))
    state = _ask("lpstat", "-p", printer).stdout
    if " disabled " in state:
        why = f" ({_last_line(state)})" if "\n" in state.strip() else ""
        said = translate("Frame", "{printer} is paused{why}. Nothing was sent to it.")
        raise CannotPrint(said.format(printer=printer, why=why))


def _is_listed(printer: str, job: str, which: str) -> bool:
    listed = _ask("lpstat", "-W", which, "-o", printer).stdout
    return any(line.split()[:1] == [job] for line in listed.splitlines())


def _ask(*command: str, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
    """Run a command of CUPS, in English. Raises CannotPrint when there is none or it does not answer."""
    program = shutil.which(command[0])
    if program is None:
        raise CannotPrint(
            translate("Frame", "This computer has no printing system: the command “lp” of CUPS is missing."),
            translate("Frame", "Install cups-client, or save the letter as a PDF."),
        )
    try:
        done = subprocess.run(  # noqa: S603  a list of arguments, no shell; the program was looked up
            ["/usr/bin/env", "LC_ALL=C.UTF-8", program, *command[1:]],
            input=given,
            capture_output=True,
            timeout=ANSWER_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CannotPrint(translate("Frame", "The printing system does not answer.")) from None
    words = (done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))
    return subprocess.CompletedProcess(command, done.returncode, *words)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].removeprefix("lp: ").removeprefix("Error - ") if lines else ""
