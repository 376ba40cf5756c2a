"""Somebody destroyed is forgotten in saved searches and paragraphs too: looked for in every byte on the disk."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.finish_destruction import finish_destruction
from foidesk.casework.keep_clauses import add_clause, edit_clause, retire_clause
from foidesk.casework.keep_search import keep_search
from foidesk.casework.record_act import record_act
from foidesk.casework.retire_cases import Held, Wish, retire_cases
from foidesk.casework.verify_case_file import verify_case_file
from foidesk.domain.case import Applicant
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.regime import Regime
from foidesk.domain.retention import Way
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook.retention_rows import read_retention
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from foidesk.store.clause_rows import every_version, own_clauses
from foidesk.store.connections import sqlite
from foidesk.store.people import requests_of
from foidesk.store.plain_sql import plain
from foidesk.store.saved_search_lines import saved_searches
from foidesk.store.search_finding import Search
from tests.casework.conftest import HAND, drafted

TODAY = date(2026, 11, 20)
RETENTION, WORDING = read_retention(resource("law")), read_wording(resource("clauses"))
SOMEBODY = Applicant("Zaphod Quuxbeeble", email="zq@example.net", address=("7 Vogon Crescent", "Northtown"))
OURS = Clause("", 1, Regime.FOIA, "42(1)", Purpose.BALANCE, "Legal advice", "Our own words.")


def log(desk, applicant=SOMEBODY, text="How many swans?"):
    case_id = desk.log(drafted("2020-01-06", applicant=applicant, request_text=text)).case_id
    desk.do(record_act, case_id, Event(Act.WITHDRAW, date(2020, 6, 1)))
    return case_id


def retire(desk, *ids, way=Way.ANONYMISED):
    done = retire_cases(desk.case_file, Wish(ids, way, TODAY, RETENTION, desk.lawbook, WORDING, lambda: HAND))
    finish_destruction(desk.case_file, HAND)
    return done


def save(desk, name, typed):
    desk.case_file.write(keep_search, name, Search(typed), HAND)


def searches(desk):
    return [one.name for one in desk.case_file.look(saved_searches)]


def add(desk, **words):
    desk.case_file.write(add_clause, replace(OURS, **words), (), desk.lawbook, HAND)
    return desk.case_file.read(own_clauses)[0]


def requests_by(desk, applicant):
    return len(desk.case_file.look(lambda it: requests_of(it, applicant.name)))


def on_disk(desk, *words):
    """Which of the words stand anywhere in the folder, whatever their case."""
    files = [path for path in desk.case_file.folder.rglob("*") if path.is_file()]
    blob = b"\n".join(path.read_bytes() for path in files).lower()
    return [one for one in words if one.lower().encode() in blob]


@pytest.mark.parametrize("way", list(Way))
def test_searches_for_somebody_go_with_them_and_all_others_stay(desk, way):
    case_id = log(desk)
    log(desk, Applicant("B. Other"), "Does the Crescent flood?")
    for name, typed in (
        ("All of Zaphod Quuxbeeble", "swans"),
        ("Him again", "quuxbeeble swans"),
        ("By address", "zq@example.net"),
        ("Where he lives", "7 vogon crescent"),
        ("Swans", "swans"),
        ("Floods", "crescent"),
    ):
        save(desk, name, typed)
    assert on_disk(desk, "quuxbeeble", "vogon", "zq@example.net") == ["quuxbeeble", "vogon", "zq@example.net"]
    retire(desk, case_id, way=way)
    assert searches(desk) == ["Floods", "Swans"]
    assert on_disk(desk, "zaphod", "quuxbeeble", "vogon", "zq@example.net") == []
    line = next(one for one in desk.case_file.read(audit_trail) if one.what == "retire_cases")
    assert line.detail["searches_forgotten"] == 4
    assert verify_case_file(desk.case_file, desk.lawbook).faults == ()


def test_a_search_stays_while_another_request_of_theirs_is_kept(desk):
    first, second = log(desk), log(desk)
    save(desk, "Zaphod Quuxbeeble", "")
    retire(desk, first)
    assert searches(desk) == ["Zaphod Quuxbeeble"]
    retire(desk, second)
    assert (searches(desk), on_disk(desk, "quuxbeeble")) == ([], [])


def test_a_word_that_other_cases_have_is_nobodys_own(desk):
    case_id = log(desk, Applicant("J. Parks"))
    log(desk, Applicant("B. Other"), "Who mows the parks?")
    save(desk, "Car Parks", "car parks")
    retire(desk, case_id)
    assert searches(desk) == ["Car Parks"]


def test_a_paragraph_that_names_somebody_keeps_their_request_until_it_does_not(desk):
    case_id = log(desk)
    named = add(
        desk, title="As told to Mr Quuxbeeble", text="As we told Zaphod  Quuxbeeble, the advice is old."
    )
    with pytest.raises(
        Held, match="Your paragraph “As told to Mr Quuxbeeble” names whoever asked"
    ) as refused:
        retire(desk, case_id)
    assert "Set-up, Paragraphs" in str(refused.value)
    other = log(desk)
    with pytest.raises(Held):
        retire(desk, case_id, other)
    assert requests_by(desk, SOMEBODY) == 2, "neither of two goes where none is kept beside them"
    better = replace(named, title="Old advice", text="The advice is old.")
    desk.case_file.write(edit_clause, better, (), desk.lawbook, HAND)
    assert on_disk(desk, "zaphod")
    retire(desk, case_id, other)
    assert on_disk(desk, "zaphod") == []
    versions = [(version, body) for _, version, _, body in desk.case_file.look(every_version)]
    assert versions == [(1, "As we told [name removed], the advice is old."), (2, "The advice is old.")]
    assert verify_case_file(desk.case_file, desk.lawbook).faults == ()


def test_a_paragraph_that_was_withdrawn_holds_nothing_and_forgets_them(desk):
    case_id = log(desk)
    named = add(desk, text="As we told Zaphod Quuxbeeble, the advice is old.")
    desk.case_file.write(retire_clause, named, HAND)
    retire(desk, case_id)
    assert on_disk(desk, "zaphod", "quuxbeeble") == []


def test_a_paragraph_that_names_nobody_holds_nothing(desk):
    case_id = log(desk, Applicant("Advice"))
    add(desk, title="Advice", text="The advice is old.")
    retire(desk, case_id)
    assert desk.case_file.read(own_clauses)[0].title == "Advice"


def test_outside_a_destruction_a_paragraph_stays_as_it_was_written(desk):
    add(desk)
    with pytest.raises(sqlite.IntegrityError, match="never changed"):
        desk.case_file.write(lambda records: plain(records).execute("update clause set title = 'other'"))
