"""What an applicant can do next: ask for a review, and go to the regulator (FOIA s17(7))."""

from collections.abc import Iterator, Sequence
from datetime import date

from foidesk.domain.authority import Authority, Regulator, ReviewTerms
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.regime import Regime
from foidesk.domain.review_terms import review_terms
from foidesk.letters.blocks import Address, Block, Paragraph, Run, Runs, plain
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.spans import span
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import linked, one_line


def rights(facts: LetterFacts, heading: str = "review.heading") -> Iterator[Block]:
    """Yield the particulars of the review procedure, or that there is none, and the right to complain."""
    voice = facts.voice
    yield voice.heading(2, heading)
    offering = reviewers(facts)
    if offering:
        yield voice.heading(3, "review.ask_heading")
        yield from _review(offering, facts)
        offered = [one for one, _terms in offering]
        without = [one.name for one in facts.authorities if one not in offered]
        yield from (voice.paragraph("review.none_for", authority=name) for name in without)
    else:
        yield voice.paragraph("review.none")
    for regime in _other_regimes(facts):
        if voice.wording.has(f"review.also_{regime}"):
            window = span(facts.limit(Purpose.REVIEW_WINDOW, regime), voice)
            yield voice.paragraph(f"review.also_{regime}", window=window)
    yield from complaint(facts, "regulator.right" if offering else "regulator.right_directly")


def reviewers(facts: LetterFacts) -> list[tuple[Authority, ReviewTerms]]:
    """Return who can be asked for a review, and on what terms."""
    terms = ((one, review_terms(one, facts.law, facts.case.regime)) for one in facts.authorities)
    return [(one, its) for one, its in terms if its is not None]


def _review(offering: Sequence[tuple[Authority, ReviewTerms]], facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    (lead, terms), *others = offering
    yield Paragraph(linked(" ".join(_ask(terms, facts, facts.last_day_to_ask(lead)))))
    yield voice.paragraph("review.answer", days=voice.counted(terms.answer_days, "working_days"))
    for one, its in others:
        if _clock(its) != _clock(terms):
            yield _another(one, its, voice, facts.last_day_to_ask(one))
    yield from where_to_send(offering, voice)


def _clock(terms: ReviewTerms) -> tuple[int, str, int]:
    return terms.window, terms.window_unit, terms.answer_days


def _another(authority: Authority, terms: ReviewTerms, voice: Voice, by: date | None) -> Paragraph:
    return voice.paragraph(
        "review.for_authority" if by else "review.for_authority_undated",
        authority=one_line(authority.name),
        window=voice.counted(terms.window, terms.window_unit),
        by=voice.day(by) if by else "",
        days=voice.counted(terms.answer_days, "working_days"),
    )


def _ask(terms: ReviewTerms, facts: LetterFacts, by: date | None) -> Iterator[str]:
    voice, key = facts.voice, "review.ask"
    if voice.wording.has(f"review.ask_allowed_{voice.regime}"):
        # FOISA s20(5): not from the letter, but from the end of the time for answering
        clock, key = facts.clock(Purpose.REVIEW_WINDOW), "review.ask_allowed"
        by = clock.due if clock else None
    window = voice.counted(terms.window, terms.window_unit)
    yield voice.say(key if by else f"{key}_undated", window=window, by=voice.day(by) if by else "")
    if facts.case.reference:
        yield voice.say("review.ask_quoting", reference=one_line(facts.case.reference))


def where_to_send(offering: Sequence[tuple[Authority, ReviewTerms]], voice: Voice) -> Iterator[Block]:
    """Yield where to send a request for a review; the names only where there are several places."""
    places: dict[tuple[Runs, ...], list[str]] = {}
    for one, terms in offering:
        places.setdefault(tuple(_place(one, terms, voice)), []).append(one.name)
    for place, names in places.items():
        key = "review.send" if len(places) == 1 else "review.send_for"
        yield voice.paragraph(key, leads_on=True, authority=voice.listed(names))
        yield Address(place)


def _place(authority: Authority, terms: ReviewTerms, voice: Voice) -> Iterator[Runs]:
    """Yield the lines of where to send it: the review's own address and e-mail, or the authority's."""
    email = terms.email or authority.email
    if terms.address or not terms.email:
        lines = terms.address or (authority.name, *authority.address)
        yield from (plain(line) for line in lines)
    if email:
        yield linked(voice.say("closing.by_email", email=email))


def _other_regimes(facts: LetterFacts) -> list[Regime]:
    named = {part.regime for part in facts.parts if part.regime is not None}
    return sorted(named - {facts.case.regime})


def regulator_noun(facts: LetterFacts) -> str:
    """Return what the regulator is called inside a sentence."""
    return facts.regulator.noun if facts.regulator else facts.voice.say("regulator.unknown_noun")


def complaint(facts: LetterFacts, key: str) -> Iterator[Block]:
    """Yield the right to go to the regulator, said by the clause `key`, and how to reach it."""
    voice, regulator = facts.voice, facts.regulator
    noun = regulator_noun(facts)
    window = span(facts.limit(Purpose.COMPLAINT_WINDOW), voice)
    yield voice.heading(3, "regulator.heading", noun=noun)
    yield voice.paragraph(key, leads_on=regulator is not None, noun=noun, window=window)
    if regulator is not None:
        yield Address(tuple(reach(regulator, voice)))


def reach(regulator: Regulator, voice: Voice) -> Iterator[Runs]:
    """Yield the regulator's name and every way to it, line by line."""
    yield (Run(regulator.name, strong=True),)
    if regulator.address:
        yield plain(", ".join(regulator.address))
    if regulator.phone:
        yield plain(voice.say("regulator.phone", phone=regulator.phone))
    if regulator.email:
        yield linked(voice.say("regulator.email", email=regulator.email))
    if regulator.website:
        yield linked(voice.say("regulator.website", link=regulator.website))
    if regulator.complaint_url:
        yield linked(voice.say("regulator.complaint", link=regulator.complaint_url))
