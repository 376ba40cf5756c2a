"""Seals: whatever belongs to a case is under one, and what officers do leaves every seal whole."""

import pytest

from foidesk.store.connections import opened
from foidesk.store.migrations.step_0005_seals import CASE_COLUMNS, OF_CASES, OF_NO_CASE
from foidesk.store.seals import broken_seals
from tests.store.conftest import keep_case

OTHERWISE = {
    "audit": "a chain of its own",
    "audit_head": "compared with the chain",
    "case": "its columns are named one by one",
    "claim": "its part tells whose it is",
    "attachment_text": "what a kept file says",
    "letter_text": "what a kept letter says",
    "stage_count": "counted",
    "sequence": "the next number; two cases never have one",
    "destroyed": "a certificate tells, by its hash",
    "destruction": "a certificate tells, by its hash",
    "certified": "the certificate's own hash",
    "backup": "compared with the backups there are",
    "backup_plan": "shown before it is used",
    "restore_drill": "no record of a case",
    **dict.fromkeys(("erasing", "unfinished", "file_to_remove", "case_seal", "seal_due"), "work in hand"),
}
"""Tables without a seal, and what stands behind them instead."""


def test_every_table_is_sealed_or_has_something_else_behind_it(case_file):
    names = case_file.look(
        lambda it: it.execute(
            "select name from pragma_table_list where schema = 'main' and type = 'table'"
            " and name not like 'sqlite%' and name not like 'likeness%'"
            " and (name not like 'search%' or name = 'search_record')"
        ).fetchall()
    )
    known = {*OF_CASES, *OF_NO_CASE, *OTHERWISE}
    assert {name for (name,) in names} == known
    assert len(OF_CASES) + len(OF_NO_CASE) + len(OTHERWISE) == len(known)


def test_what_is_written_is_sealed_with_it(case_file):
    case_file.write(keep_case, "FOI 1")
    found = case_file.look(lambda it: it.execute("select case_id, length(digest) from case_seal").fetchall())
    assert [row for row in found if row[0]] == [(1, 32)]
    assert case_file.look(lambda it: it.execute("select count(*) from seal_due").fetchone()) == (0,)
    assert case_file.look(lambda it: list(broken_seals(it))) == []


@pytest.mark.parametrize("column", CASE_COLUMNS)
def test_a_case_waits_to_be_sealed_when_a_column_changes(case_file, column):
    case_file.write(keep_case, "FOI 1")
    with opened(case_file.database, writing=True) as connection:
        connection.execute(f"""update "case" set "{column}" = 'other' where id = 1""")
        assert connection.execute("select case_id from seal_due").fetchall() == [(1,)]
