"""The clocks on a case's sheet: of every part, numbered, with what was waited and what belongs together."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.domain.case import Applicant
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Regime, Variation
from foidesk.domain.timeline import Act, Event
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.case_tabs import Tab
from foidesk.ui.case.case_view import CaseView
from foidesk.ui.parts_box import PartsBox
from tests.ui.bench import NOW, bare_office, control, lawbook, office, seen, settle, theme

__all__ = ["bare_office", "lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")
MIXED = (Part("1", "How many?"), Part("2", "How loud?", regime=Regime.EIR))


@pytest.fixture
def page(qtbot, office, theme):
    view = CaseView(theme, office.clock.today)
    qtbot.addWidget(view)
    made = CasePage(view, office.file, office.runner, office.lawbook, office.clock, "F. Officer")
    view.resize(460, 900)
    view.show()
    return made


def said(page, name):
    return control(page.view, name, QLabel).text()


def record(office, case_id, act, on, **facts):
    office.file.write(record_act, case_id, Event(act, on, **facts), office.lawbook, HAND)


def test_parts_under_two_laws_run_two_clocks_and_both_are_shown(office, page):
    case_id = office.log(parts=MIXED)
    record(office, case_id, Act.EXTEND_EIR, date(2026, 11, 19))
    page.show_case(case_id)
    assert said(page, "case_due") == "1 December 2026, part 1\n31 December 2026, part 2"
    assert said(page, "case_clock") == "6 working days left · day 14 of 20"
    page.view.explain()
    assert said(page, "due_heading") == "Why 1 December 2026?"
    listed = said(page, "due_all")
    assert "Due 1 December 2026: to answer the request, part 1 (FOIA s10(1))" in listed
    assert "Due 31 December 2026: to answer a complex and voluminous request, part 2 (EIR r7(1))" in listed
    which = control(page.view, "due_clock", QComboBox)
    which.setCurrentIndex(which.findText("EIR r7(1), part 2", Qt.MatchFlag.MatchStartsWith))
    assert said(page, "due_heading") == "Why 31 December 2026?"
    control(page.view, "due_copy", QPushButton).click()
    copied = QGuiApplication.clipboard().text()
    assert "This is for part 2 of the request." in copied
    assert "EIR r7(1): 40 working days" in copied


def test_the_working_is_never_wider_than_the_sheet(office, page, theme):
    case_id = office.log(parts=MIXED, variation=Variation.SCHOOL)
    page.show_case(case_id)
    page.view.resize(400, 900)
    page.view.explain()
    theme.next()  # after which Qt measures every list by its longest line
    (area,) = control(page.view, "due_panel", QWidget).findChildren(QScrollArea)
    assert control(page.view, "due_clock", QComboBox).count() == 2
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_a_date_near_the_end_of_the_calendar_says_so_on_the_sheet(office, page):
    page.show_case(office.log(received=date(2026, 11, 2)))
    assert not seen(page.view, "case_flags")
    page.show_case(office.log(received=date(2030, 3, 1)))
    told = control(page.view, "case_flags", QWidget).text()
    assert "18 March 2030 (St Patrick’s Day) is a bank holiday expected but not yet confirmed" in told
    assert "Bank holidays are known only to 31 December 2030, less than a year later" in told


LAWS = [
    # law, what is offered, what is not
    (Regime.FOIA, Act.EXTEND_PUBLIC_INTEREST, "Extend: complex request: FOIA 2000 knows no such extension."),
    (Regime.EIR, Act.EXTEND_EIR, "Extend for public interest: EIR 2004 knows no such extension."),
    (Regime.FOISA, Act.ANSWER, "Extend: complex request: FOISA 2002 knows no such extension."),
]


@pytest.mark.parametrize(("regime", "offered", "told"), LAWS)
def test_an_extension_of_another_law_is_not_offered_and_says_why(office, page, regime, offered, told):
    page.show_case(office.log(regime=regime))
    page.view.show_acts()
    assert seen(page.view, f"panel_{offered.value}")
    assert told in said(page, "acts_shut")


def test_one_law_shows_one_date(office, page):
    page.show_case(office.log(parts=(Part("1"), Part("2"))))
    assert said(page, "case_due") == "1 December 2026"
    page.view.explain()
    assert not seen(page.view, "due_all")


def test_days_waited_and_days_taken_are_told(office, page):
    case_id = office.log()
    record(office, case_id, Act.SEND_FEES_NOTICE, date(2026, 11, 9))
    record(office, case_id, Act.RECEIVE_FEE, date(2026, 11, 13))
    record(office, case_id, Act.ANSWER, date(2026, 11, 18))
    page.show_case(case_id)
    page.view.explain()
    told = said(page, "due_taken")
    assert "The answer took 7 working days, the day of receipt being day 0" in told
    assert "counted inclusively, the day of receipt being day 1, 8." in told
    assert "Waiting for the applicant (a fee): 9 November 2026 to 13 November 2026, 5 working days." in told
    assert "disregarded, both days included: 5 working days passed waiting for the applicant" in said(
        page, "due_sentences"
    )


def test_a_late_answer_says_why_it_was_late(office, page):
    case_id = office.log(received=date(2026, 10, 1))
    record(office, case_id, Act.ANSWER, date(2026, 11, 2), text="The archive was shut.")
    page.show_case(case_id)
    flags = control(page.view, "case_flags", QWidget).text()
    assert flags == (
        "Done on 2 November 2026, due 29 October 2026: to answer the request."
        " Reason given: The archive was shut."
    )


def test_requests_that_may_be_added_up_are_listed_and_open(qtbot, office, page):
    who = Applicant("Cara Swan", email="cara@example.org")
    others = [office.log(applicant=who, subject=f"Swans {n}", received=date(2026, 11, n)) for n in (2, 3, 4)]
    mine = office.log(applicant=replace(who, email="CARA@example.org"), received=date(2026, 11, 5))
    page.show_case(mine)
    page.view.show_tab(Tab.REQUEST)
    qtbot.waitUntil(lambda: seen(page.view, "related_words"))
    words = said(page, "related_words")
    assert words.startswith("4 requests by this person within 60 working days (2 November 2026 to ")
    assert "same or similar information: that is for you to judge." in words
    with qtbot.waitSignal(page.view.tabs.related.open_requested) as opened:
        control(page.view, f"related_{others[1]}_open").click()
    assert opened.args == [others[1]]
    page.show_case(office.log(applicant=Applicant("Another")))
    assert not seen(page.view, "related")
    assert not seen(page.view, "related_words")


def test_one_part_can_be_answered_alone(qtbot, office, page):
    case_id = office.log(parts=MIXED)
    page.show_case(case_id)
    page.view.ask_act(Act.ANSWER)
    control(page.view, "act_part_1", QCheckBox).click()
    control(page.view, "act_record", QPushButton).click()
    settle(qtbot, office.runner)
    assert not office.failures
    assert said(page, "case_due") == "1 December 2026"
    page.view.explain()
    assert said(page, "due_heading") == "Why 1 December 2026?"
    assert control(page.view, "due_clock", QComboBox).currentText().startswith("EIR r5(2), part 2")


def test_several_questions_put_off_are_ticked_and_the_rest_keep_their_date(qtbot, office, page):
    case_id = office.log(parts=tuple(Part(name, "What?") for name in "1234"))
    page.show_case(case_id)
    page.view.ask_act(Act.EXTEND_PUBLIC_INTEREST)
    assert control(page.view, "act_part_1", QCheckBox).accessibleName() == "Part 1"
    control(page.view, "act_provision", QLineEdit).setText("43(2)")
    control(page.view, "act_until", QLineEdit).setText("18 December 2026")
    for number in (2, 4):
        control(page.view, f"act_part_{number}", QCheckBox).click()
    control(page.view, "act_record", QPushButton).click()
    settle(qtbot, office.runner)
    assert not office.failures
    assert [row.part for row in office.sheet(case_id).case.timeline] == [None, "2", "4"]
    assert said(page, "case_due") == "1 December 2026, parts 1 and 3\n18 December 2026, parts 2 and 4"
    assert said(page, "case_stage") == "Extended"


def test_a_request_of_one_part_does_not_ask_which(office, page):
    page.show_case(office.log(parts=(Part("1"),)))
    page.view.ask_act(Act.ANSWER)
    assert page.view.findChild(PartsBox, "act_part") is None
