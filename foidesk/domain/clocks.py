"""A clock: one limit running on one case, who must act on it, and when they did."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from foidesk.domain.course import Terms
from foidesk.domain.dates import in_words, listed
from foidesk.domain.deadlines import Deadline
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Anchor, Purpose, Who
from foidesk.domain.limits import deadline_under
from foidesk.domain.regime import Variation
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_calendar import CalendarTooShort


@dataclass(frozen=True, slots=True)
class Clock:
    """One limit of one case, or of some parts of it. `due` None: it is stopped, and `deadline` says why.

    `parts` are the labels of those parts; none is the whole request.
    `reason` is what was noted with the act that met it: why it was late, where it was.
    """

    rule: str
    provision: str
    due: date | None
    deadline: Deadline | None
    parts: tuple[str, ...] = ()
    met_on: date | None = None
    what: str = ""
    who: Who = Who.AUTHORITY
    letter_sets_date: bool = False
    purpose: Purpose = Purpose.ANSWER
    reason: str | None = None

    @property
    def is_running(self) -> bool:
        """Whether somebody still has to act by a date."""
        return self.due is not None and self.met_on is None

    @property
    def counted_to(self) -> date | None:
        """The last day as counted, also where a letter set another date in its place."""
        working = self.deadline.working if self.deadline else None
        return working.due if working else self.due

    @property
    def is_ours(self) -> bool:
        """Whether it is the authority that has to act."""
        return self.who is Who.AUTHORITY

    def is_late(self, today: date) -> bool:
        """Whether it passed unmet, or was met after its date."""
        return self.due is not None and (self.met_on or today) > self.due


@dataclass(frozen=True, slots=True)
class Handling:
    """One case, or some parts of it, as its clocks are read: the rows that concern it, and the law.

    `is_several`: more parts than one of the request fall under its law.
    """

    receipt: Event
    came_on: date
    rows: tuple[Event, ...]
    terms: Terms
    variation: Variation | None = None
    parts: tuple[str, ...] = ()
    is_several: bool = False

    @property
    def received_on(self) -> date:
        """The day of receipt in law, before anything restarted the clock."""
        return self.receipt.on

    def first(self, *acts: Act) -> Event | None:
        """Return the earliest row of any of `acts`."""
        return next((row for row in self.rows if row.act in acts), None)

    def last(self, *acts: Act) -> Event | None:
        """Return the latest row of any of `acts`."""
        return next((row for row in reversed(self.rows) if row.act in acts), None)

    def next_after(self, row: Event, *acts: Act) -> Event | None:
        """Return the first of `acts` after `row`, or None."""
        following = self.rows[self.rows.index(row) + 1 :]
        return next((one for one in following if one.act in acts), None)

    def met(self, row: Event, *acts: Act) -> date | None:
        """Return the day of the first of `acts` after `row`, or None."""
        found = self.next_after(row, *acts)
        return found.on if found else None

    def clock(self, purpose: Purpose, start: date, met_on: date | None = None) -> Clock | None:
        """Return the clock of the regime's limit for `purpose`, or None where it has no such limit."""
        if (limit := self.terms.limit_for(purpose)) is None:
            return None
        anchor = start if limit.anchor is Anchor.ACT else self.received_on
        try:
            return self.ticking(limit, deadline_under(limit, anchor, self.terms, self.rows), met_on)
        except CalendarTooShort:
            # What was done must stay recordable; only the time for answering itself is refused outright.
            return self.ticking(limit, None, met_on)

    def ticking(self, limit: Limit, found: Deadline | None, met_on: date | None = None) -> Clock:
        """Return the clock of `limit` as worked out, for this case or part."""
        due = found.due if found else None
        facts = (self.parts, met_on, limit.what, limit.who, limit.letter_sets_date, limit.purpose)
        return Clock(limit.rule, limit.provision, due, found, *facts)


@dataclass(slots=True)
class Reading:
    """The clocks and flags found so far, while one case is being read."""

    clocks: list[Clock] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)

    def add(self, *clocks: Clock | None) -> None:
        """Keep the clocks that there are, and flag those met after their date."""
        for clock in clocks:
            if clock is not None:
                self.clocks.append(clock)
                self.flags.extend(met_late(clock))


def set_on(clock: Clock | None, until: date | None, set_by: str) -> Clock | None:
    """Return the clock with the date a letter set for it, or as it is where none did or none can."""
    if clock is None or until is None or not clock.letter_sets_date:
        return clock
    if clock.deadline is not None and clock.deadline.stopped is not None:
        return clock
    fixed = clock.deadline.fixed(until, set_by) if clock.deadline else None
    return replace(clock, due=until, deadline=fixed)


def halted(clock: Clock, why: str) -> Clock:
    """Return the clock with no date running, and why not."""
    still = replace(clock.deadline, due=None, working=None, stopped=why) if clock.deadline else None
    return replace(clock, due=None, deadline=still)


def met_late(clock: Clock) -> Sequence[str]:
    """Return a flag where the authority met a clock after its date."""
    if not clock.is_ours or clock.met_on is None or clock.due is None or clock.met_on <= clock.due:
        return ()
    where = f" for {part_words(clock.parts)}" if clock.parts else ""
    said = f"Done on {in_words(clock.met_on)}, due {in_words(clock.due)}: to {clock.what}{where}."
    return (f"{said} Reason given: {clock.reason}" if clock.reason else said,)


def part_words(labels: tuple[str, ...]) -> str:
    """Return “part 2” or “parts 2 and 3” for the labels of a clock."""
    return f"{'part' if len(labels) == 1 else 'parts'} {listed(labels)}"
