"""Change the ways into an encrypted case file: each change leaves the other ways as they are."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from foidesk.casework.changes import Change, Hand
from foidesk.store import keyrings
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.envelopes import Envelope, Way, read_envelope, write_envelope
from foidesk.store.key_faults import NoKeyring, NoOtherWay, NotEncrypted
from foidesk.store.records import Records
from foidesk.store.recovery_codes import new_code
from foidesk.store.ways_in import with_keyring, with_passphrase, with_recovery_code

SHORT = 12
SHORT_SAID = "That passphrase is short: three or four words that nobody would guess together are safer."


@dataclass(frozen=True, slots=True)
class KeyState:
    """How a case file is kept: the ways into it, none where it is not encrypted."""

    is_encrypted: bool
    ways: frozenset[Way]
    has_keyring: bool


def key_state(folder: Path) -> KeyState:
    """Return how a case file is kept, and whether this computer has a keyring. Raises KeysDamaged."""
    envelope = read_envelope(folder)
    ways = frozenset(envelope.ways) if envelope is not None else frozenset()
    return KeyState(envelope is not None, ways, keyrings.is_there())


def advice_on(passphrase: str) -> str:
    """Return what there is to say of a passphrase that can be used; empty for a long one."""
    return SHORT_SAID if len(passphrase) < SHORT else ""


def change_passphrase(case_file: CaseFile, passphrase: str, hand: Hand) -> Change:
    """Open the file by this passphrase from now on, and by none before. Raises EmptyPassphrase."""
    return _change(case_file, "change_passphrase", hand, lambda at, key: with_passphrase(at, key, passphrase))


def change_recovery_code(case_file: CaseFile, hand: Hand, code: str | None = None) -> str:
    """Open the file by this recovery code, or by a new one, and by none before; return it."""
    code = code or new_code()
    _change(case_file, "change_recovery_code", hand, lambda at, key: with_recovery_code(at, key, code)[0])
    return code


def remember_key(case_file: CaseFile, hand: Hand) -> Change:
    """Open the file without asking on this computer, for whoever is signed in as now. Raises NoKeyring."""
    return _change(case_file, "remember_key", hand, _kept_here)


def forget_key(case_file: CaseFile, hand: Hand) -> Change:
    """Ask for the passphrase on this computer from now on. Raises NoOtherWay where there is none."""
    return _change(case_file, "forget_key", hand, _kept_nowhere)


def _kept_here(envelope: Envelope, key: bytes) -> Envelope:
    kept = with_keyring(envelope, key)
    if kept is None:
        raise NoKeyring
    return kept


def _kept_nowhere(envelope: Envelope, _key: bytes) -> Envelope:
    if Way.PASSPHRASE not in envelope.ways:
        raise NoOtherWay
    keyrings.remove(envelope.id)
    return envelope.without(Way.KEYRING)


def _change(case_file: CaseFile, what: str, hand: Hand, way: Callable[[Envelope, bytes], Envelope]) -> Change:
    return case_file.write(_changed, case_file, what, hand, way)


def _changed(
    records: Records, case_file: CaseFile, what: str, hand: Hand, way: Callable[[Envelope, bytes], Envelope]
) -> Change:
    """Note it down and change keys.json last, so that there is never a change nobody noted."""
    envelope, key = read_envelope(case_file.folder), case_file.key
    if envelope is None or key is None:
        raise NotEncrypted("Encrypt it first: Settings, Security, or “foidesk keys --encrypt”.")
    note_down(records, AuditLine(hand.now, hand.by, what, None, {}))
    write_envelope(case_file.folder, way(envelope, key))
    return Change.of()
