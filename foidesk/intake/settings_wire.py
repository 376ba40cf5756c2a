"""The settings of authorities as they stand in a file (version 1). Field names are the domain's."""

from typing import Annotated, Literal

from pydantic import Field

from foidesk.domain.authority import AuthorityKind, CostLimitClass, Jurisdiction, Role, WelshUse, WindowUnit
from foidesk.domain.regime import NonWorkingReceipt, Regime
from foidesk.intake.decisions_wire import Texts
from foidesk.intake.lists_wire import ListsWire
from foidesk.intake.wire import Day, Wire, Words

Count = Annotated[int, Field(gt=0)]


class ReviewWire(Wire):
    """An authority's review procedure."""

    window: Count | None = None
    window_unit: WindowUnit | None = None
    answer_days: Count | None = None
    address: Texts = None
    email: str | None = None


class ContactWire(Wire):
    """Who can be asked about a letter."""

    name: Words = ""
    post: str | None = None


class AuthorityWire(Wire):
    """One public authority. `review` null: it has no review procedure."""

    name: Annotated[str, Field(min_length=1)]
    name_cy: str | None = None
    kind: AuthorityKind | None = None
    jurisdiction: Jurisdiction | None = None
    address: Texts = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    logo: str | None = None
    disclosure_logs: Texts = None
    publishes_responses: bool | None = None
    reference_pattern: str | None = None
    cost_limit_class: CostLimitClass | None = None
    non_working_receipt: NonWorkingReceipt | None = None
    welsh: WelshUse | None = None
    suppress_below: Count | None = None
    review: ReviewWire | None = None
    contact: ContactWire | None = None
    needs_approval: bool | None = Field(None, alias="approval")


class OfficerWire(Wire):
    """Someone who handles requests."""

    name: Annotated[str, Field(min_length=1)]
    post: str | None = None
    roles: tuple[Role, ...] | None = None


class RegulatorWire(Wire):
    """Who an applicant can complain to, and when this entry is right."""

    name: Annotated[str, Field(min_length=1)]
    noun: Words = ""
    regimes: tuple[Regime, ...]
    address: Texts = None
    phone: str | None = None
    website: str | None = None
    complaint_url: str | None = None
    email: str | None = None
    begins_on: Day | None = Field(None, alias="from")
    ends_on: Day | None = Field(None, alias="until")
    confirmed_on: Day | None = None
    name_cy: str | None = None
    noun_cy: str | None = None


class AttachmentsWire(Wire):
    """How large a file that comes with a request may be, in MB, and which kinds are opened from FoiDesk."""

    largest_mb: Count
    opened: tuple[Annotated[str, Field(pattern="^[a-z0-9]+$")], ...]


class SettingsWire(ListsWire):
    """Everything a letter needs to know of its senders, and the lists of their office beside it."""

    format: Literal["foidesk-settings"]
    version: Literal[1]
    authorities: Annotated[tuple[AuthorityWire, ...], Field(min_length=1)]
    officers: tuple[OfficerWire, ...] | None = None
    regulators: tuple[RegulatorWire, ...] | None = None
    attachments: AttachmentsWire | None = None
