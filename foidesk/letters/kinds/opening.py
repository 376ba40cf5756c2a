"""How a letter begins: letterhead, address, date, reference, thanks, and the request as it was received."""

from collections.abc import Iterator

from foidesk.domain.authority import Authority
from foidesk.domain.case import Applicant
from foidesk.domain.clarified import Clarified, clarified
from foidesk.domain.part_answer import called
from foidesk.domain.strands import named
from foidesk.letters.blocks import (
    Address,
    Block,
    Detail,
    Figure,
    Heading,
    Letterhead,
    Paragraph,
    Quote,
    Runs,
    plain,
)
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.names import in_a_sentence, mentioned
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import linked, one_line

_LONGEST_SUBJECT = 200


def letterhead(facts: LetterFacts) -> Letterhead:
    """Return the names of all who send the letter, their logos, and the writing office."""
    names = tuple(one.name for one in facts.authorities)
    with_logo = [one.name for one in facts.authorities if one.logo] or list(names)
    alts = (*with_logo, *(names[0] for _ in facts.logos))
    logos = tuple(
        Figure(data, facts.voice.say("furniture.logo", authority=name))
        for data, name in zip(facts.logos, alts, strict=False)
    )
    return Letterhead(names, logos, tuple(_office(facts.lead, facts.voice)))


def _office(authority: Authority, voice: Voice) -> Iterator[Runs]:
    if authority.address:
        yield plain(", ".join(authority.address))
    if authority.phone:
        yield plain(voice.say("furniture.phone", phone=authority.phone))
    yield from (linked(line) for line in (authority.email, authority.website) if line)


def addressee(applicant: Applicant) -> Address:
    """Return the lines an envelope shows: the postal address, or the e-mail address where there is none."""
    lines = (applicant.name, applicant.organisation, *(applicant.address or (applicant.email,)))
    return Address(tuple(plain(line) for line in lines if line))


def details(facts: LetterFacts) -> tuple[Detail, ...]:
    """Return the date, the reference, and when the request was received."""
    voice = facts.voice
    rows = [
        ("furniture.date", voice.day(facts.dated)),
        ("furniture.reference", one_line(facts.case.reference)),
        ("furniture.received", voice.day(facts.received_on)),
    ]
    return tuple(Detail(voice.say(key), value) for key, value in rows if value)


def title(facts: LetterFacts, key: str = "opening.title") -> str:
    """Return the letter's title, also its first heading: clause `key`, or `key_plain` without a subject."""
    subject = one_line(facts.case.subject, _LONGEST_SUBJECT)
    return facts.voice.say(key, subject=subject) if subject else facts.voice.say(f"{key}_plain")


def greeting(facts: LetterFacts, heading: str) -> Iterator[Block]:
    """Yield the title, the salutation, and which letter this one takes the place of, where it does."""
    voice, name = facts.voice, one_line(facts.case.applicant.name)
    yield Heading(1, heading)
    dear = voice.say("opening.dear", name=name) if name else voice.say("opening.dear_nobody")
    yield Paragraph(plain(dear))
    if (was := facts.replaces) is not None:
        yield voice.paragraph("opening.replaces", title=one_line(was.title), dated=voice.day(was.dated))
        yield from voice.told(was.reason)


def jointly(facts: LetterFacts, clause: str = "opening.joint") -> Iterator[Block]:
    """Yield who writes together, where several do; `clause_two` says it of two."""
    if len(facts.authorities) < 2:
        return
    names = [one_line(one.name) for one in facts.authorities]
    key = f"{clause}_two" if len(names) == 2 else clause
    yield facts.voice.paragraph(key, authorities=facts.voice.listed(names))


def also_under(facts: LetterFacts) -> Iterator[Block]:
    """Yield which parts were dealt with under another law than the case, before the letter speaks of it."""
    laws = dict.fromkeys(part.regime for part in facts.parts if part.regime)
    for regime in (one for one in laws if one is not facts.case.regime):
        voice = facts.speaking(regime)
        theirs = [part for part in facts.parts if part.regime is regime]
        parts = mentioned(theirs, voice)
        yield voice.paragraph("opening.also_under", parts=parts, act=voice.say("act.name"))


def lateness(facts: LetterFacts) -> Iterator[Block]:
    """Yield the apology of a letter written after the answer was due."""
    if facts.due_on is not None and facts.dated > facts.due_on:
        yield facts.voice.paragraph("opening.late", due=facts.voice.day(facts.due_on))


def opening(
    facts: LetterFacts, key: str = "opening.title", thanks: str = "opening.thanks"
) -> Iterator[Block]:
    """Yield the greeting, the clause `thanks`, the apology of a late letter, and who writes together."""
    voice = facts.voice
    yield from greeting(facts, title(facts, key))
    yield voice.paragraph(thanks, received=voice.day(facts.received_on), act=voice.say("act.name"))
    yield from lateness(facts)
    yield from jointly(facts)


def the_request(facts: LetterFacts) -> Iterator[Block]:
    """Yield the request whole, as it was received. Nothing in it becomes a link: the words are not ours."""
    voice = facts.voice
    yield voice.heading(2, "request.heading")
    quoted = facts.quoted(facts.case.request_text)
    if quoted:
        yield voice.paragraph("request.intro", leads_on=True)
        yield Quote(quoted)
    else:
        yield voice.paragraph("request.empty")
    yield from explained(facts)


def explained(facts: LetterFacts) -> Iterator[Block]:
    """Yield how the request was made clear: when that was asked for, when it came, and what was said."""
    voice = facts.voice
    told = clarified(facts.case.timeline, facts.names, facts.dated)
    for one in told:
        key = "asked" if one.asked_on else "unasked"
        slots = {"asked": voice.day(one.asked_on or one.came_on), "received": voice.day(one.came_on)}
        said = voice.say(f"clarified.{key}", about=_about(one, facts), **slots)
        quoted = facts.quoted(one.words)
        if quoted:
            yield Paragraph(linked(f"{said} {voice.say('clarified.words')}"), leads_on=True)
            yield Quote(quoted)
        else:
            yield Paragraph(linked(said))
    if told:
        yield voice.paragraph("clarified.read")


def _about(one: Clarified, facts: LetterFacts) -> str:
    every = named(facts.case.parts)
    parts = [called(name, every[name]) for name in one.parts if name in every]
    return in_a_sentence(parts, facts.voice) if parts else facts.voice.say("clarified.request")
