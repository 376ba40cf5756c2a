from dataclasses import replace

import pytest

from foidesk.letters.blocks import Block, Heading, Passage, levels_in_order
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


WELSH = Passage("cy", (Heading(1, "Teitl"), Heading(2, "a"), Heading(3, "b")))
PASSAGES: list[tuple[tuple[Block, ...], bool, str]] = [
    ((Heading(1, "Title"), Heading(2, "a"), WELSH), True, "a title of its own"),
    ((WELSH, Passage("en", (Heading(1, "Title"), Heading(2, "a")))), True, "each in a passage"),
    ((Heading(1, "Title"), Passage("cy", (Heading(2, "a"),)), Heading(3, "b")), True, "no title of its own"),
    ((Heading(1, "Title"), Passage("cy", (Heading(3, "a"),))), False, "skips one on the way in"),
    ((Heading(1, "Title"), Passage("cy", (Heading(1, "Teitl"), Heading(3, "a")))), False, "skips one within"),
    ((Passage("cy", (Heading(2, "a"),)),), False, "does not begin with 1"),
    ((Heading(1, "Title"), Heading(1, "Again")), False, "a second title in one language"),
]


@pytest.mark.parametrize(("blocks", "good", "why"), PASSAGES, ids=[row[2] for row in PASSAGES])
def test_heading_levels_in_more_than_one_language(blocks: tuple[Block, ...], good: bool, why: str) -> None:
    if good:
        assert replace(sample_letter(), blocks=blocks).blocks == blocks
    else:
        with pytest.raises(ValueError, match="skip"):
            replace(sample_letter(), blocks=blocks)
