"""What happened to a case: acts, on which day, by whom. Events are added, never changed."""

from dataclasses import dataclass, field, replace
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

    `on` is the day in UK civil time. `until` is the date the act sets. `row` and `should_say` belong to a
    correction: the row (counted from 0) that was wrong and the event it should have been.
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


def as_corrected(timeline: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the rows as they now stand: corrections applied to the rows they name, then left out."""
    rows: dict[int, Event] = dict(enumerate(timeline))
    for event in timeline:
        if event.act is Act.CORRECT and event.row is not None and event.should_say is not None:
            rows[event.row] = replace(event.should_say)
    return tuple(rows[i] for i in range(len(timeline)) if timeline[i].act is not Act.CORRECT)


def corrected_row(timeline: tuple[Event, ...], row: int) -> Event:
    """Return row `row`, counted from 0, as it now stands."""
    said = [event.should_say for event in timeline if event.act is Act.CORRECT and event.row == row]
    return next((one for one in reversed(said) if one is not None), timeline[row])
