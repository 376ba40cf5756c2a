"""One case as a value: who asked for what, how it arrived, its parts and its timeline."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from foidesk.domain.decisions import Part
from foidesk.domain.regime import Closure, Regime, Variation
from foidesk.domain.timeline import Event


class Channel(StrEnum):
    """How a request arrived."""

    EMAIL = "email"
    POST = "post"
    PORTAL = "portal"
    WHATDOTHEYKNOW = "whatdotheyknow"
    SOCIAL_MEDIA = "social_media"
    ORAL = "oral"
    OTHER = "other"


class Category(StrEnum):
    """What kind of applicant, for statistics only: handling is blind to it."""

    MEMBER_OF_PUBLIC = "member_of_public"
    JOURNALIST = "journalist"
    ORGANISATION = "organisation"
    BUSINESS = "business"
    RESEARCHER = "researcher"
    ELECTED_REPRESENTATIVE = "elected_representative"
    WHATDOTHEYKNOW = "whatdotheyknow"
    STAFF = "staff"
    UNKNOWN = "unknown"


class Language(StrEnum):
    """A language a letter can be written in."""

    ENGLISH = "en"
    WELSH = "cy"


class LinkKind(StrEnum):
    """How one case stands to another."""

    REPEATS = "repeats"
    SAME_REQUEST_ELSEWHERE = "same_request_elsewhere"
    RELATED = "related"
    AGGREGATED_WITH = "aggregated_with"
    FOLLOWS = "follows"


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who asked. Any field may be empty; FOIA s8(1)(b) wants a name and an address for correspondence."""

    name: str = ""
    organisation: str | None = None
    email: str | None = None
    address: tuple[str, ...] = ()
    category: Category = Category.UNKNOWN
    language: Language = Language.ENGLISH


@dataclass(frozen=True, slots=True)
class CostEstimate:
    """A s12 estimate: hours for the four activities the Fees Regulations let an authority count."""

    limit: Decimal
    hours: "CostHours"
    basis: str = ""
    sampled: bool = False
    advice: str = ""


@dataclass(frozen=True, slots=True)
class CostHours:
    """Hours of work under SI 2004/3244 r4(3)."""

    determine: Decimal = Decimal(0)
    locate: Decimal = Decimal(0)
    retrieve: Decimal = Decimal(0)
    extract: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Link:
    """Another case this one has to do with, by its reference here or elsewhere."""

    kind: LinkKind
    reference: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark for the file. Never drawn in a letter."""

    text: str
    on: date | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A request and its whole handling. `authorities` names the profiles the letter speaks for."""

    applicant: Applicant
    request_text: str
    timeline: tuple[Event, ...]
    reference: str = ""
    authorities: tuple[str, ...] = ()
    regime: Regime = Regime.FOIA
    variation: Variation | None = None
    school_closures: tuple[Closure, ...] = ()
    national_reference: str | None = None
    subject: str = ""
    channel: Channel | None = None
    data_correct_as_at: date | None = None
    parts: tuple[Part, ...] = ()
    officer: str | None = None
    cost_estimate: CostEstimate | None = None
    links: tuple[Link, ...] = field(default=())
    notes: tuple[Note, ...] = field(default=())
