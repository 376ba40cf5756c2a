"""Search finds what is said in other words, where the words that were typed find little."""

from functools import lru_cache

import pytest

from foidesk.casework import thesaurus_in_force as laid_out
from foidesk.casework.find_cases import find_at_once, find_cases, find_or_instead
from foidesk.store.case_filters import CaseFilter, Shelf
from foidesk.store.search_finding import Search
from tests.casework.conftest import drafted

ASKED = [
    "How often were conducted energy devices used?",
    "How many swans are on the lagoon?",
    "Who feeds the swans of the lagoon?",
    "When do the swans leave? Was a taser used on one?",
]


@pytest.fixture
def desk(desk):
    for number, text in enumerate(ASKED):
        desk.log(drafted(subject=f"Request {number}", request_text=text, message_id=f"<{number}@x>"))
    return desk


FINDS = [
    # typed              cases      instead                      perhaps
    ("stun gun", [4, 1], '"Taser" OR "conducted energy device"', None, "nothing holds it"),
    ("Taser", [4], None, '"Taser" OR "conducted energy device"', "one holds it"),
    ("conducted energy devices", [1], None, '"conducted energy devices" OR "Taser"', "words of several"),
    ("swans", [4, 3, 2], None, None, "enough hold it"),
    ("lagoon", [3, 2], None, None, "nothing else is said for it"),
    ("lagoom", [3, 2], "lagoon", None, "a misspelling"),
    ("stun gun lagoon", [], None, None, "only all of what was typed"),
]


@pytest.mark.parametrize(("typed", "ids", "instead", "perhaps", "why"), FINDS, ids=[one[4] for one in FINDS])
def test_other_words_for_it(desk, typed, ids, instead, perhaps, why):
    found = desk.case_file.look(find_cases, Search(typed))
    assert (list(found.ids), found.instead, found.perhaps) == (ids, instead, perhaps)
    for words in filter(None, (instead, perhaps)):  # what is offered can be typed
        assert set(ids) <= set(desk.case_file.look(find_cases, Search(words)).ids)


def test_the_command_line_is_offered_nothing_beside_what_it_found(desk):
    for typed, ids, instead, _perhaps, _why in FINDS:
        found = desk.case_file.look(find_or_instead, Search(typed))
        assert (list(found.ids), found.instead) == (ids, instead), typed


def test_whoever_types_never_waits_for_the_thesaurus(desk, monkeypatch):
    monkeypatch.setattr(laid_out, "_laid_out", lru_cache(laid_out._laid_out.__wrapped__))
    assert desk.case_file.look(find_at_once, Search("stun gun")).ids == ()
    assert not laid_out.is_at_hand()
    desk.case_file.look(laid_out.thesaurus_in_force)  # as marking similar requests does after every start
    assert desk.case_file.look(find_at_once, Search("stun gun")).ids == (4, 1)


def test_only_what_is_looked_at_counts(desk):
    shelved = Search("stun gun", CaseFilter(shelf=Shelf.CLOSED))
    assert desk.case_file.look(find_cases, shelved).ids == ()
