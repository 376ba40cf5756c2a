"""What the parts come to as a whole."""

from itertools import combinations

import pytest

from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.outcomes import overall_outcome
from foidesk.domain.part_endings import parts_that_count
from foidesk.domain.timeline import Act, Event
from tests.domain.clock import D

O = Outcome  # noqa: E741  the table is read by its columns
TABLE = [
    # parts                                                      whole
    ([], None),
    ([None], None),
    ([O.DISCLOSED, None], None),
    ([O.DISCLOSED], O.DISCLOSED),
    ([O.DISCLOSED, O.DISCLOSED], O.DISCLOSED),
    ([O.DISCLOSED, O.NOT_HELD], O.DISCLOSED),
    ([O.DISCLOSED, O.NOT_APPLICABLE], O.DISCLOSED),
    ([O.NOT_APPLICABLE], O.NOT_APPLICABLE),
    ([O.DISCLOSED, O.NEITHER_CONFIRMED_NOR_DENIED], O.PARTLY_DISCLOSED),
    ([O.DISCLOSED, O.WITHHELD, O.NOT_HELD], O.PARTLY_DISCLOSED),
    ([O.PARTLY_DISCLOSED, O.NOT_HELD], O.PARTLY_DISCLOSED),
    ([O.WITHHELD, O.NOT_HELD], O.WITHHELD),
    ([O.NEITHER_CONFIRMED_NOR_DENIED, O.WITHHELD], O.WITHHELD),
    ([O.NOT_HELD, O.TRANSFERRED], O.TRANSFERRED),
    ([O.REFUSED_COST, O.ADVICE_GIVEN], O.REFUSED_COST),
]


@pytest.mark.parametrize(("outcomes", "whole"), TABLE)
def test_overall_outcome(outcomes, whole):
    assert overall_outcome(tuple(Part(outcome=one) for one in outcomes)) is whole
    assert overall_outcome(tuple(Part(outcome=one) for one in reversed(outcomes))) is whole


@pytest.mark.parametrize("pair", list(combinations(Outcome, 2)), ids=" and ".join)
def test_every_pair_comes_to_something(pair):
    assert overall_outcome(tuple(Part(outcome=one) for one in pair)) is not None


ENDED = [
    # what was decided on parts 1 and 2, what happened, what the request came to
    ((O.DISCLOSED, None), "withdraw 2, answer", O.DISCLOSED),
    ((O.DISCLOSED, None), "answer 1, withdraw 2", O.DISCLOSED),
    ((O.DISCLOSED, None), "answer 1, withdraw", O.DISCLOSED),
    ((O.DISCLOSED, O.WITHHELD), "withdraw 2, answer", O.DISCLOSED),
    ((O.DISCLOSED, None), "answer 1, lapse_clarification 2", O.DISCLOSED),
    ((O.DISCLOSED, None), "answer 1, transfer 2", O.PARTLY_DISCLOSED),
    ((O.DISCLOSED, None), "answer 1, transfer", O.PARTLY_DISCLOSED),
    ((O.NOT_HELD, O.NOT_HELD), "answer 1, transfer 2", O.NOT_HELD),
    ((O.DISCLOSED, O.WITHHELD), "answer, withdraw 2", O.PARTLY_DISCLOSED),
    ((O.DISCLOSED, O.WITHHELD), "lapse_fee 2, receive_fee 2, answer", O.PARTLY_DISCLOSED),
    ((O.DISCLOSED, None), "answer", None),
    ((None, None), "withdraw 1, withdraw 2", None),
]


@pytest.mark.parametrize(("outcomes", "acts", "whole"), ENDED)
def test_what_was_dropped_before_it_was_answered_counts_for_nothing(outcomes, acts, whole):
    parts = tuple(Part(str(number), outcome=one) for number, one in enumerate(outcomes, 1))
    rows = (one.split() for one in acts.split(", "))
    timeline = tuple(Event(Act(act), D("2026-11-05"), part=next(iter(part), None)) for act, *part in rows)
    assert overall_outcome(parts_that_count(parts, timeline)) is whole
