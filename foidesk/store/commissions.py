"""Commissions: what was asked of which area, added, answered, chased, and read back."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, select, text
from sqlmodel import col

from foidesk.domain.commission import Answer, BusinessArea, Commission, Question, Reply, Search
from foidesk.store.business_areas import area_of
from foidesk.store.commission_tables import BusinessAreaRow, ChaseRow, CommissionRow, SearchRecordRow
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchCommission
from foidesk.store.packed import pack, unpack_all
from foidesk.store.records import Records
from foidesk.store.tables import CaseRow

OWING: Final = """select count(distinct area_id), count(distinct case when due_on < ? then area_id end),
    count(*) from commission where reply is null"""
OWED: Final = "select count(*) from commission where case_id = ? and reply is null"
SEARCHED: Final = "select coalesce(sum(minutes), 0) from search_record where case_id = ?"


class Owing(NamedTuple):
    """How many areas owe an answer, how many of them past its day, and how many answers."""

    areas: int
    overdue: int
    answers: int


def count_owing(connection: Connection, today: date) -> Owing:
    """Return how much is owed by business areas, over all cases."""
    return Owing(*connection.execute(OWING, (today.isoformat(),)).fetchone())


def count_owed(connection: Connection, case_id: int) -> int:
    """Return how many answers are owed for one case."""
    return int(connection.execute(OWED, (case_id,)).fetchone()[0])


def minutes_searched(connection: Connection, case_id: int) -> int:
    """Return how many minutes of searching are recorded for a case."""
    return int(connection.execute(SEARCHED, (case_id,)).fetchone()[0])


def commissions_of(records: Records, case_id: int) -> tuple[Commission, ...]:
    """Return what was asked for a case, the newest first."""
    found = _read(records, col(CommissionRow.case_id) == case_id)
    return tuple(one for _reference, one in reversed(found))


def commission(records: Records, commission_id: int) -> Commission:
    """Return one commission. Raises NoSuchCommission."""
    found = _read(records, col(CommissionRow.id) == commission_id)
    if not found:
        raise NoSuchCommission
    return found[0][1]


def owed_by(records: Records, area_ids: Collection[int]) -> list[tuple[str, Commission]]:
    """Return all that these areas owe, soonest due first, each with the reference of its case."""
    found = _read(records, col(CommissionRow.area_id).in_(area_ids), col(CommissionRow.reply).is_(None))
    return sorted(found, key=lambda one: (one[1].due_on, one[1].id))


def areas_owing(
    records: Records, case_ids: Collection[int] | None = None, before: date | None = None
) -> tuple[BusinessArea, ...]:
    """Return the areas that owe an answer: for these cases or any, due before that day or at any time."""
    owed = select(col(CommissionRow.area_id)).where(col(CommissionRow.reply).is_(None))
    if case_ids is not None:
        among = text("commission.case_id in (select value from json_each(:ids))")  # there may be very many
        owed = owed.where(among.bindparams(ids=json.dumps(list(case_ids))))
    if before is not None:
        owed = owed.where(col(CommissionRow.due_on) < before)
    rows = records.session.scalars(
        select(BusinessAreaRow)
        .where(col(BusinessAreaRow.id).in_(owed))
        .order_by(col(BusinessAreaRow.position), col(BusinessAreaRow.id))
    )
    return tuple(area_of(row) for row in rows)


def add_commission(
    records: Records, case_id: int, area_id: int, questions: Sequence[Question], note: str, due_on: date,
    now: datetime, by: str,
) -> int:  # fmt: skip
    """Add what an area is asked; return its id."""
    row = CommissionRow(
        case_id=case_id, area_id=area_id, questions=pack(tuple(questions)), note=note, due_on=due_on,
        asked_at=now, asked_by=by,
    )  # fmt: skip
    records.session.add(row)
    records.session.flush()
    return row.id or 0


def put_answer(records: Records, commission_id: int, answer: Answer | None) -> None:
    """Write the answer of a commission, or take it back. Raises NoSuchCommission."""
    row = records.session.get(CommissionRow, commission_id)
    if row is None:
        raise NoSuchCommission
    row.reply, row.reply_text = (answer.reply, answer.text) if answer else (None, None)
    row.answered_at, row.answered_by = (answer.at, answer.by) if answer else (None, None)


def add_search(records: Records, of: Commission, search: Search, now: datetime, by: str) -> None:
    """Add a search to those of a commission."""
    records.session.add(
        SearchRecordRow(
            commission_id=of.id, case_id=of.case_id, who=search.who, place=search.where, terms=search.terms,
            minutes=search.minutes, noted_at=now, noted_by=by,
        )
    )  # fmt: skip


def add_chase(records: Records, of: Commission, now: datetime, by: str) -> None:
    """Record that an area was reminded of this commission."""
    records.session.add(ChaseRow(commission_id=of.id, case_id=of.case_id, chased_at=now, chased_by=by))


def _read(records: Records, *which: ColumnElement[bool]) -> list[tuple[str, Commission]]:
    rows = records.session.execute(
        select(col(CaseRow.reference), CommissionRow, BusinessAreaRow)
        .where(col(CaseRow.id) == col(CommissionRow.case_id))
        .where(col(BusinessAreaRow.id) == col(CommissionRow.area_id), *which)
        .order_by(col(CommissionRow.id))
    ).all()
    ids = [row.id or 0 for _reference, row, _area in rows]
    searches, chases = _searches(records, ids), _chases(records, ids)
    return [
        (reference, _commission(row, area_of(area), searches[row.id or 0], chases[row.id or 0]))
        for reference, row, area in rows
    ]


def _commission(
    row: CommissionRow, area: BusinessArea, searches: Iterable[Search], chases: Iterable[datetime]
) -> Commission:
    answer = None
    if row.reply is not None and row.answered_at is not None:
        answer = Answer(Reply(row.reply), row.reply_text or "", row.answered_at, row.answered_by or "")
    questions = unpack_all(row.questions, Question)
    return Commission(
        row.id or 0, row.case_id, area, questions, row.note, row.due_on, row.asked_at, row.asked_by,
        answer, tuple(searches), tuple(chases),
    )  # fmt: skip


def _searches(records: Records, ids: Sequence[int]) -> dict[int, list[Search]]:
    found: dict[int, list[Search]] = defaultdict(list)
    table = SearchRecordRow
    for row in records.session.scalars(
        select(table).where(col(table.commission_id).in_(ids)).order_by(col(table.id))
    ):
        found[row.commission_id].append(Search(row.who, row.place, row.terms, row.minutes))
    return found


def _chases(records: Records, ids: Sequence[int]) -> dict[int, list[datetime]]:
    found: dict[int, list[datetime]] = defaultdict(list)
    table = ChaseRow
    for row in records.session.scalars(
        select(table).where(col(table.commission_id).in_(ids)).order_by(col(table.id))
    ):
        found[row.commission_id].append(row.chased_at)
    return found
