"""A case read back as a value, by plain SQL that the driver compiles once."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from foidesk.domain.case import (
    Applicant,
    Case,
    Category,
    Channel,
    CostEstimate,
    Language,
    Link,
    LinkKind,
    Note,
)
from foidesk.domain.regime import Closure, Regime, Variation
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchCase
from foidesk.store.packed import member_of, unpack, unpack_all
from foidesk.store.parts import parts_of
from foidesk.store.timelines import timeline_of

FACTS: Final = """select applicant, organisation, email, address, category, "case".language, request_text,
    reference, regime, variation, school_closures, national_reference, subject, channel, data_correct_as_at,
    officer, cost_estimate, logged_at, message_id
    from "case" join case_text on case_id = id where id = ?"""
AUTHORITIES: Final = "select name from case_authority where case_id = ? order by position"
LINKS: Final = "select kind, reference from link where case_id = ? order by position"
NOTES: Final = "select text, made_on, made_by from note where case_id = ? order by position"

CATEGORY, LANGUAGE = member_of(Category), member_of(Language)
CHANNEL, LINK = member_of(Channel), member_of(LinkKind)
REGIME, VARIATION = member_of(Regime), member_of(Variation)


def whole_case(connection: Connection, case_id: int) -> Case:
    """Return a case as it was stored. Raises NoSuchCase."""
    return logged_case(connection, case_id)[0]


def logged_case(connection: Connection, case_id: int) -> tuple[Case, datetime, str | None]:
    """Return a case, when it was logged, and the message it was logged from. Raises NoSuchCase."""
    facts = connection.execute(FACTS, (case_id,)).fetchone()
    if facts is None:
        raise NoSuchCase(case_id)
    name, organisation, email, address, category, language, request, reference, regime, variation = facts[:10]
    closures, campaign, subject, channel, correct_as_at, officer, estimate, logged_at, message_id = facts[10:]
    case = Case(
        applicant=Applicant(
            name, organisation, email, unpack_all(address, str), CATEGORY(category), LANGUAGE(language)
        ),
        request_text=request,
        timeline=timeline_of(connection, case_id),
        reference=reference,
        authorities=tuple(name for (name,) in _rows(connection, AUTHORITIES, case_id)),
        regime=REGIME(regime),
        variation=None if variation is None else VARIATION(variation),
        school_closures=unpack_all(closures, Closure),
        national_reference=campaign,
        subject=subject,
        channel=None if channel is None else CHANNEL(channel),
        data_correct_as_at=_day(correct_as_at),
        parts=parts_of(connection, case_id),
        officer=officer,
        cost_estimate=None if estimate is None else unpack(estimate, CostEstimate),
        links=tuple(Link(LINK(kind), other) for kind, other in _rows(connection, LINKS, case_id)),
        notes=tuple(Note(text, _day(on), by) for text, on, by in _rows(connection, NOTES, case_id)),
    )
    return case, datetime.fromisoformat(logged_at), message_id


def _rows(connection: Connection, sql: str, case_id: int) -> Sequence[tuple[Any, ...]]:
    rows: Sequence[tuple[Any, ...]] = connection.execute(sql, (case_id,)).fetchall()
    return rows


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
