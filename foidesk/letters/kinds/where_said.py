"""What a letter says at the place a finding is about, best first: to be looked for in its pages."""

from collections.abc import Iterator
from datetime import date

from foidesk.domain.case import Language
from foidesk.domain.checks.finding import Finding, Place, Where
from foidesk.domain.decisions import Claim, Part
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.languages import in_welsh
from foidesk.letters.kinds.names import named
from foidesk.letters.kinds.rights import regulator_noun

FEW = 9
"""Words of a longer text that are looked for: enough to know it by, few enough to stand on one page."""


def said_at(finding: Finding, facts: LetterFacts) -> tuple[str, ...]:
    """Return what the letter may say at the place of a finding, the closest first, in each of its languages.

    What the officer has still to write is not there to be found: then it is the claim, the part or the
    heading it belongs under. Raises NoSender.
    """
    found: list[str] = []
    for language in facts.languages:
        spoken = in_welsh(facts) if language is Language.WELSH else facts
        found += _from(finding, spoken)
    return tuple(dict.fromkeys(_beginning(text) for text in found if text.strip()))


def _from(finding: Finding, facts: LetterFacts) -> Iterator[str]:
    texts = tuple(_texts(finding.remedy.place, facts))
    if finding.words:
        yield from (text[at:] for text in texts if (at := text.find(finding.words)) >= 0)
        yield finding.words
    yield from texts


def _texts(place: Place, facts: LetterFacts) -> Iterator[str]:
    match place.where:
        case Where.CLAIM | Where.PART if place.part is not None and place.part < len(facts.every):
            yield from _of_part(place, facts.every[place.part], facts)
        case Where.LETTER:
            yield from _of_letter(place.name, facts)
        case Where.COST:
            estimate = facts.case.cost_estimate
            yield str(getattr(estimate, place.name, "") or "") if place.name in {"basis", "advice"} else ""
            yield facts.voice.say("cost.estimate_heading")
        case Where.AUTHORITY:
            yield from _of_authority(place, facts)
        case Where.REGULATOR:
            yield facts.voice.say("regulator.heading", noun=regulator_noun(facts))
            yield facts.regulator.name if facts.regulator else ""
        case Where.CASE:
            yield from _of_case(place.name, facts)
        case _:
            return


def _of_part(place: Place, part: Part, facts: LetterFacts) -> Iterator[str]:
    voice = facts.speaking(part.regime or facts.case.regime)
    if place.where is Where.CLAIM and place.claim is not None and place.claim < len(part.claims):
        claim = part.claims[place.claim]
        yield _of_claim(place.name, claim)
        yield voice.titled(claim.provision)
        yield voice.cited(claim.provision)
    elif place.name == "tables":
        yield part.tables[0].title if part.tables else ""
    else:
        yield str(getattr(part, place.name, None) or "")
    yield named(part, voice)
    yield part.asks
    yield voice.say("answer.heading")


def _of_claim(name: str, claim: Claim) -> str:
    """Return what a claim says in its text of that name; a list's first entry."""
    person, steps = claim.qualified_person, claim.legitimate_interests
    if name == "qualified_person":
        return person.name if person else ""
    if name == "legitimate_interests":
        return steps.interest if steps else ""
    value = getattr(claim, name, None)
    if isinstance(value, tuple):
        value = next(iter(value), "")
    return value if isinstance(value, str) and name != "alternative_to" else ""


def _of_letter(name: str, facts: LetterFacts) -> Iterator[str]:
    value = facts.dated if name == "dated" else getattr(facts.said, name, None)
    yield facts.voice.day(value) if isinstance(value, date) else str(value or "")


def _of_authority(place: Place, facts: LetterFacts) -> Iterator[str]:
    if place.name == "reference_pattern":
        yield facts.case.reference
    elif place.name.startswith("review"):
        yield facts.voice.say("review.ask_heading")
        yield facts.voice.say("review.heading")
    yield place.of
    yield facts.lead.name


def _of_case(name: str, facts: LetterFacts) -> Iterator[str]:
    value = getattr(facts.case, name, None)
    if isinstance(value, date):
        yield facts.voice.day(value)
    elif name == "officer":
        yield facts.voice.say("closing.contact_heading")


def _beginning(text: str) -> str:
    return " ".join(text.split()[:FEW])
