"""foidesk backup, restore and verify: what they say, and the exit code of each."""

import json
import re

import pytest

from foidesk.store.case_file import CaseFile
from tests.casework.backups import flip
from tests.cli.conftest import refused


@pytest.fixture
def logged(set_up, sample):
    assert set_up("log", sample("request.eml")).code == 0
    return set_up


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


def test_backed_up_verified_and_restored(logged, stick, tmp_path):
    done = logged("backup", stick, "--json")
    assert (done.code, done.err) == (0, "")
    assert (done.json["ok"], done.json["cases"], done.json["faults"]) == (True, 1, [])
    rows = done.json["audit_rows"]
    verified = logged("verify", "--json")
    assert (verified.code, verified.err) == (0, "")
    assert verified.json == {"ok": True, "cases": 1, "audit_rows": rows + 1, "faults": []}
    restored = logged("restore", stick, "--json")
    assert (restored.code, restored.err) == (0, "")
    assert (restored.json["ok"], restored.json["cases"], restored.json["audit_rows"]) == (True, 1, rows)
    assert restored.json["aside"].endswith("cases before restoring 2026-11-20.foidesk")
    assert logged("list", "--json").json["total"] == 1
    assert logged("verify").out == f"In order: 1 case, {rows + 1} rows of audit.\n"


def test_in_words(logged, stick):
    assert re.fullmatch(
        r"Backed up into .*stick/cases backups \w{8}/2026-11-20 093000, read back and found whole: 1 case, \d+ kB\.\n",
        logged("backup", stick).out,
    )
    lines = logged("restore", stick).out.splitlines()
    assert re.fullmatch(r"Restored .*/cases\.foidesk from .*/2026-11-20 093000: 1 case\.", lines[0])
    assert re.fullmatch(
        r"The case file that was there is now .*before restoring 2026-11-20\.foidesk\.", lines[1]
    )


def test_restored_where_a_file_names_a_free_place(logged, stick, tmp_path):
    logged("backup", stick)
    done = logged("restore", stick, "--file", tmp_path / "copy.foidesk", "--json")
    assert (done.code, done.json["aside"]) == (0, None)
    assert logged("verify", "--file", tmp_path / "copy.foidesk").code == 0


def test_while_the_window_has_the_file_open(logged, stick):
    window = CaseFile.open(logged.case_file)
    done = logged("backup", stick)
    assert (done.code, done.err) == (0, "")
    assert "read back and found whole" in done.out
    assert "it learns of this backup" in done.out
    assert refused(logged("restore", stick), "is open in another FoiDesk")
    assert logged("verify").code == 0
    window.close()


def test_a_damaged_backup_is_a_no_with_its_reason(logged, stick):
    made = logged("backup", stick, "--json").json["backup"]
    flip(stick.joinpath(made) / "cases.db")
    done = logged("restore", stick, "--json")
    assert (done.code, done.err) == (1, "")
    assert done.json["ok"] is False
    assert done.json["faults"] == [
        "The backup 2026-11-20 093000 cannot be restored: its database is no longer what was backed up."
    ]
    assert logged("restore", stick).out.splitlines()[1].startswith("Choose another backup.")
    assert logged("verify").code == 0


def test_a_file_that_does_not_verify_is_a_no(logged):
    kept = next(path for path in (logged.case_file / "files").rglob("*") if path.is_file())
    flip(kept)
    done = logged("verify", "--json")
    assert (done.code, done.err, done.json["ok"]) == (1, "", False)
    assert done.json["faults"] == [f"The kept file {kept.name[:12]}… is no longer what was kept."]
    assert logged("verify").out.splitlines()[-1].startswith("Not in order: 1 case, ")


def test_so_is_a_backup_of_it(logged, stick):
    next(path for path in (logged.case_file / "files").rglob("*") if path.is_file()).unlink()
    done = logged("backup", stick, "--json")
    assert (done.code, done.json["ok"]) == (1, False)
    assert done.json["faults"][0].endswith("is missing.")
    assert (stick.joinpath(done.json["backup"]) / "cases.db").is_file()


