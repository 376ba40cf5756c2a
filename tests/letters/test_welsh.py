"""Letters in Welsh and in both languages: whole, marked with their languages, and keeping both standards."""

import re
from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.letter_writers import letter_of, writer_of
from foidesk.casework.warn_of_letter import warnings_of
from foidesk.domain.authority import WelshUse
from foidesk.domain.case import Language
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Heading, Letter, Passage
from foidesk.letters.draw import draw
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.languages import NoWelsh, in_welsh
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.wording import Wording
from tests.letters.reading import pages, said
from tests.letters.samples import facts_of, law
from tests.letters.tree import Node, Tagged, complaints
from tests.letters.welsh import (
    ANSWERS,
    NOTICES,
    TYPED,
    all_welsh,
    bilingual_answer,
    kind_facts,
    of_celynnen,
    welsh_answer,
)

ENGLISH = law()[1]
WELSH = ENGLISH.welsh
assert WELSH is not None
WORD = re.compile(r"[^\W\d_]{3,}")
KINDS = [(kind, regime) for kind in NOTICES for regime in (Regime.FOIA, Regime.EIR)]
LAWS = [
    pytest.param(lambda kind=kind, regime=regime: kind_facts(kind, regime), id=f"{kind} {regime}")
    for kind, regime in KINDS
]
EVERY = [*LAWS, *(pytest.param(lambda name=name: facts_of(name), id=name) for name in ANSWERS)]


def words(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(text)}


def words_of(wording: Wording) -> set[str]:
    return set().union(*(words(re.sub(r"\{\w+\}", "", text)) for text in wording.clauses.values()))


ONLY_ENGLISH = words_of(ENGLISH) - words_of(WELSH)
"""Words the English clauses use and the Welsh ones never."""


def in_welsh_alone(facts: LetterFacts) -> Letter:
    """A letter with a Welsh version and no other; to the regulator it is one half of a bilingual one."""
    facts = all_welsh(facts)
    return writer_of(facts.kind)(in_welsh(facts))


# Whole.


def test_there_are_words_to_look_for() -> None:
    assert len(ONLY_ENGLISH) > 500
    assert {"the", "and", "your", "request", "page", "dear", "section", "telephone"} <= ONLY_ENGLISH


@pytest.mark.parametrize("facts", EVERY)
def test_a_letter_in_welsh_has_no_english_left(facts) -> None:
    letter = in_welsh_alone(facts())
    drawn = draw(letter, draft=True).pdf
    assert letter.lang == "cy-GB"
    assert words("\n".join([letter.title, letter.author, *pages(drawn)])) & ONLY_ENGLISH == set()


def test_english_furniture_left_in_would_be_found() -> None:
    letter = welsh_answer()
    left = replace(letter, furniture=replace(letter.furniture, page="Page"))
    assert words("\n".join(pages(draw(left).pdf))) & ONLY_ENGLISH == {"page"}


def test_a_table_that_goes_on_says_so_in_welsh() -> None:
    facts = all_welsh(facts_of("disclosed"))
    (part,) = facts.case.parts
    long = replace(part.tables[0], rows=tuple((TYPED, i, None) for i in range(90)))
    part = replace(part, tables=(long,))
    letter = letter_of(replace(facts, case=replace(facts.case, parts=(part,))))
    text = "\n".join(pages(draw(letter).pdf))
    assert ("(parhad)" in text, words(text) & ONLY_ENGLISH) == (True, set())


def test_the_titles_and_names_of_the_law_are_welsh() -> None:
    text = said(welsh_answer())
    assert "Adran 24(2) – Diogelwch gwladol" in text
    assert "Deddf Rhyddid Gwybodaeth 2000" in text
    assert "adrannau 23 a 24" in text
    assert "17 Chwefror 2020" in text
    eir = said(in_welsh_alone(kind_facts(LetterKind.ICO_SUBMISSION, Regime.EIR)))
    assert "Rheoliad 12(5)(e) – Cyfrinachedd gwybodaeth fasnachol neu ddiwydiannol" in eir
    assert "Ysgrifenasoch atom ar 12 Ionawr 2027" in eir


# Words as the language has them.

COUNTED = [
    ("en", 1, "working_days", "1 working day"),
    ("en", 2, "working_days", "2 working days"),
    ("cy", 1, "working_days", "1 diwrnod gwaith"),
    ("cy", 2, "working_days", "2 ddiwrnod gwaith"),
    ("cy", 40, "working_days", "40 diwrnod gwaith"),
    ("cy", 2, "weeks", "2 wythnos"),
    ("cy", 2, "months", "2 fis"),
    ("cy", 3, "months", "3 mis"),
    ("cy", 6, "calendar_days", "6 diwrnod calendr"),
]


def voice(language: str) -> Voice:
    return Voice(ENGLISH if language == "en" else WELSH, Regime.FOIA)


@pytest.mark.parametrize(("language", "number", "unit", "words"), COUNTED)
def test_numbers_with_their_units(language: str, number: int, unit: str, words: str) -> None:
    assert voice(language).counted(number, unit) == words


