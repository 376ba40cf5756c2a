"""A list of the register, page by page and from anywhere, as the case file grows and moves."""

from datetime import date, timedelta
from random import Random

import pytest

from foidesk.domain.authority import Authority, Settings
from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Claim, Outcome, Part
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import (
    CaseFilter,
    Order,
    Shelf,
    count_lines,
    count_shelves,
    ids_of_lines,
    page_of_lines,
)
from foidesk.store.cases import SortingCopy, put_copy, put_facts
from foidesk.store.listing import Listing
from foidesk.store.settings_rows import put_settings
from foidesk.store.tables import CaseRow
from tests.store.conftest import NOW, keep_case

FIRST = date(2026, 1, 1)
OFFICERS = ("A. Abel", "B. Bell", None)
AUTHORITIES = ((), ("Swan Council",), ("Goose Council", "Swan Council"), ("Duck Council",))
PROVISIONS = ("40(2)", "43(2)", None)
STAGES = ("received", "awaiting_fee", "answered", "reviewed", "withdrawn")
MANY = 700


def facts(number):
    """Return what tells case `number` from the others; dates repeat, so that only ids tell some apart."""
    die = Random(number)
    stage = die.choice(STAGES)
    return {
        "officer": die.choice(OFFICERS),
        "authorities": die.choice(AUTHORITIES),
        "provision": die.choice(PROVISIONS),
        "stage": stage,
        "received_on": FIRST + timedelta(days=die.randrange(40)),
        "due_on": FIRST + timedelta(days=28 + die.randrange(9))
        if stage == "received" and die.random() < 0.8
        else None,
        "outcome": die.choice(("withheld", "disclosed")) if stage in {"answered", "reviewed"} else "",
    }


def add(records, number):
    told = facts(number)
    claims = (Claim(told["provision"]),) * 2 if told["provision"] else ()
    case = Case(
        Applicant("A"), "", (Event(Act.RECEIVE, told["received_on"]),), reference=str(number),
        authorities=told["authorities"], officer=told["officer"], parts=(Part("1", outcome=Outcome.WITHHELD, claims=claims),),
    )  # fmt: skip
    columns = {name: told[name] for name in ("stage", "received_on", "due_on", "outcome")}
    return keep_case(records, str(number), case=case, **columns)


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    made = CaseFile.create(tmp_path_factory.mktemp("listing") / "register.foidesk", NOW)

    def fill(records):
        named = tuple(Authority(name) for name in ("Swan Council", "Goose Council", "Duck Council"))
        put_settings(records, Settings(named, (), ()), {}, {})
        for number in range(1, MANY + 1):
            add(records, number)

    made.write(fill)
    yield made
    made.close()


def in_order(numbers, order):
    """Return the numbers as the register has them, sorted here by what the order promises."""
    shelves = {"received": 0, "awaiting_fee": 1, "answered": 2, "reviewed": 2, "withdrawn": 3}

    def place(number):
        told = facts(number)
        done = told["stage"] not in {"received", "awaiting_fee"}
        return told["due_on"] or date.max, shelves[told["stage"]], -number if done else number

    if order is Order.DUE:
        return sorted(numbers, key=place)
    return sorted(
        numbers, key=lambda number: (facts(number)["received_on"], number), reverse=order is Order.NEWEST
    )


NARROWED = [
    # filter                        which cases
    ({}, lambda one: True),
    ({"officer": "A. Abel"}, lambda one: one["officer"] == "A. Abel"),
    ({"officer": ""}, lambda one: one["officer"] is None),
    ({"officer": "A. Abel", "shelf": Shelf.OPEN}, lambda one: one["officer"] == "A. Abel" and one["stage"] in STAGES[:2]),
    ({"outcome": "withheld"}, lambda one: one["outcome"] == "withheld"),
    ({"authority": "Duck Council"}, lambda one: one["authorities"] == ("Duck Council",)),
    ({"authority": "Swan Council"}, lambda one: not one["authorities"] or "Swan Council" in one["authorities"]),
    ({"authority": "No Council"}, lambda one: False),
    ({"provision": "43(2)"}, lambda one: one["provision"] == "43(2)"),
    ({"provision": "43(2)", "shelf": Shelf.ANSWERED}, lambda one: one["provision"] == "43(2)" and one["stage"] in STAGES[2:4]),
    ({"due_before": date(2026, 2, 2)}, lambda one: one["due_on"] is not None and one["due_on"] < date(2026, 2, 2)),
    ({"authority": "Duck Council", "officer": "B. Bell"}, lambda one: one["authorities"] == ("Duck Council",) and one["officer"] == "B. Bell"),
]  # fmt: skip
NAMES = [" ".join(f"{name} {value}" for name, value in wanted.items()) or "all" for wanted, _fits in NARROWED]