def test_a_file_too_damaged_to_be_opened_does_not_verify(logged):
    database = logged.case_file / "cases.db"
    data = bytearray(database.read_bytes())
    data[100:4096] = b"\xff" * 3996
    database.write_bytes(data)
    done = logged("verify", "--json")
    assert (done.code, done.json["ok"], len(done.json["faults"])) == (1, False, 1)
    assert "is damaged" in done.json["faults"][0]


REFUSED = [
    (("backup", "{home}/nowhere/stick"), "cannot be found"),
    (("backup", "{home}/cases.foidesk/mine"), "lies inside the case file"),
    (("backup", "{home}/empty", "--file", "{home}/none.foidesk"), "there is no such folder"),
    (("restore", "{home}/nowhere"), "There is no backup in"),
    (("restore", "{home}/empty"), "There is no backup in"),
    (("verify", "--file", "{home}/none.foidesk"), "there is no such folder"),
    (("verify", "--file", "{home}/empty"), "there is no cases.db in it"),
    (("verify", "--passphrase-file", "{home}/no.txt"), "cannot be read"),
    (("restore", "{home}/empty", "--passphrase-file", "{home}/no.txt"), "cannot be read"),
    (("backup",), "required"),
]


@pytest.mark.parametrize(("argv", "said"), REFUSED, ids=[" ".join(case[0]) for case in REFUSED])
def test_wrong_use_is_two(logged, argv, said):
    (logged.home / "empty").mkdir()
    assert refused(logged(*(one.format(home=logged.home) for one in argv)), said)
    assert not (logged.case_file / "mine").exists()


def test_an_encrypted_one_is_restored_by_its_passphrase_or_by_its_checksums_alone(office, sample, stick):
    secret = office.home.parent / "secret.txt"
    secret.write_text("correct horse battery staple")
    wrong = office.home.parent / "wrong.txt"
    wrong.write_text("incorrect horse")
    by = ("--passphrase-file", secret)
    assert office("setup", sample("settings.json"), *by).code == 0
    assert office("log", sample("request.eml"), *by).code == 0
    made = office("backup", stick, *by, "--json")
    assert (made.code, made.json["ok"], made.json["cases"]) == (0, True, 1)
    again = office.home.parent / "again.foidesk"
    assert refused(office("restore", stick, "--file", again, "--passphrase-file", wrong), "passphrase")
    assert not again.exists()
    assert office("restore", stick, "--file", again, *by).code == 0
    assert office("verify", "--file", again, *by, "--json").json["ok"] is True
    third = office.home.parent / "third.foidesk"
    assert office("restore", stick, "--file", third).code == 0
    assert office("verify", "--file", third, *by).code == 0
    assert refused(office("verify", "--file", third), "is encrypted")


def test_a_passphrase_for_a_plain_backup_opens_nothing(logged, stick):
    (logged.home / "secret.txt").write_text("correct horse")
    logged("backup", stick)
    by = ("--passphrase-file", logged.home / "secret.txt")
    assert refused(logged("restore", stick, "--file", logged.home / "copy.foidesk", *by), "not encrypted")


def test_a_restore_that_was_cut_off_is_finished_by_any_command(logged, stick):
    logged("backup", stick)
    logged("restore", stick, "--file", logged.home / "waiting.foidesk")
    logged.case_file.rename(logged.home / "aside.foidesk")
    (logged.home / "waiting.foidesk").rename(logged.home / "cases.foidesk.restored")
    assert json.loads(logged("list", "--json").out)["total"] == 1


LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from foidesk.__main__ import main
size = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize("size", [60_000, 150_000], ids=lambda size: f"{size // 1000} kB")
def test_a_disk_that_is_full_half_way(logged, stick, size):
    """The limit holds for the copy alone: the case file is only read, its journal is short."""
    import os
    import subprocess
    import sys

    environment = {**os.environ, "FOIDESK_HOME": str(logged.home)}
    command = [sys.executable, "-c", LITTLE_ROOM, str(size), "backup", str(stick)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, ""), done
    assert done.stderr.startswith(
        f"The disk holding {stick} takes no file as large as this backup needs. Have"
    )
    assert [path.name for path in stick.glob("*/2026*")] == []
    assert logged("verify").code == 0
    assert logged("backup", stick).code == 0
    assert [path.name for path in stick.glob("*/.*")] == []
