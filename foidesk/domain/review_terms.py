"""The terms on which a review can be asked for: the law's own where it sets them, else the authority's."""

from dataclasses import replace
from datetime import date

from foidesk.domain.authority import Authority, ReviewTerms, WindowUnit
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.dispute import clock_of
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.regime import Regime
from foidesk.domain.standing import Standing
from foidesk.domain.working_days import nth_working_day_after


def review_terms(authority: Authority, law: ClockLaw, regime: Regime) -> ReviewTerms | None:
    """Return on what terms `authority` reviews under `regime`; None where it has no procedure (s17(7)).

    Outside FOIA the window is the law's (EIR r11, FOISA s20, EI(S)R r16), whatever the authority's own; it
    may promise to answer sooner than the law wants, not later.
    """
    own, by_law = authority.review, _by_law(law, regime)
    if by_law is None or own is None:
        return own or by_law
    soonest = min(own.answer_days, by_law.answer_days)
    return replace(own, window=by_law.window, window_unit=by_law.window_unit, answer_days=soonest)


def answer_promised(authority: Authority, standing: Standing, law: ClockLaw, regime: Regime) -> date | None:
    """Return by when `authority` has promised to answer the review under way: never later than the law's day.

    None where no such clock runs.
    """
    clock, terms = clock_of(standing, Purpose.REVIEW_ANSWER), review_terms(authority, law, regime)
    if clock is None or clock.deadline is None:
        return None
    if terms is None or terms.answer_days >= clock.deadline.number:
        return clock.counted_to
    return nth_working_day_after(clock.deadline.start, terms.answer_days, law.calendar_of(regime))


def _by_law(law: ClockLaw, regime: Regime) -> ReviewTerms | None:
    window, answer = (law.limit_for(one, regime) for one in (Purpose.REVIEW_WINDOW, Purpose.REVIEW_ANSWER))
    if window is None or answer is None or law.limit_for(Purpose.OWN_REVIEW_WINDOW, regime) is not None:
        return None
    return ReviewTerms(window.number, WindowUnit(window.unit), answer.number)
