"""The pictures of the help: taken of the real window, and compared with those that are shipped.

`pytest tests/ui/test_help_pictures.py --accept` puts new ones in their place; look at them afterwards.
"""

from pathlib import Path

from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QSize

from foidesk.domain.letter_kinds import LetterKind
from foidesk.resources import resource
from foidesk.store.case_filters import Shelf
from foidesk.ui.case.tab import Tab
from foidesk.ui.tokens import Scheme
from tests.ui.bench import lawbook
from tests.ui.sitting import sitting

__all__ = ["lawbook", "sitting"]

ALIKE = 2.0
"""How far two pictures may be apart on average, of 255: a font drawn a little differently is no new picture."""
SHIPPED = resource("help", "pictures")


SIZE = QSize(1366, 768)
"""A common screen, filled."""


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


def show_desk_again(sitting):
    sitting.ways.show_shelf(Shelf.OPEN)
    show_desk(sitting)
    sitting.ways.show_tab(Tab.TIMELINE)


def show_in(scheme, show):
    """Return a scene in other colours; those that come after it are in them too."""

    def show_it(sitting):
        sitting.window.theme.choose(scheme)
        show(sitting)

    return show_it


SCENES = {
    "desk": show_desk,
    "intake": show_intake,
    "why": show_why,
    "decision": show_decision,
    "letter": show_letter,
    "dark": show_in(Scheme.DARK, show_decision),
    "contrast": show_in(Scheme.CONTRAST, show_desk_again),
}


def apart(one: Path, other: Path) -> float:
    """Return how far two pictures are apart, on average, of 255; whole where their sizes differ."""
    first, second = (Image.open(path).convert("RGB") for path in (one, other))
    if first.size != second.size:
        return 255.0
    return max(ImageStat.Stat(ImageChops.difference(first, second)).mean)


def test_the_pictures_are_of_the_window_as_it_is(sitting, tmp_path, request):
    sitting.window.resize(SIZE)
    old = []
    for name, show in SCENES.items():
        taken = tmp_path / f"{name}.png"
        show(sitting)
        sitting.picture(taken)
        shipped = SHIPPED / taken.name
        if request.config.getoption("--accept"):
            few = Image.open(taken).convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=3)
            few.save(shipped, optimize=True)  # small, and no colour is far from the window's own
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
