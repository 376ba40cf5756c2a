"""What a paragraph is wanted for, and what is offered: the authority's own, the stock, those used before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.regime import Regime

ADVICE_UNDER: Final[Mapping[Regime, str]] = {
    Regime.FOIA: "16",
    Regime.EIR: "9",
    Regime.FOISA: "15",
    Regime.EISR: "9",
}
"""Where each law asks for advice and assistance. No claim is made under it, so claims do not lead there."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a paragraph is wanted for. `cites`: the provision claimed, then the limbs it rests on."""

    regime: Regime
    cites: tuple[str, ...]
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class PastParagraph:
    """Words that were given out in another case, and when."""

    text: str
    reference: str
    used_on: date


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to insert, each group the most fitting first.

    `similar` are those of past cases an officer ticked as similar to this one.
    """

    yours: tuple[Clause, ...] = ()
    ours: tuple[Clause, ...] = ()
    before: tuple[PastParagraph, ...] = ()
    similar: tuple[PastParagraph, ...] = ()
