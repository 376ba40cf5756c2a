"""The pictures of the help: taken of the real window, and compared with those that are shipped.

`pytest tests/ui/test_help_pictures.py --accept` puts new ones in their place; look at them afterwards.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QSize

from foidesk import app as desk_app
from foidesk.app import Opening
from foidesk.casework.changes import Hand
from foidesk.casework.make_demo import make_demo
from foidesk.domain.letter_kinds import LetterKind
from foidesk.resources import resource, root
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import lines_of
from foidesk.store.search_finding import Search, find
from foidesk.ui.case.tab import Tab
from foidesk.ui.desk import Desk
from foidesk.ui.fonts import load_fonts
from foidesk.ui.tokens import Scheme
from tests.ui.bench import lawbook, settle

__all__ = ["lawbook"]

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
SIZE = QSize(1200, 760)
ALIKE = 2.0
"""How far two pictures may be apart on average, of 255: a font drawn a little differently is no new picture."""
SHIPPED = resource("help", "pictures")


class Clock:
    def today(self):
        return NOW.date()

    def now(self):
        return NOW


class Sitting:
    """The desk on the sample case file, as it was one morning."""

    def __init__(self, qapp, qtbot, folder, lawbook):
        made = make_demo(folder / "demo.foidesk", lawbook, Hand(NOW, "Maeve Gallagher"))
        made.close()
        self.qtbot, self.looking = qtbot, CaseFile.open(made.folder, for_writing=False)
        opening = Opening(
            made.folder, folder / "window.ini", Scheme.LIGHT, sample=True, officer="Maeve Gallagher"
        )
        load_fonts(qapp, root())
        self.window = desk_app.build(qapp, self.looking, opening, Clock())
        self.window.resize(SIZE)
        with qtbot.waitSignal(self.window.complete, timeout=30_000):
            self.window.show()
        self.desk = self.window.findChild(Desk)
        self.ways = self.desk.ways

    def go_to(self, reference):
        lines = self.looking.look(lines_of, self.looking.look(find, Search(reference)).ids)
        self.ways.go_to(lines[0].id)
        self.settle()

    def settle(self):
        settle(self.qtbot, self.desk.runner)
        self.qtbot.wait(150)

    def picture(self, path):
        self.settle()
        self.window.grab().save(str(path))

    def close(self, qapp):
        if not self.window.close():
            assert self.window.close()
        qapp.aboutToQuit.emit()
        self.looking.close()
        self.window.deleteLater()
        qapp.sendPostedEvents(None, 52)
        qapp.setStyleSheet("")


@pytest.fixture
def sitting(qapp, qtbot, tmp_path, lawbook):
    made = Sitting(qapp, qtbot, tmp_path, lawbook)
    yield made
    made.close(qapp)


def show_desk(sitting):
    sitting.go_to("FOI 004088/26")


def show_intake(sitting):
    sitting.ways.read_files([next(iter(sorted(resource("samples").glob("*.eml"))))])
    sitting.settle()


def show_why(sitting):
    sitting.go_to("FOI 004088/26")
    sitting.ways.explain()


def show_decision(sitting):
    sitting.go_to("FOI 004318/19")
    sitting.ways.show_tab(Tab.DECISION)


def show_letter(sitting):
    sitting.go_to("MBC/2026/0391")
    sitting.ways.write(LetterKind.ACKNOWLEDGEMENT)
    view = sitting.desk.letter.widget
    sitting.qtbot.waitUntil(lambda: view.preview.count > 0, timeout=20_000)
    sitting.qtbot.wait(600)  # the pages are painted a little after they are there


SCENES = {
    "desk": show_desk,
    "intake": show_intake,
    "why": show_why,
    "decision": show_decision,
    "letter": show_letter,
}


def apart(one: Path, other: Path) -> float:
    """Return how far two pictures are apart, on average, of 255; whole where their sizes differ."""
    first, second = (Image.open(path).convert("RGB") for path in (one, other))
    if first.size != second.size:
        return 255.0
    return max(ImageStat.Stat(ImageChops.difference(first, second)).mean)


def test_the_pictures_are_of_the_window_as_it_is(sitting, tmp_path, request):
    old = []
    for name, show in SCENES.items():
        taken = tmp_path / f"{name}.png"
        show(sitting)
        sitting.picture(taken)
        shipped = SHIPPED / taken.name
        if request.config.getoption("--accept"):
            Image.open(taken).convert("P", palette=Image.Palette.ADAPTIVE).save(shipped, optimize=True)
        elif not shipped.is_file() or apart(taken, shipped) > ALIKE:
            old.append(name)
    assert old == [], "take new pictures with --accept and look at them"


def test_another_picture_is_told_apart(sitting, tmp_path):
    for name in ("desk", "why"):
        SCENES[name](sitting)
        sitting.picture(tmp_path / f"{name}.png")
    assert apart(tmp_path / "desk.png", tmp_path / "why.png") > ALIKE


def test_no_picture_is_left_over():
    assert {path.stem for path in SHIPPED.iterdir()} == set(SCENES)
