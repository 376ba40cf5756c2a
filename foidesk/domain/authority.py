"""Who sends the letters: an authority's profile, review terms and officers, and the regulators of the day."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from foidesk.domain.attachments import FileLimits
from foidesk.domain.reference import DEFAULT_PATTERN
from foidesk.domain.regime import NonWorkingReceipt, Regime


class AuthorityKind(StrEnum):
    """What kind of public authority."""

    CENTRAL_GOVERNMENT = "central_government"
    COUNCIL = "council"
    POLICE = "police"
    NHS = "nhs"
    SCHOOL = "school"
    UNIVERSITY = "university"
    ARCHIVE = "archive"
    OTHER = "other"


class Jurisdiction(StrEnum):
    """Which part of the UK an authority answers in."""

    ENGLAND_WALES_NI = "england_wales_ni"
    WALES = "wales"
    SCOTLAND = "scotland"


class CostLimitClass(StrEnum):
    """Which appropriate limit applies: FOIA Schedule 1 Part I bodies, or any other."""

    CENTRAL = "central"
    OTHER = "other"


class WelshUse(StrEnum):
    """When letters are written in Welsh."""

    NONE = "none"
    BILINGUAL = "bilingual"
    APPLICANTS_CHOICE = "applicants_choice"


class WindowUnit(StrEnum):
    """What an authority counts its review window in. Always printed beside the number."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class ReviewTerms:
    """An authority's internal review procedure, for the particulars FOIA s17(7)(a) requires."""

    window: int = 40
    window_unit: WindowUnit = WindowUnit.WORKING_DAYS
    answer_days: int = 20
    address: tuple[str, ...] = ()
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Who an applicant can ask about a letter."""

    name: str = ""
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Authority:
    """One public authority as its letters present it. `review` None: it has no review procedure.

    `logo` and `signature` name pictures; `signatory` is who signs, where that is not the contact.
    `needs_approval`: a letter that decides anything goes out by two people.
    """

    name: str
    name_cy: str | None = None
    kind: AuthorityKind = AuthorityKind.OTHER
    jurisdiction: Jurisdiction = Jurisdiction.ENGLAND_WALES_NI
    address: tuple[str, ...] = ()
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    logo: str | None = None
    signature: str | None = None
    signatory: Contact | None = None
    disclosure_logs: tuple[str, ...] = ()
    publishes_responses: bool = False
    reference_pattern: str = DEFAULT_PATTERN
    cost_limit_class: CostLimitClass = CostLimitClass.OTHER
    non_working_receipt: NonWorkingReceipt = NonWorkingReceipt.STATUTE
    welsh: WelshUse = WelshUse.NONE
    suppress_below: int | None = None
    review: ReviewTerms | None = field(default_factory=ReviewTerms)
    contact: Contact | None = None
    needs_approval: bool = False


class Role(StrEnum):
    """What an officer may do here."""

    OFFICER = "officer"
    APPROVER = "approver"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Officer:
    """Someone who handles requests."""

    name: str
    post: str | None = None
    roles: tuple[Role, ...] = (Role.OFFICER,)


@dataclass(frozen=True, slots=True)
class Regulator:
    """Who an applicant can complain to, and between which dates of issue this entry is right.

    `name_cy` and `noun_cy` are its name and title in Welsh, without the article.
    """

    name: str
    noun: str
    regimes: tuple[Regime, ...]
    address: tuple[str, ...] = ()
    phone: str | None = None
    website: str | None = None
    complaint_url: str | None = None
    email: str | None = None
    begins_on: date | None = None
    ends_on: date | None = None
    confirmed_on: date | None = None
    name_cy: str | None = None
    noun_cy: str | None = None

    def speaks_for(self, regime: Regime, on: date) -> bool:
        """Return whether this entry is the one to print for `regime` in a letter dated `on`."""
        begun = self.begins_on is None or self.begins_on <= on
        ended = self.ends_on is not None and self.ends_on < on
        return regime in self.regimes and begun and not ended


def signed_as(authority: Authority, kept: Authority | None) -> Authority:
    """Return an authority read from a file, which cannot say who signs, with who signed for it before."""
    if kept is None or authority.signature is not None or authority.signatory is not None:
        return authority
    return replace(authority, signature=kept.signature, signatory=kept.signatory)


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a case file knows of its senders. The first authority is the default for a new case.

    `attachments` None: files that come with requests are kept to the limits FoiDesk ships.
    """

    authorities: tuple[Authority, ...] = ()
    officers: tuple[Officer, ...] = ()
    regulators: tuple[Regulator, ...] = ()
    attachments: FileLimits | None = None

    def authority(self, name: str) -> Authority | None:
        """Return the profile of that name, or None."""
        return next((one for one in self.authorities if one.name == name), None)

    def signed_as(self, kept: "Settings") -> "Settings":
        """Return these settings, read from a file, with those who signed for each authority before."""
        signed = tuple(signed_as(one, kept.authority(one.name)) for one in self.authorities)
        return replace(self, authorities=signed)

    def authorities_of(self, names: tuple[str, ...]) -> tuple[Authority, ...]:
        """Return the profiles a case speaks for; the first profile where it names none."""
        if not names:
            return self.authorities[:1]
        return tuple(one for name in names if (one := self.authority(name)) is not None)

    def regulator(self, regime: Regime, on: date) -> Regulator | None:
        """Return the regulator to name for `regime` in a letter dated `on`; the latest entry wins."""
        fitting = [one for one in self.regulators if one.speaks_for(regime, on)]
        return max(fitting, key=lambda one: one.begins_on or date.min, default=None)
