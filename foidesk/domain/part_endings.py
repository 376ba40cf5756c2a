"""How each part of a request ended, and what those that were answered or passed on came to."""

from collections.abc import Iterable
from dataclasses import replace

from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.several_parts import DROPPING, ENDING, REVIVING
from foidesk.domain.stages import in_order
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event


def parts_that_count(parts: tuple[Part, ...], timeline: tuple[Event, ...]) -> tuple[Part, ...]:
    """Return the parts that say what a request came to: not those dropped before they were answered.

    One that was passed on undecided came to that.
    """
    rows = in_order(timeline)
    ends = [(part, ending_of(name, rows)) for name, part in named(parts).items()]
    return tuple(
        replace(part, outcome=part.outcome or Outcome.TRANSFERRED) if how is Act.TRANSFER else part
        for part, how in ends
        if how not in DROPPING
    )


def ending_of(name: str, rows: Iterable[Event]) -> Act | None:
    """Return the act that ended the part of that name: its own, or else that of the whole request; or None.

    Once it is answered, no more than that is asked.
    """
    found: Act | None = None
    for row in rows:
        if row.part not in (None, name) or found is Act.ANSWER:
            continue
        if row.act in ENDING and (found is None or row.part == name):
            found = row.act
        elif row.act in REVIVING:
            found = None
    return found
