import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.stems import folded, stem, trunk

ALIKE = [
    (folded, "burglary burglaries"),
    (folded, "notice notices"),
    (folded, "tax taxes"),
    (folded, "bus bus"),
    (trunk, "inspect inspects inspected inspecting"),
    (trunk, "clamp clamped clamping"),
    (trunk, "stop stopped stopping"),
    (trunk, "fine fines fined fining"),
    (stem, "prosecute prosecuted prosecution prosecutions"),
    (stem, "inspector inspection inspect"),
    (stem, "employ employed employment employer"),
    (stem, "organise organisation organize organization"),
    (stem, "translate translation translator"),
]


@pytest.mark.parametrize(("depth", "words"), ALIKE, ids=[f"{d.__name__} {w}" for d, w in ALIKE])
def test_forms_of_a_word_are_one(depth, words):
    assert len({depth(word) for word in words.split()}) == 1


APART = [
    (folded, "party parting"),
    (folded, "fine fined"),
    (trunk, "inspect inspector"),
    (stem, "police policy"),
    (stem, "housing horse"),
    (stem, "police polish"),
]


@pytest.mark.parametrize(("depth", "words"), APART, ids=[f"{d.__name__} {w}" for d, w in APART])
def test_words_apart_stay_apart(depth, words):
    one, other = words.split()
    assert depth(one) != depth(other)


@given(st.text(string.ascii_lowercase + "àß’'0", max_size=20))
def test_any_word_has_a_stem(word):
    for depth in (folded, trunk, stem):
        found = depth(word)
        assert found == depth(word)
        assert bool(found) == bool(word)
        assert len(found) <= len(word) + 1
