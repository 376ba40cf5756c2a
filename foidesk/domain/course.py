"""How far the time for answering has been restarted, paused, stopped, extended or ended."""

from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.dates import in_words
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.reckoning import Conditions, reckon
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Event
from foidesk.domain.waits import CLARIFICATION, FEE, Wait
from foidesk.domain.working_days import Pause


@dataclass(frozen=True, slots=True)
class Course:
    """How the time for answering stands after some acts.

    `start` is the date of receipt in law, `asked` and `noticed` a clarification and a fee still outstanding.
    `notes` say what moved the clock, `flags` what was done out of time and moved nothing.
    """

    start: date
    pauses: tuple[Pause, ...] = ()
    asked: Event | None = None
    noticed: Event | None = None
    extended: Event | None = None
    varied: Event | None = None
    ended: str | None = None
    answered: Event | None = None
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    waits: tuple[Wait, ...] = ()

    @property
    def waiting(self) -> tuple[Wait, ...]:
        """Every wait, the one that still lasts included."""
        if self.ended is not None or self.answered is not None:
            return self.waits
        lasting = ((self.asked, CLARIFICATION), (self.noticed, FEE))
        return (*self.waits, *(Wait(row.on, None, what) for row, what in lasting if row is not None))

    @property
    def stopped(self) -> str | None:
        """Why no date is running, or None when one is."""
        if self.ended is not None:
            return self.ended
        if self.asked is not None:
            return f"Clarification was asked for on {in_words(self.asked.on)} and has not come."
        if self.noticed is not None:
            return f"A fee was asked for on {in_words(self.noticed.on)} and has not been paid."
        return None

    def noting(self, *sentences: str) -> "Course":
        """Return the course with something that moved the clock."""
        return replace(self, notes=(*self.notes, *sentences))

    def flagging(self, sentence: str) -> "Course":
        """Return the course with something that was out of time."""
        return replace(self, flags=(*self.flags, sentence))


@dataclass(frozen=True, slots=True)
class Terms:
    """The law one request is answered under: `answer` is the limit that acts must come in time for."""

    law: ClockLaw
    regime: Regime
    answer: Limit
    given: Conditions

    def due(self, course: Course) -> date:
        """Return the last day for answering, as if nothing were outstanding."""
        if course.varied is not None and course.varied.until is not None:
            return course.varied.until
        return reckon(self.answer, course.start, self.law, self.given, course.pauses).due

    def time_allowed(self, course: Course) -> date:
        """Return the last day for answering, an extension included."""
        extended = self.last_day(Purpose.EXTENDED_ANSWER, course) if course.extended else None
        return extended or self.due(course)

    def limit_for(self, purpose: Purpose) -> Limit | None:
        """Return the limit for `purpose` under this regime, or None where the regime has no such thing."""
        return self.law.limit_for(purpose, self.regime, self.answer.variation)

    def last_day(self, purpose: Purpose, course: Course) -> date | None:
        """Return the day a limit counted from receipt ends, or None where the regime has none."""
        if (limit := self.limit_for(purpose)) is None:
            return None
        return reckon(limit, course.start, self.law, self.given, course.pauses).due
