"""Many files as one ZIP, with a manifest that says what each is and its SHA-256."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

MANIFEST: Final = "manifest.json"
UNFIT: Final = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"\\|?*\u2028-\u202e\u2066-\u2069]+')
"""What some file system cannot have in a name, or what makes a name read otherwise than it is."""

LONGEST: Final = 120
READABLE: Final = 0o644 << 16


@dataclass(frozen=True, slots=True)
class ZippedFile:
    """A file within: its name, with a folder where it has one, its bytes, and what it is in words."""

    name: str
    data: bytes
    what: str = ""


def zipped(files: Iterable[ZippedFile], facts: Mapping[str, Any], at: datetime) -> bytes:
    """Return a ZIP of the files, the manifest last: `facts`, and each file's name, size and SHA-256."""
    kept, listed = BytesIO(), []
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for one in files:
            archive.writestr(_info(one.name, at), one.data)
            digest = sha256(one.data).hexdigest()
            listed.append({"name": one.name, "size": len(one.data), "sha256": digest, "what": one.what})
        manifest = json.dumps({**facts, "files": listed}, ensure_ascii=False, indent=2)
        archive.writestr(_info(MANIFEST, at), manifest.encode())
    return kept.getvalue()


def _info(name: str, at: datetime) -> ZipInfo:
    info = ZipInfo(name, (at.year, at.month, at.day, at.hour, at.minute, at.second))
    info.compress_type, info.external_attr = ZIP_DEFLATED, READABLE
    return info


def names_apart(wanted: Iterable[str]) -> list[str]:
    """Return names that stay inside the ZIP, fit every file system, and differ even without regard to case.

    What follows the first slash came from outside: it is a name, never a path.
    """
    taken: set[str] = set()
    return [_apart(*one.partition("/")[::2], taken) for one in wanted]


def _apart(folder: str, name: str, taken: set[str]) -> str:
    plain = UNFIT.sub("-", name.replace("/", "-")).strip(" .") or "file"
    path = PurePosixPath(plain)
    suffix = path.suffix[:20]
    stem = (plain[: -len(path.suffix)] if path.suffix else plain)[:LONGEST].rstrip(" .")
    number, found = 1, f"{stem}{suffix}"
    while found.casefold() in taken:
        number += 1
        found = f"{stem} ({number}){suffix}"
    taken.add(found.casefold())
    return f"{folder}/{found}"
