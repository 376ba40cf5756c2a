"""What a row of the audit is sealed with: a digest of its detail, and a hash over the row and the one before.

The hash covers the digest, not the detail. So a detail can be erased, and its salt with it, without the
row coming apart; and without the salt nobody can find out by guessing what the detail was.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple

from foidesk.store.packed import storable

GENESIS: Final = bytes(32)
"""What the first row of a chain has before it."""

SALT_SIZE: Final = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be noted: `done_at` in RFC 3339, `what` the use case's name, `detail` as JSON."""

    done_at: str
    done_by: str
    what: str
    case_id: int | None
    detail: str


class Link(NamedTuple):
    """A row as it lies in the file. `detail` and `salt` are None once `erased_by` a destruction.

    A tuple, because millions of them are read when a chain is verified.
    """

    id: int
    done_at: str
    done_by: str
    what: str
    case_id: int | None
    detail: str | None
    salt: bytes | None
    digest: bytes
    prev: bytes
    hash: bytes = b""
    erased_by: int | None = None

    def holds_as(self, row: int) -> bool:
        """Whether the row is sealed as number `row`, after the row whose hash is `prev`."""
        return self.hash == row_hash(row, self)

    @property
    def holds_its_detail(self) -> bool:
        """Whether the detail is what was noted, or is gone together with its salt."""
        if self.detail is None or self.salt is None:
            return self.detail is None and self.salt is None and self.erased_by is not None
        return self.erased_by is None and self.digest == digest_of(self.salt, self.detail)


COLUMNS: Final = ", ".join(Link._fields)


def sealed(row: int, prev: bytes, entry: Entry) -> Link:
    """Return an entry as row number `row` of a chain whose last hash is `prev`."""
    salt, detail = os.urandom(SALT_SIZE), storable(entry.detail)
    by, digest = storable(entry.done_by), digest_of(salt, detail)
    bare = Link(row, entry.done_at, by, entry.what, entry.case_id, detail, salt, digest, prev)
    return bare._replace(hash=row_hash(row, bare))


def digest_of(salt: bytes, detail: str) -> bytes:
    """Return the SHA-256 of a salted detail."""
    digest: bytes = _sha256()(salt + detail.encode()).digest()
    return digest


def row_hash(row: int, link: Link) -> bytes:
    """Return the SHA-256 of a row as number `row`: lengths come first, so that no two rows read alike."""
    at, by, what = link.done_at.encode(), link.done_by.encode(), link.what.encode()
    head = b"%d %d %d %d %d " % (row, link.case_id or 0, len(at), len(by), len(what))
    digest: bytes = _sha256()(head + at + by + what + link.digest + link.prev).digest()
    return digest


@cache
def _sha256() -> Callable[[bytes], Any]:
    from hashlib import sha256  # OpenSSL, which no reader of the register needs before its first paint

    return sha256
