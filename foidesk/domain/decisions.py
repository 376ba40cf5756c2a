"""Parts of a request and what was decided about each: holding, outcome, claims, public interest."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from foidesk.domain.regime import Regime

Cell = str | int | float | None
"""One cell of a data table; None is a blank cell."""


class Holding(StrEnum):
    """Whether the information is held, as the letter states it (FOIA s1(1)(a))."""

    HELD = "held"
    PARTLY_HELD = "partly_held"
    NOT_HELD = "not_held"
    NEITHER_CONFIRM_NOR_DENY = "neither_confirm_nor_deny"
    NOT_DETERMINED = "not_determined"


class Outcome(StrEnum):
    """What was decided about one part."""

    DISCLOSED = "disclosed"
    PARTLY_DISCLOSED = "partly_disclosed"
    WITHHELD = "withheld"
    NOT_HELD = "not_held"
    NOT_APPLICABLE = "not_applicable"
    NEITHER_CONFIRMED_NOR_DENIED = "neither_confirmed_nor_denied"
    REFUSED_COST = "refused_cost"
    REFUSED_VEXATIOUS = "refused_vexatious"
    REFUSED_REPEATED = "refused_repeated"
    ADVICE_GIVEN = "advice_given"
    TRANSFERRED = "transferred"


class Likelihood(StrEnum):
    """How sure the harm is: the two levels of a prejudice test."""

    WOULD = "would"
    WOULD_BE_LIKELY = "would_be_likely"


@dataclass(frozen=True, slots=True)
class QualifiedPerson:
    """The reasonable opinion s36(2) rests on."""

    name: str
    post: str = ""
    on: date | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A ministerial or parliamentary certificate: s23(2), s24(3), s34(3)."""

    by: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class LegitimateInterests:
    """The three steps of the lawful-basis test behind s40(2) and regulation 13."""

    interest: str = ""
    necessity: str = ""
    balance: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One provision relied on to withhold, to neither confirm nor deny, or to refuse.

    `provision` is cited to its limb without the word "section": `40(2)`, `31(3)`, `12(1)`.
    """

    provision: str
    limbs: tuple[str, ...] = ()
    reason: str = ""
    harm: str = ""
    likelihood: Likelihood | None = None
    favouring: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    balance: str = ""
    alternative_to: str | None = None
    withhold_reasons: bool = False
    statistical: bool = False
    qualified_person: QualifiedPerson | None = None
    certificate: Certificate | None = None
    enactment: str | None = None
    legitimate_interests: LegitimateInterests | None = None


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of figures in an answer. Every row has as many cells as there are columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()
    blank_means: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a request with its decision. A residual part is "any other information"."""

    label: str | None = None
    asks: str = ""
    regime: Regime | None = None
    residual: bool = False
    holding: Holding | None = None
    actual_holding: Holding | None = None
    outcome: Outcome | None = None
    answer: str = ""
    tables: tuple[DataTable, ...] = ()
    claims: tuple[Claim, ...] = ()
    pooled_balance: str | None = None

    @property
    def is_decided(self) -> bool:
        """Whether the officer has chosen an outcome."""
        return self.outcome is not None
