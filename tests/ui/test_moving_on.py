"""What the desk leaves behind when the officer goes on: the search, word of a problem, the cursor, a tab."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act
from foidesk.store.case_lines import Shelf
from foidesk.ui.case.tab import Tab
from tests.ui.bench import bare_office, control, found, lawbook, office, seen
from tests.ui.test_main_window import MAIL, join

__all__ = ["bare_office", "join", "lawbook", "office"]


@pytest.fixture
def joined(office, join):
    office.log()
    office.log(subject="Geese", received=date(2026, 11, 3))
    return join(office)


def log_a_mail(joined, qtbot, tmp_path):
    mail = tmp_path / "geese.eml"
    mail.write_bytes(MAIL)
    joined.desk.ways.read_files([mail])
    qtbot.waitUntil(lambda: seen(joined.window, "intake_check"), timeout=10_000)
    with qtbot.waitSignal(joined.desk.intake.logged, timeout=10_000):
        control(joined.window, "intake_log", QPushButton).click()


def test_after_logging_the_search_box_says_what_the_list_shows(joined, qtbot, tmp_path):
    joined.window.top_bar.search.setText("swans")
    found(qtbot, joined.desk.register, joined.window.top_bar.search.returnPressed.emit)
    log_a_mail(joined, qtbot, tmp_path)
    assert joined.window.top_bar.search.text() == ""
    assert joined.desk.register.model.rowCount() == 3


def test_a_case_found_by_the_search_leaves_the_search_alone(joined, qtbot):
    joined.window.top_bar.search.setText("geese")
    found(qtbot, joined.desk.register, joined.window.top_bar.search.returnPressed.emit)
    joined.desk.ways.go_to(joined.desk.register.model.line(0).id)
    assert joined.window.top_bar.search.text() == "geese"


def test_a_logged_case_begins_with_its_timeline_and_a_second_enter_presses_nothing(joined, qtbot, tmp_path):
    joined.desk.ways.show_tab(Tab.LETTER)
    log_a_mail(joined, qtbot, tmp_path)
    tabs = joined.desk.case.view.tabs
    assert tabs.currentIndex() == Tab.TIMELINE
    qtbot.waitActive(joined.window)
    assert QApplication.focusWidget() is tabs.tabBar()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert tabs.currentIndex() == Tab.TIMELINE
    assert "is logged" in joined.window.banner.said()


@pytest.mark.parametrize("tab", [Tab.DECISION, Tab.LETTER])
def test_enter_on_a_line_goes_into_the_case_whatever_tab_is_in_front(joined, qtbot, tab):
    joined.desk.ways.show_tab(tab)
    joined.desk.ways.leave_case()
    qtbot.waitActive(joined.window)
    qtbot.keyClick(joined.desk.register.view.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is joined.desk.case.view.tabs.tabBar()


WAYS_ON = {
    "another case": lambda desk: desk.ways.go_to(2 if desk.case.case_id == 1 else 1),
    "another tab": lambda desk: desk.ways.show_tab(Tab.REQUEST),
    "another page": lambda desk: desk.ways.show_what_if(),
    "cancelled": lambda desk: control(desk.window, "act_cancel", QPushButton).click(),
}


@pytest.mark.parametrize("go", WAYS_ON.values(), ids=WAYS_ON)
def test_word_of_a_refused_act_goes_once_the_officer_has_moved_on(joined, go):
    joined.desk.case.view.ask_act(Act.ACKNOWLEDGE)
    joined.desk.tell_problem(Problem("The act cannot be dated before the request."))
    go(joined.desk)
    assert joined.window.banner.said() == ""


def test_word_of_a_page_goes_with_the_page(joined):
    joined.desk.ways.show_what_if()
    joined.desk.tell_problem(Problem("The disk is full."))
    joined.desk.ways.back()
    assert joined.window.banner.said() == ""


def test_word_of_a_refusal_goes_when_something_else_is_kept(joined, qtbot):
    joined.desk.tell_problem(Problem("The act cannot be dated before the request."))
    joined.desk.ways.show_tab(Tab.DECISION)
    joined.desk.tell_problem(Problem("The act cannot be dated before the request."))
    box = control(joined.window, "part_answer", QPlainTextEdit)
    qtbot.keyClicks(box, "Eleven")
    joined.desk.decision.flush()
    qtbot.waitUntil(lambda: joined.window.banner.said() == "", timeout=10_000)


def test_a_file_that_cannot_be_read_is_told_beside_the_register(joined, qtbot, tmp_path):
    joined.desk.ways.read_files([tmp_path / "gone.eml"])
    qtbot.waitUntil(lambda: "gone.eml" in joined.window.banner.said(), timeout=10_000)
    assert joined.window.is_on_register


def test_the_case_beside_the_list_is_one_of_the_list(joined, qtbot):
    ways, window = joined.desk.ways, joined.window
    window.resize(1300, 700)
    ways.search("geese")
    qtbot.waitUntil(lambda: control(window, "case_subject", QLabel).text() == "Geese")
    found(qtbot, joined.desk.register, lambda: ways.search("pelicans"))
    assert seen(window, "start_day")
    assert not seen(window, "case_sheet")
    ways.search("")
    ways.show_shelf(Shelf.OPEN)
    qtbot.waitUntil(lambda: seen(window, "case_sheet"))


def test_what_was_looked_for_is_looked_for_on_every_shelf(joined, qtbot):
    register, ways = joined.desk.register, joined.desk.ways
    found(qtbot, register, lambda: ways.search("geese"))
    found(qtbot, register, lambda: ways.show_shelf(Shelf.LATE))
    found(qtbot, register, control(joined.window, "empty_action", QPushButton).click)
    assert joined.desk.register.shelf is Shelf.ALL
    assert joined.desk.register.model.rowCount() == 1


def test_a_half_typed_act_is_there_when_its_case_is_chosen_again(joined, qtbot):
    first = joined.desk.case.case_id
    joined.desk.case.view.ask_act(Act.CONSULT)
    control(joined.window, "act_to", QLineEdit).setText("the contractor")
    found(qtbot, joined.desk.register, lambda: joined.desk.ways.search("pelicans"))
    joined.desk.ways.search("")
    joined.desk.ways.go_to(2 if first == 1 else 1)
    assert seen(joined.window, "case_tabs")
    joined.desk.ways.go_to(first)
    assert control(joined.window, "act_to", QLineEdit).text() == "the contractor"
    assert seen(joined.window, "act_form")
