"""What a dispute is about: what was given out before, the review asked for, the complaint, the order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.decisions import Part
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.orders import ORDERING
from foidesk.domain.standing import Clock, Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event, standing_rows

GIVING_OUT: Final = (Act.ANSWER, Act.ANSWER_REVIEW, Act.COMPLY)
"""The acts that tell the applicant what was decided, and carry the parts as they were decided then."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """What happened before a letter in a dispute, in order of date, and the parts as they stand now."""

    rows: tuple[Event, ...]
    now: tuple[Part, ...]

    @classmethod
    def of(cls, case: Case, act: Event | None = None, row: int | None = None) -> "Dispute":
        """Return the dispute before `act`, which stands in `row`; as it is now where that is None."""
        in_turn = sorted(standing_rows(case.timeline), key=lambda one: one[1].on)
        told = next((place for place, (i, _) in enumerate(in_turn) if i == row), len(in_turn))
        before = tuple(event for _, event in in_turn[:told])
        return cls(before, act.parts if act is not None and act.parts else case.parts)

    def last(self, *acts: Act) -> Event | None:
        """Return the latest row of any of `acts`, or None."""
        return next((row for row in reversed(self.rows) if row.act in acts), None)

    @property
    def asked(self) -> Event | None:
        """The last request for a review."""
        return self.last(Act.REQUEST_REVIEW)

    @property
    def answered(self) -> Event | None:
        """The first answer to the whole request, or, where each part had its own, the last of those."""
        whole = (row for row in self.rows if row.act is Act.ANSWER and row.part is None)
        return next(whole, self.last(Act.ANSWER))

    @property
    def given_out(self) -> Event | None:
        """The last decision the applicant was told of."""
        return self.last(*GIVING_OUT)

    @property
    def first(self) -> tuple[Part, ...]:
        """The parts as the applicant was last told of them; empty where no decision was given out.

        Where each part had an answer of its own, it is as that one told of it.

        Where an old answer did not keep its parts they are taken to be those of now.
        """
        given = [row for row in self.rows if row.act in GIVING_OUT]
        if not given or given[-1].part is None:
            return (given[-1].parts or self.now) if given else ()
        return _told_apart(given, self.now)

    @property
    def order(self) -> Event | None:
        """The last decision of the regulator or the tribunal."""
        return self.last(*ORDERING)

    def has_decided(self, name: str | None) -> bool:
        """Whether somebody of that name is known to have made the decision that was given out."""
        known = (row.by for row in self.rows if row.act in GIVING_OUT)
        return bool(name) and any(one and one.casefold() == (name or "").casefold() for one in known)


def _told_apart(given: Sequence[Event], now: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the parts told of, each as its own answer had it, in the order they stand in now."""
    told = dict[str, Part]()
    for row in given:
        of_row = named(row.parts or now)
        told = of_row if row.part is None else told | {k: v for k, v in of_row.items() if k == row.part}
    return tuple(told[name] for name in named(now) if name in told)


def clock_of(standing: Standing, *purposes: Purpose) -> Clock | None:
    """Return the clock for any of `purposes` that ends last, or None."""
    found = [clock for clock in standing.clocks if clock.purpose in purposes and clock.due is not None]
    return max(found, key=lambda clock: clock.due or date.min, default=None)
