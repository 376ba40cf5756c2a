"""One case as it stands in a file (the exchange format, version 1). Field names are the domain's."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SerializerFunctionWrapHandler, model_serializer
from pydantic.config import JsonDict

from foidesk.domain.case import Category, Channel, Language, LinkKind
from foidesk.domain.regime import Regime, Variation
from foidesk.domain.timeline import Act
from foidesk.intake.decisions_wire import PartWire, Texts
from foidesk.intake.wire import Amount, Day, Instant, Wire, Words


class ApplicantWire(Wire):
    """Who asked."""

    name: str
    organisation: str | None = None
    email: str | None = None
    address: Texts = None
    category: Category | None = None
    language: Language | None = None


class ClosureWire(Wire):
    """Days without a school session, both included."""

    begins_on: Day = Field(alias="from")
    ends_on: Day = Field(alias="to")


class CostHoursWire(Wire):
    """Hours for the four activities that count (SI 2004/3244 r4(3))."""

    determine: Amount | None = None
    locate: Amount | None = None
    retrieve: Amount | None = None
    extract: Amount | None = None


def _hours(value: CostHoursWire | None) -> CostHoursWire:
    return value or CostHoursWire()


class CostEstimateWire(Wire):
    """An estimate under section 12."""

    limit: Amount
    hours: Annotated[CostHoursWire | None, AfterValidator(_hours)] = CostHoursWire()
    basis: str | None = None
    sampled: bool | None = None
    advice: str | None = None


class StepWire(Wire):
    """One thing ordered, and by when."""

    text: Words = ""
    until: Day | None = None


class EventWire(Wire):
    """One row of the timeline.

    A `correct` row names a row, counted from 0, and what it should have said, or that it is `struck`: it was
    recorded by mistake, and counts as if it were not there.
    """

    act: Act
    on: Day
    at: Instant | None = None
    part: str | None = None
    until: Day | None = None
    provision: str | None = None
    amount: Amount | None = None
    to: str | None = None
    by: str | None = None
    reference: str | None = None
    sent_on: Day | None = None
    posted_on: Day | None = None
    steps: tuple[StepWire, ...] | None = None
    outcome: str | None = None
    text: str | None = None
    parts: tuple[PartWire, ...] | None = None
    breaches: Texts = None
    formal: bool | None = None
    row: Annotated[int, Field(ge=0)] | None = None
    should_say: "EventWire | None" = None
    struck: bool | None = None

    @model_serializer(mode="wrap", when_used="json")
    def _only_what_it_has(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        usual = {"formal": True, "struck": False}
        return {key: value for key, value in write(self).items() if value not in (None, [], usual.get(key))}


class LinkWire(Wire):
    """Another case this one has to do with."""

    kind: LinkKind
    reference: str


class NoteWire(Wire):
    """A remark for the file."""

    text: Words = ""
    on: Day | None = None
    by: str | None = None

    @model_serializer(mode="wrap", when_used="json")
    def _plain(self, write: SerializerFunctionWrapHandler) -> dict[str, Any] | str:
        return self.text or "" if self.on is None and self.by is None else write(self)


def _as_note(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


Note = Annotated[NoteWire, BeforeValidator(_as_note, json_schema_input_type=str | NoteWire)]
RECEIVED: JsonDict = {"contains": {"properties": {"act": {"const": "receive"}}, "required": ["act"]}}


class CaseWire(Wire):
    """A request and its whole handling."""

    format: Literal["foidesk-case"]
    version: Literal[1]
    reference: str | None = None
    authorities: Texts = None
    regime: Regime | None = None
    variation: Variation | None = None
    school_closures: tuple[ClosureWire, ...] | None = None
    national_reference: str | None = None
    subject: str | None = None
    channel: Channel | None = None
    applicant: ApplicantWire
    request_text: str
    data_correct_as_at: Day | None = None
    parts: tuple[PartWire, ...] | None = None
    officer: str | None = None
    cost_estimate: CostEstimateWire | None = None
    timeline: tuple[EventWire, ...] = Field(json_schema_extra=RECEIVED)
    links: tuple[LinkWire, ...] | None = None
    notes: tuple[Note, ...] | None = None
