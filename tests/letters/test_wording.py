import re
from pathlib import Path

import pytest

from foidesk.domain.regime import Regime
from foidesk.letters.wording import BadClauses, MissingSlot, NoSuchClause, Wording, read_wording
from foidesk.resources import resource

SHIPPED = read_wording(resource("clauses"))


def wording(**clauses: str) -> Wording:
    return Wording("en-GB", {key.replace("__", "."): text for key, text in clauses.items()})


def in_welsh() -> Wording:
    assert SHIPPED.welsh is not None
    return SHIPPED.welsh


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


def test_a_flag_that_is_neither_true_nor_false(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "letter.toml").write_text(
        "lang = 'en-GB'\nunconfirmed = 'perhaps'\n[a]\nb = 'c'", "utf-8"
    )
    with pytest.raises(BadClauses, match="“unconfirmed” is neither true nor false"):
        read_wording(tmp_path)


@pytest.mark.parametrize(("flags", "unconfirmed"), [("ft", True), ("tf", True), ("ff", False)])
def test_one_file_nobody_confirmed_leaves_the_language_unconfirmed(
    flags: str, unconfirmed: bool, tmp_path: Path
) -> None:
    for language in ("en", "cy"):
        (tmp_path / language).mkdir()
    (tmp_path / "en" / "letter.toml").write_text("lang = 'en-GB'\n[a]\nb = 'c'", "utf-8")
    for name, flag in zip("ab", flags, strict=True):
        said = {"t": "unconfirmed = true\n", "f": ""}[flag]
        (tmp_path / "cy" / f"{name}.toml").write_text(f"{said}lang = 'cy-GB'\n[{name}]\nb = 'c'", "utf-8")
    read = read_wording(tmp_path)
    assert read.unconfirmed is False
    assert read.welsh is not None
    assert read.welsh.unconfirmed is unconfirmed


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
    assert (SHIPPED.lang, in_welsh().lang) == ("en-GB", "cy-GB")
    for wording in (SHIPPED, in_welsh()):
        for key, text in wording.clauses.items():
            assert text == text.strip(), key
            assert text, key
            assert not re.search(r"\{\W|\w\{|  |\bXX\b|TODO|'", text), key


SLOT = re.compile(r"\{\w+\}")
MUTATING = re.compile(
    r"\b(o|i|am|ar|at|gan|heb|dan|dros|drwy|trwy|hyd|neu|a|â|ei|eu|yn|pa|dau|dwy|fe|mi|na|ni|oni|tri|chwe) "
    r"\{(provisions?|other|parts|object|act|sections|limbs|exemptions?|provision_word|what)\}"
)
"""Words before which what a slot takes would begin otherwise than it is put there."""


def test_every_clause_has_its_welsh_with_the_same_slots() -> None:
    slots = {key: sorted(set(SLOT.findall(text))) for key, text in SHIPPED.clauses.items()}
    welsh = {key: sorted(set(SLOT.findall(text))) for key, text in in_welsh().clauses.items()}
    own = {key for key in welsh if key not in slots}
    assert {key: found for key, found in welsh.items() if key not in own} == slots
    assert own == {
        "words.and_vowel", "words.and_vowel_words", "words.and_vowel_numbers", "words.and_turns",
        "words.working_days_two", "words.calendar_days_two", "words.months_two",
    }  # fmt: skip


ENGLISH_WORDS = re.compile(
    r"\b(the|and|to|we|you|your|our|it|its|this|that|which|with|for|have|has|not|will|by|if|are|was|were|about|from|"
    r"under|section|act|regulations|request|answer|information|review|notice)\b"
)


@pytest.mark.parametrize("key", [key for key in SHIPPED.clauses if "link" not in key])
def test_no_welsh_clause_is_left_in_english(key: str) -> None:
    text = SLOT.sub("", in_welsh().clauses[key]).lower()
    assert ENGLISH_WORDS.findall(text) == []


@pytest.mark.parametrize("key", list(SHIPPED.clauses))
def test_no_welsh_clause_needs_a_mutation_in_a_slot(key: str) -> None:
    found = {one[0] for one in MUTATING.finditer(in_welsh().clauses[key])}
    assert found <= {"â {act}"}, "no law's name begins with p, t or c, or with a vowel"


def test_every_welsh_file_waits_to_be_confirmed_and_says_so() -> None:
    files = sorted((resource("clauses") / "cy").glob("*.toml"))
    assert [file.name for file in files] == [
        file.name for file in sorted((resource("clauses") / "en").glob("*.toml"))
    ]
    for file in files:
        text = file.read_text("utf-8")
        assert (
            "\nunconfirmed = true\n" in text,
            "To be confirmed by a Welsh speaker before use" in text,
        ) == (True, True)
    assert (SHIPPED.unconfirmed, in_welsh().unconfirmed) == (False, True)


def test_the_regulators_particulars_are_nowhere_in_the_wording() -> None:
    everything = " ".join((*SHIPPED.clauses.values(), *in_welsh().clauses.values()))
    for particular in (
        "Wycliffe", "Wilmslow", "SK9", "0303", "01625", "ico.org", "Information Commissioner",
        "Comisiynydd Gwybodaeth",
    ):  # fmt: skip
        assert particular not in everything


@pytest.mark.parametrize("key", [key for key in SHIPPED.clauses if "ncnd" in key])
def test_neither_confirming_nor_denying_never_speaks_of_disclosure(key: str) -> None:
    assert "disclos" not in SHIPPED.clauses[key].lower()
    assert not re.search(r"\bd?datgel", in_welsh().clauses[key].lower())


@pytest.mark.parametrize("key", list(SHIPPED.clauses))
def test_no_clause_holds_a_number_of_days_that_the_law_sets(key: str) -> None:
    """Limits come from the table of limits, with their unit."""
    number = r"(\d+|two|three|six|ten|twenty|thirty|forty|sixty)"
    assert not re.search(rf"\b{number} (working|calendar|days|weeks|months)\b", SHIPPED.clauses[key].lower())
    number = r"(\d+|dau|dwy|tri|tair|chwe|deg|deng|ugain|deugain)"
    assert not re.search(rf"\b{number} (d?diwrnod|niwrnod|wythnos|[mf]is)\b", in_welsh().clauses[key].lower())
