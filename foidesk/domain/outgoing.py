"""What a letter that goes out is about, as law: the case, who sends it, the day, the act it tells of."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.authority import Authority, Regulator
from foidesk.domain.case import Case, Language
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Clock
from foidesk.domain.costs import CostLaw, CostLimit
from foidesk.domain.decisions import Part
from foidesk.domain.held_up import out_of_reach
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.letter_language import languages_of
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.part_answer import due_for
from foidesk.domain.particulars import Particulars
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import labels_in
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Event


class NoSender(Problem):
    """A letter without an authority to send it."""

    remedy = "Set up the authority under Set-up, or name one in the case."

    def __init__(self) -> None:
        super().__init__("There is no authority to write this letter for.")


@dataclass(frozen=True, slots=True)
class Replaced:
    """A letter that a correction takes the place of: its title, its date, and what was wrong with it."""

    title: str
    dated: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Everything a letter says, in values; no clock, no file, no wording.

    `authorities` as the letter names them, the one that writes first. `dated` is the letter's own date.
    `act` is what it tells of: a row of the timeline, or the row that issuing it will add; `said` the dates,
    sums, names and words that come with it, also where a kind tells of no act. `standing` is where
    the case stands without that row where it is not there yet, `afterwards` with it: windows that the letter
    opens are clocks of `afterwards`. `review_by` is the last day to ask the first authority for a review,
    `others_review_by` the last days of the rest, in their order. `replaces` belongs to a correction.
    `row` is where `act` stands in the timeline, None where issuing adds it. `costs` are the limits on what
    an answer may cost.
    """

    kind: LetterKind
    case: Case
    authorities: tuple[Authority, ...]
    regulator: Regulator | None
    dated: date
    act: Event | None
    said: Particulars
    standing: Standing
    afterwards: Standing
    law: ClockLaw
    provisions: Provisions
    costs: CostLaw
    review_by: date | None
    others_review_by: tuple[date | None, ...] = ()
    replaces: Replaced | None = None
    row: int | None = None

    @property
    def lead(self) -> Authority:
        """The authority that writes. Raises NoSender where there is none."""
        if not self.authorities:
            raise NoSender
        return self.authorities[0]

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages the letter is in, in order; the authority that writes decides. Raises NoSender."""
        return languages_of(self.lead.welsh, self.case.applicant.language, self.kind)

    @property
    def received_on(self) -> date:
        """The day the request was received."""
        return self.standing.received_on

    @property
    def due_on(self) -> date | None:
        """The last day for the answer, of the parts it is about the first; None while no date runs."""
        return due_for(self.standing, self.names)

    @property
    def out_of_reach(self) -> frozenset[str]:
        """The parts that an extension recorded for the whole request cannot put off (FOIA s10(3))."""
        return out_of_reach(self.case, self.provisions)

    def clock(self, purpose: Purpose) -> Clock | None:
        """Return the first clock for `purpose` once the letter is out, or None where none is running.

        Where the letter's act is on some parts only, theirs comes before those of others.
        """
        found = [one for one in self.afterwards.clocks if one.purpose is purpose]
        own = labels_in(self.act.part if self.act else None, named(self.case.parts))
        return next((one for one in found if one.parts == own), next(iter(found), None))

    def limit(self, purpose: Purpose, regime: Regime | None = None) -> Limit | None:
        """Return the law's limit for `purpose` under the case's regime, or another, or None."""
        return self.law.limit_for(purpose, regime or self.case.regime, self.case.variation)

    @property
    def longest_on(self) -> date | None:
        """The last day an extension may reach by law or practice; None where none was given in time."""
        clock = self.clock(Purpose.EXTENDED_ANSWER)
        return clock.counted_to if clock else None

    @property
    def regimes(self) -> frozenset[Regime]:
        """The laws the request falls under, part by part."""
        return frozenset(part.regime or self.case.regime for part in self.parts)

    def cost_limit(self, regime: Regime) -> CostLimit | None:
        """Return what a request under `regime` may cost the first authority on the letter's day, or None."""
        return self.costs.limit(regime, self.lead.cost_limit_class, self.dated)

    def last_day_to_ask(self, authority: Authority) -> date | None:
        """Return by when a review by one of `authorities` can be asked for, where it is known."""
        days = (self.review_by, *self.others_review_by)
        return next((day for one, day in zip(self.authorities, days, strict=False) if one == authority), None)

    @property
    def every(self) -> tuple[Part, ...]:
        """The parts of the request; the request as a whole is the one part where it has none."""
        return self.case.parts or (Part(),)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts an answer is about, where it leaves others to another letter; else none."""
        every = tuple(named(self.case.parts))
        wanted = labels_in(self.said.part, every) if self.kind is LetterKind.RESPONSE else ()
        found = tuple(name for name in every if name in wanted)
        return found if len(found) < len(every) else ()

    @property
    def places(self) -> tuple[int, ...]:
        """The places, from 0, of the parts the letter is about."""
        every, names = tuple(named(self.case.parts)), self.names
        return tuple(every.index(name) for name in names) or tuple(range(len(self.every)))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts the letter is about."""
        return tuple(self.every[place] for place in self.places)
