"""The index of search: true after whatever was written, caught up with in old files, and empty of what is erased."""

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.domain.case import Applicant, Case, Note
from foidesk.domain.decisions import Claim, DataTable, Part
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import AuditLine, UnauditedWriteError, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import case_value, put_facts
from foidesk.store.connections import opened
from foidesk.store.documents import NewFile, NewLetter, Role, keep_files, keep_letter
from foidesk.store.parts import put_parts
from foidesk.store.read_texts import count_unread, next_unread, put_text
from foidesk.store.search_forgetting import forget_case
from foidesk.store.search_settling import catch_up, catch_up_wholly, count_due
from foidesk.store.timelines import add_events
from tests.store.conftest import NOW, keep_case
from tests.store.generated_cases import cases, parts, plain_events
from tests.store.index_truth import check_index, indexed

OLD_FILES = sorted((Path(__file__).parents[1] / "old_files").glob("version_[1-4]"))
RECEIVED = Event(Act.RECEIVE, date(2026, 11, 2))
CASE = Case(
    Applicant("Siân O’Neill", organisation="Swan Watch", email="sian@example.org"),
    "How many cygnets hatched?",
    (RECEIVED, Event(Act.ACKNOWLEDGE, date(2026, 11, 3), text="Telephoned about heronries.")),
    reference="FOI 004321/26",
    national_reference="NPCC-77",
    subject="Wildfowl",
    parts=(
        Part(
            "1", "Which lagoons?", answer="Eleven moorhens.", pooled_balance="Evenly poised.",
            tables=(DataTable("Nests", ("Bittern", "Year"), (("reedbed", 2025),), note="Rounded."),),
            claims=(Claim("31(1)(a)", reason="Poachers read letters.", favouring=("Openness",)),),
        ),
    ),
    notes=(Note("Ask the warden."),),
)  # fmt: skip


def said(records, what, case_id):
    note_down(records, AuditLine(NOW, "F. Officer", what, case_id, {}))


def write(case_file, case_id, work, *given):
    def use_case(records):
        work(records, case_id, *given)
        said(records, "change", case_id)

    case_file.write(use_case)


def letter(records, case_id, title="Response"):
    keep_letter(records, case_id, NewLetter("response", title, date(2026, 11, 9), NOW, 1, b"%PDF"))


def read_all(case_file, words):
    for one in case_file.look(next_unread, 100):
        case_file.tend(put_text, one, words)


WHERE = [
    ("O'Neill", "the applicant"),
    ("swan watch", "the organisation"),
    ("sian@example.org", "the address"),
    ("004321", "the reference"),
    ("npcc 77", "the national reference"),
    ("wildfowl", "the subject"),
    ("hatching cygnet", "never said so: two words in another order"),
    ("cygnets hatch", "the request, whatever the ending"),
    ("heronries", "an act of the timeline"),
    ("lagoon", "what a part asks"),
    ("moorhen", "an answer"),
    ("evenly poised", "the balance of a part"),
    ("bittern", "a column of a table"),
    ("reedbed 2025", "cells of a table"),
    ("31 1 a", "a provision"),
    ("poachers", "a reason"),
    ("openness", "a factor"),
    ("warden", "a note"),
]


@pytest.mark.parametrize(("words", "where"), WHERE, ids=[one[1] for one in WHERE])
def test_everything_written_in_a_case_is_indexed(case_file, words, where):
    case_id = case_file.write(keep_case, "", case=CASE)
    found = [] if where.startswith("never") else [case_id]
    assert indexed(case_file, words) == found


def test_the_index_for_typing_ahead_holds_who_asks_and_what(case_file):
    case_id = case_file.write(keep_case, "", case=CASE)
    for words, found in (("wildfowl", [case_id]), ("sian", [case_id]), ("cygnet", [case_id]), ("warden", [])):
        assert indexed(case_file, words, "search_request") == found


def test_letters_and_files_are_indexed_once_they_are_read(case_file):
    case_id = case_file.write(keep_case, "", case=CASE)
    write(case_file, case_id, letter, "Our refusal")
    files = (NewFile("Spoonbill plan.docx", "x/y", b"PK"), NewFile("m.eml", "x/y", b"From", Role.ORIGINAL))
    write(case_file, case_id, keep_files, files)
    assert [indexed(case_file, words) for words in ("refusal", "spoonbill", "avocets")] == [[1], [1], []]
    assert case_file.look(count_unread) == 2
    assert [one.name for one in case_file.look(next_unread, 9)] == ["Spoonbill plan.docx", "Our refusal"]
    read_all(case_file, "Of avocets.")
    assert indexed(case_file, "avocets") == [case_id]
    assert case_file.look(count_unread) == 0
    check_index(case_file)


