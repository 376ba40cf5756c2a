"""Salvage a damaged case file: what can still be read goes into a new one, with an account of the rest."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from foidesk.casework.changes import Hand
from foidesk.casework.recount_salvaged import recount_salvaged
from foidesk.casework.salvage_account import Account, TableAccount
from foidesk.domain.progress import Progress, quietly
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.backup_set import free_beside
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Database
from foidesk.store.faults import CaseFileExists, CaseFileReadOnly, NotACaseFile, told_plainly
from foidesk.store.files import Files, write_safely
from foidesk.store.folders import DATABASE, FILES
from foidesk.store.keys import KEYS, Keys
from foidesk.store.locks import WritingLock
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.restoring import Prepared, take_place
from foidesk.store.room import check_room
from foidesk.store.salvage.copying import copy_damaged
from foidesk.store.salvage.kept import copy_whole_files, files_missing
from foidesk.store.salvage.salvaging import Salvaged, salvage_database

ACCOUNT: Final = "salvage.txt"
"""The account, in the new case file’s folder."""

STEPS: Final = 5
"""How many steps `progress` hears of."""


@dataclass(frozen=True, slots=True)
class Wreck:
    """A damaged case file and its data key, if it is encrypted."""

    folder: Path
    key: bytes | None = field(default=None, repr=False)

    @property
    def keys(self) -> Keys | None:
        """The keys of its database and its files."""
        return None if self.key is None else Keys.of(self.key)

    def beside(self, folder: Path) -> Database:
        """Return a database in `folder`, under the same key."""
        return Database(folder / DATABASE, None if self.keys is None else self.keys.database)

    @property
    def database(self) -> Database:
        """Its database."""
        return self.beside(self.folder)


def salvage_case_file(
    wreck: Wreck, new: Path, lawbook: Lawbook, hand: Hand, progress: Progress = quietly
) -> Account:
    """Make the case file `new` out of what `wreck` still holds; the damaged one is not changed.

    `new` is there whole or not at all. Raises NotACaseFile, CaseFileInUse, CaseFileExists, TooLittleRoom and,
    as `told_plainly`, what its disk does. What `progress` raises ends the work.
    """
    if not wreck.database.path.is_file():
        raise NotACaseFile(wreck.folder, f"there is no {DATABASE} in it")
    if new.exists():
        raise CaseFileExists(new)
    check_room(new, _size(wreck.folder) + 2 * wreck.database.path.stat().st_size)
    making = new.with_name(f"{new.name}.salvaging")
    shutil.rmtree(making, ignore_errors=True)
    try:
        with told_plainly(new), _left_alone(wreck.folder):
            account = _salvage(wreck, making, lawbook, hand, progress)
            making.replace(new)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return account


@dataclass(frozen=True, slots=True)
class Salvage:
    """A salvaged case file in `folder`, its account, and the damaged one whose place it can take."""

    folder: Path
    target: Path
    account: Account


def salvage_beside(wreck: Wreck, lawbook: Lawbook, hand: Hand, progress: Progress = quietly) -> Salvage:
    """Salvage into a new case file beside the damaged one, under a name that is free. Raises as above."""
    name = f"{wreck.folder.stem} salvaged {hand.now.date()}{wreck.folder.suffix}"
    new = free_beside(wreck.folder.with_name(name))
    return Salvage(new, wreck.folder, salvage_case_file(wreck, new, lawbook, hand, progress))


def put_salvaged_in_place(made: Salvage, today: date) -> Path | None:
    """Let a salvaged case file take the damaged one's place; return where that is moved to, whole.

    Raises CaseFileInUse, NotToBeReplaced or NoRoomToRestore.
    """
    return take_place(Prepared(made.folder, made.target), today)


@contextmanager
def _left_alone(folder: Path) -> Iterator[None]:
    """Keep others from writing to the damaged file meanwhile; one that cannot be written to needs no lock."""
    try:
        lock = WritingLock(folder)
    except (CaseFileReadOnly, OSError):
        yield
        return
    try:
        yield
    finally:
        lock.leave()


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _salvage(wreck: Wreck, making: Path, lawbook: Lawbook, hand: Hand, progress: Progress) -> Account:
    (making / FILES).mkdir(parents=True)
    progress(0, STEPS)
    copy = copy_damaged(wreck.database, making / "damaged")
    progress(1, STEPS)
    if (wreck.folder / KEYS).is_file():
        write_safely(making / KEYS, (wreck.folder / KEYS).read_bytes())
    salvaged = salvage_database(copy, wreck.beside(making), making)
    shutil.rmtree(making / "damaged")
    progress(2, STEPS)
    files = copy_whole_files(Files(wreck.folder / FILES, wreck.keys), Files(making / FILES, wreck.keys))
    progress(3, STEPS)
    case_file = CaseFile.open(making, wreck.key)
    try:
        account = case_file.write(settle, salvaged, wreck.folder, files, lawbook, hand)
    finally:
        case_file.close()
    progress(4, STEPS)
    write_safely(making / ACCOUNT, account.text(wreck.folder, hand.now).encode())
    progress(STEPS, STEPS)
    return account


def settle(
    records: Records, salvaged: Salvaged, source: Path, files: int, lawbook: Lawbook, hand: Hand
) -> Account:
    """Count every case anew by its timeline, and note down what was salvaged."""
    connection = plain(records)
    references = dict(connection.execute('select id, reference from "case" order by id').fetchall())
    why: dict[str, list[str]] = {}
    for case_id, lacks in salvaged.mended.why.items():
        why.setdefault(str(references[case_id]), []).extend(lacks)
    for table, numbers in salvaged.filled.lost.items():
        for case_id in sorted({one for one in numbers.values() if one is not None}):
            words = TableAccount(table).words
            why.setdefault(str(references.get(case_id, f"number {case_id}")), []).append(words)
    for case_id, said in recount_salvaged(records, sorted(references), salvaged.mended.why, lawbook):
        why[references[case_id]].append(said)
    missing = files_missing(connection, records.files)
    account = Account(
        tuple(_counted(salvaged)),
        files,
        tuple(missing),
        tuple((one, tuple(dict.fromkeys(all_))) for one, all_ in sorted(why.items())),
    )
    detail = {
        "source": str(source),
        "saved": account.saved,
        "lost": account.lost,
        "files_missing": len(missing),
    }
    note_down(records, AuditLine(hand.now, hand.by, "salvage_case_file", None, detail))
    return account


def _counted(salvaged: Salvaged) -> Iterator[TableAccount]:
    filled, mended = salvaged.filled, salvaged.mended
    for name, saved in sorted(filled.saved.items()):
        gone = mended.gone.get(name, 0)
        lost = max(len(filled.lost.get(name, ())), mended.stand_ins.get(name, 0)) + gone
        yield TableAccount(name, saved - gone, lost, is_sure=name not in filled.untold)
