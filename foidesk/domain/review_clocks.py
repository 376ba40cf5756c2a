"""The clocks of an internal review, and of the complaint that may follow it."""

from dataclasses import replace
from datetime import date

from foidesk.domain.authority import ReviewTerms, WindowUnit
from foidesk.domain.clocks import Clock, Handling, Reading, set_on
from foidesk.domain.course import Course
from foidesk.domain.dates import in_words
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Anchor, Purpose, Unit
from foidesk.domain.limits import deadline_under
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_calendar import CalendarTooShort

OWN_RULE = "authority.review.request_window"
UNITS = {
    WindowUnit.WORKING_DAYS: ("wd", Unit.WORKING_DAYS),
    WindowUnit.CALENDAR_DAYS: ("days", Unit.DAYS),
    WindowUnit.WEEKS: ("weeks", Unit.WEEKS),
    WindowUnit.MONTHS: ("months", Unit.MONTHS),
}
"""How an authority's unit ends the name of its rule, and what it counts."""


def read_review(case: Handling, course: Course, review: ReviewTerms | None) -> Reading:
    """Return the applicant's windows and the authority's time for a review.

    `review` are the authority's own terms, None where it has no procedure; the law's own come before them.
    """
    found = Reading()
    answered, asked = case.last(Act.ANSWER), case.last(Act.REQUEST_REVIEW)
    windows = _windows(case, course, review, answered, asked)
    if asked is None:
        found.add(*windows)
        if answered is not None and not windows:
            found.add(case.clock(Purpose.COMPLAINT_WINDOW, sent_on(answered)))
        return found
    late = _is_late(asked, windows, found)
    _look_at_the_review(case, answered, asked, found, late=late)
    if not late or case.met(asked, Act.ACKNOWLEDGE_REVIEW, Act.EXTEND_REVIEW):
        # A late request is the authority's to take or leave; taking it on is what starts a clock.
        _read_answer(case, asked, found)
    _read_complaint(case, asked, found)
    return found


def sent_on(row: Event) -> date:
    """Return the day a letter or notice went out: time to act on it runs from there."""
    return row.sent_on or row.on


def _windows(
    case: Handling, course: Course, review: ReviewTerms | None, answered: Event | None, asked: Event | None
) -> list[Clock]:
    """Return the times for asking; where the authority's own is shorter than the law's, that one as well."""
    limit = case.terms.limit_for(Purpose.REVIEW_WINDOW)
    if limit is None or (answered is None and asked is None):
        return []
    if case.terms.limit_for(Purpose.OWN_REVIEW_WINDOW) is None:
        return _statutory(case, course, limit, answered)
    if review is None or answered is None:
        return []
    common = case.clock(Purpose.REVIEW_WINDOW, sent_on(answered))
    own = _own(case, review, limit, sent_on(answered))
    if own is None or common is None:
        return [one for one in (common,) if one]
    return [own] if (own.due or date.max) >= (common.due or date.max) else [own, common]


def _statutory(case: Handling, course: Course, limit: Limit, answered: Event | None) -> list[Clock]:
    """Return the window the law sets; where no answer came, from the day one was due."""
    if answered is None and course.stopped is not None:
        return []
    start = sent_on(answered) if answered else case.terms.time_allowed(course)
    clock = case.clock(Purpose.REVIEW_WINDOW, start if limit.anchor is Anchor.ACT else case.received_on)
    return [clock] if clock else []


def _own(case: Handling, review: ReviewTerms, common: Limit, start: date) -> Clock | None:
    """Return the authority's own window, or None where it is the common one."""
    suffix, unit = UNITS[review.window_unit]
    if (review.window, unit) == (common.number, common.unit):
        return None
    limit = case.terms.law.limit(f"{OWN_RULE}.{review.window}{suffix}")
    try:
        return case.ticking(limit, deadline_under(limit, start, case.terms))
    except CalendarTooShort:
        return case.ticking(limit, None)


def _is_late(asked: Event, windows: list[Clock], found: Reading) -> bool:
    last = max((window.due for window in windows if window.due), default=None)
    if last is None or asked.on <= last:
        return False
    found.flags.append(
        f"The review was asked for on {in_words(asked.on)}, after the last day for it ({in_words(last)})."
    )
    return True


def _look_at_the_review(
    case: Handling, answered: Event | None, asked: Event, found: Reading, *, late: bool
) -> None:
    """Flag a refusal of what was asked for in time, and a review by whoever had decided."""
    refused, done = case.next_after(asked, Act.REFUSE_REVIEW), case.next_after(asked, Act.ANSWER_REVIEW)
    if refused is not None and not late:
        found.flags.append(
            f"The review was refused on {in_words(refused.on)}, though it was asked for in time"
            f" ({in_words(asked.on)})."
        )
    decider = answered.by if answered else None
    if done is not None and done.by and decider and done.by.casefold() == decider.casefold():
        found.flags.append(f"The review was answered by {done.by}, who had made the decision.")


def _read_answer(case: Handling, asked: Event, found: Reading) -> None:
    done = case.next_after(asked, Act.ANSWER_REVIEW, Act.REFUSE_REVIEW)
    met_on, reason = (done.on, done.text) if done else (None, None)
    review = case.clock(Purpose.REVIEW_ANSWER, asked.on, met_on)
    extended = next((row for row in case.rows if row.act is Act.EXTEND_REVIEW and row.on >= asked.on), None)
    if review is None or extended is None:
        found.add(review and replace(review, reason=reason))
        return
    longer = case.clock(Purpose.EXTENDED_REVIEW, asked.on, met_on)
    if longer is None:
        found.flags.append(f"The extension of {in_words(extended.on)} is not one this law allows.")
    elif review.due is not None and extended.on > review.due:
        found.flags.append(f"The extension of {in_words(extended.on)} came after {in_words(review.due)}.")
    else:
        review = _longer(longer, extended, found)
    found.add(review and replace(review, reason=reason))


def _longer(clock: Clock, extended: Event, found: Reading) -> Clock | None:
    """Return the extended clock with the date the letter gave, flagged where that is beyond good practice."""
    if extended.until is not None and clock.due is not None and extended.until > clock.due:
        found.flags.append(
            f"The date given for the review, {in_words(extended.until)}, is later than {in_words(clock.due)}"
            f" ({clock.provision})."
        )
    told = f"The letter of {in_words(extended.on)} gave, as the date of the review's outcome,"
    return set_on(clock, extended.until, told)


def _read_complaint(case: Handling, asked: Event, found: Reading) -> None:
    done = case.last(Act.ANSWER_REVIEW, Act.REFUSE_REVIEW)
    if done is None or done.on < asked.on:
        return
    complained = case.met(done, Act.RECEIVE_ICO_COMPLAINT)
    window = case.clock(Purpose.COMPLAINT_WINDOW, sent_on(done), complained)
    found.add(window)
    if window and window.due and complained and complained > window.due:
        found.flags.append(
            f"The complaint of {in_words(complained)} came after {in_words(window.due)} ({window.provision})."
        )
