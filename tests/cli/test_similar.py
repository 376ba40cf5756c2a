"""foidesk similar: past cases by a reference or by words."""

import pytest

from foidesk.store.case_file import CaseFile
from tests.cli.conftest import refused
from tests.intake.mails import mail

ASKED = {
    "Tasers": "How many times was a Taser fired at a child in 2024?",
    "Stun guns": "How often were conducted energy devices discharged at juveniles since 2024?",
    "Batons": "How many batons has the force bought since 2020?",
    "Swans": "Who feeds the swans on the castle pond?",
}
FIRST, SECOND, THIRD, FOURTH = (f"FOI {number:06}-26" for number in range(1, 5))


@pytest.fixture
def desk(set_up, tmp_path):
    for number, (subject, text) in enumerate(ASKED.items(), 1):
        path = tmp_path / f"{number}.eml"
        path.write_bytes(mail(text.encode(), Message_ID=f"<{number}@example.org>", Subject=subject))
        assert set_up("log", path).code == 0
    return set_up


def references(done):
    assert done.code == 0, done.err
    return [one["reference"] for one in done.json["matches"]]


def test_a_case_finds_what_asks_the_same_and_never_itself(desk):
    found = references(desk("similar", FIRST, "--json"))
    assert found[0] == SECOND
    assert FIRST not in found


TEXTS = [
    ("stun guns used on youngsters", 1, {FIRST, SECOND}),
    ("swans fed on the castle pond", 1, {FOURTH}),
    ("", None, set()),
    ("\N{SNOWMAN}", None, set()),
]


@pytest.mark.parametrize(("text", "limit", "wanted"), TEXTS)
def test_words_find_what_is_like_them(desk, text, limit, wanted):
    options = () if limit is None else ("--limit", limit)
    found = references(desk("similar", "--text", text, *options, "--json"))
    assert set(found) <= wanted
    assert bool(found) == bool(wanted)


def test_a_match_holds_what_the_format_promises(desk):
    (match,) = desk("similar", "--text", ASKED["Swans"], "--limit", 1, "--json").json["matches"]
    assert match == {
        "reference": FOURTH,
        "score": match["score"],
        "subject": "Swans",
        "outcome": None,
        "stage": "received",
        "received": match["received"],
        "answered": None,
        "provisions": [],
    }
    assert 0.5 < match["score"] <= 1
    said = desk("similar", "--text", ASKED["Swans"], "--limit", 1).out
    assert said == f"{match['score']:.2f}  {FOURTH}  received  Swans\n"


def test_nothing_like_it_is_said_in_words(desk):
    assert desk("similar", "--text", "xylophone").out == "No past request is like it.\n"


def test_while_a_window_is_open_what_is_marked_is_searched(desk):
    desk("similar", FIRST)
    held = CaseFile.open(desk.case_file)
    try:
        done = desk("similar", FIRST, "--json")
    finally:
        held.close()
    assert references(done)[0] == SECOND
    assert done.err == ""


REFUSED = [
    ((), "Give the reference of a case, or --text TEXT."),
    (("FOI 1", "--text", "swans"), "Give the reference of a case, or --text TEXT."),
    (("FOI 999999-26",), "There is no case FOI 999999-26 in this case file."),
    ((FIRST, "--limit", "none"), "limit"),
]


@pytest.mark.parametrize(("asked", "said"), REFUSED)
def test_what_cannot_be_looked_for(desk, asked, said):
    assert refused(desk("similar", *asked), said)
