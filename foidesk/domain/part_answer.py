"""An answer to some questions of a request: what was dealt with before, what still comes, and by when."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.clocks import Clock
from foidesk.domain.day_counts import ANSWERING
from foidesk.domain.decisions import Part
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.several_parts import done_with
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Event


@dataclass(frozen=True, slots=True)
class Coming:
    """Parts that another letter will answer, and the last day for it; None while no date runs."""

    parts: tuple[Part, ...]
    due: date | None


@dataclass(frozen=True, slots=True)
class Before:
    """Parts that were answered, passed on or dropped by themselves, all by one act."""

    parts: tuple[Part, ...]
    act: Event


def covers(clock: Clock, name: str) -> bool:
    """Whether a clock runs for the part of that name, alone or with others; one for all covers each."""
    return not clock.parts or name in clock.parts


def answer_clocks(standing: Standing, names: tuple[str, ...] = ()) -> tuple[Clock, ...]:
    """Return the clocks for the answer to the parts of these names; of the whole request without any."""
    return tuple(
        clock
        for clock in standing.clocks
        if clock.purpose in ANSWERING and (not names or any(covers(clock, name) for name in names))
    )


def due_for(standing: Standing, names: tuple[str, ...] = ()) -> date | None:
    """Return the first day still owed for the answer to these parts, or that of the leading clock."""
    found = answer_clocks(standing, names)
    running = [clock.due for clock in found if clock.is_running and clock.due]
    if running:
        return min(running)
    return found[0].due if names and found else standing.clocks[0].due


def unextended(standing: Standing, names: tuple[str, ...]) -> date | None:
    """Return the day for the answer to these parts as if no extension covered them; None while none runs.

    For an extension recorded for the whole request that can be, or is told as, one of other parts only: the
    last day for its notice is the time for complying with the rest (FOIA s10(1) and s17(1), EIR r7(3)).
    """
    kept = (Purpose.ANSWER, Purpose.EXTENSION_NOTICE)
    found = (
        clock.due
        for clock in standing.clocks
        if clock.purpose in kept and clock.due and any(covers(clock, name) for name in names)
    )
    return min(found, default=None)


def rest_due(standing: Standing, names: tuple[str, ...], kept: Collection[str]) -> date | None:
    """Return the first day owed for the answer to these parts; those `kept` are put off by no extension."""
    short, long = tuple(n for n in names if n in kept), tuple(n for n in names if n not in kept)
    found = (short and unextended(standing, short), long and due_for(standing, long))
    return min((day for day in found if day), default=None)


def coming(
    parts: tuple[Part, ...],
    places: tuple[int, ...],
    timeline: tuple[Event, ...],
    after: Standing,
    kept: Collection[str] = (),
) -> tuple[Coming, ...]:
    """Return the parts outside `places` still owed once a letter is out, those of one day together.

    No extension puts off those `kept` to the time there was without it.
    """
    every = named(parts)
    done = done_with(timeline, every)
    left = [(name, part) for at, (name, part) in enumerate(every.items()) if at not in places]
    found: dict[date | None, list[Part]] = {}
    for name, part in left:
        if name not in done:
            found.setdefault(rest_due(after, (name,), kept), []).append(called(name, part))
    ordered = sorted(found.items(), key=lambda one: one[0] or date.max)
    return tuple(Coming(tuple(those), due) for due, those in ordered)


def before(
    parts: tuple[Part, ...], places: tuple[int, ...], timeline: tuple[Event, ...]
) -> tuple[Before, ...]:
    """Return what the parts outside `places` came to in earlier letters, in the order of those."""
    every = named(parts)
    found: dict[Event, list[Part]] = {}
    for name, row in done_with(timeline, every).items():
        if list(every).index(name) not in places:
            act = Event(row.act, row.on, to=row.to)
            found.setdefault(act, []).append(called(name, every[name]))
    return tuple(Before(tuple(those), act) for act, those in found.items())


def called(name: str, part: Part) -> Part:
    """Return the part with the name it goes by as its label, where a letter can say no other."""
    return part if part.residual or part.label else replace(part, label=name)
