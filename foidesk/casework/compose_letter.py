"""Compose a letter: the case, its senders and the law gathered into facts, and drawn."""

from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.fold_case import standing_of
from foidesk.domain.authority import Authority, Regulator, ReviewTerms, Settings, WindowUnit
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.working_calendar import CalendarTooShort, WorkingCalendar
from foidesk.domain.working_days import nth_working_day_after
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.response import response
from foidesk.letters.wording import Wording
from foidesk.store.cases import case_value
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings

KINDS = {"response": response}
"""What each kind of letter is written by."""


class NoSuchKind(Problem):
    """A kind of letter this program does not write."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no letter of the kind “{kind}”.", f"What there is: {', '.join(KINDS)}.")


def compose_letter(
    records: Records, case_id: int, kind: str, dated: date, lawbook: Lawbook, wording: Wording
) -> Drawn:
    """Return a letter as it would go out on `dated`. Changes nothing. Raises NoSuchCase, NoSuchKind."""
    return draw_letter(letter_facts(records, case_id, dated, lawbook, wording), kind)


def draw_letter(facts: LetterFacts, kind: str) -> Drawn:
    """Return a letter of `kind` drawn from facts. Raises NoSuchKind."""
    if kind not in KINDS:
        raise NoSuchKind(kind)
    return draw(KINDS[kind](facts))


def letter_facts(
    records: Records, case_id: int, dated: date, lawbook: Lawbook, wording: Wording
) -> LetterFacts:
    """Return all a letter dated `dated` is written from. Raises NoSuchCase."""
    case, settings = case_value(records, case_id), read_settings(records)
    law = clock_of_case(records, lawbook, case_id)
    standing = standing_of(case, settings, law)
    senders = settings.authorities_of(case.authorities)
    logos = read_logos(records)
    last_days = [_review_by(one, dated, law.calendar_of(standing.regime)) for one in senders]
    return LetterFacts(
        case=replace(case, regime=standing.regime),
        authorities=senders,
        regulator=_regulator(settings, lawbook, standing.regime, dated),
        dated=dated,
        received_on=standing.received_on,
        due_on=standing.clocks[0].due,
        provisions=lawbook.provisions,
        wording=wording,
        review_by=last_days[0] if last_days else None,
        logos=tuple(logos[one.name] for one in senders if one.name in logos),
        others_review_by=tuple(last_days[1:]),
    )


def _regulator(settings: Settings, lawbook: Lawbook, regime: Regime, dated: date) -> Regulator | None:
    """The office's own entry, or the shipped one where it keeps none for that day."""
    shipped = Settings(regulators=lawbook.regulators)
    return settings.regulator(regime, dated) or shipped.regulator(regime, dated)


def _review_by(sender: Authority, dated: date, calendar: WorkingCalendar) -> date | None:
    """The last day to ask for a review; None without a procedure, or past the calendar's end."""
    if sender.review is None:
        return None
    try:
        return review_ends(sender.review, dated, calendar)
    except CalendarTooShort:
        return None  # the letter then gives the window without a date


def review_ends(terms: ReviewTerms, dated: date, calendar: WorkingCalendar) -> date:
    """Return the last day of a review window that begins the day after a letter dated `dated`."""
    match terms.window_unit:
        case WindowUnit.WORKING_DAYS:
            return nth_working_day_after(dated, terms.window, calendar)
        case WindowUnit.CALENDAR_DAYS:
            return dated + timedelta(days=terms.window)
        case WindowUnit.WEEKS:
            return dated + timedelta(weeks=terms.window)
        case WindowUnit.MONTHS:
            return dated + relativedelta(months=terms.window)
