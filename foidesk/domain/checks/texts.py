"""Checks that read what was typed: addresses that are gone, markers left over, words meant for colleagues."""

import re
from collections.abc import Iterator

from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.checks.known import Known, Stale
from foidesk.domain.checks.reading import Typed, parts_of, texts_of
from foidesk.domain.clauses import untouched
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Outgoing

MARKER = re.compile(
    r"\[\[.+?\]\]|\{\{?[\w .’'/-]{1,60}\}?\}|<<[^<>\n]{1,60}>>|\b(?:TODO|TBC|TBA|FIXME)\b|\bX{3,}\b|"
    r"\[(?:insert|name|date|reference|ref|number|officer|force|authority|delete as|details|enter|add|xx+)\b"
    r"[^\]\n]{0,60}\]|"
    r"\blorem ipsum\b|_{4,}",
    re.IGNORECASE,
)
_INTERNAL = re.compile(
    r"\bthe (?:requester|requestor|applicant) (?:is|was|has|wants?|only|may|might|could|should)\b|"
    r"\bif the (?:requester|requestor|applicant)\b|"
    r"\bplease (?:let me|can you|could you) (?:know|check|send)\b|"
    r"\b(?:fyi|for your eyes|internal only|not for (?:release|disclosure|publication))\b",
    re.IGNORECASE,
)
_NO_HARM = re.compile(
    r"\bwould not (?:actually |really |in fact )?(?:harm|prejudice|damage|undermine|affect)\b"
    r"|\bno harm would\b",
    re.IGNORECASE,
)
_WORTH_SAYING_ONCE = 60
"""Characters from which a paragraph said twice is a slip and not a turn of phrase."""


def nothing_is_out_of_date(letter: Outgoing, known: Known) -> Iterator[Finding]:
    """N15: no address, number or host that is known to be gone on the letter's date."""
    gone = [one for one in known.stale if one.is_gone(letter.dated)]
    for one in gone:
        for typed in texts_of(letter):
            if one.text.casefold() in typed.text.casefold():
                yield _stale(one, typed.place, typed.part)
        for name, of, text in _settings_of(letter):
            if one.text.casefold() in text.casefold():
                where = (
                    Where.REGULATOR if letter.regulator and of == letter.regulator.name else Where.AUTHORITY
                )
                yield _stale(one, Place(where, name, of=of), None)


def _stale(one: Stale, place: Place, part: str | None) -> Finding:
    instead = f" Use {one.instead}." if one.instead else " Take it out."
    message = f"“{one.text}” is out of date: {one.what}."
    return Finding("N15", Level.WARN, "16(1)", message, Remedy(instead.strip(), place), part, one.text)


def _settings_of(letter: Outgoing) -> Iterator[tuple[str, str, str]]:
    for one in letter.authorities:
        review = one.review
        said = {
            "email": one.email, "phone": one.phone, "website": one.website,
            "address": ", ".join(one.address), "disclosure_logs": " ".join(one.disclosure_logs),
            "review.email": review.email if review else None,
            "review.address": ", ".join(review.address) if review else None,
        }  # fmt: skip
        yield from ((name, one.name, text) for name, text in said.items() if text)
    if letter.regulator is not None:
        who = letter.regulator
        told = {
            "address": ", ".join(who.address), "phone": who.phone, "website": who.website,
            "complaint_url": who.complaint_url, "email": who.email,
        }  # fmt: skip
        yield from ((name, who.name, text) for name, text in told.items() if text)


