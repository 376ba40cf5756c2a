"""How things stand with the backups: the last one, the next, and until when each is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from foidesk.casework.back_up import terms_of
from foidesk.domain.backups import BackupTerms, Dated, expiries
from foidesk.store.backup_rows import (
    BackupLine,
    BackupPlan,
    DrillLine,
    backup_plan,
    backups_made,
    is_changed_since,
    last_attempt,
    last_drill,
)
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection

BEFORE_MIGRATING: Final = "before-version-*.db"
"""The verified copies of the database alone that a new schema version leaves in the case file."""


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """What there is to say of the backups of a case file at one moment.

    `last` is the newest that was read back and found whole; `fault` why the last attempt came to nothing.
    `reachable` and `same_disk` are of the chosen folder. `is_due`: something was done since the last backup
    in that folder, and it is older than the terms allow; `is_behind`: something was done since.
    """

    folder: Path | None
    reachable: bool
    same_disk: bool
    on_close: bool
    daily: bool
    terms: BackupTerms
    last: BackupLine | None
    fault: str
    is_behind: bool
    is_due: bool
    due_at: datetime | None
    drill: DrillLine | None
    drill_is_due: bool
    read_again: bool
    """Whether it is time to read every kept file of the backups again."""


@dataclass(frozen=True, slots=True)
class BackupKnown:
    """A copy of the case file, or of its database alone, that lies somewhere.

    `expires_on` is the first day on which rotation lets it go, if a newer whole backup is made by then; None
    for the newest whole one. `rotates`: it lies where rotation looks; nothing else goes by itself.
    """

    path: Path
    made_at: datetime
    size: int
    cases: int | None
    verified: bool
    encrypted: bool
    expires_on: date | None
    rotates: bool = False
    is_migration_copy: bool = False


def backup_standing(case_file: CaseFile, now: datetime) -> BackupStanding:
    """Return how things stand. Looks at the chosen folder, so not on the window’s own thread."""
    facts = case_file.look(_facts)
    plan, last, drill = facts.plan, facts.last, facts.drill
    terms = terms_of(plan)
    due_at = None if facts.here is None else facts.here.made_at + timedelta(hours=terms.every_hours)
    drill_at = None if drill is None else drill.done_at
    chosen = plan.folder is not None
    return BackupStanding(
        plan.folder,
        reachable=plan.folder is not None and plan.folder.is_dir(),
        same_disk=plan.folder is not None and _on_one_disk(plan.folder, case_file.folder),
        on_close=plan.on_close,
        daily=plan.daily,
        terms=terms,
        last=last,
        fault=facts.fault,
        is_behind=chosen and facts.is_behind,
        is_due=chosen and facts.is_behind and (due_at is None or due_at <= now),
        due_at=due_at,
        drill=drill,
        drill_is_due=last is not None and _is_old(drill_at, now, terms.drill_days),
        read_again=_is_old(facts.read_at, now, terms.read_again_days),
    )


def backups_known(case_file: CaseFile) -> list[BackupKnown]:
    """Return every copy that is known of, newest first, with the day it goes by rotation."""
    plan, made = case_file.look(backup_plan), case_file.look(backups_made)
    terms, ends = terms_of(plan), dict[Path, date | None]()
    for place in {one.place for one in made}:
        here = [one for one in made if one.place == place]
        kept = expiries([Dated(one.name, one.made_at, one.verified) for one in here], terms)
        ends |= {one.folder: kept[one.name] for one in here if _is_in(plan, one)}
    found = [_known(one, ends) for one in made]
    found += migration_copies(case_file)
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def _known(one: BackupLine, ends: Mapping[Path, date | None]) -> BackupKnown:
    facts = (one.folder, one.made_at, one.size, one.cases, one.verified, one.encrypted)
    return BackupKnown(*facts, ends.get(one.folder), rotates=one.folder in ends)


def migration_copies(case_file: CaseFile) -> Iterable[BackupKnown]:
    """Yield the copies of the database that were made before it took a new shape; nothing deletes them."""
    is_encrypted = case_file.key is not None
    for path in sorted(case_file.folder.glob(BEFORE_MIGRATING)):
        told = path.stat()
        facts = (path, datetime.fromtimestamp(told.st_mtime).astimezone(), told.st_size, None)
        yield BackupKnown(*facts, True, is_encrypted, None, is_migration_copy=True)


def needs_backup_on_closing(connection: Connection) -> bool:
    """Return whether one is to be made on closing: something was done since the last. Looks at no folder."""
    found = _facts(connection)
    return found.plan.folder is not None and found.plan.on_close and found.is_behind


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the case file itself knows. `here` is the newest whole backup in the chosen folder."""

    plan: BackupPlan
    last: BackupLine | None
    here: BackupLine | None
    read_at: datetime | None
    fault: str
    drill: DrillLine | None
    is_behind: bool


def _facts(connection: Connection) -> _Facts:
    plan, whole = backup_plan(connection), [one for one in backups_made(connection) if one.verified]
    here = [one for one in whole if _is_in(plan, one)]
    newest, attempt = next(iter(here), None), last_attempt(connection)
    return _Facts(
        plan,
        next(iter(whole), None),
        newest,
        next((one.made_at for one in here if one.thorough), None),
        "" if attempt is None else attempt.fault,
        last_drill(connection),
        is_changed_since(connection, 0 if newest is None else newest.head),
    )


def _is_in(plan: BackupPlan, line: BackupLine) -> bool:
    """Whether a backup lies in the folder that is chosen now, or is itself the set that was chosen."""
    return plan.folder is not None and plan.folder in (line.place.parent, line.place)


def _is_old(at: datetime | None, now: datetime, days: int) -> bool:
    return at is None or at + timedelta(days=days) <= now


def _on_one_disk(folder: Path, other: Path) -> bool:
    try:
        return folder.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
