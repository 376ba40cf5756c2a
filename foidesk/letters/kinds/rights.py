"""What an applicant can do next: ask for a review, and go to the regulator (FOIA s17(7))."""

from collections.abc import Iterator, Sequence

from foidesk.domain.authority import Authority, Regulator, ReviewTerms
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Address, Block, Paragraph, Run, Runs, plain
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import linked, one_line

_REVIEW_IS_OURS_TO_OFFER = {Regime.FOIA, Regime.EIR}


def rights(facts: LetterFacts) -> Iterator[Block]:
    """Yield the particulars of the review procedure, or that there is none, and the right to complain."""
    voice = facts.voice
    yield voice.heading(2, "review.heading")
    offering = [(one, one.review) for one in facts.authorities if one.review is not None]
    if offering:
        yield voice.heading(3, "review.ask_heading")
        yield from _review(offering, facts)
        without = [one.name for one in facts.authorities if one.review is None]
        yield from (voice.paragraph("review.none_for", authority=name) for name in without)
    else:
        yield voice.paragraph("review.none")
    for regime in _other_regimes(facts):
        if voice.wording.has(f"review.also_{regime}"):
            yield voice.paragraph(f"review.also_{regime}")
    yield from _complaint(facts.regulator, voice, after_review=bool(offering))


def _review(offering: Sequence[tuple[Authority, ReviewTerms]], facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    (lead, terms), *others = offering
    yield Paragraph(linked(" ".join(_ask(terms, facts, lead_writes=lead == facts.lead))))
    yield voice.paragraph("review.answer", days=voice.counted(terms.answer_days, "working_days"))
    for one, its in others:
        if _clock(its) != _clock(terms):
            yield voice.paragraph(
                "review.for_authority",
                authority=one.name,
                window=voice.counted(its.window, its.window_unit),
                days=voice.counted(its.answer_days, "working_days"),
            )
    yield from _where(offering, voice)


def _clock(terms: ReviewTerms) -> tuple[int, str, int]:
    return terms.window, terms.window_unit, terms.answer_days


def _ask(terms: ReviewTerms, facts: LetterFacts, *, lead_writes: bool) -> Iterator[str]:
    voice = facts.voice
    window = voice.counted(terms.window, terms.window_unit)
    if facts.review_by is not None and lead_writes:
        yield voice.say("review.ask", window=window, by=voice.day(facts.review_by))
    else:
        yield voice.say("review.ask_undated", window=window)
    if facts.case.reference:
        yield voice.say("review.ask_quoting", reference=one_line(facts.case.reference))


def _where(offering: Sequence[tuple[Authority, ReviewTerms]], voice: Voice) -> Iterator[Block]:
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


def _complaint(regulator: Regulator | None, voice: Voice, *, after_review: bool) -> Iterator[Block]:
    noun = regulator.noun if regulator else voice.say("regulator.unknown_noun")
    yield voice.heading(3, "regulator.heading", noun=noun)
    directly = not after_review and voice.regime in _REVIEW_IS_OURS_TO_OFFER
    key = "regulator.right_directly" if directly else "regulator.right"
    yield voice.paragraph(key, leads_on=regulator is not None, noun=noun)
    if regulator is not None:
        yield Address(tuple(_reach(regulator, voice)))


def _reach(regulator: Regulator, voice: Voice) -> Iterator[Runs]:
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
