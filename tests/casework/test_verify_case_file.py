"""Verifying: each thing that can be wrong is found and named, and a whole file is called whole."""

import shutil
from pathlib import Path

import pytest

from foidesk.casework.verify_case_file import verify_case_file
from foidesk.store.audit_chain import Head, chain_head
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import opened
from foidesk.store.kept_names import NAMED_IN, files_needed
from foidesk.store.verifying import CHECKS
from tests.casework.backups import flip, stock

OLD_FILES = sorted((Path(__file__).parents[1] / "old_files").glob("version_*"))


def altered(desk, *statements):
    """Change the file as somebody with the sqlite3 shell would."""
    with opened(desk.case_file.database, writing=True) as connection:
        connection.execute("pragma foreign_keys = off")
        for statement in statements:
            connection.execute(statement)


def test_a_whole_file_is_whole(desk):
    stock(desk)
    found = verify_case_file(desk.case_file, desk.lawbook)
    assert (found.ok, found.faults, found.cases) == (True, (), 3)
    assert found.audit_rows == desk.case_file.look(
        lambda it: it.execute("select max(id) from audit").fetchone()[0]
    )


@pytest.mark.parametrize("old", OLD_FILES, ids=[path.name for path in OLD_FILES])
def test_every_old_file_is_whole(old, tmp_path, lawbook):
    folder = shutil.copytree(old, tmp_path / "old.foidesk")
    case_file = CaseFile.open(folder)
    assert verify_case_file(case_file, lawbook).faults == ()
    case_file.close()


def a_kept_file(desk):
    return next(path for path in desk.case_file.files.folder.rglob("*") if path.is_file())


def kept_changed(desk):
    flip(a_kept_file(desk))


def kept_gone(desk):
    a_kept_file(desk).unlink()


def kind(desk):
    altered(desk, "pragma application_id = 7")


def orphan(desk):
    altered(desk, "insert into note (case_id, position, text) values (4711, 0, 'of no case')")


def due_moved(desk):
    altered(desk, """update "case" set due_on = '2027-01-01' where id = 2""")


def stage_moved(desk):
    altered(desk, """update "case" set stage = 'answered', answered_on = '2026-11-19' where id = 2""")


def event_changed(desk):
    altered(
        desk,
        "drop trigger event_refuses_update",
        "update event set happened_on = '2026-10-30', said = json_set(said, '$.on', '2026-10-30') where case_id = 2",
    )


def index_short(desk):
    altered(
        desk,
        "pragma writable_schema = on",
        "create table aside as select * from sqlite_schema where name = 'attachment_case'",
        "delete from sqlite_schema where name = 'attachment_case'",
        "pragma writable_schema = reset",
    )
    columns = "case_id, role, name, content_type, size, sha256"
    altered(desk, f"insert into attachment ({columns}) select {columns} from attachment limit 1")
    altered(
        desk,
        "pragma writable_schema = on",
        "insert into sqlite_schema select * from aside",
        "pragma writable_schema = reset",
        "drop table aside",
    )


def audit_altered(desk):
    altered(desk, "drop trigger audit_refuses_update", "update audit set done_by = 'nobody' where id = 3")


def search_index(desk):
    """Search knows a case that is not there, and nothing waits to be put right."""
    stray = "insert into search_request (rowid, who, subject, request) values (99, 'x', 'x', 'x')"
    altered(desk, "delete from search_due", stray)


def row_decayed(desk):
    """No index, no hash and no fold tells of what kind a file is."""
    altered(
        desk,
        "drop trigger seal_attachment_update",
        "update attachment set content_type = 'application/pd\x7f' where case_id = 2",
    )


def setting_decayed(desk):
    altered(desk, "drop trigger seal_officer_update", "update officer set name = name || '?'")


def guard_gone(desk):
    altered(desk, "drop trigger letter_refuses_delete")


def guard_hollow(desk):
    altered(
        desk,
        "drop trigger audit_refuses_delete",
        "create trigger audit_refuses_delete before delete on audit when 0 begin select 1; end",
    )


def guard_strange(desk):
    altered(desk, "create trigger helper after insert on event begin delete from note; end")


def index_gone(desk):
    altered(desk, "drop index attachment_case")


def audit_gone(desk):
    """All but the first rows: what is left of the chain holds."""
    altered(
        desk,
        *(f"drop trigger {name}" for name in ("audit_refuses_delete", "audit_head_only_moves_on")),
        "delete from audit where id > 2",
        "update audit_head set length = 2, hash = (select hash from audit where id = 2)",
    )


