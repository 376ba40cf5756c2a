"""An encrypted case file: nothing of it can be read from the disk, and only its own key opens it."""

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from foidesk.casework.open_case_file import data_key, make_case_file, open_case_file
from foidesk.store import folders
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, count_lines, page_of_lines
from foidesk.store.connections import APPLICATION_ID, Database, literal, opened, within
from foidesk.store.copies import copy_database
from foidesk.store.envelopes import Way, read_envelope, write_envelope
from foidesk.store.faults import CaseFileDamaged, CaseFileExists
from foidesk.store.key_faults import CaseFileLocked, KeysDamaged, NotEncrypted, WrongKey, WrongSecret
from foidesk.store.keys import KEYS, Keys, new_key
from tests.store.conftest import NOW, keep_case

pytestmark = pytest.mark.usefixtures("cheap_scrypt")
PHRASE = "swans on the pond at noon"
MARKER = b"Zyzzyva Quicksilver"
OLD = Path(__file__).parents[1] / "old_files" / "version_4"


@pytest.fixture
def made(tmp_path, a_keyring):
    """A new encrypted case file with a case and a file in it, and the keys it has."""
    made = make_case_file(tmp_path / "office.foidesk", NOW, PHRASE)
    made.case_file.write(keep_case, "FOI-2026-0001", subject=MARKER.decode())
    made.case_file.files.keep(MARKER * 1000)
    yield made
    made.case_file.close()


def test_nothing_of_it_can_be_read_on_the_disk(made):
    folder = made.case_file.folder
    assert (folder / "cases.db-wal").stat().st_size > 0
    for when in ("open", "closed"):
        for path in folder.rglob("*"):
            assert MARKER not in path.read_bytes() if path.is_file() else True, (when, path)
        made.case_file.close()
    assert not (folder / "cases.db").read_bytes().startswith(b"SQLite")


def test_a_copy_made_of_it_is_encrypted_too(made):
    copy = made.case_file.database.beside("copy.db")
    with opened(made.case_file.database, writing=True) as connection:
        copy_database(connection, copy, made.case_file.folder)
    assert MARKER not in copy.path.read_bytes()
    with opened(copy, writing=False) as connection:
        assert connection.execute('select subject from "case"').fetchall() == [(MARKER.decode(),)]


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_what_is_written_while_it_is_written_anew_is_on_the_disk_and_as_secret(tmp_path, monkeypatch, key):
    """In memory it would be as large as the database. It has no name, so it is read by its descriptor."""
    database = Database(tmp_path / "cases.db", key)
    database.path.touch()
    with opened(database, writing=True) as connection:
        connection.execute("pragma journal_mode = wal")
        connection.execute("create table paper (id integer primary key, text text)")
        connection.execute("create index paper_text on paper (text)")
        rows = ((f"{MARKER.decode()} {number} {'of the pond ' * 40}",) for number in range(12_000))
        with within(connection, "immediate"):
            connection.executemany("insert into paper (text) values (?)", rows)
    seen: list[bytes] = []

    @contextmanager
    def looked_at(*given, **how):
        with opened(*given, **how) as connection:
            connection.set_progress_handler(lambda: seen.extend(temporary_files()), 20_000)
            yield connection

    monkeypatch.setattr(folders, "opened", looked_at)
    assert folders.rewrite(database)
    assert max(map(len, seen)) > 4_000_000
    assert any(MARKER in one for one in seen) is (key is None)


def temporary_files():
    for path in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            if "etilqs" in str(path.readlink()):
                yield path.read_bytes()


