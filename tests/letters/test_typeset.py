"""Lines: filled to any measure, never wider, no character lost, broken where a reader expects it."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.letters.blocks import Paragraph, Run, plain
from foidesk.letters.draw import draw
from foidesk.letters.fonts import REGULAR
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.typeset import Setting, typeset
from tests.letters.test_draw import letter_of


def set_(text: str) -> Setting:
    setting = typeset(plain(text), REGULAR, Itemiser(), None)
    assert setting is not None
    return setting


def lines(text: str, measure: float) -> list[str]:
    setting = set_(text)
    return [setting.text[start:stop] for start, stop, _next in setting.fill(measure)]


WIDE = 9_000.0
BROKEN = [
    ("after a space", "one two three four", 4_000, ["one two", "three", "four"]),
    ("after a line end", "one\ntwo\n\nthree", WIDE, ["one", "two", "", "three"]),
    ("after a hyphen between words", "a self-evident case", 4_500, ["a self-", "evident", "case"]),
    ("not after a hyphen of a number", "see FOI-2026-0042 now", 5_200, ["see", "FOI-2026-", "0042 now"]),
    ("not in an address that fits a line", "see a-b.example/self-made", 11_000, ["see", "a-b.example/self-made"]),
    ("in an address that fits none", "https://www.example.org/self-made", 9_900, ["https://www.example.", "org/self-made"]),
    ("anywhere in a word that fits none", "aaaaaaaaaa", 2_800, ["aaaaa", "aaaaa"]),
    ("between ideographs", "我们已收到您的请求", 4_000, ["我们已收", "到您的请", "求"]),
    ("no full stop first on a line", "我们已收。到", 4_000, ["我们已", "收。到"]),
    ("no opening bracket last on a line", "我们已（收到）", 4_000, ["我们已", "（收到）"]),
    ("between an ideograph and a word", "已收到 request的", 5_500, ["已收到", "request的"]),
    ("no small kana first on a line", "コーヒョウ", 3_000, ["コー", "ヒョウ"]),
    ("Korean at its spaces", "정보를 요청할", 4_000, ["정보를", "요청할"]),
    ("Hebrew at its spaces, in order", "אבגד הוזח טיכל", 5_500, ["אבגד הוזח", "טיכל"]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "measure", "expected"), BROKEN, ids=[row[0] for row in BROKEN])
def test_where_lines_end(why: str, text: str, measure: float, expected: list[str]) -> None:
    assert lines(text, measure) == expected


ANY = st.text(st.sampled_from("abc de-fg/. \n中。（ア א\u05b0بلاe\u0301é1"), max_size=80)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.builds(Run, ANY, st.booleans()), max_size=4).map(tuple), st.floats(500, 20_000))
def test_every_character_is_on_a_line_and_no_line_is_too_wide(runs: tuple[Run, ...], measure: float) -> None:
    setting = typeset(runs, REGULAR, Itemiser(), None)
    if setting is None:
        assert not "".join(run.text for run in runs).strip()
        return
    filled = setting.fill(measure)
    assert filled[0][0] == 0
    assert filled[-1][2] == len(setting.text)
    for start, stop, following in filled:
        assert setting.width(start, stop) <= measure + 0.01 or stop - start == 1
        assert setting.text[stop:following] in ("", " ", "\n")
    assert all(line[2] == after[0] for line, after in pairwise(filled))
    for before, line in pairwise(filled):
        if before[1] == line[0] and unicodedata.combining(setting.text[line[0]]):
            assert all(map(unicodedata.combining, setting.text[before[0] + 1 : before[1]])), (
                "one letter a line"
            )


@given(ANY)
def test_pieces_are_the_whole_text_in_fonts_that_have_it(text: str) -> None:
    setting = typeset(plain(text), REGULAR, Itemiser(), None)
    if setting is not None:
        assert len(setting.drawn) == len(setting.text) == len(setting.ends) - 1
        assert [piece.start for piece in setting.pieces] == [0, *(piece.end for piece in setting.pieces[:-1])]


def test_spaces_are_made_one_and_none_is_left_at_the_ends() -> None:
    assert set_("  a   b\t c \n").text == "a b c"
    assert typeset(plain(" \n\u200b"), REGULAR, Itemiser(), None) is None


@pytest.mark.parametrize(
    "unit", ["x", "ab ", "中", "a-", "א", "لا", "\n", "x\u0301", "a中", "aא", "//", "((", "😀x"]
)
def test_a_long_text_takes_no_longer_than_its_length(unit: str) -> None:
    """Quadratic work on a hundred thousand characters would take minutes; this is a fraction of a second."""
    text = f"x{unit * (100_000 // len(unit))}x"
    begun = time.perf_counter()
    drawn = draw(letter_of(Paragraph(plain(text))))
    assert time.perf_counter() - begun < 20
    assert drawn.pages > 10
