"""The clocks of a request until it is answered."""

from dataclasses import replace

from foidesk.domain.clock_effects import run
from foidesk.domain.clocks import Clock, Handling, Reading, set_on
from foidesk.domain.course import Course
from foidesk.domain.dates import in_words
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.limits import running
from foidesk.domain.posting import posting_note
from foidesk.domain.regime import BY_COMMISSIONER
from foidesk.domain.timeline import Act


def read_answering(case: Handling, course: Course) -> Reading:
    """Return the clocks of the answer: first the one that says when it is due, then the rest."""
    found = Reading()
    if course.extended is None:
        found.add(_clock(case, course, Purpose.ANSWER))
    else:
        _extended(case, course, found)
    applied = case.first(Act.VARY)
    if case.variation in BY_COMMISSIONER and (applied or course.answered is None):
        apply_by = _clock(case, course, Purpose.VARY_APPLICATION)
        found.add(apply_by and replace(apply_by, met_on=applied.on if applied else None))
    if course.noticed is not None and course.ended is None and course.answered is None:
        found.add(case.clock(Purpose.FEE_WINDOW, course.noticed.on))
    found.flags.extend(course.flags)
    return found


def course_of(case: Handling) -> Course:
    """Return how far what happened has moved the time for answering."""
    return run(case.received_on, case.rows, case.terms, posting_note(case.receipt, case.terms))


def _extended(case: Handling, course: Course, found: Reading) -> None:
    """Read an extension given in time: its notice is done, and the answer has a later date."""
    assert course.extended is not None
    target = _of_the_whole(case, course, _clock(case, course, Purpose.EXTENDED_ANSWER))
    told = f"The notice of {in_words(course.extended.on)} gave, as the date of a decision,"
    found.add(set_on(target, course.extended.until, told), _clock(case, course, Purpose.EXTENDED_REFUSAL))
    notice = _clock(case, course, Purpose.EXTENSION_NOTICE)
    found.add(notice and replace(notice, met_on=course.extended.on, reason=None))
    if not (target and target.due and target.deadline and course.extended.until):
        return
    if course.extended.until > target.due:
        found.flags.append(
            f"The date given for a decision, {in_words(course.extended.until)}, is later than the"
            f" {target.deadline.number} working days of {target.provision}"
            f" ({in_words(target.due)})."
        )


def _of_the_whole(case: Handling, course: Course, clock: Clock | None) -> Clock | None:
    """Return the clock, saying which questions an extension holds for that names none of several."""
    row, notice = course.extended, _clock(case, course, Purpose.ANSWER)
    if not (row and row.part is None and case.is_several and clock and clock.deadline and notice):
        return clock
    said = f"The extension was recorded for the whole request: {_REACH[row.act]}"
    if row.act is Act.EXTEND_PUBLIC_INTEREST and notice.due:
        said += f" Any other question is to be answered by {in_words(notice.due)}."
    return replace(clock, deadline=replace(clock.deadline, notes=(*clock.deadline.notes, said)))


_REACH = {
    Act.EXTEND_PUBLIC_INTEREST: "it holds for those questions where a qualified exemption is weighed"
    " (FOIA s10(3)).",
    Act.EXTEND_EIR: "it holds for every question that falls under the Regulations (regulation 7).",
}
"""Which questions an extension of the whole request holds for in law."""


def _clock(case: Handling, course: Course, purpose: Purpose) -> Clock | None:
    limit = case.terms.limit_for(purpose)
    if limit is None:
        return None
    clock = case.ticking(limit, running(limit, course, case.terms))
    if course.answered is None:
        return clock
    return replace(clock, met_on=course.answered.on, reason=course.answered.text)
