import re
from pathlib import Path

import pytest

from foidesk.domain.regime import Regime
from foidesk.letters.wording import BadClauses, MissingSlot, NoSuchClause, Wording, read_wording
from foidesk.resources import resource

SHIPPED = read_wording(resource("clauses"))


def wording(**clauses: str) -> Wording:
    return Wording("en-GB", {key.replace("__", "."): text for key, text in clauses.items()})


def test_slots_are_filled() -> None:
    assert wording(a__b="Dear {name},").say("a.b", name="Pat") == "Dear Pat,"


def test_what_is_put_in_a_slot_is_not_read_again() -> None:
    assert wording(a="{x}").say("a", x="{y} {x.__class__}") == "{y} {x.__class__}"


def test_a_law_may_have_words_of_its_own() -> None:
    both = wording(a="FOIA", a_eir="EIR")
    assert [both.say("a", one) for one in Regime] == ["FOIA", "EIR", "FOIA", "FOIA"]


def test_a_missing_slot_names_the_clause() -> None:
    with pytest.raises(MissingSlot, match=r"“review\.ask”.*“by”") as caught:
        wording(review__ask="by {by}").say("review.ask")
    assert caught.value.next_step


def test_a_missing_clause_is_named() -> None:
    with pytest.raises(NoSuchClause, match=r"review\.ask"):
        wording().say("review.ask")


BROKEN = [
    ("lang = 'en'\na = ", "Invalid"),
    ("a = 'no language'", "language"),
    ("lang = 'en'\n[a]\nb = 3", "“a.b” is not text"),
]


@pytest.mark.parametrize(("text", "why"), BROKEN)
def test_a_broken_library_is_one_clear_sentence(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "letter.toml").write_text(text, "utf-8")
    with pytest.raises(BadClauses, match=why):
        read_wording(tmp_path)


def test_a_clause_said_in_two_files(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for name in ("one", "two"):
        (tmp_path / "en" / f"{name}.toml").write_text("lang = 'en-GB'\n[a]\nb = 'c'", "utf-8")
    with pytest.raises(BadClauses, match=r"“a\.b” is in another file"):
        read_wording(tmp_path)


def test_a_library_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadClauses, match="library en cannot be read"):
        read_wording(tmp_path)


def test_the_shipped_clauses_are_sound() -> None:
    assert SHIPPED.lang == "en-GB"
    for key, text in SHIPPED.clauses.items():
        assert text == text.strip(), key
        assert text, key
        assert not re.search(r"\{\W|\w\{|  |\bXX\b|TODO|'", text), key


def test_the_regulators_particulars_are_nowhere_in_the_wording() -> None:
    everything = " ".join(SHIPPED.clauses.values())
    for particular in ("Wycliffe", "Wilmslow", "SK9", "0303", "01625", "ico.org", "Information Commissioner"):
        assert particular not in everything


@pytest.mark.parametrize("key", [key for key in SHIPPED.clauses if "ncnd" in key])
def test_neither_confirming_nor_denying_never_speaks_of_disclosure(key: str) -> None:
    assert "disclos" not in SHIPPED.clauses[key].lower()


@pytest.mark.parametrize("key", list(SHIPPED.clauses))
def test_no_clause_holds_a_number_of_days_that_the_law_sets(key: str) -> None:
    """Limits come from the table of limits, with their unit."""
    number = r"(\d+|two|three|six|ten|twenty|thirty|forty|sixty)"
    assert not re.search(rf"\b{number} (working|calendar|days|weeks|months)\b", SHIPPED.clauses[key].lower())
