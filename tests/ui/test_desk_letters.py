"""The whole desk by keyboard: a letter from one key, corrections and batches from the register."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPlainTextEdit

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.timeline import Act
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet
from foidesk.store.letter_drafts import particulars_of
from foidesk.ui.case.tab import Tab
from tests.ui.bench import DECIDED, choose, control, lawbook, office, seen, theme
from tests.ui.test_main_window import join

__all__ = ["join", "lawbook", "office", "theme"]

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def joined(qtbot, office, join):
    office.log(parts=DECIDED)
    office.log(parts=DECIDED)
    made = join(office)
    qtbot.waitActive(made.window)
    made.window.resize(1440, 900)
    return made


def key(qtbot, joined, which, held):
    qtbot.keyClick(joined.window.focusWidget() or joined.window, which, held)


def sheet(joined, case_id=1):
    return joined.looking.read(case_sheet, case_id)


def test_acknowledging_takes_one_key_and_a_yes(qtbot, joined):
    key(qtbot, joined, Qt.Key.Key_A, CTRL | SHIFT)
    qtbot.waitUntil(lambda: seen(joined.window, "issue_panel"), timeout=20_000)
    assert control(joined.window, "issue_no", QAbstractButton).hasFocus()
    key(qtbot, joined, Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: len(sheet(joined).letters) == 1, timeout=20_000)
    assert sheet(joined).letters[0].kind == "acknowledgement"
    assert sheet(joined).case.timeline[-1].act is Act.ACKNOWLEDGE


def test_whoever_comes_back_after_issuing_finds_the_letter_that_is_next(qtbot, joined):
    key(qtbot, joined, Qt.Key.Key_A, CTRL | SHIFT)
    qtbot.waitUntil(lambda: seen(joined.window, "issue_panel"), timeout=20_000)
    chooser = control(joined.window, "letter_version", QComboBox)
    key(qtbot, joined, Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: chooser.currentText().startswith("Issued"), timeout=20_000)
    joined.desk.ways.show_tab(Tab.TIMELINE)
    joined.desk.ways.show_tab(Tab.LETTER)
    qtbot.waitUntil(lambda: chooser.currentText() == "Response", timeout=20_000)


def test_the_buttons_under_the_head_lead_to_their_letters(qtbot, joined):
    control(joined.window, "letter_button_clarification", QAbstractButton).click()
    chooser = control(joined.window, "letter_version", QComboBox)
    qtbot.waitUntil(lambda: chooser.currentText() == "Request for clarification", timeout=20_000)
    assert joined.desk.case.view.tabs.currentIndex() == Tab.LETTER


def test_an_act_can_still_be_recorded_without_its_letter(qtbot, joined):
    view = joined.desk.case.view
    view.ask_act(Act.TRANSFER)
    assert seen(joined.window, "act_write")
    control(joined.window, "act_write", QAbstractButton).click()
    chooser = control(joined.window, "letter_version", QComboBox)
    qtbot.waitUntil(lambda: chooser.currentText() == "Transfer", timeout=20_000)
    view.ask_act(Act.CONSULT)
    assert not seen(joined.window, "act_write")


def test_ctrl_l_goes_to_the_choice_of_letter(qtbot, joined):
    key(qtbot, joined, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(control(joined.window, "letter_version", QComboBox).hasFocus, timeout=20_000)
    key(qtbot, joined, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert control(joined.window, "letter_version", QComboBox).currentText() == "Acknowledgement"


def test_what_is_typed_into_a_letter_outlives_the_window(qtbot, joined, qapp):
    joined.desk.ways.write(LetterKind.CLARIFICATION)
    qtbot.waitUntil(lambda: seen(joined.window, "said_text"), timeout=20_000)
    qtbot.keyClicks(control(joined.window, "said_text", QPlainTextEdit), "Which pond?")
    assert joined.window.close()
    again = CaseFile.open(joined.folder, for_writing=False)
    assert again.read(particulars_of, 1, LetterKind.CLARIFICATION).text == "Which pond?"
    again.close()


def test_a_correction_opens_the_decisions_and_giving_up_closes_them(qtbot, joined):
    window, ways = joined.window, joined.desk.ways
    ways.write(LetterKind.RESPONSE, ask=True)
    qtbot.waitUntil(lambda: seen(window, "issue_panel"), timeout=20_000)
    control(window, "issue_yes", QAbstractButton).click()
    qtbot.waitUntil(lambda: seen(window, "letter_correct"), timeout=20_000)
    ways.show_tab(Tab.DECISION)
    assert joined.desk.decision.widget.is_locked
    ways.show_tab(Tab.LETTER)
    control(window, "letter_correct", QAbstractButton).click()
    qtbot.waitUntil(lambda: seen(window, "said_reason"), timeout=20_000)
    control(window, "letter_notice_go", QAbstractButton)
    ways.show_tab(Tab.DECISION)
    assert not joined.desk.decision.widget.is_locked
    ways.show_tab(Tab.LETTER)
    control(window, "letter_give_up", QAbstractButton).click()
    qtbot.waitUntil(lambda: not seen(window, "letter_give_up"), timeout=20_000)
    ways.show_tab(Tab.DECISION)
    assert joined.desk.decision.widget.is_locked


def test_letters_of_marked_requests_by_keyboard(qtbot, joined, tmp_path):
    window = joined.window
    key(qtbot, joined, Qt.Key.Key_P, CTRL | SHIFT)
    assert "No request is marked." in window.banner.said()
    joined.desk.ways.leave_case()
    key(qtbot, joined, Qt.Key.Key_A, CTRL)
    assert control(window, "marks_words", QLabel).text() == "2 requests marked"
    key(qtbot, joined, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(
        lambda: "2 of 2 requests have none" in control(window, "batch_found", QLabel).text(), timeout=20_000
    )
    assert control(window, "batch_kind", QComboBox).hasFocus()
    key(qtbot, joined, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not seen(window, "batch_panel")


def test_letters_on_their_way_hold_the_window_open_once(qtbot, joined):
    panel = joined.desk.batch.panel
    panel.show_progress(1, 9, "FOI 000001/26")
    assert not joined.window.close()
    assert "still being printed" in joined.window.banner.said()
    assert joined.window.close()


@pytest.mark.parametrize("title", ["Request for clarification", "Transfer", "Notice of a fee or charge"])
def test_tab_goes_from_the_choice_of_letter_through_what_it_says(qtbot, joined, title):
    joined.desk.ways.show_letters()
    chooser = control(joined.window, "letter_version", QComboBox)
    choose(chooser, title)
    qtbot.waitUntil(lambda: seen(joined.window, "said_form"), timeout=20_000)
    names = []
    for _ in range(12):
        qtbot.keyClick(joined.window.focusWidget(), Qt.Key.Key_Tab)
        names.append(joined.window.focusWidget().objectName())
    fields = [one for one in names if one.startswith("said_")]
    assert fields
    assert names.index("letter_dated") < names.index(fields[0]) < names.index("letter_as_pages")
