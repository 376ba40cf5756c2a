"""More time for a review: why, and by when. The code under FOIA knows it; the other laws do not."""

from collections.abc import Iterator

from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.limit_terms import Purpose
from foidesk.letters.blocks import Block, Letter
from foidesk.letters.kinds.closing import contact_in_short, signature
from foidesk.letters.kinds.disputes import (
    complaint_in_short,
    dispute_of,
    own_words,
    review_due,
)
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.opening import greeting, jointly, title
from foidesk.letters.kinds.review_acknowledgement import review_details
from foidesk.letters.kinds.sheets import on_day, to_applicant
from foidesk.letters.kinds.spans import span

_KIND = "review_extension"
TITLE = "review_extension.title"


def review_extension(facts: LetterFacts) -> Letter:
    """Return the letter that a review takes longer. Raises NoSender, NoSuchClause, MissingSlot."""
    return to_applicant(facts, title(facts, TITLE), review_details(facts), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice, dispute = facts.voice, dispute_of(facts)
    yield from greeting(facts, title(facts, TITLE))
    yield _sorry(facts, dispute)
    yield from jointly(facts, "disputes.joint")
    yield voice.heading(2, f"{_KIND}.why_heading")
    words = tuple(own_words(facts))
    yield from words or (voice.paragraph(f"{_KIND}.no_reason"),)
    yield voice.heading(2, f"{_KIND}.when_heading")
    yield from _when(facts)
    yield from contact_in_short(facts)
    yield signature(facts)


def _sorry(facts: LetterFacts, dispute: Dispute) -> Block:
    voice, limit = facts.voice, facts.limit(Purpose.REVIEW_ANSWER)
    return voice.paragraph(
        f"{_KIND}.sorry",
        asked=on_day(voice, dispute.asked.on if dispute.asked else None),
        due=on_day(voice, review_due(facts, dispute)),
        days=span(limit, voice),
    )


def _when(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    may_extend = facts.limit(Purpose.EXTENDED_REVIEW)
    clock = clock_of(facts.afterwards, Purpose.EXTENDED_REVIEW)
    until = (facts.act.until if facts.act else None) or (clock.due if clock else None)
    most = span(may_extend, voice)
    yield voice.paragraph(f"{_KIND}.when", by=on_day(voice, until), most=most)
    key = "disputes.no_answer" if may_extend else f"{_KIND}.need_not_wait"
    yield from complaint_in_short(facts, key)
