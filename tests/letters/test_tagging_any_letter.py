"""Any letter at all: whatever its blocks, it keeps both standards and reads back as they say."""

from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.letters.blocks import (
    Address,
    Block,
    Heading,
    ItemList,
    Paragraph,
    Passage,
    Quote,
    Run,
    Signature,
    Table,
)
from foidesk.letters.draw import draw
from tests.letters.test_draw import letter_of
from tests.letters.tree import Tagged, expected, found_by_validators

WORD = st.text(st.sampled_from("abcdefgh ŵŷß–“<&😀жאבסלا中。()-1"), min_size=1, max_size=14)
WORDS = st.lists(WORD, min_size=1, max_size=40).map(lambda words: f"x{' '.join(words)}x")
RUN = st.builds(
    Run, WORDS, st.booleans(), st.booleans(), st.sampled_from([None, None, "https://a.example/b", "mailto:p@x.example"]),
    st.sampled_from([None, None, None, "cy", "gd"]),
)  # fmt: skip


def told_apart(runs: list[Run]) -> tuple[Run, ...]:
    """Keep plain runs between those that are elements, so that each is its own in the tree."""
    return tuple(one for run in runs for one in (run, Run(" and ")))


RUNS = st.lists(RUN, min_size=1, max_size=5).map(told_apart)
CELL = st.one_of(st.none(), st.integers(0, 10**6), WORDS)
PLAIN: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.just(2), WORDS),
    st.builds(Paragraph, RUNS, st.booleans()),
    st.builds(Quote, st.lists(RUNS, min_size=1, max_size=4).map(tuple)),
    st.builds(ItemList, st.lists(RUNS, min_size=1, max_size=4).map(tuple), st.booleans()),
    st.builds(
        Table, WORD.map(lambda word: f"t{word}"), st.just(("Name", "Count", "")),
        st.lists(st.tuples(CELL, CELL, CELL), max_size=50).map(tuple), row_headers=st.booleans(),
    ),
    st.builds(Address, st.lists(RUNS, min_size=1, max_size=4).map(tuple)),
    st.builds(Signature, WORDS, st.lists(WORDS, min_size=1, max_size=3).map(tuple)),
)  # fmt: skip


BLOCK = st.one_of(
    PLAIN,
    PLAIN,
    PLAIN,
    st.builds(Passage, st.sampled_from(["cy", "he"]), st.lists(PLAIN, min_size=1, max_size=3).map(tuple)),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(BLOCK, max_size=12), st.booleans(), st.booleans())
def test_any_letter_keeps_both_standards_and_reads_back(
    blocks: list[Block], large: bool, draft: bool
) -> None:
    letter = letter_of(*blocks)
    pdf = draw(letter, large_print=large, draft=draft).pdf
    tagged = Tagged(pdf)
    assert str(tagged.tree) == str(expected(letter))
    assert tagged.faults() == []
    assert found_by_validators(pdf) == []
