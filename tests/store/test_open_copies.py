"""Copies other programs show: private, not to be written to, gone at the close and at the next start."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from foidesk.store.open_copies import FROM_OUTSIDE, OpenCopies, plain_name

ROOT = Path(__file__).parent.parent.parent


def left(base):
    return sorted(path.name for path in base.rglob("*")) if base.exists() else []


def test_a_copy_is_for_reading_and_for_this_user_alone(tmp_path):
    copies = OpenCopies(tmp_path / "opened")
    path = copies.copy("map.pdf", b"a map")
    assert (path.name, path.read_bytes()) == ("map.pdf", b"a map")
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    private = [one for one in path.parents if (tmp_path / "opened") in (one, *one.parents)]
    assert len(private) == 3
    assert {stat.S_IMODE(one.stat().st_mode) for one in private} == {0o700}


def test_a_draft_may_be_written_to(tmp_path):
    path = OpenCopies(tmp_path / "opened").copy("draft.eml", b"To: a", read_only=False)
    path.write_bytes(b"To: b")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_of_one_name_stand_apart(tmp_path):
    copies = OpenCopies(tmp_path / "opened")
    one, two = copies.copy("map.pdf", b"1"), copies.copy("map.pdf", b"2")
    assert (one.read_bytes(), two.read_bytes(), one.name) == (b"1", b"2", two.name)


def test_they_are_gone_at_the_close_and_more_can_follow(tmp_path):
    copies = OpenCopies(tmp_path / "opened")
    copies.copy("map.pdf", b"a map")
    copies.close()
    assert left(tmp_path / "opened") == []
    assert copies.copy("map.pdf", b"again").read_bytes() == b"again"
    copies.close()
    assert left(tmp_path / "opened") == []


KILLED = """
import os, sys
from pathlib import Path
from foidesk.store.open_copies import OpenCopies
OpenCopies(Path(sys.argv[1])).copy("secret.pdf", b"of an encrypted file")
os._exit(9)
"""


def test_what_a_killed_run_left_goes_at_the_next_start_and_a_running_one_keeps_its_own(tmp_path):
    base = tmp_path / "opened"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    killed = subprocess.run([sys.executable, "-c", KILLED, str(base)], env=environment, timeout=60)
    assert killed.returncode == 9
    assert "secret.pdf" in left(base)
    other, mine = OpenCopies(base), OpenCopies(base)
    kept = [other.copy("theirs.pdf", b"1"), mine.copy("mine.pdf", b"2")]
    mine.sweep()
    assert "secret.pdf" not in left(base)
    assert all(path.exists() for path in kept)
    other.close()
    mine.close()
    assert left(base) == []


def test_a_start_without_anything_to_sweep(tmp_path):
    OpenCopies(tmp_path / "never").sweep()
    OpenCopies().sweep()
    assert not (tmp_path / "never").exists()


def test_without_a_place_of_its_own_the_folder_goes_with_the_object():
    copies = OpenCopies()
    path = copies.copy("a.pdf", b"1")
    base = path.parents[2]
    assert stat.S_IMODE(base.stat().st_mode) == 0o700
    del copies
    assert not base.exists()


def test_windows_marks_what_came_from_outside_and_wipes_what_is_read_only(tmp_path):
    copies = OpenCopies(tmp_path / "opened", platform="win32")
    path = copies.copy("map.docx", b"a map")
    assert path.with_name("map.docx:Zone.Identifier").read_bytes() == FROM_OUTSIDE
    assert b"ZoneId=3" in FROM_OUTSIDE
    assert not os.access(path, os.W_OK) or os.geteuid() == 0
    assert not path.stat().st_mode & stat.S_IWUSR
    copies.close()
    assert left(tmp_path / "opened") == []


def test_what_windows_still_holds_open_goes_at_the_next_start(tmp_path, monkeypatch):
    base = tmp_path / "opened"
    copies = OpenCopies(base, platform="win32")
    copies.copy("held.pdf", b"1")
    with monkeypatch.context() as held:  # a file that another program has open cannot be deleted there
        held.setattr("shutil.rmtree", lambda _folder, ignore_errors: None)
        copies.close()
    assert "held.pdf" in left(base)
    OpenCopies(base, platform="win32").sweep()
    assert left(base) == []


NAMES = [
    ("map.pdf", "map.pdf"),
    ("../../etc/passwd.txt", "passwd.txt"),
    ("C:\\Users\\x\\map.pdf", "map.pdf"),
    ("a:b.pdf", "ab.pdf"),
    ("con.txt", "con_.txt"),
    ("NUL", "NUL_"),
    ("", "attachment"),
    ("...", "attachment"),
    ("annexe\u202efdp.txt", "annexefdp.txt"),
    ("a\x00\nb.pdf", "ab.pdf"),
    ("map.pdf. . ", "map.pdf"),
    (f"{'n' * 400}.docx", f"{'n' * 96}.docx"),
    ("plan “final”?.pdf", "plan “final”.pdf"),
    ("ش.pdf", "ش.pdf"),
]


@pytest.mark.parametrize(("given", "kept"), NAMES)
def test_names_that_any_system_takes(given, kept):
    assert plain_name(given) == kept
