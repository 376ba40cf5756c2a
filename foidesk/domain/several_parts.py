"""An act on several parts of a request: named together where it is asked for, a row each in the timeline.

The exchange format has one label to a row, so that each part keeps a history and a clock of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from foidesk.domain.timeline import Act, Event, as_corrected

BETWEEN = ", "
DROPPING = frozenset({Act.WITHDRAW, Act.FIND_INVALID, Act.LAPSE_CLARIFICATION, Act.LAPSE_FEE})
"""Acts after which no answer is owed on a part, none having been given."""
ENDING = DROPPING | {Act.ANSWER, Act.TRANSFER}
"""Acts after which nothing more is owed on a part, unless something else comes for it."""
REVIVING = frozenset({Act.RECEIVE_CLARIFICATION, Act.RECEIVE_FEE, Act.RECLASSIFY})
"""What may come for a part that had ended, and opens it again."""


def labels_in(text: str | None, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the labels named in “1, 3”; None names none.

    A `known` label may hold a comma itself: of several that fit, the longest is meant.
    """
    rest, longest_first = (text or "").strip(), sorted(known, key=len, reverse=True)
    found: list[str] = []
    while rest:
        label = next((one for one in longest_first if _begins_with(rest, one)), rest.partition(",")[0])
        found.append(label.strip())
        rest = rest[len(label) :].lstrip().removeprefix(",").lstrip()
    return tuple(dict.fromkeys(label for label in found if label))


def _begins_with(text: str, label: str) -> bool:
    """Whether the first label named in `text` is this one, whole."""
    after = text[len(label) :].lstrip()
    return bool(label) and text.startswith(label) and (not after or after.startswith(","))


def named_together(labels: Iterable[str]) -> str | None:
    """Return the labels as they are named together, such as “1, 3”; None for none."""
    return BETWEEN.join(labels) or None


def apiece(event: Event, known: Iterable[str]) -> tuple[Event, ...]:
    """Return one row for each part that `event` names; itself where it names one, or none.

    A correction is of one row, and stays so.
    """
    labels = labels_in(event.part, known)
    return tuple(replace(event, part=label) for label in labels) if len(labels) > 1 else (event,)


def as_one(rows: Sequence[Event]) -> Event:
    """Return the rows of one act as the event it was, naming its parts together."""
    labels = [row.part for row in rows if row.part is not None]
    return replace(rows[0], part=named_together(labels)) if len(rows) > 1 else rows[0]


def rows_of_act(timeline: tuple[Event, ...], rows: Sequence[Event], first: int) -> tuple[int, ...]:
    """Return the places of the rows that tell of one act with row `first`: the same but for the part.

    `rows` are the rows of `timeline` as they now stand, a correction where it is one; the corrections between
    that add a part to the act do not end it.
    """
    found, act = [first], replace(rows[first], part=None)
    if rows[first].part is None:
        return (first,)
    for place in range(first + 1, len(timeline)):
        other = rows[place]
        if other.act is Act.CORRECT:
            continue
        if other.part is None or replace(other, part=None) != act:
            break
        found.append(place)
    return tuple(found)


def done_with(timeline: tuple[Event, ...], names: Iterable[str]) -> dict[str, Event]:
    """Return the parts of `names` that were answered, passed on or dropped by themselves, each with how.

    What came for a part since, such as a clarification at last, opens it again.
    """
    known, found = set(names), dict[str, Event]()
    for row in sorted(as_corrected(timeline), key=lambda one: one.on):
        if row.part not in known:
            continue
        if row.act in ENDING:
            found[str(row.part)] = row
        elif row.act in REVIVING:
            found.pop(str(row.part), None)
    return found
