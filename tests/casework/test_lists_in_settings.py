"""Areas, paragraphs, words, retention and costs as a file: told first, then one change, and back the same."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from foidesk.casework.bring_in_settings import bring_in_settings, foresee_settings
from foidesk.casework.changes import Change
from foidesk.casework.export_settings import settings_held, write_held
from foidesk.casework.keep_areas import keep_areas
from foidesk.casework.keep_clauses import add_clause, edit_clause, retire_clause
from foidesk.casework.keep_lists import own_lists
from foidesk.casework.keep_word_groups import add_group, edit_group, retire_group
from foidesk.casework.stock_paragraphs import stock
from foidesk.casework.thesaurus_in_force import shipped
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.commission import BusinessArea
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.synonyms import Group
from foidesk.intake.settings_json import read_settings_file
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.ui.setup.change_words import change_words, whose_words
from tests.casework.conftest import HAND, NORTH

STOCK, GROUPS = stock(), shipped()[0]
OWN = Clause("", 0, Regime.FOIA, "31(1)(a)", Purpose.HARM, "Patrols", "Patrols would be known.")
HEAD = {"format": "foidesk-settings", "version": 1, "authorities": [{"name": NORTH.name}]}
ALL_OTHERS = {"name": "all", "what": "All requests", "years": 3, "way": "deleted", "source": "Our own"}
COST = {"regime": "foia", "amount": 450.5, "rate": 25, "counts": ["locate"], "source": "SI 2004/3244"}
READING = {"title": "Commerce", "covers": "harm to trade", "public_interest": "qualified", "test": "prejudice",
           "source": "Trade Act s1"}  # fmt: skip
AMENDED = (
    "“Commerce”: harm to trade (qualified, prejudice) always to 31 March 2027, Trade Act s1,"
    " “Trade”: harm to trade (qualified, prejudice) from 1 April 2027, Trade Act s1"
)
EVERY_COST = [
    {**COST, "cost_class": "central", "amount": 600, "fee_free": 100, "fee_percent": 10, "until": "2027-03-31"},
    {**COST, "cost_class": "central", "amount": 650, "from": "2027-04-01", "confirmed_on": "2026-11-20"},
    {**COST, "cost_class": "other"},
    {**COST, "regime": "foisa", "amount": 600, "rate": 15, "rate_is_ceiling": True},
]  # fmt: skip


def file_of(**lists):
    return read_settings_file(json.dumps({**HEAD, **lists}).encode(), Path())


def foreseen(desk, found):
    changes = desk.case_file.read(foresee_settings, found, desk.lawbook, HAND.now.date()).changes
    return [f"{whose_words(one)}: {change_words(one)}" for one in changes]


def kept(desk):
    return desk.case_file.read(own_lists)


def bring_in(desk, found):
    return desk.case_file.write(bring_in_settings, found, "office.json", desk.lawbook, HAND)


@pytest.fixture
def stocked(desk):
    """An office with something in each of its lists."""
    areas = (BusinessArea("Payroll", "A. Body", "a@example.org"), BusinessArea("Estates"))
    desk.case_file.write(keep_areas, areas, HAND)
    desk.case_file.write(add_clause, OWN, STOCK, desk.lawbook, HAND)
    desk.case_file.write(add_clause, replace(OWN, title="Gone"), STOCK, desk.lawbook, HAND)
    gone = next(one for one in kept(desk).paragraphs if one.title == "Gone")
    desk.case_file.write(retire_clause, gone, HAND)
    desk.case_file.write(edit_clause, replace(STOCK[0], text="Ours now."), STOCK, desk.lawbook, HAND)
    desk.case_file.write(retire_clause, STOCK[1], HAND)
    desk.case_file.write(add_group, Group("", ("ebike", "electric bicycle")), HAND)
    desk.case_file.write(edit_group, replace(GROUPS[0], terms=("one thing", "another thing")), HAND)
    desk.case_file.write(retire_group, GROUPS[1], HAND)
    return desk


TOLD = [
    # what a file gives, what it would make of an office that is stocked
    (
        {"areas": [{"name": "payroll", "contact": "B. New", "email": "a@example.org"}, {"name": "Fleet"}]},
        [
            "Business area: payroll: Name: Payroll → payroll",
            "Business area: payroll: Contact: A. Body → B. New",
            "Business area: Fleet: is added",
        ],
    ),
    (
        {"areas": [{"name": "Estates"}, {"name": "Payroll", "contact": "A. Body", "email": "a@example.org"}]},
        ["Business areas: stand in another order: Estates, Payroll"],
    ),
    (
        {"paragraphs": [
            {"regime": "foia", "provision": "31(1)(a)", "purpose": "harm", "title": "Patrols",
             "text": "Patrols would be seen."},
            {"regime": "foia", "provision": "43(2)", "purpose": "harm", "title": "Prices", "text": "Prices matter."},
        ]},
        [
            "Paragraph: Patrols: Text: Patrols would be known. → Patrols would be seen.",
            "Paragraph: Prices: is added: Prices matter.",
        ],
    ),
    (
        {"paragraphs": [{"regime": "foia", "provision": "31(1)(a)", "purpose": "harm", "title": "Patrols",
                         "text": "Whatever.", "retired": True}]},
        ["Paragraph: Patrols: Retired: no → yes"],
    ),
    (
        {"words": [{"terms": ["ebike", "electric bicycle", "pedelec"]}, {"terms": ["drone", "unmanned aircraft"]},
                   {"terms": ["ebikes are gone", "never here"], "retired": True}]},
        [
            "Words: ebike: Words: ebike, electric bicycle → ebike, electric bicycle, pedelec",
            "Words: drone: is added: drone, unmanned aircraft",
        ],
    ),
    (
        {"provisions": [{"regime": "foia", "cite": "43(2)", "versions": [
            {**READING, "until": "2027-03-31"}, {**READING, "title": "Trade", "from": "2027-04-01"}]}]},
        [f"Section 43(2): is added: {AMENDED}"],
    ),
    ({"words": [{"instead_of": GROUPS[2].id, "terms": ["a b c", "d e f"], "retired": True}]},
     ["Words: a b c: is taken away"]),
]  # fmt: skip


@pytest.mark.parametrize(("lists", "told"), TOLD)
def test_what_a_list_would_change_is_told_and_then_done_and_all_else_stays(stocked, lists, told):
    found, before = file_of(**lists), kept(stocked)
    assert foreseen(stocked, found) == told
    assert kept(stocked) == before
    assert bring_in(stocked, found) == Change.everything()
    assert foreseen(stocked, found) == []
    assert bring_in(stocked, found) == Change.of()
    after = kept(stocked)
    (name,) = lists
    others = {"areas", "paragraphs", "words", "retention", "costs", "provisions"} - {name}
    assert all(getattr(after, one) == getattr(before, one) for one in others)
    assert len(getattr(after, name)) >= len(getattr(before, name)), "what a file leaves out stays"
    lines = [line for line in stocked.case_file.read(audit_trail) if line.what == "bring_in_lists"]
    assert [line.detail for line in lines] == [{"source": "office.json", "changes": {name: len(told)}}]


def test_schedules_and_limits_are_given_whole(stocked):
    found = file_of(retention=[ALL_OTHERS], costs=EVERY_COST)
    told = foreseen(stocked, found)
    assert "Kept: All requests: is added" in told
    assert told.count("FOIA 2000: every other authority: is added: £450.50") == 1
    bring_in(stocked, found)
    after = kept(stocked)
    assert [(one.name, one.years) for one in after.retention] == [("all", 3)]
    assert [str(one.amount) for one in after.costs] == ["600", "650", "450.5", "600"]
    assert foreseen(stocked, file_of()) == []


BAD = [
    # what a file gives, what is said of it
    ({"areas": [{"name": "Fleet"}, {"name": "FLEET"}]}, "There are two business areas named “Fleet”."),
    ({"areas": [{"name": " "}]}, "Every business area needs a name."),
    (
        {"paragraphs": [{"regime": "foia", "provision": "999", "purpose": "harm", "title": "T", "text": "x"}]},
        "The paragraph “T” cannot be kept. There is no section 999.",
    ),
    (
        {"paragraphs": [{"regime": "foia", "provision": "31", "purpose": "harm", "title": "T", "text": "x",
                         "instead_of": "own/1"}]},
        "The paragraph “T” is instead of “own/1”, which there is not.",
    ),
    ({"words": [{"terms": ["alone"]}]}, "The words “alone” cannot be kept. A group needs two terms or more"),
    ({"words": [{"terms": ["a b c", "d e f"], "instead_of": "x"}]}, "The words “a b c, d e f” are instead of “x”"),
    ({"retention": [{**ALL_OTHERS, "contested": True}]}, "there is no schedule for all other cases"),
    ({"costs": EVERY_COST[:1]}, "From 1 April 2027 some authorities would have no limit at all."),
    ({"costs": EVERY_COST[1:]}, "authorities would have no limit at all."),
    ({"costs": [{**COST, "amount": 0}]}, "/costs/0/amount: must be more than 0, not 0"),
    ({"retention": [{**ALL_OTHERS, "way": "burnt"}]}, '/retention/0/way: "burnt" is not one of'),
    ({"paragraphs": [{"regime": "foia"}]}, "/paragraphs/0/provision: is missing"),
    ({"provisions": [{"regime": "foia", "cite": "999", "versions": []}]}, "There is no section 999, so it cannot"),
    (
        {"provisions": [{"regime": "foisa", "cite": "33(1)(b)", "versions": [READING]}]},
        "Section 33(1)(b) cannot be read so. Another provision of this law has no such test.",
    ),
    (
        {"provisions": [{"regime": "foia", "cite": "43(2)", "versions": [{**READING, "public_interest": "absolute"}]}],
         "paragraphs": [{"regime": "foia", "provision": "43(2)", "purpose": "balance", "title": "T", "text": "x"}]},
        "The paragraph “T” cannot be kept. Section 43(2) has no public interest test, so nothing is weighed under it.",
    ),
    ({"words": "swan"}, "/words: must be a list"),
]  # fmt: skip


@pytest.mark.parametrize(("lists", "said"), BAD)
def test_bad_lists_are_named_in_a_sentence_and_change_nothing(stocked, lists, said):
    before, audited = kept(stocked), stocked.case_file.read(audit_trail)
    for work in (foreseen, bring_in):
        with pytest.raises(Problem) as caught:
            work(stocked, file_of(**{"areas": [{"name": "New"}], **lists}))
        assert said in str(caught.value)
    assert kept(stocked) == before
    assert stocked.case_file.read(audit_trail) == audited


def test_a_file_brought_into_a_new_case_file_goes_out_as_it_came_in(stocked, tmp_path):
    amended = [{"regime": "foia", "cite": "43(2)", "versions": [READING]}]
    bring_in(stocked, file_of(retention=[ALL_OTHERS], costs=EVERY_COST, provisions=amended))
    (first,) = write_held(stocked.case_file.read(settings_held), tmp_path / "first.json")
    other = CaseFile.create(tmp_path / "other.foidesk", HAND.now)
    found = read_settings_file(first.read_bytes(), tmp_path)
    other.write(bring_in_settings, found, "first.json", stocked.lawbook, HAND)
    (second,) = write_held(other.read(settings_held), tmp_path / "second.json")
    other.close()
    assert json.loads(second.read_bytes()) == json.loads(first.read_bytes())
    document = json.loads(first.read_bytes())
    assert [one["cite"] for one in document["provisions"]] == ["43(2)"]
    back = file_of(provisions=[{**amended[0], "versions": []}])
    assert len(foreseen(stocked, back)) == 1
    bring_in(stocked, back)
    assert kept(stocked).provisions == ()
    bring_in(stocked, file_of(provisions=amended))
    assert [len(document[name]) for name in ("areas", "paragraphs", "words", "retention", "costs")] == [
        2,
        3,
        3,
        1,
        4,
    ]
    assert foreseen(stocked, found) == []
