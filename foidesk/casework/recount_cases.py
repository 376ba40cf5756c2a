"""Recount open cases under a changed calendar: plain counts once for all alike, the rest by folding."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from foidesk.casework.count_case import full_copy, is_at_rest
from foidesk.casework.fold_case import standing_of
from foidesk.domain.authority import Settings
from foidesk.domain.calendar_reasons import reasons
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.holiday_lists import Edits, edited
from foidesk.domain.limits import deadline
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook, calendars_of
from foidesk.store.cases import SortingCopy
from foidesk.store.counted_cases import CountedCase, Facts, as_case, counted_cases, put_dates
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import (
    PlainCount,
    PlainMove,
    Stamp,
    cases_counted,
    cases_to_fold,
    end_moves,
    make_moves,
    note_move,
    plain_counts,
    stage_moves,
)
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class Folded:
    """One case folded under the changed calendar. `why` is for the audit, empty where no date moves."""

    case_id: int
    reference: str
    was: date | None
    now: date | None
    why: str
    copy: SortingCopy
    rests: bool


@dataclass(frozen=True, slots=True)
class Recount:
    """The open cases of a case file, and the law they are to be counted by."""

    records: Records
    edits: Edits
    law: ClockLaw
    settings: Settings
    known: dict[Facts, tuple[SortingCopy, bool]] = field(default_factory=dict)
    """What facts met before came to, and whether a case of them is at rest."""

    @classmethod
    def of(cls, records: Records, lawbook: Lawbook, edits: Edits) -> Self:
        """Return the recount that `edits` of the calendar in force make necessary."""
        law = ClockLaw(lawbook.clock.limits, calendars_of(edited(lawbook.listed, edits)))
        return cls(records, edits, law, read_settings(records))

    @property
    def _span(self) -> tuple[date, date]:
        """The first and the last day that changed; a calendar that only grew has none."""
        days = self.edits.days
        return (days[0], days[-1]) if days else (date.max, date.max)

    # Plain counts

    def plain_cases_moved(self) -> Iterator[tuple[int, str, PlainCount, date]]:
        """Yield each plain case that moves, and where to."""
        counted: dict[PlainCount, date] = {}
        for case_id, reference, count in cases_counted(plain(self.records), *self._span):
            if count not in counted:
                counted[count] = self._due(count)
            if counted[count] != count.due_on:
                yield case_id, reference, count, counted[count]

    def stage(self, version: int) -> int:
        """Make ready the moves of plain cases; return how many there are."""
        counts = plain_counts(plain(self.records), *self._span)
        moves = ((count, self._due(count)) for count in counts)
        staged = [
            PlainMove(count, now, self._detail(count, now, version))
            for count, now in moves
            if now != count.due_on
        ]
        return stage_moves(plain(self.records), staged)

    def move(self, start: int, size: int, stamp: Stamp) -> None:
        """Make some of the moves that are ready."""
        make_moves(plain(self.records), start, size, stamp)

    def end(self) -> None:
        """Tidy up after the last move."""
        end_moves(plain(self.records))

    def _due(self, count: PlainCount) -> date:
        due = deadline(count.rule, count.start, self.law).due
        assert due is not None  # nothing has happened that could stop it
        return due

    def _detail(self, count: PlainCount, now: date, version: int) -> str:
        nations = self.law.calendar(self.law.limit(count.rule)).nations
        why = reasons(self.edits, count.start, max(count.due_on, now), nations)
        return _detail(count.due_on, now, why, version)

    # One by one

    def cases_to_fold(self) -> list[int]:
        """Return the open cases whose dates rest on more than a plain count."""
        if self.edits.is_nothing:
            return []
        return cases_to_fold(plain(self.records), *self._span)

    def folded(self, ids: Sequence[int]) -> Iterator[Folded]:
        """Yield those cases folded, each set of like facts once."""
        for found in counted_cases(plain(self.records), ids):
            if found.facts not in self.known:
                self.known[found.facts] = self._fold(found.facts)
            yield self._of(found, *self.known[found.facts])

    def _fold(self, facts: Facts) -> tuple[SortingCopy, bool]:
        case = as_case(facts)
        standing = standing_of(case, self.settings, self.law)
        return full_copy(case, standing, self.settings, None), is_at_rest(standing)

    def _of(self, found: CountedCase, copy: SortingCopy, rests: bool) -> Folded:
        was, now, why = found.due_on, copy.due_on, ""
        if was != now:
            nations = self.law.calendar_of(Regime(copy.handled_under)).nations
            end = max(was or date.min, now or date.min)
            why = reasons(self.edits, copy.received_on, end, nations)
        return Folded(found.case_id, found.reference, was, now, why, copy, rests)

    def keep(self, found: Folded, version: int, stamp: Stamp) -> bool:
        """Keep a folded case; return whether its date moved."""
        copy = replace(found.copy, calendar_version=version) if found.rests else found.copy
        put_dates(plain(self.records), found.case_id, copy)
        if found.was == found.now:
            return False
        detail = _detail(found.was, found.now, found.why, version)
        note_move(plain(self.records), found.case_id, detail, stamp)
        return True


def _detail(was: date | None, now: date | None, why: str, version: int) -> str:
    facts = {"was": was and str(was), "now": now and str(now), "why": why, "calendar": version}
    return json.dumps(facts, ensure_ascii=False)
