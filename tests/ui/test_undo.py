"""What was done last is taken back by a button, a key or the palette, in the real window; or it says why not."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from foidesk.store.tasks import tasks_of
from foidesk.ui.case.tab import Tab
from foidesk.ui.palette.catalogue import commands
from foidesk.ui.shortcuts import Keys
from foidesk.ui.undoing import A_LETTER, NOTHING
from tests.ui.bench import bare_office, control, found, lawbook, office, seen
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office"]


@pytest.fixture
def at_work(office, join, qtbot):
    case_id = office.log()
    return AtWork(office, case_id, join(office), qtbot)


class AtWork:
    """The window with one case in front, and what its officer sees and presses."""

    def __init__(self, office, case_id, joined, qtbot):
        self.office, self.window, self.desk, self.qtbot = office, joined.window, joined.desk, qtbot
        self.case_id = case_id

    def record(self, act, day="19 November 2026"):
        self.desk.ways.ask_act(act)
        form = self.desk.case.view.form
        form.day.setText(day)
        form.day.editingFinished.emit()
        control(form, "act_record", QPushButton).click()
        self.qtbot.waitUntil(lambda: self.said().startswith("Recorded"), timeout=20_000)

    def undo(self, expecting):
        QTest.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
        self.qtbot.waitUntil(lambda: expecting in self.said(), timeout=20_000)

    def said(self):
        return self.window.banner.said()

    def case(self):
        return self.office.sheet(self.case_id).case

    def task(self):
        (found,) = self.office.file.read(tasks_of, self.case_id)
        return found

    @property
    def button(self):
        return control(self.window, "banner_undo", QPushButton)


def test_an_act_is_undone_from_the_word_that_it_is_done_and_both_stay_to_be_read(at_work):
    head = at_work.desk.case.view.head.accessibleName(), at_work.desk.case.view.stage
    at_work.record(Act.WITHDRAW)
    assert at_work.desk.case.view.stage != head[1]
    assert (at_work.button.isVisible(), at_work.button.accessibleName()) == (True, "Undo")
    assert "Alt+Z" in at_work.button.text()
    at_work.button.click()
    at_work.qtbot.waitUntil(lambda: "Undone" in at_work.said(), timeout=20_000)
    assert at_work.said() == (
        "Undone: Withdrawn by the applicant, 19 November 2026. The timeline shows both."
    )
    assert not at_work.button.isVisible()
    assert [row.act for row in at_work.case().timeline] == [Act.RECEIVE, Act.WITHDRAW, Act.CORRECT]
    assert (at_work.desk.case.view.head.accessibleName(), at_work.desk.case.view.stage) == head
    read_out = at_work.desk.case.view.tabs.timeline.accessibleDescription()
    assert "Withdrawn by the applicant. Undone on 20 November 2026: it counts for nothing" in read_out
    at_work.undo(NOTHING)
    assert len(at_work.case().timeline) == 3


def test_what_came_after_it_keeps_it_and_says_so(at_work):
    at_work.desk.case.view.event_given.emit(Event(Act.SEND_FEES_NOTICE, date(2026, 11, 9)))
    at_work.qtbot.waitUntil(lambda: at_work.said().startswith("Recorded"), timeout=20_000)
    undo = at_work.desk.undoing.kept
    at_work.desk.case.view.event_given.emit(Event(Act.RECEIVE_FEE, date(2026, 11, 11)))
    at_work.qtbot.waitUntil(lambda: "Fee received" in at_work.said(), timeout=20_000)
    at_work.desk.undoing.keep(undo)
    at_work.undo("“receive fee” rests on it")
    assert len(at_work.case().timeline) == 3


def test_notes_and_tasks_are_taken_back(at_work):
    notes = at_work.desk.case.view.tabs.notes
    at_work.desk.ways.show_tab(Tab.NOTES)
    for due, kept, gone in (
        ("", "The note is kept.", "The note is taken back."),
        ("24/11/2026", "The task is kept.", "The task is taken back."),
    ):
        QTest.keyClicks(control(notes, "note_text"), "Ring the ranger")
        QTest.keyClicks(control(notes, "note_due"), due)
        control(notes, "note_add", QPushButton).click()
        at_work.qtbot.waitUntil(lambda said=kept: at_work.said() == said, timeout=20_000)
        at_work.undo(gone)
    assert (at_work.case().notes, at_work.office.file.read(tasks_of, at_work.case_id)) == ((), ())
    trail = at_work.office.file.read(audit_trail, at_work.case_id)
    assert [row.what for row in trail][-4:] == ["keep_note", "take_back_note", "keep_task", "take_back_task"]


def test_a_tick_is_taken_away_again(at_work):
    notes = at_work.desk.case.view.tabs.notes
    at_work.desk.ways.show_tab(Tab.NOTES)
    QTest.keyClicks(control(notes, "note_text"), "Ring the ranger")
    QTest.keyClicks(control(notes, "note_due"), "24/11/2026")
    control(notes, "note_add", QPushButton).click()
    at_work.qtbot.waitUntil(lambda: notes.findChild(QCheckBox) is not None, timeout=20_000)
    assert at_work.said() == "The task is kept."
    notes.findChild(QCheckBox).click()
    at_work.qtbot.waitUntil(lambda: not at_work.task().is_open, timeout=20_000)
    at_work.qtbot.waitUntil(lambda: at_work.said() == "", timeout=20_000)
    at_work.undo("The task is open again.")
    assert at_work.task().is_open


def test_requests_go_back_to_who_had_them(at_work):
    desk, window = at_work.desk, at_work.window
    desk.register.marking.mark_all()
    desk.ways.assign_marked()
    control(window, "assign_officer", QComboBox).setEditText("Maeve Gallagher")
    control(window, "assign_yes", QPushButton).click()
    at_work.qtbot.waitUntil(lambda: "now with Maeve Gallagher" in at_work.said(), timeout=20_000)
    assert at_work.case().officer == "Maeve Gallagher"
    at_work.undo("with whoever had them before")
    assert at_work.case().officer is None


def test_what_is_noted_of_a_request_is_noted_as_before(at_work):
    card = at_work.desk.case.view.tabs.noted
    before = at_work.case().subject
    at_work.desk.ways.show_tab(Tab.REQUEST)
    subject = card.findChildren(type(control(card, "request_subject")))[0]
    subject.setText("Otters")
    card.finish()
    at_work.qtbot.waitUntil(lambda: at_work.said() == "What is noted of the request is kept.", timeout=20_000)
    assert at_work.case().subject == "Otters"
    at_work.undo("is noted again")
    assert at_work.case().subject == before
    at_work.qtbot.waitUntil(lambda: subject.text() == before, timeout=20_000)


def test_a_saved_search_that_was_forgotten_is_kept_again(at_work):
    register = at_work.desk.register
    at_work.window.top_bar.search.setText("swans")
    found(at_work.qtbot, register, at_work.window.top_bar.search.returnPressed.emit)
    register.view.save_search_requested.emit("Swans")
    at_work.qtbot.waitUntil(lambda: at_work.said() == "The search is kept.", timeout=20_000)
    names = at_work.window.shelves.saved.names
    assert list(names.values()) == ["Swans"]
    at_work.desk.ways.show_saved_search(next(iter(names)))
    at_work.qtbot.waitUntil(lambda: at_work.desk.searches.saved_shown() is not None, timeout=20_000)
    register.view.drop_search_requested.emit()
    at_work.qtbot.waitUntil(lambda: at_work.said() == "The search is forgotten.", timeout=20_000)
    assert list(at_work.window.shelves.saved.names.values()) == []
    at_work.undo("The search is kept again.")
    at_work.qtbot.waitUntil(
        lambda: list(at_work.window.shelves.saved.names.values()) == ["Swans"], timeout=20_000
    )


def test_a_letter_that_went_out_offers_nothing_and_says_why(at_work):
    at_work.record(Act.ACKNOWLEDGE)
    at_work.desk.letter.issued.emit(at_work.case_id)
    assert not at_work.button.isVisible()
    at_work.undo(A_LETTER)
    assert [row.act for row in at_work.case().timeline] == [Act.RECEIVE, Act.ACKNOWLEDGE]


def test_the_palette_reaches_it(at_work):
    at_work.record(Act.ACKNOWLEDGE)
    (entry,) = [
        one for one in commands(at_work.desk.ways, is_encrypted=False) if one.words == Keys.UNDO.value.words
    ]
    entry.do()
    at_work.qtbot.waitUntil(lambda: "Undone" in at_work.said(), timeout=20_000)
    assert seen(at_work.window, "banner")
