"""Where a case stands, as JSON and in words; and finding the case by its reference."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.find_aggregated import Aggregated, find_aggregated
from foidesk.casework.fold_case import standing_of
from foidesk.cli.aggregated import group_document, group_line
from foidesk.domain.clocks import Clock, part_words
from foidesk.domain.dates import with_weekday
from foidesk.domain.lifecycle import in_words
from foidesk.domain.limits import ClockLaw
from foidesk.domain.several_parts import named_together
from foidesk.domain.standing import Standing, Taken, days_left, is_late, working_day
from foidesk.domain.waits import Wait
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.lawbook import Lawbook
from foidesk.store.case_sheets import CaseSheet, case_sheet, find_case
from foidesk.store.faults import NoSuchCase
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class Stood:
    """A case and where it stands on a day."""

    sheet: CaseSheet
    standing: Standing
    law: ClockLaw
    today: date
    aggregated: tuple[Aggregated, ...] = ()

    @property
    def days_left(self) -> int | None:
        """Working days to the date that bites first; None while none runs or outside the calendar."""
        due, rule = self.standing.due_on, self.standing.rule
        if due is None or rule is None:
            return None
        try:
            return days_left(due, self.today, self.law.calendar(self.law.limit(rule)))
        except (CalendarTooShort, CalendarTooOld):
            return None

    @property
    def working_day(self) -> int | None:
        """Which working day of the time for answering it is; None while none runs or outside the calendar."""
        try:
            return working_day(self.standing, self.today, self.law)
        except (CalendarTooShort, CalendarTooOld):
            return None

    @property
    def is_late(self) -> bool:
        """Whether something owed is overdue."""
        return is_late(self.standing, self.today)

    def document(self) -> dict[str, Any]:
        """Return the standing as the exchange format has it."""
        standing = self.standing
        return {
            "stage": standing.stage.value,
            "due": _iso(standing.due_on),
            "rule": standing.rule,
            "late": self.is_late,
            "working_day": self.working_day,
            "due_days": standing.due_days,
            "days_left": self.days_left,
            "answered": _iso(standing.answered_on),
            "days_taken": standing.taken.days if standing.taken else None,
            "inclusive_days_taken": standing.taken.inclusive if standing.taken else None,
            "waits": [_wait(wait) for wait in standing.waits],
            "clocks": [self._clock(clock) for clock in standing.clocks],
            "acts": sorted(standing.acts),
            "flags": list(standing.flags),
            "doubts": list(standing.doubts),
        }

    def lines(self) -> list[str]:
        """Return the standing in words."""
        standing = self.standing
        said = [f"Stage: {in_words(standing.stage)}"]
        if standing.due_on is not None:
            late = ", which has passed" if self.is_late else ""
            said.append(f"Due: {standing.due_on}, {with_weekday(standing.due_on)}{late} ({standing.rule})")
        if self.working_day is not None and standing.due_days is not None:
            said.append(f"Working day {self.working_day} of {standing.due_days}")
        if standing.answered_on is not None:
            said.append(f"Answered: {standing.answered_on}{_taken(standing.taken)}")
        said += [_line(clock) for clock in standing.clocks if clock.is_running]
        said += [f"Note: {flag}" for flag in (*standing.flags, *standing.doubts)]
        return [*said, *(group_line(one) for one in self.aggregated)]

    def groups(self) -> list[dict[str, Any]]:
        """Return the requests whose cost may be counted together with this one's (FOIA s12(4))."""
        return [group_document(one) for one in self.aggregated]

    def _clock(self, clock: Clock) -> dict[str, Any]:
        return {
            "rule": clock.rule,
            "part": named_together(clock.parts),
            "due": _iso(clock.due),
            "late": clock.is_late(self.today),
            "met": _iso(clock.met_on),
            "provision": clock.provision,
            "who": clock.who.value,
            "reason": clock.reason,
        }


def stood(records: Records, reference: str, lawbook: Lawbook, today: date) -> Stood:
    """Return the case of that reference and where it stands. Raises NoSuchCase."""
    sheet = case_sheet(records, case_id(records, reference))
    law = clock_of_case(records, lawbook, sheet.id)
    standing = standing_of(sheet.case, read_settings(records), law)
    return Stood(sheet, standing, law, today, find_aggregated(records, sheet.id, law))


def case_id(records: Records, reference: str) -> int:
    """Return the id of the case of that reference. Raises NoSuchCase."""
    found = find_case(records, reference)
    if found is None:
        raise NoSuchCase(reference)
    return found


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _line(clock: Clock) -> str:
    part = f", {part_words(clock.parts)}" if clock.parts else ""
    return f"Clock: {clock.due}, {clock.who.value.replace('_', ' ')} to {clock.what}{part} ({clock.rule})"


def _taken(taken: Taken | None) -> str:
    if taken is None:
        return ""
    return f", on working day {taken.days} ({taken.inclusive} counted inclusively)"


def _wait(wait: Wait) -> dict[str, Any]:
    return {
        "from": _iso(wait.begins_on),
        "to": _iso(wait.ends_on),
        "for": wait.what,
        "by": wait.of.value,
        "working_days": wait.days,
    }
