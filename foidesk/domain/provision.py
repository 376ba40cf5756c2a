"""One provision a claim can cite: absolute or qualified, which test, which NCND limb, what else it needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from foidesk.domain.regime import Regime


class PublicInterest(StrEnum):
    """Whether a public interest test follows (FOIA s2). `NONE`: a ground of refusal, which has none."""

    ABSOLUTE = "absolute"
    QUALIFIED = "qualified"
    NONE = "none"


class Test(StrEnum):
    """What has to be shown before a provision is engaged."""

    CLASS = "class"
    PREJUDICE = "prejudice"
    REQUIRED = "required"
    ENDANGER = "endanger"
    OPINION = "opinion"
    CONFIDENCE = "confidence"
    PERSONAL_DATA = "personal_data"
    COST = "cost"
    BURDEN = "burden"
    REPEATED = "repeated"


class Use(StrEnum):
    """What a provision lets an authority do."""

    WITHHOLD = "withhold"
    NCND = "ncnd"
    REFUSE = "refuse"


class Need(StrEnum):
    """What a claim records beside its reasons."""

    LIMBS = "limbs"
    QUALIFIED_PERSON = "qualified_person"
    CERTIFICATE = "certificate"
    ENACTMENT = "enactment"
    LEGITIMATE_INTERESTS = "legitimate_interests"
    STATISTICAL = "statistical"


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision, cited to its limb without the word "section".

    `needs` must be recorded with a claim, `allows` may be. `rests_on` are the further limbs a claim may name;
    `absolute_by` and `qualified_by` are those of them that turn the public interest test off or on.
    `not_with` are the sections whose information this one cannot also cover.
    `unconfirmed`: practice or memory, not statute text that was read.
    """

    regime: Regime
    cite: str
    title: str
    covers: str
    use: Use
    public_interest: PublicInterest
    test: Test
    ncnd: str | None = None
    needs: tuple[Need, ...] = ()
    allows: tuple[Need, ...] = ()
    rests_on: tuple[str, ...] = ()
    absolute_by: tuple[str, ...] = ()
    qualified_by: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    begins_on: date | None = None
    ends_on: date | None = None
    life: str = ""
    note: str = ""
    usual: bool = False
    unconfirmed: bool = False
    source: str = ""

    @property
    def section(self) -> str:
        """The section or regulation it stands in: `31` of `31(1)(a)`."""
        return self.cite.partition("(")[0]

    def label(self) -> str:
        """Return what a list shows: "Section 31(1)(a) – Law enforcement"."""
        word = "Section" if self.regime in (Regime.FOIA, Regime.FOISA) else "Regulation"
        return f"{word} {self.cite} – {self.title}"

    def in_force(self, on: date) -> bool:
        """Return whether it could be relied on in a notice dated `on`."""
        return (self.begins_on is None or self.begins_on <= on) and (
            self.ends_on is None or on <= self.ends_on
        )

    def interest(self, limbs: Iterable[str] = ()) -> PublicInterest:
        """Return which public interest test follows if it rests on `limbs`. One qualified limb is enough."""
        named = tuple(limbs)
        if any(limb in self.qualified_by for limb in named):
            return PublicInterest.QUALIFIED
        if named and all(limb in self.absolute_by for limb in named):
            return PublicInterest.ABSOLUTE
        return self.public_interest
