"""Similar past requests in a real case file: found, explained, and nothing told that should not be."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.casework.amend_request import RequestFacts, amend_request
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.find_similar import catch_up_similar, similar_to_case, similar_to_text
from foidesk.casework.keep_word_groups import BadGroup, add_group, edit_group, retire_group, terms_in
from foidesk.casework.record_act import record_act
from foidesk.casework.thesaurus_in_force import shipped, thesaurus_in_force
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.synonyms import Group
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from foidesk.store.faults import NoSuchCase
from foidesk.store.marking import count_due
from foidesk.store.plain_sql import plain
from foidesk.store.word_groups import own_groups
from tests.casework.conftest import HAND, SETTINGS

FILED = {
    "tasers": "How many times did officers fire a Taser at somebody under 18 in 2023, and of which ethnicity?",
    "trained": "How many officers are trained to carry Taser, and what does a refresher course cost?",
    "camhs": "What is the waiting time for a first appointment with child and adolescent mental health services?",
    "adults": "What is the waiting time for an adult autism assessment?",
    "potholes": "How many claims for pothole damage to cars were paid in 2023?",
    "pavements": "How many claims for falls on pavements were paid in 2023?",
    "swans": "Who feeds the swans on the castle pond, and at what time of day?",
}


@pytest.fixture
def office(desk):
    desk.set_up(SETTINGS)
    return Office(desk)


class Office:
    """A desk with requests on file, each under a name."""

    def __init__(self, desk):
        self.desk, self.file = desk, desk.case_file
        self.ids = {
            name: desk.log(request_text=text, subject=name.capitalize()).case_id
            for name, text in FILED.items()
        }
        self.catch_up()

    def catch_up(self):
        while catch_up_similar(self.file):
            pass

    def like(self, text, **options):
        return self._named(self.file.look(similar_to_text, text, **options))

    def like_case(self, name):
        return self._named(self.file.look(similar_to_case, self.ids[name]))

    def _named(self, found):
        names = {case_id: name for name, case_id in self.ids.items()}
        return [names.get(one.case.id, one.case.id) for one in found]


FIRST = [
    (FILED["swans"], "swans", "the same again"),
    ("Dear Sir, please tell me who feeds swans on the castle pond. Many thanks", "swans", "another preamble"),
    (
        "conducted energy devices used on juveniles, by ethnic background",
        "tasers",
        "other words for all of it",
    ),
    ("CAMHS: how long until youngsters are first seen?", "camhs", "an acronym"),
    (
        "Compensation to motorists whose tyres were wrecked by holes in the road",
        "potholes",
        "told by its use",
    ),
]


@pytest.mark.parametrize(("text", "first", "why"), FIRST, ids=[one[2] for one in FIRST])
def test_what_asks_the_same_comes_first(office, text, first, why):
    assert office.like(text)[0] == first


def test_what_is_only_near_comes_after(office):
    assert office.like("stun guns fired at children", most=2) == ["tasers", "trained"]


NOTHING = ["", " \n", "?!", "2024", "the of and", "I look forward to hearing from you."]


@pytest.mark.parametrize("text", NOTHING)
def test_a_text_that_says_nothing_finds_nothing(office, text):
    assert office.like(text) == []


def test_a_case_is_never_like_itself_and_finds_its_repeat(office):
    again = office.desk.log(
        request_text=FILED["swans"].replace("Who", "Please say who"), subject="Birds"
    ).case_id
    office.catch_up()
    assert office.like_case("swans")[0] == again
    assert "swans" not in office.like_case("swans")


def test_a_case_that_is_not_there(office):
    with pytest.raises(NoSuchCase):
        office.file.look(similar_to_case, 4711)


def test_a_request_corrected_is_found_by_its_new_words_only(office):
    sheet = office.desk.sheet(office.ids["swans"])
    facts = RequestFacts.of(sheet.case)
    office.desk.do(amend_request, sheet.id, replace(facts, subject="Who mows the cricket pitch?"))
    office.catch_up()
    assert office.like("mowing of the cricket pitch")[0] == "swans"


def test_a_case_destroyed_leaves_no_mark(office):
    """Whoever takes its words away takes its marks away, in the same transaction."""
    case_id = office.ids["swans"]

    def destroy(records):
        plain(records).execute("delete from case_text where case_id = ?", (case_id,))

    def marks_kept(connection):
        return connection.execute("select count(*) from likeness where rowid = ?", (case_id,)).fetchone()[0]

    assert office.file.look(marks_kept) == 1
    office.file.tend(destroy)
    assert office.file.look(marks_kept) == 0
    office.catch_up()
    assert (office.file.look(marks_kept), office.file.look(count_due)) == (0, 0)


def answered(office, name, part):
    case_id = office.ids[name]
    office.desk.do(decide_parts, case_id, (part,))
    office.desk.do(record_act, case_id, Event(Act.ANSWER, date(2026, 11, 19)))
    return next(one.case for one in office.file.look(similar_to_text, FILED[name]) if one.case.id == case_id)


def test_a_case_is_shown_with_its_answer(office):
    claim = Claim("31(1)(a)", reason="It would.", harm="Harm.", favouring=("a",), against=("b",), balance="c")
    case = answered(
        office, "tasers", Part(asks="All", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(claim,))
    )
    assert (case.subject, case.stage, case.answered_on) == ("Tasers", "answered", date(2026, 11, 19))
    assert (case.outcome, case.provisions) == ("withheld", ("31(1)(a)",))


def test_while_a_case_is_open_its_provisions_are_not_shown(office):
    claim = Claim("31(1)(a)")
    part = Part(asks="All", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(claim,))
    office.desk.do(decide_parts, office.ids["tasers"], (part,))
    (first, *_rest) = office.file.look(similar_to_text, FILED["tasers"])
    assert (first.case.provisions, first.case.answered_on) == ((), None)


def test_what_lies_behind_an_answer_that_neither_confirms_nor_denies_is_not_shown(office):
    part = Part(
        asks="All",
        holding=Holding.NEITHER_CONFIRM_NOR_DENY,
        actual_holding=Holding.NOT_HELD,
        outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
        claims=(Claim("30(3)", limbs=("30(1)(a)(i)",), favouring=("a",), against=("b",), balance="c"),),
    )
    case = answered(office, "tasers", part)
    assert case.provisions == ("30(3)",)
    assert "not_held" not in repr(case)


def test_cases_of_an_open_file_wait_until_they_are_gone_through(office):
    new = office.desk.log(request_text="Rats in the larder of the mayor's parlour", subject="Larder").case_id
    assert new not in office.like("rodents in the mayor's larder")
    assert office.file.look(count_due) == 1
    before = len(office.file.read(audit_trail))
    office.catch_up()
    assert office.like("rodents in the mayor's larder")[0] == new
    assert len(office.file.read(audit_trail)) == before, "deriving is no act"


# The office's own groups

POND = Group("", ("castle pond", "the Mere"))


def kept(office, use_case, group):
    return office.file.write(use_case, group, HAND)


def test_an_own_group_finds_what_was_not_found(office):
    assert office.like("anything about the Mere") == []
    kept(office, add_group, POND)
    office.catch_up()
    assert office.like("anything about the Mere")[0] == "swans"
    assert [(one.id, one.terms, one.version) for one in office.file.look(own_groups)] == [
        ("own/1", ("castle pond", "the Mere"), 1)
    ]


def test_a_group_is_changed_retired_and_brought_back_version_by_version(office):
    kept(office, add_group, POND)
    kept(office, edit_group, replace(POND, id="own/1", terms=("castle pond", "moat")))
    kept(office, edit_group, replace(POND, id="own/1", terms=("castle pond", "moat")))
    kept(office, retire_group, replace(POND, id="own/1"))
    kept(office, retire_group, replace(POND, id="own/1"))
    assert [(one.version, one.retired) for one in office.file.look(own_groups)] == [(3, True)]
    kept(office, edit_group, replace(POND, id="own/1", terms=("castle pond", "moat")))
    assert [(one.version, one.retired) for one in office.file.look(own_groups)] == [(4, False)]
    done = [line.what for line in office.file.read(audit_trail) if "word_group" in line.what]
    assert sorted(done) == ["add_word_group", "edit_word_group", "edit_word_group", "retire_word_group"]


def test_a_shipped_group_can_be_replaced_and_retired(office):
    taser = next(one for one in shipped()[0] if "Taser" in one.terms)
    kept(office, edit_group, replace(taser, terms=("Taser", "zapper")))
    now = next(one for one in office.file.look(thesaurus_in_force).groups if one.id == taser.id)
    assert (now.terms, now.topic, now.strength, now.own) == (
        ("Taser", "zapper"),
        taser.topic,
        taser.strength,
        True,
    )
    kept(office, retire_group, taser)
    assert all(one.id != taser.id for one in office.file.look(thesaurus_in_force).groups)


BAD = [
    ((), "two terms"),
    (("swan",), "two terms"),
    (("swan", " swan "), "two terms"),
    (("swan", "…"), "neither a letter"),
    (("swan", "how many"), "nearly every request"),
    (("swan", "2024"), "nearly every request"),
    (("swan", "goose " * 40), "a sentence"),
]


@pytest.mark.parametrize(("terms", "said"), BAD)
def test_a_group_that_could_not_serve_is_refused(office, terms, said):
    with pytest.raises(BadGroup, match=said):
        kept(office, add_group, Group("", terms))
    assert office.file.look(own_groups) == ()


def test_terms_are_read_from_lines_and_commas():
    assert terms_in("castle  pond, the Mere\n\nmoat,\nMoat") == ("castle pond", "the Mere", "Moat")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=500))
def test_any_text_can_be_asked_for(text):
    office = ANY_OFFICE[0]
    scores = [one.score for one in office.file.look(similar_to_text, text)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


ANY_OFFICE = []


@pytest.fixture(autouse=True)
def _one_office(request):
    if request.function is test_any_text_can_be_asked_for:
        ANY_OFFICE[:] = [request.getfixturevalue("office")]
