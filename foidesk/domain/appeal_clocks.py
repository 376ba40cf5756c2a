"""The clocks a regulator or a tribunal starts: letters, notices, orders and appeals."""

from dataclasses import replace

from foidesk.domain.clocks import Clock, Handling, Reading, halted, set_on
from foidesk.domain.dates import in_words
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.review_clocks import sent_on
from foidesk.domain.timeline import Act, Event, Step

DECIDING = (Act.RECEIVE_ICO_DECISION, Act.RECEIVE_TRIBUNAL_DECISION)
APPEALING = (Act.APPEAL, Act.RECEIVE_APPEAL)
SETTLING = (Act.RESOLVE_INFORMALLY, Act.RECEIVE_ICO_DECISION)
SUSPENDED = "An appeal has been lodged: the steps need not be taken until it is decided."
SETTLED = "The Commissioner has dealt with it without."


def read_appeals(case: Handling) -> Reading:
    """Return the clocks that ran once somebody outside was asked to judge."""
    found = Reading()
    _read_letter(case, case.last(Act.RECEIVE_ICO_COMPLAINT), Purpose.REGULATOR_LETTER, found)
    _read_letter(case, case.last(Act.RECEIVE_INFORMATION_NOTICE), Purpose.INFORMATION_NOTICE, found)
    if (decided := case.last(Act.RECEIVE_ICO_DECISION)) is not None:
        found.add(case.clock(Purpose.APPEAL_WINDOW, sent_on(decided), case.met(decided, *APPEALING)))
        found.add(case.clock(Purpose.VETO, sent_on(decided)))
    if (appealed := case.last(Act.RECEIVE_APPEAL)) is not None:
        ended = case.met(appealed, Act.RECEIVE_TRIBUNAL_DECISION, Act.RESOLVE_INFORMALLY)
        found.add(case.clock(Purpose.APPEAL_RESPONSE, appealed.on, ended))
    if (judged := case.last(Act.RECEIVE_TRIBUNAL_DECISION)) is not None:
        sought = case.met(judged, Act.SEEK_PERMISSION, Act.RECEIVE_PERMISSION)
        found.add(case.clock(Purpose.PERMISSION_WINDOW, sent_on(judged), sought))
    if (order := case.last(*DECIDING)) is not None:
        found.add(*_steps(case, order))
    return found


def _read_letter(case: Handling, row: Event | None, purpose: Purpose, found: Reading) -> None:
    if row is None:
        return
    clock = case.clock(purpose, sent_on(row), case.met(row, Act.ANSWER_ICO))
    clock = set_on(clock, row.until, f"What came on {in_words(row.on)} asks for it by")
    overtaken = clock and clock.met_on is None and case.met(row, *SETTLING)
    found.add(halted(clock, SETTLED) if clock and overtaken else clock)


def _steps(case: Handling, order: Event) -> tuple[Clock | None, ...]:
    """Return one clock for each step ordered; an appeal suspends them (FOIA s50(6))."""
    ordered = order.steps or ((Step("", order.until),) if order.until else ())
    done = case.met(order, Act.COMPLY)
    plain = case.clock(Purpose.ORDER, sent_on(order), done)
    clocks = (set_on(plain, step.until, "The decision itself orders it by") for step in ordered)
    named = (
        clock and replace(clock, what=step.text or clock.what)
        for step, clock in zip(ordered, clocks, strict=True)
    )
    suspended = case.met(order, *APPEALING) if order.act is Act.RECEIVE_ICO_DECISION else None
    return tuple(halted(clock, SUSPENDED) if suspended and clock else clock for clock in named)
