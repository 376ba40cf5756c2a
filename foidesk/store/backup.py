"""Making a backup: under a name of its own that counts for nothing, checked, and only then given its own."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from foidesk import __version__
from foidesk.store.backup_faults import BackupRunning, told_of_folder
from foidesk.store.backup_kept import KeptFiles, known_in
from foidesk.store.backup_manifest import CHECKSUMS, MANIFEST, Manifest, checksums_text, manifest_text
from foidesk.store.backup_set import MAKING, Backup, BackupSet
from foidesk.store.connections import Database
from foidesk.store.files import Files
from foidesk.store.folders import DATABASE
from foidesk.store.hashing import copy_through, settle, sha256_of, write_through
from foidesk.store.kept_names import files_needed
from foidesk.store.keys import KEYS
from foidesk.store.online_copy import Progress, Taken, copy_online, opened_still, size_of

if TYPE_CHECKING:
    from filelock import BaseFileLock

LOCK: Final = "backup.lock"
BESIDE: Final = (KEYS,)
"""What else of a case file’s folder belongs into a backup: the envelope of an encrypted one’s key."""


@dataclass(frozen=True, slots=True)
class Source:
    """The case file a backup is taken of."""

    folder: Path
    database: Database
    files: Files
    mark: str

    @property
    def lock(self) -> Path:
        """What one backup at a time holds."""
        return self.folder / LOCK


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold off any other backup or drill of a case file. Raises BackupRunning."""
    from filelock import FileLock, Timeout

    lock: BaseFileLock = FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise BackupRunning from None
    try:
        yield
    finally:
        lock.release()


@dataclass(frozen=True, slots=True)
class Order:
    """One backup that is wanted. `thorough` reads back every kept file, not only those copied now."""

    source: Source
    into: BackupSet
    made_at: datetime
    progress: Progress
    thorough: bool
    known: Mapping[str, str]
    """The checksums of the kept files that are in the set already, as far as its backups say."""

    @classmethod
    def of(
        cls, source: Source, into: BackupSet, made_at: datetime, progress: Progress, *, thorough: bool
    ) -> Self:
        """Return the order, with what the set holds already."""
        return cls(source, into, made_at, progress, thorough, known_in(into))

    @property
    def room_needed(self) -> int:
        """About how many bytes it will add to the set."""
        return size_of(self.source.database) + self.kept_files().to_copy()

    def kept_files(self) -> KeptFiles:
        """Return the files that lie in the case file now."""
        return KeptFiles.of(self.source.files, self.into, self.known, self.progress)


def make_backup(order: Order) -> Backup:
    """Return the new backup. What cannot be found whole in it is in its manifest’s `faults`.

    The caller holds `alone`, and has seen that the folder can take it. Raises CaseFileDamaged, the Problems
    of the folder, and what the order’s `progress` does.
    """
    into = order.into
    with told_of_folder(into.folder.parent):
        into.make()
        into.clear_leftovers()
        making = into.folder / f"{MAKING}{os.urandom(4).hex()}"
        making.mkdir()
        try:
            manifest = _fill(making, order)
            return _give_name(making, into, manifest)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(making)
            raise


def _fill(making: Path, order: Order) -> Manifest:
    source = order.source
    copy = Database(making / DATABASE, source.database.key)
    taken = copy_online(source.database, copy, order.into.folder.parent, order.progress)
    kept = order.kept_files()
    kept.copy()  # after the database: a file is on the disk before the row that names it
    with opened_still(copy) as made:
        faults = kept.check(files_needed(made), thorough=order.thorough)
    sums = {DATABASE: sha256_of(copy.path)}
    for name in BESIDE:
        if (source.folder / name).is_file():
            sums[name] = copy_through(source.folder / name, making / name)
    checksums = checksums_text({**sums, **kept.sums})
    size = kept.size + sum((making / name).stat().st_size for name in sums)
    manifest = replace(_told(order, taken, size), faults=tuple(faults))
    write_through(making / CHECKSUMS, checksums)
    write_through(making / MANIFEST, manifest_text(manifest, checksums))
    return manifest


def _told(order: Order, taken: Taken, size: int) -> Manifest:
    source = order.source
    encrypted = source.database.key is not None
    facts = (source.folder.name, source.mark, order.made_at, __version__, taken.schema, encrypted, size)
    return Manifest(*facts, rows=taken.rows, head=taken.head, thorough=order.thorough)


def _give_name(making: Path, into: BackupSet, manifest: Manifest) -> Backup:
    settle(making)
    named = making.rename(into.folder / into.free_name(manifest.made_at))
    settle(into.folder)
    return Backup(named, manifest)
