"""Which act a letter tells of: a row of the timeline no letter told of yet, or the row issuing it adds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from foidesk.casework.fold_case import DECIDING
from foidesk.domain.case import Case
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.particulars import FIELDS, Particulars, put_into
from foidesk.domain.timeline import Act, Event, corrected_row
from foidesk.store.documents import KeptLetter


@dataclass(frozen=True, slots=True)
class Told:
    """What a letter tells of. `row` is the act's place in the timeline, None where issuing adds it."""

    act: Event | None
    row: int | None
    said: Particulars


def told_by(case: Case, kind: LetterKind, dated: date, kept: Iterable[KeptLetter], said: Particulars) -> Told:
    """Return what a letter of `kind` dated `dated` tells of; what was recorded already wins over `said`."""
    act = RECORDS[kind]
    if act is None:
        return Told(None, None, said)
    row = _untold(case, act, {one.event_row for one in kept})
    if row is None:
        parts = case.parts if act in DECIDING else ()
        return Told(put_into(Event(act, dated, parts=parts), said), None, said)
    event = corrected_row(case.timeline, row)
    return Told(event, row, Particulars(**{name: getattr(event, name) for name in FIELDS}).over(said))


def _untold(case: Case, act: Act, told: set[int | None]) -> int | None:
    """Return the last row of `act` that no kept letter tells of, or None."""
    if act is Act.ANSWER:
        return None  # an answer recorded without a letter has gone out by other means
    rows = [i for i, row in enumerate(case.timeline) if row.act is act and i not in told]
    return rows[-1] if rows else None
