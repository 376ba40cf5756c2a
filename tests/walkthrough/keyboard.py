"""An officer who works by keys alone, and whose actions are counted task by task."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from tests.screen import Screen, wait_for
from tests.walkthrough.person import SETTLE, Person

PREJUDICE = ("reason", "harm", "likelihood", "favouring", "against", "balance")
WEIGHED = ("reason", "favouring", "against", "balance")


class Task(Enum):
    """What an officer does all day, and how many actions it may take."""

    LOG = "log a request arriving by e-mail"
    ACKNOWLEDGE = "acknowledge it"
    SEE = "see what is due and what is stuck"
    DRAFT = "draft a partial disclosure, each claim"
    ISSUE = "check and issue"
    EXTEND = "extend for the public interest"
    CLOSE = "close with its outcome"
    COMMISSION = "commission two areas with different questions"
    CHASE = "chase every area that is overdue"


TARGETS = {
    Task.LOG: 7, Task.ACKNOWLEDGE: 3, Task.SEE: 0, Task.DRAFT: 8, Task.ISSUE: 4, Task.EXTEND: 6, Task.CLOSE: 2,
    Task.COMMISSION: 11, Task.CHASE: 3,
}  # fmt: skip
"""A key, chord, click, drop or field typed is one action; reading is none."""


class Keyboard(Person):
    """Works the window by keys and reads it; nothing is pressed or focused from outside."""

    keys = 0
    """Keys and chords pressed."""
    actions = 0
    """Those, and texts typed, and files dropped."""

    def __init__(self, screen: Screen, program: "subprocess.Popen[bytes]") -> None:
        super().__init__(screen, program)
        self.counts: dict[Task, int] = {}

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        self.actions += len(keys)
        self.screen.key(*keys)
        time.sleep(SETTLE / 2)

    def write(self, text: str) -> None:
        self.actions += 1
        self.screen.type(text)
        time.sleep(SETTLE / 2)

    def focused(self) -> str:
        """Return the name of what has the keyboard, by its object name."""
        return next((one.identity for one in self.window.everything() if one.has("focused")), "")

    def is_at(self, name: str) -> None:
        wait_for(lambda: self.sees(name).has("focused"), f"the cursor in {name}, not in {self.focused()}")

    @contextmanager
    def counting(self) -> Iterator[list[int]]:
        before, counted = self.keys, [0]
        yield counted
        counted[0] = self.keys - before

    def claims(self, number: int, words: str, fields: tuple[str, ...]) -> int:
        """Add a claim and fill it in from the first box to the last; return how many keys were choices."""
        with self.counting() as counted:
            self.press("alt+e")
            self.is_at("claim_add")
            self.write(words)
            self.press("Return")
            for place, name in enumerate(fields):
                if place:
                    self.press("Tab")
                suffix = "_1" if name in {"favouring", "against"} else ""
                self.is_at(f"claim_{number}_{name}{suffix}")
                if name == "likelihood":
                    self.press("w")
                else:
                    self.write(f"{name.capitalize()} of claim {number} is said here at some length.")
        return counted[0]

    def drops(self, path: Path) -> None:
        self.actions += 1
        super().drops(path)

    @contextmanager
    def doing(self, task: Task) -> Iterator[None]:
        """Count what a task takes, and fail where it is more than its target."""
        before = self.actions
        yield
        self.counts[task] = self.actions - before
        assert self.counts[task] <= TARGETS[task], f"{task.value}: {self.counts[task]} actions"

    def told(self, **more: str) -> list[str]:
        """Return what was counted, a line a task; `more` is said of a task, by its name, in place of “actions”."""
        return [
            f"{task.value}: {counted} of {TARGETS[task]} {more.get(task.name, 'actions')}"
            for task, counted in self.counts.items()
        ]
