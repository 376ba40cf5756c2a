"""The due date a request would get, in the words of the form."""

from dataclasses import replace

from foidesk.domain.authority import Settings
from foidesk.domain.case import Case
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.problems import Problem
from foidesk.domain.standing import Clock, Standing
from foidesk.ui.intake.receipt_form import DueWords
from foidesk.ui.messages import in_full
from foidesk.ui.tongue import marked, translate, with_weekday

NOT_YET = marked("Intake", "The due date is worked out from the date received.")


def due_words(case: Case, settings: Settings, law: ClockLaw, fault: str = "") -> DueWords:
    """Return the due date the case would have once logged, or why there is none. Never raises a Problem.

    `fault` is what is wrong with the date of receipt; nothing is counted from such a date.
    """
    from foidesk.casework.fold_case import standing_of  # SQLModel: not before the first paint

    if fault:
        return DueWords(trouble=translate("Intake", NOT_YET))
    try:
        return _words(standing_of(case, settings, law))
    except Problem as problem:
        return DueWords(trouble=in_full(problem), blocks=True)


def with_default_authority(case: Case, settings: Settings) -> Case:
    """Return a new request in the name of the first profile; a case that has a reference stays as it came."""
    if case.authorities or case.reference or not settings.authorities:
        return case
    return replace(case, authorities=(settings.authorities[0].name,))


def _words(standing: Standing) -> DueWords:
    clock = _biting(standing)
    if clock is None or clock.deadline is None or standing.due_on is None:
        return DueWords(trouble=translate("Intake", "No time limit runs on this case now."))
    basis, *why = clock.deadline.explain()
    return DueWords(
        translate("Intake", "Due {day}").format(day=with_weekday(standing.due_on)), basis, tuple(why)
    )


def _biting(standing: Standing) -> Clock | None:
    return next(
        (clock for clock in standing.clocks if clock.due == standing.due_on and not clock.met_on), None
    )
