"""Find the cases whose time has come, and what still holds those that must stay."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.fold_case import outcome_of, standing_of
from foidesk.casework.forget_person import paragraphs_naming
from foidesk.domain.case import Case
from foidesk.domain.retention import Ending, Retention, ended, kept_until, what_holds
from foidesk.domain.standing import Standing
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.erasing import kept_digests
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.retention_rows import hold_of, perhaps_over
from foidesk.store.settings_rows import read_settings

AT_ONCE: Final = 500
"""As many as are shown and destroyed in one go; the rest come the next time."""


def ending_of(
    records: Records,
    case_id: int,
    today: date,
    retention: Retention,
    lawbook: Lawbook,
    going: Iterable[int] = (),
) -> Ending:
    """Return how a case ends where the cases `going` are to go with it. Raises NoSuchCase."""
    case = case_value(records, case_id)
    standing = fold_of(records, case_id, case, lawbook)
    how = ended(standing, outcome_of(case, standing), case.timeline)
    schedule = None if how is None else retention.schedule_of(how)
    letters, files = kept_digests(plain(records), case_id)
    return Ending(
        case_id,
        case.reference,
        standing.stage.value if how is None else how.result,
        schedule,
        None if how is None else how.closed_on,
        None if how is None or schedule is None else kept_until(schedule, how.closed_on),
        (
            *what_holds(standing, today, hold_of(records, case_id), retention),
            *paragraphs_naming(records, (case_id, *going), case.applicant),
        ),
        len(letters),
        len(files),
    )


def fold_of(records: Records, case_id: int, case: Case, lawbook: Lawbook) -> Standing:
    """Return where a case stands, by the calendar it keeps."""
    return standing_of(case, read_settings(records), clock_of_case(records, lawbook, case_id))


def cases_due(
    records: Records, today: date, retention: Retention, lawbook: Lawbook, limit: int = AT_ONCE
) -> tuple[Ending, ...]:
    """Return up to `limit` cases whose time is over, the oldest first; those that are held are among them."""
    found: list[Ending] = []
    for one in _endings(records, today, retention, lawbook):
        if one.is_due(today):
            found.append(one)
        if len(found) == limit:
            break
    return tuple(found)


def _endings(records: Records, today: date, retention: Retention, lawbook: Lawbook) -> Iterator[Ending]:
    shortest = min(one.years for one in retention.schedules)
    latest = today - relativedelta(years=shortest)
    for case_id in perhaps_over(plain(records), latest):
        yield ending_of(records, case_id, today, retention, lawbook)
        records.session.expunge_all()  # one case at a time, however many there are
