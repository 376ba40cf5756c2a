"""To the regulator: a covering letter, and the submission on a complaint (FOIA s50, EIR r18, FOISA s49)."""

from collections.abc import Iterator
from dataclasses import replace

from foidesk.domain.decisions import Holding, Part
from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import Block, Detail, Heading, ItemList, Letter, Paragraph, Quote, Runs, plain
from foidesk.letters.kinds.chronology import chronology
from foidesk.letters.kinds.closing import contact
from foidesk.letters.kinds.disputes import dispute_of, own_words
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Kind, grounds
from foidesk.letters.kinds.lateness import lateness
from foidesk.letters.kinds.names import named
from foidesk.letters.kinds.opening import title
from foidesk.letters.kinds.positions import in_a_table, positions
from foidesk.letters.kinds.rights import regulator_noun
from foidesk.letters.kinds.sheets import labelled, on_day, signed, to_regulator
from foidesk.letters.kinds.voice import strong
from foidesk.letters.text import one_line

_KIND = "ico_submission"
TITLE = "ico_submission.title"
_KEPT_BACK = {Kind.WITHHELD, Kind.ACCESSIBLE}


def ico_submission(facts: LetterFacts) -> Letter:
    """Return the submission on the last complaint.

    What is true behind a neither-confirm-nor-deny answer is in it only where `facts.restricted`. Raises
    NoSender, NoSuchClause, MissingSlot.
    """
    return to_regulator(facts, title(facts, TITLE), _details(facts), _blocks(facts))


def _complaint(dispute: Dispute) -> Event | None:
    return dispute.last(Act.RECEIVE_ICO_COMPLAINT, Act.RECEIVE_INFORMATION_NOTICE)


def _theirs(facts: LetterFacts, dispute: Dispute) -> str:
    complaint = _complaint(dispute)
    own = facts.act.reference if facts.act else None
    return one_line(own or (complaint.reference if complaint else None) or "", 100)


def _details(facts: LetterFacts) -> Iterator[Detail]:
    voice = facts.voice
    rows = (
        ("furniture.date", voice.day(facts.dated)),
        ("furniture.reference", facts.case.reference),
        ("disputes.your_reference", _theirs(facts, dispute_of(facts))),
    )
    return labelled(voice, rows)


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    dispute = dispute_of(facts)
    now = replace(facts, case=replace(facts.case, parts=dispute.now))
    yield Heading(1, title(facts, TITLE))
    yield from _cover(now, dispute)
    yield from _submission(now, dispute)
    if facts.restricted:
        yield from _restricted(now)


def _cover(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    voice, complaint, noun = facts.voice, _complaint(dispute), regulator_noun(facts)
    who = one_line((complaint.by if complaint else None) or "", 200)
    yield Paragraph(plain(voice.say("opening.dear" if who else f"{_KIND}.dear", name=who)))
    name = one_line(facts.case.applicant.name) or voice.say(f"{_KIND}.applicant")
    yield voice.paragraph(
        f"{_KIND}.about", on=on_day(voice, complaint.on if complaint else None), applicant=name
    )
    clock = clock_of(facts.standing, Purpose.REGULATOR_LETTER, Purpose.INFORMATION_NOTICE)
    if complaint and complaint.until and clock is not None and clock.due is not None:
        late = "asked_by_late" if facts.dated > clock.due else "asked_by"
        yield voice.paragraph(f"{_KIND}.{late}", due=voice.day(clock.due))
    yield voice.paragraph(f"{_KIND}.contains")
    yield voice.heading(2, f"{_KIND}.enclosed_heading")
    yield ItemList(tuple(_enclosed(facts, dispute)))
    yield voice.heading(2, f"{_KIND}.restricted_heading")
    yield from _what_is_restricted(facts, noun)
    yield from contact(facts)
    sign = signed(facts, None)
    yield sign if who else replace(sign, closing=voice.say("closing.faithfully"))


def _enclosed(facts: LetterFacts, dispute: Dispute) -> Iterator[Runs]:
    voice = facts.voice
    for row in dispute.rows:
        key = f"{_KIND}.enclosed_{row.act}"
        if voice.wording.has(key):
            yield plain(voice.say(key, on=voice.day(row.on)))


def _what_is_restricted(facts: LetterFacts, noun: str) -> Iterator[Block]:
    voice = facts.voice
    kinds = {ground.kind for ground in grounds(facts)}
    said = False
    if kinds & _KEPT_BACK:
        said = True
        yield voice.paragraph(f"{_KIND}.withheld_apart", noun=noun)
    if Kind.NCND in kinds:
        said = True
        key = "ncnd_restricted" if facts.restricted else "ncnd_open"
        yield voice.paragraph(f"{_KIND}.{key}", noun=noun)
    if any(claim.withhold_reasons for part in facts.parts for claim in part.claims):
        said = True
        yield voice.paragraph(f"{_KIND}.reasons_apart", noun=noun)
    if not said:
        yield voice.paragraph(f"{_KIND}.nothing_restricted")


def _submission(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    voice = facts.voice
    reasons = grounds(facts)
    yield replace(voice.heading(2, f"{_KIND}.positions_heading"), anew=True)  # the letter ends before it
    yield voice.paragraph(f"{_KIND}.positions", leads_on=True)
    yield in_a_table(facts)
    yield voice.heading(2, f"{_KIND}.chronology_heading")
    yield chronology(facts, dispute)
    yield voice.heading(2, f"{_KIND}.request_heading")
    yield from _quoted(facts)
    yield from lateness(facts, dispute, to_applicant=False)
    yield from positions(facts, reasons)
    yield voice.heading(2, f"{_KIND}.answer_heading")
    words = tuple(own_words(facts))
    yield from words or (voice.paragraph(f"{_KIND}.no_answer"),)


def _quoted(facts: LetterFacts) -> Iterator[Block]:
    quoted = facts.quoted(facts.case.request_text)
    if quoted:
        yield facts.voice.paragraph(f"{_KIND}.request", leads_on=True)
        yield Quote(quoted)
    else:
        yield facts.voice.paragraph(f"{_KIND}.request_empty")


def _restricted(facts: LetterFacts) -> Iterator[Block]:
    """Yield what is true of each part that is neither confirmed nor denied, for the regulator alone."""
    hidden = [part for part in facts.parts if part.holding is Holding.NEITHER_CONFIRM_NOR_DENY]
    if not hidden:
        return
    voice = facts.voice
    yield voice.heading(2, f"{_KIND}.annex_heading", noun=regulator_noun(facts))
    yield voice.paragraph(f"{_KIND}.annex", leads_on=True)
    yield ItemList(
        tuple((*strong(f"{named(part, voice)}: "), *plain(_truth(part, facts))) for part in hidden)
    )


def _truth(part: Part, facts: LetterFacts) -> str:
    return facts.voice.say(f"{_KIND}.actually_{part.actual_holding or 'not_recorded'}")
