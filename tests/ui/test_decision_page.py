"""Decisions against a real case file: kept after a pause, kept on leaving, never lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from foidesk.casework.changes import Hand
from foidesk.casework.decide_parts import DecisionLocked, decide_parts
from foidesk.casework.record_act import record_act
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.ui.decision import decision_page
from foidesk.ui.decision.decision_page import DecisionPage
from tests.ui.bench import ASKED, DECIDED, NOW, TODAY, choose, control, lawbook, office, settle, theme

__all__ = ["lawbook", "office", "theme"]


class NoRoom(Problem):
    remedy = "Free some space."


@pytest.fixture
def page(qtbot, office, theme, monkeypatch):
    monkeypatch.setattr(decision_page, "PAUSE", 60)
    made = DecisionPage(
        office.file, office.runner, office.lawbook, office.clock, by="F. Officer", theme=theme
    )
    qtbot.addWidget(made.widget)
    made.widget.resize(1000, 800)
    made.widget.show()
    return made


def type_answer(qtbot, page, text):
    box = control(page.widget, "part_answer", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, text)


def kept(office, case_id):
    return office.sheet(case_id).case.parts


def words(page):
    return page.widget.saving.words()


def test_what_is_typed_is_kept_after_a_pause(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    choose(control(page.widget, "part_holding", QComboBox), "Held")
    choose(control(page.widget, "part_outcome", QComboBox), "Disclosed")
    type_answer(qtbot, page, "Eleven swans.")
    assert kept(office, case_id) == ASKED
    qtbot.waitUntil(lambda: words(page) == "Saved", timeout=10_000)
    assert kept(office, case_id)[0] == replace(
        ASKED[0], holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Eleven swans."
    )
    assert page.is_saved
    assert office.failures == []


def test_saving_leaves_cursor_and_undo_alone(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    type_answer(qtbot, page, "Eleven")
    qtbot.waitUntil(lambda: words(page) == "Saved", timeout=10_000)
    answer = control(page.widget, "part_answer", QPlainTextEdit)
    assert answer.hasFocus()
    assert answer.textCursor().position() == 6
    answer.undo()
    assert answer.toPlainText() == ""


def test_another_part_or_another_case_keeps_at_once(qtbot, page, office):
    first, second = office.log(), office.log()
    page.show_case(first)
    type_answer(qtbot, page, "One")
    control(page.widget, "parts", QListWidget).setCurrentRow(1)
    settle(qtbot, office.runner)
    assert kept(office, first)[0].answer == "One"
    type_answer(qtbot, page, "Two")
    page.show_case(second)
    settle(qtbot, office.runner)
    assert kept(office, first)[1].answer == "Two"
    assert kept(office, second) == ASKED


def test_hiding_the_editor_keeps_at_once(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    type_answer(qtbot, page, "One")
    page.widget.hide()
    settle(qtbot, office.runner)
    assert kept(office, case_id)[0].answer == "One"


def test_claims_parts_and_the_date_are_kept(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    control(page.widget, "part_residual", QAbstractButton).click()
    choose(control(page.widget, "part_holding", QComboBox), "Neither confirm nor deny")
    box = control(page.widget, "claim_add", QLineEdit)
    qtbot.keyClicks(box, "31 3")
    box.setFocus()
    page.widget.editor.claims._box._take(box._offered[0])
    correct = control(page.widget, "data_correct_as_at", QLineEdit)
    correct.setText("12 Nov 2026")
    correct.editingFinished.emit()
    assert page.settle()
    case = office.sheet(case_id).case
    assert case.parts[2].claims == (Claim("31(3)"),)
    assert case.data_correct_as_at == date(2026, 11, 12)


def test_a_failed_save_loses_nothing_and_can_be_tried_again(qtbot, page, office, monkeypatch):
    case_id, other = office.log(), office.log()
    page.show_case(case_id)
    write = office.file.write

    def full(*_args, **_kwargs):
        raise NoRoom("The disk is full.")

    monkeypatch.setattr(office.file, "write", full)
    type_answer(qtbot, page, "Eleven swans.")
    qtbot.waitUntil(lambda: "Not saved" in words(page), timeout=10_000)
    assert words(page) == "Not saved: The disk is full. Free some space."
    assert control(page.widget, "part_answer", QPlainTextEdit).toPlainText() == "Eleven swans."
    assert not page.is_saved
    assert not page.settle()

    page.show_case(other)
    assert control(page.widget, "part_answer", QPlainTextEdit).toPlainText() == ""
    page.show_case(case_id)
    assert control(page.widget, "part_answer", QPlainTextEdit).toPlainText() == "Eleven swans."
    qtbot.waitUntil(lambda: "Not saved" in words(page), timeout=10_000)

    monkeypatch.setattr(office.file, "write", write)
    control(page.widget, "decision_saving_again", QAbstractButton).click()
    qtbot.waitUntil(lambda: words(page) == "Saved", timeout=10_000)
    assert kept(office, case_id)[0].answer == "Eleven swans."
    assert page.is_saved


def test_a_fault_of_our_own_loses_nothing_either(qtbot, page, office, monkeypatch, caplog):
    case_id = office.log()
    page.show_case(case_id)

    def broken(*_args, **_kwargs):
        raise KeyError("a bug")

    monkeypatch.setattr(office.file, "write", broken)
    type_answer(qtbot, page, "Eleven")
    qtbot.waitUntil(lambda: "Not saved" in words(page), timeout=10_000)
    assert "went wrong inside FoiDesk" in words(page)
    assert "a bug" not in words(page)
    monkeypatch.undo()
    assert page.settle()
    assert kept(office, case_id)[0].answer == "Eleven"
    assert [type(error) for error in office.failures] == [KeyError]


def test_showing_the_same_case_again_does_not_touch_what_is_typed(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    type_answer(qtbot, page, "Elev")
    page.show_case(case_id)
    type_answer(qtbot, page, "en")
    assert control(page.widget, "part_answer", QPlainTextEdit).toPlainText() == "Eleven"


def test_what_another_page_changed_is_shown_in_place(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    control(page.widget, "parts", QListWidget).setCurrentRow(1)
    hand = Hand(NOW, "Someone else")
    office.runner.run(lambda: office.file.write(decide_parts, case_id, DECIDED, office.lawbook, hand))
    settle(qtbot, office.runner)
    assert page.widget.parts() == DECIDED
    assert control(page.widget, "parts", QListWidget).currentRow() == 1
    assert page.is_saved


def test_a_decision_that_has_gone_out_can_only_be_read(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    event = Event(Act.ANSWER, TODAY, parts=DECIDED)
    hand = Hand(NOW, "F. Officer")
    office.runner.run(lambda: office.file.write(record_act, case_id, event, office.lawbook, hand))
    settle(qtbot, office.runner)
    assert control(page.widget, "part_answer", QPlainTextEdit).isReadOnly()
    assert "given out" in control(page.widget, "decision_locked").text()


def test_a_request_withdrawn_undecided_is_not_said_to_have_been_told(qtbot, page, office):
    case_id = office.log(parts=())
    page.show_case(case_id)
    hand = Hand(NOW, "F. Officer")
    event = Event(Act.WITHDRAW, TODAY)
    office.runner.run(lambda: office.file.write(record_act, case_id, event, office.lawbook, hand))
    settle(qtbot, office.runner)
    assert control(page.widget, "part_answer", QPlainTextEdit).isReadOnly()
    said = "This was withdrawn: nothing is decided on it any more."
    assert control(page.widget, "decision_locked").text() == said
    with pytest.raises(DecisionLocked, match="any more: it was withdrawn"):
        office.file.write(decide_parts, case_id, DECIDED, office.lawbook, hand)


def test_an_unnumbered_request_is_kept_only_once_something_is_decided(qtbot, page, office):
    case_id = office.log(parts=())
    page.show_case(case_id)
    page.flush()
    settle(qtbot, office.runner)
    assert kept(office, case_id) == ()
    choose(control(page.widget, "part_holding", QComboBox), "Not held")
    assert page.settle()
    assert kept(office, case_id) == (Part(holding=Holding.NOT_HELD),)


def test_clearing_keeps_and_shows_nothing(qtbot, page, office):
    case_id = office.log()
    page.show_case(case_id)
    type_answer(qtbot, page, "One")
    page.clear()
    settle(qtbot, office.runner)
    assert kept(office, case_id)[0].answer == "One"
    assert page.widget.parts() == (Part(),)
    assert page.is_saved


def test_saved_is_said_of_what_is_on_screen_and_nothing_older(qtbot, page, office):
    page.show_case(office.log())
    type_answer(qtbot, page, "Eleven")
    assert words(page) == "Changed"
    qtbot.waitUntil(lambda: words(page) == "Saved", timeout=10_000)
    type_answer(qtbot, page, " or twelve")
    assert words(page) == "Changed", "what was saved a moment ago is no longer all of it"
    page.flush()
    qtbot.waitUntil(lambda: words(page) == "Saved", timeout=10_000)
    assert page.is_saved


def test_a_review_opens_the_decision_again_and_its_outcome_closes_it(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    hand = Hand(NOW, "F. Officer")

    def record(act, **facts):
        event = Event(act, TODAY, **facts)
        office.runner.run(lambda: office.file.write(record_act, case_id, event, office.lawbook, hand))
        settle(qtbot, office.runner)
        return control(page.widget, "part_answer", QPlainTextEdit).isReadOnly()

    assert record(Act.ANSWER, parts=DECIDED)
    assert not record(Act.REQUEST_REVIEW)
    type_answer(qtbot, page, "Twelve, counted again.")
    assert page.settle()
    assert kept(office, case_id)[0].answer.startswith("Twelve, counted again.")
    assert office.sheet(case_id).case.timeline[1].parts == DECIDED
    assert record(Act.ANSWER_REVIEW, by="R. Viewer", outcome="decision_varied")


def test_what_was_answered_by_itself_can_only_be_read_and_the_rest_is_decided(qtbot, page, office):
    case_id = office.log(parts=(DECIDED[0], ASKED[1]))
    hand = Hand(NOW, "F. Officer")
    office.file.write(record_act, case_id, Event(Act.ANSWER, TODAY, part="1"), office.lawbook, hand)
    page.show_case(case_id)
    answer = control(page.widget, "part_answer", QPlainTextEdit)
    assert answer.isReadOnly()
    assert not control(page.widget, "part_outcome", QComboBox).isEnabled()
    assert control(page.widget, "decision_locked").text() == (
        "This part was answered by itself: it stays as it was told."
    )
    control(page.widget, "parts", QListWidget).setCurrentRow(1)
    assert not answer.isReadOnly()
    assert not control(page.widget, "decision_locked").isVisibleTo(page.widget)
    type_answer(qtbot, page, "Nobody.")
    qtbot.waitUntil(lambda: words(page) == "Saved", timeout=10_000)
    assert kept(office, case_id) == (DECIDED[0], replace(ASKED[1], answer="Nobody."))


def test_claims_set_aside_outlast_a_case_read_again_and_go_with_it(qtbot, page, office, lawbook):
    first, second = office.log(), office.log()
    page.show_case(first)
    choose(control(page.widget, "part_holding", QComboBox), "Held")
    choose(control(page.widget, "part_outcome", QComboBox), "Withheld")
    box = control(page.widget, "claim_add", QLineEdit)
    qtbot.keyClicks(box, "43 2")
    box.setFocus()
    page.widget.editor.claims._box._take(box._offered[0])
    choose(control(page.widget, "part_outcome", QComboBox), "Disclosed")
    page.settle()
    page._show(first)
    choose(control(page.widget, "part_outcome", QComboBox), "Withheld")
    assert [claim.provision for claim in page.widget.parts()[0].claims] == ["43(2)"]
    choose(control(page.widget, "part_outcome", QComboBox), "Disclosed")
    page.show_case(second)
    page.show_case(first)
    choose(control(page.widget, "part_outcome", QComboBox), "Withheld")
    assert page.widget.parts()[0].claims == ()
