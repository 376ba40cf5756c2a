"""An officer at the window on a virtual screen, the mail she drops and the case file she leaves."""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import TypeVar

import pytest

from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import CaseSheet, case_sheet
from foidesk.store.documents import letter_bytes
from tests.atspi import Accessible
from tests.screen import Screen, wait_for

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TILE = (1380, 865)
ANSWERS = ("There were 214 such complaints.", "We keep no record of how long it took.")
SETTLE = 0.4  # a person looks before typing; a busy machine needs it too


def foidesk(home: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "foidesk", *arguments]
    environment = os.environ | {"FOIDESK_HOME": str(home), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def written_mail(folder: Path) -> Path:
    mail = EmailMessage()
    mail["From"] = "Siân O’Neill <sian@example.org>"
    mail["To"] = "foi@brackenshire.example"
    mail["Date"] = "Thu, 19 Nov 2026 23:59:00 +0000"
    mail["Subject"] = "Noise near the bus station"
    mail["Message-ID"] = "<walk-1@example.org>"
    mail.set_content(
        "Dear all,\n\n1. How many complaints of noise at night were made in 2025?\n\n"
        "2. How long did it take to attend them, on average?\n\nThank you\nSiân O’Neill\n"
    )
    path = folder / "request.eml"
    path.write_bytes(mail.as_bytes())
    return path


class Person:
    """An officer at the window."""

    def __init__(self, screen: Screen, program: "subprocess.Popen[bytes]") -> None:
        self.screen, self.program = screen, program
        self.window = screen.program("FoiDesk")

    def closes(self) -> None:
        self.program.terminate()
        self.program.wait(20)

    def sees(self, name: str) -> Accessible:
        return wait_for(lambda: self.window.find(name), f"{name} to show")

    def reads(self, name: str, words: str) -> None:
        wait_for(lambda: words in self.sees(name).name, f"“{words}” in {name}")

    def chooses_first(self) -> None:
        """Go from what needs somebody into the first case of the register."""
        self.sees("start_day")
        wait_for(lambda: self.sees("register").has("focused"), "the cursor in the register")
        self.screen.key("Down")
        self.sees("case_subject")

    def drops(self, path: Path) -> None:
        self.screen.start([sys.executable, str(HERE / "dragged.py"), str(path)])
        self.screen.program("dragged")
        time.sleep(0.5)
        self.screen.drag(TILE, (600, 500))

    def presses(self, name: str) -> None:
        control = wait_for(lambda: self._ready(name), f"{name} to be enabled")
        control.press()

    def _ready(self, name: str) -> Accessible | None:
        control = self.window.find(name)
        return control if control is not None and control.has("enabled") else None

    def puts(self, name: str, words: str) -> None:
        """Go to a control and type."""
        control = self.sees(name)
        control.focus()
        time.sleep(SETTLE)
        self.screen.type(words)

    def decides(self, holding: str, outcome: str, answer: str) -> None:
        self.chooses("part_holding", "alt+h", holding)
        self.chooses("part_outcome", "alt+u", outcome)
        self.puts("part_answer", answer)

    def chooses(self, name: str, key: str, choice: str) -> None:
        """Go to a drop-down by its key and down it until it says `choice`; its name is its value."""
        self.screen.key(key)
        for _ in range(12):
            if self.sees(name).name == choice:
                return
            self.screen.key("Down")
            time.sleep(SETTLE / 4)
        raise AssertionError(f"{name} has no “{choice}”")

    def decides_both_parts(self) -> None:
        self.presses("decide_button")
        self.reads("decision_progress", "0 of 2")
        self.decides("Held", "Disclosed", ANSWERS[0])
        self.goes_to_the_second_part()
        self.decides("Not held", "Not held", ANSWERS[1])
        self.reads("decision_progress", "2 of 2")
        self.reads("decision_saving", "Saved")

    def goes_to_the_second_part(self, asking: str = "attend") -> None:
        self.sees("parts").focus()
        self.screen.key("Down")
        wait_for(lambda: asking in self.sees("part_asks").text(), "the second part")

    def issues(self) -> None:
        self.opens_tab("Letter")
        self.reads("letter_where", "Page 1 of")
        self.presses("letter_issue")
        self.presses("issue_yes")
        self.reads("case_stage", "Answered")

    def opens_tab(self, name: str) -> None:
        self.screen.click(wait_for(lambda: self._tab(name), f"the tab {name}"))

    def _tab(self, name: str) -> Accessible | None:
        tabs = (one for one in self.window.everything() if one.role == "page tab" and one.name == name)
        return next((one for one in tabs if one.has("showing")), None)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of the test's own; what it showed last stays beside it, for whoever reads a failure."""
    screen = Screen(tmp_path)
    yield screen
    screen.picture("last")
    screen.close()


def set_up(folder: Path) -> Path:
    """Return the home of an office that has set itself up and has no request yet."""
    foidesk(folder / "home", "setup", str(ROOT / "resources/samples/settings.json"))
    return folder / "home"


P = TypeVar("P", bound=Person)


def at_the_window(screen: Screen, home: Path, kind: type[P] = Person, **more: str) -> P:
    command = [sys.executable, "-m", "foidesk"]
    return kind(screen, screen.start(command, FOIDESK_HOME=str(home), PYTHONPATH=str(ROOT), **more))


def the_kept_case(home: Path) -> CaseSheet:
    """Return the one case, as the store reads it once nobody else has the file."""
    (folder,) = home.rglob("*.foidesk")
    case_file = CaseFile.open(folder, for_writing=False)
    try:
        return case_file.read(case_sheet, 1)
    finally:
        case_file.close()


def the_kept_letter(home: Path) -> bytes:
    """Return the one letter of the one case, its hash checked here and not only by the program."""
    (folder,) = home.rglob("*.foidesk")
    case_file = CaseFile.open(folder, for_writing=False)
    try:
        (letter,) = case_file.read(case_sheet, 1).letters
        pdf = case_file.read(letter_bytes, letter.id)
    finally:
        case_file.close()
    assert hashlib.sha256(pdf).hexdigest() == letter.sha256
    return pdf
