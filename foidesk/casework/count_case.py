"""What a case's date rests on, kept beside it, so that it can be recounted when bank holidays change."""

from dataclasses import replace
from datetime import date
from typing import Final

from foidesk.casework.calendar_in_force import clock_in_force
from foidesk.casework.fold_case import first_authority, sorting_copy, standing_of
from foidesk.domain.authority import Settings
from foidesk.domain.case import Case
from foidesk.domain.lifecycle import AT_REST, Stage
from foidesk.domain.regime import NonWorkingReceipt
from foidesk.domain.standing import Standing
from foidesk.domain.timeline import Act, as_corrected
from foidesk.lawbook import Lawbook
from foidesk.store.calendar_rows import newest_version
from foidesk.store.cases import SortingCopy
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

MOVE_NOTHING: Final = frozenset({Act.RECEIVE, Act.ACKNOWLEDGE, Act.REFER, Act.CONSULT})
"""Acts that leave the count from receipt as it is."""

DONE: Final = frozenset({Stage.ANSWERED, Stage.REVIEWED, Stage.ICO_DECIDED, *AT_REST})


def count_case(
    records: Records, case: Case, settings: Settings, lawbook: Lawbook, kept: int | None = None
) -> tuple[Standing, SortingCopy]:
    """Fold a case; return where it stands and the copy to keep. Raises as `fold` does.

    `kept` is the calendar version it was left with. A case at rest stays with it; one that runs on, or runs
    again, goes with the newest.
    """
    standing = standing_of(case, settings, clock_in_force(records, lawbook, kept))
    if kept is not None and not is_at_rest(standing):
        kept, standing = None, standing_of(case, settings, clock_in_force(records, lawbook))
    version = None
    if is_at_rest(standing):
        version = newest_version(plain(records)) if kept is None else kept
    return standing, full_copy(case, standing, settings, version)


def is_at_rest(standing: Standing) -> bool:
    """Return whether nothing runs against the authority, so that the dates of the case are history."""
    return standing.due_on is None and standing.stage in DONE


def full_copy(case: Case, standing: Standing, settings: Settings, version: int | None) -> SortingCopy:
    """Return all the columns that copy the fold."""
    is_plain = _is_plain(case, standing, settings)
    return replace(
        sorting_copy(case, standing),
        calendar_version=version,
        plain_rule=standing.rule if is_plain else None,
        counted_from=standing.started_on if is_plain else None,
        counted_to=_last_day(case, standing),
    )


def _is_plain(case: Case, standing: Standing, settings: Settings) -> bool:
    """Whether the one clock is a rule counted from receipt, which nothing paused, extended or varied."""
    rows = as_corrected(case.timeline)
    return (
        standing.due_on is not None
        and len(standing.clocks) == 1
        and case.variation is None
        and all(row.act in MOVE_NOTHING and row.part is None for row in rows)
        and first_authority(case, settings).non_working_receipt is NonWorkingReceipt.STATUTE
    )


def _last_day(case: Case, standing: Standing) -> date | None:
    """Return the last day whose being a working day matters; None where a clock could not be counted."""
    days = [row.on for row in as_corrected(case.timeline)]
    for clock in standing.clocks:
        if clock.deadline is None:
            return None
        days += [clock.due] if clock.due is not None else []
        days += [clock.deadline.working.due] if clock.deadline.working is not None else []
    return max(days, default=None)