@pytest.mark.parametrize("few", [-1, 2_000], ids=["asked case by case", "taken first"])
@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize(("wanted", "fits"), NARROWED, ids=NAMES)
def test_a_list_is_read_in_order_from_anywhere(register, wanted, fits, order, few, monkeypatch):
    monkeypatch.setattr("foidesk.store.listing.FEW", few)
    monkeypatch.setattr("foidesk.store.listing.LEAP", 30)
    wanted = CaseFilter(**wanted)
    expected = in_order([number for number in range(1, MANY + 1) if fits(facts(number))], order)
    assert register.look(ids_of_lines, wanted, order) == expected
    assert register.look(count_lines, wanted) == len(expected)
    listing, die = Listing(wanted, order), Random(1)
    for start in [0, *die.sample(range(MANY), 25), 10, 0]:
        found = register.look(page_of_lines, wanted, order, start, 20, listing)
        assert [line.id for line in found] == expected[start : start + 20]
    for case_id in die.sample(range(1, MANY + 1), 25):
        row = expected.index(case_id) if case_id in expected else None
        assert register.look(listing.row_of, case_id) == row
        assert register.look(Listing(wanted, order).row_of, case_id) == row


def test_shelf_place_and_counts_follow_every_change(case_file):
    def change(records):
        for number in range(1, 61):
            add(records, number)
        for number in range(1, 31):
            moved = SortingCopy(STAGES[number % 5], "foia", FIRST, FIRST if number % 2 else None, None, "")
            put_copy(records, number, moved)
        note_down(records, AuditLine(NOW, "", "test", None, {}))

    case_file.write(change)
    sql = 'select stage, shelf, count(*) from "case" group by stage, shelf'
    stages = case_file.look(lambda it: it.execute(sql).fetchall())
    sql = "select stage, shelf, cases from stage_count where cases order by stage, shelf"
    assert case_file.look(lambda it: it.execute(sql).fetchall()) == stages
    counts = case_file.look(count_shelves, FIRST + timedelta(days=1), FIRST + timedelta(days=2))
    assert counts[Shelf.ALL] == 60
    sql = "select count(*) from \"case\" where due_on is not null or stage in ('received', 'awaiting_fee')"
    assert counts[Shelf.OPEN] == case_file.look(lambda it: it.execute(sql).fetchone()[0])
    assert counts[Shelf.LATE] == 15
    for shelf in Shelf:
        wanted = CaseFilter(shelf, today=FIRST + timedelta(days=1), soon=FIRST + timedelta(days=2))
        assert len(case_file.look(ids_of_lines, wanted, Order.DUE)) == counts[shelf]


KEYS = 'select email_key, name_key, campaign_key from "case"'


def test_keys_of_an_applicant_go_with_what_they_were_made_of(case_file):
    case = Case(
        Applicant("A. Applicant", email="a@b.example"),
        "",
        (Event(Act.RECEIVE, FIRST),),
        "1",
        national_reference="N 1",
    )
    case_file.write(keep_case, "1", case=case)
    kept = case_file.look(lambda it: it.execute(KEYS).fetchone())
    assert None not in kept

    def forget(records):
        """Change the columns alone, as whoever knows nothing of keys would."""
        records.session.execute(
            CaseRow.__table__.update().values(email=None, applicant="", national_reference=None)
        )
        note_down(records, AuditLine(NOW, "", "test", None, {}))

    case_file.write(forget)
    assert case_file.look(lambda it: it.execute(KEYS).fetchone()) == (None, None, None)
    case_file.write(
        lambda records: (
            put_facts(records, 1, case),
            note_down(records, AuditLine(NOW, "", "test", None, {})),
        )
    )
    assert case_file.look(lambda it: it.execute(KEYS).fetchone()) == kept
