"""How a letter ends: publication, whom to ask, the law to read, and who signs."""

from collections.abc import Iterator

from foidesk.letters.blocks import Address, Block, Figure, ItemList, Runs, Signature, plain
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.text import linked, one_line


def publication(facts: LetterFacts) -> Iterator[Block]:
    """Yield the disclosure-log notice, where the answer will be published."""
    publishing = [one for one in facts.authorities if one.publishes_responses]
    if not publishing:
        return
    links = dict.fromkeys(link for one in publishing for link in one.disclosure_logs)
    yield facts.voice.heading(2, "closing.publication_heading")
    names = facts.voice.listed([one_line(one.name) for one in publishing])
    key = "closing.publication" if len(publishing) == len(facts.authorities) else "closing.publication_by"
    if links:
        yield facts.voice.paragraph(key, leads_on=True, authorities=names)
        yield ItemList(tuple(linked(link) for link in links))
    else:
        yield facts.voice.paragraph(f"{key}_unlinked", authorities=names)


def contact(facts: LetterFacts) -> Iterator[Block]:
    """Yield whom to ask about the letter and how, and where the law can be read."""
    voice = facts.voice
    yield voice.heading(2, "closing.contact_heading")
    who, post = _who(facts)
    person = ", ".join(filter(None, (who, post))) or voice.say("closing.contact_us")
    reference = one_line(facts.case.reference)
    key = "closing.contact" if reference else "closing.contact_unreferenced"
    ways = tuple(_ways(facts))
    yield voice.paragraph(key, leads_on=bool(ways), person=person, reference=reference)
    if ways:
        yield Address(ways, leads_on=True)  # so that the last page never holds the signature alone
    yield voice.paragraph("closing.act", leads_on=True, act=voice.say("act.name"), link=voice.say("act.link"))


def contact_in_short(facts: LetterFacts) -> Iterator[Block]:
    """Yield whom to ask, as the last sentence of a short letter, whose head says how to reach them."""
    voice, reference = facts.voice, one_line(facts.case.reference)
    person = ", ".join(filter(None, _who(facts))) or voice.say("closing.contact_us")
    key = "closing.contact" if reference else "closing.contact_unreferenced"
    yield voice.paragraph(key, leads_on=True, person=person, reference=reference)


def _ways(facts: LetterFacts) -> Iterator[Runs]:
    if facts.lead.email:
        yield linked(facts.voice.say("closing.by_email", email=facts.lead.email))
    if facts.lead.phone:
        yield plain(facts.voice.say("closing.by_phone", phone=facts.lead.phone))


def signature(facts: LetterFacts) -> Signature:
    """Return who signs for every authority named: whom the first one says, or the officer of the case, or its
    contact; with the picture of the signature where it has one.
    """
    known = one_line(facts.case.applicant.name)
    closing = facts.voice.say("closing.sincerely" if known else "closing.faithfully")
    names = facts.voice.listed([one_line(one.name) for one in facts.authorities])
    who = tuple(line for line in _signs(facts) if line)
    picture = Figure(facts.signature, ", ".join(who) or names) if facts.signature else None
    return Signature(closing, (*who, names) if names else who, picture)


def _signs(facts: LetterFacts) -> tuple[str, str]:
    """Return the name and post of whoever signs."""
    given = facts.lead.signatory
    return (one_line(given.name), one_line(given.post or "")) if given else _who(facts)


def _who(facts: LetterFacts) -> tuple[str, str]:
    """Return the name of whoever answers for the letter, and a post known to be theirs."""
    given = facts.lead.contact
    name = one_line(facts.case.officer or (given.name if given else ""))
    theirs = given is not None and (not facts.case.officer or one_line(given.name) == name)
    return name, one_line(given.post or "") if given and theirs else ""
