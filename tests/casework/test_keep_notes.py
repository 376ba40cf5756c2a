"""Notes and tasks: kept with who wrote them, exported as notes, and noted in the audit without their words."""

from datetime import date

import pytest

from foidesk.casework.keep_notes import (
    NothingNoted,
    NotTheLast,
    keep_note,
    keep_task,
    take_back_note,
    take_back_task,
    tick,
)
from foidesk.store.audit import audit_trail
from foidesk.store.case_sheets import case_sheet
from foidesk.store.faults import NoSuchCase, NoSuchTask
from foidesk.store.tasks import open_tasks, tasks_of
from tests.ui.bench import NOW, bare_office, lawbook, office

__all__ = ["bare_office", "lawbook", "office"]

from foidesk.casework.changes import Hand

HAND = Hand(NOW, "F. Officer")


def test_a_note_is_kept_with_who_and_when(office):
    case_id = office.log()
    office.file.write(keep_note, case_id, "  Spoke to the ranger.\n", HAND)
    office.file.write(keep_note, case_id, "He will look on Monday.", HAND)
    notes = office.file.read(case_sheet, case_id).case.notes
    assert [(note.text, note.on, note.by) for note in notes] == [
        ("Spoke to the ranger.", date(2026, 11, 20), "F. Officer"),
        ("He will look on Monday.", date(2026, 11, 20), "F. Officer"),
    ]
    line = office.file.read(audit_trail, case_id)[-1]
    assert (line.what, "ranger" in str(line.detail)) == ("keep_note", False)


def test_tasks_come_open_ones_first_by_their_day(office):
    case_id = office.log()
    for text, due in (("later", date(2026, 12, 9)), ("whenever", None), ("soon", date(2026, 11, 24))):
        office.file.write(keep_task, case_id, text, due, HAND)
    soon = office.file.read(tasks_of, case_id)[0]
    office.file.write(tick, soon.id, HAND, done=True)
    tasks = office.file.read(tasks_of, case_id)
    assert [(task.text, task.is_open) for task in tasks] == [
        ("later", True),
        ("whenever", True),
        ("soon", False),
    ]
    assert tasks[2].done_by == "F. Officer"
    office.file.write(tick, soon.id, HAND, done=False)
    assert [text.text for _reference, text in office.file.read(open_tasks, date(2026, 12, 1), 9)] == ["soon"]


@pytest.mark.parametrize("keep", [keep_note, lambda *given: keep_task(*given[:3], None, given[3])])
def test_nothing_is_not_noted(office, keep):
    case_id = office.log()
    with pytest.raises(NothingNoted):
        office.file.write(keep, case_id, " \n ", HAND)
    with pytest.raises(NoSuchCase):
        office.file.write(keep, case_id + 1, "Of no case.", HAND)


def test_a_task_that_is_not_there(office):
    with pytest.raises(NoSuchTask):
        office.file.write(tick, 4711, HAND, done=True)


def test_only_the_last_note_and_the_last_open_task_are_taken_back(office):
    case_id = office.log()
    for text in ("first", "second"):
        office.file.write(keep_note, case_id, text, HAND)
        office.file.write(keep_task, case_id, text, None, HAND)
    for take_back in (take_back_note, take_back_task):
        with pytest.raises(NotTheLast):
            office.file.write(take_back, case_id, "first", HAND)
        office.file.write(take_back, case_id, "second", HAND)
    office.file.write(tick, office.file.read(tasks_of, case_id)[0].id, HAND, done=True)
    with pytest.raises(NotTheLast):
        office.file.write(take_back_task, case_id, "first", HAND)
    assert [note.text for note in office.file.read(case_sheet, case_id).case.notes] == ["first"]
    assert [task.text for task in office.file.read(tasks_of, case_id)] == ["first"]
