"""What may be typed after an option, read into values."""

import re
from argparse import ArgumentTypeError
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from foidesk.domain.bank_holidays import Nation
from foidesk.domain.regime import Closure
from foidesk.domain.timeline import Act, Event

ALSO_CALLED: Final = {
    "clarification_sought": Act.ASK_CLARIFICATION,
    "clarification_received": Act.RECEIVE_CLARIFICATION,
    "fees_notice": Act.SEND_FEES_NOTICE,
    "charge_notice": Act.SEND_FEES_NOTICE,
    "fee_received": Act.RECEIVE_FEE,
    "charge_received": Act.RECEIVE_FEE,
    "pit_extension": Act.EXTEND_PUBLIC_INTEREST,
    "eir_extension": Act.EXTEND_EIR,
    "response_issued": Act.ANSWER,
    "review_requested": Act.REQUEST_REVIEW,
    "review_answered": Act.ANSWER_REVIEW,
    "review_answered_received": Act.ANSWER_REVIEW,
    "ico_letter": Act.RECEIVE_ICO_COMPLAINT,
    "decision_notice": Act.RECEIVE_ICO_DECISION,
    "decision_notice_sent": Act.RECEIVE_ICO_DECISION,
    "decision_notice_given": Act.RECEIVE_ICO_DECISION,
    "tribunal_decision_sent": Act.RECEIVE_TRIBUNAL_DECISION,
    "notice_of_appeal_received": Act.RECEIVE_APPEAL,
    "received": Act.RECEIVE,
    "transfer_received": Act.RECEIVE,
    "posted": Act.RECEIVE,
}
"""What others call the acts that move a deadline: the words of the published test dates."""
POSTED: Final = "posted"

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(text: str) -> date:
    """Read `2026-11-20`."""
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ArgumentTypeError(f"“{text}” is not a date; write it YYYY-MM-DD")


def span(text: str) -> Closure:
    """Read `2026-12-21..2027-01-04`, both days included."""
    first, dots, last = text.partition("..")
    if not dots:
        raise ArgumentTypeError(f"“{text}” is not a span of days; write it YYYY-MM-DD..YYYY-MM-DD")
    read = Closure(day(first), day(last))
    if read.ends_on < read.begins_on:
        raise ArgumentTypeError(f"“{text}” ends before it begins")
    return read


def act(text: str) -> Act:
    """Read the name of an act."""
    try:
        return Act(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is not an act; acts are {', '.join(Act)}") from None


def act_on_day(text: str) -> Event:
    """Read `ask_clarification=2026-11-20`, or with the date the act sets `…=2026-11-20..2026-12-18`."""
    name, sign, on = text.partition("=")
    if not sign:
        raise ArgumentTypeError(f"“{text}” is not an event; write it ACT=YYYY-MM-DD")
    first, dots, last = on.partition("..")
    on_day, until = day(first), day(last) if dots else None
    if until is not None and until < on_day:
        raise ArgumentTypeError(f"“{text}” sets a date before its own day")
    called = ALSO_CALLED.get(name) or act(name)
    return Event(called, on_day, until=until, posted_on=on_day if name == POSTED else None)


def amount(text: str) -> Decimal:
    """Read a sum in pounds, nought or more."""
    try:
        read = Decimal(text)
    except InvalidOperation:
        read = Decimal(-1)
    if not read.is_finite() or read < 0:
        raise ArgumentTypeError(f"“{text}” is not an amount; write it such as 12.50")
    return read


def count(text: str) -> int:
    """Read a whole number above nought."""
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise ArgumentTypeError(f"“{text}” is not a whole number above nought")
    return int(text[:9])


def override(text: str) -> tuple[str, str]:
    """Read `N04=the reasons went to the applicant by telephone`."""
    check, equals, reason = text.partition("=")
    if not (equals and reason.strip()):
        raise ArgumentTypeError(f"“{text}” does not say why; write it CHECK=REASON")
    return check.strip().upper(), " ".join(reason.split())


def nation(text: str) -> Nation:
    """Read `scotland`, `england-and-wales` or `northern_ireland`."""
    try:
        return Nation(text.strip().casefold().replace("-", "_"))
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is not a nation; nations are {', '.join(Nation)}") from None


def holiday(text: str) -> tuple[date, tuple[Nation, ...], str]:
    """Read `2026-06-15=scotland:World Cup`; the nation `all` stands for every one."""
    on, equals, rest = text.partition("=")
    whose, colon, title = rest.partition(":")
    title = " ".join(title.split())
    if not (equals and colon and title):
        raise ArgumentTypeError(f"“{text}” is not a bank holiday; write it YYYY-MM-DD=NATION:TITLE")
    nations = tuple(Nation) if whose.strip().casefold() == "all" else (nation(whose),)
    return day(on), nations, title
