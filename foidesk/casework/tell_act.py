"""Which act a letter tells of: a row of the timeline no letter told of yet, or the row issuing it adds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.case import Case
from foidesk.domain.dispute import GIVING_OUT
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.particulars import FIELDS, Particulars, put_into
from foidesk.domain.timeline import Act, Event, corrected_row, standing_rows
from foidesk.store.documents import KeptLetter


@dataclass(frozen=True, slots=True)
class Told:
    """What a letter tells of. `row` is the act's place in the timeline, None where issuing adds it.

    `again`: a letter told of it before, and `act` is what that row should say.
    """

    act: Event | None
    row: int | None
    said: Particulars
    again: bool = False

    def filled(self, said: Particulars) -> "Told":
        """Return the same with `said` instead; a row that was recorded stays as it is."""
        ours = self.act is not None and (self.row is None or self.again)
        return replace(self, said=said, act=put_into(self.act, said) if self.act and ours else self.act)


def told_by(case: Case, kind: LetterKind, dated: date, kept: Iterable[KeptLetter], said: Particulars) -> Told:
    """Return what a letter of `kind` dated `dated` tells of; what was recorded already wins over `said`."""
    act = RECORDS[kind]
    if act is None:
        return Told(None, None, said)
    row = _untold(case, act, {one.event_row for one in kept})
    if row is None:
        parts = case.parts if act in GIVING_OUT else ()
        return Told(put_into(Event(act, dated, parts=parts), said), None, said)
    return Told(corrected_row(case.timeline, row), row, row_said(case, row).over(said))


def told_again(case: Case, letter: KeptLetter, said: Particulars) -> Told:
    """Return what a correction of a kept letter tells of: the same row as that letter, as it should read."""
    row = row_of(case, letter)
    if row is None:
        return Told(None, None, said)
    was = corrected_row(case.timeline, row)
    parts = case.parts if was.act in GIVING_OUT else was.parts
    act = put_into(replace(was, parts=parts), said)
    return Told(act, row, said.over(row_said(case, row)), again=True)


def row_of(case: Case, letter: KeptLetter) -> int | None:
    """Return the row a kept letter told of; the last of its act, for one kept before that was noted."""
    act = RECORDS[LetterKind(letter.kind)]
    rows = [i for i, row in standing_rows(case.timeline) if row.act is act]
    return letter.event_row if letter.event_row is not None else next(iter(rows[::-1]), None)


def row_said(case: Case, row: int) -> Particulars:
    """Return what a row of the timeline says, as it stands."""
    event = corrected_row(case.timeline, row)
    return Particulars(**{name: getattr(event, name) for name in FIELDS})


def _untold(case: Case, act: Act, told: set[int | None]) -> int | None:
    """Return the last row of `act` that no kept letter tells of, or None."""
    if act is Act.ANSWER:
        return None  # an answer recorded without a letter has gone out by other means
    rows = [i for i, row in standing_rows(case.timeline) if row.act is act and i not in told]
    return rows[-1] if rows else None
