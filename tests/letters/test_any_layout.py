"""Blocks of any size, one after the other, in either print: every page is laid out, and every mark is in the tree."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.letters.blocks import (
    Address,
    Block,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Signature,
    Table,
    plain,
)
from foidesk.letters.draw import draw
from tests.letters.test_draw import letter_of
from tests.letters.tree import Tagged

LENGTH = st.one_of(st.integers(0, 12), st.sampled_from([40, 150, 400]))
WORD = st.sampled_from(["on", "word", "w" * 70, "中文字", "שלום"])
TEXT = st.builds(lambda count, word: " ".join([word] * count), LENGTH, WORD)
TEXTS = st.lists(TEXT, max_size=4)
ROW = st.lists(TEXT, min_size=1, max_size=14).map(tuple)
TABLE = st.builds(Table, TEXT, ROW, st.lists(ROW, max_size=24).map(tuple), TEXT, TEXT, st.booleans())
BLOCK: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.just(2), TEXT),
    st.builds(lambda text, leads: Paragraph(plain(text), leads), TEXT, st.booleans()),
    TEXTS.map(lambda texts: Quote(tuple(map(plain, texts)))),
    TEXTS.map(lambda texts: ItemList(tuple(map(plain, texts)))),
    st.lists(TEXT, max_size=20).map(lambda texts: Address(tuple(map(plain, texts)))),
    st.builds(Signature, TEXT, TEXTS.map(tuple)),
    TABLE, TABLE,
)  # fmt: skip


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow]
)
@given(st.lists(BLOCK, max_size=8), st.booleans())
def test_any_blocks_are_laid_out(blocks: list[Block], large: bool) -> None:
    made = draw(letter_of(*blocks), large_print=large)
    assert Tagged(made.pdf).faults() == []


TALL = "word " * 900
NOTES = [
    (Table("t", ("", "on " * 40), (("w" * 70,),)), "a title as tall as a page"),
    (Table("w" * 70 + " x" * 1_900, ("a",), ()), "a caption as tall as a page"),
    (Table("t", ("a",), ((1,),), TALL, TALL), "notes taller than a page"),
    (Table(TALL, ("a", "b"), ((TALL, 1), (1, TALL)), TALL), "all of it"),
    (Heading(2, TALL), "a heading"),
    (Signature(TALL, (TALL,)), "who signs"),
]


def test_what_is_taller_than_a_page_is_laid_out() -> None:
    for block, _why in NOTES:
        for large in (False, True):
            made = draw(letter_of(Paragraph(plain("x")), block, Paragraph(plain("END"))), large_print=large)
            tagged = Tagged(made.pdf)
            assert tagged.faults() == []
            assert tagged.tree.text.endswith("END")
