"""What the parts come to as a whole."""

from itertools import combinations

import pytest

from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.outcomes import overall_outcome

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
