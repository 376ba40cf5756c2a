"""The outcome of a review: what was decided first, what is now and why, and where to complain next."""

from collections.abc import Iterator
from dataclasses import replace

from foidesk.domain.decided_again import REVIEW_OUTCOMES
from foidesk.domain.decided_again import review_outcome as found_outcome
from foidesk.domain.dispute import Dispute
from foidesk.letters.blocks import Block, Detail, Letter, Quote
from foidesk.letters.kinds.closing import contact
from foidesk.letters.kinds.compared import decided_now, side_by_side
from foidesk.letters.kinds.disputes import dispute_of, onward, own_words, review_due
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import grounds
from foidesk.letters.kinds.lateness import lateness
from foidesk.letters.kinds.opening import also_under, greeting, jointly, the_request, title
from foidesk.letters.kinds.refusals import refusal
from foidesk.letters.kinds.review_acknowledgement import review_details, took_part
from foidesk.letters.kinds.sheets import labelled, on_day, signed, to_applicant
from foidesk.letters.text import one_line

_KIND = "review_outcome"
TITLE = "review_outcome.title"


def review_outcome(facts: LetterFacts) -> Letter:
    """Return the outcome of the last review asked for.

    A draft without an outcome takes the one that follows from the parts. Raises NoSender, NoSuchClause,
    MissingSlot.
    """
    return to_applicant(facts, title(facts, TITLE), _details(facts), _blocks(facts))


def _details(facts: LetterFacts) -> Iterator[Detail]:
    yield from review_details(facts)
    yield from labelled(facts.voice, [("disputes.reviewer", facts.act.by if facts.act else None)])


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    dispute = dispute_of(facts)
    now = replace(facts, case=replace(facts.case, parts=dispute.now))
    reasons = grounds(now)
    yield from greeting(facts, title(facts, TITLE))
    yield from _opening(facts, dispute)
    yield from also_under(now)
    yield from jointly(facts, "disputes.joint")
    yield from _decision(now, dispute)
    yield from the_request(facts)
    yield from _complaint(facts, dispute)
    yield from _findings(facts)
    yield from lateness(facts, dispute)
    yield facts.voice.heading(2, f"{_KIND}.answer_heading")
    yield from decided_now(now, dispute, reasons)
    for place, ground in enumerate(reasons):
        yield from refusal(ground, now, reasons[:place])
    yield from onward(now)
    yield from contact(facts)
    yield signed(facts, facts.act.by if facts.act else None)


def _opening(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    voice, act = facts.voice, facts.voice.say("act.name")
    asked = on_day(voice, dispute.asked.on if dispute.asked else None)
    if dispute.given_out is not None:
        answered = voice.day(dispute.given_out.on)
        yield voice.paragraph(f"{_KIND}.thanks", asked=asked, answered=answered, act=act)
    else:
        received = voice.day(facts.received_on)
        yield voice.paragraph(f"{_KIND}.thanks_unanswered", asked=asked, received=received, act=act)
    name = one_line((facts.act.by if facts.act else None) or "", 200)
    if name:
        apart = "reviewer" if took_part(facts, dispute, name) else "reviewer_apart"
        yield voice.paragraph(f"{_KIND}.{apart}", name=name)
    due = review_due(facts, dispute)
    if due is not None and facts.dated > due:
        yield voice.paragraph(f"{_KIND}.late", due=voice.day(due))


def _decision(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    voice = facts.voice
    told = facts.act.outcome if facts.act else None
    outcome = told if told in REVIEW_OUTCOMES else found_outcome(dispute.first, dispute.now)
    yield voice.heading(2, f"{_KIND}.decision_heading")
    yield voice.paragraph(
        f"{_KIND}.{outcome if dispute.first else 'first_answer'}", leads_on=bool(dispute.first)
    )
    yield from side_by_side(facts, dispute)


def _complaint(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    """Yield what the applicant is not satisfied with, as it was noted when the review was asked for."""
    said = facts.quoted((dispute.asked.text if dispute.asked else None) or "")
    if said:
        yield facts.voice.heading(2, f"{_KIND}.complaint_heading")
        yield facts.voice.paragraph(f"{_KIND}.complaint", leads_on=True)
        yield Quote(said)


def _findings(facts: LetterFacts) -> Iterator[Block]:
    words = tuple(own_words(facts))
    if words:
        yield facts.voice.heading(2, f"{_KIND}.findings_heading")
        yield from words
