"""The calendar a case is counted with: the shipped one, and the changes this case file has seen."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache, reduce

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.holiday_lists import Edits, HolidayList, edited
from foidesk.domain.working_calendar import WorkingCalendar
from foidesk.lawbook import Lawbook, calendars_of
from foidesk.store.calendar_rows import edits_made
from foidesk.store.connections import Connection
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import version_kept


def lawbook_in_force(connection: Connection, lawbook: Lawbook, version: int | None = None) -> Lawbook:
    """Return the law with the calendar of a version; the newest for None. Cheap: made once a version."""
    edits = edits_made(connection, version)
    if not edits:
        return lawbook
    listed, calendars = _revised(lawbook.listed, edits)
    clock = ClockLaw(lawbook.clock.limits, calendars)
    return replace(lawbook, clock=clock, holidays=listed.holidays)


def clock_in_force(records: Records, lawbook: Lawbook, version: int | None = None) -> ClockLaw:
    """Return the clock's law with the calendar of a version, the newest for None."""
    return lawbook_in_force(plain(records), lawbook, version).clock


def clock_of_case(records: Records, lawbook: Lawbook, case_id: int) -> ClockLaw:
    """Return the clock's law a case is counted by: a case at rest keeps the calendar of its day."""
    return clock_in_force(records, lawbook, version_kept(plain(records), case_id))


@lru_cache(maxsize=16)
def _revised(
    shipped: HolidayList, edits: tuple[Edits, ...]
) -> tuple[HolidayList, Mapping[str, WorkingCalendar]]:
    listed = reduce(edited, edits, shipped)
    return listed, calendars_of(listed)
