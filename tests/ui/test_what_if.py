"""The calculator: live as one types, by the case file's own calendar, and copied for the caller."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from foidesk.domain.case import Applicant
from foidesk.ui.what_if.what_if_page import WhatIfPage
from tests.ui.bench import bare_office, choose, control, lawbook, office, seen, settle, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]


@pytest.fixture
def page(qtbot, office, theme):
    made = WhatIfPage(office.file, office.lawbook, office.clock, theme)
    qtbot.addWidget(made.widget)
    made.widget.resize(1100, 900)
    made.widget.show()
    made.show_question()
    return made


def type_in(qtbot, page, name, words):
    line = control(page.widget, name, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, words)


def due(page):
    return control(page.widget, "what_if_due", QLabel).text()


def test_it_begins_with_today(page):
    assert control(page.widget, "what_if_received", QLineEdit).text() == "20 November 2026"
    assert due(page) == "Due Monday 21 December 2026"


def test_it_answers_at_every_key(qtbot, page):
    type_in(qtbot, page, "what_if_received", "2/11/202")
    assert not seen(page.widget, "what_if_due")
    assert seen(page.widget, "what_if_trouble")
    assert not control(page.widget, "what_if_copy", QPushButton).isEnabled()
    type_in(qtbot, page, "what_if_received", "2/11/2026")
    assert due(page) == "Due Tuesday 1 December 2026"
    assert control(page.widget, "what_if_received_remark", QWidget).text() == "Monday 2 November 2026"


LAWS = [
    # law, what is typed, the answer
    (
        "Environmental Information Regulations 2004",
        {"what_if_extended": "20/11/2026"},
        "Due Thursday 31 December 2026",
    ),
    (
        "Freedom of Information (Scotland) Act 2002",
        {"what_if_posted": "30/10/2026"},
        "Due Tuesday 1 December 2026",
    ),
    (
        "Freedom of Information (Scotland) Act 2002",
        {"what_if_posted": "2/11/2026"},
        "Due Friday 4 December 2026",
    ),
    ("Freedom of Information Act 2000", {"what_if_asked_on": "9/11/2026"}, "No date is running"),
    (
        "Freedom of Information Act 2000",
        {"what_if_asked_on": "9/11/2026", "what_if_clarified_on": "16/11/2026"},
        "Due Tuesday 15 December 2026",
    ),
    (
        "Freedom of Information Act 2000",
        {"what_if_fee_asked_on": "9/11/2026", "what_if_fee_paid_on": "13/11/2026"},
        "Due Tuesday 8 December 2026",
    ),
    (
        "Freedom of Information Act 2000",
        {"what_if_extended": "20/11/2026", "what_if_until": "14/12/2026"},
        "Due Monday 14 December 2026",
    ),
]


@pytest.mark.parametrize(("law", "typed", "answer"), LAWS)
def test_every_law_and_what_moves_its_date(qtbot, page, law, typed, answer):
    type_in(qtbot, page, "what_if_received", "2/11/2026")
    choose(control(page.widget, "what_if_regime"), law)
    for name, words in typed.items():
        assert seen(page.widget, name)
        type_in(qtbot, page, name, words)
    assert due(page) == answer


HIDDEN = [
    ("Environmental Information Regulations 2004", {"what_if_variation", "what_if_until", "what_if_posted"}),
    ("Freedom of Information (Scotland) Act 2002", {"what_if_extended", "what_if_receipt"}),
    ("Freedom of Information Act 2000", {"what_if_posted", "what_if_shut_from"}),
]


@pytest.mark.parametrize(("law", "names"), HIDDEN)
def test_what_a_law_does_not_know_is_not_asked(page, law, names):
    choose(control(page.widget, "what_if_regime"), law)
    assert not {name for name in names if seen(page.widget, name)}


def test_a_school_leaves_out_its_closed_days(qtbot, page):
    type_in(qtbot, page, "what_if_received", "13/7/2026")
    choose(control(page.widget, "what_if_variation"), "A school: closed days left out")
    type_in(qtbot, page, "what_if_shut_from", "20/7/2026")
    type_in(qtbot, page, "what_if_shut_to", "31/8/2026")
    assert due(page) == "Due Tuesday 22 September 2026"


def test_a_saturday_by_the_code(qtbot, page):
    type_in(qtbot, page, "what_if_received", "31/10/2026")
    assert due(page) == "Due Friday 27 November 2026"
    choose(control(page.widget, "what_if_receipt"), "The next working day, as the s45 code says")
    assert due(page) == "Due Tuesday 1 December 2026"


@pytest.mark.parametrize(
    ("typed", "word"), [("2/11/2003", "1 January 2005"), ("1/1/2031", "31 December 2030")]
)
def test_what_cannot_be_counted_is_said(qtbot, page, typed, word):
    type_in(qtbot, page, "what_if_received", typed)
    assert word in control(page.widget, "what_if_trouble").text()


def test_the_caller_s_sentence_is_copied_alone_or_with_the_working(qtbot, page):
    type_in(qtbot, page, "what_if_received", "2/11/2026")
    qtbot.mouseClick(control(page.widget, "what_if_copy"), Qt.MouseButton.LeftButton)
    said = QGuiApplication.clipboard().text()
    assert said.startswith(
        "If we received it on Monday 2 November 2026, it is due by Tuesday 1 December 2026:"
    )
    assert "\n" not in said
    qtbot.mouseClick(control(page.widget, "what_if_copy_all"), Qt.MouseButton.LeftButton)
    whole = QGuiApplication.clipboard().text()
    assert whole.startswith(said)
    assert "Not counted: Monday 30 November 2026, St Andrew’s Day (Scotland)." in whole


def test_escape_goes_back_and_the_question_is_kept(qtbot, page):
    type_in(qtbot, page, "what_if_received", "2/11/2026")
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    page.show_question()
    assert due(page) == "Due Tuesday 1 December 2026"


def test_in_a_narrow_window_the_date_stands_at_the_top_too(qtbot, page):
    type_in(qtbot, page, "what_if_received", "2/11/2026")
    assert not seen(page.widget, "what_if_short")
    page.widget.resize(700, 450)
    assert control(page.widget, "what_if_short", QLabel).text() == "Due Tuesday 1 December 2026"
    assert seen(page.widget, "what_if_short")


def test_what_cannot_have_happened_is_said(qtbot, page):
    type_in(qtbot, page, "what_if_received", "2/11/2026")
    type_in(qtbot, page, "what_if_fee_paid_on", "9/11/2026")
    assert "there is no “send fees notice” before it" in control(page.widget, "what_if_trouble").text()
    type_in(qtbot, page, "what_if_fee_asked_on", "30/10/2026")
    assert "the request came on 2 November 2026" in control(page.widget, "what_if_trouble").text()
    type_in(qtbot, page, "what_if_fee_asked_on", "9/11/2026")
    assert due(page) == "Due Wednesday 2 December 2026"


def test_everything_has_a_name(page):
    kinds = (QLineEdit, QPushButton)
    for one in (widget for kind in kinds for widget in page.widget.findChildren(kind)):
        assert one.objectName()
        assert one.accessibleName()


def test_the_day_of_receipt_follows_the_clock_only_the_first_time(page, office):
    assert office.clock.today() == date(2026, 11, 20)
    page.widget.form.received.put(None)
    page.show_question()
    assert not seen(page.widget, "what_if_due")


def test_ctrl_d_and_the_shelves_lead_there_and_back(office, join, qtbot):
    office.log()
    joined = join(office)
    qtbot.waitActive(joined.window)
    qtbot.keyClick(joined.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert seen(joined.window, "what_if")
    qtbot.keyClick(control(joined.window, "what_if_received"), Qt.Key.Key_Escape)
    assert joined.window.is_on_register
    control(joined.window, "what_if_button").click()
    assert seen(joined.window, "what_if")


def test_a_related_request_opens_from_the_case(qtbot, office, join):
    who = Applicant("Cara Swan", email="cara@example.org")
    first = office.log(applicant=who, subject="First swans")
    office.log(applicant=who, subject="Second swans")
    joined = join(office)
    joined.desk.ways.go_to(first)
    settle(qtbot, joined.desk.runner)  # it is found once the case is shown
    control(joined.window, f"related_{first + 1}_open").click()
    assert control(joined.window, "case_subject", QLabel).text() == "Second swans"
