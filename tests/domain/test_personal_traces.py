"""Traces of a person: what goes, what stays, and what a person should look at."""

import pytest

from foidesk.domain.case import Applicant
from foidesk.domain.personal_traces import redact

WHO = Applicant("Jo Marsh", "Reed Trust", "jo@reed.example", ("Rose Cottage", "5 Fen Way", "Ely", "CB7 4XX"))
GONE = [
    ("By Jo Marsh.", "By #."),
    ("By JO MARSH and jo  marsh.", "By # and #."),
    ("Marsh asks; the marsh is wet.", "# asks; the marsh is wet."),
    ("Write to jo@reed.example or to a.b+c@other.example.org!", "Write to # or to #!"),
    ("Ring 01632 960001, +44 7700 900123 or (01632) 960 001.", "Ring #, # or #."),
    ("I am at Rose Cottage, 5 Fen Way, cb7 4xx.", "I am at #, #, #."),
    ("For the Reed Trust and for reeds.", "For the # and for reeds."),
    ("See https://www.whatdotheyknow.com/request/a_b#c now.", "See # now."),
    ("Reference FOI 000001/26.", "Reference #."),
]


@pytest.mark.parametrize(("text", "shown"), GONE)
def test_what_identifies_the_applicant_goes(text: str, shown: str) -> None:
    found = redact(text, WHO, "#", references=("FOI 000001/26",))
    assert found.text == shown
    assert found.removed == shown.count("#")


STAYS = [
    "How many people live in Ely?",
    "Between 2019 and 2020 there were 1,234,567 of them, and 07 of 10 in 2021-22.",
    "Spend was £10,000,000 in 2024.",
    "Was it on 01/02/2024 or 2024-02-01?",
    "Thanks\nHow many swans were there?",
    "Please give the figures for 2020, 2021 and 2022 under section 12.",
    "",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_does_not_stays(text: str) -> None:
    assert redact(text, WHO, "#") == redact(text, Applicant(), "#")
    assert redact(text, WHO, "#").text == text


SIGNED = [
    ("How many?\n\nKind regards\nJo", "How many?\n\n#"),
    ("How many?\n\nYours faithfully,\n\nJ. M.\nThe Reed Trust\nCambridgeshire", "How many?\n\n#"),
    ("How many?\nMany thanks,\n\nBest wishes\nJo", "How many?\n\n#"),
    ("How many?\nThank you for your help", "How many?\n\n#"),
    ("Thanks\n\nHow many?\nAnd where?", "Thanks\n\nHow many?\nAnd where?"),
    ("With best wishes for the new year I ask how many.", "With best wishes for the new year I ask how many."),
    ("Best\n" + "x" * 70, "Best\n" + "x" * 70),
]  # fmt: skip


@pytest.mark.parametrize(("text", "shown"), SIGNED)
def test_a_sign_off_at_the_end_goes_whole(text: str, shown: str) -> None:
    assert redact(text, Applicant(), "#").text == shown


def test_a_text_that_is_not_signed_keeps_its_thanks() -> None:
    assert redact("Thanks", WHO, "#", is_signed=False).text == "Thanks"


def test_hostile_texts_come_back_soon_and_whole() -> None:
    for text in (
        "0" * 20_000,
        "a@" * 10_000,
        "\n" * 20_000 + "x",
        "(" * 20_000,
        "Jo " * 10_000,
        "Thanks\n" * 20_000,
    ):
        found = redact(text, WHO, "#").text
        assert found.strip() == text.strip() or "#" in found
