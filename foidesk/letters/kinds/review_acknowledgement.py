"""A request for a review acknowledged: when it came, who will look, and by when (s45 code; EIR r11)."""

from collections.abc import Iterator

from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.regime import Regime
from foidesk.domain.review_terms import review_terms
from foidesk.letters.blocks import Block, Detail, Letter
from foidesk.letters.kinds.closing import contact_in_short, signature
from foidesk.letters.kinds.disputes import (
    complaint_in_short,
    dispute_of,
)
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.opening import greeting, jointly, title
from foidesk.letters.kinds.sheets import labelled, on_day, to_applicant
from foidesk.letters.kinds.spans import span
from foidesk.letters.text import one_line

_KIND = "review_acknowledgement"
TITLE = "review_acknowledgement.title"


def review_acknowledgement(facts: LetterFacts) -> Letter:
    """Return the acknowledgement of the last request for a review.

    Raises NoSender, NoSuchClause, MissingSlot.
    """
    return to_applicant(facts, title(facts, TITLE), review_details(facts), _blocks(facts))


def review_details(facts: LetterFacts) -> Iterator[Detail]:
    """Yield the date, the reference, and when the answer went out and the review was asked for."""
    voice, dispute = facts.voice, dispute_of(facts)
    rows = (
        ("furniture.date", voice.day(facts.dated)),
        ("furniture.reference", facts.case.reference),
        ("disputes.answered", voice.day(dispute.answered.on) if dispute.answered else None),
        ("disputes.asked", voice.day(dispute.asked.on) if dispute.asked else None),
    )
    return labelled(voice, rows)


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice, dispute = facts.voice, dispute_of(facts)
    yield from greeting(facts, title(facts, TITLE))
    asked = on_day(voice, dispute.asked.on if dispute.asked else None)
    if dispute.answered is not None:
        yield voice.paragraph(f"{_KIND}.thanks", asked=asked, answered=voice.day(dispute.answered.on))
    else:
        yield voice.paragraph(
            f"{_KIND}.thanks_unanswered", asked=asked, received=voice.day(facts.received_on)
        )
    yield from jointly(facts, "disputes.joint")
    if facts.row is None and facts.act is not None:
        # The note of an act recorded before says how the acknowledgement went out: it is no text of it.
        yield from voice.told(facts.act.text or "")
    yield voice.heading(2, f"{_KIND}.who_heading")
    yield from _who(facts, dispute)
    yield voice.heading(2, f"{_KIND}.when_heading")
    yield from _when(facts)
    yield from contact_in_short(facts)
    yield signature(facts)


def _who(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    name = one_line((facts.act.by if facts.act else None) or "", 200)
    if not name:
        yield facts.voice.paragraph(f"{_KIND}.somebody")
    elif took_part(facts, dispute, name):
        yield facts.voice.paragraph(f"{_KIND}.named", name=name)
    else:
        yield facts.voice.paragraph(f"{_KIND}.named_apart", name=name)
    yield facts.voice.paragraph(f"{_KIND}.afresh")


def took_part(facts: LetterFacts, dispute: Dispute, name: str | None) -> bool:
    """Whether it is not known that the reviewer was another than whoever decided first."""
    decider = (dispute.given_out.by if dispute.given_out else None) or facts.case.officer
    return not decider or dispute.has_decided(name) or decider.casefold() == (name or "").casefold()


def _usual(facts: LetterFacts) -> str:
    """Return how long a review takes: the law’s days or, under FOIA, which sets none, those promised."""
    limit, terms = facts.limit(Purpose.REVIEW_ANSWER), review_terms(facts.lead, facts.law, facts.case.regime)
    if facts.case.regime is not Regime.FOIA or limit is None or terms is None:
        return span(limit, facts.voice)
    return facts.voice.counted(min(terms.answer_days, limit.number), "working_days")


def _when(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    clock = clock_of(facts.afterwards, Purpose.REVIEW_ANSWER, Purpose.EXTENDED_REVIEW)
    due = (facts.act.until if facts.act else None) or (clock.due if clock else None)
    yield voice.paragraph(f"{_KIND}.when", by=on_day(voice, due), days=_usual(facts))
    yield from complaint_in_short(facts, "disputes.no_answer")