LISTED = [
    ("en", ["1", "8"], "1 and 8"),
    ("cy", ["2", "3"], "2 a 3"),
    ("cy", ["7", "8"], "7 ac 8"),
    ("cy", ["10(1)", "11(1)(a)"], "10(1) ac 11(1)(a)"),
    ("cy", ["1(1)", "10(1)"], "1(1) a 10(1)"),
    ("cy", ["14", "31(3)"], "14 a 31(3)"),
    ("cy", ["Cwestiwn 1", "Cwestiwn 2", "Unrhyw wybodaeth arall"], "Cwestiwn 1, Cwestiwn 2 ac Unrhyw wybodaeth arall"),
    ("cy", ["Cwestiwn 1", "Cwestiwn 2"], "Cwestiwn 1 a Chwestiwn 2"),
    ("cy", ["Heddlu Ddu", "Cyngor Gwyn"], "Heddlu Ddu a Chyngor Gwyn"),
    ("cy", ["Glenmoor", "Ysgol Wen"], "Glenmoor ac Ysgol Wen"),
    ("cy", ["Glenmoor"], "Glenmoor"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "items", "words"), LISTED)
def test_lists(language: str, items: list[str], words: str) -> None:
    assert voice(language).listed(items) == words


def test_every_month() -> None:
    days = [voice("cy").day(date(2026, month, 28)) for month in range(1, 13)]
    assert [day.split()[1] for day in days] == [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ]  # fmt: skip
    assert days[10] == "28 Tachwedd 2026"


# Languages.


def langs(node: Node, own: str) -> set[tuple[str, str]]:
    """Every text of a tree with the language it is read in."""
    own = node.lang or own
    if not node.kids:
        return {(own, node.text)} if node.text else set()
    return set().union(*(langs(kid, own) for kid in node.kids))


def read_in(letter: Letter) -> set[tuple[str, str]]:
    return langs(Tagged(draw(letter).pdf).tree, letter.lang)


def test_a_bilingual_letter_is_one_document_welsh_first() -> None:
    letter = bilingual_answer()
    assert [type(block) for block in letter.blocks] == [Passage, Passage]
    assert [block.lang for block in letter.blocks] == ["cy-GB", "en-GB"]
    assert [block.blocks[0] for block in letter.blocks] == [
        Heading(1, "Ein hymateb i’ch cais: River readings"),
        Heading(1, "Our response to your request: River readings"),
    ]
    assert (
        letter.title == "Ein hymateb i’ch cais: River readings / Our response to your request: River readings"
    )
    assert letter.letterhead.names == ("Cyngor Bwrdeistref Celynnen", "Hollyvale Borough Council")
    assert [detail.label for detail in letter.details] == [
        "Dyddiad / Date", "Ein cyfeirnod / Our reference", "Cawsom eich cais / Your request received",
    ]  # fmt: skip
    assert [detail.value for detail in letter.details] == [
        "17 Rhagfyr 2019\n17 December 2019", "FOI 000042/19", "22 Tachwedd 2019\n22 November 2019",
    ]  # fmt: skip
    assert "Ffôn / Telephone: 01632 960500" in [
        "".join(run.text for run in line) for line in letter.letterhead.lines
    ]


def test_what_an_officer_typed_is_read_in_english_in_both_versions() -> None:
    read = read_in(bilingual_answer())
    for typed in (
        "The price is still being negotiated.",
        "People would see what is paid.",
        "See below.",
        "Weir",
    ):
        assert {lang for lang, text in read if text == typed} == {"en-GB"}
    assert ("cy-GB", "Annwyl Tegid Puw") in read
    assert ("en-GB", "Dear Tegid Puw") in read
    assert ("en-GB", "Please would you answer these questions under the Freedom of Information Act:") in read


@pytest.mark.parametrize(
    ("use", "wanted", "expected"),
    [
        (WelshUse.NONE, Language.WELSH, {"cy-GB"}),
        (WelshUse.BILINGUAL, Language.WELSH, {"cy-GB"}),
        (WelshUse.BILINGUAL, Language.ENGLISH, {"en-GB"}),
        (WelshUse.APPLICANTS_CHOICE, Language.WELSH, {"cy-GB"}),
    ],
)
def test_the_request_is_read_in_the_language_of_whoever_asked(use, wanted, expected) -> None:
    letter = letter_of(of_celynnen(facts_of("disclosed"), use, wanted))
    assert {
        lang for lang, text in read_in(letter) if text == "2. Where were they found?" or "widgets did" in text
    } == expected


def test_a_letter_in_welsh_alone_is_welsh_throughout() -> None:
    assert {lang for lang, _text in read_in(welsh_answer())} == {"cy-GB"}


def test_the_first_authority_decides_for_all() -> None:
    facts = of_celynnen(facts_of("joint"), WelshUse.BILINGUAL)
    lead, other = facts.authorities
    assert len(letter_of(replace(facts, authorities=(lead, replace(other, welsh=WelshUse.NONE)))).blocks) == 2
    english = letter_of(replace(facts, authorities=(replace(lead, welsh=WelshUse.NONE), other)))
    assert (english.lang, english.letterhead.names) == (
        "en-GB",
        ("Hollyvale Borough Council", "Hilltop Town Council"),
    )


