import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from foidesk.domain.reference import BadPattern, BadReference, ReferencePattern, natural_key

STYLES = [
    # pattern                      year  number  written
    ("FOI {number:06}/{year:2}", 2019, 4256, "FOI 004256/19"),
    ("{year}{number:04}", 2019, 2419, "20192419"),
    ("FOI{year}/{number:05}", 2018, 1393, "FOI2018/01393"),
    ("FOI-{year}-{number:04}", 2026, 42, "FOI-2026-0042"),
    ("FOI {number:06}-{year:2}", 2019, 3842, "FOI 003842-19"),
    ("FOI {number:06}/{year:2}", 2026, 4321, "FOI 004321/26"),
    ("{year:4}.{number}", 2026, 7, "2026.7"),
    ("REF{number:03}", 2026, 7, "REF007"),
    ("FOI-{year}-{number:04}", 2026, 12345, "FOI-2026-12345"),
]


@pytest.mark.parametrize(("pattern", "year", "number", "written"), STYLES)
def test_each_style_writes_and_reads(pattern, year, number, written):
    style = ReferencePattern.parse(pattern)
    assert style.format(year, number) == written
    read_year = year if "{year" in pattern else None
    assert style.read(written) == (read_year, number)
    assert style.read(f"  {written.lower().replace(' ', '')} ") == (read_year, number)
    assert style.read(written.replace("FOI", "F O I")) == (read_year, number)


NOT_OF_IT = [
    "",
    "FOI",
    "FOI 004256",
    "FOI 004256/1",
    "XFOI 004256/19",
    "FOI 000000/19",
    "FOI ٠٠٤٢٥٦/19",
    "FOI 4256/199",
]


@pytest.mark.parametrize("text", NOT_OF_IT)
def test_what_is_not_of_the_pattern_reads_as_none(text):
    assert ReferencePattern.parse("FOI {number:06}/{year:2}").read(text) is None


BAD = [
    # pattern                          what the sentence says
    ("FOI-{year}", "needs {number} exactly once"),
    ("{number}-{number}", "needs {number} exactly once"),
    ("{year}{number}{year}", "may hold {year} only once"),
    ("{year:3}-{number}", "2 or 4 digits"),
    ("{number:12}", "1 to 9 digits"),
    ("{number:0}", "1 to 9 digits"),
    ("{number}-{month}", "only {number} and {year}"),
    ("{number!r}", "needs {number} exactly once"),
    ("FOI{{{number}", "only {number} and {year}"),
    (" {number}", "begins or ends with a space"),
    ("A\n{number}", "cannot be printed"),
    ("", "needs {number}"),
]


@pytest.mark.parametrize(("pattern", "said"), BAD)
def test_a_bad_pattern_is_refused_in_a_sentence(pattern, said):
    with pytest.raises(BadPattern, match=re.escape(said)) as refused:
        ReferencePattern.parse(pattern)
    assert "{number" in refused.value.next_step


@pytest.mark.parametrize(("year", "number"), [(2026, 0), (2026, -1), (2026, 10**9), (1999, 1), (2100, 1)])
def test_what_no_reference_can_hold_is_refused(year, number):
    with pytest.raises(BadReference):
        ReferencePattern.parse("FOI {number:06}/{year:2}").format(year, number)


LITERAL = st.text(st.characters(categories=["L", "N", "P", "S"], exclude_characters="{}"), max_size=6)
NUMBERS = st.one_of(st.just("{number}"), st.integers(1, 9).map(lambda width: f"{{number:{width:02}}}"))
YEARS = st.sampled_from(["{year}", "{year:2}", "{year:4}", ""])


@given(
    LITERAL,
    LITERAL,
    LITERAL,
    NUMBERS,
    YEARS,
    st.booleans(),
    st.integers(2000, 2099),
    st.integers(1, 10**9 - 1),
)
def test_whatever_is_written_is_read_back(head, middle, tail, number_field, year_field, first, year, number):
    fields = [year_field, number_field] if first else [number_field, year_field]
    pattern = f"{head}{fields[0]}{middle}{fields[1]}{tail}"
    assume(pattern.isprintable() and pattern == pattern.strip())
    style = ReferencePattern.parse(pattern)
    expected = (year if year_field else None, number)
    assert style.read(style.format(year, number)) == expected


@given(st.integers(2000, 2099), st.lists(st.integers(1, 10**6), unique=True))
def test_natural_order_is_the_order_of_numbers(year, numbers):
    style = ReferencePattern.parse("FOI-{year}-{number:04}")
    written = sorted((style.format(year, number) for number in numbers), key=natural_key)
    assert [style.read(text)[1] for text in written] == sorted(numbers)


def test_natural_order_takes_any_text():
    texts = ["foi-2026-10000", "FOI-2026-9999", "", "A", "10", "9", "²", "FOI 2026"]
    assert sorted(texts, key=natural_key).index("FOI-2026-9999") < sorted(texts, key=natural_key).index(
        "foi-2026-10000"
    )
