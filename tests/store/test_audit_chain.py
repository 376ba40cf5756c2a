"""The audit's chain: every row of a busy file holds, and whatever the sqlite3 shell does to one is named."""

import shutil
import subprocess

import pytest
import sqlcipher3.dbapi2 as sqlite

from foidesk.store.audit import AuditLine, audit_trail, note_down
from foidesk.store.audit_chain import EMPTY, Head, chain_head, verify_chain
from foidesk.store.audit_faults import ChainFault, How
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Database, opened
from tests.store.conftest import NOW, keep_case

ROWS = 21  # the making of the file, and twenty cases


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chain") / "office.foidesk"
    made = CaseFile.create(folder, NOW)
    for number in range(1, ROWS):
        made.write(keep_case, f"FOI-{number}")
    made.close()
    return folder


@pytest.fixture
def folder(tmp_path, made_once):
    """A case file with a chain of ROWS rows, closed."""
    return shutil.copytree(made_once, tmp_path / "office.foidesk")


def shell(folder, sql):
    """Run SQL in the sqlite3 shell, as somebody with the file and no FoiDesk would, the triggers dropped."""
    database = str(folder / "cases.db")
    found = subprocess.run(
        ["sqlite3", database, "select name from sqlite_schema where type = 'trigger'"],
        capture_output=True,
        text=True,
        check=True,
    )
    drops = "".join(f"drop trigger {name};" for name in found.stdout.split())
    subprocess.run(["sqlite3", database, f"pragma ignore_check_constraints = on;{drops}{sql}"], check=True)


def faults(folder, anchor=None, *, whole=True):
    with opened(Database(folder / "cases.db"), writing=False) as connection:
        return verify_chain(connection, anchor, whole=whole)


def head(folder):
    with opened(Database(folder / "cases.db"), writing=False) as connection:
        return chain_head(connection)


def test_an_untouched_chain_holds(folder):
    assert head(folder).rows == ROWS
    assert faults(folder) == ()
    assert faults(folder, head(folder)) == ()
    assert faults(folder, head(folder), whole=False) == ()


DOWN = "update audit set id = -(id + 1) where id >= {0}; update audit set id = -id where id < 0;"
UP = "update audit set id = -(id - 1) where id > {0}; update audit set id = -id where id < 0;"
COPY = "insert into audit select {0}, done_at, done_by, what, case_id, detail, salt, digest, prev, hash, null"
FORGED = (
    "insert into audit values ({0}, '2026-11-20T09:30:00+00:00', 'N. Obody', 'log_request', 3, '{{}}',"
    " zeroblob(16), zeroblob(32), zeroblob(32), zeroblob(32), null);"
)

SWAP = (
    "update audit set id = 99 where id = 5; update audit set id = 5 where id = 6;"
    " update audit set id = 6 where id = 99"
)

TAMPERING = [
    ("a name", "update audit set done_by = 'N. Obody' where id = 7", 7, How.ALTERED),
    ("a time", "update audit set done_at = '2020-01-01T00:00:00+00:00' where id = 1", 1, How.ALTERED),
    ("what was done", "update audit set what = 'nothing' where id = 21", 21, How.ALTERED),
    ("a case", "update audit set case_id = 2 where id = 8", 8, How.ALTERED),
    ("a detail", "update audit set detail = '{}' where id = 9", 9, How.ALTERED),
    ("a digest", "update audit set digest = zeroblob(32) where id = 10", 10, How.ALTERED),
    ("a hash", "update audit set hash = zeroblob(32) where id = 11", 11, How.ALTERED),
    ("the row before", "update audit set prev = zeroblob(32) where id = 12", 12, How.ALTERED),
    ("a row out of the middle", "delete from audit where id = 5", 5, How.REMOVED),
    ("several rows", "delete from audit where id between 5 and 9", 5, How.REMOVED),
    ("the first row", "delete from audit where id = 1", 1, How.REMOVED),
    ("a row, the rest moved up", "delete from audit where id = 5;" + UP.format(5), 5, How.REMOVED),
    ("the last row", "delete from audit where id = 21", 21, How.CUT_OFF),
    ("the last three rows", "delete from audit where id > 18", 19, How.CUT_OFF),
    ("everything", "delete from audit", 1, How.REMOVED),
    (
        "two rows changing places",
        SWAP,
        5,
        How.REORDERED,
    ),
    ("a row put at the end", "update audit set id = 22 where id = 4", 4, How.REORDERED),
    ("a row put at the end, the rest moved up", "update audit set id = 22 where id = 4;" + UP.format(4), 4,
     How.REORDERED),
    ("a forged row at the end", FORGED.format(22), 22, How.INSERTED),
    ("a forged row in the middle", DOWN.format(6) + FORGED.format(6), 6, How.INSERTED),
    ("a copy at the end", COPY.format(22) + " from audit where id = 3", 22, How.INSERTED),
    ("a copy in the middle", DOWN.format(6) + COPY.format(6) + " from audit where id = 3", 6, How.INSERTED),
    ("a detail erased", "update audit set detail = null, salt = null, erased_by = 1 where id = 6", 6,
     How.ERASED),
]  # fmt: skip


