"""Open a case file, encrypted or not; make one, encrypted wherever its key can be kept."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from foidesk.store import keyrings
from foidesk.store.case_file import CaseFile
from foidesk.store.converting import settle
from foidesk.store.envelopes import Envelope, Way, read_envelope
from foidesk.store.faults import told_plainly
from foidesk.store.folders import DATABASE
from foidesk.store.key_faults import CaseFileLocked, NotEncrypted
from foidesk.store.keys import new_key
from foidesk.store.ways_in import by_keyring, by_secret, with_keyring, with_passphrase, with_recovery_code


@dataclass(frozen=True, slots=True)
class NewKeys:
    """A new data key, the envelope that holds it, and its recovery code if one was made."""

    envelope: Envelope
    data_key: bytes = field(repr=False)
    recovery_code: str | None = field(repr=False)

    def forget(self) -> None:
        """Take them back: nothing was encrypted with them after all."""
        if Way.KEYRING in self.envelope.ways:
            keyrings.remove(self.envelope.id)


@dataclass(frozen=True, slots=True)
class Made:
    """A new case file, open for writing, and its keys; None where there was no place to keep them."""

    case_file: CaseFile
    keys: NewKeys | None

    @property
    def recovery_code(self) -> str | None:
        """The recovery code to be put away, if one was made."""
        return None if self.keys is None else self.keys.recovery_code

    def undo(self) -> None:
        """Leave nothing of it behind."""
        self.case_file.close()
        shutil.rmtree(self.case_file.folder, ignore_errors=True)
        if self.keys is not None:
            self.keys.forget()


def open_case_file(folder: Path, secret: str | None = None, *, for_writing: bool = True) -> CaseFile:
    """Open a case file by its passphrase or recovery code; without one by this computer's keyring.

    Raises the Problems of CaseFile.open and of `data_key`.
    """
    return CaseFile.open(folder, data_key(folder, secret), for_writing=for_writing)


def data_key(folder: Path, secret: str | None = None) -> bytes | None:
    """Return the data key of a case file; None of one that is not encrypted.

    Raises CaseFileLocked where no keyring holds it, WrongSecret or MistypedCode for what does not open it,
    NotEncrypted for a secret that opens nothing, KeysDamaged.
    """
    with told_plainly(folder):
        settle(folder)
        envelope = read_envelope(folder)
    if envelope is None:
        if secret is not None and (folder / DATABASE).is_file():
            raise NotEncrypted
        return None
    if secret is not None:
        return by_secret(envelope, secret, folder)
    if (found := by_keyring(envelope)) is None:
        raise CaseFileLocked(folder)
    return found


def make_case_file(
    folder: Path, now: datetime, passphrase: str | None = None, *, with_code: bool = True
) -> Made:
    """Make a case file: encrypted where there is a keyring or a passphrase, plain where there is neither.

    Without `with_code` the recovery code is still to be made. Raises CaseFileExists, CaseFileReadOnly,
    CaseFileFull or EmptyPassphrase.
    """
    keys = new_keys(passphrase, with_code=with_code)
    if keys is None:
        return Made(CaseFile.create(folder, now), None)
    try:
        return Made(CaseFile.create(folder, now, keys.data_key, keys.envelope.text()), keys)
    except BaseException:
        with suppress(Exception):
            keys.forget()
        raise


def new_keys(passphrase: str | None, *, with_code: bool) -> NewKeys | None:
    """Return new keys; None where neither a keyring nor a passphrase would ever give them back."""
    envelope, key, code = Envelope.new(), new_key(), None
    if passphrase is not None:
        envelope = with_passphrase(envelope, key, passphrase)
    envelope = with_keyring(envelope, key) or envelope
    if not envelope.ways:
        return None
    if with_code:
        envelope, code = with_recovery_code(envelope, key)
    return NewKeys(envelope, key, code)
