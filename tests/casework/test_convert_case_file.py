"""Plain to encrypted and back: all of it or none, whenever it is killed, and never under somebody's hands."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import keyring
import pytest

from foidesk.casework.changes import Hand
from foidesk.casework.convert_case_file import decrypt_case_file, encrypt_case_file
from foidesk.casework.open_case_file import make_case_file, open_case_file
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.connections import opened
from foidesk.store.copies import copy_database
from foidesk.store.faults import CaseFileDamaged, CaseFileFull, CaseFileInUse, NotACaseFile
from foidesk.store.key_faults import AlreadyEncrypted, NoKeyring, NotEncrypted
from foidesk.store.keys import KEYS
from tests.keyring_fixture import IN_FILE, WHERE, FileKeyring
from tests.store.conftest import NOW, keep_case

pytestmark = pytest.mark.usefixtures("cheap_scrypt")
HAND = Hand(NOW, "F. Officer")
PHRASE = "swans on the pond at noon"
MARKER = b"Zyzzyva Quicksilver"
CASES = 10
FILES = [MARKER * 500, b"a second one", b""]


@pytest.fixture
def plain(tmp_path):
    """A plain case file of some history: cases, files, a copy of before a migration, a torn file."""
    return filled(CaseFile.create(tmp_path / "office.foidesk", NOW))


def filled(case_file):
    for number in range(CASES):
        case_file.write(keep_case, f"FOI-2026-{number:04}", subject=f"{MARKER.decode()} {number}")
    for data in FILES:
        case_file.files.keep(data)
    with opened(case_file.database, writing=True) as connection:
        copy_database(connection, case_file.database.beside("before-version-5.db"), case_file.folder)
    (case_file.folder / "cases.db.making").write_bytes(MARKER)
    torn = case_file.files.path("ab" * 32).with_name(".making-1234")
    torn.parent.mkdir(exist_ok=True)
    torn.write_bytes(MARKER)
    case_file.close()
    return case_file.folder


def marked(folder):
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and MARKER in path.read_bytes()
    }


def all_is_there(folder, secret=None):
    """Open a case file and look whether everything is in it; return what its audit says of the file itself."""
    case_file = open_case_file(folder, secret)
    try:
        check_all(case_file)
        return [row.what for row in case_file.read(audit_trail) if row.case_id is None]
    finally:
        case_file.close()


def check_all(case_file):
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 99)
    assert [line.reference for line in lines] == [f"FOI-2026-{number:04}" for number in range(CASES)]
    assert all(line.subject.startswith(MARKER.decode()) for line in lines)
    assert sorted(case_file.files.read(digest) for digest in case_file.files.digests()) == sorted(FILES)


def test_there_and_back_again(plain, a_keyring):
    before = {path.relative_to(plain) for path in plain.rglob("*") if path.is_file()}
    assert "cases.db" in marked(plain)
    assert "before-version-5.db" in marked(plain)

    keys = encrypt_case_file(plain, HAND, PHRASE)
    assert marked(plain) == set()
    assert {"cases.db", "files", KEYS, "open.lock", "before-version-5.db"} == {
        one.name for one in plain.iterdir()
    }
    for secret in (None, PHRASE, keys.recovery_code):
        assert all_is_there(plain, secret) == ["make_case_file", "encrypt_case_file"]
    assert marked(plain) == set()

    decrypt_case_file(plain, keys.data_key, HAND)
    assert not (plain / KEYS).exists()
    assert all_is_there(plain) == ["make_case_file", "encrypt_case_file", "decrypt_case_file"]
    after = {path.relative_to(plain) for path in plain.rglob("*") if path.is_file()}
    assert {one for one in before - after if "making" not in one.name} == set()
    assert a_keyring.entries, "backups made meanwhile are opened by it"

    again = encrypt_case_file(plain, HAND, with_code=False)
    assert again.recovery_code is None
    assert again.envelope.id != keys.envelope.id
    all_is_there(plain)


def test_with_neither_keyring_nor_passphrase_nothing_is_done(plain):
    with pytest.raises(NoKeyring) as said:
        encrypt_case_file(plain, HAND)
    assert "passphrase" in said.value.next_step
    all_is_there(plain)
    encrypt_case_file(plain, HAND, PHRASE)
    all_is_there(plain, PHRASE)


def test_what_is_so_already_is_said(plain, a_keyring):
    with pytest.raises(NotEncrypted, match="not encrypted"):
        decrypt_case_file(plain, None, HAND)
    encrypt_case_file(plain, HAND)
    with pytest.raises(AlreadyEncrypted):
        encrypt_case_file(plain, HAND)
    all_is_there(plain)


def test_what_is_no_case_file_is_left_alone(tmp_path, a_keyring):
    (tmp_path / "a.foidesk").mkdir()
    with pytest.raises(NotACaseFile):
        encrypt_case_file(tmp_path / "a.foidesk", HAND)
    assert a_keyring.entries == {}


@pytest.mark.parametrize("for_writing", [True, False], ids=["a writer", "a reader"])
def test_nobody_may_have_it_open(plain, a_keyring, monkeypatch, for_writing):
    monkeypatch.setattr("foidesk.store.connections.BUSY_SECONDS", 0.2)
    held = CaseFile.open(plain, for_writing=for_writing)
    held.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1)
    with pytest.raises(CaseFileInUse):
        encrypt_case_file(plain, HAND)
    held.close()
    assert a_keyring.entries == {}
    assert not (plain / KEYS).exists()
    all_is_there(plain)


def test_a_damaged_file_stops_it_and_nothing_is_lost(plain, a_keyring):
    case_file = CaseFile.open(plain)
    case_file.files.path(next(case_file.files.digests())).write_bytes(b"altered")
    case_file.close()
    with pytest.raises(CaseFileDamaged, match="no longer what was kept"):
        encrypt_case_file(plain, HAND)
    assert {one.name for one in plain.iterdir()} >= {"cases.db", "files"}
    assert not {KEYS, "converting", "converted"} & {one.name for one in plain.iterdir()}
    assert a_keyring.entries == {}


def test_there_has_to_be_room_for_both(plain, a_keyring, monkeypatch):
    usage = shutil.disk_usage(plain)
    monkeypatch.setattr(
        "foidesk.store.converting.shutil.disk_usage", lambda _folder: usage._replace(free=1000)
    )
    with pytest.raises(CaseFileFull):
        encrypt_case_file(plain, HAND)
    monkeypatch.undo()
    all_is_there(plain)


KILLED = """
import os, shutil, sys
from datetime import UTC, datetime
from pathlib import Path
import foidesk.store.audit, sqlmodel
from foidesk.casework.changes import Hand
from foidesk.casework.convert_case_file import decrypt_case_file, encrypt_case_file
from foidesk.casework.open_case_file import data_key

