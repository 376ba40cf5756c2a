"""What each act does to the time for answering. One small function each, and one table of them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from foidesk.domain.course import Course, Terms
from foidesk.domain.dates import in_words
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.posting import posting_note
from foidesk.domain.reckoning import reckon
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.domain.waits import CLARIFICATION, FEE, waited
from foidesk.domain.working_days import Pause


def run(received: date, events: Iterable[Event], terms: Terms, notes: tuple[str, ...] = ()) -> Course:
    """Return how the time for answering stands after `events`, in the order given, up to the answer.

    `notes` say what is not plain about the day of receipt.
    """
    course = Course(received, notes=notes)
    for event in events:
        step = STEPS.get(event.act)
        if step is not None and course.answered is None:
            course = step(course, event, terms)
    return course


def _late(course: Course, event: Event, terms: Terms) -> str | None:
    """Return a flag where `event` came after the time for answering, or None."""
    if course.stopped is not None or event.on <= (due := terms.due(course)):
        return None
    return f"{_name(event)} came after the time for answering ended ({in_words(due)}), so it moves no date."


def _name(event: Event) -> str:
    return f"{NAMES[event.act]} of {in_words(event.on)}"


def _ask_clarification(course: Course, event: Event, terms: Terms) -> Course:
    if not event.formal:
        return course
    if (late := _late(course, event, terms)) is not None:
        return course.flagging(late)
    return replace(course, asked=course.asked or event)


def _receive_clarification(course: Course, event: Event, terms: Terms) -> Course:
    if course.asked is None and course.ended is None:
        return course.noting(
            f"What came on {in_words(event.on)} restarts no clock: nothing that had been asked for in time"
            " was outstanding."
        )
    restarted = replace(course, start=event.on, asked=None, extended=None, varied=None, ended=None)
    told = ""
    if course.asked is not None:
        wait = waited(course.asked, event, CLARIFICATION, terms.law.calendar(terms.answer))
        restarted = replace(restarted, waits=(*course.waits, wait))
        asked_on = in_words(wait.begins_on)
        told = f" It had been asked for on {asked_on}; {wait.in_words} waiting for the applicant."
    return restarted.noting(
        f"What was needed to deal with the request came on {in_words(event.on)}: that day is the date of"
        f" receipt in law, and the full time runs from it.{told}",
        *posting_note(event, terms),
    )


def _send_fees_notice(course: Course, event: Event, terms: Terms) -> Course:
    if (late := _late(course, event, terms)) is not None:
        return course.flagging(late)
    return replace(course, noticed=course.noticed or event)


def _receive_fee(course: Course, event: Event, terms: Terms) -> Course:
    if (notice := course.noticed) is None:
        return course
    window = _fee_window(notice, terms)
    if window is not None and event.on > window:
        return course.flagging(
            f"The fee came on {in_words(event.on)}, after the last day for paying it ({in_words(window)}):"
            " it starts no clock."
        )
    why = f"from the fees notice of {in_words(notice.on)} to the payment of {in_words(event.on)}"
    wait = waited(notice, event, FEE, terms.law.calendar(terms.answer))
    pauses = (*course.pauses, Pause(notice.on, event.on, why))
    paid = replace(course, noticed=None, ended=None, pauses=pauses, waits=(*course.waits, wait))
    return paid.noting(
        f"Working days from {in_words(notice.on)}, when the fee was asked for, to {in_words(event.on)}, when"
        f" it was paid, are disregarded, both days included: {wait.in_words} waiting for the applicant."
    )


def _lapse_fee(course: Course, event: Event, terms: Terms) -> Course:
    window = _fee_window(course.noticed, terms) if course.noticed else None
    if window is not None and event.on <= window:
        course = course.flagging(
            f"The request was treated as lapsed on {in_words(event.on)}, but the fee could be paid until"
            f" {in_words(window)}."
        )
    return replace(course, ended=f"The request lapsed on {in_words(event.on)}: the fee was not paid.")


def _fee_window(notice: Event, terms: Terms) -> date | None:
    limit = terms.limit_for(Purpose.FEE_WINDOW)
    return reckon(limit, notice.on, terms.law).due if limit else None


def _extend(course: Course, event: Event, terms: Terms) -> Course:
    limit = terms.limit_for(Purpose.EXTENDED_ANSWER)
    if limit is None or limit.act is not event.act:
        return course.flagging(f"{_name(event)} is not one {terms.regime.name} allows, so it moves no date.")
    if course.extended is not None:
        return _extend_again(course, event, terms)
    if (late := _late(course, event, terms)) is not None:
        return course.flagging(late)
    return replace(course, extended=event)


def _extend_again(course: Course, event: Event, terms: Terms) -> Course:
    """A further estimate counts when it comes before the last one has run out."""
    assert course.extended is not None
    promised = course.extended.until or terms.last_day(Purpose.EXTENDED_ANSWER, course)
    if event.until is None or (promised is not None and event.on > promised):
        return course.flagging(
            f"{_name(event)} came after an extension that had run out, so it moves no date."
        )
    return replace(course, extended=replace(event, on=course.extended.on))


def _vary(course: Course, event: Event, terms: Terms) -> Course:
    apply_by = terms.last_day(Purpose.VARY_APPLICATION, course)
    longest = terms.last_day(Purpose.VARIED_ANSWER, course)
    if apply_by is None or longest is None:
        return course.flagging(f"{_name(event)} is not one {terms.regime.name} allows, so it moves no date.")
    if event.on > apply_by:
        return course.flagging(f"{_name(event)} came after {in_words(apply_by)}, so it moves no date.")
    if event.until is not None and event.until > longest:
        event = replace(event, until=longest)
        course = course.flagging(f"No variation may go past {in_words(longest)}, so that is the date.")
    return replace(course, varied=event)


def _reclassify(course: Course, event: Event, _terms: Terms) -> Course:
    # The new regime counts from the same receipt; a request found invalid under the old one is alive again.
    course = replace(course, ended=None)
    if event.to and event.to.lower() in set(Regime):
        return course
    return course.flagging(f"{_name(event)} names no law FoiDesk knows, so it moves nothing.")


def _ending(said: str) -> Callable[[Course, Event, Terms], Course]:
    def end(course: Course, event: Event, _terms: Terms) -> Course:
        return replace(course, ended=f"{said} on {in_words(event.on)}.")

    return end


def _answer(course: Course, event: Event, _terms: Terms) -> Course:
    return replace(course, answered=event)


NAMES = {
    Act.ASK_CLARIFICATION: "The request for clarification",
    Act.SEND_FEES_NOTICE: "The fees notice",
    Act.EXTEND_PUBLIC_INTEREST: "The public interest extension",
    Act.EXTEND_EIR: "The extension",
    Act.VARY: "The application for more time",
    Act.RECLASSIFY: "The move to another law",
}
STEPS: Mapping[Act, Callable[[Course, Event, Terms], Course]] = {
    Act.ASK_CLARIFICATION: _ask_clarification,
    Act.RECEIVE_CLARIFICATION: _receive_clarification,
    Act.LAPSE_CLARIFICATION: _ending("The request lapsed, no clarification having come,"),
    Act.SEND_FEES_NOTICE: _send_fees_notice,
    Act.RECEIVE_FEE: _receive_fee,
    Act.LAPSE_FEE: _lapse_fee,
    Act.EXTEND_PUBLIC_INTEREST: _extend,
    Act.EXTEND_EIR: _extend,
    Act.VARY: _vary,
    Act.RECLASSIFY: _reclassify,
    Act.TRANSFER: _ending("The request was transferred"),
    Act.FIND_INVALID: _ending("The request was found not to be valid"),
    Act.WITHDRAW: _ending("The request was withdrawn"),
    Act.ANSWER: _answer,
}
