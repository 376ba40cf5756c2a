"""The kept files of a backup: copied once for all backups, read back, and mended where the copy spoiled."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from foidesk.store.backup_faults import BadBackup
from foidesk.store.backup_manifest import UPWARDS, read_checksums
from foidesk.store.backup_set import BackupSet
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.files import Files
from foidesk.store.hashing import copy_through, sha256_of
from foidesk.store.kept_names import files_lying_in
from foidesk.store.online_copy import Progress


def _quietly(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


@dataclass(slots=True)
class KeptFiles:
    """The files of a case file on their way into the set. `sums` and `size` grow as they are copied.

    A name is a promise of what is in the file, so a copy under it is never taken again, unless it spoiled.
    """

    source: Files
    copies: Files
    known: Mapping[str, str]
    lying: dict[str, int]
    progress: Progress
    sums: dict[str, str] = field(default_factory=dict)
    copied: set[str] = field(default_factory=set)

    @classmethod
    def of(
        cls, source: Files, into: BackupSet, known: Mapping[str, str], progress: Progress = _quietly
    ) -> Self:
        """Return the files that lie in the case file now, with what earlier backups know of them."""
        lying = dict(files_lying_in(source.folder))
        return cls(source, replace(source, folder=into.files), known, lying, progress)

    @property
    def size(self) -> int:
        """All of them together, in bytes."""
        return sum(self.lying.values())

    def to_copy(self) -> int:
        """Return the size of what is still to be copied."""
        return sum(size for name, size in self.lying.items() if not self._is_there(name))

    def copy(self) -> None:
        """Copy what is not there yet."""
        done, total = 0, self.to_copy()
        for name, size in self.lying.items():
            if self._is_there(name):
                self.sums[UPWARDS + name] = self.known[UPWARDS + name]
            else:
                self.progress(done, total)
                self._copy(name)
                done += size

    def check(self, needed: Sequence[str], *, thorough: bool) -> list[str]:
        """Read back what the database needs; return a sentence for each file that is missing or changed."""
        faults = []
        for number, digest in enumerate(needed):
            self.progress(number, len(needed))
            name = self.source.path(digest).relative_to(self.source.folder).as_posix()
            if thorough or name in self.copied or UPWARDS + name not in self.sums:
                faults += self._fault_of(digest, name)
        return faults

    def _fault_of(self, digest: str, name: str) -> list[str]:
        try:
            self.copies.read(digest)
        except CaseFileDamaged:
            self._copy(name)  # the copy has spoiled: the file itself may be whole
            try:
                self.copies.read(digest)
            except CaseFileDamaged:
                return [kept_fault(digest, self._path(name))]
        return []

    def _copy(self, name: str) -> None:
        """Copy one file; one that cannot be read is left to `check`, so that the others are safe."""
        path = self.source.folder / name
        try:
            self.sums[UPWARDS + name] = copy_through(path, self._path(name))
        except OSError:
            if _can_be_read(path):
                raise
            return
        self.copied.add(name)

    def _is_there(self, name: str) -> bool:
        with suppress(OSError):
            there = os.stat(f"{self.copies.folder}/{name}")  # noqa: PTH116  a Path each takes ten times as long
            return UPWARDS + name in self.known and there.st_size == self.lying[name]
        return False

    def _path(self, name: str) -> Path:
        return self.copies.folder / name


def known_in(into: BackupSet) -> dict[str, str]:
    """Return the checksum of every kept file that a backup of the set names; the newest knows best."""
    known: dict[str, str] = {}
    for backup in into.backups():
        with suppress(BadBackup):
            known = read_checksums(backup.folder) | known
    return known


def kept_fault(digest: str, path: Path) -> str:
    """Return what is told of a kept file that is not as it was kept."""
    return f"The kept file {digest[:12]}… is {'no longer what was kept' if path.exists() else 'missing'}."


def _can_be_read(path: Path) -> bool:
    try:
        sha256_of(path)
    except OSError:
        return False
    return True
