"""The palette: which letters mean what, and that it reaches every act and page of the desk."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from foidesk.domain.lifecycle import Stage, open_acts
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.tab import Tab
from foidesk.ui.palette.entry import Entry, matching
from foidesk.ui.palette.palette_rows import ENTRY_ROLE
from foidesk.ui.setup.titles import TITLES
from foidesk.ui.shelves import SHELVES
from foidesk.ui.shortcuts import Keys
from tests.ui.bench import bare_office, lawbook, office, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]


def entry(words, about="", also=""):
    return Entry(words, about, "inbox", lambda: None, also=also)


OFFERED = [
    entry("Ask clarification…", "Act on FOI 1", also="record"),
    entry("Write the letter", also="Response draft notice refusal answer"),
    entry("Answer review…"),
    entry("Café opening hours"),
    entry("Settings: Regulators"),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ask", ["Ask clarification…"]),
        ("clar", ["Ask clarification…"]),
        ("ac", ["Ask clarification…", "Answer review…"][:1]),
        ("wl", ["Write the letter"]),
        ("answer", ["Answer review…", "Write the letter"]),
        ("refusal", ["Write the letter"]),
        ("cafe open", ["Café opening hours"]),
        ("reg set", ["Settings: Regulators"]),
        ("zebra", []),
        ("  ", [one.words for one in OFFERED]),
        ("", [one.words for one in OFFERED]),
    ],
)
def test_a_few_letters(typed, meant):
    assert [one.words for one in matching(OFFERED, typed, 9)] == meant


def test_no_more_than_asked_for():
    assert len(matching(OFFERED, "", 2)) == 2


@pytest.fixture
def opened(office, join, qtbot):
    office.log(subject="Geese on the green")
    office.log(subject="Ducks", received=date(2026, 11, 3))
    joined = join(office)
    page = joined.desk.palette
    joined.desk.ways.show_palette()
    qtbot.waitUntil(page.view.isVisible)
    return joined, page


def lines(page):
    model = page.view.list.model()
    return [model.index(row).data(ENTRY_ROLE) for row in range(model.rowCount())]


def test_it_reaches_every_key_shelf_tab_setting_and_open_act(opened):
    joined, page = opened
    reached = {one.words for one in page._entries}
    assert {key.value.does for key in Keys if key is not Keys.PALETTE} <= reached
    assert {words for words, _icon in SHELVES.values()} <= reached
    assert {f"Settings: {title}" for title in TITLES} <= reached
    acts = open_acts(Stage.RECEIVED) & joined.desk.case.view.acts_open
    assert {f"{ACTS[act].button}…" for act in acts} <= reached


def test_letters_and_enter_show_the_form_of_an_act(opened, qtbot):
    joined, page = opened
    QTest.keyClicks(page.view.box, "withdraw")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    view = joined.desk.case.view
    qtbot.waitUntil(lambda: view._below.currentWidget() is view.form)
    assert not page.view.isVisible()


def test_a_case_is_found_by_its_words_and_gone_to(opened, qtbot):
    joined, page = opened
    first = joined.desk.case.case_id
    QTest.keyClicks(page.view.box, "ducks")
    qtbot.waitUntil(lambda: any("Ducks" in one.words for one in lines(page)))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: joined.desk.case.case_id not in {first, None})


def test_enter_may_be_quicker_than_the_search(opened, qtbot):
    joined, page = opened
    first = joined.desk.case.case_id
    QTest.keyClicks(page.view.box, "ducks")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert lines(page) == []
    qtbot.waitUntil(lambda: joined.desk.case.case_id not in {first, None})
    assert not page.view.isVisible()


def test_the_arrows_choose_and_esc_leaves(opened, qtbot):
    _joined, page = opened
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.list.currentIndex().row() == 2
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.view.isVisible()


def test_nothing_found_says_so(opened):
    _joined, page = opened
    QTest.keyClicks(page.view.box, "qqqq")
    assert page.view.none.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.view.isVisible()


def test_a_setting_is_gone_to(opened, qtbot):
    joined, page = opened
    QTest.keyClicks(page.view.box, "settings: reg")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    setup = joined.desk.setup.widget
    qtbot.waitUntil(lambda: setup.isVisible() and setup.tabs.currentIndex() == TITLES.index("Regulators"))


def test_a_tab_of_the_case(opened, qtbot):
    joined, page = opened
    QTest.keyClicks(page.view.box, "decisions of")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: joined.desk.case.view.tabs.currentIndex() == Tab.DECISION)
