"""The keys of an encrypted case file: one random data key, and those made from it for each use."""

import os
from dataclasses import dataclass, field
from typing import Final, Self

KEYS: Final = "keys.json"
"""In the folder of an encrypted case file: its data key, wrapped (envelopes.py)."""
KEY_BYTES: Final = 32
"""Every key here has 256 bits."""


def new_key() -> bytes:
    """Return a key nobody has seen before."""
    return os.urandom(KEY_BYTES)


def derived(key: bytes, use: str, salt: bytes | None = None) -> bytes:
    """Return the key for one use: HKDF of RFC 5869 over SHA-256. `key` has to be hard to guess."""
    from cryptography.hazmat.primitives.hashes import SHA256  # not before the first paint of a plain file
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, f"foidesk {use}".encode()).derive(key)


@dataclass(frozen=True, slots=True)
class Keys:
    """The data key of a case file, and the keys of its database, of its kept files and of their names."""

    data: bytes = field(repr=False)
    database: bytes = field(repr=False)
    files: bytes = field(repr=False)
    names: bytes = field(repr=False)

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Return the keys that come from a data key."""
        return cls(data, *(derived(data, use) for use in ("database", "files", "names")))

    def name(self, digest: str) -> str:
        """Return the name under which the bytes of that SHA-256 are kept; it tells nothing of them."""
        return _mac(self.names, digest).hex()

    def of_file(self, name: str) -> bytes:
        """Return the key of the one file kept under that name."""
        return _mac(self.files, name)


def _mac(key: bytes, text: str) -> bytes:
    import hmac  # OpenSSL, which no reader of the register needs before its first paint

    return hmac.digest(key, text.encode(), "sha256")
