"""Which act a letter tells of: a row of the timeline no letter told of yet, or the row issuing it adds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.case import Case
from foidesk.domain.dispute import GIVING_OUT
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.lifecycle import EXTENSIONS
from foidesk.domain.particulars import FIELDS, Particulars, put_into
from foidesk.domain.several_parts import apiece, as_one, rows_of_act
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event, corrected_row, standing_rows, struck_rows
from foidesk.store.documents import KeptLetter


@dataclass(frozen=True, slots=True)
class Told:
    """What a letter tells of. `row` is the act's place in the timeline, None where issuing adds it.

    Where the act is on several parts it names them together, and `row` is the first of its rows. `again`:
    `act` is what that row should say, as a letter told of it before, or tells of fewer parts than it.
    """

    act: Event | None
    row: int | None
    said: Particulars
    again: bool = False

    def filled(self, said: Particulars) -> "Told":
        """Return the same with `said` instead; a row that was recorded stays as it is.

        But an extension recorded for the whole request holds for no more of it than its notice says.
        """
        act, again = self.act, self.again
        if act and (self.row is None or again):
            act = put_into(act, said)
        elif act and act.act in EXTENSIONS and act.part is None and said.part:
            act, again = replace(act, part=said.part), True
        return replace(self, said=said, act=act, again=again)


def told_by(case: Case, kind: LetterKind, dated: date, kept: Iterable[KeptLetter], said: Particulars) -> Told:
    """Return what a letter of `kind` dated `dated` tells of; what was recorded already wins over `said`."""
    act = RECORDS[kind]
    if act is None:
        return Told(None, None, said)
    row = _untold(case, act, [one.event_row for one in kept if one.event_row is not None])
    if row is None:
        parts = case.parts if act in GIVING_OUT else ()
        return Told(put_into(Event(act, dated, parts=parts), said), None, said)
    return Told(act_at(case, row), row, row_said(case, row).over(said))


def told_again(case: Case, letter: KeptLetter, said: Particulars) -> Told:
    """Return what a correction of a kept letter tells of: the same row as that letter, as it should read."""
    row = row_of(case, letter)
    if row is None:
        return Told(None, None, said)
    was = act_at(case, row)
    parts = case.parts if was.act in GIVING_OUT else was.parts
    act = put_into(replace(was, parts=parts), said)
    return Told(act, row, said.over(row_said(case, row)), again=True)


def row_of(case: Case, letter: KeptLetter) -> int | None:
    """Return the row a kept letter told of; the last of its act, for one kept before that was noted."""
    act = RECORDS[LetterKind(letter.kind)]
    rows = [i for i, row in standing_rows(case.timeline) if row.act is act]
    return letter.event_row if letter.event_row is not None else next(iter(rows[::-1]), None)


def row_said(case: Case, row: int) -> Particulars:
    """Return what the act in a row of the timeline says, as it stands."""
    event = act_at(case, row)
    return Particulars(**{name: getattr(event, name) for name in FIELDS})


def act_at(case: Case, row: int) -> Event:
    """Return the act that stands in `row` as it now reads, with all the parts it was done to."""
    stand = _as_they_stand(case)
    return as_one([stand[place] for place in rows_at(case, row)])


def rows_at(case: Case, row: int) -> tuple[int, ...]:
    """Return the places of the rows that tell of the act in `row`: one, or one for each of its parts.

    A row that was struck is left out, unless it is `row` itself.
    """
    gone = struck_rows(case.timeline)
    found = rows_of_act(case.timeline, _as_they_stand(case), row)
    return tuple(place for place in found if place == row or place not in gone)


def corrections(case: Case, row: int, right: Event, on: date, why: str | None = None) -> tuple[Event, ...]:
    """Return the rows of the day `on` that make the act in `row` read as `right`, a correction for each.

    A part more is a row more. A row too many says again what the last one does, which changes nothing.
    """
    places, says = rows_at(case, row), apiece(right, named(case.parts))
    put_right = tuple(
        Event(Act.CORRECT, on, row=place, should_say=says[min(at, len(says) - 1)], text=why)
        for at, place in enumerate(places)
    )
    return (*put_right, *says[len(places) :])


def _as_they_stand(case: Case) -> tuple[Event, ...]:
    return tuple(corrected_row(case.timeline, place) for place in range(len(case.timeline)))


def _untold(case: Case, act: Act, told: Iterable[int]) -> int | None:
    """Return the first row of the last `act` that no kept letter tells of, or None."""
    if act is Act.ANSWER:
        return None  # an answer recorded without a letter has gone out by other means
    known = {place for row in told if row < len(case.timeline) for place in rows_at(case, row)}
    rows = [i for i, row in standing_rows(case.timeline) if row.act is act and i not in known]
    firsts = [i for i in rows if not any(i in rows_at(case, before) for before in rows if before < i)]
    return firsts[-1] if firsts else None
