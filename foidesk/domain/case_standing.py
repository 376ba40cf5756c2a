"""Where a case stands, as a value: its stage, its clocks, what is late, and which working day it is."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Clock
from foidesk.domain.day_counts import ANSWERING, DayOf, Taken, day_of, number_of
from foidesk.domain.lifecycle import Stage
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.domain.waits import Wait


class NothingReceived(Problem):
    """A timeline without the row every case begins with."""

    def __init__(self) -> None:
        super().__init__("The timeline has no receipt in it.", "Add the day the request was received.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands.

    `due_on` and `rule` are of the clock that bites the authority first, None when none runs. `clocks` begin
    with the one for the answer; where parts fall under different laws, each clock names its parts.
    `received_on` is the day it came, `started_on` the date of receipt in law, which clarification moves.
    `regime` is the leading one: the case's own, unless every part has another. `waits` are the spans in which
    the authority waited for somebody. `due_days` are the working days the biting clock gives, None where it
    counts none; `taken` those the answer took. `owes_undated`: something ordered is still to be done, by no
    date that is known.
    """

    stage: Stage
    received_on: date
    started_on: date
    due_on: date | None
    rule: str | None
    clocks: tuple[Clock, ...]
    answered_on: date | None
    flags: tuple[str, ...]
    acts: frozenset[Act]
    regime: Regime
    waits: tuple[Wait, ...] = ()
    due_days: int | None = None
    taken: Taken | None = None
    owes_undated: bool = False

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why `due_on` is to be looked at again: a calendar that ends or is not settled, a disputed day."""
        deadline = self.biting.deadline if self.biting else None
        return deadline.remarks if deadline else ()

    @property
    def biting(self) -> Clock | None:
        """The clock `due_on` is of."""
        ours = (clock for clock in self.clocks if clock.is_ours and clock.is_running)
        return min(ours, key=lambda clock: clock.due or date.max, default=None)


def is_late(standing: Standing, today: date) -> bool:
    """Whether the authority owes something whose day has passed. A day ends at midnight."""
    return standing.due_on is not None and standing.due_on < today


def answer_clock(standing: Standing) -> Clock:
    """Return the clock for the answer that matters most: the one that bites, or else the leading one."""
    biting = standing.biting
    return biting if biting is not None and biting.purpose in ANSWERING else standing.clocks[0]


def working_day(standing: Standing, today: date, law: ClockLaw) -> int | None:
    """Return which working day of the time for answering it is, or was on the day of the answer.

    None while no date runs. Days disregarded are left out; after the last day the count goes on.
    """
    return number_of(answer_clock(standing), min(today, standing.answered_on or today), law)


def day_of_count(standing: Standing, today: date, law: ClockLaw) -> DayOf | None:
    """Return “day 3 of 20” of the clock that bites first; of the answer's where none runs, if it was met."""
    clock = standing.biting or standing.clocks[0]
    return day_of(clock, today, law) if clock.is_running or clock.met_on else None