def test_an_authority_that_wants_no_welsh_gets_what_it_got_before() -> None:
    facts = facts_of("assistants")
    assert letter_of(facts) == writer_of(facts.kind)(facts)


def test_a_library_without_welsh_is_one_clear_sentence() -> None:
    facts = of_celynnen(facts_of("disclosed"))
    with pytest.raises(NoWelsh, match="has to be in Welsh"):
        letter_of(replace(facts, wording=replace(ENGLISH, welsh=None)))


# The acknowledgement says that Welsh is welcome.

WELCOME_CY, WELCOME_EN = (
    "Ni fydd ysgrifennu atom yn Gymraeg",
    "Writing to us in Welsh will not lead to any delay.",
)


@pytest.mark.parametrize(
    ("use", "wanted", "cy", "en"),
    [
        (WelshUse.NONE, Language.WELSH, 0, 0),
        (WelshUse.BILINGUAL, Language.ENGLISH, 1, 1),
        (WelshUse.APPLICANTS_CHOICE, Language.ENGLISH, 1, 1),
        (WelshUse.APPLICANTS_CHOICE, Language.WELSH, 1, 0),
    ],
)
def test_an_acknowledgement_says_that_welsh_causes_no_delay(use, wanted, cy, en) -> None:
    letter = letter_of(of_celynnen(kind_facts(LetterKind.ACKNOWLEDGEMENT), use, wanted))
    text = said(letter)
    assert (text.count(WELCOME_CY), text.count(WELCOME_EN)) == (cy, en)
    assert {lang for lang, read in read_in(letter) if WELCOME_CY in read} == ({"cy-GB"} if cy else set())


# What the officer is told.


def test_an_officer_is_warned_of_what_nobody_confirmed() -> None:
    told = warnings_of(of_celynnen(facts_of("figures")))
    assert told[0].startswith("The Welsh wording has not been confirmed")
    assert told[1] == "Nobody has confirmed the Welsh title of section 30(1)(a), section 23(5)."
    assert len(told) == 2


def test_a_title_that_is_not_printed_is_not_warned_of() -> None:
    facts = replace(of_celynnen(facts_of("figures")), kind=LetterKind.ACKNOWLEDGEMENT)
    assert [one.partition(" has not")[0] for one in warnings_of(facts)] == ["The Welsh wording"]


def test_an_officer_is_warned_of_a_name_there_is_not_in_welsh() -> None:
    facts = of_celynnen(facts_of("disclosed"))
    told = warnings_of(replace(facts, authorities=(replace(facts.lead, name_cy=None),)))
    assert "Hollyvale Borough Council has no Welsh name" in told[-1]


def test_what_is_confirmed_is_not_warned_of_and_english_letters_never_are() -> None:
    facts = of_celynnen(facts_of("disclosed"))
    confirmed = replace(ENGLISH, welsh=replace(WELSH, unconfirmed=False))
    assert warnings_of(replace(facts, wording=confirmed)) == ()
    assert warnings_of(of_celynnen(facts_of("figures"), WelshUse.NONE, Language.WELSH)) == ()


# Both standards.

DRAWN = [
    pytest.param(lambda: letter_of(of_celynnen(facts_of("joint"))), id="bilingual joint"),
    pytest.param(lambda: letter_of(of_celynnen(facts_of("figures"), wanted=Language.WELSH)), id="bilingual to Welsh"),
    pytest.param(bilingual_answer, id="bilingual answer"),
    pytest.param(welsh_answer, id="Welsh answer"),
    *(
        pytest.param(lambda kind=kind: letter_of(of_celynnen(kind_facts(kind))), id=f"bilingual {kind}")
        for kind in NOTICES
    ),
    *(
        pytest.param(lambda kind=kind: in_welsh_alone(kind_facts(kind)), id=f"Welsh {kind}")
        for kind in (LetterKind.ACKNOWLEDGEMENT, LetterKind.REVIEW_OUTCOME, LetterKind.ICO_SUBMISSION)
    ),
]  # fmt: skip


@pytest.mark.parametrize("letter", DRAWN)
def test_every_check_is_passed(letter) -> None:
    letter = letter()
    assert complaints(draw(letter).pdf, letter) == []


def test_large_print_and_drafts_keep_both_standards() -> None:
    letter = bilingual_answer()
    drawn = draw(letter, large_print=True, draft=True).pdf
    assert complaints(drawn, letter) == []


def test_the_foot_counts_pages_in_both_languages() -> None:
    text = pages(draw(bilingual_answer()).pdf)
    for number, page in enumerate((" ".join(page.split()) for page in text), 1):
        assert f"Tudalen {number} o" in page
        assert f"{len(text)} / Page {number} of {len(text)}" in page
    assert "Our response to your request" in text[4].splitlines()[0], "the English version begins a page"
