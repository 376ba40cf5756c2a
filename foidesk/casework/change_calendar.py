"""Change the bank holidays: what that would move, and doing it in one transaction."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.changes import Change, Hand
from foidesk.casework.recount_cases import Recount
from foidesk.domain.bank_holidays import BankHoliday
from foidesk.domain.holiday_lists import Edits, Proposal, edits_to
from foidesk.domain.progress import Progress, quietly
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.calendar_rows import ChangeMade, add_change, newest_version
from foidesk.store.deadline_moves import CHANGE_CALENDAR
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import Stamp

BATCH: Final = 5_000
"""Plain cases moved between two looks at whether the officer has cancelled."""


@dataclass(frozen=True, slots=True)
class Moved:
    """An open case whose date is another under the changed calendar."""

    case_id: int
    reference: str
    was: date | None
    now: date | None


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """What a proposal comes to. `moved` is in the order of the dates as they are."""

    added: tuple[BankHoliday, ...]
    removed: tuple[BankHoliday, ...]
    confirmed: tuple[BankHoliday, ...]
    moved: tuple[Moved, ...]
    known_to: date

    @property
    def is_nothing(self) -> bool:
        """Whether the calendar would stay as it is."""
        return not (self.added or self.removed or self.confirmed)


def preview(
    records: Records, proposal: Proposal, lawbook: Lawbook, progress: Progress = quietly
) -> CalendarChange:
    """Return what `change_calendar` would do. Changes nothing. Raises OutsideCalendar."""
    recount = _recount(records, proposal, lawbook)
    edits = recount.edits
    moved = sorted(_foreseen(recount, progress), key=lambda one: (one.was or date.max, one.case_id))
    return CalendarChange(edits.added, edits.removed, edits.confirmed, tuple(moved), edits.known_to)


def change_calendar(
    records: Records, proposal: Proposal, lawbook: Lawbook, hand: Hand, progress: Progress = quietly
) -> Change:
    """Make the change a numbered version, and recount every open case with it. Cases at rest stay.

    Each case that moves gets its row in the audit. Raises OutsideCalendar, and what `progress` raises.
    """
    recount = _recount(records, proposal, lawbook)
    edits = recount.edits
    if edits.is_nothing:
        return Change.of()
    version = newest_version(plain(records)) + 1
    made = ChangeMade(version, hand.now, hand.by, proposal.source, edits.known_to)
    add_change(plain(records), made, edits)
    number = _recount_all(recount, version, hand, progress)
    note_down(records, AuditLine(hand.now, hand.by, CHANGE_CALENDAR, None, _told(made, edits, number)))
    return Change.everything()


def _recount(records: Records, proposal: Proposal, lawbook: Lawbook) -> Recount:
    now = lawbook_in_force(plain(records), lawbook)
    return Recount.of(records, now, edits_to(now.listed, proposal))


def _foreseen(recount: Recount, progress: Progress) -> Iterator[Moved]:
    to_fold = recount.cases_to_fold()
    total = len(to_fold) + 1
    for case_id, reference, count, now in recount.plain_cases_moved():
        yield Moved(case_id, reference, count.due_on, now)
    for done, found in enumerate(recount.folded(to_fold), 1):
        progress(done, total)
        if found.was != found.now:
            yield Moved(found.case_id, found.reference, found.was, found.now)
    progress(total, total)


def _recount_all(recount: Recount, version: int, hand: Hand, progress: Progress) -> int:
    """Recount the cases that are not plain one by one, then move the plain ones; return how many moved."""
    to_fold = recount.cases_to_fold()
    total, moved = len(to_fold), 0
    stamp = Stamp(hand.now, hand.by, CHANGE_CALENDAR)
    for done, found in enumerate(recount.folded(to_fold), 1):
        progress(done, total)
        moved += recount.keep(found, version, stamp)
    staged = recount.stage(version)
    for start in range(0, staged, BATCH):
        progress(total + start, total + staged)
        recount.move(start, BATCH, stamp)
    recount.end()
    progress(total + staged, total + staged)
    return moved + staged


def _told(made: ChangeMade, edits: Edits, moved: int) -> dict[str, object]:
    def days(holidays: tuple[BankHoliday, ...]) -> list[str]:
        return [f"{one.on} {one.nation.value} {one.title}" for one in holidays]

    return {
        "version": made.version,
        "source": made.source,
        "known_to": made.known_to,
        "added": days(edits.added),
        "removed": days(edits.removed),
        "confirmed": days(edits.confirmed),
        "moved": moved,
    }
