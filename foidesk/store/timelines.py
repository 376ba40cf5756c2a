"""The timeline: events to rows and back. Rows are only ever added."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.timeline import Act, Event
from foidesk.store.connections import Connection
from foidesk.store.packed import fields_of, member_of, pack
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.tables import EventRow

ACT: Final = member_of(Act)
TIMELINE: Final = """select act, happened_on, happened_at, part, until, provision, amount, sent_to, done_by,
    reference, outcome, said from event where case_id = ? order by "row\""""
ERASE: Final = """
    update event set part = ?, provision = ?, sent_to = ?, done_by = ?, reference = ?, outcome = ?, said = ?
    where case_id = ? and "row" = ?"""


def add_events(records: Records, case_id: int, events: tuple[Event, ...]) -> None:
    """Add rows at the end of a case's timeline."""
    counted = select(func.count()).select_from(EventRow).where(col(EventRow.case_id) == case_id)
    start = records.session.scalar(counted) or 0
    for row, event in enumerate(events, start):
        records.session.add(_row(case_id, row, event))


def timeline_of(connection: Connection, case_id: int) -> tuple[Event, ...]:
    """Return a case's timeline in the order it was entered."""
    return tuple(_event(*row) for row in connection.execute(TIMELINE, (case_id,)).fetchall())


def erase_words(records: Records, case_id: int, events: tuple[Event, ...]) -> None:
    """Make each row of a timeline as it is in `events`, which have no words left; for a destruction alone."""
    connection = plain(records)
    for row, event in enumerate(events):
        bare = _row(case_id, row, event)
        values = (
            bare.part,
            bare.provision,
            bare.sent_to,
            bare.done_by,
            bare.reference,
            bare.outcome,
            bare.said,
        )
        connection.execute(ERASE, (*values, case_id, row))


def _row(case_id: int, row: int, event: Event) -> EventRow:
    return EventRow(
        case_id=case_id,
        row=row,
        act=event.act,
        happened_on=event.on,
        happened_at=event.at,
        part=event.part,
        until=event.until,
        provision=event.provision,
        amount=event.amount,
        sent_to=event.to,
        done_by=event.by,
        reference=event.reference,
        outcome=event.outcome,
        said=pack(_rest(event)),
    )


def _rest(event: Event) -> Event:
    """The event without what has a column: packing leaves out what is at its default."""
    return replace(
        event, at=None, part=None, until=None, provision=None, amount=None, to=None, by=None, reference=None,
        outcome=None,
    )  # fmt: skip


def _event(
    act: str, on: str, at: str | None, part: str | None, until: str | None, provision: str | None,
    amount: str | None, to: str | None, by: str | None, reference: str | None, outcome: str | None, said: str,
) -> Event:  # fmt: skip
    held = (
        ACT(act),
        date.fromisoformat(on),
        None if at is None else datetime.fromisoformat(at),
        part,
        None if until is None else date.fromisoformat(until),
        provision,
        None if amount is None else Decimal(amount),
        to,
        by,
        reference,
    )
    # Most rows say no more than their columns do, and need not be taken apart.
    if said == f'{{"act":"{act}","on":"{on}"}}':
        return Event(*held, outcome=outcome)
    rest = fields_of(said, Event)
    del rest["act"], rest["on"]
    return Event(*held, outcome=outcome, **rest)
