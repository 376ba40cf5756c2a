"""keys.json: the data key of a case file, wrapped once for each way of opening it."""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Self

from foidesk.store.files import write_safely
from foidesk.store.key_faults import KeysDamaged
from foidesk.store.keys import KEYS

FORMAT: Final = {"format": "foidesk-keys", "version": 1}

MOST_MEMORY: Final = 1 << 30
"""Bytes that stretching may take, 128 n r: more in a file was not put there by FoiDesk."""


class Way(StrEnum):
    """A way of opening an encrypted case file."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a way, no secret
    RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True, slots=True)
class Cost:
    """What it costs to try one passphrase: the n, r and p of scrypt (RFC 7914)."""

    n: int
    r: int
    p: int

    @property
    def is_bearable(self) -> bool:
        """Whether a computer of today can pay it."""
        powers = self.n > 1 and self.n & (self.n - 1) == 0
        return powers and min(self.r, self.p) >= 1 and 128 * self.n * self.r * self.p <= MOST_MEMORY


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The data key sealed with another key, and what that one is made with: never the key itself."""

    sealed: bytes
    salt: bytes = b""
    cost: Cost | None = None

    def document(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        cost = {} if self.cost is None else {"n": self.cost.n, "r": self.cost.r, "p": self.cost.p}
        return {"salt": b64encode(self.salt).decode(), "sealed": b64encode(self.sealed).decode(), **cost}

    @classmethod
    def read(cls, document: Mapping[str, Any]) -> Self:
        """Return it from JSON. Raises ValueError, KeyError or TypeError."""
        cost = Cost(document["n"], document["r"], document["p"]) if "n" in document else None
        if cost is not None and not cost.is_bearable:
            raise ValueError
        sealed, salt = (b64decode(document[name], validate=True) for name in ("sealed", "salt"))
        return cls(sealed, salt, cost)


@dataclass(frozen=True, slots=True)
class Envelope:
    """All ways there are into one case file. `id` is random, and names its entry in a keyring."""

    id: str
    ways: Mapping[Way, Wrapped] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def new(cls) -> Self:
        """Return an envelope with nothing in it."""
        return cls(os.urandom(16).hex())

    def with_way(self, way: Way, wrapped: Wrapped) -> "Envelope":
        """Return it with this way added, or in place of the one before; every other stays."""
        return Envelope(self.id, {**self.ways, way: wrapped})

    def without(self, way: Way) -> "Envelope":
        """Return it without a way."""
        return Envelope(self.id, {one: wrapped for one, wrapped in self.ways.items() if one is not way})

    def text(self) -> bytes:
        """Return it as it is written down."""
        ways = {way.value: wrapped.document() for way, wrapped in self.ways.items()}
        return json.dumps({**FORMAT, "id": self.id, "ways": ways}, indent=2).encode()


def read_envelope(folder: Path) -> Envelope | None:
    """Return the envelope of a case file; None for one that is not encrypted. Raises KeysDamaged."""
    try:
        text = (folder / KEYS).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        said = json.loads(text)
        if {name: said[name] for name in FORMAT} != FORMAT:
            raise ValueError
        ways = {Way(way): Wrapped.read(wrapped) for way, wrapped in said["ways"].items()}
        return Envelope(str(said["id"]), ways)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KeysDamaged(folder) from None


def write_envelope(folder: Path, envelope: Envelope) -> None:
    """Put an envelope in a case file's folder, whole or not at all, in place of the one there."""
    write_safely(folder / KEYS, envelope.text())
