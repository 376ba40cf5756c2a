"""Compose a letter: the case, its senders and the law gathered into facts, and drawn."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.fold_case import standing_of
from foidesk.casework.propose_particulars import said_in_letter
from foidesk.casework.tell_act import Told, told_by
from foidesk.domain.authority import Authority, Regulator, ReviewTerms, Settings, WindowUnit
from foidesk.domain.case import Case
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.standing import Standing
from foidesk.domain.working_calendar import CalendarTooShort, WorkingCalendar
from foidesk.domain.working_days import nth_working_day_after
from foidesk.lawbook import Lawbook
from foidesk.letters.blocks import Letter
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.compliance import compliance
from foidesk.letters.kinds.disclosure_log import disclosure_log
from foidesk.letters.kinds.expected import warnings_of_response
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.ico_submission import ico_submission
from foidesk.letters.kinds.published import warnings_of_publication
from foidesk.letters.kinds.response import response
from foidesk.letters.kinds.review_acknowledgement import review_acknowledgement
from foidesk.letters.kinds.review_extension import review_extension
from foidesk.letters.kinds.review_outcome import review_outcome
from foidesk.letters.wording import Wording
from foidesk.store.cases import case_value
from foidesk.store.documents import letters_of
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings

KINDS: Final[Mapping[LetterKind, Callable[[LetterFacts], Letter]]] = {
    LetterKind.RESPONSE: response,
    LetterKind.REVIEW_ACKNOWLEDGEMENT: review_acknowledgement,
    LetterKind.REVIEW_EXTENSION: review_extension,
    LetterKind.REVIEW_OUTCOME: review_outcome,
    LetterKind.ICO_SUBMISSION: ico_submission,
    LetterKind.COMPLIANCE: compliance,
    LetterKind.DISCLOSURE_LOG: disclosure_log,
}
"""What each kind of letter is written by."""

WARNINGS: Final[Mapping[LetterKind, Callable[[LetterFacts], tuple[str, ...]]]] = {
    LetterKind.RESPONSE: warnings_of_response,
    LetterKind.DISCLOSURE_LOG: warnings_of_publication,
}
"""What an officer should look at in a letter of a kind, beside what drawing it finds."""


class NoSuchKind(Problem):
    """A kind of letter this program does not write."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no letter of the kind “{kind}”.", f"What there is: {', '.join(KINDS)}.")


def compose_letter(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    given: Particulars = NONE_GIVEN,
) -> Drawn:
    """Return a letter as it would go out on `dated`. Changes nothing. Raises NoSuchCase, NoSuchKind."""
    if kind not in KINDS:
        raise NoSuchKind(kind)
    return draw_letter(letter_facts(records, case_id, kind, dated, lawbook, wording, given))


def draw_letter(facts: LetterFacts) -> Drawn:
    """Return a letter drawn from facts. Raises NoSuchKind."""
    if facts.kind not in KINDS:
        raise NoSuchKind(facts.kind)
    drawn = draw(KINDS[facts.kind](facts))
    warned = WARNINGS[facts.kind](facts) if facts.kind in WARNINGS else ()
    return replace(drawn, warnings=(*drawn.warnings, *warned))


def letter_facts(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    given: Particulars = NONE_GIVEN,
) -> LetterFacts:
    """Return all a letter of `kind` dated `dated` is written from; `given` goes before what is kept of it.

    Raises NoSuchCase.
    """
    case, settings = case_value(records, case_id), read_settings(records)
    law = clock_of_case(records, lawbook, case_id)
    standing = standing_of(case, settings, law)
    said = said_in_letter(records, case_id, case, kind, given, lawbook)
    told = told_by(case, kind, dated, letters_of(records, case_id), said)
    senders = settings.authorities_of(case.authorities)
    logos = read_logos(records)
    last_days = [_review_by(one, dated, law.calendar_of(standing.regime)) for one in senders]
    return LetterFacts(
        kind=kind,
        case=replace(case, regime=standing.regime),
        authorities=senders,
        regulator=_regulator(settings, lawbook, standing.regime, dated),
        dated=dated,
        act=told.act,
        said=told.said,
        standing=standing,
        afterwards=_afterwards(case, told, standing, settings, law),
        law=law,
        provisions=lawbook.provisions,
        wording=wording,
        review_by=last_days[0] if last_days else None,
        logos=tuple(logos[one.name] for one in senders if one.name in logos),
        others_review_by=tuple(last_days[1:]),
    )


def _afterwards(case: Case, told: Told, now: Standing, settings: Settings, law: ClockLaw) -> Standing:
    """Where the case will stand once the letter is out; as it stands now where that cannot happen yet."""
    if told.act is None or told.row is not None:
        return now
    try:
        return standing_of(replace(case, timeline=(*case.timeline, told.act)), settings, law)
    except NotAllowed:
        return now  # a draft may be looked at before it can be sent; issuing it is refused


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