def test_what_is_changed_is_found_as_it_is_now(case_file):
    case_id = case_file.write(keep_case, "", case=CASE)
    write(case_file, case_id, put_parts, (Part("1", "Which lagoons?", answer="Twelve coots."),))
    write(case_file, case_id, put_facts, replace(CASE, subject="Waders", applicant=Applicant("Someone else")))
    now = {words: indexed(case_file, words) for words in ("moorhen", "coots", "wildfowl", "waders", "neill")}
    assert now == {"moorhen": [], "coots": [1], "wildfowl": [], "waders": [1], "neill": []}
    check_index(case_file)


def test_a_write_that_fails_leaves_the_index_as_it_was(case_file):
    case_id = case_file.write(keep_case, "", case=CASE)

    def fails(records):
        put_parts(records, case_id, ())
        raise RuntimeError("a fault")

    with pytest.raises(RuntimeError):
        case_file.write(fails)
    assert indexed(case_file, "moorhen") == [case_id]
    check_index(case_file)


def test_what_only_tends_the_index_needs_no_audit_row_and_other_writes_do(case_file):
    case_id = case_file.write(keep_case, "", case=CASE)
    write(case_file, case_id, letter)
    (unread,) = case_file.look(next_unread, 9)
    with pytest.raises(UnauditedWriteError):
        case_file.write(put_text, unread, "Avocets.")
    case_file.tend(put_text, unread, "Avocets.")
    assert indexed(case_file, "avocets") == [case_id]


def test_plain_sql_keeps_the_index_true_as_far_as_it_can(case_file):
    """Whoever writes without FoiDesk takes the case out of the index, and the next visit puts it back."""
    case_id = case_file.write(keep_case, "", case=CASE)
    with opened(case_file.database, writing=True) as connection:
        connection.execute("update part set answer = 'Thirteen grebes.'")
        assert (
            connection.execute("select rowid from search_case where search_case match 'moorhens'").fetchall()
            == []
        )
        assert count_due(connection) == 1
        catch_up_wholly(connection)
    assert (indexed(case_file, "grebe"), indexed(case_file, "moorhen")) == ([case_id], [])
    check_index(case_file)


answers = st.sampled_from(
    ["Eleven swans.", "Swans, coots and swans.", "\0", "Ŵyrion Siân", "", '"', "café £5"]
)


@st.composite
def changes(draw):
    """Return a change of one case: which, by whom it is made, and what is given to it."""
    kind = draw(st.sampled_from(["parts", "facts", "events", "letter", "files", "read", "answer", "forget"]))
    given = {
        "parts": st.lists(parts, max_size=3).map(tuple),
        "facts": cases,
        "events": st.lists(plain_events, max_size=2).map(tuple),
        "answer": answers,
    }
    return kind, draw(given.get(kind, answers))


def change(case_file, case_id, kind, given):
    kept = case_file.read(case_value, case_id).reference
    if kind == "read":
        read_all(case_file, given)
        return
    work, *rest = {
        "parts": lambda: (put_parts, given),
        "answer": lambda: (put_parts, (Part("1", answer=given), Part("2", answer="Coots."))),
        "facts": lambda: (put_facts, replace(given, reference=kept)),
        "events": lambda: (add_events, given),
        "letter": lambda: (letter, given),
        "files": lambda: (keep_files, (NewFile(given, "text/plain", given.encode()),)),
        "forget": lambda: (forget_case,),
    }[kind]()
    write(case_file, case_id, work, *rest)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.lists(cases, min_size=1, max_size=3), st.lists(st.tuples(st.integers(0, 2), changes()), max_size=8))
def test_the_index_is_true_after_any_changes(some, wanted):
    with tempfile.TemporaryDirectory() as folder:
        case_file = CaseFile.create(Path(folder) / "any.foidesk", NOW)
        ids = [
            case_file.write(keep_case, "", case=replace(one, reference=f"R{number}"))
            for number, one in enumerate(some)
        ]
        check_index(case_file)
        for at, (kind, given) in wanted:
            change(case_file, ids[at % len(ids)], kind, given)
            check_index(case_file)
        rebuilt_alike(case_file)
        case_file.close()


def rebuilt_alike(case_file):
    """Fail unless an index made anew holds the same words in the same cases."""
    with opened(case_file.database, writing=True) as connection:
        for index in ("search_request", "search_case"):
            connection.execute(f"create virtual table temp.had using fts5vocab(main, {index}, instance)")
            before = sorted(connection.execute("select * from temp.had").fetchall())
            connection.execute(f"insert into {index} ({index}) values ('rebuild')")
            assert sorted(connection.execute("select * from temp.had").fetchall()) == before
            connection.execute("drop table temp.had")


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda path: path.name)
def test_an_old_file_is_caught_up_with_step_by_step(tmp_path, old):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(old, folder)
    case_file = CaseFile.open(folder)
    assert indexed(case_file, "swans") == []
    assert [case_file.tend(catch_up, 1), case_file.tend(catch_up, 1), case_file.tend(catch_up, 1)] == [
        1,
        0,
        0,
    ]
    assert indexed(case_file, "swans") == [1, 2]
    check_index(case_file)
    case_file.close()


