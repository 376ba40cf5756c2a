"""The lists of an office as they stand in a file of settings. Field names are the domain's."""

from typing import Annotated

from pydantic import Field

from foidesk.domain.authority import CostLimitClass
from foidesk.domain.case import Language
from foidesk.domain.clauses import Purpose
from foidesk.domain.costs import Activity
from foidesk.domain.provisions import PublicInterest, Test
from foidesk.domain.regime import Regime
from foidesk.domain.retention import Way
from foidesk.intake.decisions_wire import Texts
from foidesk.intake.wire import Amount, Day, Wire, Words

Some = Annotated[str, Field(min_length=1)]
Count = Annotated[int, Field(gt=0)]


class AreaWire(Wire):
    """A business area that can be asked, and whom to ask there."""

    name: Some
    contact: Words = ""
    email: Words = ""
    deputy: Words = ""
    deputy_email: Words = ""


class ParagraphWire(Wire):
    """A paragraph of the authority's own; `instead_of` names the stock paragraph it replaces, or retires."""

    instead_of: str | None = None
    regime: Regime
    provision: Some
    purpose: Purpose
    language: Language | None = None
    title: Some
    text: Some
    retired: bool | None = None


class GroupWire(Wire):
    """Words that stand for one another; `instead_of` names the shipped group they replace, or retire."""

    instead_of: str | None = None
    terms: tuple[str, ...]
    retired: bool | None = None


class ScheduleWire(Wire):
    """How long a kind of case is kept, and what becomes of it then."""

    name: Some
    what: Some
    years: Count
    way: Way
    source: Words = ""
    regimes: tuple[Regime, ...] | None = None
    results: Texts = None
    contested: bool | None = None
    unconfirmed: bool | None = None


class CostWire(Wire):
    """A limit on what answering may cost, in pounds, and the days it holds between."""

    regime: Regime
    amount: Annotated[Amount, Field(gt=0)]
    rate: Annotated[Amount, Field(gt=0)]
    counts: tuple[Activity, ...]
    source: Some
    cost_class: CostLimitClass | None = None
    rate_is_ceiling: bool | None = None
    fee_free: Amount | None = None
    fee_percent: Amount | None = None
    begins_on: Day | None = Field(None, alias="from")
    ends_on: Day | None = Field(None, alias="until")
    confirmed_on: Day | None = None


class ReadingWire(Wire):
    """A provision as the office reads it between two days."""

    title: Some
    title_cy: Words = ""
    covers: Words = ""
    public_interest: PublicInterest
    test: Test
    source: Some
    note: Words = ""
    begins_on: Day | None = Field(None, alias="from")
    ends_on: Day | None = Field(None, alias="until")


class ProvisionWire(Wire):
    """A provision that was amended, with all its versions; none brings back what is shipped."""

    regime: Regime
    cite: Some
    readings: tuple[ReadingWire, ...] = Field(alias="versions")


class ListsWire(Wire):
    """The lists; one that is left out stays as it is."""

    areas: tuple[AreaWire, ...] | None = None
    paragraphs: tuple[ParagraphWire, ...] | None = None
    words: tuple[GroupWire, ...] | None = None
    retention: tuple[ScheduleWire, ...] | None = None
    costs: tuple[CostWire, ...] | None = None
    provisions: tuple[ProvisionWire, ...] | None = None
