"""More time to weigh the public interest: the notice of FOIA s17(1) and (2), with the rights of s17(7)."""

from collections.abc import Iterator

from foidesk.domain.decisions import Part
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import labels_in
from foidesk.domain.strands import named
from foidesk.domain.weighing import Weighed, cites_in, weighed
from foidesk.letters.blocks import Block, Heading, ItemList, Letter, Paragraph
from foidesk.letters.kinds.claims import Claimed
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.names import mentioned
from foidesk.letters.kinds.opening import opening, the_request, title
from foidesk.letters.kinds.part_answers import the_rest
from foidesk.letters.kinds.rights import rights
from foidesk.letters.kinds.spans import span
from foidesk.letters.kinds.voice import strong, unsaid
from foidesk.letters.text import linked

TITLE = "public_interest_extension.title"


def public_interest_extension(facts: LetterFacts) -> Letter:
    """Return the notice; it names only qualified exemptions already engaged.

    Raises NoSender, NoSuchClause.
    """
    facts = facts.under(Regime.FOIA)
    return framed(facts, title(facts, TITLE), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    ours = [part for part in _put_off(facts) if (part.regime or facts.case.regime) is Regime.FOIA]
    claims = weighed(ours, Regime.FOIA, facts.provisions, cites_in(facts.said.provision))
    yield from opening(facts, TITLE, "notice.received")
    yield from the_request(facts)
    yield voice.heading(2, "public_interest_extension.what_heading")
    yield _relies(claims, facts) if claims else unsaid("provision", voice)
    yield voice.paragraph("public_interest_extension.notice")
    yield from voice.told(facts.said.text or "")
    if claims:
        yield voice.heading(2, "public_interest_extension.applies_heading")
        yield from _engaged(claims, facts)
    yield voice.heading(2, "public_interest_extension.when_heading")
    yield from _when(facts)
    yield from _rest(claims, facts)
    yield from rights(facts, "review.heading_notice")
    yield from contact(facts)
    yield signature(facts)


def _put_off(facts: LetterFacts) -> tuple[Part, ...]:
    """The parts that were chosen for the notice, or all where none were."""
    every = named(facts.case.parts)
    wanted = labels_in(facts.said.part, every)
    return tuple(part for name, part in every.items() if name in wanted) or facts.parts


def _relies(claims: tuple[Weighed, ...], facts: LetterFacts) -> Paragraph:
    voice = facts.voice
    cites = list(dict.fromkeys(one.claim.provision for one in claims))
    touched = [part for part in facts.parts if any(part in one.parts for one in claims)]
    whole = len(touched) == len(facts.parts) or any(not part.label for part in touched)
    key = f"public_interest_extension.relies{'_whole' if whole else ''}{'_one' if len(cites) == 1 else ''}"
    return voice.paragraph(
        key, provisions=voice.all_cited(cites), object="" if whole else mentioned(touched, voice)
    )


def _engaged(claims: tuple[Weighed, ...], facts: LetterFacts) -> Iterator[Block]:
    several = len(claims) > 1
    claimed = [_claimed(one, facts, several=several) for one in claims]
    yield ItemList(tuple(strong(one.label()) for one in claimed))
    for one in claimed:
        if several:
            yield Heading(3, one.label())
        yield from one.engaged()


def _claimed(one: Weighed, facts: LetterFacts, *, several: bool) -> Claimed:
    law = facts.provisions.find(Regime.FOIA, one.claim.provision)
    voice = facts.speaking(Regime.FOIA, ncnd=law is not None and law.use is Use.NCND)
    return Claimed(one.claim, facts.provisions, voice, level=4 if several else 3, pooled=False)


def _when(facts: LetterFacts) -> Iterator[Block]:
    """Yield that nothing is decided yet, the estimate, and how it stands to the time good practice gives."""
    voice, until = facts.voice, facts.said.until
    yield voice.paragraph("public_interest_extension.undecided")
    if until is None:
        yield unsaid("until", voice)
        return
    said = [voice.say("public_interest_extension.estimate", until=voice.day(until))]
    target = facts.longest_on
    if target is not None:
        key = "within" if until <= target else "beyond"
        days = span(facts.limit(Purpose.EXTENDED_ANSWER), voice)
        said.append(voice.say(f"public_interest_extension.{key}", days=days))
    yield Paragraph(linked(" ".join(said)))


def _rest(claims: tuple[Weighed, ...], facts: LetterFacts) -> Iterator[Block]:
    """Yield by when the other parts will be answered: this notice moves their date nowhere."""
    touched = [part for one in claims for part in one.parts]
    if all(part in touched for part in facts.parts):
        return
    yield from the_rest(facts)