def test_each_way_opens_it(made, a_keyring):
    folder, code = made.case_file.folder, made.recovery_code
    made.case_file.close()
    for secret in (None, PHRASE, code, code.lower().replace("-", " ")):
        again = open_case_file(folder, secret)
        assert again.look(page_of_lines, CaseFilter(), Order.DUE, 0, 9)[0].subject == MARKER.decode()
        assert again.files.read(next(again.files.digests())) == MARKER * 1000
        again.close()
    a_keyring.entries.clear()
    with pytest.raises(CaseFileLocked, match="keyring has no key for it") as said:
        open_case_file(folder)
    assert "passphrase or its recovery code" in said.value.next_step
    with pytest.raises(WrongSecret):
        open_case_file(folder, "swans")
    open_case_file(folder, PHRASE).close()


def test_opened_without_a_key_it_says_that_it_is_encrypted(made):
    made.case_file.close()
    for for_writing in (True, False):
        with pytest.raises(CaseFileLocked):
            CaseFile.open(made.case_file.folder, for_writing=for_writing)


@pytest.mark.parametrize("for_writing", [True, False])
def test_a_wrong_key_says_so(made, for_writing):
    made.case_file.close()
    with pytest.raises(WrongKey, match="key at hand does not open"):
        CaseFile.open(made.case_file.folder, new_key(), for_writing=for_writing)


def test_the_envelope_of_another_file_opens_nothing(made, tmp_path):
    other = make_case_file(tmp_path / "other.foidesk", NOW)
    for one in (made, other):
        one.case_file.close()
    shutil.copy(other.case_file.folder / KEYS, made.case_file.folder / KEYS)
    with pytest.raises(WrongKey):
        open_case_file(made.case_file.folder)


def test_without_its_envelope_it_is_told_from_a_file_of_another_program(made):
    made.case_file.close()
    (made.case_file.folder / KEYS).unlink()
    with pytest.raises(CaseFileDamaged, match=r"encrypted one whose keys\.json is missing"):
        open_case_file(made.case_file.folder)


def test_a_damaged_envelope_says_so(made):
    made.case_file.close()
    (made.case_file.folder / KEYS).write_bytes(b"{")
    with pytest.raises(KeysDamaged):
        open_case_file(made.case_file.folder)


def test_a_damaged_page_is_damage_and_no_wrong_key(made):
    made.case_file.close()
    path = made.case_file.folder / "cases.db"
    data = bytearray(path.read_bytes())
    for at in range(4096 + 100, len(data), 4096):
        data[at] ^= 1
    path.write_bytes(data)
    with pytest.raises(CaseFileDamaged):
        first_lines(made.case_file.folder)


def first_lines(folder):
    case_file = open_case_file(folder, for_writing=False)
    return case_file.look(page_of_lines, CaseFilter(), Order.DUE, 0, 9)


def test_a_kept_file_that_changed_or_lies_under_another_name_is_damage(made):
    files = made.case_file.files
    first, second = files.keep(b"the first"), files.keep(b"the second")
    files.path(first).write_bytes(files.path(second).read_bytes())
    with pytest.raises(CaseFileDamaged, match="no longer what was kept"):
        files.read(first)
    with pytest.raises(CaseFileDamaged, match="no longer what was kept"):
        list(files.digests())
    assert files.keep(b"the first") == first
    assert files.read(first) == b"the first"
    files.path(first).unlink()
    with pytest.raises(CaseFileDamaged, match="missing"):
        files.read(first)


def test_names_of_kept_files_tell_nothing(made):
    digest = made.case_file.files.keep(b"the same in two offices")
    assert digest[:16] not in " ".join(str(path) for path in made.case_file.folder.rglob("*"))


def test_a_file_is_made_with_a_keyring_alone(tmp_path, a_keyring):
    made = make_case_file(tmp_path / "a.foidesk", NOW, with_code=False)
    assert made.recovery_code is None
    assert set(read_envelope(made.case_file.folder).ways) == {Way.KEYRING}
    made.case_file.close()
    open_case_file(made.case_file.folder).close()


