"""setup, demo and holidays, and the options that may stand anywhere."""

import errno
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

import foidesk.cli.setup as setup_command
from foidesk.cli.parser import read_command
from foidesk.cli.wish import Wish
from foidesk.domain.problems import Problem
from tests.cli.conftest import refused


def test_setup_makes_the_case_file_and_says_it_is_not_encrypted(office, sample):
    done = office("setup", sample("settings.json"))
    assert (done.code, done.err) == (0, "")
    assert "not encrypted" in done.out.splitlines()[0]
    assert "Brackenshire Constabulary" in done.out
    assert office.case_file.is_dir()
    again = office("setup", sample("settings.json"), "--json")
    assert (again.code, "encrypted" in again.err) == (0, False)
    assert again.json["authorities"][0] == "Brackenshire Constabulary"


def test_with_json_the_sentence_stands_beside_the_answer(office, sample):
    done = office("setup", sample("settings.json"), "--json")
    assert done.json["authorities"]
    assert "not encrypted" in done.err


def test_settings_that_are_broken_make_nothing(office, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"format": "foidesk-settings", "version": 1, "authorities": []}', "utf-8")
    assert refused(office("setup", path), "/authorities: needs at least 1")
    assert not office.case_file.exists()


def test_a_making_that_fails_leaves_nothing(office, sample, monkeypatch):
    def full(*_args):
        raise Problem("The disk is full.")

    monkeypatch.setattr(setup_command, "bring_in_settings", full)
    assert refused(office("setup", sample("settings.json")), "The disk is full.")
    assert not office.case_file.exists()


