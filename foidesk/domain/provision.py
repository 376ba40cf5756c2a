"""One provision a claim can cite: absolute or qualified, which test, which NCND limb, what else it needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from foidesk.domain.case import Language
from foidesk.domain.provision_terms import Need, PublicInterest, Test, Use
from foidesk.domain.regime import ENVIRONMENTAL, Regime

__all__ = ["Need", "Provision", "PublicInterest", "Test", "Use"]

_WORDS = {Language.ENGLISH: ("Section", "Regulation"), Language.WELSH: ("Adran", "Rheoliad")}


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision, cited to its limb without the word "section", as it stood between two dates.

    `needs` must be recorded with a claim, `allows` may be. `rests_on` are the further limbs a claim may name;
    `absolute_by` and `qualified_by` are those of them that turn the public interest test off or on, and
    `limb_tests` what each asks for where the provision's own test is `AS_LIMBS`.
    `also` are uses beside its first; `not_with` the sections whose information this one cannot also cover.
    `emissions_barred`: information on emissions cannot be kept back under it (EIR r12(9), EI(S)R r10(6)).
    `unconfirmed`: practice or memory, not statute text that was read; `welsh_unconfirmed`: so for `title_cy`.
    """

    regime: Regime
    cite: str
    title: str
    covers: str
    use: Use
    public_interest: PublicInterest
    test: Test
    title_cy: str = ""
    help: str = ""
    ncnd: str | None = None
    also: tuple[Use, ...] = ()
    needs: tuple[Need, ...] = ()
    allows: tuple[Need, ...] = ()
    rests_on: tuple[str, ...] = ()
    absolute_by: tuple[str, ...] = ()
    qualified_by: tuple[str, ...] = ()
    limb_tests: tuple[tuple[str, Test], ...] = ()
    not_with: tuple[str, ...] = ()
    emissions_barred: bool = False
    begins_on: date | None = None
    ends_on: date | None = None
    life: str = ""
    note: str = ""
    usual: bool = False
    unconfirmed: bool = False
    welsh_unconfirmed: bool = False
    source: str = ""

    @property
    def section(self) -> str:
        """The section or regulation it stands in: `31` of `31(1)(a)`."""
        return self.cite.partition("(")[0]

    def cited(self, language: Language = Language.ENGLISH) -> str:
        """Return "Section 31(1)(a)" or "Regulation 12(5)(a)", in Welsh "Adran" or "Rheoliad"."""
        return f"{_WORDS[language][self.regime in ENVIRONMENTAL]} {self.cite}"

    def named(self) -> str:
        """Return it inside a sentence: "section 31(1)(a)"."""
        return self.cited()[0].lower() + self.cited()[1:]

    def titled(self, language: Language = Language.ENGLISH) -> str:
        """Return its title; in English where it has none in Welsh."""
        return (self.title_cy if language is Language.WELSH else "") or self.title

    def label(self, language: Language = Language.ENGLISH) -> str:
        """Return what a list shows: "Section 31(1)(a) – Law enforcement"."""
        return f"{self.cited(language)} – {self.titled(language)}"

    def in_force(self, on: date) -> bool:
        """Return whether it could be relied on in a notice dated `on`."""
        return (self.begins_on is None or self.begins_on <= on) and (
            self.ends_on is None or on <= self.ends_on
        )

    def serves(self, use: Use) -> bool:
        """Return whether a claim made for `use` can cite it."""
        return use is self.use or use in self.also

    def interest(self, limbs: Iterable[str] = ()) -> PublicInterest:
        """Return which public interest test follows if it rests on `limbs`. One qualified limb is enough."""
        named = tuple(limbs)
        if any(limb in self.qualified_by for limb in named):
            return PublicInterest.QUALIFIED
        if named and all(limb in self.absolute_by for limb in named):
            return PublicInterest.ABSOLUTE
        return self.public_interest

    def tests(self, limbs: Iterable[str] = ()) -> frozenset[Test]:
        """Return what has to be shown if it rests on `limbs`: its own test, or those of its limbs."""
        if self.test is not Test.AS_LIMBS:
            return frozenset({self.test})
        of_limbs = dict(self.limb_tests)
        return frozenset(of_limbs[limb] for limb in limbs if limb in of_limbs)
