"""How dates, stages, deadlines and laws read on screen."""

from collections.abc import Mapping
from datetime import date

from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import Told, counted, in_short, in_words, marked, translate

REGIMES: Mapping[str, str] = {
    "foia": "FOIA 2000",
    "eir": "EIR 2004",
    "foisa": "FOISA 2002",
    "eisr": "EISR 2004",
}

SOON_DAYS = 5
"""A case due within this many working days is due soon."""

# By the words of the exchange format: to import the stages themselves would delay the first paint.
STAGES: Mapping[str, tuple[str, Tone]] = Told(
    "Wording",
    {
        "received": (marked("Wording", "New"), Tone.FINE),
        "awaiting_clarification": (marked("Wording", "Clarification"), Tone.QUIET),
        "awaiting_fee": (marked("Wording", "Fee awaited"), Tone.QUIET),
        "in_progress": (marked("Wording", "In progress"), Tone.BUSY),
        "extended": (marked("Wording", "Extended"), Tone.BUSY),
        "answered": (marked("Wording", "Answered"), Tone.QUIET),
        "in_review": (marked("Wording", "Internal review"), Tone.SOON),
        "reviewed": (marked("Wording", "Reviewed"), Tone.QUIET),
        "with_ico": (marked("Wording", "With regulator"), Tone.SOON),
        "ico_decided": (marked("Wording", "Regulator decided"), Tone.SOON),
        "with_tribunal": (marked("Wording", "At the tribunal"), Tone.SOON),
        "final": (marked("Wording", "Closed"), Tone.QUIET),
        "withdrawn": (marked("Wording", "Withdrawn"), Tone.QUIET),
        "lapsed": (marked("Wording", "Lapsed"), Tone.QUIET),
        "transferred": (marked("Wording", "Transferred"), Tone.QUIET),
        "not_foi": (marked("Wording", "Not a request"), Tone.QUIET),
    },
)

STOPPED = frozenset({"awaiting_clarification", "awaiting_fee"})
"""Stages in which the law has stopped the clock."""

ENDED = frozenset({"withdrawn", "lapsed", "transferred", "not_foi", "final"})
"""Stages in which no clock will run again by itself."""


def day(on: date | None) -> str:
    """Return a date in full: `23 December 2019`; nothing for None."""
    return "" if on is None else in_words(on)


def short_day(on: date | None) -> str:
    """Return a date for a narrow column: `23 Dec 2019`."""
    return "" if on is None else in_short(on)


def due_words(on: date | None) -> str:
    """Return when something is due, by its date; nothing where no clock runs."""
    return "" if on is None else translate("Wording", "Due {day}").format(day=short_day(on))


def received_words(on: date) -> str:
    """Return when a request came, for a narrow column."""
    return translate("Register", "Received {day}").format(day=short_day(on))


def time_left(days: int) -> str:
    """Return working days to a deadline in words; negative is late."""
    if days == 0:
        return translate("Wording", "Due today")
    if days < 0:
        return translate("Wording", "{days} late").format(days=counted(-days, "working day"))
    return translate("Wording", "{days} left").format(days=counted(days, "working day"))


def brief_time_left(days: int) -> str:
    """Return the same for a narrow column: Welsh shortens what is counted there."""
    noun = translate("Brief", WORKING_DAY)
    if days >= 0 or noun == WORKING_DAY:
        return time_left(days)
    return translate("Wording", "{days} late").format(days=f"{-days:,} {noun}")


WORKING_DAY = marked("Brief", "working day")


def time_tone(days: int) -> Tone:
    """Return how pressing a deadline is: late, soon (within `SOON_DAYS` working days), or fine."""
    if days < 0:
        return Tone.LATE
    return Tone.SOON if days <= SOON_DAYS else Tone.FINE


def stage_words(stage: str, *, waits_for_approval: bool = False) -> tuple[str, Tone]:
    """Return the pill of a stage as the register keeps it, or that a letter waits for a second person."""
    return (translate("Wording", "For approval"), Tone.BUSY) if waits_for_approval else STAGES[stage]


def answered_words(answered_on: date | None) -> str:
    """Return what stands in place of a deadline once a case is answered."""
    if answered_on is None:
        return translate("Wording", "No clock runs")
    return translate("Wording", "Answered {day}").format(day=short_day(answered_on))
