"""What was done on a decision notice, a tribunal's decision or a review, told the applicant (FOIA s50(4))."""

from collections.abc import Iterator
from dataclasses import replace

from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.timeline import Act, Event, Step
from foidesk.letters.blocks import Block, Detail, Letter, Table
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.compared import decided_now, side_by_side, told_again
from foidesk.letters.kinds.disputes import (
    dispute_of,
    own_words,
    reaching_regulator,
)
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import grounds
from foidesk.letters.kinds.opening import greeting, jointly, the_request, title
from foidesk.letters.kinds.refusals import refusal
from foidesk.letters.kinds.rights import regulator_noun, rights
from foidesk.letters.kinds.sheets import labelled, on_day, to_applicant
from foidesk.letters.text import one_line

_KIND = "compliance"
TITLE = "compliance.title"
_ORDERED_BY = {
    Act.RECEIVE_ICO_DECISION: "regulator",
    Act.RECEIVE_TRIBUNAL_DECISION: "tribunal",
    Act.ANSWER_REVIEW: "review",
}


def compliance(facts: LetterFacts) -> Letter:
    """Return what was done on the last decision that ordered something.

    Raises NoSender, NoSuchClause, MissingSlot.
    """
    return to_applicant(facts, title(facts, TITLE), _details(facts), _blocks(facts))


def _order(dispute: Dispute) -> Event | None:
    return dispute.order or dispute.last(Act.ANSWER_REVIEW)


def _reference(facts: LetterFacts) -> str:
    order = _order(dispute_of(facts))
    own = facts.act.reference if facts.act else None
    return one_line(own or (order.reference if order else None) or "", 100)


def _details(facts: LetterFacts) -> Iterator[Detail]:
    voice = facts.voice
    rows = (
        ("furniture.date", voice.day(facts.dated)),
        ("furniture.reference", facts.case.reference),
        ("disputes.notice_reference", _reference(facts)),
        ("furniture.received", voice.day(facts.received_on)),
    )
    return labelled(voice, rows)


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    dispute = dispute_of(facts)
    now = replace(facts, case=replace(facts.case, parts=dispute.now))
    reasons = grounds(now)
    yield from greeting(facts, title(facts, TITLE))
    yield from _decision(facts, _order(dispute))
    yield from jointly(facts, "disputes.joint")
    yield from _done(facts, _order(dispute))
    yield facts.voice.heading(2, f"{_KIND}.now_heading")
    yield from side_by_side(now, dispute)
    yield from the_request(facts)
    yield facts.voice.heading(2, f"{_KIND}.answer_heading")
    yield from decided_now(now, dispute, reasons, repeating=False)
    fresh = told_again(dispute, reasons)
    for place, ground in enumerate(fresh):
        yield from refusal(ground, now, fresh[:place])
    yield from _rights(now, dispute, refused_afresh=bool(fresh))
    yield from contact(facts)
    yield signature(facts)


def _decision(facts: LetterFacts, order: Event | None) -> Iterator[Block]:
    voice, noun = facts.voice, regulator_noun(facts)
    whose = _ORDERED_BY[order.act] if order else "unknown"
    reference = _reference(facts)
    key = (
        f"{_KIND}.{whose}_referenced"
        if reference and whose in {"regulator", "tribunal"}
        else f"{_KIND}.{whose}"
    )
    day = on_day(voice, order.on if order else None)
    yield voice.paragraph(key, on=day, noun=noun, reference=reference)
    found = f"{_KIND}.found_{order.outcome}" if order and order.outcome else ""
    if found and voice.wording.has(found):
        yield voice.paragraph(found, noun=noun)
    if order and order.breaches:
        breaches = voice.all_cited([one_line(one, 60) for one in order.breaches])
        yield voice.paragraph(f"{_KIND}.breaches", provisions=breaches)


def _done(facts: LetterFacts, order: Event | None) -> Iterator[Block]:
    voice = facts.voice
    steps = (order.steps or ((Step("", order.until),) if order.until else ())) if order else ()
    done = facts.act.steps if facts.act else ()
    yield voice.heading(2, f"{_KIND}.steps_heading")
    if steps:
        yield _table(facts, steps, done)
    yield from own_words(facts)
    last = max((step.until for step in steps if step.until), default=None)
    if last is not None and facts.dated > last:
        yield voice.paragraph(f"{_KIND}.late", due=voice.day(last))


def _table(facts: LetterFacts, steps: tuple[Step, ...], done: tuple[Step, ...]) -> Table:
    voice = facts.voice
    by_letter = voice.say(f"{_KIND}.done_by_letter", on=voice.day(facts.dated))
    told = [one_line(one.text) for one in done] if len(done) == len(steps) else [by_letter] * len(steps)
    return Table(
        title=voice.say(f"{_KIND}.table"),
        columns=tuple(voice.say(f"{_KIND}.{key}") for key in ("step", "until", "done")),
        rows=tuple(
            (
                one_line(step.text) or voice.say(f"{_KIND}.unnamed_step"),
                voice.day(step.until) if step.until else voice.say(f"{_KIND}.no_date"),
                said or by_letter,
            )
            for step, said in zip(steps, told, strict=True)
        ),
        row_headers=True,
    )


def _rights(facts: LetterFacts, dispute: Dispute, *, refused_afresh: bool) -> Iterator[Block]:
    """Yield an appeal only while one lies, and the rights of a refusal only where one is new."""
    voice, noun = facts.voice, regulator_noun(facts)
    yield from _appeal(facts, dispute)
    if refused_afresh:
        yield from rights(facts)
        return
    yield voice.heading(2, f"{_KIND}.unhappy_heading")
    yield voice.paragraph(f"{_KIND}.unhappy", leads_on=facts.regulator is not None, noun=noun)
    yield from reaching_regulator(facts)


def _appeal(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    order = dispute.order
    if order is None:
        return
    judged = order.act is Act.RECEIVE_TRIBUNAL_DECISION
    purpose = Purpose.PERMISSION_WINDOW if judged else Purpose.APPEAL_WINDOW
    clock = clock_of(facts.afterwards, purpose)
    if clock is None or clock.due is None or clock.met_on is not None or clock.due < facts.dated:
        return
    voice, noun = facts.voice, regulator_noun(facts)
    yield voice.heading(2, f"{_KIND}.appeal_heading")
    key = f"{_KIND}.permission" if judged else f"{_KIND}.appeal"
    yield voice.paragraph(key, by=voice.day(clock.due), noun=noun)
