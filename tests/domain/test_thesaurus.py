import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.synonyms import Group, PlainWords, Strength, in_use, split_words
from foidesk.domain.thesaurus import Thesaurus

PLAIN = PlainWords(
    frozenset(["the", "of", "a", "into", "please", "me", "how", "many", "since", "were"]),
    frozenset(["list", "hear", "number"]),
    (re.compile("look forward", re.IGNORECASE), re.compile("like to request the following", re.IGNORECASE)),
)
TASER = Group("police/powers/Taser", ("Taser", "conducted energy device", "stun gun"), "police/powers")
TAX = Group("council/taxes/council tax", ("council tax", "local taxation"), "council/taxes")
LEVY = Group("english/things/tax", ("tax", "levy"), "english/things", Strength.EVERYDAY)
HEARING = Group("justice/courts/hearing", ("hearing", "court date"), "justice/courts")
GONE = Group("police/powers/gun", ("gun", "firearm"), "police/powers", retired=True)
THESAURUS = Thesaurus.of((TASER, TAX, LEVY, HEARING, GONE), PLAIN)


def found_in(text):
    words = split_words(text)
    return [
        (" ".join(words[hit.start : hit.end]), [one.id for one in hit.groups])
        for hit in THESAURUS.found(words)
    ]


FOUND = [
    ("How many Tasers were fired?", [("tasers", [TASER.id])], "a plural"),
    (
        "conducted energy devices",
        [("conducted energy devices", [TASER.id])],
        "words of several, each in its form",
    ),
    ("conducted-energy device", [("conducted energy device", [TASER.id])], "a hyphen parts words"),
    ("TASER’s", [("taser", [TASER.id])], "capitals, and a possessive"),
    ("council taxes", [("council taxes", [TAX.id]), ("taxes", [LEVY.id])], "the longer one first"),
    ("please hear me", [], "everybody's word is no form of a term"),
    ("the hearings", [("hearings", [HEARING.id])], "but the term itself is found"),
    ("a gun", [], "a retired group is not looked for"),
    ("", [], "nothing"),
]


@pytest.mark.parametrize(("text", "found", "why"), FOUND, ids=[one[2] for one in FOUND])
def test_terms_are_found(text, found, why):
    assert found_in(text) == found


def test_the_form_that_agrees_best_is_the_surest():
    (sure,), (less,) = (THESAURUS.found(split_words(word)) for word in ("levies", "levying"))
    assert sure.sure > less.sure


SENTENCES = [
    (
        "Many thanks. I look forward to your answer.",
        "many thanks i look forward to your answer",
        "all it says",
    ),
    ("Swans fed in 2024. I look forward to your answer.", "swans fed in 2024", "a formula is left out"),
    ("How far can drivers look forward?", "how far can drivers look forward", "what asks is no formula"),
    ("I would like to request the following:\n1. swans", "1 swans", "an opening over a list"),
]


@pytest.mark.parametrize(("text", "words", "why"), SENTENCES, ids=[one[2] for one in SENTENCES])
def test_what_every_request_says_is_passed_over(text, words, why):
    plain = PlainWords(
        PLAIN.nothing, PLAIN.little, (*PLAIN.formulas, re.compile("many thanks", re.IGNORECASE))
    )
    assert " ".join(Thesaurus.of((), plain).words(text)) == words


LIGHT = Group("transport/roads/light", ("LED", "light-emitting diode"), "transport/roads")
CAPITALS = [
    ("What do LED lamps cost?", "what do light emitting diode lamps cost", "capitals stand for more"),
    ("Who led the review?", "who led the review", "in small letters it is a word"),
    ("WHO LED THE REVIEW?", "who led the review", "and where everything is in capitals"),
]


@pytest.mark.parametrize(("text", "words", "why"), CAPITALS, ids=[one[2] for one in CAPITALS])
def test_capitals_that_are_also_a_word_are_read_by_how_they_are_written(text, words, why):
    plain = PlainWords(PLAIN.nothing, PLAIN.little | {"led"}, PLAIN.formulas)
    assert " ".join(Thesaurus.of((LIGHT,), plain).words(text)) == words


OTHERS = [
    ("stun guns", ("Taser", "conducted energy device")),
    ("local taxation", ("council tax",)),
    ("swans", ()),
    ("", ()),
]


@pytest.mark.parametrize(("term", "others"), OTHERS)
def test_what_else_is_said_for_a_term(term, others):
    assert THESAURUS.others(term) == others


def test_an_own_group_stands_in_place_of_the_shipped_one_and_a_retired_one_for_nothing():
    own = Group(TASER.id, ("taser", "zapper"), own=True, version=2)
    dropped = Group(TAX.id, TAX.terms, own=True, version=2, retired=True)
    assert in_use((TASER, TAX, LEVY), (own, dropped)) == (own, LEVY)


def test_the_basis_changes_with_any_group():
    other = Group(TASER.id, (*TASER.terms, "zapper"), TASER.topic)
    bases = {Thesaurus.of(groups, PLAIN).basis for groups in ((TASER,), (other,), (TASER, TAX), ())}
    assert len(bases) == 4


@given(st.text(max_size=300))
def test_any_text_can_be_gone_through(text):
    words = THESAURUS.words(text)
    for hit in THESAURUS.found(words):
        assert 0 <= hit.start < hit.end <= len(words)
        assert hit.groups
