"""What was decided on a part, as it stands in a file. Field names are the domain's."""

from pydantic import Field

from foidesk.domain.decisions import Holding, Likelihood, Outcome
from foidesk.domain.regime import Regime
from foidesk.intake.wire import Cell, Day, Wire, Words

Texts = tuple[str, ...] | None


class TableWire(Wire):
    """A table of figures. Each row has a cell for each column."""

    title: Words = ""
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] | None = None
    blank_means: str | None = None
    note: str | None = None


class QualifiedPersonWire(Wire):
    """The opinion section 36 rests on."""

    name: Words = ""
    post: str | None = None
    on: Day | None = None
    opinion: str | None = None


class CertificateWire(Wire):
    """A certificate under s23(2), s24(3) or s34(3)."""

    by: Words = ""
    on: Day | None = None


class LegitimateInterestsWire(Wire):
    """The three steps of s40(2) and regulation 13."""

    interest: str | None = None
    necessity: str | None = None
    balance: str | None = None


class ClaimWire(Wire):
    """One provision relied on."""

    provision: str
    limbs: Texts = None
    reason: str | None = None
    harm: str | None = None
    likelihood: Likelihood | None = None
    favouring: Texts = Field(None, alias="for")
    against: Texts = None
    balance: str | None = None
    alternative_to: str | None = None
    withhold_reasons: bool | None = None
    statistical: bool | None = None
    qualified_person: QualifiedPersonWire | None = None
    certificate: CertificateWire | None = None
    enactment: str | None = None
    legitimate_interests: LegitimateInterestsWire | None = None


class PartWire(Wire):
    """One question and what was decided about it."""

    label: str | None = None
    asks: str | None = None
    regime: Regime | None = None
    residual: bool | None = None
    holding: Holding | None = None
    actual_holding: Holding | None = None
    outcome: Outcome | None = None
    answer: str | None = None
    tables: tuple[TableWire, ...] | None = None
    claims: tuple[ClaimWire, ...] | None = None
    pooled_balance: str | None = None
