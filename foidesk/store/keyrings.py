"""The keyring of the operating system: it gives what it keeps to whoever is signed in, and to no one else."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from foidesk.store.keys import KEY_BYTES

T = TypeVar("T")

ENTRY: Final = "key"
PATIENCE: Final = 30.0
"""Seconds a keyring may take; a locked one asks the officer for its password in a window of its own."""

REAL: Final = 1
"""The least priority of what `keyring` itself recommends: dummies and files of plain text have less."""


def is_there() -> bool:
    """Whether this computer has a keyring that keeps things safe."""
    return bool(_asked(_has_one, absent=False))


def put(name: str, key: bytes) -> bool:
    """Keep a key under a name; return whether it is safely there."""
    return _asked(lambda: _has_one() and _put(name, key), absent=False)


def get(name: str) -> bytes | None:
    """Return the key of that name; None where there is none, or no keyring, or it stayed locked."""
    return _asked(lambda: _get(name) if _has_one() else None, absent=None)


def remove(name: str) -> None:
    """Take a key away; one that is not there is no fault."""
    _asked(lambda: _has_one() and _remove(name), absent=False)


def _has_one() -> bool:
    import keyring  # 0.1 s, and only encrypted files need it

    return float(keyring.get_keyring().priority) >= REAL


def _put(name: str, key: bytes) -> bool:
    import keyring

    keyring.set_password(_service(name), ENTRY, key.hex())
    return _get(name) == key


def _get(name: str) -> bytes | None:
    import keyring

    kept = keyring.get_password(_service(name), ENTRY)
    try:
        key = bytes.fromhex(kept or "")
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def _remove(name: str) -> bool:
    import keyring

    keyring.delete_password(_service(name), ENTRY)
    return True


def _service(name: str) -> str:
    return f"FoiDesk case file {name}"


def _asked(question: Callable[[], T], *, absent: T) -> T:
    """Return the keyring's answer; `absent` where it refuses, or stays silent for too long."""
    answers: list[T] = []

    def ask() -> None:
        with suppress(Exception):  # each backend has errors of its own, and all of them mean “no”
            answers.append(question())

    asking = threading.Thread(target=ask, daemon=True, name="keyring")
    asking.start()
    asking.join(PATIENCE)
    return answers[0] if answers else absent
