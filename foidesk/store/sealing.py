"""AES-256-GCM: bytes sealed so that nobody without the key can read them or change one unnoticed."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE: Final = 12
FORMAT: Final = b"\x01"
"""The first byte of every sealed file: how the rest is laid out."""

PREFIX: Final = 7
"""Random bytes that begin each nonce of a file; a count of the chunk and a mark on the last one end it."""

CHUNK: Final = 4 * 1024 * 1024
TAG: Final = 16


class NotSealedError(Exception):
    """The bytes were not sealed with that key, or not all of them, or one has changed since."""


def seal(key: bytes, data: bytes, bound: bytes) -> bytes:
    """Return `data` sealed; it opens only beside the same `bound` bytes, which are not hidden."""
    nonce = os.urandom(NONCE)
    return nonce + _cipher(key).encrypt(nonce, data, bound)


def unseal(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    """Return what was sealed. Raises NotSealedError."""
    return _decrypted(_cipher(key), sealed[:NONCE], sealed[NONCE:], bound)


def seal_file(key: bytes, data: bytes) -> bytes:
    """Return a file sealed in chunks, which cannot be left out, put in another order or cut off.

    `key` must be of this file alone: so no nonce ever meets another file's.
    """
    cipher, prefix = _cipher(key), os.urandom(PREFIX)
    view = memoryview(data)
    chunks = (
        cipher.encrypt(nonce, view[at : at + CHUNK], FORMAT)
        for at, nonce in _nonces(prefix, len(data), CHUNK)
    )
    return b"".join((FORMAT, prefix, *chunks))


def unseal_file(key: bytes, sealed: bytes) -> bytes:
    """Return what a file said. Raises NotSealedError."""
    if sealed[:1] != FORMAT:
        raise NotSealedError
    cipher, head = _cipher(key), 1 + PREFIX
    view = memoryview(sealed)[head:]
    chunk = CHUNK + TAG
    return b"".join(
        _decrypted(cipher, nonce, view[at : at + chunk], FORMAT)
        for at, nonce in _nonces(sealed[1:head], len(view), chunk)
    )


def _nonces(prefix: bytes, length: int, chunk: int) -> Iterator[tuple[int, bytes]]:
    """Yield where each chunk begins, with its nonce. Nothing at all is one empty chunk."""
    count = max(1, -(-length // chunk))
    for number in range(count):
        last = number == count - 1
        yield number * chunk, prefix + number.to_bytes(4) + bytes([last])


def _cipher(key: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # not before a plain file's first paint

    return AESGCM(key)


def _decrypted(cipher: "AESGCM", nonce: bytes, data: bytes | memoryview, bound: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag

    try:
        return cipher.decrypt(nonce, data, bound)
    except (InvalidTag, ValueError):  # ValueError: a nonce cut short
        raise NotSealedError from None
