"""The main job in the real window on a virtual screen: an e-mail is dropped, agreed, decided, read, printed."""

import hashlib
import os
import string
import subprocess
import sys
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet
from foidesk.store.documents import letter_bytes
from tests.atspi import Accessible
from tests.printing_fixture import PdfQueue, cups_scheduler, pdf_queue
from tests.screen import Screen, wait_for

__all__ = ["cups_scheduler", "pdf_queue"]

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TILE = (1380, 865)
SETTLE = 0.4  # a person looks before typing; a busy machine needs it too
ANSWERS = ("There were 214 such complaints.", "We keep no record of how long it took.")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    screen = Screen(tmp_path)
    yield screen
    screen.picture("last")  # what it looked like, for whoever reads a failure
    screen.close()


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

    def __init__(self, screen: Screen, window: Accessible) -> None:
        self.screen, self.window = screen, window

    def sees(self, name: str) -> Accessible:
        return wait_for(lambda: self.window.find(name), f"{name} to show")

    def reads(self, name: str, words: str) -> None:
        wait_for(lambda: words in self.sees(name).name, f"“{words}” in {name}")

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

    def opens_tab(self, name: str) -> None:
        tabs = (one for one in self.window.everything() if one.role == "page tab" and one.name == name)
        self.screen.click(next(tabs))


def words(pdf: bytes) -> list[str]:
    """Return every word of a PDF in reading order, unaccented letters only.

    Spacing is the reader's guess. A PostScript queue draws “’” and “â” rightly but forgets their names; those are
    seen in the pictures instead.
    """
    with_text = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in with_text)
    with_text.close()
    return "".join(letter if letter in string.printable else "" for letter in text).split()


def pictures(pdf: bytes) -> list[Image.Image]:
    drawn = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=2).to_pil().convert("L").resize((1190, 1684)) for page in drawn]
    drawn.close()
    return pages


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference in grey, 0 to 255. The same page through Ghostscript measured 0.2 to 1.8."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


def test_a_dropped_mail_becomes_a_printed_letter(screen: Screen, tmp_path: Path, pdf_queue: PdfQueue) -> None:
    home, mail = tmp_path / "home", written_mail(tmp_path)
    foidesk(home, "setup", str(ROOT / "resources/samples/settings.json"))
    program = screen.start([sys.executable, "-m", "foidesk"], FOIDESK_HOME=str(home), PYTHONPATH=str(ROOT))
    person = Person(screen, screen.program("FoiDesk"))
    person.sees("empty_headline")

    person.drops(mail)
    person.reads("intake_due_headline", "Due Friday 18 December 2026")
    assert person.sees("applicant_name").text() == "Siân O’Neill"
    screen.key("Return")
    person.reads("banner_headline", "is logged")
    person.reads("case_received", "19 November 2026")

    person.presses("decide_button")
    person.reads("decision_progress", "0 of 2")
    person.decides("Held", "Disclosed", ANSWERS[0])
    person.sees("parts").focus()
    screen.key("Down")
    wait_for(lambda: "attend" in person.sees("part_asks").text(), "the second part")
    person.decides("Not held", "Not held", ANSWERS[1])
    person.reads("decision_progress", "2 of 2")
    person.reads("decision_saving", "Saved")

    person.opens_tab("Letter")
    person.reads("letter_where", "Page 1 of")
    person.presses("letter_issue")
    person.presses("issue_yes")
    person.reads("case_stage", "Answered")
    before = pdf_queue.papers()
    person.presses("letter_print")
    person.sees("print_panel")
    person.chooses("print_printer", "alt+p", pdf_queue.name)
    person.presses("print_go")
    paper = pdf_queue.printed_since(before).read_bytes()
    screen.picture("printed")

    program.terminate()
    program.wait(20)
    kept = the_kept_letter(home)
    assert words(paper) == words(kept)
    printed, drawn = pictures(paper), pictures(kept)
    assert [unlike(*pair) < 3 for pair in zip(printed, drawn, strict=True)] == [True] * len(drawn)
    assert unlike(printed[0], drawn[1]) > 8, "the measure tells pages apart"
    for answer in ANSWERS:
        assert answer in " ".join(words(kept))


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
