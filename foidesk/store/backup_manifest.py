"""What a backup says of itself: its manifest, and the checksums of everything in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from foidesk.store.audit_chain import Head
from foidesk.store.backup_faults import BadBackup
from foidesk.store.hashing import sha256_of

MANIFEST: Final = "manifest.json"
CHECKSUMS: Final = "checksums.txt"
"""As `sha256sum -c` reads it, run inside the folder of the backup."""
FORMAT: Final = "foidesk-backup"
VERSION: Final = 1
UPWARDS: Final = "../files/"
"""Where the kept files lie, seen from a backup: beside it, for all backups together."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A backup in figures. `size` is in bytes, kept files included; `faults` is empty for a whole one.

    `thorough`: every kept file was read back, not only those that were new.
    """

    case_file: str
    mark: str
    made_at: datetime
    made_with: str
    schema: int
    encrypted: bool
    size: int
    rows: Mapping[str, int]
    head: Head
    thorough: bool
    faults: tuple[str, ...] = ()

    @property
    def cases(self) -> int:
        """The number of requests in it."""
        return self.rows.get("case", 0)

    @property
    def audit_rows(self) -> int:
        """The number of rows of its audit."""
        return self.rows.get("audit", 0)


def manifest_text(manifest: Manifest, checksums: bytes) -> bytes:
    """Return a manifest as it is written, over the checksums beside it."""
    from hashlib import sha256

    told = {
        "format": FORMAT,
        "version": VERSION,
        "case_file": manifest.case_file,
        "mark": manifest.mark,
        "made_at": manifest.made_at.isoformat(),
        "made_with": manifest.made_with,
        "schema": manifest.schema,
        "encrypted": manifest.encrypted,
        "size": manifest.size,
        "rows": dict(manifest.rows),
        "head": str(manifest.head),
        "thorough": manifest.thorough,
        "checksums": sha256(checksums).hexdigest(),
        "faults": list(manifest.faults),
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(backup: Path) -> Manifest:
    """Return the manifest of a backup. Raises BadBackup."""
    told = _told(backup)
    try:
        return Manifest(
            str(told["case_file"]),
            str(told["mark"]),
            datetime.fromisoformat(told["made_at"]),
            str(told["made_with"]),
            int(told["schema"]),
            bool(told["encrypted"]),
            int(told["size"]),
            {str(name): int(number) for name, number in told["rows"].items()},
            Head.parse(told["head"]),
            bool(told["thorough"]),
            tuple(map(str, told["faults"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadBackup(backup, f"its {MANIFEST} cannot be read") from None


def _told(backup: Path) -> dict[str, Any]:
    try:
        told = json.loads((backup / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        raise BadBackup(backup, f"its {MANIFEST} is missing or cannot be read") from None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise BadBackup(backup, f"its {MANIFEST} is not that of a backup")
    if told.get("version") != VERSION:
        raise BadBackup(backup, "it was made by a newer FoiDesk than this one")
    return told


def checksums_text(sums: Mapping[str, str]) -> bytes:
    """Return checksums as they are written: of what lies in the backup, then of the kept files beside it."""
    return "".join(f"{digest}  {name}\n" for name, digest in sums.items()).encode()


def read_checksums(backup: Path) -> dict[str, str]:
    """Return the SHA-256 of every file of a backup, by its path seen from the backup. Raises BadBackup."""
    try:
        data = (backup / CHECKSUMS).read_bytes()
        lines = [line.split("  ", 1) for line in data.decode().splitlines()]
        sums = {name: digest for digest, name in lines}
    except (OSError, ValueError):
        raise BadBackup(backup, f"its {CHECKSUMS} is missing or cannot be read") from None
    if sha256_of(backup / CHECKSUMS) != _told(backup).get("checksums"):
        raise BadBackup(backup, f"its {CHECKSUMS} is not the one that was written with it")
    if not all(is_tame(name) for name in sums):
        raise BadBackup(backup, f"its {CHECKSUMS} names a file outside it")
    return sums


def is_tame(name: str) -> bool:
    """Return whether a path leads nowhere but into the backup or its kept files, on any system."""
    inner = name.removeprefix(UPWARDS)
    strange = inner.startswith("/") or "\\" in inner or ":" in inner
    return bool(inner) and not strange and ".." not in inner.split("/")
