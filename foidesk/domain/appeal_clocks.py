"""The clocks a regulator or a tribunal starts: letters, notices, orders and appeals."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from foidesk.domain.clocks import Clock, Handling, Reading, halted, set_on
from foidesk.domain.dates import in_words
from foidesk.domain.limit_terms import Purpose, Unit
from foidesk.domain.review_clocks import sent_on
from foidesk.domain.timeline import Act, Event, Step

UK = ZoneInfo("Europe/London")
DECIDING = (Act.RECEIVE_ICO_DECISION, Act.RECEIVE_TRIBUNAL_DECISION)
APPEALING = (Act.APPEAL, Act.RECEIVE_APPEAL)
SETTLING = (Act.RESOLVE_INFORMALLY, Act.RECEIVE_ICO_DECISION)
SUSPENDED = "An appeal has been lodged: nothing need be done until it is decided."
SETTLED = "The Commissioner has dealt with it without."


def read_appeals(case: Handling) -> Reading:
    """Return the clocks that ran once somebody outside was asked to judge."""
    found = Reading()
    _read_letter(case, case.last(Act.RECEIVE_ICO_COMPLAINT), Purpose.REGULATOR_LETTER, found)
    _read_notice(case, case.last(Act.RECEIVE_INFORMATION_NOTICE), found)
    decided = case.last(Act.RECEIVE_ICO_DECISION)
    appealed = _appeal(case, decided, APPEALING, found) if decided is not None else None
    if decided is not None:
        found.add(case.clock(Purpose.VETO, sent_on(decided)))
        _look_at_the_steps(case, decided, found)
    if (lodged := case.last(Act.RECEIVE_APPEAL)) is not None:
        ended = case.met(lodged, Act.RECEIVE_TRIBUNAL_DECISION, Act.RESOLVE_INFORMALLY)
        found.add(case.clock(Purpose.APPEAL_RESPONSE, lodged.on, ended))
    if (judged := case.last(Act.RECEIVE_TRIBUNAL_DECISION)) is not None:
        _onward(case, judged, found)
    if (order := case.last(*DECIDING)) is not None:
        found.add(*_steps(case, order, suspended=order is decided and appealed is not None))
    _read_contempt(case, found)
    return found


def _appeal(case: Handling, order: Event, acts: Iterable[Act], found: Reading) -> Event | None:
    """Add the time for appealing against `order`; return the appeal that came in it."""
    clock = case.clock(Purpose.APPEAL_WINDOW, sent_on(order))
    made = case.next_after(order, *acts)
    found.add(replace(clock, met_on=made.on) if clock and made else clock)
    if clock is None or made is None or not _is_out_of_time(case, clock, made):
        return made
    found.flags.append(
        f"The appeal of {in_words(made.on)} came after the time for it"
        f" ({_last_moment(case, clock)}), so it suspends nothing unless the tribunal lets it in."
    )
    return None


def _look_at_the_steps(case: Handling, decided: Event, found: Reading) -> None:
    """Flag a step ordered before the time for appealing ends, as no notice may order it (FOIA s50(6))."""
    window = case.clock(Purpose.APPEAL_WINDOW, sent_on(decided))
    days = sorted(day for day in (decided.until, *(step.until for step in decided.steps)) if day)
    if window is None or window.due is None or not days or days[0] >= window.due:
        return
    found.flags.append(
        f"The decision orders steps by {in_words(days[0])}, before the time for appealing ends"
        f" ({in_words(window.due)}); no notice may (FOIA s50(6))."
    )


def _onward(case: Handling, judged: Event, found: Reading) -> None:
    sought = case.next_after(judged, Act.SEEK_PERMISSION, Act.RECEIVE_PERMISSION)
    clock = case.clock(Purpose.PERMISSION_WINDOW, sent_on(judged), sought.on if sought else None)
    found.add(clock)
    if clock and sought and sought.act is Act.SEEK_PERMISSION and _is_out_of_time(case, clock, sought):
        found.flags.append(
            f"Permission to appeal was sought on {in_words(sought.on)}, after the time for it"
            f" ({_last_moment(case, clock)})."
        )


def _is_out_of_time(case: Handling, clock: Clock, row: Event) -> bool:
    """Whether something came after the last day, or on it after the hour by which it must be done."""
    if clock.due is None or row.on != clock.due:
        return clock.due is not None and row.on > clock.due
    hour = case.terms.law.limit(clock.rule).by_hour
    if hour is None or row.at is None:
        return False
    at = row.at.astimezone(UK)
    return at.date() > clock.due or (at.hour, at.minute) > (hour, 0)


def _last_moment(case: Handling, clock: Clock) -> str:
    assert clock.due is not None
    hour = case.terms.law.limit(clock.rule).by_hour
    return in_words(clock.due) if hour is None else f"{in_words(clock.due)}, {hour}:00"


def _read_letter(case: Handling, row: Event | None, purpose: Purpose, found: Reading) -> Clock | None:
    if row is None:
        return None
    clock = _ordered(case, purpose, row, row.until, case.met(row, Act.ANSWER_ICO))
    clock = set_on(clock, row.until, f"What came on {in_words(row.on)} asks for it by")
    overtaken = clock and clock.met_on is None and case.met(row, *SETTLING)
    found.add(halted(clock, SETTLED) if clock and overtaken else clock)
    return clock


def _read_notice(case: Handling, row: Event | None, found: Reading) -> None:
    """Read an information notice: the authority alone may appeal against it, and then need not answer it."""
    if row is None:
        return
    answering = Reading()
    clock = _read_letter(case, row, Purpose.INFORMATION_NOTICE, answering)
    decided = case.met(row, Act.RECEIVE_ICO_DECISION)
    if decided is None and _appeal(case, row, (Act.APPEAL,), found) and clock and clock.is_running:
        answering = Reading([halted(clock, SUSPENDED)])
    found.clocks.extend(answering.clocks)
    found.flags.extend(answering.flags)


def _steps(case: Handling, order: Event, *, suspended: bool) -> tuple[Clock | None, ...]:
    """Return one clock for each step ordered; an appeal suspends them (FOIA s50(6))."""
    ordered = order.steps or ((Step("", order.until),) if order.until else ())
    done = case.met(order, Act.COMPLY)
    plain = (_ordered(case, Purpose.ORDER, order, step.until, done) for step in ordered)
    told = "The decision itself orders it by"
    clocks = [set_on(clock, step.until, told) for step, clock in zip(ordered, plain, strict=True)]
    named = (
        clock and replace(clock, what=step.text or clock.what)
        for step, clock in zip(ordered, clocks, strict=True)
    )
    return tuple(halted(clock, SUSPENDED) if suspended and clock else clock for clock in named)


def _ordered(
    case: Handling, purpose: Purpose, row: Event, until: date | None, met_on: date | None
) -> Clock | None:
    """Return the clock of what somebody ordered; none where only a date could start it and none was given."""
    limit = case.terms.limit_for(purpose)
    if limit is None or (until is None and limit.unit is Unit.AS_GIVEN):
        return None
    return case.clock(purpose, sent_on(row), met_on)


def _read_contempt(case: Handling, found: Reading) -> None:
    if (certified := case.last(Act.CERTIFY_CONTEMPT)) is not None:
        found.flags.append(
            f"A failure to comply was certified to the court on {in_words(certified.on)}, which may deal with"
            " it as a contempt (FOIA s54)."
        )
