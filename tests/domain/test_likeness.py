import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.likeness import likeness, literally, rarity
from foidesk.domain.marks import asked_in, marks_of
from foidesk.domain.synonyms import Group, PlainWords, Strength, split_words
from foidesk.domain.thesaurus import Thesaurus

PLAIN = PlainWords(
    frozenset(["how", "many", "were", "at", "in", "the", "of", "by", "did"]), frozenset({"number"})
)
GROUPS = (
    Group("p/kit/taser", ("taser", "stun gun"), "p/kit"),
    Group("p/kit/baton", ("baton", "truncheon"), "p/kit"),
    Group("x/money/charge", ("charge", "fee"), "x/money"),
    Group("p/law/charge", ("charge", "prosecute"), "p/law"),
    Group("p/law/court", ("court", "magistrates"), "p/law"),
    Group("a/ask/count", ("count", "number"), "a/ask", Strength.SLIGHT),
)
THESAURUS = Thesaurus.of(GROUPS, PLAIN)


def marks(text):
    return marks_of(text, THESAURUS)


def alike(asked, other, rare=1.0):
    wanted = asked_in(asked, THESAURUS)
    return likeness(wanted, marks(other), dict.fromkeys(wanted.marks, rare))


def test_the_same_words_are_wholly_alike():
    assert alike("How many tasers were fired?", "How many tasers were fired?") == pytest.approx(1)


NEARER = [
    ("stun guns fired", "tasers fired", "batons fired", "a synonym before a neighbour"),
    ("stun guns", "batons", "magistrates", "a neighbour before a stranger"),
    ("tasers in Anytown", "stun guns in Anytown", "stun guns in Othertown", "a name nobody knows counts"),
    ("tasers", "tasers", "tasers, batons, magistrates and swans", "what speaks of little else first"),
    ("charge at court", "prosecute", "fee", "the rest of the text says which sense is meant"),
    (
        "stun guns and magistrates",
        "stun guns, a court",
        "stun guns, stun",
        "each term of what is asked counts",
    ),
    ("tasers and a number", "stun gun", "a count", "the matter before the way of asking"),
    ("stun grenades", "stun gun", "swans", "a word that is only part of a term still points to it"),
]


@pytest.mark.parametrize(("asked", "near", "far", "why"), NEARER, ids=[one[3] for one in NEARER])
def test_what_is_nearer_scores_higher(asked, near, far, why):
    assert alike(asked, near) > alike(asked, far)


def test_marks_tell_no_word():
    """A mark is a letter for its kind and a number: what is kept for finding a request does not give it away."""
    for mark in marks("How many tasers did Constable Featherstonehaugh fire in Anytown?"):
        assert mark[0] in "gtw"
        int(mark[1:], 16)
        assert len(mark) == 9


RARER = [(1, 10, 100), (0, 1, 5), (5, 5, 1)]


@pytest.mark.parametrize(("few", "many", "of"), RARER)
def test_the_rarer_tells_more_and_none_tells_nothing(few, many, of):
    assert rarity(few, of) >= rarity(many, of) > 0


LITERALLY = [
    ("how many swans are fed at dawn", "how many swans are fed at dawn", 0.5),
    ("how many swans in 2023", "how many swans in 2024", 0.5),
    ("how many swans", "so many geese", 0.0),
    ("swans", "swans", 0.0),
    ("", "", 0.0),
]


@pytest.mark.parametrize(("asked", "other", "more"), LITERALLY)
def test_the_very_words_add_a_little(asked, other, more):
    assert literally(split_words(asked), split_words(other)) == more


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_compare(asked, other):
    score = alike(asked, other)
    assert score >= 0
    assert all(0 < weight <= 1 for weight in marks(asked).values())
    if marks(asked):
        assert alike(asked, asked) == pytest.approx(1)
    else:
        assert score == 0
