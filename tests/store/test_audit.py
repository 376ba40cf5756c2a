"""No write without a row that says who did it."""

import pytest

from foidesk.store.audit import AuditLine, UnauditedWriteError, audit_trail, note_down
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.store.sequences import give_out, last_number
from tests.store.conftest import NOW, keep_case


def test_a_write_that_notes_nothing_is_a_bug_and_is_taken_back(case_file):
    with pytest.raises(UnauditedWriteError):
        case_file.write(give_out, "FOI-{year}-{number}", 2026, 7)
    assert case_file.read(last_number, "FOI-{year}-{number}", 2026) == 0


def test_a_write_that_changes_nothing_needs_no_row(case_file):
    before = case_file.read(audit_trail)
    assert case_file.write(last_number, "FOI-{year}-{number}", 2026) == 0
    assert case_file.read(audit_trail) == before


def test_a_use_case_that_fails_leaves_neither_change_nor_row(case_file):
    def fails(records):
        keep_case(records, "FOI-2026-0001")
        raise ZeroDivisionError

    before = case_file.read(audit_trail)
    with pytest.raises(ZeroDivisionError):
        case_file.write(fails)
    assert case_file.read(audit_trail) == before
    assert case_file.look(count_lines, CaseFilter()) == 0


def test_the_trail_says_who_when_what_and_of_which_case(case_file):
    case_id = case_file.write(keep_case, "FOI-2026-0001")
    line = case_file.read(audit_trail, case_id)[0]
    assert (line.done_at, line.done_by, line.what) == (NOW, "F. Officer", "log_request")
    assert line.detail == {"reference": "FOI-2026-0001"}


def test_a_case_files_first_row_is_its_making(case_file):
    made = case_file.read(audit_trail)[0]
    assert (made.what, made.done_by, made.case_id) == ("make_case_file", "FoiDesk", None)


def test_numbers_are_never_counted_back(case_file):
    def give(records):
        give_out(records, "p", 2026, 9)
        give_out(records, "p", 2026, 3)
        note_down(records, AuditLine(NOW, "F. Officer", "test", None, {}))

    case_file.write(give)
    assert case_file.read(last_number, "p", 2026) == 9
    assert case_file.read(last_number, "p", 2027) == 0
