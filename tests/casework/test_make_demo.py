"""The sample case file: made whole, answered as an office would, opened again the second time."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

import foidesk.casework.make_demo as making
from foidesk.casework.changes import Hand
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.make_demo import make_demo, sample_cases
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.casework.write_letters import file_name, write_letters
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.timeline import Act
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet, find_case
from foidesk.store.documents import letter_bytes
from foidesk.store.settings_rows import read_logos, read_settings
from tests.casework.conftest import HAND


@pytest.fixture(scope="module")
def demo(tmp_path_factory, lawbook):
    made = make_demo(tmp_path_factory.mktemp("demo") / "demo.foidesk", lawbook, HAND)
    yield made
    made.close()


def test_every_sample_is_there_as_written(demo, lawbook):
    for case in sample_cases(resource("samples"), lawbook):
        kept = demo.read(case_sheet, demo.read(find_case, case.reference)).case
        assert [(event.act, event.on) for event in kept.timeline] == [
            (one.act, one.on) for one in case.timeline
        ]
        assert (kept.request_text, kept.parts) == (case.request_text, case.parts)


def test_a_computer_whose_clock_is_behind_has_its_samples_too(tmp_path, lawbook):
    early = Hand(datetime(2026, 1, 5, 9, tzinfo=UTC), "F. Officer")
    made = make_demo(tmp_path / "demo.foidesk", lawbook, early)
    assert len(made.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1000)) > 20
    made.close()


def test_each_act_a_letter_tells_of_has_its_letter_dated_as_it(demo):
    lines = demo.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1000)
    assert len([line for line in lines if line.answered_on]) >= 5
    kinds = set()
    for line in lines:
        sheet = demo.read(case_sheet, line.id)
        told = [(i, event) for i, event in enumerate(sheet.case.timeline) if event.act in RECORDS.values()]
        assert [(letter.dated, RECORDS[LetterKind(letter.kind)]) for letter in sheet.letters] == [
            (event.on, event.act) for _i, event in told
        ]
        assert [letter.event_row for letter in sheet.letters] == [i for i, _event in told]
        assert all(event.parts == sheet.case.parts for _i, event in told if event.act is Act.ANSWER)
        kinds |= {letter.kind for letter in sheet.letters}
    assert kinds >= {
        "acknowledgement", "clarification", "fees_notice", "public_interest_extension",
        "eir_extension", "transfer", "response",
    }  # fmt: skip


def test_the_kept_letter_is_what_composing_it_gives(demo, lawbook):
    wording = read_wording(resource("clauses"))
    line = next(
        one for one in demo.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1000) if one.answered_on
    )
    letter = demo.read(case_sheet, line.id).letters[-1]
    drawn = demo.read(
        compose_letter, line.id, WantedLetter(LetterKind.RESPONSE, letter.dated), lawbook, wording
    )
    assert demo.read(letter_bytes, letter.id) == drawn.pdf
    assert (letter.sha256, letter.pages) == (drawn.sha256, drawn.pages)


def test_some_samples_are_still_to_be_answered(demo):
    lines = demo.look(page_of_lines, CaseFilter(), Order.DUE, 0, 1000)
    assert any(line.due_on and not line.answered_on for line in lines)


def test_the_senders_are_set_up_with_their_logos(demo):
    settings = demo.read(read_settings)
    assert settings.authorities
    assert set(demo.read(read_logos)) == {one.name for one in settings.authorities if one.logo}


def test_letters_are_written_out_under_names_any_system_takes(demo, tmp_path):
    written = write_letters(demo, tmp_path / "letters")
    again = write_letters(demo, tmp_path / "letters")
    assert written == again
    assert len(set(written)) == len(written) >= 5
    for path in written:
        assert len(PdfReader(path).pages) >= 1
        assert not set(path.name) & set('<>:"/\\|?*')


NAMES = [
    ("FOI 004321/26", False, "FOI 004321-26 response.pdf"),
    ("FOI 004321/26", True, "FOI 004321-26 response DRAFT.pdf"),
    ("../..\\x\0:", False, "x- response.pdf"),
    ("../../etc", False, "etc response.pdf"),
    ('a<b>:"c|d?*', False, "a-b-c-d- response.pdf"),
    ("", False, "response.pdf"),
]


@pytest.mark.parametrize(("reference", "draft", "name"), NAMES)
def test_file_names(reference, draft, name):
    made = file_name(reference, "response", draft=draft)
    assert made == name
    assert Path(made).name == made


def test_run_again_it_reopens_what_is_there(tmp_path, lawbook):
    folder = tmp_path / "demo.foidesk"
    made = make_demo(folder, lawbook, HAND)
    before = made.read(audit_trail)
    made.close()
    again = make_demo(folder, lawbook, HAND)
    assert again.read(audit_trail) == before
    again.close()
    assert [path.name for path in tmp_path.iterdir()] == ["demo.foidesk"]


def test_a_making_cut_short_leaves_no_demo_and_is_made_again(tmp_path, lawbook, monkeypatch):
    def broken(*_args):
        raise ZeroDivisionError

    folder = tmp_path / "demo.foidesk"
    with monkeypatch.context() as patched:
        patched.setattr(making, "issue_letter", broken)
        with pytest.raises(ZeroDivisionError):
            make_demo(folder, lawbook, HAND)
    assert not folder.exists()
    make_demo(folder, lawbook, HAND).close()
    assert [path.name for path in tmp_path.iterdir()] == ["demo.foidesk"]
