"""What happened to invented cases: kinds of history, each counted by the program's own law once a day of receipt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from foidesk.casework.count_case import full_copy, is_at_rest
from foidesk.casework.fold_case import standing_of
from foidesk.domain.authority import Settings
from foidesk.domain.case import Applicant, Case
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import Lawbook

Steps = tuple[tuple[Act, int], ...]
"""Acts, and after how many working days each happens."""

HANDLED: Steps = ((Act.RECEIVE, 0), (Act.ACKNOWLEDGE, 1), (Act.REFER, 2), (Act.CONSULT, 3), (Act.REFER, 4))

KINDS: Mapping[str, tuple[int, Steps]] = {
    # of a hundred cases
    "answered": (50, (*HANDLED, (Act.ANSWER, 12))),
    "answered_soon": (14, (*HANDLED, (Act.ANSWER, 6))),
    "answered_late": (9, (*HANDLED, (Act.ANSWER, 27))),
    "clarified": (8, (*HANDLED[:3], (Act.ASK_CLARIFICATION, 4), (Act.RECEIVE_CLARIFICATION, 9), (Act.ANSWER, 21))),
    "reviewed": (5, (*HANDLED[:3], (Act.ANSWER, 15), (Act.REQUEST_REVIEW, 22), (Act.ANSWER_REVIEW, 36))),
    "decided": (2, (*HANDLED[:2], (Act.ANSWER, 18), (Act.REQUEST_REVIEW, 25), (Act.ANSWER_REVIEW, 39),
                    (Act.RECEIVE_ICO_COMPLAINT, 55), (Act.ANSWER_ICO, 65), (Act.RECEIVE_ICO_DECISION, 100))),
    "closed": (3, (*HANDLED, (Act.ANSWER, 16), (Act.CLOSE, 40))),
    "withdrawn": (3, (*HANDLED, (Act.WITHDRAW, 9))),
    "lapsed": (3, (*HANDLED[:4], (Act.ASK_CLARIFICATION, 5), (Act.LAPSE_CLARIFICATION, 50))),
    "transferred": (2, (*HANDLED[:4], (Act.TRANSFER, 5))),
    "invalid": (1, (*HANDLED[:2], (Act.FIND_INVALID, 3))),
}  # fmt: skip

LAST = date(2026, 11, 20)
"""The day it is in a generated case file: what would have happened after it has not."""
FIRST = date(2014, 11, 21)
"""The first day of receipt: twelve years, all of them within the calendar."""
DAYS = (LAST - FIRST).days + 1
COPIED = (
    *("stage", "handled_under", "received_on", "due_on", "answered_on", "calendar_version", "plain_rule"),
    *("counted_from", "counted_to", "due_days", "taken_days"),
)


@dataclass(frozen=True, slots=True)
class History:
    """The acts that happened, and the columns the law's own count gives, in the order of `COPIED`."""

    events: tuple[tuple[Act, date], ...]
    regime: Regime
    columns: tuple[str | int | None, ...]
    is_answered: bool


class Histories:
    """Each kind of history under each regime is folded once for each day of receipt."""

    def __init__(self, lawbook: Lawbook, settings: Settings) -> None:
        self._law, self._settings = lawbook.clock, settings
        self._known: dict[tuple[str, Regime, int], History] = {}

    @cached_property
    def _working(self) -> list[date]:
        calendar = self._law.calendars["uk_any"]
        days = (FIRST + timedelta(days=n) for n in range(DAYS + 1))
        return [day for day in days if calendar.is_working(day)]

    @cached_property
    def _next_working(self) -> list[int]:
        """The place among the working days of each day from the first, or of the next that is one."""
        places, at = [], 0
        for n in range(DAYS):
            while at < len(self._working) and self._working[at] < FIRST + timedelta(days=n):
                at += 1
            places.append(at)
        return places

    def of(self, kind: str, regime: Regime, day: int) -> History:
        """Return the history of a case received on the `day`th day."""
        key = (kind, regime, day)
        if key not in self._known:
            self._known[key] = self._counted(kind, regime, day)
        return self._known[key]

    def _counted(self, kind: str, regime: Regime, day: int) -> History:
        received, base = FIRST + timedelta(days=day), self._next_working[day]
        events = [
            (act, received if after == 0 else self._working[base + after])
            for act, after in KINDS[kind][1]
            if after == 0 or base + after < len(self._working)
        ]
        events = [(act, on) for act, on in events if on <= LAST]
        case = Case(Applicant(), "", tuple(Event(act, on) for act, on in events), regime=regime)
        standing = standing_of(case, self._settings, self._law)
        version = 0 if is_at_rest(standing) else None
        copy = full_copy(case, standing, self._settings, version)
        values = (getattr(copy, name) for name in COPIED)
        columns = tuple(value if value is None or isinstance(value, int) else str(value) for value in values)
        return History(tuple(events), regime, columns, copy.answered_on is not None)
