import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.letters.text import clean, linked, one_line, paragraphs, safe_href

BAD = "\N{REPLACEMENT CHARACTER}"
CLEANED = [
    ("plain", "plain", "left alone"),
    ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne", "every kind of line end"),
    ("a\x00b\x1bc", f"a{BAD}b{BAD}c", "control characters"),
    ("\ud83d alone", f"{BAD} alone", "a lone surrogate"),
    ("\ufdd0\ufffe\U0010ffff", BAD * 3, "noncharacters"),
    ("cafe\u0301", "caf\u00e9", "composed"),
    ("\u202egpj.exe\u202c", "gpj.exe", "an override that would turn text round"),
    ("zero\u200bwidth\ufeff\u00ad", "zerowidth", "marks without a shape"),
    ("a\u200cb می\u200cخواهم", "ab می\u200cخواهم", "what parts letters stays where it shapes them"),
    ("\ufeb3\ufefc\ufee1", "سلام", "letters that came in a given shape"),
    ("a\tb\u2003c", "a b c", "spaces of other widths"),
    ("50\u00a0%", "50\u00a0%", "a no-break space is kept"),
    ("שלום سلام ŵŷ 中", "שלום سلام ŵŷ 中", "other scripts"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CLEANED, ids=[row[2] for row in CLEANED])
def test_cleaning(text: str, expected: str, why: str) -> None:
    assert clean(text) == expected


@given(st.text(st.characters(), max_size=200))
def test_cleaning_again_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")


HREFS = [
    ("https://example.org/a?b=c", "https://example.org/a?b=c"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("https://example.org/é b", "https://example.org/%C3%A9%20b"),
    ("javascript:alert(1)", None),
    ("JaVaScRiPt:alert(1)", None),
    ("java\x00script:x", None),
    ("file:///etc/passwd", None),
    ("pdf:other.pdf", None),
    ("data:text/html,x", None),
    ("//example.org", None),
    ("#nowhere", None),
    ("http://[", None),
    ("http:", None),
]


@pytest.mark.parametrize(("href", "expected"), HREFS)
def test_only_web_and_mail_addresses_become_links(href: str, expected: str | None) -> None:
    assert safe_href(href) == expected


LINKED = [
    ("See https://a.org/x.", [("https://a.org/x", "https://a.org/x")]),
    ("(https://a.org/x_(y))", [("https://a.org/x_(y)", "https://a.org/x_(y)")]),
    ("<http://a.org/>", [("http://a.org/", "http://a.org/")]),
    ("write to foi@a.gov.uk, please", [("foi@a.gov.uk", "mailto:foi@a.gov.uk")]),
    ("javascript:alert(1) file:///x a@b", []),
    ("https://" + "a" * 5_000, []),
]


@pytest.mark.parametrize(("text", "expected"), LINKED)
def test_addresses_in_text_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    runs = linked(text)
    assert [(run.text, run.href) for run in runs if run.href] == expected
    assert "".join(run.text for run in runs) == text


@pytest.mark.parametrize("unit", ["a", "a.", "@", "a@a.", "https://)", ")))]", "<>&"])
def test_looking_for_addresses_ends_on_any_text(unit: str) -> None:
    linked(unit * 100_000)


def test_blank_lines_part_paragraphs_and_single_line_ends_stay() -> None:
    assert list(paragraphs("\n a\r\nb \n\n \t\n\nc\n")) == ["a\nb", "c"]


def test_one_line_is_cut_with_an_ellipsis() -> None:
    assert one_line("a\n b  c") == "a b c"
    assert one_line("abcdefgh", 5) == "abcd…"
