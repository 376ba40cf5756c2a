"""Notes and tasks on the case sheet, typed and ticked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel

from foidesk.casework.changes import Hand
from foidesk.casework.keep_notes import keep_task
from foidesk.store.tasks import tasks_of
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.case_view import CaseView
from foidesk.ui.case.tab import Tab
from tests.ui.bench import NOW, bare_office, control, lawbook, office, seen, settle, theme

__all__ = ["bare_office", "lawbook", "office", "theme"]


@pytest.fixture
def page(qtbot, office, theme):
    view = CaseView(theme, office.clock.today)
    made = CasePage(view, office.file, office.runner, office.lawbook, office.clock, "F. Officer")
    qtbot.addWidget(view)
    view.resize(560, 800)
    view.show()
    return made


def opened(page, case_id):
    page.show_case(case_id)
    page.view.show_tab(Tab.NOTES)
    return page.view.tabs.notes


def said(notes):
    return [label.text() for label in notes.findChildren(QLabel) if label.isVisible()]


def test_an_empty_file_says_what_notes_are_for(office, page):
    notes = opened(page, office.log())
    assert seen(notes, "notes_empty")
    assert not control(notes, "note_add", QAbstractButton).isEnabled()


def test_a_note_is_written_and_shown(qtbot, office, page):
    notes = opened(page, office.log())
    control(notes, "note_text").setFocus()
    QTest.keyClicks(control(notes, "note_text"), "Rang the ranger.")
    QTest.keyClick(control(notes, "note_text"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Rang the ranger." in said(notes), timeout=20_000)
    assert "F. Officer, 20 November 2026" in said(notes)
    assert not notes.would_lose


def test_a_day_makes_it_a_task_that_is_ticked_off(qtbot, office, page):
    case_id = office.log()
    notes = opened(page, case_id)
    QTest.keyClicks(control(notes, "note_text"), "Ring the ranger")
    QTest.keyClicks(control(notes, "note_due"), "24/11/2026")
    assert control(notes, "note_add").accessibleName() == "Add task"
    control(notes, "note_add", QAbstractButton).click()
    qtbot.waitUntil(lambda: notes.findChild(QCheckBox) is not None, timeout=20_000)
    assert page.view.tabs.tabText(Tab.NOTES) == "Notes  1"
    notes.findChild(QCheckBox).click()
    qtbot.waitUntil(lambda: page.view.tabs.tabText(Tab.NOTES) == "Notes", timeout=20_000)
    (task,) = office.file.read(tasks_of, case_id)
    assert task.done_by == "F. Officer"


def test_a_task_past_its_day_says_so(qtbot, office, page):
    case_id = office.log()
    office.file.write(keep_task, case_id, "Ring", date(2026, 11, 10), Hand(NOW, "F. Officer"))
    notes = opened(page, case_id)
    assert any("overdue" in text for text in said(notes))


def test_a_day_that_is_none_is_said(office, page):
    notes = opened(page, office.log())
    QTest.keyClicks(control(notes, "note_text"), "Ring")
    QTest.keyClicks(control(notes, "note_due"), "soonish")
    assert not control(notes, "note_add", QAbstractButton).isEnabled()
    assert any("not a date" in text for text in said(notes))


def test_a_double_press_notes_once(qtbot, office, page):
    notes = opened(page, office.log())
    QTest.keyClicks(control(notes, "note_text"), "Once.")
    button = control(notes, "note_add", QAbstractButton)
    button.click()
    button.click()
    settle(qtbot, office.runner)
    qtbot.waitUntil(lambda: said(notes).count("Once.") == 1, timeout=20_000)