@pytest.mark.parametrize(("what", "sql", "row", "how"), TAMPERING, ids=[one[0] for one in TAMPERING])
def test_tampering_is_found_and_its_row_named(folder, what, sql, row, how):
    anchor = head(folder)
    shell(folder, sql)
    found = faults(folder)
    if what == "everything":  # what is left says that there were 21 rows
        found = tuple(ChainFault(one.row, How.REMOVED) for one in found if one.how is How.CUT_OFF)
    assert found == (ChainFault(row, how),)
    assert faults(folder, anchor)[0].row == row
    assert str(row) in str(found[0])


def resealed(folder, sql, rows):
    """Tamper as somebody would who knows how rows are sealed: seal these rows anew, and move the head."""
    from foidesk.store.audit_links import COLUMNS, Link, digest_of, row_hash

    shell(folder, sql)
    with opened(Database(folder / "cases.db"), writing=True) as connection:
        for row in rows:
            found = connection.execute(f"select {COLUMNS} from audit where id = ?", (row,)).fetchone()
            link = Link(*found)
            link = link._replace(digest=digest_of(link.salt, link.detail))
            before = connection.execute("select hash from audit where id = ?", (row - 1,)).fetchone()
            link = link._replace(prev=before[0] if before else bytes(32))
            connection.execute(
                "update audit set digest = ?, prev = ?, hash = ? where id = ?",
                (link.digest, link.prev, row_hash(row, link), row),
            )
        connection.execute(
            "update audit_head set (length, hash) = (select id, hash from audit order by id desc limit 1)"
        )


def test_one_row_sealed_anew_is_named_by_the_next(folder):
    resealed(folder, "update audit set detail = '{}' where id = 9", [9])
    assert faults(folder) == (ChainFault(9, How.ALTERED),)


def test_a_row_sealed_into_the_middle_is_named(folder):
    resealed(folder, DOWN.format(6) + FORGED.format(6), [6])
    assert faults(folder) == (ChainFault(6, How.INSERTED),)


def test_a_chain_written_anew_from_a_row_on_is_found_by_its_anchor_alone(folder):
    anchor = head(folder)
    resealed(folder, "update audit set detail = '{}' where id = 9", range(9, ROWS + 1))
    assert faults(folder) == ()
    assert faults(folder, anchor) == (ChainFault(ROWS, How.REWRITTEN),)


def test_an_end_cut_off_and_covered_up_is_found_by_its_anchor_alone(folder):
    anchor = head(folder)
    resealed(folder, "delete from audit where id > 18", [])
    assert faults(folder) == ()
    assert faults(folder, anchor) == (ChainFault(19, How.CUT_OFF),)


def test_reading_on_from_an_anchor_finds_what_came_after_it(folder):
    anchor = head(folder)
    case_file = CaseFile.open(folder)
    for number in range(100, 105):
        case_file.write(keep_case, f"FOI-{number}")
    case_file.close()
    assert faults(folder, anchor, whole=False) == ()
    shell(folder, "update audit set done_by = 'N. Obody' where id = 24")
    assert faults(folder, anchor, whole=False) == (ChainFault(24, How.ALTERED),)


def test_a_head_is_written_and_read(folder):
    kept = head(folder)
    assert Head.parse(str(kept)) == kept


FORBIDDEN = [
    "update audit set detail = '{}'",
    "update audit set detail = null, salt = null, erased_by = 1",
    "delete from audit where id = 2",
    "insert or replace into audit select * from audit where id = 2",
    "replace into audit select * from audit where id = 21",
    COPY.format(22) + " from audit where id = 3",
    COPY.format(30) + " from audit where id = 21",
    "update audit_head set length = 3",
    "delete from audit_head",
    "insert or replace into audit_head values (1, 0, zeroblob(32))",
]


@pytest.mark.parametrize("sql", FORBIDDEN)
@pytest.mark.parametrize("recursive", ["on", "off"])
def test_nothing_but_the_next_row_is_taken(folder, sql, recursive):
    with opened(Database(folder / "cases.db"), writing=True) as connection:
        connection.execute(f"pragma recursive_triggers = {recursive}")
        with pytest.raises(sqlite.IntegrityError, match="never changed"):
            connection.execute(sql)
    assert faults(folder) == ()


def test_a_migrated_audit_is_chained_in_its_order(tmp_path):
    from tests.store.test_migrations import OLD_FILES

    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[3], folder)
    with opened(Database(folder / "cases.db"), writing=False) as connection:
        sql = "select id, done_at, done_by, what, case_id, detail from audit order by id"
        before = connection.execute(sql).fetchall()
    case_file = CaseFile.open(folder)
    assert case_file.look(lambda it: it.execute(sql).fetchall()) == before
    assert case_file.look(chain_head).rows == len(before) > 3
    assert case_file.look(verify_chain) == ()
    case_file.close()


def test_words_no_text_can_hold_do_not_break_the_chain(folder):
    case_file = CaseFile.open(folder)
    case_file.write(note_down, AuditLine(NOW, "F. \ud800 Officer", "odd", None, {"said": "\udfff\x00\x1f"}))
    assert case_file.read(audit_trail)[-1].done_by == "F. � Officer"
    case_file.close()
    assert faults(folder) == ()


def test_an_empty_head_is_the_genesis():
    assert (EMPTY.rows, EMPTY.hash) == (0, bytes(32))
