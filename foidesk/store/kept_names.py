"""Which kept files a case file needs, and which lie in its folder."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from foidesk.store.backup_manifest import is_tame
from foidesk.store.connections import Connection

NAMED_IN: Final = (
    ("attachment", "sha256"),
    ("letter", "sha256"),
    ("authority", "logo_sha256"),
    ("authority", "signature_sha256"),
    ("certified", "certificate"),
)
"""Every column that names a kept file. Tests hold it against the schema and what an office keeps."""


def files_needed(connection: Connection) -> list[str]:
    """Return the SHA-256 of every kept file that a row names, in order."""
    selects = (f"select {column} as one from {table}" for table, column in NAMED_IN)  # noqa: S608  named above
    sql = f"select one from ({' union '.join(selects)}) where one is not null order by one"  # noqa: S608
    return [str(one) for (one,) in connection.execute(sql).fetchall()]


def files_lying_in(folder: Path) -> Iterator[tuple[str, int]]:
    """Yield path and size of each finished file under `files`, whatever its name means."""
    yield from _lying_in(str(folder), "")


def _lying_in(folder: str, above: str) -> Iterator[tuple[str, int]]:
    """By plain strings: there may be a million of them."""
    with os.scandir(folder) as found:
        for one in sorted(found, key=lambda one: one.name):
            if one.is_dir():
                yield from _lying_in(one.path, f"{above}{one.name}/")
            elif not one.name.startswith(".") and is_tame(above + one.name):
                yield above + one.name, one.stat().st_size
