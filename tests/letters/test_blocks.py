from dataclasses import replace

import pytest

from foidesk.letters.blocks import Heading, levels_in_order
from tests.letters.samples import sample_letter

ORDERS = [
    ([], True, "no heading"),
    ([1, 2, 3, 3, 2, 3, 4, 2], True, "down by one, up by any"),
    ([2], False, "does not begin with 1"),
    ([1, 3], False, "skips one"),
    ([1, 2, 1], False, "a second title"),
    ([1, 0], False, "no level at all"),
]


@pytest.mark.parametrize(("levels", "good", "why"), ORDERS, ids=[row[2] for row in ORDERS])
def test_heading_levels(levels: list[int], good: bool, why: str) -> None:
    assert levels_in_order(levels) is good


def test_a_letter_out_of_order_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="skip"):
        replace(sample_letter(), blocks=(Heading(1, "a"), Heading(3, "b")))