def test_without_keyring_and_passphrase_it_is_plain(tmp_path):
    made = make_case_file(tmp_path / "a.foidesk", NOW)
    made.case_file.write(keep_case, "FOI-2026-0001", subject=MARKER.decode())
    assert (made.keys, made.case_file.key, data_key(made.case_file.folder)) == (None, None, None)
    made.case_file.close()
    assert MARKER in (made.case_file.folder / "cases.db").read_bytes()
    with pytest.raises(NotEncrypted):
        open_case_file(made.case_file.folder, PHRASE)


def test_with_a_passphrase_alone_it_is_encrypted(tmp_path):
    made = make_case_file(tmp_path / "a.foidesk", NOW, PHRASE)
    made.case_file.close()
    assert set(read_envelope(made.case_file.folder).ways) == {Way.PASSPHRASE, Way.RECOVERY_CODE}
    with pytest.raises(CaseFileLocked):
        open_case_file(made.case_file.folder)
    open_case_file(made.case_file.folder, made.recovery_code).close()


def test_what_cannot_be_made_leaves_no_key_behind(tmp_path, a_keyring):
    (tmp_path / "a.foidesk").mkdir()
    (tmp_path / "a.foidesk" / "minutes.txt").touch()
    with pytest.raises(CaseFileExists):
        make_case_file(tmp_path / "a.foidesk", NOW)
    assert a_keyring.entries == {}


def test_a_making_that_is_undone_leaves_nothing(made, a_keyring):
    made.undo()
    assert not made.case_file.folder.exists()
    assert a_keyring.entries == {}


def test_a_making_cut_short_is_finished_but_never_over_files_its_keys_open(tmp_path, a_keyring):
    folder = tmp_path / "half.foidesk"
    first = make_case_file(folder, NOW)
    first.case_file.close()
    (folder / "cases.db").rename(folder / "cases.db.making")
    second = make_case_file(folder, NOW)
    second.case_file.files.keep(b"a letter")
    second.case_file.close()
    open_case_file(folder).close()
    (folder / "cases.db").unlink()
    with pytest.raises(CaseFileExists):
        make_case_file(folder, NOW)


def test_an_older_file_is_brought_up_to_date_and_its_copy_is_encrypted(tmp_path):
    folder, key = tmp_path / "old.foidesk", new_key()
    (folder / "files").mkdir(parents=True)
    old = Database(Path(shutil.copy(OLD / "cases.db", tmp_path)))
    new = Database(folder / "cases.db", Keys.of(key).database)
    with opened(old, writing=True) as source:
        assert source.execute("pragma user_version").fetchone()[0] == 4
        source.execute("attach database ? as new key ?", (str(new.path), literal(new.key)))
        source.execute("select sqlcipher_export('new')").fetchall()
        source.execute(f"pragma new.application_id = {APPLICATION_ID}")
        source.execute("pragma new.user_version = 4")
    CaseFile.open(folder, key).close()
    copy = new.beside("before-version-5.db")
    with opened(copy, writing=False) as connection:
        assert connection.execute("pragma user_version").fetchone()[0] == 4
        words = connection.execute("select request_text from case_text").fetchone()[0].encode()
    assert words in (OLD / "cases.db").read_bytes()
    for path in (path for path in folder.rglob("*") if path.is_file()):
        assert words not in path.read_bytes(), path


def test_writing_the_envelope_is_all_or_nothing(made, monkeypatch):
    folder = made.case_file.folder
    before = (folder / KEYS).read_bytes()

    def full(_handle):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("foidesk.store.files.os.fsync", full)
    with pytest.raises(OSError, match="space"):
        write_envelope(folder, read_envelope(folder).without(Way.KEYRING))
    assert (folder / KEYS).read_bytes() == before
    assert not [path for path in folder.iterdir() if path.name.startswith(".making")]


def test_it_is_read_while_it_is_open_for_writing(made):
    reader = open_case_file(made.case_file.folder, for_writing=False)
    made.case_file.write(keep_case, "FOI-2026-0002")
    assert reader.look(count_lines, CaseFilter()) == 2
    reader.close()