def test_a_case_of_an_old_file_can_be_changed_before_it_is_caught_up_with(tmp_path):
    folder = tmp_path / "old.foidesk"
    shutil.copytree(OLD_FILES[-1], folder)
    case_file = CaseFile.open(folder)
    write(case_file, 2, put_parts, (Part("1", "Which geese?"),))
    while case_file.tend(catch_up, 1):
        pass
    assert (indexed(case_file, "geese"), indexed(case_file, "swans")) == ([2], [1, 2])
    check_index(case_file)
    case_file.close()


def erase(records, *case_ids):
    """Take the cases' own words away, as whoever anonymises them does, and forget them at once."""
    for case_id in case_ids:
        case = case_value(records, case_id)
        bare = replace(case, subject="", request_text="", applicant=Applicant(""), parts=(), notes=())
        put_parts(records, case_id, ())
        put_facts(records, case_id, bare)
        forget_case(records, case_id)
        said(records, "anonymise", case_id)


def bytes_of(folder):
    return b"".join(path.read_bytes().lower() for path in sorted(folder.glob("cases.db*")))


def keep_secrets(records, numbers):
    """Cases with words of their own, alike but for their ends, so that some mark where a page begins."""
    for number in numbers:
        secret = f"zwq{number:04}secretive"
        text = " ".join(f"zwq{number:04}secret{letter}" for letter in "abcdef") + " common words " * 40
        parts = (Part("1", secret, answer=text),)
        who = Applicant(secret, email=f"{secret}@example.org")
        kept = Case(who, text, (RECEIVED,), reference=f"R{number}", subject=secret, parts=parts)
        case_id = keep_case(records, "", case=kept)
        if number % 40 == 0:
            keep_files(records, case_id, (NewFile(secret, "x/y", secret.encode()),))


def test_nothing_of_an_erased_case_is_left_in_the_database(case_file):
    case_file.write(keep_secrets, range(400))
    read_all(case_file, "zwq0000secretive zwq0040secretive within")
    with opened(case_file.database, writing=True) as connection:
        for index in ("search_request", "search_case"):
            connection.execute(f"insert into {index} ({index}) values ('optimize')")
        connection.execute("drop trigger audit_refuses_delete")
    case_file.write(erase, *range(1, 401, 2))
    with opened(case_file.database, writing=True) as connection:
        connection.execute("delete from audit")  # search has no part in it
        connection.execute("update attachment set name = ''")
        catch_up_wholly(connection)
    check_index(case_file)
    assert indexed(case_file, "zwq0001secretive") == [2]
    with opened(case_file.database, writing=True) as connection:
        connection.execute("vacuum")
        connection.execute("pragma wal_checkpoint(truncate)")
    kept = bytes_of(case_file.folder)
    assert b"zwq0001secret" in kept
    left = [number for number in range(0, 400, 2) if f"zwq{number:04}".encode() in kept]
    assert left == []


def test_an_erased_case_can_be_changed_and_erased_again(case_file):
    case_id = case_file.write(keep_case, "", case=CASE)
    case_file.write(erase, case_id)
    write(case_file, case_id, put_parts, (Part("1", "Which geese?"),))
    assert indexed(case_file, "geese") == [case_id]
    case_file.write(erase, case_id)
    assert indexed(case_file, "geese") == []
    check_index(case_file)


def test_a_damaged_value_takes_nothing_with_it(case_file):
    """Packed values are JSON; where one is not, its case is still indexed."""
    case_id = case_file.write(keep_case, "", case=CASE)
    with opened(case_file.database, writing=True) as connection:
        connection.execute("drop trigger event_refuses_update")
        connection.execute("update event set said = '{\"text\": '")
        catch_up_wholly(connection)
    assert indexed(case_file, "moorhens") == [case_id]


def test_the_index_is_found_out_when_it_lies(case_file):
    """The check these tests rest on does see an index that differs from its text."""
    case_file.write(keep_case, "", case=CASE)
    with opened(case_file.database, writing=True) as connection:
        connection.execute("drop trigger search_case_part_update")
        connection.execute("update part set answer = 'Changed.'")
    with pytest.raises(sqlite.DatabaseError, match="malformed"):
        check_index(case_file)
