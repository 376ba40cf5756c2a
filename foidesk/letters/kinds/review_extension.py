"""More time for a review: why, and by when. The code under FOIA knows it; the other laws do not."""

from collections.abc import Iterator

from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.limit_terms import Purpose
from foidesk.letters.blocks import Block, Heading, Letter
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.disputes import (
    dear,
    dispute_of,
    in_time,
    limit_of,
    own_words,
    reaching_regulator,
    regulator_noun,
    review_due,
)
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.review_acknowledgement import review_details
from foidesk.letters.kinds.sheets import headed, on_day, to_applicant

_KIND = "review_extension"


def review_extension(facts: LetterFacts) -> Letter:
    """Return the letter that a review takes longer. Raises NoSender, NoSuchClause, MissingSlot."""
    return to_applicant(facts, headed(facts, _KIND), review_details(facts), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice, dispute = facts.voice, dispute_of(facts)
    yield Heading(1, headed(facts, _KIND))
    yield dear(facts)
    yield _sorry(facts, dispute)
    yield voice.heading(2, f"{_KIND}.why_heading")
    words = tuple(own_words(facts))
    yield from words or (voice.paragraph(f"{_KIND}.no_reason"),)
    yield voice.heading(2, f"{_KIND}.when_heading")
    yield from _when(facts)
    yield from contact(facts)
    yield signature(facts)


def _sorry(facts: LetterFacts, dispute: Dispute) -> Block:
    voice, limit = facts.voice, limit_of(facts, Purpose.REVIEW_ANSWER)
    return voice.paragraph(
        f"{_KIND}.sorry",
        asked=on_day(voice, dispute.asked.on if dispute.asked else None),
        due=on_day(voice, review_due(facts, dispute)),
        days=in_time(voice, limit) if limit else "",
    )


def _when(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    may_extend = limit_of(facts, Purpose.EXTENDED_REVIEW)
    clock = clock_of(facts.afterwards, Purpose.EXTENDED_REVIEW)
    until = (facts.act.until if facts.act else None) or (clock.due if clock else None)
    most = in_time(voice, may_extend) if may_extend else ""
    yield voice.paragraph(f"{_KIND}.when", by=on_day(voice, until), most=most)
    key = "disputes.no_answer" if may_extend else f"{_KIND}.need_not_wait"
    yield voice.paragraph(key, leads_on=facts.regulator is not None, noun=regulator_noun(facts))
    yield from reaching_regulator(facts)
