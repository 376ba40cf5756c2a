"""Letters against agreed copies: the words first, which a person can read in a diff, then every byte."""

from pathlib import Path

import pytest

from foidesk.letters.blocks import Letter
from foidesk.letters.draw import draw
from tests.letters.disputes import AGREED as DISPUTES
from tests.letters.disputes import agreed_in_dispute
from tests.letters.notices import AGREED as NOTICES
from tests.letters.notices import agreed_notice
from tests.letters.reading import pages
from tests.letters.samples import sample_letter

AGREED = Path(__file__).parents[1] / "golden"
SHAPES = ["joint", "two_systems", "total", "figures", "assistants", "cost", "personal", "advice"]
ALL = [*SHAPES, *NOTICES, *DISPUTES]


def agreed(name: str) -> Letter:
    if name in DISPUTES:
        return agreed_in_dispute(name)
    return sample_letter(name) if name in SHAPES else agreed_notice(name)


@pytest.mark.parametrize("name", ALL)
def test_a_letter_is_drawn_as_agreed(name: str, request: pytest.FixtureRequest) -> None:
    drawn = draw(agreed(name), compress=False).pdf
    words = "\f".join(pages(drawn)) + "\n"
    text, pdf = AGREED / f"{name}.txt", AGREED / f"{name}.pdf"
    if request.config.getoption("--accept"):
        text.write_text(words, "utf-8", newline="\n")
        pdf.write_bytes(drawn)
    assert words == text.read_text("utf-8")
    assert drawn == pdf.read_bytes(), "same words, drawn differently"


def test_no_agreed_copy_is_left_over() -> None:
    assert {file.stem for file in AGREED.glob("*.*")} == set(ALL)