def sender_can_be_reached(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N15: the letter says who wrote it and how to reach them."""
    for one in letter.authorities[:1]:
        if not (one.email or one.phone or one.address):
            message = f"The letter gives no way to reach {one.name}."
            remedy = Remedy(
                "Enter its address, e-mail or telephone.", Place(Where.AUTHORITY, "email", of=one.name)
            )
            yield Finding("N15", Level.WARN, "16(1)", message, remedy)
        if not letter.case.officer and one.contact is None:
            message = "The letter names nobody to ask about it."
            yield Finding(
                "N15", Level.WARN, "16(1)", message, Remedy("Name the officer.", Place(Where.CASE, "officer"))
            )
    if not letter.case.reference:
        message = "The letter has no reference."
        sender = next((one.name for one in letter.authorities), "")
        place = Place(Where.AUTHORITY, "reference_pattern", of=sender)
        remedy = Remedy("Enter the pattern of your references.", place)
        yield Finding("N15", Level.WARN, "16(1)", message, remedy)


def no_markers_are_left(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N19: nothing is left to be filled in."""
    for typed in texts_of(letter):
        found = MARKER.search(typed.text)
        if found:
            message = f"“{found.group()}” is still to be filled in."
            yield _in(typed, "N19", message, "Fill it in or take it out.", found.group())


def nothing_is_said_twice(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N19: no paragraph stands twice in one claim, and no conclusion in two claims of a part."""
    concluded: dict[tuple[str | None, str], Typed] = {}
    said: set[tuple[Place, str]] = set()
    for typed in texts_of(letter):
        if typed.claim is None:
            continue
        for paragraph in map(squeezed, typed.text.split("\n\n")):
            here = (typed.claim.at(""), paragraph)
            before = concluded.get((typed.part, paragraph)) if typed.place.name == "balance" else None
            whole = before is not None and squeezed(before.text) == squeezed(typed.text)
            if len(paragraph) > _WORTH_SAYING_ONCE and (here in said or (before and not whole)):
                message = f"{typed.claim.capital_cite} says a paragraph that is there already."
                yield _in(typed, "N19", message, "Take one of them out.", paragraph[:80])
            said.add(here)
            if typed.place.name == "balance":
                concluded.setdefault((typed.part, paragraph), typed)


def disclaimers_have_data(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N19: a day the data are correct as at needs data."""
    parts = parts_of(letter)
    tells = any(one.part.tables or one.part.answer.strip() for one in parts)
    if parts and letter.case.data_correct_as_at is not None and not tells:
        message = "The letter says on which day its data are correct, and gives none."
        place = Place(Where.CASE, "data_correct_as_at")
        yield Finding("N19", Level.WARN, "16(1)", message, Remedy("Take the day out.", place))


def stock_was_adapted(letter: Outgoing, known: Known) -> Iterator[Finding]:
    """N31: no stock paragraph stands in a claim just as it was shipped: reasons are about this request."""
    for typed in texts_of(letter):
        for paragraph in untouched(typed.text, known.stock) if typed.claim is not None else ():
            message = "This is a stock paragraph just as it came; it says nothing of this request."
            yield _in(typed, "N31", message, "Say what is so in this case.", paragraph[:80])


def squeezed(text: str) -> str:
    """Return text as stock paragraphs are compared: one space between words, no capitals."""
    return " ".join(text.split()).casefold()


def colleagues_words_are_out(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N32: the letter speaks to the applicant; words between colleagues are taken out."""
    if letter.kind is LetterKind.ICO_SUBMISSION:
        return
    for typed in texts_of(letter):
        found = _INTERNAL.search(typed.text)
        if found:
            message = f"“{found.group()}…” reads like a note between colleagues."
            yield _in(typed, "N32", message, "Write to the applicant, or take it out.", found.group())


def factors_pull_their_way(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N33: a factor in favour of disclosure is a public interest; “it would do no harm” is not one."""
    for typed in texts_of(letter):
        if typed.place.name == "favouring" and (found := _NO_HARM.search(typed.text)):
            message = "That no harm would follow is not a public interest in disclosure."
            yield _in(typed, "N33", message, "Say what the public would gain.", found.group())


def _in(typed: Typed, id_: str, message: str, says: str, words: str) -> Finding:
    provision = typed.claim.provision.cite if typed.claim and typed.claim.provision else "16(1)"
    return Finding(id_, Level.WARN, provision, message, Remedy(says, typed.place), typed.part, words)
