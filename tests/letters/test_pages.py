"""Where the pages of the agreed letters end: signed on the first where they are short, parts on pages of their own."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from foidesk.letters.breaks import break_at

GOLDEN = Path(__file__).parents[1] / "golden"


def pages(name: str) -> list[str]:
    return [page.extract_text() for page in PdfReader(GOLDEN / f"{name}.pdf").pages]


SHORT = [
    *("acknowledgement", "clarification", "clarification_eir", "review_acknowledgement"),
    *("review_acknowledgement_eir", "review_extension", "review_extension_foisa"),
]


@pytest.mark.parametrize("name", SHORT)
def test_a_short_letter_is_signed_on_its_first_page(name: str) -> None:
    first = pages(name)[0]
    end = first.index("Yours sincerely")
    assert "please ask Imogen Vale" in first[:end]
    assert "Fenwick Constabulary" in first[end:]


def test_the_submission_begins_a_page_and_the_letter_before_it_is_signed() -> None:
    told = pages("ico_submission")
    begins = next(
        place for place, text in enumerate(told) if text.startswith("Submission: our position in brief")
    )
    assert "Yours sincerely" in "".join(told[:begins])
    assert "Yours sincerely" not in "".join(told[begins:])


POSTCODES = [
    # text, how much of it fits, what the first line is
    ("Tollgate House, Fenwick, FW1 2AB", 28, "Tollgate House, Fenwick,"),
    ("Tollgate House, Fenwick, FW1 2AB", 31, "Tollgate House, Fenwick,"),
    ("Water Lane, Wilmslow SK9 5AF, England", 24, "Water Lane, Wilmslow"),
    ("Whitehall, London SW1A 2AA", 23, "Whitehall, London"),
    ("Room 12 2nd floor of the hall", 9, "Room 12"),
    ("We saw A4 2nd hand paper", 11, "We saw A4"),
    ("FW1 2AB", 5, "FW1"),
]


@pytest.mark.parametrize(("text", "limit", "line"), POSTCODES)
def test_a_postcode_is_not_parted(text: str, limit: int, line: str) -> None:
    assert text[: break_at(text, 0, limit)[0]] == line
