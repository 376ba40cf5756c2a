"""The clocks of an internal review, and of the complaint that may follow it."""

from datetime import date

from foidesk.domain.clocks import Clock, Handling, Reading, set_on
from foidesk.domain.dates import in_words
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.timeline import Act, Event


def read_review(case: Handling) -> Reading:
    """Return the applicant's windows and the authority's time for a review."""
    found = Reading()
    answered, asked = case.last(Act.ANSWER), case.last(Act.REQUEST_REVIEW)
    window = case.clock(Purpose.REVIEW_WINDOW, sent_on(answered)) if answered else None
    if asked is None:
        found.add(window)
        return found
    too_late = window is not None and window.due is not None and asked.on > window.due
    if too_late and window and window.due:
        found.flags.append(
            f"The review was asked for on {in_words(asked.on)}, after the last day for it"
            f" ({in_words(window.due)})."
        )
    # A late request is the authority's to take or leave; taking it on is what starts a clock.
    if not too_late or case.met(asked, Act.ACKNOWLEDGE_REVIEW):
        _read_answer(case, asked, found)
    _read_complaint(case, asked, found)
    return found


def sent_on(row: Event) -> date:
    """Return the day a letter or notice went out: time to act on it runs from there."""
    return row.sent_on or row.on


def _read_answer(case: Handling, asked: Event, found: Reading) -> None:
    met_on = case.met(asked, Act.ANSWER_REVIEW, Act.REFUSE_REVIEW)
    review = case.clock(Purpose.REVIEW_ANSWER, asked.on, met_on)
    extended = next((row for row in case.rows if row.act is Act.EXTEND_REVIEW and row.on >= asked.on), None)
    if review is None or extended is None:
        found.add(review)
        return
    longer = case.clock(Purpose.EXTENDED_REVIEW, asked.on, met_on)
    if longer is None:
        found.flags.append(f"The extension of {in_words(extended.on)} is not one this law allows.")
    elif review.due is not None and extended.on > review.due:
        found.flags.append(f"The extension of {in_words(extended.on)} came after {in_words(review.due)}.")
    else:
        review = _longer(longer, extended, found)
    found.add(review)


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
