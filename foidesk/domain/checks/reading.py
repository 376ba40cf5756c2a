"""A letter as the checks read it: its parts with their law, its claims, and every text an officer typed."""

from collections.abc import Iterator
from dataclasses import dataclass

from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.claiming import cited, left_over, use_for
from foidesk.domain.dates import capitalised
from foidesk.domain.decided_again import REFUSING
from foidesk.domain.decisions import Claim, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.provisions import Provision, Use
from foidesk.domain.regime import Regime

DECIDING = frozenset(
    {LetterKind.RESPONSE, LetterKind.REVIEW_OUTCOME, LetterKind.COMPLIANCE, LetterKind.DISCLOSURE_LOG}
)
"""Kinds that say what was decided on each part."""
WITH_RIGHTS = frozenset(
    {
        *(LetterKind.RESPONSE, LetterKind.REVIEW_OUTCOME, LetterKind.COMPLIANCE),
        *(LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.EIR_EXTENSION, LetterKind.FEES_NOTICE),
    }
)
"""Kinds that must or should say how to complain."""


def of_the_letter(
    id_: str, level: Level, provision: str, message: str, says: str, name: str, words: str = ""
) -> Finding:
    """Return a finding about the field `name` of what the officer puts into the letter itself."""
    return Finding(id_, level, provision, message, Remedy(says, Place(Where.LETTER, name)), None, words)


@dataclass(frozen=True, slots=True)
class PartRead:
    """One part in its place (counted from 0), under its own law."""

    place: int
    part: Part
    regime: Regime
    name: str
    use: Use

    def finding(self, id_: str, level: Level, provision: str, message: str, says: str, name: str) -> Finding:
        """Return a finding about the field `name` of this part."""
        remedy = Remedy(says, Place(Where.PART, name, self.place))
        return Finding(id_, level, provision, message, remedy, self.name)


@dataclass(frozen=True, slots=True)
class ClaimRead:
    """One claim in its place in its part; `provision` None where the law has no such row."""

    within: PartRead
    place: int
    claim: Claim
    provision: Provision | None

    @property
    def cite(self) -> str:
        """The provision in a sentence: "section 31(1)(a)"."""
        return cited(self.within.regime, self.claim.provision)

    @property
    def capital_cite(self) -> str:
        """The provision at the start of a sentence: "Section 31(1)(a)"."""
        return capitalised(self.cite)

    @property
    def ncnd(self) -> bool:
        """Whether it is for neither confirming nor denying."""
        return self.within.use is Use.NCND

    def at(self, name: str) -> Place:
        """Return the place of a field of this claim."""
        return Place(Where.CLAIM, name, self.within.place, self.place)

    def finding(
        self, id_: str, level: Level, provision: str, message: str, remedy: Remedy, words: str = ""
    ) -> Finding:
        """Return a finding about this claim."""
        return Finding(id_, level, provision, message, remedy, self.within.name, words)


def parts_of(letter: Outgoing) -> tuple[PartRead, ...]:
    """Return the parts a letter decides on; none for a kind that decides nothing."""
    if letter.kind not in DECIDING:
        return ()
    return every_part(letter)


def every_part(letter: Outgoing) -> tuple[PartRead, ...]:
    """Return the parts the letter is about as they are decided now, whatever it says of them."""
    return tuple(
        PartRead(
            place, part, part.regime or letter.case.regime, name_of(part, place),
            use_for(part.holding, part.outcome),
        )
        for place, part in zip(letter.places, letter.parts, strict=True)
    )  # fmt: skip


def name_of(part: Part, place: int) -> str:
    """Return what a finding calls a part."""
    if part.residual:
        return "any other information"
    return part.label or str(place + 1)


def claims_of(letter: Outgoing) -> tuple[ClaimRead, ...]:
    """Return every claim of the parts a letter decides on, in order."""
    return tuple(one for part in parts_of(letter) for one in claims_in(part, letter))


def claims_in(part: PartRead, letter: Outgoing) -> tuple[ClaimRead, ...]:
    """Return the claims of one part; not those left over from before it was decided otherwise (N49)."""
    gone = left_over(part.part, part.regime, letter.provisions, letter.dated)
    return tuple(one for one in every_claim(part, letter) if one.claim not in gone)


def every_claim(part: PartRead, letter: Outgoing) -> tuple[ClaimRead, ...]:
    """Return all claims recorded on one part."""
    return tuple(
        ClaimRead(part, place, claim, letter.provisions.find(part.regime, claim.provision, letter.dated))
        for place, claim in enumerate(part.part.claims)
    )


def refuses(letter: Outgoing) -> bool:
    """Whether a letter is a refusal notice, in whole or in part (FOIA s17, EIR r14, FOISA s16)."""
    return any(one.part.outcome in REFUSING or _not_held_is_refusal(one) for one in parts_of(letter))


def _not_held_is_refusal(one: PartRead) -> bool:
    return one.part.outcome is Outcome.NOT_HELD and one.regime is not Regime.FOIA


@dataclass(frozen=True, slots=True)
class Typed:
    """A text an officer typed that the letter prints, and where."""

    text: str
    place: Place
    part: str | None
    claim: ClaimRead | None = None


def texts_of(letter: Outgoing) -> Iterator[Typed]:
    """Yield every text an officer typed that this letter prints."""
    if letter.said.text:
        yield Typed(letter.said.text, Place(Where.LETTER, "text"), None)
    for part in parts_of(letter):
        yield from _of_a_part(part)
        for claim in claims_in(part, letter):
            yield from _of_a_claim(claim)
    estimate = letter.case.cost_estimate
    if estimate is not None and any(one.part.outcome is Outcome.REFUSED_COST for one in parts_of(letter)):
        yield Typed(estimate.basis, Place(Where.COST, "basis"), None)
        yield Typed(estimate.advice, Place(Where.COST, "advice"), None)


def _of_a_part(one: PartRead) -> Iterator[Typed]:
    yield Typed(one.part.answer, Place(Where.PART, "answer", one.place), one.name)
    if one.part.pooled_balance:
        yield Typed(one.part.pooled_balance, Place(Where.PART, "pooled_balance", one.place), one.name)
    for table in one.part.tables:
        for text in (table.title, table.note or "", table.blank_means or ""):
            yield Typed(text, Place(Where.PART, "tables", one.place), one.name)


def _of_a_claim(one: ClaimRead) -> Iterator[Typed]:
    claim, part = one.claim, one.within.name
    interests = claim.legitimate_interests
    said: list[tuple[str, str]] = [("balance", claim.balance), ("enactment", claim.enactment or "")]
    said += [("favouring", text) for text in claim.favouring] + [("against", text) for text in claim.against]
    if not claim.withhold_reasons:
        said += [("reason", claim.reason), ("harm", claim.harm)]
    if claim.qualified_person:
        said.append(("qualified_person", claim.qualified_person.opinion))
    if interests:
        steps = (interests.interest, interests.necessity, interests.balance)
        said += [("legitimate_interests", text) for text in steps]
    for name, text in said:
        yield Typed(text, one.at(name), part, one)
