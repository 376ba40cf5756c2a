"""Cases as their clocks see them, many at a time by plain SQL, and the dates they come to put back."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Closure, Regime, Variation
from foidesk.domain.timeline import Act, Event
from foidesk.store.cases import SortingCopy
from foidesk.store.connections import Connection
from foidesk.store.packed import unpack, unpack_all

AT_ONCE: Final = 500
"""Cases read with one look at each table."""

CASES: Final = """
    select c.id, c.reference, c.due_on, c.regime, c.variation, t.school_closures
    from "case" c join case_text t on t.case_id = c.id where c.id in ({}) order by c.id"""
AUTHORITIES: Final = (
    "select case_id, name from case_authority where case_id in ({}) order by case_id, position"
)
PARTS: Final = "select case_id, label, regime from part where case_id in ({}) order by case_id, position"
EVENTS: Final = """
    select case_id, act, happened_on, happened_at, part, until, sent_to,
        json_remove(said, '$.text', '$.parts', '$.breaches')
    from event where case_id in ({}) order by case_id, "row\""""
PUT: Final = """
    update "case" set stage = ?, handled_under = ?, received_on = ?, due_on = ?, answered_on = ?,
        calendar_version = ?, plain_rule = ?, counted_from = ?, counted_to = ?, due_days = ?, taken_days = ?
    where id = ?"""

Rows = tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the dates of a case rest on, as it is stored: cases with like facts have like dates."""

    regime: str
    variation: str | None
    closures: str
    authorities: Rows
    parts: Rows
    events: Rows


@dataclass(frozen=True, slots=True)
class CountedCase:
    """A case with its facts. `due_on` is the date it was counted to last."""

    case_id: int
    reference: str
    due_on: date | None
    facts: Facts


def counted_cases(connection: Connection, ids: Sequence[int]) -> Iterator[CountedCase]:
    """Yield these cases, in the order of their numbers."""
    for start in range(0, len(ids), AT_ONCE):
        yield from _counted(connection, ids[start : start + AT_ONCE])


def as_case(facts: Facts) -> Case:
    """Return the case those facts are of: what was asked, said and decided is left out of it."""
    return Case(
        Applicant(),
        "",
        tuple(_event(row) for row in facts.events),
        authorities=tuple(name for (name,) in facts.authorities),
        regime=Regime(facts.regime),
        variation=None if facts.variation is None else Variation(facts.variation),
        school_closures=unpack_all(facts.closures, Closure),
        parts=tuple(Part(label, regime=regime and Regime(regime)) for label, regime in facts.parts),
    )


def put_dates(connection: Connection, case_id: int, copy: SortingCopy) -> None:
    """Bring the columns that copy the fold up to date; what was decided is left as it is."""
    texts = (copy.stage, copy.handled_under, copy.received_on, copy.due_on, copy.answered_on)
    spans = (copy.plain_rule, copy.counted_from, copy.counted_to)
    values = (*map(_text, texts), copy.calendar_version, *map(_text, spans), copy.due_days, copy.taken_days)
    connection.execute(PUT, (*values, case_id))


def _counted(connection: Connection, ids: Sequence[int]) -> Iterator[CountedCase]:
    authorities, parts, events = (_by_case(connection, sql, ids) for sql in (AUTHORITIES, PARTS, EVENTS))
    for id_, reference, due, *facts in _rows(connection, CASES, ids):
        lists = (tuple(found[id_]) for found in (authorities, parts, events))
        yield CountedCase(id_, reference, due and date.fromisoformat(due), Facts(*facts, *lists))


def _by_case(connection: Connection, sql: str, ids: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for id_, *row in _rows(connection, sql, ids):
        found[id_].append(tuple(row))
    return found


def _rows(connection: Connection, sql: str, ids: Sequence[int]) -> list[Any]:
    return list(connection.execute(sql.format(", ".join("?" * len(ids))), tuple(ids)).fetchall())


def _event(row: tuple[Any, ...]) -> Event:
    act, on, at, part, until, to, said = row
    return replace(
        unpack(said, Event),
        act=Act(act),
        on=date.fromisoformat(on),
        at=at and datetime.fromisoformat(at),
        part=part,
        until=until and date.fromisoformat(until),
        to=to,
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
