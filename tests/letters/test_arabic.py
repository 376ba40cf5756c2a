"""Arabic letters beside each other, held against arabic-reshaper."""

import unicodedata

import arabic_reshaper
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.letters.arabic import SWALLOWED, shaped, unshaped

OTHER = arabic_reshaper.ArabicReshaper(
    {"delete_harakat": False, "support_zwj": True, "ARABIC LIGATURE ALLAH": False}
)
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةءآأإؤئىپچژگکی ـab.\u200c\u064e\u0651"


@settings(max_examples=800, deadline=None)
@given(st.text(st.sampled_from(LETTERS), max_size=14))
def test_the_shapes_are_the_other_librarys(text: str) -> None:
    assert shaped(text).replace(SWALLOWED, "") == OTHER.reshape(text)


@given(st.text(max_size=40))
def test_each_character_has_one_shape(text: str) -> None:
    assert len(shaped(text)) == len(text)


@given(st.text(st.sampled_from(LETTERS), max_size=20))
def test_the_shapes_are_the_same_letters(text: str) -> None:
    letters = "".join(char for char in text if not unicodedata.combining(char))
    assert unshaped(shaped(letters)).replace(SWALLOWED, "") == letters


SHAPES = [
    ("ببب", "ﺑﺒﺐ", "first, middle, last"),
    ("ب", "ﺏ", "alone"),
    ("ادا", "ﺍﺩﺍ", "letters that do not join on"),
    ("سلام", "ﺳﻼ\u2060ﻡ", "lam and alef are one shape"),
    ("لا", "ﻻ\u2060", "lam and alef alone"),
    ("بَب", "ﺑَﺐ", "a mark parts nothing"),
    ("می\u200cخواهم", "ﻣﯽ\u200cﺧﻮﺍﻫﻢ", "a non-joiner parts"),
    ("שלום abc", "שלום abc", "others are left alone"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SHAPES, ids=[row[2] for row in SHAPES])
def test_shapes(text: str, expected: str, why: str) -> None:
    assert shaped(text) == expected