hand = Hand(datetime(2026, 11, 20, tzinfo=UTC), "F. Officer")
left = 0

def deadly(work):
    def counted(*args, **kwargs):
        global left
        left -= 1
        if left == 0:
            os._exit(9)
        return work(*args, **kwargs)
    return counted

def convert(folder):
    key = data_key(folder)
    encrypt_case_file(folder, hand) if key is None else decrypt_case_file(folder, key, hand)

def convert_until(folder, number):
    global left
    for owner, name in ((Path, "replace"), (Path, "unlink"), (os, "rmdir"), (os, "unlink")):
        setattr(owner, name, deadly(getattr(owner, name)))
    left = number
    convert(folder)

source, where = Path(sys.argv[1]), Path(sys.argv[2])
shutil.copytree(source, where / "whole.foidesk")
convert(where / "whole.foidesk")  # and all that is slow to load is loaded before the first child
number, code = 0, 9
while code == 9:
    number += 1
    folder = where / f"{number}.foidesk"
    shutil.copytree(source, folder)
    child = os.fork()
    if not child:
        try:
            convert_until(folder, number)
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(number, code)
"""


@pytest.fixture
def keyring_file(tmp_path, monkeypatch):
    monkeypatch.setenv(WHERE, str(tmp_path / "keyring.json"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", IN_FILE)
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed by forking")
@pytest.mark.parametrize("way", ["encrypt", "decrypt"])
def test_killed_at_any_step_nothing_is_lost_and_the_next_start_finishes(plain, tmp_path, keyring_file, way):
    if way == "decrypt":
        encrypt_case_file(plain, HAND)
    (tmp_path / "killed").mkdir()
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", KILLED, str(plain), str(tmp_path / "killed")]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    number, code = done.stdout.split()
    assert code == "0", done.stderr
    assert int(number) > 20, "fewer steps than there are"
    ends = [how_it_ended(tmp_path / "killed" / f"{one}.foidesk") for one in range(1, int(number) + 1)]
    assert ends == sorted(ends, reverse=way == "decrypt"), "once it is done it is never undone"
    assert len(set(ends)) == 2


def how_it_ended(folder):
    """Check a case file whose conversion was killed; return whether it is encrypted."""
    reader = open_case_file(folder, for_writing=False)
    check_all(reader)
    reader.close()
    assert not (folder / "converting").exists()
    assert not (folder / "converted").exists()
    encrypted = (folder / KEYS).exists()
    assert encrypted is not ("cases.db" in marked(folder))
    if encrypted:
        assert marked(folder) == set()
    return encrypted


def test_whoever_opens_it_meanwhile_is_told_to_wait(plain, a_keyring, monkeypatch):
    """While one process converts, another finds the folder of its work."""
    seen = []

    def look(*_args):
        with pytest.raises(CaseFileInUse) as told:
            open_case_file(plain)
        seen.append(told.value)
        raise KeyboardInterrupt

    monkeypatch.setattr("foidesk.casework.convert_case_file.write_envelope", look)
    with pytest.raises(KeyboardInterrupt):
        encrypt_case_file(plain, HAND)
    assert len(seen) == 1
    all_is_there(plain)


def test_an_encrypted_file_made_new_is_made_plain(tmp_path, a_keyring):
    made = make_case_file(tmp_path / "new.foidesk", NOW)
    folder = filled(made.case_file)
    decrypt_case_file(folder, made.keys.data_key, HAND)
    assert {"cases.db", "before-version-5.db"} < marked(folder)
    all_is_there(folder)
