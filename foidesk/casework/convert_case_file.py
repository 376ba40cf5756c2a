"""Encrypt a case file, or make it plain again: all of it or none of it, whenever it is cut short."""

from pathlib import Path

from foidesk.casework.changes import Hand
from foidesk.casework.open_case_file import NewKeys, new_keys
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Database
from foidesk.store.converting import build_beside, drop_unfinished, held_alone, put_in_place
from foidesk.store.envelopes import write_envelope
from foidesk.store.faults import told_plainly
from foidesk.store.folders import CONVERTED, DATABASE
from foidesk.store.key_faults import AlreadyEncrypted, CaseFileLocked, NoKeyring, NotEncrypted
from foidesk.store.keys import Keys
from foidesk.store.locks import WritingLock
from foidesk.store.records import Records


def encrypt_case_file(
    folder: Path, hand: Hand, passphrase: str | None = None, *, with_code: bool = True
) -> NewKeys:
    """Encrypt a plain case file in its place and return its keys; no plain byte of it stays in the folder.

    Nobody may have it open. Raises AlreadyEncrypted, NoKeyring, EmptyPassphrase and the Problems of CaseFile.
    """
    _check_plain(folder)
    keys = new_keys(passphrase, with_code=with_code)
    if keys is None:
        raise NoKeyring
    try:
        _convert(folder, None, keys, hand)
    except BaseException:
        if not (folder / CONVERTED).exists():  # else the keys are in use already
            keys.forget()
        raise
    return keys


def decrypt_case_file(folder: Path, key: bytes | None, hand: Hand) -> None:
    """Make an encrypted case file plain in its place. Nobody may have it open.

    Its keyring entry stays, for the backups that were made under it. Raises NotEncrypted and the Problems of
    CaseFile.
    """
    if key is None:
        raise NotEncrypted("Nothing needs to be done.")
    CaseFile.open(folder, key).close()  # up to date, and fit to be read
    _convert(folder, Keys.of(key), None, hand)


def _check_plain(folder: Path) -> None:
    try:
        CaseFile.open(folder).close()
    except CaseFileLocked:
        raise AlreadyEncrypted from None


def _convert(folder: Path, keys: Keys | None, new: NewKeys | None, hand: Hand) -> None:
    with told_plainly(folder):
        lock = WritingLock(folder)
        try:
            _build(folder, keys, new, hand)
            put_in_place(folder)
        finally:
            drop_unfinished(folder)
            lock.release()


def _build(folder: Path, keys: Keys | None, new: NewKeys | None, hand: Hand) -> None:
    """Build the new case file beside the old one, note in it what was done, and call it done."""
    target = None if new is None else Keys.of(new.data_key)
    database = Database(folder / DATABASE, None if keys is None else keys.database)
    with held_alone(database) as source:
        building = build_beside(folder, source, keys, target)
        if new is not None:
            write_envelope(building, new.envelope)
        made = CaseFile.open(building, None if new is None else new.data_key)
        try:
            made.write(_noted, "decrypt_case_file" if new is None else "encrypt_case_file", hand)
        finally:
            made.close()
        building.replace(folder / CONVERTED)


def _noted(records: Records, what: str, hand: Hand) -> None:
    note_down(records, AuditLine(hand.now, hand.by, what, None, {}))
