"""What happened to a case: acts, on which day, by whom. Events are added, never changed."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from foidesk.domain.decisions import Part


class Act(StrEnum):
    """Everything that can be recorded on a case (law.md §15, in the words of the exchange format)."""

    RECEIVE = "receive"
    FIND_INVALID = "find_invalid"
    ACKNOWLEDGE = "acknowledge"
    RECLASSIFY = "reclassify"
    ASK_CLARIFICATION = "ask_clarification"
    RECEIVE_CLARIFICATION = "receive_clarification"
    LAPSE_CLARIFICATION = "lapse_clarification"
    SEND_FEES_NOTICE = "send_fees_notice"
    RECEIVE_FEE = "receive_fee"
    LAPSE_FEE = "lapse_fee"
    REFER = "refer"
    CONSULT = "consult"
    EXTEND_PUBLIC_INTEREST = "extend_public_interest"
    EXTEND_EIR = "extend_eir"
    VARY = "vary"
    TRANSFER = "transfer"
    ANSWER = "answer"
    WITHDRAW = "withdraw"
    REQUEST_REVIEW = "request_review"
    ACKNOWLEDGE_REVIEW = "acknowledge_review"
    EXTEND_REVIEW = "extend_review"
    REFUSE_REVIEW = "refuse_review"
    ANSWER_REVIEW = "answer_review"
    RECEIVE_ICO_COMPLAINT = "receive_ico_complaint"
    ANSWER_ICO = "answer_ico"
    RESOLVE_INFORMALLY = "resolve_informally"
    RECEIVE_INFORMATION_NOTICE = "receive_information_notice"
    RECEIVE_ICO_DECISION = "receive_ico_decision"
    APPEAL = "appeal"
    RECEIVE_APPEAL = "receive_appeal"
    RECEIVE_TRIBUNAL_DECISION = "receive_tribunal_decision"
    SEEK_PERMISSION = "seek_permission"
    RECEIVE_PERMISSION = "receive_permission"
    COMPLY = "comply"
    CERTIFY_CONTEMPT = "certify_contempt"
    CORRECT = "correct"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a regulator or tribunal ordered, and by when."""

    text: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One row of a timeline.

    `on` is the day in UK civil time. `until` is the date the act sets. `row`, `should_say` and `struck`
    belong to a correction: the row (counted from 0) that was wrong, and the event it should have been, or
    that it never happened.
    """

    act: Act
    on: date
    at: datetime | None = None
    part: str | None = None
    until: date | None = None
    provision: str | None = None
    amount: Decimal | None = None
    to: str | None = None
    by: str | None = None
    reference: str | None = None
    sent_on: date | None = None
    posted_on: date | None = None
    steps: tuple[Step, ...] = ()
    outcome: str | None = None
    text: str | None = None
    parts: tuple[Part, ...] = ()
    breaches: tuple[str, ...] = ()
    formal: bool = True
    row: int | None = None
    should_say: "Event | None" = field(default=None)
    struck: bool = False


def as_corrected(timeline: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the rows as they now stand: corrections applied to the rows they name, then left out."""
    return tuple(event for _, event in standing_rows(timeline))


def standing_rows(timeline: tuple[Event, ...]) -> tuple[tuple[int, Event], ...]:
    """Return the rows that stand, each with its place counted from 0, as corrected; no struck row is one."""
    gone = struck_rows(timeline)
    kept = (row for row, event in enumerate(timeline) if event.act is not Act.CORRECT and row not in gone)
    said = _said(timeline)
    return tuple((row, said.get(row, timeline[row])) for row in kept)


def struck_rows(timeline: tuple[Event, ...]) -> frozenset[int]:
    """Return the rows, counted from 0, that were recorded by mistake; the last correction of a row counts."""
    last = {event.row: event.struck for event in timeline if _corrects(event)}
    return frozenset(row for row, struck in last.items() if struck and row is not None)


def corrected_row(timeline: tuple[Event, ...], row: int) -> Event:
    """Return row `row`, counted from 0, as it now reads; a struck row as it read before."""
    return _said(timeline).get(row, timeline[row])


def taken_back(timeline: tuple[Event, ...], row: int, on: date, why: str) -> Event:
    """Return the correction after which all stands as if row `row`, counted from 0, were not there.

    An act is struck. A correction is made good by saying again what the row it names said before.
    """
    wrong = timeline[row]
    if wrong.act is not Act.CORRECT or wrong.row is None:
        return Event(Act.CORRECT, on, row=row, struck=True, text=why)
    before = timeline[:row]
    if wrong.row in struck_rows(before):
        return Event(Act.CORRECT, on, row=wrong.row, struck=True, text=why)
    return Event(Act.CORRECT, on, row=wrong.row, should_say=corrected_row(before, wrong.row), text=why)


def _said(timeline: tuple[Event, ...]) -> dict[int, Event]:
    """Return what each corrected row was last said to be."""
    return {
        event.row: event.should_say
        for event in timeline
        if event.act is Act.CORRECT and event.row is not None and event.should_say is not None
    }


def _corrects(event: Event) -> bool:
    return event.act is Act.CORRECT and (event.struck or event.should_say is not None)
