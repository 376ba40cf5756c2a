"""What was asked and said to make a request clear, in the order it came (FOIA s1(3), EIR r9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from foidesk.domain.stages import in_order
from foidesk.domain.timeline import Act, Event


@dataclass(frozen=True, slots=True)
class Clarified:
    """One explanation: when it was asked for, None where it came unasked, when it came, and its words.

    `parts` are the names of the parts it is about, none for the whole request.
    """

    asked_on: date | None
    came_on: date
    words: str = ""
    parts: tuple[str, ...] = ()


def clarified(timeline: tuple[Event, ...], names: Iterable[str], until: date) -> list[Clarified]:
    """Return what came by `until` to explain the request, or the parts of these `names` where there are any.

    A chat about scope outside section 1(3) is none.
    """
    wanted, asked = {None, *names}, dict[str | None, date]()
    found: dict[tuple[date | None, date, str], list[str]] = {}
    for row in in_order(timeline):
        if row.on > until or (len(wanted) > 1 and row.part not in wanted):
            continue
        if row.act is Act.ASK_CLARIFICATION and row.formal:
            asked[row.part] = row.on
        elif row.act is Act.RECEIVE_CLARIFICATION:
            on, part = _answers(asked, row.part)
            found.setdefault((on, row.on, (row.text or "").strip()), []).extend([part] if part else [])
    return [Clarified(*key, tuple(parts)) for key, parts in found.items()]


def _answers(asked: dict[str | None, date], part: str | None) -> tuple[date | None, str | None]:
    """Return when we asked for what came for `part`, None where it came unasked, and the part we asked about.

    What was asked of the whole request can be explained part by part, so that it stays asked.
    """
    if part not in asked and None in asked:
        return asked[None], None
    return asked.pop(part, None), part
