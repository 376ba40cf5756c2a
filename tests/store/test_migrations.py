"""The schema's steps: what they make, what they leave alone, what they refuse."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlmodel import SQLModel

import foidesk.store.backup_tables
import foidesk.store.commission_tables
import foidesk.store.desk_tables
import foidesk.store.kept_tables
import foidesk.store.law_tables
import foidesk.store.retention_tables
import foidesk.store.seal_tables
import foidesk.store.search_tables
import foidesk.store.similar_tables
import foidesk.store.tables  # noqa: F401  declares its tables by being imported
from foidesk.domain.amended import Reading
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.provision_terms import PublicInterest
from foidesk.domain.provision_terms import Test as Asked
from foidesk.store.approvals import approvals_of
from foidesk.store.audit import audit_trail
from foidesk.store.calendar_rows import edits_made
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.store.connections import Database, opened
from foidesk.store.copies import count_rows
from foidesk.store.engine import make_engine
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.law_rows import provisions_checked
from foidesk.store.layout import layout_faults
from foidesk.store.letter_drafts import particulars_of
from foidesk.store.migrations import NEWEST, migrate, step_0002, version_of
from foidesk.store.migrations.step_0001 import APPEND_ONLY
from foidesk.store.migrations.steps import STEPS
from foidesk.store.packed import pack
from foidesk.store.seals import broken_seals, seal
from tests.store.conftest import NOW, keep_case


def test_migrated_equals_declared(tmp_path):
    """Compared as SQLite keeps it, but for blanks and the case of its own words."""
    folder = tmp_path / "migrated.foidesk"
    CaseFile.create(folder, NOW).close()
    declared = tmp_path / "declared.db"
    declared.touch()
    engine = make_engine(Database(declared), writing=True)
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    assert schema_of(folder / "cases.db") == schema_of(declared)


def schema_of(database):
    with opened(Database(database), writing=False) as connection:
        rows = connection.execute(
            "select type, name, sql from sqlite_schema where type in ('table', 'index')"
            " and tbl_name in (select name from pragma_table_list where type = 'table')"
        )
        return {(kind, name): squeezed(sql or "") for kind, name, sql in rows if "stat" not in name}


def squeezed(sql):
    return re.sub(r"\s+", "", sql).lower()


def test_every_table_is_strict(case_file):
    loose = case_file.look(
        lambda it: it.execute(
            "select name from pragma_table_list where not strict and type = 'table' and name not like 'sqlite%'"
        ).fetchall()
    )
    assert loose == []


def test_the_file_says_whose_it_is_and_how_it_is_kept(case_file):
    pragmas = (
        "application_id",
        "user_version",
        "journal_mode",
        "synchronous",
        "foreign_keys",
        "recursive_triggers",
    )
    said = case_file.look(lambda it: [it.execute(f"pragma {name}").fetchone()[0] for name in pragmas])
    assert said == [0x464F4944, len(STEPS), "wal", 2, 1, 1]


def test_the_newest_version_counts_every_step():
    assert len(STEPS) == NEWEST


NEXT_STEP = (
    "create table extra (id integer primary key, word text not null) strict",
    "insert into extra values (1, 'x')",
)
BROKEN_STEP = (*NEXT_STEP, "alter table nowhere add column x text")
ORPHAN_STEP = ("insert into note (case_id, position, text) values (4711, 0, 'of no case')",)


@pytest.fixture
def database(tmp_path):
    folder = tmp_path / "old.foidesk"
    made = CaseFile.create(folder, NOW)
    made.write(keep_case, "FOI-2026-0001")
    made.close()
    with opened(Database(folder / "cases.db"), writing=True) as connection:
        yield connection, folder


def test_a_further_step_is_taken_once_and_a_copy_made_first(database):
    connection, folder = database
    before = count_rows(connection)
    migrate(connection, folder, steps=(*STEPS, NEXT_STEP))
    migrate(connection, folder, steps=(*STEPS, NEXT_STEP))
    assert version_of(connection) == len(STEPS) + 1
    assert connection.execute("select count(*) from extra").fetchone() == (1,)
    with opened(Database(folder / f"before-version-{len(STEPS) + 1}.db"), writing=False) as copy:
        assert version_of(copy) == len(STEPS)
        assert count_rows(copy) == before


def test_a_failing_step_changes_nothing(database):
    connection, folder = database
    before = count_rows(connection)
    with pytest.raises(sqlite.OperationalError):
        migrate(connection, folder, steps=(*STEPS, BROKEN_STEP))
    assert (version_of(connection), count_rows(connection)) == (len(STEPS), before)


def test_a_step_that_leaves_rows_without_their_case_is_taken_back(database):
    connection, folder = database
    connection.execute("pragma foreign_keys = off")
    before = count_rows(connection)
    with pytest.raises(CaseFileDamaged):
        migrate(connection, folder, steps=(*STEPS, ORPHAN_STEP))
    assert (version_of(connection), count_rows(connection)) == (len(STEPS), before)


WAYS = [
    "update {table} set rowid = rowid + 1000",
    "delete from {table}",
    "replace into {table} select * from {table}",
    "insert or replace into {table} select * from {table}",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("table", [*APPEND_ONLY, *step_0002.APPEND_ONLY])
def test_what_is_only_added_to_cannot_be_changed(database, table, way):
    connection, _folder = database
    connection.execute(
        "insert into letter (case_id, kind, title, dated, issued_at, pages, size, sha256)"
        f" values (1, 'response', '', '2026-11-20', '2026-11-20T09:30:00+00:00', 1, 1, '{'a' * 64}')"
    )
    connection.execute(
        "insert into calendar_change values (1, '2026-11-20T09:30:00+00:00', '', '', '2030-12-31')"
    )
    connection.execute(
        "insert into calendar_day values (1, 0, 'added', '2026-11-27', 'scotland', 'Swans', '', 0, 0, 0)"
    )
    before = connection.execute(f"select * from {table}").fetchall()
    assert before
    with pytest.raises(sqlite.IntegrityError, match="never changed"):
        connection.execute(way.format(table=table))
    assert connection.execute(f"select * from {table}").fetchall() == before


# Each made once, with the program of its day; not under a name that git is told to leave out.
OLD_FILES = sorted((Path(__file__).parents[1] / "old_files").glob("version_*"))


def test_there_is_an_old_file_for_every_version():
    assert [path.name for path in OLD_FILES] == [f"version_{n}" for n in range(1, len(STEPS) + 1)]


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda path: path.name)
def test_an_old_file_opens_with_all_that_was_in_it(tmp_path, old):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(old, folder)
    opened_now = CaseFile.open(folder)
    lines = opened_now.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 10)
    assert [(line.reference, line.stage) for line in lines] == [
        ("FOI 000001/26", "answered"),
        ("FOI 000002/26", "received"),
    ]
    sheet = opened_now.read(case_sheet, lines[0].id)
    assert sheet.case.parts[0].claims[0].provision == "40(2)"
    assert [letter.kind for letter in sheet.letters] == ["response"]
    assert opened_now.read(audit_trail)[0].what == "make_case_file"
    opened_now.close()


def test_cases_at_rest_in_an_old_file_keep_the_shipped_calendar(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[0], folder)
    case_file = CaseFile.open(folder)
    sql = 'select stage, calendar_version from "case" order by id'
    assert case_file.look(lambda it: it.execute(sql).fetchall()) == [("answered", 0), ("received", None)]
    case_file.close()


def test_the_changed_calendar_of_a_version_2_file_comes_back():
    with opened(Database(OLD_FILES[1] / "cases.db"), writing=False) as connection:
        (edits,) = edits_made(connection)
    assert [(str(one.on), one.nation, one.title) for one in edits.added] == [
        ("2026-11-27", "scotland", "Day of the swan")
    ]
    assert (edits.removed, edits.confirmed, str(edits.known_to)) == ((), (), "2030-12-31")


def test_what_version_3_brought_comes_back(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[2], folder)
    case_file = CaseFile.open(folder)
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 10)
    assert case_file.read(particulars_of, lines[1].id, LetterKind.CLARIFICATION).text == "Which swans?"
    assert case_file.read(case_sheet, lines[0].id).letters[0].event_row == 1
    sql = "select clause, version, body from clause"
    assert case_file.look(lambda it: it.execute(sql).fetchall()) == [
        ("swans", 1, "Keepers are junior staff.")
    ]
    case_file.close()


def test_what_version_4_brought_comes_back(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[3], folder)
    case_file = CaseFile.open(folder)
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 10)
    assert [line.waits_for_approval for line in lines] == [False, True]
    asked = case_file.read(approvals_of, lines[1].id)[LetterKind.CLARIFICATION]
    assert (asked.asked_by, asked.overrides, asked.waits) == ("F. Officer", (("N15", "Known."),), True)
    case_file.close()


CHECKED_IN_5 = (
    "insert into provision_check values (?, '2026-11-20T09:30:00+00:00', 'F. Officer', 'foia', ?, null, ?)"
)
READINGS = (
    Reading("Law", "", "Crime", PublicInterest.QUALIFIED, Asked.PREJUDICE, "s31", ends_on=date(2026, 12, 31)),
    Reading("Crime: “it”", "", "", PublicInterest.ABSOLUTE, Asked.CLASS, "s1", begins_on=date(2027, 1, 1)),
)


def test_readings_a_version_5_file_kept_behind_a_mark_get_a_column_of_their_own(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[4], folder)
    packed = pack(READINGS)
    rows = [
        (1, "31(1)(a)", f"Act 2026 s1\x1e{packed}"),
        (2, "40(2)", "legislation.gov.uk"),
        (3, "21", f"\x1e{packed}"),
    ]
    with opened(Database(folder / "cases.db"), writing=True) as connection:
        connection.executemany(CHECKED_IN_5, rows)
        seal(connection)
    case_file = CaseFile.open(folder)
    assert case_file.look(lambda it: it.execute("select version, source, readings from provision_check").fetchall()) == [
        (1, "Act 2026 s1", packed), (2, "legislation.gov.uk", ""), (3, "", packed),
    ]  # fmt: skip
    assert [(one.cite, one.source, one.readings) for one in case_file.look(provisions_checked)] == [
        ("31(1)(a)", "Act 2026 s1", READINGS), ("40(2)", "legislation.gov.uk", ()), ("21", "", READINGS),
    ]  # fmt: skip
    assert case_file.look(lambda it: list(broken_seals(it))) == []
    assert list(case_file.look(layout_faults)) == []
    case_file.close()
    with opened(case_file.database, writing=True) as connection:
        for way in WAYS:
            with pytest.raises(sqlite.IntegrityError, match="never changed"):
                connection.execute(way.format(table="provision_check"))


def test_a_provision_looked_up_and_not_amended_breaks_no_seal_on_its_way_to_version_6(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[4], folder)
    with opened(Database(folder / "cases.db"), writing=True) as connection:
        connection.execute(CHECKED_IN_5, (1, "40(2)", "legislation.gov.uk"))
        seal(connection)
    case_file = CaseFile.open(folder)
    assert case_file.look(lambda it: list(broken_seals(it))) == []
    case_file.write(keep_case, "FOI 000003/26")
    assert case_file.look(lambda it: it.execute("select count(*) from seal_due").fetchone()) == (0,)
    assert case_file.look(lambda it: list(broken_seals(it))) == []
    case_file.close()


def test_what_version_6_brought_comes_back(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[5], folder)
    case_file = CaseFile.open(folder)
    (said,) = case_file.look(provisions_checked)
    assert (said.cite, said.source) == ("31(1)(a)", "Crime Act 2026 s1")
    assert [str(one.begins_on) for one in said.readings][1:] == ["2027-01-01"]
    case_file.close()
