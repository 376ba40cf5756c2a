"""The ways into an encrypted case file: wrapping its data key for each, and unwrapping it by any."""

import os
import unicodedata
from pathlib import Path
from typing import Final

from foidesk.store import keyrings
from foidesk.store.envelopes import Cost, Envelope, Way, Wrapped
from foidesk.store.key_faults import EmptyPassphrase, WrongSecret
from foidesk.store.keys import derived, new_key
from foidesk.store.recovery_codes import looks_like_code, new_code, read_code
from foidesk.store.sealing import NotSealedError, seal, unseal

COST: Final = Cost(n=2**17, r=8, p=1)
"""128 MiB and about 0.4 s a guess, as OWASP advises for scrypt."""

SALT_BYTES: Final = 16

OFTEN_CALLED: Final = {Way.PASSPHRASE: "passphrase", Way.RECOVERY_CODE: "recovery code"}


def with_keyring(envelope: Envelope, data_key: bytes) -> Envelope | None:
    """Return the envelope opened by this computer's keyring too; None where there is no keyring.

    An entry that is there is used again, or older copies of the case file would no longer open by it.
    """
    wrapping = keyrings.get(envelope.id) or new_key()
    if not keyrings.put(envelope.id, wrapping):
        return None
    return envelope.with_way(Way.KEYRING, _wrapped(envelope, Way.KEYRING, wrapping, data_key, Wrapped(b"")))


def with_passphrase(envelope: Envelope, data_key: bytes, passphrase: str) -> Envelope:
    """Return the envelope opened by this passphrase, and by none before. Raises EmptyPassphrase."""
    if not passphrase.strip():
        raise EmptyPassphrase
    made = Wrapped(b"", os.urandom(SALT_BYTES), COST)
    wrapping = _stretched(passphrase, made)
    return envelope.with_way(Way.PASSPHRASE, _wrapped(envelope, Way.PASSPHRASE, wrapping, data_key, made))


def with_recovery_code(envelope: Envelope, data_key: bytes, code: str | None = None) -> tuple[Envelope, str]:
    """Return the envelope opened by a recovery code, a new one unless it is given, and by none before."""
    code, made = code or new_code(), Wrapped(b"", os.urandom(SALT_BYTES))
    wrapping = derived(code.encode(), Way.RECOVERY_CODE, made.salt)
    wrapped = _wrapped(envelope, Way.RECOVERY_CODE, wrapping, data_key, made)
    return envelope.with_way(Way.RECOVERY_CODE, wrapped), code


def by_keyring(envelope: Envelope) -> bytes | None:
    """Return the data key if this computer's keyring holds the way to it."""
    wrapped = envelope.ways.get(Way.KEYRING)
    wrapping = None if wrapped is None else keyrings.get(envelope.id)
    if wrapped is None or wrapping is None:
        return None
    try:
        return _unwrapped(envelope, Way.KEYRING, wrapped, wrapping)
    except NotSealedError:
        return None  # an entry of before the key was put there anew elsewhere


def by_secret(envelope: Envelope, typed: str, folder: Path) -> bytes:
    """Return the data key for a passphrase or a recovery code. Raises WrongSecret or MistypedCode."""
    passphrase, recovery = (envelope.ways.get(way) for way in (Way.PASSPHRASE, Way.RECOVERY_CODE))
    try:
        if passphrase is not None:
            return _unwrapped(envelope, Way.PASSPHRASE, passphrase, _stretched(typed, passphrase))
    except NotSealedError:
        if recovery is None or not looks_like_code(typed):
            raise WrongSecret(folder, secrets_of(envelope)) from None
    if recovery is None:
        raise WrongSecret(folder, secrets_of(envelope))
    try:
        wrapping = derived(read_code(typed).encode(), Way.RECOVERY_CODE, recovery.salt)
        return _unwrapped(envelope, Way.RECOVERY_CODE, recovery, wrapping)
    except NotSealedError:
        raise WrongSecret(folder, secrets_of(envelope)) from None


def secrets_of(envelope: Envelope) -> str:
    """Return what could be typed to open the file, in words."""
    return " or the ".join(words for way, words in OFTEN_CALLED.items() if way in envelope.ways) or "key"


def _stretched(passphrase: str, made: Wrapped) -> bytes:
    """Return the key a passphrase stands for. It is the same however its accents are encoded."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # not before a plain file's first paint

    cost = made.cost or COST
    scrypt = Scrypt(salt=made.salt, length=32, n=cost.n, r=cost.r, p=cost.p)
    return scrypt.derive(unicodedata.normalize("NFKC", passphrase).encode())


def _wrapped(envelope: Envelope, way: Way, wrapping: bytes, data_key: bytes, made: Wrapped) -> Wrapped:
    return Wrapped(seal(wrapping, data_key, _bound(envelope, way, made)), made.salt, made.cost)


def _unwrapped(envelope: Envelope, way: Way, wrapped: Wrapped, wrapping: bytes) -> bytes:
    return unseal(wrapping, wrapped.sealed, _bound(envelope, way, wrapped))


def _bound(envelope: Envelope, way: Way, made: Wrapped) -> bytes:
    """Return what a wrapped key is bound to: one moved to another file, way or cost opens nothing."""
    cost = "" if made.cost is None else f" {made.cost.n} {made.cost.r} {made.cost.p}"
    return f"foidesk-keys 1 {envelope.id} {way} {made.salt.hex()}{cost}".encode()
