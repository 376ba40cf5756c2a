"""Stock paragraphs: what each is for, which of them fit a claim, and what in a text is left as shipped."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from foidesk.domain.case import Language
from foidesk.domain.regime import Regime

SLOT: Final = re.compile(r"\{[A-Za-z][A-Za-z0-9_ -]{0,59}\}")
"""A place to fill, such as `{what_would_happen}`. It stays in sight until somebody types over it."""

OWN: Final = "own/"
"""How the id of a paragraph begins that replaces no stock one."""

_CITE = re.compile(r"\d+[A-Z]{0,2}(\([0-9A-Za-z]+\))*")
_PARAGRAPHS = re.compile(r"\n\s*\n")


class Purpose(StrEnum):
    """Which text of a decision a paragraph is for. Those of NCND speak of confirming or denying alone."""

    ENGAGED = "engaged"
    HARM = "harm"
    FAVOURING = "favouring"
    AGAINST = "against"
    BALANCE = "balance"
    INTEREST = "interest"
    NECESSITY = "necessity"
    RIGHTS = "rights"
    OPINION = "opinion"
    ADVICE = "advice"
    NCND = "ncnd"
    NCND_HARM = "ncnd_harm"
    NCND_FAVOURING = "ncnd_favouring"
    NCND_AGAINST = "ncnd_against"
    NCND_BALANCE = "ncnd_balance"
    NCND_INTEREST = "ncnd_interest"
    NCND_NECESSITY = "ncnd_necessity"
    NCND_RIGHTS = "ncnd_rights"
    NCND_OPINION = "ncnd_opinion"

    @property
    def is_ncnd(self) -> bool:
        """Whether it is for neither confirming nor denying."""
        return self.value.startswith("ncnd")

    @property
    def weighs_interest(self) -> bool:
        """Whether it belongs to the public interest test (FOIA s2), which absolute exemptions lack."""
        return self.plain in {Purpose.FAVOURING, Purpose.AGAINST, Purpose.BALANCE}

    @property
    def plain(self) -> "Purpose":
        """The same purpose where information is withheld."""
        return Purpose.ENGAGED if self is Purpose.NCND else Purpose(self.value.removeprefix("ncnd_"))

    def within(self, *, ncnd: bool) -> "Purpose":
        """Return this plain purpose, or its counterpart in a part that neither confirms nor denies."""
        if not ncnd or self is Purpose.ADVICE:
            return self
        return Purpose.NCND if self is Purpose.ENGAGED else Purpose(f"ncnd_{self.value}")


@dataclass(frozen=True, slots=True)
class Clause:
    """A paragraph to start from. `own`: the authority's, under an id of its own or in place of the stock one.

    `provision` is cited to its limb, or to a section that stands for all of its limbs.
    """

    id: str
    version: int
    regime: Regime
    provision: str
    purpose: Purpose
    title: str
    text: str
    language: Language = Language.ENGLISH
    own: bool = False
    retired: bool = False


def in_use(stock: Iterable[Clause], own: Iterable[Clause]) -> tuple[Clause, ...]:
    """Return what is offered: the authority's own first, then the stock it neither replaced nor retired."""
    kept = tuple(own)
    replaced = {clause.id for clause in kept}
    mine = tuple(clause for clause in kept if not clause.retired)
    return (*mine, *(clause for clause in stock if clause.id not in replaced))


def matching(
    clauses: Iterable[Clause],
    regime: Regime,
    cites: Sequence[str],
    purpose: Purpose,
    language: Language = Language.ENGLISH,
) -> tuple[Clause, ...]:
    """Return those for a claim of `cites` (the provision and its limbs): own first, each to the limb first.

    What is written for a subsection or a section serves all of its limbs.
    """
    serving = {wide for cite in cites for wide in widened(cite)}
    fitting = [
        clause
        for clause in clauses
        if (clause.regime, clause.purpose, clause.language) == (regime, purpose, language)
        and clause.provision in serving
        and not clause.retired
    ]
    return tuple(sorted(fitting, key=lambda one: (not one.own, -one.provision.count("("))))


def widened(cite: str) -> tuple[str, ...]:
    """Return a cite and what it stands in: `31(1)(a)`, `31(1)`, `31`."""
    head, *limbs = cite.split("(")
    return tuple("(".join((head, *limbs[:kept])) for kept in range(len(limbs), -1, -1))


def is_cite(text: str) -> bool:
    """Return whether `text` is written as a provision is cited: `40(2)`, `12(5)(a)`, `22A`."""
    return _CITE.fullmatch(text) is not None


def is_well_formed(text: str) -> bool:
    """Return whether every brace belongs to a slot."""
    return not re.search(r"[{}]", SLOT.sub("", text))


def untouched(text: str, stock: Collection[str]) -> tuple[str, ...]:
    """Return which of `stock` (in plain words) stand in `text`, as all of it or as one of its paragraphs."""
    said = dict.fromkeys(map(plain_words, (text, *_PARAGRAPHS.split(text))))
    return tuple(words for words in said if words in stock)


def plain_words(text: str) -> str:
    """Return a text as it compares with another: how its words are spaced makes no difference."""
    return " ".join(text.split())
