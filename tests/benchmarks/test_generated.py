"""The generated case files are what the program itself would have made: or figures from them would mean nothing."""

import pytest

from foidesk.casework.count_case import count_case
from foidesk.casework.find_similar import similar_to_case
from foidesk.casework.thesaurus_in_force import thesaurus_in_force
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.audit_chain import verify_chain
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, Shelf, count_shelves, page_of_lines
from foidesk.store.cases import case_value
from foidesk.store.marking import is_up_to_date
from foidesk.store.migrations.step_0005_search_watch import INDEXES
from foidesk.store.plain_sql import plain
from foidesk.store.settings_rows import read_settings
from tests.benchmarks.generated import generated
from tests.benchmarks.questions import SOON, TODAY

CASES = 400


@pytest.fixture(scope="module")
def case_file(tmp_path_factory):
    opened = CaseFile.open(generated(CASES, tmp_path_factory.mktemp("generated")))
    yield opened
    opened.close()


def test_the_law_counts_every_case_to_the_columns_it_has(case_file):
    lawbook = read_lawbook(resource("law"))

    def counted(records):
        settings = read_settings(records)
        for number in range(1, CASES + 1):
            row = columns_of(plain(records), number)
            _standing, copy = count_case(
                records, case_value(records, number), settings, lawbook, row["calendar_version"]
            )
            wanted = {name: None if value is None else str(value) for name, value in copy.columns().items()}
            assert {name: None if value is None else str(value) for name, value in row.items()} == wanted

    case_file.read(counted)


def columns_of(connection, number):
    names = (
        *(
            "stage",
            "handled_under",
            "received_on",
            "due_on",
            "answered_on",
            "outcome",
            "calendar_version",
            "plain_rule",
        ),
        *("counted_from", "counted_to", "due_days", "taken_days"),
    )
    row = connection.execute(f'select {", ".join(names)} from "case" where id = ?', (number,)).fetchone()
    return dict(zip(names, row, strict=True))


def test_the_file_is_sound(case_file):
    assert case_file.look(verify_chain) == ()
    assert case_file.look(lambda it: it.execute("pragma foreign_key_check").fetchall()) == []
    assert case_file.look(lambda it: it.execute("pragma integrity_check").fetchall()) == [("ok",)]
    assert case_file.look(lambda it: it.execute("select count(*) from search_due").fetchall()) == [(0,)]
    counts = case_file.look(count_shelves, TODAY, SOON)
    for shelf in Shelf:
        wanted = CaseFilter(shelf, today=TODAY, soon=SOON)
        assert len(case_file.look(page_of_lines, wanted, Order.DUE, 0, CASES)) == counts[shelf]
    assert counts[Shelf.ALL] == CASES
    assert 0 < counts[Shelf.OPEN] < CASES / 10


def test_its_guards_and_indexes_are_those_of_an_empty_file(case_file, tmp_path):
    from tests.benchmarks.generated import NOW

    schema = "select type, name, sql from sqlite_schema where name not like 'sqlite_%' order by 1, 2"
    empty = CaseFile.create(tmp_path / "empty.foidesk", NOW)
    assert case_file.look(lambda it: it.execute(schema).fetchall()) == empty.look(
        lambda it: it.execute(schema).fetchall()
    )
    empty.close()


def test_every_case_is_found_by_its_words(case_file):
    for name in INDEXES:
        sql = f"select count(*) from {name} where {name} match 'information'"
        text = case_file.look(
            lambda it: it.execute(
                "select count(*) from case_text where request_text like '%information%'"
            ).fetchone()[0]
        )
        assert case_file.look(lambda it, sql=sql: it.execute(sql).fetchone()[0]) >= text > 0


def found_in(found):
    return ((case, alike) for case, alike in found.items() if alike)


def matter_of(case_file, case):
    """Return what a generated request is about: its subject without the year."""
    sql = 'select subject from "case" where id = ?'
    return case_file.look(lambda it: it.execute(sql, (case,)).fetchone()[0]).split(",")[0]


def test_a_request_is_like_another_and_none_is_left_to_be_marked(case_file):
    thesaurus = case_file.look(thesaurus_in_force)
    assert case_file.look(is_up_to_date, thesaurus)
    found = {case: case_file.look(similar_to_case, case) for case in range(2, 80)}
    pairs = [(matter_of(case_file, case), first.case.subject) for case, (first, *_more) in found_in(found)]
    assert len(pairs) >= 6  # as many are asked twice; what only shares the filling of the letters is left out
    assert [matter for matter, subject in pairs if not subject.startswith(matter)] == []


def test_a_seed_gives_the_same_cases_again(case_file, tmp_path):
    again = CaseFile.open(generated(CASES, tmp_path), for_writing=False)
    for table in ("case", "case_text", "part", "claim", "event", "letter"):
        sql = f'select * from "{table}" order by 1'
        assert again.look(lambda it, sql=sql: it.execute(sql).fetchall()) == case_file.look(
            lambda it, sql=sql: it.execute(sql).fetchall()
        )
    again.close()
