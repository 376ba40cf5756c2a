"""Which way text runs, held against python-bidi (unicode-bidi underneath), which is tested on Unicode's own cases."""

import time
import unicodedata

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.letters import bidi

ANY = st.text(st.sampled_from("ab1 2(3)[]-+%$,.:/אבגسلم١٢\u05b0\u064e!«é中"), max_size=16)


def shown(text: str, base: int) -> str:
    levels = bidi.levels(text, base)
    return "".join(text[at] for at in bidi.visual_order(text, levels, base))


def letter_before_mark(text: str) -> str:
    """Turn each letter with its marks about, as drawing wants it: the other library leaves marks before it."""
    out: list[str] = []
    marks: list[str] = []
    for char in text:
        if unicodedata.combining(char):
            marks.append(char)
        else:
            out += [char, *reversed(marks)]
            marks = []
    return "".join(out + marks)


@settings(max_examples=600, deadline=None)
@given(ANY, st.sampled_from([0, 1]))
def test_the_order_is_the_other_librarys(text: str, base: int) -> None:
    if not any(unicodedata.combining(char) for char in text):
        assert shown(text, base) == (get_display(text, base_dir="LR"[base]) if text else "")


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(["א\u05b0", "ב", "س\u064e\u0651", "م", "12", "a", " ", "("]), max_size=9).map(
        "".join
    )
)
def test_marks_follow_their_letter(text: str) -> None:
    """Only where all of it runs from right to left: elsewhere marks are in their order already."""
    base = bidi.base_level(text)
    levels = bidi.levels(text, base)
    expected = get_display(text, base_dir="LR"[base]) if text else ""
    if all(levels[i] % 2 for i, char in enumerate(text) if unicodedata.combining(char)):
        assert shown(text, base) == letter_before_mark(expected)


@given(ANY)
def test_every_character_has_one_place(text: str) -> None:
    base = bidi.base_level(text)
    order = bidi.visual_order(text, bidi.levels(text, base), base)
    assert sorted(order) == list(range(len(text)))


BASES = [
    ("hello", 0, "Latin"), ("שלום hello", 1, "Hebrew first"), ("12 hello שלום", 0, "numbers have no direction"),
    ("(…) السلام", 1, "nor have brackets"), ("", 0, "nothing"), ("123", 0, "only numbers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "base", "why"), BASES, ids=[row[2] for row in BASES])
def test_the_first_letter_decides(text: str, base: int, why: str) -> None:
    assert bidi.base_level(text) == base


SAID = [
    ("אבג (דה) 12", 1, "12 )הד( גבא", "brackets and numbers in Hebrew"),
    ("see (אבג) 12", 0, "see (גבא) 12", "Hebrew in brackets in English"),
    ("אב https://a.example/b גד", 1, "דג https://a.example/b בא", "an address keeps its order"),
    ("15-12-2019 אב", 1, "בא 15-12-2019", "a date keeps its order"),
    ("مبلغ 1,000.50 جنيه", 1, "هينج 1,000.50 غلبم", "an amount keeps its order"),
]


@pytest.mark.parametrize(("text", "base", "expected", "why"), SAID, ids=[row[3] for row in SAID])
def test_what_stands_where(text: str, base: int, expected: str, why: str) -> None:
    assert shown(text, base) == expected


@pytest.mark.parametrize("unit", ["(א", "א)", "(", "א(b)", "()", "1.", "م", "\u064e", "]["])
def test_a_long_text_takes_no_longer_than_its_length(unit: str) -> None:
    begun = time.perf_counter()
    bidi.levels(unit * 20_000, 1)
    assert time.perf_counter() - begun < 5, "twenty thousand of anything is a fraction of a second"


def test_a_bracket_faces_the_other_way() -> None:
    assert "".join(map(bidi.facing, "(a) [b] «c» x")) == ")a( ]b[ »c« x"
