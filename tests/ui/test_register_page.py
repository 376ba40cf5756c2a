"""The register against a real case file: shelves, search, order, counts, and its place kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.domain.case import Applicant
from foidesk.domain.timeline import Act, Event
from foidesk.store.case_lines import Order, Shelf
from foidesk.ui.measures import EXCERPT, ROW
from foidesk.ui.one_line import OneLine
from foidesk.ui.register.register_model import CHOSEN, Column
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.register.way_on import WayOn
from tests.ui.bench import NOW, control, found, lawbook, look_for, office, theme

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def ids(office):
    """Five cases: late, due soon, stopped, answered, fine."""
    received = [
        date(2026, 10, 5),
        date(2026, 10, 27),
        date(2026, 11, 2),
        date(2026, 11, 3),
        date(2026, 11, 18),
    ]
    subjects = ["Swans", "Geese", "Ducks", "Herons", "Coots 100%"]
    made = [office.log(received=on, subject=what) for on, what in zip(received, subjects, strict=True)]
    hand = Hand(NOW, "F. Officer")
    asked = Event(Act.ASK_CLARIFICATION, date(2026, 11, 4), text="Which pond?")
    office.file.write(record_act, made[2], asked, office.lawbook, hand)
    office.file.write(record_act, made[3], Event(Act.ANSWER, date(2026, 11, 5)), office.lawbook, hand)
    return made


@pytest.fixture
def page(qtbot, office, theme):
    view = RegisterView(theme)
    qtbot.addWidget(view)
    made = RegisterPage(view, office.file, office.clock.today)
    view.furnish()
    made.use_law(office.lawbook.clock)
    view.resize(760, 500)
    view.show()
    qtbot.waitExposed(view)
    return made


def test_home_and_end_go_to_the_first_and_the_last_case(page, ids, qtbot):
    page.refresh()
    table = page.view.table
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.chosen_row() == page.model.rowCount() - 1
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen_row() == 0


def test_what_a_search_finds_is_shown_from_its_first_line(page, office, qtbot):
    for number in range(40):
        office.log(subject=f"{'Geese' if number % 2 else 'Swans'} {number}")
    page.refresh()
    bar = page.view.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    look_for(qtbot, page, "geese")
    qtbot.wait(20)
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_the_list_begins_on_a_whole_row_and_shows_the_chosen_one_whole(page, office, qtbot):
    made = [office.log(subject=f"{'Geese' if number % 2 else 'Swans'} {number}") for number in range(40)]
    page.refresh()
    table = page.view.table

    def is_whole(height):
        at, room = table.rowViewportPosition(table.chosen_row()), table.viewport().height()
        assert 0 <= at <= room - height
        assert table.verticalScrollBar().value() % height == 0

    for row in (17, 39, 22, 8, 31, 0):
        table.choose_row(row)
        is_whole(ROW)
    page.choose(made[-5])
    page.view.resize(760, 333)  # as where a strip is shown above the list
    is_whole(ROW)
    look_for(qtbot, page, "geese")
    table.choose_row(13)
    is_whole(ROW + EXCERPT)
    page.choose(made[38])  # not among what was found: the whole shelf is shown for it
    assert page.words == ""
    is_whole(ROW)
    office.log(subject="Ducks", received=date(2026, 10, 5))
    page.show_shelf(Shelf.LATE)
    qtbot.wait(10)  # one case alone: no bar to scroll by
    page.choose(made[38])
    is_whole(ROW)


def test_one_panel_at_a_time_stands_over_the_list(page, qtbot):
    first, second, working = (QWidget() for _panel in range(3))
    working.is_running = True
    for panel in (first, second, working):
        panel.hide()
        page.view.host(panel)
    for panel in (working, first, second):
        panel.show()
    assert [panel.isVisible() for panel in (first, second, working)] == [False, True, True]


def test_the_summary_gives_way_and_the_order_does_not(page, ids, qtbot):
    page.refresh()
    page.view.resize(380, 500)
    qtbot.wait(20)
    order = control(page.view, "register_order")
    assert order.width() >= order.sizeHint().width()
    summary = control(page.view, "register_summary", OneLine)
    assert summary.text() == summary.toolTip() == "4 requests · 1 late · 1 due in 5 working days"
    room = summary.fontMetrics().horizontalAdvance
    assert summary.shown(room(summary.text()) - 1) == "4 requests · 1 late"
    assert summary.shown(room("4 requests") + 2) == "4 requests"
    assert summary.shown(room("4 requests") - 1) == "", "half a number is a wrong number"


def subjects(page):
    return [page.model.line(row).subject for row in range(page.model.rowCount())]


def said(page, name):
    return control(page.view, name, QLabel).text()


def test_the_soonest_due_comes_first(ids, page):
    assert subjects(page) == ["Swans", "Geese", "Coots 100%", "Ducks"]


SHELVES = [
    (Shelf.LATE, ["Swans"]),
    (Shelf.DUE_SOON, ["Geese"]),
    (Shelf.STOPPED, ["Ducks"]),
    (Shelf.ANSWERED, ["Herons"]),
]


@pytest.mark.parametrize(("shelf", "expected"), SHELVES)
def test_each_shelf_holds_its_cases_and_its_count(ids, page, qtbot, shelf, expected):
    with qtbot.waitSignal(page.counted) as counted:
        page.show_shelf(shelf)
    assert subjects(page) == expected
    assert counted.args[0][shelf] == len(expected)


def test_the_heading_sums_the_shelf_up(ids, page):
    assert said(page, "register_title") == "All open"
    assert said(page, "register_summary") == "4 requests · 1 late · 1 due in 5 working days"


def test_a_percent_sign_is_a_percent_sign(ids, page, qtbot):
    look_for(qtbot, page, "100%")
    assert subjects(page) == ["Coots 100%"]
    page.search("")
    assert len(subjects(page)) == 4


def test_the_order_can_be_changed(ids, page):
    page.order_by(Order.NEWEST)
    assert subjects(page)[0] == "Coots 100%"
    page.order_by(Order.OLDEST)
    assert subjects(page)[0] == "Swans"


def test_choosing_a_row_says_which_case(ids, page, qtbot):
    with qtbot.waitSignal(page.case_chosen) as chosen:
        page.view.table.selectRow(1)
    assert chosen.args == [ids[1]]


def test_enter_opens_the_case(ids, page, qtbot):
    page.view.table.selectRow(0)
    with qtbot.waitSignals([page.case_chosen, page.case_opened]):
        qtbot.keyClick(page.view.table, Qt.Key.Key_Return)


def test_the_selected_case_stays_selected_when_others_arrive(ids, page, office, qtbot):
    page.choose(ids[1])
    office.log(received=date(2026, 9, 1), subject="Older than all")
    page.refresh()
    assert subjects(page)[0] == "Older than all"
    assert page.model.line(page.view.table.chosen_row()).id == ids[1]


def test_a_case_of_another_shelf_is_looked_up_among_all(ids, page):
    page.show_shelf(Shelf.LATE)
    page.choose(ids[3])
    assert page.shelf is Shelf.ALL
    assert page.model.line(page.view.table.chosen_row()).subject == "Herons"


def test_a_case_that_left_the_shelf_is_no_longer_selected(ids, page, office):
    page.show_shelf(Shelf.LATE)
    page.choose(ids[0])
    gone = Event(Act.WITHDRAW, date(2026, 11, 19))
    office.file.write(record_act, ids[0], gone, office.lawbook, Hand(NOW, "F. Officer"))
    page.refresh()
    assert page.view.table.chosen_row() is None


def test_a_search_that_leaves_the_chosen_case_out_chooses_its_first_line(ids, page, qtbot):
    page.choose(ids[1])
    with qtbot.waitSignal(page.case_chosen) as chosen:
        look_for(qtbot, page, "ducks")
    assert chosen.args == [ids[2]]


def test_a_shelf_without_the_chosen_case_chooses_its_first_line_or_none(ids, page, office, qtbot):
    page.choose(ids[1])
    with qtbot.waitSignal(page.case_chosen) as chosen:
        page.show_shelf(Shelf.ANSWERED)
    assert chosen.args == [ids[3]]
    with qtbot.waitSignal(page.none_chosen):
        look_for(qtbot, page, "pelicans")


def test_a_shelf_that_holds_the_chosen_case_keeps_it(ids, page, qtbot):
    page.choose(ids[1])
    with qtbot.assertNotEmitted(page.case_chosen, wait=150):
        page.show_shelf(Shelf.DUE_SOON)
        look_for(qtbot, page, "geese")
    assert page.model.line(page.view.table.chosen_row()).id == ids[1]


def test_selecting_all_does_nothing(ids, page, qtbot):
    page.view.table.selectRow(0)
    qtbot.keyClick(page.view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.view.table.selectionModel().selectedRows()) == 1


def test_an_empty_case_file_says_to_drop_an_email(page, qtbot):
    assert said(page, "empty_headline") == "No requests yet"
    assert "Drop a saved e-mail" in said(page, "empty_hint")
    for name, way in (("empty_action", WayOn.IMPORT), ("empty_other", WayOn.NEW)):
        with qtbot.waitSignal(page.view.way_wanted) as wanted:
            control(page.view, name, QPushButton).click()
        assert wanted.args == [way]
    look_for(qtbot, page, "pelicans")
    assert said(page, "empty_headline") == "No requests yet", "there is nothing to look for either"


def test_a_search_without_result_says_so_and_offers_the_other_shelves(ids, page, qtbot):
    look_for(qtbot, page, "pelicans")
    button = control(page.view, "empty_action", QPushButton)
    assert said(page, "empty_headline") == "No request holds “pelicans”"
    assert "fewer words" in said(page, "empty_hint")
    assert button.text() == "Leave the search"
    found(qtbot, page, lambda: page.show_shelf(Shelf.LATE))
    assert button.text() == "Search all requests"
    with qtbot.waitSignal(page.view.way_wanted) as wanted:
        button.click()
    assert wanted.args == [WayOn.SEARCH_ALL]
    found(qtbot, page, page.search_all)
    assert button.text() == "Leave the search"


def test_an_empty_shelf_is_no_cause_for_alarm(office, page):
    office.log(received=date(2026, 11, 19))
    page.show_shelf(Shelf.LATE)
    assert said(page, "empty_headline") == "Nothing is late"
    assert control(page.view, "empty_action", QPushButton).text() == "Show all that are open"
    page.show_shelf(Shelf.ANSWERED)
    assert control(page.view, "empty_action", QPushButton).text() == "Show all requests"


@pytest.mark.parametrize(
    ("width", "hidden"),
    [(800, set()), (600, {Column.STAGE}), (400, {Column.REFERENCE, Column.STAGE})],
)
def test_columns_give_way_in_order(ids, page, width, hidden):
    page.view.resize(width, 500)
    page.view.grab()
    always = set(Column) - set(CHOSEN)
    assert {column for column in always if page.view.table.isColumnHidden(column)} == hidden
    assert page.view.table.columnWidth(Column.REQUEST) >= 150


def test_late_cases_look_different(ids, page):
    picture = page.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    late = page.view.table.visualRect(page.model.index(0, Column.DEADLINE))
    fine = page.view.table.visualRect(page.model.index(2, Column.DEADLINE))
    assert reddest(picture, page, late) > reddest(picture, page, fine) + 60


def reddest(picture, page, cell):
    corner = page.view.table.viewport().mapTo(page.view, cell.topLeft())
    colours = [
        picture.pixelColor(corner.x() + x, corner.y() + y)
        for x in range(4, cell.width() - 4, 2)
        for y in range(4, cell.height() - 4)
    ]
    return max(colour.red() - colour.green() for colour in colours)


def test_names_from_outside_never_reach_the_screen_as_markup(office, page):
    case = office.log(subject="<b>bold</b>", applicant=Applicant("<img src=x>"))
    page.refresh()
    page.choose(case)
    assert page.model.data(page.model.index(0, Column.REQUEST)) == "<b>bold</b>"
