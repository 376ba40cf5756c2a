"""What every letter in a dispute says: who it is about, which dates, how long, and where to complain next."""

from collections.abc import Iterator
from datetime import date

from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.limits import deadline
from foidesk.domain.regime import Regime
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.letters.blocks import Address, Block, Paragraph
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.rights import reach, regulator_noun
from foidesk.letters.kinds.spans import span
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import linked


def dispute_of(facts: LetterFacts) -> Dispute:
    """Return what happened before the letter."""
    return Dispute.of(facts.case, facts.act, facts.row)


def own_words(facts: LetterFacts) -> Iterator[Paragraph]:
    """Yield the officer's own paragraphs."""
    yield from facts.voice.told((facts.act.text if facts.act else facts.said.text) or "")


def counted_from(facts: LetterFacts, limit: Limit | None, start: date | None) -> date | None:
    """Return the last day of `limit` from `start`; None without either, or beyond the calendar."""
    if limit is None or start is None:
        return None
    try:
        return deadline(limit.rule, start, facts.law, receipt=facts.lead.non_working_receipt).due
    except (CalendarTooShort, CalendarTooOld):
        return None


def review_due(facts: LetterFacts, dispute: Dispute) -> date | None:
    """Return the last day for the outcome of the review, before anything extended it."""
    asked = dispute.asked.on if dispute.asked else None
    return counted_from(facts, facts.limit(Purpose.REVIEW_ANSWER), asked)


def reaching_regulator(facts: LetterFacts) -> Iterator[Block]:
    """Yield where the regulator is to be reached, where it is known."""
    if facts.regulator is not None:
        yield Address(tuple(reach(facts.regulator, facts.voice)))


def complaint_in_short(facts: LetterFacts, key: str) -> Iterator[Block]:
    """Yield that one can complain, said by the clause `key`, and the one place where that is done best."""
    voice, regulator = facts.voice, facts.regulator
    link = (regulator.complaint_url or regulator.website or regulator.email) if regulator else None
    yield voice.paragraph(key, leads_on=bool(link), noun=regulator_noun(facts))
    if link:
        yield Address((linked(link),))


def regimes_of(facts: LetterFacts) -> list[Regime]:
    """Return the laws the parts fall under, the case's own first."""
    own = facts.case.regime
    named = {part.regime or own for part in facts.parts}
    return sorted(named, key=lambda one: (one is not own, one)) or [own]


def onward(facts: LetterFacts) -> Iterator[Block]:
    """Yield the right to complain after a review, with its last day (FOIA s50, FOISA s47).

    The day is that of the clock the letter starts; where the calendar does not reach it, the window is given.
    """
    voice, noun = facts.voice, regulator_noun(facts)
    yield voice.heading(2, "onward.heading")
    yield voice.paragraph("onward.final")
    yield voice.heading(3, "regulator.heading", noun=noun)
    clock = clock_of(facts.afterwards, Purpose.COMPLAINT_WINDOW)
    limit = facts.limit(Purpose.COMPLAINT_WINDOW)
    due = clock.due if clock else counted_from(facts, limit, facts.dated)
    window = span(limit, voice)
    for regime in regimes_of(facts):
        under = facts.speaking(regime)
        key = "onward.right" if regime is facts.case.regime else "onward.right_also"
        yield under.paragraph(key, noun=noun)
    key = "onward.window" if due else "onward.window_undated"
    leads = facts.regulator is not None
    yield voice.paragraph(key, leads_on=leads, noun=noun, window=window, by=on_or_blank(voice, due))
    yield from reaching_regulator(facts)
    if voice.wording.has(f"onward.further_{voice.regime}"):
        yield voice.paragraph(f"onward.further_{voice.regime}", noun=noun)


def on_or_blank(voice: Voice, day: date | None) -> str:
    """Return a date in words, or nothing for a clause that does not ask for it."""
    return voice.day(day) if day is not None else ""
