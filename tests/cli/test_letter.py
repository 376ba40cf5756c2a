"""foidesk letter: drawn, or issued, kept and written in one breath."""

import hashlib
import json
import os

import pytest
from pypdf import PdfReader

from foidesk.casework.letter_writers import KINDS
from foidesk.cli.parser import LETTERS
from foidesk.domain.letter_kinds import RECORDS
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet
from foidesk.store.faults import CaseFileFull
from tests.cli.conftest import refused
from tests.intake.mails import mail


@pytest.fixture
def decided(set_up, sample, tmp_path):
    """A sample case with every part decided and no answer yet."""
    case = json.loads(sample("voice_assistants.json").read_text("utf-8"))
    case["timeline"] = [row for row in case["timeline"] if row["act"] != "answer"]
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    assert set_up("log", path).code == 0
    return case["reference"]


def test_the_kinds_offered_are_the_kinds_there_are():
    assert set(LETTERS) == set(KINDS) == set(RECORDS)


def test_a_letter_is_drawn_and_nothing_else_changes(set_up, decided, tmp_path):
    out = tmp_path / "letter.pdf"
    before = set_up("show", decided, "--json").out
    done = set_up("letter", decided, "--out", out, "--on", "2019-12-17", "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert done.json["pages"] == len(PdfReader(out).pages)
    assert (done.json["kind"], done.json["issued"]) == ("response", False)
    assert "17 December 2019" in PdfReader(out).pages[0].extract_text()
    assert set_up("show", decided, "--json").out == before


def test_its_date_is_today_unless_another_is_given(set_up, decided, tmp_path):
    set_up("letter", decided, "--out", tmp_path / "letter.pdf")
    assert "20 November 2026" in PdfReader(tmp_path / "letter.pdf").pages[0].extract_text()


def test_issued_it_is_kept_and_the_case_answered(set_up, decided, tmp_path):
    out = tmp_path / "letter.pdf"
    done = set_up("letter", decided, "--out", out, "--on", "2019-12-17", "--issue", "--json")
    assert (done.code, done.json["issued"]) == (0, True)
    shown = set_up("show", decided, "--json").json
    assert shown["standing"]["stage"] == "answered"
    assert shown["timeline"][-1]["act"] == "answer"
    assert shown["timeline"][-1]["on"] == "2019-12-17"
    assert [one["sha256"] for one in shown["letters"]] == [hashlib.sha256(out.read_bytes()).hexdigest()]
    assert shown["letters"][0]["dated"] == "2019-12-17"


def test_the_answer_is_no_while_something_blocks(set_up, decided, tmp_path):
    (tmp_path / "swans.eml").write_bytes(mail())
    reference = set_up("log", tmp_path / "swans.eml", "--json").json["logged"][0]["reference"]
    out = tmp_path / "letter.pdf"
    done = set_up("letter", reference, "--out", out, "--issue")
    assert (done.code, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert not out.exists()
    assert set_up("show", reference, "--json").json["letters"] == []


def test_an_answered_case_is_not_issued_twice(set_up, decided, tmp_path):
    set_up("letter", decided, "--out", tmp_path / "a.pdf", "--on", "2019-12-17", "--issue")
    done = set_up("letter", decided, "--out", tmp_path / "b.pdf", "--on", "2019-12-18", "--issue")
    assert (done.code, "was answered on 17 December 2019" in done.err) == (1, True)
    assert not (tmp_path / "b.pdf").exists()


def test_what_cannot_be_written_is_not_issued(set_up, decided, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for out in (tmp_path / "none" / "a.pdf", tmp_path, tmp_path / "pipe"):
        assert refused(set_up("letter", decided, "--out", out, "--issue"), "was not written")
    assert set_up("show", decided, "--json").json["letters"] == []


def test_what_cannot_be_kept_is_not_left_lying(set_up, decided, tmp_path, monkeypatch):
    def full(case_file, *_args):
        raise CaseFileFull(case_file.folder)

    with monkeypatch.context() as patched:
        patched.setattr(CaseFile, "write", full)
        assert refused(set_up("letter", decided, "--out", tmp_path / "a.pdf", "--issue"), "full")
    assert {path.suffix for path in tmp_path.iterdir()} <= {".json", ""}


def test_a_kind_there_is_not(set_up, decided, tmp_path):
    done = set_up("letter", decided, "--kind", "valentine", "--out", tmp_path / "a.pdf")
    assert refused(done, "invalid choice: 'valentine'", "response")


def test_a_file_written_over_is_there_whole(set_up, decided, tmp_path):
    out = tmp_path / "letter.pdf"
    out.write_bytes(b"an older letter")
    set_up("letter", decided, "--out", out)
    assert out.read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_kept_letter_is_called_what_it_calls_itself(set_up, decided, tmp_path):
    set_up("letter", decided, "--out", tmp_path / "a.pdf", "--on", "2019-12-17", "--issue")
    case_file = CaseFile.open(set_up.case_file, for_writing=False)
    (kept,) = case_file.read(case_sheet, 1).letters
    case_file.close()
    assert kept.title == "Our response to your request: Use of voice assistants"
