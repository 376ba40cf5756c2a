"""The pages of a letter: the rail beside them, and where in them a finding stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QLineEdit

from foidesk.domain.checks import Place, Where
from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.letter.letter_page import LetterPage
from foidesk.ui.letter.page_rail import PageRail
from foidesk.ui.letter.preview import PagePreview
from foidesk.ui.letter.spots import Finder, Spot
from foidesk.ui.pdf_pages import PdfPages
from foidesk.ui.remarks import Remark
from tests.ui.bench import DECIDED, control, lawbook, office, seen, theme
from tests.ui.findings_bench import UNREASONED
from tests.ui.test_letter_findings import button, confirmed, show
from tests.ui.test_letter_preview import SIZE, drawn

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def page(qtbot, office, theme):
    made = LetterPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
    qtbot.addWidget(made.widget)
    made.widget.resize(1300, 800)
    made.widget.show()
    yield made
    made.clear()


@pytest.fixture
def rail(qtbot):
    made = PageRail()
    qtbot.addWidget(made)
    made.wanted, made.gone_to = [], []
    made.page_wanted.connect(lambda at, _scale: made.wanted.append(at))
    made.chosen.connect(made.gone_to.append)
    made.resize(90, 400)
    return made


def picture():
    return QImage(8, 8, QImage.Format.Format_RGB32)


# The rail


def test_small_pages_are_drawn_when_seen_and_one_after_another(qtbot, rail):
    rail.show_pages([SIZE] * 500)
    rail.show()
    qtbot.waitUntil(lambda: rail.wanted == [0])
    for _turn in range(20):
        if rail.wanted[-1] < len(rail.wanted):
            rail.show_page(rail.wanted[-1], 1.0, picture())
            rail.viewport().repaint()
    assert rail.wanted == list(range(len(rail.wanted)))
    assert 3 <= len(rail.wanted) <= 6, "only what is seen of 500"


def test_arrows_choose_and_the_one_in_view_is_named(qtbot, rail):
    rail.show_pages([SIZE] * 5)
    rail.show()
    rail.mark(1)
    assert rail.gone_to == []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(rail, key)
    assert rail.gone_to == [2, 3, 5, 1]
    tree = QAccessible.queryAccessibleInterface(rail)
    assert (rail.accessibleName(), tree.child(2).text(QAccessible.Text.Name)) == (
        "Pages of the letter",
        "Page 3 of 5",
    )


def test_the_page_in_view_is_told_apart_without_colour(qtbot, rail):
    """In grey, the framed page differs from its neighbour, and so it does once another is in view."""
    rail.show_pages([SIZE] * 2)
    rail.show()
    rail.show_page(0, 1.0, picture())
    rail.show_page(1, 1.0, picture())

    def greys(at):
        rail.mark(at)
        return rail.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    assert greys(1) != greys(2)


def test_a_page_gone_to_is_the_one_in_view_though_it_cannot_come_to_the_top(qtbot):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(300, 2000)
    preview.show_pages([SIZE] * 3)
    preview.show()
    for page in (2, 3, 1):
        preview.go_to(page)
        assert preview.page == page


def test_a_letter_of_one_page_has_no_rail_and_a_longer_one_has(qtbot, page, office):
    confirmed(office)
    case_id = show(qtbot, page, office, *DECIDED)
    qtbot.waitUntil(
        lambda: page.widget.preview.count > 1 and seen(page.widget, "letter_rail"), timeout=20_000
    )
    rail = page.widget.rail
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    assert page.widget.preview.page == 2
    page.widget.preview.setFocus()
    qtbot.keyClick(page.widget.preview, Qt.Key.Key_Home)
    assert rail.currentIndex().row() == 0
    page.widget.resize(420, 800)
    qtbot.waitUntil(lambda: not seen(page.widget, "letter_rail"))
    page.widget.resize(1300, 800)
    qtbot.waitUntil(lambda: seen(page.widget, "letter_rail"))
    page.show_letter(LetterKind.ACKNOWLEDGEMENT)
    qtbot.waitUntil(lambda: page.widget.preview.count == 1, timeout=20_000)
    assert not seen(page.widget, "letter_rail")
    assert office.sheet(case_id).letters == ()


# Where words stand

FINDING_PLACES = [
    (("Sheet 2",), 1),
    (("nowhere", "Sheet 3"), 2),
    (("Sheet",), 0),
    (("She",), None),
    (("sheet 2",), None),
    ((), None),
]


@pytest.mark.parametrize(("sought", "at"), FINDING_PLACES)
def test_words_are_found_on_their_page(sought, at):
    pages = PdfPages(drawn(3))
    spot = Finder(pages).find(sought)
    assert (spot.at if spot else None) == at
    if spot is not None:
        ((left, top, _width, height),) = spot.boxes
        assert (round(left), 320 < top < 345, 5 < height < 15) == (72 if left < 72.5 else 73, True, True)
        text = "\n\n".join(pages.words())
        assert text[spot.begins : spot.ends] == spot.words


def test_words_are_marked_where_they_stand_and_brought_into_view(qtbot):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(500, 300)
    preview.show_pages([SIZE] * 3)
    preview.show()
    before = preview.grab().toImage()
    preview.mark(Spot(2, ((72.0, 700.0, 100.0, 12.0),), "Eleven swans", 0, 12))
    assert preview.page == 3
    assert preview.accessibleDescription().endswith("Marked on page 3: Eleven swans")
    inks = {
        preview.grab().toImage().pixelColor(x, y).name() for x in range(0, 200, 1) for y in range(0, 300, 3)
    }
    assert "#8a3b00" in inks
    preview.mark(None)
    preview.go_to(1)
    assert preview.grab().toImage() == before


def test_a_finding_is_marked_as_it_is_gone_through_and_pressing_it_goes_on_to_the_field(qtbot, page, office):
    confirmed(office)
    show(qtbot, page, office, UNREASONED)
    row = button(page, "letter_findings_1")
    see = button(page, "letter_findings_1_see")
    assert see.isVisibleTo(page.widget)
    where = see.text().removeprefix("Show on page ").removesuffix(" (F8)")
    assert row.accessibleDescription() == f"On page {where} of the letter. F8 shows it."
    row.setFocus()
    preview = page.widget.preview
    qtbot.waitUntil(lambda: "Marked on page" in preview.accessibleDescription())
    assert preview.accessibleDescription().endswith(f"Marked on page {where}: Section 30(1)(a)")
    assert page.widget.faces.text.textCursor().selectedText() == "Section 30(1)(a)"
    preview.go_to(1 if where != "1" else 2)
    qtbot.keyClick(row, Qt.Key.Key_F8)
    assert f", page {where} of" in preview.accessibleName()
    with qtbot.waitSignal(page.place_requested) as wanted:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert wanted.args == [Place(Where.CLAIM, "reason", 0, 0)]


def test_the_mark_stays_where_the_letter_is_drawn_again_and_goes_with_its_finding(qtbot, page, office):
    confirmed(office)
    case_id = show(qtbot, page, office, UNREASONED)
    button(page, "letter_findings_1").setFocus()
    preview = page.widget.preview
    qtbot.waitUntil(lambda: "Marked on page" in preview.accessibleDescription())
    with qtbot.waitSignal(page._hand.drawn, timeout=20_000):
        page._hand.load()
    assert "Marked on page" in preview.accessibleDescription()
    page.show_letter(LetterKind.ACKNOWLEDGEMENT)
    qtbot.waitUntil(lambda: page._hand.easel.sheet().kind is LetterKind.ACKNOWLEDGEMENT, timeout=20_000)
    assert "Marked" not in preview.accessibleDescription()
    assert case_id


# Which pages are printed

TYPED = [
    ("1-2", "2 of 2 pages", True),
    ("2, 1", "2 of 2 pages", True),
    ("", "", True),
    ("1-9", "“1-9” is not among the pages of this letter. There are 2 pages.", False),
    ("2-1", "“2-1” runs backwards. There are 2 pages in this letter.", False),
    ("all", "“all” is not a page or a range of pages. There are 2 pages in this letter.", False),
]


@pytest.mark.parametrize(("typed", "said", "prints"), TYPED)
def test_pages_to_print_are_read_at_once(qtbot, theme, typed, said, prints):
    from foidesk.ui.letter.print_panel import PrintPanel
    from foidesk.ui.printing import Printer

    panel = PrintPanel()
    qtbot.addWidget(panel)
    panel.know_pages(2)
    panel.show_printers([Printer("Upstairs")])
    panel.show()
    asked = []
    panel.print_requested.connect(asked.append)
    box = control(panel, "print_pages", QLineEdit)
    qtbot.keyClicks(box, typed)
    control(panel, "print_go").click()
    shown = control(panel, "print_pages_remark", Remark).text()
    assert shown.startswith(said) if said else shown == ""
    assert [wish.pages for wish in asked] == ([typed] if prints else [])
