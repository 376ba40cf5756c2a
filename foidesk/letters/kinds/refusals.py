"""Refusal notices: what is withheld, what is neither confirmed nor denied, and why (FOIA s17)."""

from collections.abc import Iterator, Sequence

from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Block, Heading, ItemList
from foidesk.letters.kinds.claims import Claimed
from foidesk.letters.kinds.costs import estimate_of, refusal_on_cost
from foidesk.letters.kinds.expected import expected
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground, Kind
from foidesk.letters.kinds.not_held import refusal_of_nothing_held
from foidesk.letters.kinds.repeats import refusal_of_repeat, refusal_of_vexation
from foidesk.letters.kinds.voice import strong, told

# Whether one person already has something, or asked for their own data, says nothing of the world at large.
_OF_THE_APPLICANT = {"40(1)", "40(5A)"}
_TELL_BOTH_DUTIES = {Kind.WITHHELD, Kind.NCND}


def refusal(ground: Ground, facts: LetterFacts, earlier: Sequence[Ground] = ()) -> Iterator[Block]:
    """Yield one ground of refusal under its own heading; what `earlier` ones explained is not said again."""
    yield Heading(2, ground.title)
    match ground.kind:
        case Kind.COST:
            yield from refusal_on_cost(ground, facts)
        case Kind.VEXATIOUS:
            yield from refusal_of_vexation(ground)
        case Kind.REPEATED:
            yield from refusal_of_repeat(ground, facts)
        case Kind.UNREASONABLE:
            yield from _unreasonable(ground, facts)
        case Kind.NOT_HELD:
            yield from refusal_of_nothing_held(ground)
        case Kind.WITHHELD | Kind.ACCESSIBLE | Kind.NCND:
            yield from _exempt(ground, facts, again=any(_explains(one, ground) for one in earlier))


def _explains(one: Ground, ground: Ground) -> bool:
    """Whether `one` has set out the two duties of FOIA s1(1); the other laws' grounds have no such pair."""
    return one.voice.regime is ground.voice.regime is Regime.FOIA and one.kind in _TELL_BOTH_DUTIES


def _exempt(ground: Ground, facts: LetterFacts, *, again: bool) -> Iterator[Block]:
    voice, kind = ground.voice, ground.kind
    if kind is Kind.ACCESSIBLE:
        yield voice.paragraph("accessible.notice", leads_on=True)
    else:
        yield voice.paragraph(f"{kind}.notice")
        duties = "duties_again" if again else "duties"
        yield voice.paragraph(f"{kind}.{duties}", leads_on=True, object=ground.about)
    yield from _claims(ground, facts)
    yield from _pooled(ground)
    if kind is Kind.NCND:
        yield voice.paragraph("ncnd.no_inference", object=ground.about)


def _unreasonable(ground: Ground, facts: LetterFacts) -> Iterator[Block]:
    """Yield a refusal as manifestly unreasonable (EIR r12(4)(b), EI(S)R r10(4)(b)), with the work."""
    voice = ground.voice
    yield voice.paragraph("unreasonable.notice")
    key = "duties" if ground.claims else "duties_alone"
    yield voice.paragraph(
        f"unreasonable.{key}", leads_on=bool(ground.claims), provision=voice.cited(ground.provision)
    )
    if ground.claims:
        yield from _claims(ground, facts)
    yield from _pooled(ground)
    if facts.case.cost_estimate is not None and any(_is_on_cost(part) for part in ground.parts):
        yield from estimate_of(facts.case.cost_estimate, voice, facts.cost_limit(voice.regime))


def _is_on_cost(part: Part) -> bool:
    return part.outcome is Outcome.REFUSED_COST


def _pooled(ground: Ground) -> Iterator[Block]:
    if ground.pooled:
        yield ground.voice.heading(3, "claim.balance")
        yield from told(ground.pooled)
        yield ground.voice.paragraph("claim.concluded_pooled")


def _claims(ground: Ground, facts: LetterFacts) -> Iterator[Block]:
    several = len(ground.claims) > 1
    claimed = [
        Claimed(claim, facts.provisions, ground.voice, level=4 if several else 3, pooled=bool(ground.pooled))
        for claim in ground.claims
    ]
    yield ItemList(tuple(strong(one.label()) for one in claimed))
    if ground.kind in {Kind.WITHHELD, Kind.NCND} and not _only_the_applicants(ground):
        yield ground.voice.paragraph(f"{ground.kind}.to_the_world", object=ground.about)
    for one in claimed:
        if several:
            yield Heading(3, one.label())
        yield from one.blocks()
        yield from expected(one.claim, ground.voice, facts)


def _only_the_applicants(ground: Ground) -> bool:
    return all(claim.provision in _OF_THE_APPLICANT for claim in ground.claims)
