"""What needs the officer today: dates, cases that wait, and the care of the case file itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from foidesk.casework.backup_standing import BackupStanding, backup_standing
from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.domain.authority import Regulator
from foidesk.domain.problems import Problem
from foidesk.domain.working_days import nth_working_day_after
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.case_filters import CaseFilter
from foidesk.store.case_lines import count_lines
from foidesk.store.commissions import Owing, count_owing
from foidesk.store.needs import count_approvals, count_due, count_stages, count_tasks, count_undated
from foidesk.store.settings_rows import read_settings

SPANS: Final = (3, 5, 10)
"""Within how many working days a case counts as soon, sooner and soonest."""
LONG_AGO: Final = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class NeedsMe:
    """How things stand at one moment.

    `within` counts cases by working days from today, those of today left out; `ends` are the last days of
    these spans. `undated` counts those that owe what was ordered by no known date. `is_set_up`: there is an
    authority to write for. `regulators` are entries that want confirming again; `known_to` is the end of the
    calendar.
    """

    today: date
    is_set_up: bool
    has_cases: bool
    late: int
    due_today: int
    within: Mapping[int, int]
    ends: Mapping[int, date]
    stages: Mapping[str, int]
    undated: int
    approvals: int
    tasks: int
    owing: Owing
    known_to: date
    regulators: tuple[Regulator, ...]
    backup: BackupStanding

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is late, due today or due soon."""
        return not (self.late or self.due_today or any(self.within.values()))


def what_needs_me(case_file: CaseFile, lawbook: Lawbook, now: datetime) -> NeedsMe:
    """Return what needs somebody. Looks into the folder of backups, so not on the window's own thread."""
    today, law = now.date(), case_file.look(lawbook_in_force, lawbook)
    ends = {days: _ends(today, days, law) for days in SPANS}
    tomorrow = today + timedelta(days=1)
    spans = [
        (LONG_AGO, today - timedelta(days=1)),
        (today, today),
        *((tomorrow, end) for end in ends.values()),
    ]
    late, due_today, *within = case_file.look(count_due, spans)
    return NeedsMe(
        today=today,
        is_set_up=bool(case_file.read(read_settings).authorities),
        has_cases=bool(case_file.look(count_lines, CaseFilter())),
        late=late,
        due_today=due_today,
        within=dict(zip(SPANS, within, strict=True)),
        ends=ends,
        stages=case_file.look(count_stages),
        undated=case_file.look(count_undated),
        approvals=case_file.look(count_approvals),
        tasks=case_file.look(count_tasks, today),
        owing=case_file.look(count_owing, today),
        known_to=law.listed.known_to,
        regulators=_unconfirmed(case_file, lawbook, today),
        backup=backup_standing(case_file, now),
    )


def _ends(today: date, days: int, law: Lawbook) -> date:
    """Return the last day of a span; today where the calendar does not reach so far."""
    try:
        return nth_working_day_after(today, days, law.clock.calendars["uk_any"])
    except Problem:
        return today


def _unconfirmed(case_file: CaseFile, lawbook: Lawbook, today: date) -> tuple[Regulator, ...]:
    """Return the regulators in force whose entries were confirmed too long ago."""
    known, kept = lawbook.known.confirm_days, case_file.read(read_settings).regulators or lawbook.regulators
    if known is None:
        return ()
    oldest = today - timedelta(days=known)
    return tuple(
        one
        for one in kept
        if one.confirmed_on is not None
        and one.confirmed_on < oldest
        and (one.ends_on is None or one.ends_on >= today)
    )
