"""Gather what a letter is about: the case, its senders, its clocks and the law of its day."""

from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.fold_case import standing_of
from foidesk.casework.law_in_force import costs_in_force, provisions_of_day
from foidesk.casework.tell_act import Told, corrections, told_again, told_by
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.authority import Authority, Regulator, ReviewTerms, Settings, WindowUnit
from foidesk.domain.case import Case
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.outgoing import Outgoing, Replaced
from foidesk.domain.proposals import proposed
from foidesk.domain.regime import Regime
from foidesk.domain.review_terms import answer_promised, review_terms
from foidesk.domain.several_parts import apiece
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.working_calendar import CalendarTooShort, WorkingCalendar
from foidesk.domain.working_days import nth_working_day_after
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.documents import letters_of
from foidesk.store.letter_drafts import draft_of
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


def outgoing(records: Records, case_id: int, wanted: WantedLetter, lawbook: Lawbook) -> Outgoing:
    """Return what a letter is about. Raises NoSuchCase."""
    kind, dated = wanted.kind, wanted.dated
    case, settings = case_value(records, case_id), read_settings(records)
    law = clock_of_case(records, lawbook, case_id)
    standing = standing_of(case, settings, law)
    draft, kept = wanted.begun or draft_of(records, case_id, kind), letters_of(records, case_id)
    corrected = next((one for one in kept if one.id == draft.replaces), None)
    said = wanted.given.over(draft.said)
    told = told_again(case, corrected, said) if corrected else told_by(case, kind, dated, kept, said)
    after = _afterwards(case, told, dated, standing, settings, law)
    senders = settings.authorities_of(case.authorities)
    provisions = provisions_of_day(plain(records), lawbook, dated)
    promised = answer_promised(senders[0], after, law, standing.regime) if senders else None
    told = told.filled(proposed(kind, case, after, provisions, told.said, promised))
    last_days = [_review_by(one, dated, law, standing.regime) for one in senders]
    return Outgoing(
        kind=kind,
        case=replace(case, regime=standing.regime),
        authorities=senders,
        regulator=_regulator(settings, lawbook, standing.regime, dated),
        dated=dated,
        act=told.act,
        said=told.said,
        standing=standing,
        afterwards=_afterwards(case, told, dated, standing, settings, law),
        law=law,
        provisions=provisions,
        costs=costs_in_force(plain(records), lawbook),
        review_by=last_days[0] if last_days else None,
        others_review_by=tuple(last_days[1:]),
        replaces=Replaced(corrected.title, corrected.dated, draft.reason) if corrected else None,
        row=told.row,
    )


def _afterwards(
    case: Case, told: Told, dated: date, now: Standing, settings: Settings, law: ClockLaw
) -> Standing:
    """Where the case will stand once the letter is out; as it stands now where that cannot happen yet."""
    if told.act is None or (told.row is not None and not told.again):
        return now
    rows = apiece(told.act, named(case.parts))
    if told.row is not None:
        rows = corrections(case, told.row, told.act, dated)
    try:
        return standing_of(replace(case, timeline=(*case.timeline, *rows)), settings, law)
    except NotAllowed:
        return now  # a draft may be looked at before it can be sent; issuing it is refused


def _regulator(settings: Settings, lawbook: Lawbook, regime: Regime, dated: date) -> Regulator | None:
    """The office's own entry, or the shipped one where it keeps none for that day."""
    shipped = Settings(regulators=lawbook.regulators)
    return settings.regulator(regime, dated) or shipped.regulator(regime, dated)


def _review_by(sender: Authority, dated: date, law: ClockLaw, regime: Regime) -> date | None:
    """The last day to ask for a review; None without a procedure, or past the calendar's end."""
    terms = review_terms(sender, law, regime)
    if terms is None:
        return None
    try:
        return review_ends(terms, dated, law.calendar_of(regime))
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
