"""foidesk salvage, as an administrator types it."""

import shutil

from tests.cli.conftest import refused


def test_a_damaged_file_is_salvaged_and_the_answer_tells_whether_it_is_whole(set_up, sample, tmp_path):
    set_up("log", sample("joint_forces.json"))
    whole = set_up("salvage", set_up.case_file, "--out", tmp_path / "whole.foidesk", "--json")
    assert (whole.code, whole.err) == (0, "")
    assert whole.json["whole"] is True
    assert whole.json["tables"]["case"] == {"saved": 1, "lost": 0, "sure": True}

    torn = tmp_path / "torn.foidesk"
    shutil.copytree(set_up.case_file, torn)
    database = torn / "cases.db"
    database.write_bytes(bytes(4096) + database.read_bytes()[4096:])
    done = set_up("salvage", torn, "--out", tmp_path / "new.foidesk")
    assert (done.code, done.err) == (1, "")
    assert done.out.splitlines()[0].startswith(f"Salvaged from {torn} on 20 November 2026.")
    assert "Cases: 1 saved, 0 lost (whether any are missing cannot be told)" in done.out
    assert (tmp_path / "new.foidesk" / "salvage.txt").read_text("utf-8") in done.out
    listed = set_up("list", "--file", tmp_path / "new.foidesk", "--json")
    assert (listed.code, listed.json["total"]) == (0, 1)


def test_a_damaged_file_names_the_command(set_up, tmp_path):
    database = set_up.case_file / "cases.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    assert refused(set_up("list"), "is damaged", "foidesk salvage", "--out NEW.foidesk")


def test_what_cannot_be_is_refused(set_up, tmp_path):
    assert refused(set_up("salvage", tmp_path / "none", "--out", tmp_path / "new.foidesk"), "no cases.db")
    assert refused(set_up("salvage", set_up.case_file, "--out", tmp_path), "already exists")
    assert refused(set_up("salvage", set_up.case_file), "--out")
