"""A case as rows: adding one, reading it back as a value, changing its facts."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import delete, func, select, update
from sqlmodel import col

from foidesk.domain.case import Case
from foidesk.store.case_numbers import last_destroyed_case
from foidesk.store.faults import NoSuchCase
from foidesk.store.packed import pack
from foidesk.store.parts import put_parts
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.tables import CaseAuthorityRow, CaseRow, CaseTextRow, LinkRow, NoteRow
from foidesk.store.tie_keys import KEYS, tie_keys
from foidesk.store.timelines import add_events
from foidesk.store.whole_cases import whole_case

LAY_OPEN: Final = """update "case" set shelf = 'open', place = 100000000 where id = ? and due_on is null"""
"""Among open cases without a date, as `PLACE` of the migration to version 5 has them."""


@dataclass(frozen=True, slots=True)
class SortingCopy:
    """What the fold of a timeline says, copied for the register to sort and count by.

    `calendar_version` is the one a case at rest keeps, None while it goes with the newest. `plain_rule`:
    `due_on` is that rule counted from `counted_from`, and nothing else. No day after `counted_to` matters to
    the case's clocks; None where that cannot be said. `due_days` are the working days `due_on` gives,
    `taken_days` those an answer took; None where working days are not what is counted. `is_owed`: something
    is, by no date, so that the case is open whatever its stage.
    """

    stage: str
    handled_under: str
    received_on: date
    due_on: date | None
    answered_on: date | None
    outcome: str
    calendar_version: int | None = None
    plain_rule: str | None = None
    counted_from: date | None = None
    counted_to: date | None = None
    due_days: int | None = None
    taken_days: int | None = None
    is_owed: bool = False

    def columns(self) -> dict[str, Any]:
        """Return the columns it is kept in. `is_owed` has none: it tells on which shelf the case lies."""
        return {name: value for name, value in asdict(self).items() if name != "is_owed"}


def add_case(
    records: Records, case: Case, copy: SortingCopy, logged_at: datetime, message_id: str | None
) -> int:
    """Add a case with its parts and timeline; return its id."""
    id_ = _number_beyond_destroyed(records)
    row = CaseRow(id=id_, logged_at=logged_at, message_id=message_id, **_facts(case), **copy.columns())
    records.session.add(row)
    records.session.flush()
    assert row.id is not None
    records.session.add(_text_row(row.id, case))
    _add_lists(records, row.id, case)
    put_parts(records, row.id, case.parts)
    add_events(records, row.id, case.timeline)
    if copy.is_owed:
        _lay_open(records, row.id)
    return row.id


def _number_beyond_destroyed(records: Records) -> int | None:
    """Return the number of the next case where SQLite would give it that of a deleted one; else None."""
    gone = last_destroyed_case(plain(records))
    last = records.session.scalar(select(func.max(CaseRow.id))) or 0 if gone else 0
    return gone + 1 if gone > last else None


def put_facts(records: Records, case_id: int, case: Case) -> None:
    """Make everything but parts and timeline as `case` has it."""
    session = records.session
    _update(records, case_id, _facts(case))
    session.merge(_text_row(case_id, case))
    for table in (CaseAuthorityRow, LinkRow, NoteRow):
        session.execute(delete(table).where(col(table.case_id) == case_id))
    _add_lists(records, case_id, case)


def put_copy(records: Records, case_id: int, copy: SortingCopy) -> None:
    """Bring the columns the register sorts by up to date."""
    _update(records, case_id, copy.columns())
    if copy.is_owed:
        _lay_open(records, case_id)


def _lay_open(records: Records, case_id: int) -> None:
    """Lay a case on the shelf of the open ones, behind those with a date: its triggers know only of dates."""
    plain(records).execute(LAY_OPEN, (case_id,))


def _update(records: Records, case_id: int, values: dict[str, Any]) -> None:
    records.session.execute(update(CaseRow).where(col(CaseRow.id) == case_id).values(**values))


def case_row(records: Records, case_id: int) -> CaseRow:
    """Return the row of a case, for use inside its transaction. Raises NoSuchCase."""
    row = records.session.get(CaseRow, case_id)
    if row is None:
        raise NoSuchCase(case_id)
    return row


def case_value(records: Records, case_id: int) -> Case:
    """Return a case as it was stored. Raises NoSuchCase."""
    return whole_case(plain(records), case_id)


def _facts(case: Case) -> dict[str, Any]:
    asker = case.applicant
    keys = tie_keys(asker.email, asker.name, case.national_reference)
    return {
        "reference": case.reference,
        "subject": case.subject,
        "applicant": case.applicant.name,
        "organisation": case.applicant.organisation,
        "email": case.applicant.email,
        "category": case.applicant.category,
        "language": case.applicant.language,
        "regime": case.regime,
        "variation": case.variation,
        "channel": case.channel,
        "national_reference": case.national_reference,
        "data_correct_as_at": case.data_correct_as_at,
        "officer": case.officer,
        **dict(zip(KEYS, keys, strict=True)),
    }


def _text_row(case_id: int, case: Case) -> CaseTextRow:
    return CaseTextRow(
        case_id=case_id,
        request_text=case.request_text,
        address=pack(case.applicant.address),
        school_closures=pack(case.school_closures),
        cost_estimate=None if case.cost_estimate is None else pack(case.cost_estimate),
    )


def _add_lists(records: Records, case_id: int, case: Case) -> None:
    add = records.session.add
    for position, name in enumerate(case.authorities):
        add(CaseAuthorityRow(case_id=case_id, position=position, name=name))
    for position, link in enumerate(case.links):
        add(LinkRow(case_id=case_id, position=position, kind=link.kind, reference=link.reference))
    for position, note in enumerate(case.notes):
        add(NoteRow(case_id=case_id, position=position, text=note.text, made_on=note.on, made_by=note.by))
