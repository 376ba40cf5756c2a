"""What is remembered of an audit outside the case file."""

import json

import pytest

from foidesk.store.anchors import (
    Anchors,
    AuditBroken,
    audit_faults,
    check_since,
    remember_anew,
    remember_audit,
)
from foidesk.store.audit_chain import Head, chain_head
from foidesk.store.audit_faults import ChainFault, How
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import opened
from tests.store.conftest import NOW, keep_case


@pytest.fixture(params=[None, bytes(range(32))], ids=["plain", "encrypted"])
def case_file(request, tmp_path):
    made = CaseFile.create(tmp_path / "office.foidesk", NOW, request.param)
    yield made
    made.close()


@pytest.fixture
def anchors(tmp_path):
    return Anchors(tmp_path / "anchors")


def cut_off(case_file, rows):
    """Take the last rows off the audit, and cover it up."""
    with opened(case_file.database, writing=True) as connection:
        for (name,) in connection.execute("select name from sqlite_schema where type = 'trigger'").fetchall():
            connection.execute(f"drop trigger {name}")
        connection.execute(f"delete from audit where id > {rows}")
        connection.execute(
            "update audit_head set (length, hash) = (select id, hash from audit order by id desc limit 1)"
        )


def test_what_was_cut_off_is_found_and_stays_found(case_file, anchors):
    case_file.write(keep_case, "FOI-1")
    case_file.write(keep_case, "FOI-2")
    remember_audit(case_file, anchors)
    assert audit_faults(case_file, anchors) == ()
    cut_off(case_file, 2)
    for whole in (True, False):
        assert audit_faults(case_file, anchors, whole=whole) == (ChainFault(3, How.CUT_OFF),)
    remember_audit(case_file, anchors)
    assert audit_faults(case_file, anchors) == (ChainFault(3, How.CUT_OFF),)
    remember_anew(case_file, anchors)
    assert audit_faults(case_file, anchors) == ()


def test_a_start_notices_what_was_cut_off_and_reads_only_what_is_new(case_file, anchors):
    case_file.write(keep_case, "FOI-1")
    check_since(case_file, anchors)
    remember_audit(case_file, anchors)
    case_file.write(keep_case, "FOI-2")
    check_since(case_file, anchors)
    cut_off(case_file, 1)
    with pytest.raises(AuditBroken, match="Row 2 of the audit and what followed it was cut off"):
        check_since(case_file, anchors)


def test_it_moves_on_with_the_audit(case_file, anchors):
    for number in range(3):
        case_file.write(keep_case, f"FOI-{number}")
        remember_audit(case_file, anchors)
        assert anchors.remembered(case_file) == case_file.look(chain_head)


def test_nothing_is_remembered_of_another_file(case_file, anchors, tmp_path):
    remember_audit(case_file, anchors)
    other = CaseFile.create(tmp_path / "other.foidesk", NOW)
    assert anchors.remembered(other) is None
    assert audit_faults(other, anchors) == ()
    other.close()


def test_of_an_encrypted_file_a_seal_is_not_to_be_had_without_the_key(case_file, anchors):
    remember_audit(case_file, anchors)
    path = anchors.path(case_file)
    said = json.loads(path.read_text())
    path.write_text(json.dumps({**said, "head": str(Head(1, bytes(32)))}))
    forged = None if case_file.key else Head(1, bytes(32))
    assert anchors.remembered(case_file) == forged


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"head": "x"}', '{"head": 3}', "\x00"])
def test_an_unreadable_anchor_is_none(case_file, anchors, text):
    anchors.folder.mkdir()
    anchors.path(case_file).write_text(text)
    assert anchors.remembered(case_file) is None


def test_a_place_that_cannot_be_written_stops_nothing(case_file, tmp_path):
    (tmp_path / "taken").write_text("a file")
    remember_audit(case_file, Anchors(tmp_path / "taken"))
    assert (tmp_path / "taken").read_text() == "a file"