def test_what_would_change_is_said_then_done_and_written_out_again(set_up, sample, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    written = set_up("setup", "--out", out / "office.json", "--json").json["files"]
    assert Path(written[0]) == out / "office.json"
    assert set(map(Path, written)) == set(out.iterdir())
    assert refused(set_up("setup", "--out", out / "again.json", "--dry-run"), "--out", "--dry-run")
    assert not (out / "again.json").exists()
    document = json.loads((out / "office.json").read_text("utf-8"))
    assert set_up("setup", out / "office.json", "--dry-run").out == "Nothing would change.\n"
    document["authorities"][0]["review"]["answer_days"] = 40
    del document["officers"]
    document["areas"] = [{"name": "Payroll"}]
    (out / "office.json").write_text(json.dumps(document), "utf-8")
    lines = ["Brackenshire Constabulary review.answer days: 20 → 40", "area Payroll added"]
    assert set_up("setup", out / "office.json", "--dry-run").out == "\n".join((*lines, ""))
    for changed in (lines, []):
        assert set_up("setup", out / "office.json", "--json").json["changed"] == changed
    assert refused(set_up("setup"), "FILE.json")


def test_an_authority_with_cases_stays(set_up, sample, tmp_path):
    set_up("log", sample("joint_forces.json"))
    fewer = {"format": "foidesk-settings", "version": 1, "authorities": [{"name": "Another"}]}
    (tmp_path / "fewer.json").write_text(json.dumps(fewer), "utf-8")
    assert set_up("setup", tmp_path / "fewer.json", "--json").json["changed"] == ["Another added"]
    assert set_up("log", sample("joint_forces.json"), "--json").json["logged"][0]["duplicate_of"]


def test_demo_without_a_screen_draws_every_letter_and_says_where(office):
    done = office("demo")
    assert (done.code, done.err) == (0, "")
    assert str(office.home / "demo letters") in done.out.splitlines()[-1]
    again = office("demo", "--no-window", "--json").json
    assert Path(again["file"]) == office.home / "demo.foidesk"
    assert len(again["letters"]) >= 5
    assert all(len(PdfReader(path).pages) for path in again["letters"])
    assert not office.case_file.exists()
    assert office.wishes == []


def test_a_full_disk_under_the_letters_of_the_demo_names_their_folder(office, monkeypatch):
    def fail(_path, _data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("foidesk.casework.write_letters.write_safely", fail)
    assert refused(office("demo"), str(office.home / "demo letters"), "was not written", "the disk is full")


def test_demo_opens_the_window_where_there_is_a_screen(office):
    office.has_screen, office.window_code = True, 0
    assert office("demo").code == 0
    assert office.wishes == [Wish(office.home / "demo.foidesk", sample=True)]
    assert office("list", "--file", office.home / "demo.foidesk", "--json").json["total"] > 5


def test_demo_draws_the_letters_where_the_window_will_not_open(office):
    office.has_screen = True
    done = office("demo", "--json")
    assert (done.code, "no screen" in done.err) == (0, True)
    assert done.json["letters"]


def test_demo_never_touches_the_workstation_s_own_file(set_up):
    assert refused(set_up("demo", "--file", set_up.case_file), "is your own case file")


def test_demo_can_be_told_where(office, tmp_path):
    done = office("demo", "--no-window", "--file", tmp_path / "try.foidesk", "--json").json
    assert Path(done["file"]) == tmp_path / "try.foidesk"
    assert {Path(one).parent for one in done["letters"]} == {tmp_path / "try letters"}


def test_without_a_command_it_is_the_window(office, tmp_path):
    office.window_code = 0
    assert office().code == 0
    assert office("--file", tmp_path / "a.foidesk").code == 0
    assert office.wishes == [Wish(office.case_file), Wish(tmp_path / "a.foidesk")]
    office.window_code = None
    assert refused(office(), "no screen")


def test_holidays(office):
    shown = office("holidays", "--json").json
    assert shown["known_to"] == "2030-12-31"
    proclaimed = [one for one in shown["holidays"] if one["date"] == "2026-06-15"]
    assert proclaimed
    assert all(one["source"] for one in shown["holidays"])
    words = office("holidays").out.splitlines()
    assert any(line.startswith("2026-11-30  St Andrew’s Day (Scotland") for line in words)
    assert words[-1] == "Known from 2004-01-01 to 2030-12-31"


ANYWHERE = [
    "--file X --json list",
    "list --file X --json",
    "--json list --file X",
    "--file X list --json",
    "--file X list --json --limit 1",
]


@pytest.mark.parametrize("line", ANYWHERE)
def test_file_and_json_may_stand_anywhere(line):
    asked = read_command(line.split())
    assert (asked.command, str(asked.file), asked.json) == ("list", "X", True)


NEED_NO_FILE = ["due --received 2026-11-02", "holidays"]


@pytest.mark.parametrize("line", NEED_NO_FILE)
def test_what_needs_no_case_file_minds_no_passphrase(office, line):
    assert office(*line.split(), "--passphrase-file", "p").code == 0


BAD = [
    ("dance", "invalid choice: 'dance'"),
    ("list extra", "Unrecognised arguments: extra"),
    ("--fil X list", "invalid choice"),
]


@pytest.mark.parametrize(("line", "word"), BAD)
def test_wrong_use_is_one_sentence_with_where_to_look(office, line, word):
    assert refused(office(*line.split()), word, "--help")


def test_what_is_no_case_file(office, tmp_path):
    (tmp_path / "a.txt").write_text("words", "utf-8")
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "a.txt", tmp_path / "folder", tmp_path / "none"):
        assert refused(office("list", "--file", path), "is not a FoiDesk case file")


def test_a_case_file_open_elsewhere(set_up, sample):
    from foidesk.store.case_file import CaseFile

    held = CaseFile.open(set_up.case_file)
    try:
        assert refused(set_up("log", sample("request.eml")), "is open in another FoiDesk")
        assert set_up("list").code == 0
    finally:
        held.close()


def test_a_bug_is_told_without_its_words(set_up, monkeypatch):
    import foidesk.cli.register as register

    def broken(*_args):
        raise ZeroDivisionError("secret words")

    monkeypatch.setattr(register, "CaseFilter", lambda **_wanted: broken())
    done = set_up("list")
    assert refused(done, "went wrong inside FoiDesk", "foidesk.log")
    assert "secret" not in done.err
