"""Tasks and notes of a case: read, added, ticked off."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.case import Note
from foidesk.domain.task import Task
from foidesk.store.desk_tables import TaskRow
from foidesk.store.faults import NoSuchTask
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.tables import CaseRow, NoteRow

TASKS: Final = """select id, case_id, text, due_on, made_at, made_by, done_at, done_by from task
    where case_id = ? order by done_at is not null, due_on asc nulls last, id"""


def tasks_of(records: Records, case_id: int) -> tuple[Task, ...]:
    """Return the tasks of a case: open ones by when they are due, then those that are done."""
    rows = plain(records).execute(TASKS, (case_id,)).fetchall()
    return tuple(
        Task(id_, case, text, _day(due), datetime.fromisoformat(made), by, _instant(done), done_by)
        for id_, case, text, due, made, by, done, done_by in rows
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def open_tasks(records: Records, until: date, most: int) -> list[tuple[str, Task]]:
    """Return the open tasks due by `until`, soonest first, each with the reference of its case."""
    rows = (
        select(col(CaseRow.reference), TaskRow)
        .where(col(CaseRow.id) == col(TaskRow.case_id))
        .where(col(TaskRow.done_at).is_(None), col(TaskRow.due_on) <= until)
        .order_by(col(TaskRow.due_on), col(TaskRow.id))
        .limit(most)
    )
    return [(reference, _task(row)) for reference, row in records.session.execute(rows)]


def add_task(records: Records, case_id: int, text: str, due_on: date | None, now: datetime, by: str) -> None:
    """Add a task to a case."""
    records.session.add(TaskRow(case_id=case_id, text=text, due_on=due_on, made_at=now, made_by=by))


def tick_task(records: Records, task_id: int, done_at: datetime | None, by: str) -> int:
    """Mark a task as done, or as open again where `done_at` is None; return its case. Raises NoSuchTask."""
    row = records.session.get(TaskRow, task_id)
    if row is None:
        raise NoSuchTask
    row.done_at, row.done_by = done_at, by if done_at else None
    return row.case_id


def add_note(records: Records, case_id: int, note: Note) -> None:
    """Add a remark to the file of a case."""
    kept = select(func.count()).select_from(NoteRow).where(col(NoteRow.case_id) == case_id)
    position = records.session.scalar(kept) or 0
    records.session.add(
        NoteRow(case_id=case_id, position=position, text=note.text, made_on=note.on, made_by=note.by)
    )


def drop_last_note(records: Records, case_id: int, text: str) -> bool:
    """Delete the last remark in the file of a case if it says `text`; return whether it did."""
    own = select(NoteRow).where(col(NoteRow.case_id) == case_id)
    return _drop(records, records.session.scalar(own.order_by(col(NoteRow.position).desc()).limit(1)), text)


def drop_last_task(records: Records, case_id: int, text: str) -> bool:
    """Delete the last task of a case if it is open and says `text`; return whether it did."""
    own = select(TaskRow).where(col(TaskRow.case_id) == case_id)
    row = records.session.scalar(own.order_by(col(TaskRow.id).desc()).limit(1))
    return row is not None and row.done_at is None and _drop(records, row, text)


def _drop(records: Records, row: NoteRow | TaskRow | None, text: str) -> bool:
    if row is None or row.text != text:
        return False
    records.session.delete(row)
    return True


def _task(row: TaskRow) -> Task:
    return Task(
        row.id or 0, row.case_id, row.text, row.due_on, row.made_at, row.made_by, row.done_at, row.done_by
    )
