"""Whether a case file holds together: counted and hashed here, beside what the program itself can tell."""

from collections import Counter
from hashlib import sha256

from foidesk.casework.verify_case_file import verify_case_file
from foidesk.store.audit_chain import verify_chain
from foidesk.store.case_file import CaseFile

DONE = """select what, coalesce(reference, json_extract(detail, '$.reference'), '') from audit
    left join "case" on "case".id = case_id"""
EVENTS = {"log_request": 1, "record_act": 1, "issue_letter": 1}
"""Rows of the timeline that come with each."""


def rows(case_file, sql):
    return case_file.look(lambda it: it.execute(sql).fetchall())


def check_whole(case_file: CaseFile, lawbook) -> Counter:
    """Assert that no half of anything is there; return what is done, counted by what and to which case."""
    assert rows(case_file, "pragma integrity_check") == [("ok",)]
    assert rows(case_file, "pragma foreign_key_check") == []
    assert case_file.look(verify_chain) == ()
    assert verify_case_file(case_file, lawbook).faults == ()
    done = Counter(rows(case_file, DONE))
    check_counts(case_file, done)
    check_files(case_file)
    return done


def check_counts(case_file, done):
    """One audit row for each thing done, and just what it brings."""
    for case_id, reference, subject in rows(case_file, 'select id, reference, subject from "case"'):
        of_case = {what: number for (what, whose), number in done.items() if whose == reference}
        assert of_case["log_request"] == 1
        events = rows(case_file, f'select "row", act from event where case_id = {case_id} order by "row"')
        assert [row for row, _act in events] == list(range(len(events)))
        if "json" not in subject:
            assert len(events) == sum(EVENTS.get(what, 0) * number for what, number in of_case.items())
        letters = rows(case_file, f"select count(*) from letter where case_id = {case_id}")
        assert letters == [(of_case.get("issue_letter", 0),)]
        assert rows(case_file, f"select count(*) from case_text where case_id = {case_id}") == [(1,)]
        if subject.startswith("Swans of "):
            check_logged(case_file, case_id, subject.removeprefix("Swans of "), of_case)
    taken = rows(case_file, 'select reference from "case"')
    assert len(taken) == len(set(taken))


def check_logged(case_file, case_id, mark, of_case):
    """The two files and two parts each case was logged with, to the byte."""
    kept = rows(case_file, f"select role, size, sha256 from attachment where case_id = {case_id} order by id")
    wanted = [("original", f"mail {mark} ".encode() * 700), ("attachment", f"file {mark} ".encode() * 900)]
    assert kept == [(role, len(data), sha256(data).hexdigest()) for role, data in wanted]
    outcomes = rows(case_file, f"select outcome from part where case_id = {case_id}")
    assert outcomes == [("not_held",) if of_case.get("decide_parts") else (None,)] * 2


def check_files(case_file):
    """Every file a row names is there, and is what its hash says; a letter is the one that was issued."""
    named = rows(case_file, "select sha256, size from attachment union select sha256, size from letter")
    for digest, size in named:
        data = case_file.files.read(digest)
        assert (len(data), sha256(data).hexdigest()) == (size, digest)
    sql = 'select reference, letter.sha256 from letter join "case" on "case".id = case_id'
    for reference, digest in rows(case_file, sql):
        assert digest == sha256(f"%PDF letter of {reference} ".encode() * 600).hexdigest()
