"""What an authority may count as cost, the limit it is held against, and the fee where one is due.

FOIA s12 with SI 2004/3244, FOISA s12 with SSI 2004/467. The environmental regulations have no such limit.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from foidesk.domain.authority import CostLimitClass
from foidesk.domain.case import CostHours
from foidesk.domain.regime import Regime

PENNY = Decimal("0.01")


class Activity(StrEnum):
    """Work that takes hours. The values are the fields of `CostHours`."""

    DETERMINE = "determine"
    LOCATE = "locate"
    RETRIEVE = "retrieve"
    EXTRACT = "extract"


@dataclass(frozen=True, slots=True)
class CostLimit:
    """The most a request may cost, in pounds, and what counts towards it.

    `rate` is pounds for one person's hour; where `rate_is_ceiling`, staff who cost less count for less.
    `cost_class` None: the same for every authority. `counts` is all the work that may be counted.
    `fee_free` pounds cost the applicant nothing; a fee is at most `fee_percent` of the rest.
    `confirmed_on`: when somebody last knew every line of it to be right.
    """

    regime: Regime
    amount: Decimal
    rate: Decimal
    counts: tuple[Activity, ...]
    source: str
    cost_class: CostLimitClass | None = None
    rate_is_ceiling: bool = False
    fee_free: Decimal | None = None
    fee_percent: Decimal | None = None
    begins_on: date | None = None
    ends_on: date | None = None
    confirmed_on: date | None = None

    @property
    def hours(self) -> Decimal:
        """The hours at the full rate that come to the limit exactly, and so are still within it."""
        return self.amount / self.rate

    def counted(self, hours: CostHours) -> Decimal:
        """Return the hours of an estimate that count; the rest of its work may not be."""
        return sum((Decimal(getattr(hours, activity)) for activity in self.counts), Decimal(0))

    def cost(self, hours: CostHours, rate: Decimal | None = None) -> Decimal:
        """Return in pounds what an estimate comes to, at the law's rate or the authority's lower one.

        Where the law fixes the rate (SI 2004/3244 r4(4)) another is not heeded, nor is one above a ceiling.
        """
        own = self.rate if rate is None or not self.rate_is_ceiling else min(rate, self.rate)
        return self.counted(hours) * own

    def is_exceeded_by(self, cost: Decimal) -> bool:
        """Return whether a cost in pounds is over the limit. Equal is not over (s12(1): "would exceed")."""
        return cost > self.amount

    def most_fee(self, cost: Decimal) -> Decimal | None:
        """Return the most that may be charged for a request of that cost, to the penny below.

        None where this law has no such fee, and where the cost is over the limit (another scale applies).
        """
        if self.fee_free is None or self.fee_percent is None or self.is_exceeded_by(cost):
            return None
        over = max(cost - self.fee_free, Decimal(0))
        return (over * self.fee_percent / 100 // PENNY) * PENNY

    def holds(self, regime: Regime, cost_class: CostLimitClass, on: date) -> bool:
        """Return whether it is the limit of such an authority on that day."""
        return (
            self.regime is regime
            and self.cost_class in {None, cost_class}
            and (self.begins_on is None or self.begins_on <= on)
            and (self.ends_on is None or on <= self.ends_on)
        )


@dataclass(frozen=True, slots=True)
class CostLaw:
    """Every limit on cost, with the dates it holds between."""

    limits: tuple[CostLimit, ...]

    @classmethod
    def of(cls, limits: Iterable[CostLimit]) -> "CostLaw":
        """Return them. Two limits for one authority on one day are a ValueError."""
        kept = tuple(limits)
        for limit in kept:
            day = limit.begins_on or date.min
            classes = CostLimitClass if limit.cost_class is None else (limit.cost_class,)
            if any(sum(one.holds(limit.regime, kind, day) for one in kept) > 1 for kind in classes):
                raise ValueError(f"two limits of {limit.regime} hold on {day}")
        return cls(kept)

    def limit(self, regime: Regime, cost_class: CostLimitClass, on: date) -> CostLimit | None:
        """Return the limit of such an authority on that day, or None where the law has none."""
        return next((one for one in self.limits if one.holds(regime, cost_class, on)), None)

    def gaps(self) -> tuple[tuple[Regime, CostLimitClass, date], ...]:
        """Return each first day on which a limit has ended and none follows, and for whom."""
        found = []
        for one in self.limits:
            after = one.ends_on and one.ends_on + timedelta(days=1)
            classes = CostLimitClass if one.cost_class is None else (one.cost_class,)
            found += [
                (one.regime, kind, after)
                for kind in classes
                if after and self.limit(one.regime, kind, after) is None
            ]
        return tuple(found)
