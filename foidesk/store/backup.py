"""Making a backup: under a name of its own that counts for nothing, checked, and only then given its own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from foidesk import __version__
from foidesk.store.backup_faults import BackupRunning, told_of_folder
from foidesk.store.backup_kept import KeptFiles
from foidesk.store.backup_manifest import CHECKSUMS, MANIFEST, Manifest, checksums_text, manifest_text
from foidesk.store.backup_set import MAKING, Backup, BackupSet
from foidesk.store.connections import Database
from foidesk.store.files import Files, write_safely
from foidesk.store.folders import DATABASE
from foidesk.store.hashing import copy_through, settle, sha256_of
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


def make_backup(
    source: Source, into: BackupSet, made_at: datetime, progress: Progress, *, thorough: bool = True
) -> Backup:
    """Return a new backup in `into`. What cannot be found whole in it is in its manifest’s `faults`.

    `thorough` reads back every kept file, not only those copied now. The caller holds `alone`, and has seen
    that the folder can take it. Raises CaseFileDamaged, the Problems of the folder, and what `progress` does.
    """
    with told_of_folder(into.folder.parent):
        into.make()
        into.clear_leftovers()
        making = into.folder / f"{MAKING}{os.urandom(4).hex()}"
        making.mkdir()
        try:
            manifest = _fill(making, source, into, made_at, progress, thorough=thorough)
            return _give_name(making, into, manifest)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(making)
            raise


def _fill(
    making: Path, source: Source, into: BackupSet, made_at: datetime, progress: Progress, *, thorough: bool
) -> Manifest:
    copy = Database(making / DATABASE, source.database.key)
    taken = copy_online(source.database, copy, into.folder.parent, progress)
    kept = KeptFiles.of(source.files, into, progress)
    kept.copy()  # after the database: a file is on the disk before the row that names it
    with opened_still(copy) as made:
        faults = kept.check(files_needed(made), thorough=thorough)
    sums = {DATABASE: sha256_of(copy.path)}
    for name in BESIDE:
        if (source.folder / name).is_file():
            sums[name] = copy_through(source.folder / name, making / name)
    checksums = checksums_text({**sums, **kept.sums})
    size = kept.size + sum((making / name).stat().st_size for name in sums)
    manifest = replace(_told(source, made_at, taken, size), thorough=thorough, faults=tuple(faults))
    write_safely(making / CHECKSUMS, checksums)
    write_safely(making / MANIFEST, manifest_text(manifest, checksums))
    return manifest


def _told(source: Source, made_at: datetime, taken: Taken, size: int) -> Manifest:
    encrypted = source.database.key is not None
    facts = (source.folder.name, source.mark, made_at, __version__, taken.schema, encrypted, size)
    return Manifest(*facts, rows=taken.rows, head=taken.head, thorough=False)


def _give_name(making: Path, into: BackupSet, manifest: Manifest) -> Backup:
    settle(making)
    named = making.rename(into.folder / into.free_name(manifest.made_at))
    settle(into.folder)
    return Backup(named, manifest)


def room_needed(source: Source, into: BackupSet) -> int:
    """Return about how many bytes the backup will add to the folder."""
    return size_of(source.database) + KeptFiles.of(source.files, into).to_copy()


def as_kept_in(files: Files, folder: Path) -> Files:
    """Return the same way of reading kept files, for those in another folder."""
    return replace(files, folder=folder)
