"""A decision made again beside the one given out first: what stayed, part by part, and what did not."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from foidesk.domain.decisions import Holding, Outcome, Part

MAINTAINED: Final = "decision_maintained"
VARIED: Final = "decision_varied"
OVERTURNED: Final = "decision_overturned"
REVIEW_OUTCOMES: Final = (MAINTAINED, VARIED, OVERTURNED)
"""What a review can come to, in the words of the exchange format; never a bare "upheld"."""

REFUSING: Final = frozenset(
    {
        *(Outcome.WITHHELD, Outcome.PARTLY_DISCLOSED, Outcome.NEITHER_CONFIRMED_NOR_DENIED),
        *(Outcome.REFUSED_COST, Outcome.REFUSED_VEXATIOUS, Outcome.REFUSED_REPEATED),
    }
)
"""Outcomes that keep something back."""


class Turn(StrEnum):
    """How a part is decided now, compared with before."""

    SAME = "same"
    GROUNDS = "grounds"
    ANSWER = "answer"
    CHANGED = "changed"
    NEW = "new"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Pair:
    """One part as it was decided first and as it is now; None where it was not there."""

    first: Part | None
    now: Part | None

    @property
    def turn(self) -> Turn:
        """How the part fared."""
        if self.first is None:
            return Turn.NEW
        if self.now is None:
            return Turn.DROPPED
        if (self.first.outcome, self.first.holding) != (self.now.outcome, self.now.holding):
            return Turn.CHANGED
        if _cites(self.first) != _cites(self.now):
            return Turn.GROUNDS
        return Turn.SAME if _told(self.first) == _told(self.now) else Turn.ANSWER


def _cites(part: Part) -> set[tuple[str, frozenset[str]]]:
    return {(claim.provision, frozenset(claim.limbs)) for claim in part.claims}


def _told(part: Part) -> tuple[object, ...]:
    return part.answer.strip(), part.tables


def keeps_back(part: Part) -> bool:
    """Whether something is refused in a part; what is partly held may be given whole."""
    if part.outcome is Outcome.PARTLY_DISCLOSED:
        return bool(part.claims) or part.holding is Holding.HELD
    return part.outcome in REFUSING


def pairs(first: Sequence[Part], now: Sequence[Part]) -> tuple[Pair, ...]:
    """Return every part beside itself as it was first, by label or else by place, in the order of now."""
    left, found = list(enumerate(first)), []
    for place, part in enumerate(now):
        match = next(((i, one) for i, one in left if _is_same(one, i, part, place)), None)
        if match is not None:
            left.remove(match)
        found.append(Pair(match[1] if match else None, part))
    return (*found, *(Pair(one, None) for _, one in left))


def _is_same(one: Part, place: int, other: Part, at: int) -> bool:
    if one.label or other.label:
        return one.label == other.label
    return (one.residual, place) == (other.residual, at) or (one.residual and other.residual)


def review_outcome(first: Sequence[Part], now: Sequence[Part]) -> str:
    """Return what a review came to: `decision_overturned` where nothing refused first still is."""
    found = pairs(first, now)
    if found and all(pair.turn is Turn.SAME for pair in found):
        return MAINTAINED
    refused = [pair for pair in found if pair.first is None or keeps_back(pair.first)]
    still = [pair for pair in refused if pair.now is not None and keeps_back(pair.now)]
    return VARIED if still or not refused else OVERTURNED