FOUND = [
    (guard_gone, r"^The database lacks the trigger “letter_refuses_delete”: somebody took it away\.$"),
    (guard_hollow, r"^The trigger “audit_refuses_delete” of the database is not what FoiDesk made it\.$"),
    (guard_strange, r"^The trigger “helper” of the database is not of FoiDesk’s making\.$"),
    (index_gone, r"^The database lacks the index “attachment_case”: somebody took it away\.$"),
    (audit_gone, r"^FOI 000001/26: the audit does not know who logged it\.$"),
    (row_decayed, r"^FOI 000002/26: what is kept of it is not what was written\.$"),
    (setting_decayed, r"^The settings and lists: what is kept of them is not what was written\.$"),
    (kept_changed, r"^The kept file [0-9a-f]{12}… is no longer what was kept\.$"),
    (kept_gone, r"^The kept file [0-9a-f]{12}… is missing\.$"),
    (kind, r"^Its database is not marked as one of FoiDesk’s\.$"),
    (orphan, r"^A row of note belongs to a row of case that is not there\.$"),
    (
        due_moved,
        r"^FOI 000002/26: the due date is “2027-01-01” in the register and “2026-12-01” by its timeline\.$",
    ),
    (
        stage_moved,
        r"^FOI 000002/26: the stage is “answered” .*; the day of the answer is “2026-11-19” .* and none by",
    ),
    (
        event_changed,
        r"^FOI 000002/26: the day of receipt is “2026-11-02” .* and “2026-10-30” by its timeline; the due",
    ),
    (
        index_short,
        r"^The database: .*row \d+ missing from index attachment_case|wrong # of entries in index attachment_case",
    ),
    (audit_altered, r"^Row 3 of the audit was altered\.$"),
    (search_index, r"^The search index search_\w+ does not fit what it indexes\.$"),
]


@pytest.mark.parametrize(("spoil", "said"), FOUND, ids=[case[0].__name__ for case in FOUND])
def test_what_is_wrong_is_named(desk, spoil, said):
    import re

    stock(desk)
    spoil(desk)
    found = verify_case_file(desk.case_file, desk.lawbook)
    assert not found.ok
    assert re.search(said, found.faults[0]), found.faults


def test_an_audit_written_anew_is_known_by_what_is_remembered_elsewhere(desk):
    stock(desk)
    remembered = desk.case_file.look(chain_head)
    lie = Head(remembered.rows, bytes(32))
    assert verify_case_file(desk.case_file, desk.lawbook, anchor=remembered).ok
    (fault,) = verify_case_file(desk.case_file, desk.lawbook, anchor=lie).faults
    assert "was written anew" in fault


def test_a_page_that_is_gone_is_named_and_the_rest_still_looked_at(desk):
    stock(desk)
    flip(a_kept_file(desk))
    root = desk.case_file.look(
        lambda it: it.execute("select rootpage from sqlite_schema where name = 'link'").fetchone()[0]
    )
    desk.case_file.close()
    path = desk.case_file.folder / "cases.db"
    data = bytearray(path.read_bytes())
    data[4096 * (root - 1) : 4096 * root] = b"\xff" * 4096
    path.write_bytes(data)
    case_file = CaseFile.open(desk.case_file.folder, for_writing=False)
    found = verify_case_file(case_file, desk.lawbook)
    case_file.close()
    assert found.cases == 3
    assert any(one.startswith("The database: ") for one in found.faults)
    assert any("no longer what was kept" in one for one in found.faults)


def test_a_check_is_a_function_in_one_table():
    assert all(callable(check) for check in CHECKS.values())
    assert len(set(CHECKS.values())) == len(CHECKS)


def test_every_column_that_names_a_kept_file_is_known(desk):
    """Whoever adds such a column adds it to NAMED_IN, or its files are neither verified nor asked of a backup."""
    columns = desk.case_file.look(
        lambda it: it.execute(
            "select t.name, c.name from sqlite_schema t join pragma_table_info(t.name) c"
            " where t.type = 'table' and c.name like '%sha256'"
        ).fetchall()
    )
    elsewhere = {("certified", "certificate")}  # called otherwise
    no_longer = {("file_to_remove", "sha256")}  # to be deleted
    assert set(columns) == set(NAMED_IN) - elsewhere | no_longer


def test_every_kept_file_of_an_office_is_asked_for(tmp_path, lawbook):
    """The old file of now has one of everything an office keeps; a file nobody names would go unverified."""
    folder = shutil.copytree(OLD_FILES[-1], tmp_path / "old.foidesk")
    case_file = CaseFile.open(folder)
    lying = {path.name for path in (folder / "files").rglob("*") if path.is_file()}
    assert lying == set(case_file.look(files_needed))
    case_file.close()
