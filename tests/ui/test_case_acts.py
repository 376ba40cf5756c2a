"""Acts on a case: what a form asks, what it hands up, and what a stage allows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from foidesk.domain.lifecycle import Stage, open_acts
from foidesk.domain.timeline import Act, Event, Step
from foidesk.ui.case.act_form import ActForm
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.acts_bar import USUAL, ActsBar
from foidesk.ui.case.acts_panel import ActsPanel
from foidesk.ui.case.timeline_rows import timeline_rows
from foidesk.ui.case.timeline_view import TimelineView
from foidesk.ui.remarks import Remark
from tests.ui.bench import TODAY, choose, control, seen, theme
from tests.ui.tabbing import names_on_the_way

__all__ = ["theme"]

TIMELINE = (Event(Act.RECEIVE, date(2026, 11, 2)), Event(Act.ACKNOWLEDGE, date(2026, 11, 3)))


@pytest.fixture
def form(qtbot):
    made = ActForm(lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    made.given = []
    made.event_given.connect(made.given.append)
    return made


def press(form):
    control(form, "act_record", QPushButton).click()


def write(form, name, text):
    control(form, name, QLineEdit).setText(text)
    control(form, name, QLineEdit).editingFinished.emit()


def test_the_day_is_today_until_it_is_changed(form):
    form.ask(Act.WITHDRAW)
    press(form)
    assert form.given == [Event(Act.WITHDRAW, TODAY)]


def test_a_day_that_has_not_come_is_refused_beside_the_field(form):
    form.ask(Act.WITHDRAW)
    write(form, "act_on", "21 November 2026")
    press(form)
    assert form.given == []
    assert "has not come yet" in control(form, "act_on_remark", Remark).text()
    write(form, "act_on", "20 November 2026")
    press(form)
    assert form.given == [Event(Act.WITHDRAW, TODAY)]


def test_a_date_that_an_act_sets_may_lie_ahead(form):
    form.ask(Act.EXTEND_PUBLIC_INTEREST)
    write(form, "act_until", "18 December 2026")
    write(form, "act_provision", "31(1)(a)")
    press(form)
    assert [one.until for one in form.given] == [date(2026, 12, 18)]


def test_a_year_that_is_far_ahead_is_asked_about_before_it_is_recorded(form):
    form.ask(Act.EXTEND_PUBLIC_INTEREST)
    write(form, "act_provision", "31(1)(a)")
    write(form, "act_until", "18 December 2062")
    press(form)
    said = "18 December 2062 is more than a year away. If the year is right, press Record again."
    assert (control(form, "act_until_remark", Remark).text(), form.given) == (said, [])
    write(form, "act_until", "18 December 2061")
    press(form)
    assert form.given == [], "another day is asked about anew"
    press(form)
    assert [one.until for one in form.given] == [date(2061, 12, 18)]
    form.ask(Act.RECEIVE_ICO_DECISION)
    control(form, "act_outcome", QComboBox).setCurrentText("Complaint upheld (against us)")
    write(form, "act_sent_on", "23 November 2026")
    press(form)
    assert "has not come yet" in control(form, "act_sent_on_remark", Remark).text()
    assert len(form.given) == 1


def test_a_decision_notice_carries_its_steps_each_by_its_day(form):
    form.ask(Act.RECEIVE_ICO_DECISION)
    control(form, "act_outcome", QComboBox).setCurrentText("Complaint partly upheld")
    control(form, "act_breaches", QPlainTextEdit).setPlainText("1(1)(b)\n 10(1) \n")
    control(form, "act_steps", QPlainTextEdit).setPlainText("Disclose the rota.\n\nSay sorry.")
    write(form, "act_until", "8 January 2027")
    press(form)
    (given,) = form.given
    day = date(2027, 1, 8)
    assert (given.breaches, given.steps) == (
        ("1(1)(b)", "10(1)"),
        (Step("Disclose the rota.", day), Step("Say sorry.", day)),
    )
    assert timeline_rows((given,))[0].detail.splitlines() == [
        "Complaint partly upheld · until 8 January 2027 · breached 1(1)(b), 10(1)",
        "Disclose the rota.",
        "Say sorry.",
    ]


def test_a_clarification_carries_its_question_and_stops_the_clock(form):
    form.ask(Act.ASK_CLARIFICATION)
    write(form, "act_on", "4 november 2026")
    control(form, "act_text", QPlainTextEdit).setPlainText("Which pond?")
    press(form)
    assert form.given == [Event(Act.ASK_CLARIFICATION, date(2026, 11, 4), text="Which pond?")]


def test_a_chat_outside_the_section_is_told_apart(form):
    form.ask(Act.ASK_CLARIFICATION)
    control(form, "act_text", QPlainTextEdit).setPlainText("Which pond?")
    control(form, "act_formal", QCheckBox).setChecked(False)
    press(form)
    assert form.given[0].formal is False


def test_a_fee_is_read_in_pounds(form):
    form.ask(Act.SEND_FEES_NOTICE)
    write(form, "act_amount", "£1,250.50")
    press(form)
    assert form.given[0].amount == Decimal("1250.50")


def test_a_review_needs_its_outcome_and_reviewer(form):
    form.ask(Act.ANSWER_REVIEW)
    choose(control(form, "act_outcome", QComboBox), "Decision varied")
    write(form, "act_by", "R. Viewer")
    press(form)
    assert (form.given[0].outcome, form.given[0].by) == ("decision_varied", "R. Viewer")


REFUSED = [
    (Act.ASK_CLARIFICATION, {}, "act_text_remark", "needed"),
    (Act.SEND_FEES_NOTICE, {"act_amount": "a lot"}, "act_amount_remark", "figures"),
    (Act.SEND_FEES_NOTICE, {"act_amount": "-3"}, "act_amount_remark", "figures"),
    (Act.SEND_FEES_NOTICE, {"act_amount": "nan"}, "act_amount_remark", "figures"),
    (Act.EXTEND_REVIEW, {"act_until": "soon"}, "act_until_remark", "not a date"),
    (Act.EXTEND_REVIEW, {}, "act_until_remark", "needed"),
    (Act.WITHDRAW, {"act_on": "31 February 2026"}, "act_on_remark", "which day"),
    (Act.ANSWER_REVIEW, {"act_by": "R. Viewer"}, "act_outcome_remark", "needed"),
]


@pytest.mark.parametrize(("act", "typed", "where", "said"), REFUSED)
def test_what_is_missing_is_said_where_it_is_missing(form, act, typed, where, said):
    form.ask(act)
    for name, text in typed.items():
        write(form, name, text)
    press(form)
    assert form.given == []
    remarks = " ".join(label.text() for label in form.findChild(object, where).findChildren(QLabel))
    assert said in remarks


def test_a_fault_goes_when_it_is_put_right(form):
    form.ask(Act.SEND_FEES_NOTICE)
    press(form)
    write(form, "act_amount", "25")
    press(form)
    assert len(form.given) == 1


def test_a_correction_names_a_row_and_the_day_it_should_have_said(form):
    form.ask(Act.CORRECT, TIMELINE)
    choose(control(form, "act_row", QComboBox), "Acknowledgement sent, 3 November 2026")
    choose(control(form, "act_fault", QComboBox), "It has the wrong day")
    write(form, "act_right_on", "5 November 2026")
    press(form)
    assert form.given[0].row == 1
    assert form.given[0].should_say == Event(Act.ACKNOWLEDGE, date(2026, 11, 5))


def test_an_entry_that_never_happened_is_struck(form):
    form.ask(Act.CORRECT, TIMELINE)
    choose(control(form, "act_row", QComboBox), "Acknowledgement sent, 3 November 2026")
    press(form)
    assert "What was wrong is needed" in control(form, "act_fault_remark", Remark).text()
    choose(control(form, "act_fault", QComboBox), "It has the wrong day")
    press(form)
    assert form.given == []
    assert "which day it should have been" in control(form, "act_right_on_remark", Remark).text()
    choose(control(form, "act_fault", QComboBox), "It did not happen")
    press(form)
    assert form.given == [Event(Act.CORRECT, TODAY, row=1, struck=True)]


def test_a_correction_keeps_what_was_put_right_before_and_offers_nothing_that_was_undone(form):
    better = Event(Act.ACKNOWLEDGE, date(2026, 11, 4), text="By letter")
    mended = (*TIMELINE, Event(Act.CORRECT, TODAY, row=1, should_say=better))
    form.ask(Act.CORRECT, mended)
    choose(control(form, "act_row", QComboBox), "Acknowledgement sent, 3 November 2026")
    choose(control(form, "act_fault", QComboBox), "It has the wrong day")
    write(form, "act_right_on", "5 November 2026")
    press(form)
    assert form.given[0].should_say == Event(Act.ACKNOWLEDGE, date(2026, 11, 5), text="By letter")
    form.ask(Act.CORRECT, (*mended, Event(Act.CORRECT, TODAY, row=1, struck=True)))
    rows = form.findChildren(QComboBox, "act_row")[-1]
    assert [rows.itemText(at) for at in range(rows.count())] == [
        "Choose…",
        "Request received, 2 November 2026",
    ]


def test_the_entries_of_one_act_on_several_parts_can_be_told_apart(form):
    apart = tuple(Event(Act.ANSWER, date(2026, 11, 9), part=name) for name in "123")
    form.ask(Act.CORRECT, (*TIMELINE, *apart))
    rows = control(form, "act_row", QComboBox)
    assert [rows.itemText(at) for at in range(3, rows.count())] == [
        "Response sent, 9 November 2026, part 1",
        "Response sent, 9 November 2026, part 2",
        "Response sent, 9 November 2026, part 3",
    ]
    choose(rows, "Response sent, 9 November 2026, part 2")
    choose(control(form, "act_fault", QComboBox), "It did not happen")
    press(form)
    assert form.given == [Event(Act.CORRECT, TODAY, row=3, struck=True)]


def test_a_half_typed_correction_is_put_back_on_its_own_entry_though_two_read_the_same(form):
    twice = (*TIMELINE, *(Event(Act.CONSULT, date(2026, 11, 9), to=who) for who in ("Ann", "Bob")))
    form.ask(Act.CORRECT, twice)
    control(form, "act_row", QComboBox).setCurrentIndex(4)
    choose(control(form, "act_fault", QComboBox), "It did not happen")
    half = form.half_typed()
    form.ask(Act.CLOSE)
    form.ask(Act.CORRECT, twice)
    form.put_back(half)
    press(form)
    assert form.given == [Event(Act.CORRECT, TODAY, row=3, struck=True)]
    form.ask(Act.CORRECT, TIMELINE)
    form.put_back(half)
    assert form.findChildren(QComboBox, "act_row")[-1].currentText() == "Choose…"


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.RECEIVE])
def test_every_act_has_a_form_whose_controls_have_names(form, act):
    form.ask(act, TIMELINE)
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QPushButton):
        for one in form.findChildren(kind):
            assert one.accessibleName(), f"{one.objectName()} has no name"


def test_tab_goes_down_the_form_as_it_is_read(form):
    form.ask(Act.ACKNOWLEDGE)
    assert names_on_the_way(form) == ["act_on", "act_text", "act_record", "act_cancel", "act_write"]


@pytest.mark.parametrize("name", ["act_on", "act_to"])
def test_enter_in_a_line_records(form, qtbot, name):
    form.ask(Act.CONSULT)
    write(form, "act_to", "the contractor")
    control(form, name, QLineEdit).setFocus()
    qtbot.keyClick(control(form, name, QLineEdit), Qt.Key.Key_Return)
    assert form.given == [Event(Act.CONSULT, TODAY, to="the contractor")]


def test_enter_in_a_text_begins_a_line(form, qtbot):
    form.ask(Act.CONSULT)
    write(form, "act_to", "the contractor")
    control(form, "act_text", QPlainTextEdit).setFocus()
    qtbot.keyClick(control(form, "act_text", QPlainTextEdit), Qt.Key.Key_Return)
    assert form.given == []


def fill_anything(form):
    """Change every control of a form."""
    control(form, "act_on", QLineEdit).setText("some day")
    for _asked, field in form._asked.values():
        match field.control:
            case QComboBox():
                field.control.setCurrentIndex(1)
            case QCheckBox():
                field.control.setChecked(False)
            case QPlainTextEdit():
                field.control.setPlainText("So far")
            case QLineEdit():
                field.control.setText("so far")


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.RECEIVE])
def test_what_is_half_typed_can_be_put_back(form, act):
    form.ask(act, TIMELINE, ("1", "2"))
    assert form.half_typed() is None
    fill_anything(form)
    half = form.half_typed()
    assert half.day == "some day"
    form.ask(Act.CLOSE)
    form.ask(act, TIMELINE, ("1", "2"))
    form.put_back(half)
    assert form.half_typed() == half


def test_a_form_at_work_takes_no_second_press(form):
    form.ask(Act.WITHDRAW)
    form.show_busy(True)
    press(form)
    assert form.given == []


@pytest.mark.parametrize("stage", Stage)
def test_the_panel_offers_what_is_open_and_explains_the_rest(qtbot, theme, stage):
    panel = ActsPanel(theme)
    qtbot.addWidget(panel)
    panel.show_stage(stage)
    shut = control(panel, "acts_shut", QLabel).text()
    for act in Act:
        assert seen(panel, f"panel_{act.value}") is (act in open_acts(stage))
        assert (f"{ACTS[act].button}: " in f"\n{shut}") or act in open_acts(stage)


def test_a_refusal_says_why(qtbot, theme):
    panel = ActsPanel(theme)
    qtbot.addWidget(panel)
    panel.show_stage(Stage.RECEIVED)
    shut = control(panel, "acts_shut", QLabel).text()
    assert "Fee came: a fee or charge is paid on a notice asking for it (FOIA s9(2)" in shut


def test_the_usual_acts_are_offered_first_and_the_rare_ones_last(qtbot, theme):
    panel = ActsPanel(theme)
    qtbot.addWidget(panel)
    panel.show_stage(Stage.RECEIVED)
    offered = [one.text() for one in panel._buttons.values()]
    usual = ("Acknowledge…", "Ask clarification…", "Clarification came…", "Refer to a central unit…")
    assert tuple(offered[:4]) == usual
    assert offered[-2:] == ["Not a valid request…", "Correct an entry…"]


def test_arrow_keys_walk_through_the_acts(qtbot, theme):
    panel = ActsPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(500, 700)
    panel.show_stage(Stage.AWAITING_FEE)
    panel.show()
    qtbot.waitActive(panel)
    panel.go_in()
    names = [panel.focusWidget().objectName()]
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    names.append(panel.focusWidget().objectName())
    assert len(set(names)) == 2
    with qtbot.waitSignal(panel.act_chosen):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Space)


BUTTONS = [
    (Stage.RECEIVED, frozenset(), False, {"decide_button", "letter_button_acknowledgement", "letter_button_clarification"}),
    (Stage.IN_PROGRESS, frozenset({Act.ACKNOWLEDGE}), True, {"write_button", "letter_button_clarification"}),
    (Stage.AWAITING_FEE, frozenset(), False, {"act_button_receive_fee", "act_button_lapse_fee"}),
    (Stage.ANSWERED, frozenset(), True, {"act_button_request_review", "act_button_close"}),
    (Stage.FINAL, frozenset(), True, set()),
]  # fmt: skip


@pytest.mark.parametrize(("stage", "done", "decided", "shown"), BUTTONS)
def test_the_bar_puts_first_what_comes_next(qtbot, theme, stage, done, decided, shown):
    bar = ActsBar(theme)
    qtbot.addWidget(bar)
    bar.show_stage(stage, done, decided)
    buttons = {one.objectName() for one in bar.findChildren(QPushButton) if one.isVisibleTo(bar)}
    assert buttons == shown | {"all_acts_button"}


def test_the_usual_acts_of_a_stage_are_open_there():
    assert all(set(acts) <= open_acts(stage) for stage, acts in USUAL.items())


ROWS = [
    (Event(Act.CONSULT, TODAY, to="the contractor", text="Reply\n\nby Friday"), "To the contractor\nReply by Friday"),
    (Event(Act.SEND_FEES_NOTICE, TODAY, amount=Decimal(1250)), "£1,250.00"),
    (Event(Act.EXTEND_PUBLIC_INTEREST, TODAY, provision="43(2)", until=date(2026, 12, 18)), "Under 43(2) · until 18 December 2026"),
    (Event(Act.ANSWER_REVIEW, TODAY, outcome="decision_maintained", by="R. Viewer"), "Decision maintained · by R. Viewer"),
    (Event(Act.ASK_CLARIFICATION, TODAY, formal=False), "Informal: the clock runs on"),
    (Event(Act.RECLASSIFY, TODAY, to="eir"), "To EIR 2004"),
    (Event(Act.CLOSE, TODAY), ""),
    (Event(Act.REFER, TODAY, text="x" * 900), "x" * 239 + "…"),
]  # fmt: skip


@pytest.mark.parametrize(("event", "detail"), ROWS)
def test_a_row_of_the_timeline_in_words(event, detail):
    assert timeline_rows((event,))[0].detail == detail


def test_the_timeline_is_newest_first_and_shows_what_was_corrected():
    wrong = Event(Act.CORRECT, TODAY, row=1, should_say=Event(Act.ACKNOWLEDGE, date(2026, 11, 5)))
    rows = timeline_rows((*TIMELINE, wrong))
    assert [row.title for row in rows] == [
        ACTS[act].done for act in (Act.CORRECT, Act.ACKNOWLEDGE, Act.RECEIVE)
    ]
    assert "should say Acknowledgement sent, 5 November 2026" in rows[0].detail
    assert rows[2].spoken == "2 November 2026: Request received"


def test_an_entry_undone_stays_struck_through_and_says_so(qtbot, theme):
    rows = timeline_rows((*TIMELINE, Event(Act.CORRECT, TODAY, row=1, struck=True, text="By mistake.")))
    undone = rows[1]
    assert [row.title for row in rows] == ["An entry was undone", "Acknowledgement sent", "Request received"]
    assert undone.spoken == (
        "3 November 2026: Acknowledgement sent. Undone on 20 November 2026: it counts for nothing"
    )
    assert rows[0].detail == "“Acknowledgement sent” of 3 November 2026 is struck out\nBy mistake."
    assert [bool(row.struck) for row in rows] == [False, True, False]
    view = TimelineView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_rows(rows)
    assert undone.spoken in view.accessibleDescription()
    struck = view.grab().toImage()
    view.show_rows(tuple(replace(row, struck="") for row in rows))
    assert view.grab().toImage() != struck
