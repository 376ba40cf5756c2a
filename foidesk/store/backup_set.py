"""The folder that holds the backups of one case file, and the kept files they share."""

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final, Self

from foidesk.domain.backups import Dated
from foidesk.store.backup_faults import BackupsOfSeveral, BadBackup, NoBackupThere
from foidesk.store.backup_manifest import (
    CHECKSUMS,
    MANIFEST,
    UPWARDS,
    Manifest,
    read_checksums,
    read_manifest,
)
from foidesk.store.folders import DATABASE, FILES
from foidesk.store.hashing import settle, write_through

MARKER: Final = "foidesk-backups.json"
NAMED: Final = "%Y-%m-%d %H%M%S"
MAKING, LEAVING = ".making-", ".leaving-"
"""How the folders of a backup being made and of one being deleted begin: neither is one to restore."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a folder, and what its manifest says."""

    folder: Path
    manifest: Manifest

    @property
    def dated(self) -> Dated:
        """What decides how long it is kept."""
        return Dated(self.folder.name, self.manifest.made_at, verified=not self.manifest.faults)

    def path(self, name: str) -> Path:
        """Return where a file of its checksums lies."""
        if name.startswith(UPWARDS):
            return self.folder.parent / FILES / name.removeprefix(UPWARDS)
        return self.folder / name

    @property
    def database(self) -> Path:
        """The copy of the database."""
        return self.folder / DATABASE


@dataclass(frozen=True, slots=True)
class BackupSet:
    """All backups of the case file of that mark in one place."""

    folder: Path
    mark: str

    @classmethod
    def of(cls, place: Path, case_file: str, mark: str) -> Self:
        """Return the set in `place`: the one of that mark, or where one would be made."""
        for found in sets_in(place):
            if found.mark == mark:
                return cls(found.folder, mark)
        stem = case_file.removesuffix(".foidesk")
        return cls(place / f"{stem} backups {mark[:8]}", mark)

    @property
    def files(self) -> Path:
        """Where the kept files of all its backups lie."""
        return self.folder / FILES

    def make(self) -> None:
        """Make the folder, and mark it as ours."""
        self.files.mkdir(parents=True, exist_ok=True)
        marker = self.folder / MARKER
        if _mark_of(self.folder) != self.mark:
            write_through(marker, json.dumps({"format": "foidesk-backups", "mark": self.mark}).encode())
            settle(self.folder)
            settle(self.folder.parent)

    def backups(self) -> Sequence[Backup]:
        """Return the backups in it that can be read, newest first."""
        found = (_backup_in(one) for one in _folders(self.folder))
        whole = [one for one in found if one is not None and one.manifest.mark == self.mark]
        return sorted(whole, key=lambda one: one.manifest.made_at, reverse=True)

    def dated(self) -> list[Dated]:
        """Return all that rotation decides about; one that cannot be read goes by its name."""
        found = [one.dated for one in self.backups()]
        known = {one.name for one in found}
        ruined = [one for one in _folders(self.folder) if _is_ours(one) and one.name not in known]
        return found + [Dated(one.name, at, verified=False) for one in ruined if (at := _named(one.name))]

    def free_name(self, made_at: datetime) -> str:
        """Return the name of a backup made now: its day and time."""
        name = made_at.strftime(NAMED)
        names = (name, *(f"{name} ({number})" for number in range(2, 100)))
        return next(one for one in names if not (self.folder / one).exists())

    # Tidying

    def let_go(self, name: str) -> None:
        """Delete one backup. Its kept files stay until `sweep`."""
        leaving = self.folder / f"{LEAVING}{name}"
        (self.folder / name).rename(leaving)  # at once no backup any more, however far the deleting comes
        shutil.rmtree(leaving, ignore_errors=True)

    def clear_leftovers(self) -> None:
        """Delete what a backup that was broken off has left."""
        if self.folder.is_dir():
            for one in list(self.folder.iterdir()):
                if one.is_dir() and one.name.startswith((MAKING, LEAVING)):
                    shutil.rmtree(one, ignore_errors=True)

    def sweep(self) -> None:
        """Delete the kept files that no backup names any more. Raises BadBackup where one cannot be asked."""
        wanted = {name for one in _folders(self.folder) if _is_ours(one) for name in read_checksums(one)}
        for path in list(self.files.rglob("*")):
            name = UPWARDS + path.relative_to(self.files).as_posix()
            if name not in wanted and path.is_file():
                path.unlink(missing_ok=True)


def sets_in(place: Path) -> Iterator[BackupSet]:
    """Yield the sets in a folder, or the one that it is."""
    mark = _mark_of(place)
    if mark:
        yield BackupSet(place, mark)
        return
    for folder in _folders(place):
        if mark := _mark_of(folder):
            yield BackupSet(folder, mark)


def backup_at(source: Path, mark: str = "") -> Backup:
    """Return the backup meant by a path: itself, or the newest whole one in it; of that mark, where several.

    Raises NoBackupThere, BackupsOfSeveral, and BadBackup for a backup whose manifest cannot be read.
    """
    if (source / MANIFEST).is_file() or (source / CHECKSUMS).is_file():
        return Backup(source, read_manifest(source))
    found = list(sets_in(source))
    if len(found) > 1:
        found = [one for one in found if one.mark == mark] or found
    if len(found) > 1:
        raise BackupsOfSeveral(source, sorted(one.folder.name for one in found))
    backups = [backup for one in found for backup in one.backups()]
    whole = [one for one in backups if not one.manifest.faults]
    for newest in (*whole, *backups):
        return newest
    raise NoBackupThere(source)


def free_beside(path: Path) -> Path:
    """Return that path, or the next like it that is free."""
    likes = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return path if not path.exists() else next(one for one in likes if not one.exists())


def _folders(place: Path) -> list[Path]:
    if not place.is_dir():
        return []
    with suppress(OSError):
        return [one for one in place.iterdir() if one.is_dir() and not one.name.startswith(".")]
    return []


def _mark_of(folder: Path) -> str:
    with suppress(OSError, ValueError, KeyError, TypeError):
        return str(json.loads((folder / MARKER).read_text("utf-8"))["mark"])
    return ""


def _named(name: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.strptime(name[:17], NAMED).replace(tzinfo=UTC)
    return None


def _is_ours(folder: Path) -> bool:
    return (folder / CHECKSUMS).is_file() or (folder / MANIFEST).is_file()


def _backup_in(folder: Path) -> Backup | None:
    with suppress(BadBackup):
        return Backup(folder, read_manifest(folder))
    return None
