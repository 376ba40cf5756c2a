"""Checks of what the applicant can do next: review, complaint, and whether the regulator is today's."""

from collections.abc import Iterator

from foidesk.domain.authority import Authority, ReviewTerms, WindowUnit
from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import WITH_RIGHTS, parts_of, refuses
from foidesk.domain.dates import counted, in_words
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import Regime
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.domain.working_days import nth_working_day_after

_NOTICES = frozenset({LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.EIR_EXTENSION, LetterKind.COMPLIANCE})
_OF_REVIEW = {
    Regime.FOIA: "17(7)(a)",
    Regime.EIR: "EIR 14(5)(a)",
    Regime.FOISA: "FOISA 19(a)",
    Regime.EISR: "EI(S)R 13(e)",
}
_OF_COMPLAINT = {
    Regime.FOIA: "17(7)(b)",
    Regime.EIR: "EIR 14(5)(b)",
    Regime.FOISA: "FOISA 19(b)",
    Regime.EISR: "EI(S)R 13(e)",
}
_UNITS = {
    WindowUnit.WORKING_DAYS: "working day",
    WindowUnit.CALENDAR_DAYS: "day",
    WindowUnit.WEEKS: "week",
    WindowUnit.MONTHS: "month",
}


def asks_for_review(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N01: a notice says where to ask for a review, or that there is no procedure (FOIA s17(7)(a))."""
    if not _is_notice(letter) or letter.kind is LetterKind.REVIEW_OUTCOME:
        return
    for one in letter.authorities:
        terms = one.review
        if terms is not None and not (terms.email or terms.address or one.email or one.address):
            message = f"The letter cannot say where to ask {one.name} for a review: there is no address."
            remedy = Remedy(
                "Give the address or e-mail for reviews, or say that there is no procedure.",
                Place(Where.AUTHORITY, "review", of=one.name),
            )
            yield Finding("N01", Level.BLOCK, _OF_REVIEW[letter.case.regime], message, remedy)


def names_the_regulator(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N02: a notice gives the right to complain, with where to (FOIA s17(7)(b) and s50)."""
    if not _is_notice(letter):
        return
    regulator, provision = letter.regulator, _OF_COMPLAINT[letter.case.regime]
    if regulator is None:
        message = f"No regulator is known for a letter dated {in_words(letter.dated)}."
        remedy = Remedy("Enter the regulator of that day under Set-up.", Place(Where.REGULATOR))
        yield Finding("N02", Level.BLOCK, provision, message, remedy)
    elif not (regulator.address or regulator.complaint_url or regulator.email):
        message = f"The letter cannot say how to reach the {regulator.noun}."
        remedy = Remedy(
            "Give the regulator’s address, e-mail or complaint page under Set-up.",
            Place(Where.REGULATOR, "address", of=regulator.name),
        )
        yield Finding("N02", Level.BLOCK, provision, message, remedy)


def _is_notice(letter: Outgoing) -> bool:
    return letter.kind in _NOTICES or letter.kind is LetterKind.REVIEW_OUTCOME or refuses(letter)


def gives_enough_time(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N14: the review window is as long as the law or the code has it, and the answer as prompt."""
    if letter.kind not in WITH_RIGHTS or letter.kind is LetterKind.REVIEW_OUTCOME:
        return
    for one in letter.authorities:
        if one.review is not None:
            yield from _window(letter, one, one.review)
            yield from _answering(letter, one, one.review)


def _window(letter: Outgoing, one: Authority, terms: ReviewTerms) -> Iterator[Finding]:
    limit = letter.law.limit_for(Purpose.REVIEW_WINDOW, letter.case.regime)
    if limit is None or not _is_short(letter, one, terms, limit.number):
        return
    window = counted(terms.window, _UNITS[terms.window_unit])
    message = (
        f"{one.name} gives {window} to ask for a review; {limit.provision} has"
        f" {counted(limit.number, 'working day')}."
    )
    remedy = Remedy(
        f"Make the window {limit.number} working days, or longer.",
        Place(Where.AUTHORITY, "review.window", of=one.name),
        limit.number if terms.window_unit is WindowUnit.WORKING_DAYS else None,
    )
    yield Finding("N14", Level.WARN, limit.provision, message, remedy, words=window)


def _is_short(letter: Outgoing, one: Authority, terms: ReviewTerms, wanted: int) -> bool:
    if terms.window_unit is WindowUnit.WORKING_DAYS:
        return terms.window < wanted
    last = letter.last_day_to_ask(one)
    try:
        calendar = letter.law.calendar_of(letter.case.regime)
        return last is not None and last < nth_working_day_after(letter.dated, wanted, calendar)
    except (CalendarTooShort, CalendarTooOld):
        return False  # a letter beyond the calendar prints the window without a date


def _answering(letter: Outgoing, one: Authority, terms: ReviewTerms) -> Iterator[Finding]:
    limit = letter.law.limit_for(Purpose.REVIEW_ANSWER, letter.case.regime)
    if limit is None or terms.answer_days <= limit.number:
        return
    message = (
        f"{one.name} allows itself {counted(terms.answer_days, 'working day')} for a review;"
        f" {limit.provision} has {limit.number}."
    )
    remedy = Remedy(
        f"Make it {limit.number} working days.",
        Place(Where.AUTHORITY, "review.answer_days", of=one.name),
        limit.number,
    )
    yield Finding("N14", Level.WARN, limit.provision, message, remedy, words=str(terms.answer_days))


def regulator_is_current(letter: Outgoing, known: Known) -> Iterator[Finding]:
    """N15: the regulator's entry holds on the letter's date and was confirmed not too long ago."""
    regulator = letter.regulator
    if regulator is None or letter.kind not in WITH_RIGHTS or regulator.confirmed_on is None:
        return
    age = (letter.dated - regulator.confirmed_on).days
    if known.confirm_days is not None and age > known.confirm_days:
        message = (
            f"The details of the {regulator.noun} were last confirmed on"
            f" {in_words(regulator.confirmed_on)}, {counted(age, 'day')} before this letter."
        )
        place = Place(Where.REGULATOR, "confirmed_on", of=regulator.name)
        remedy = Remedy("Look them up and confirm them under Set-up.", place)
        yield Finding("N15", Level.WARN, _OF_COMPLAINT[letter.case.regime], message, remedy)


def law_of_the_part_has_rights(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N16: a Scottish or environmental notice is one under the law of its sender, which has a review."""
    if not _is_notice(letter):
        return
    regimes = {one.regime for one in parts_of(letter)} or {letter.case.regime}
    for one in letter.authorities:
        statutory = sorted(regime for regime in regimes if regime is not Regime.FOIA)
        if one.review is None and statutory:
            regime = statutory[0]
            message = (
                f"{one.name} is set up as having no review procedure, and {_OF_REVIEW[regime]} gives the"
                " applicant one."
            )
            remedy = Remedy("Say where to ask for it.", Place(Where.AUTHORITY, "review", of=one.name))
            yield Finding("N16", Level.BLOCK, _OF_REVIEW[regime], message, remedy)
    if letter.regulator is not None and letter.case.regime not in letter.regulator.regimes:
        message = f"The {letter.regulator.noun} does not decide on this law."
        remedy = Remedy("Enter the right regulator under Set-up.", Place(Where.REGULATOR))
        yield Finding("N16", Level.BLOCK, _OF_COMPLAINT[letter.case.regime], message, remedy)
