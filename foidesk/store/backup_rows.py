"""What a case file knows of its backups, by plain SQL: the plan, those made, the restores tried."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from foidesk.domain.backups import BackupTerms
from foidesk.store.backup_set import Backup
from foidesk.store.connections import Connection
from foidesk.store.packed import pack, unpack

BACK_UP: Final = "back_up"
TRY_RESTORE: Final = "try_restore"
PLAN_BACKUPS: Final = "plan_backups"
RESTORE: Final = "restore"
OF_BACKUPS: Final = (BACK_UP, TRY_RESTORE, PLAN_BACKUPS)
"""What the audit calls the writes that are of backups alone, and so need no further backup."""

MADE: Final = (
    "place, name, made_at, made_by, verified, thorough, encrypted, size, cases, audit_rows, head, fault"
)
TRIED: Final = "done_at, done_by, place, name, cases, audit_rows, fault"


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Where backups go and when. `seen`: backups were made there; `terms` None for the shipped ones."""

    mark: str
    folder: Path | None = None
    seen: bool = False
    on_close: bool = True
    daily: bool = True
    terms: BackupTerms | None = None


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup that was made, or could not be: then it has no name, and a fault."""

    place: Path
    name: str
    made_at: datetime
    made_by: str
    verified: bool
    thorough: bool
    encrypted: bool
    size: int
    cases: int
    audit_rows: int
    head: int
    fault: str

    @property
    def folder(self) -> Path:
        """The backup itself."""
        return self.place / self.name


@dataclass(frozen=True, slots=True)
class DrillLine:
    """A backup restored to see whether it can be. An empty fault says that it can."""

    done_at: datetime
    done_by: str
    place: Path
    name: str
    cases: int
    audit_rows: int
    fault: str


def backup_plan(connection: Connection) -> BackupPlan:
    """Return where backups go and when."""
    row = connection.execute("select mark, folder, seen, on_close, daily, terms from backup_plan").fetchone()
    mark, folder, seen, on_close, daily, terms = row
    return BackupPlan(
        mark,
        None if folder is None else Path(folder),
        bool(seen),
        bool(on_close),
        bool(daily),
        None if terms is None else unpack(terms, BackupTerms),
    )


def put_plan(connection: Connection, plan: BackupPlan) -> None:
    """Make this the plan; the mark stays."""
    connection.execute(
        "update backup_plan set folder = ?, seen = ?, on_close = ?, daily = ?, terms = ?",
        (
            None if plan.folder is None else str(plan.folder),
            int(plan.seen),
            int(plan.on_close),
            int(plan.daily),
            None if plan.terms is None else pack(plan.terms),
        ),
    )


def add_backups(connection: Connection, place: Path, by: str, found: Sequence[Backup]) -> None:
    """Note every backup in a place that is not noted yet: also one whose program died before it could."""
    rows = connection.execute("select name from backup where place = ? and name <> ''", (str(place),))
    noted = {name for (name,) in rows.fetchall()}
    for one in reversed(found):
        if one.folder.name not in noted:
            _add(connection, _line(one, place, by))


def add_failure(connection: Connection, place: Path, at: datetime, by: str, fault: str) -> None:
    """Note that a backup could not be made."""
    _add(connection, BackupLine(place, "", at, by, False, False, False, 0, 0, 0, 0, fault))


def note_gone(connection: Connection, place: Path, left: Sequence[str], at: datetime) -> list[str]:
    """Note that all other backups of a place are gone; return their names."""
    marks = ", ".join("?" * len(left))
    where = f"place = ? and name <> '' and gone_at is null and name not in ({marks})"
    names = connection.execute(f"select name from backup where {where}", (str(place), *left)).fetchall()  # noqa: S608
    connection.execute(f"update backup set gone_at = ? where {where}", (at.isoformat(), str(place), *left))  # noqa: S608
    return [name for (name,) in names]


def backups_made(connection: Connection) -> list[BackupLine]:
    """Return the backups that are not known to be gone, newest first."""
    sql = f"select {MADE} from backup where name <> '' and gone_at is null order by id desc"  # noqa: S608
    return sorted(map(_read, connection.execute(sql).fetchall()), key=lambda one: one.made_at, reverse=True)


def last_attempt(connection: Connection) -> BackupLine | None:
    """Return the last backup made, or the failure to make it."""
    row = connection.execute(f"select {MADE} from backup order by id desc limit 1").fetchone()  # noqa: S608
    return None if row is None else _read(row)


def is_changed_since(connection: Connection, head: int) -> bool:
    """Return whether anything but a backup was done after that row of the audit."""
    marks = ", ".join("?" * len(OF_BACKUPS))
    sql = f"select exists (select 1 from audit where id > ? and what not in ({marks}))"  # noqa: S608
    return bool(connection.execute(sql, (head, *OF_BACKUPS)).fetchone()[0])


def destroyed_since(connection: Connection, at: datetime) -> int:
    """Return how many cases were destroyed after a moment: a backup of then still has them."""
    found = connection.execute("select destroyed_at from destroyed").fetchall()
    return sum(datetime.fromisoformat(destroyed_at) > at for (destroyed_at,) in found)


def add_drill(connection: Connection, line: DrillLine) -> None:
    """Note that a restore was tried."""
    values = {**asdict(line), "place": str(line.place), "done_at": line.done_at.isoformat()}
    marks = ", ".join(f":{column}" for column in TRIED.split(", "))
    connection.execute(f"insert into restore_drill ({TRIED}) values ({marks})", values)  # noqa: S608


def last_drill(connection: Connection) -> DrillLine | None:
    """Return the last restore that was tried."""
    sql = f"select {TRIED} from restore_drill order by id desc limit 1"  # noqa: S608
    row = connection.execute(sql).fetchone()
    if row is None:
        return None
    at, by, place, *rest = row
    return DrillLine(datetime.fromisoformat(at), by, Path(place), *rest)


def _line(one: Backup, place: Path, by: str) -> BackupLine:
    told = one.manifest
    return BackupLine(
        place=place,
        name=one.folder.name,
        made_at=told.made_at,
        made_by=by,
        verified=not told.faults,
        thorough=told.thorough,
        encrypted=told.encrypted,
        size=told.size,
        cases=told.cases,
        audit_rows=told.audit_rows,
        head=told.head.rows,
        fault=" ".join(told.faults),
    )


def _add(connection: Connection, line: BackupLine) -> None:
    values = {**asdict(line), "place": str(line.place), "made_at": line.made_at.isoformat()}
    marks = ", ".join(f":{column}" for column in MADE.split(", "))
    connection.execute(f"insert into backup ({MADE}) values ({marks})", values)  # noqa: S608


def _read(row: tuple[Any, ...]) -> BackupLine:
    place, name, at, by, verified, thorough, encrypted, *rest = row
    flags = (bool(verified), bool(thorough), bool(encrypted))
    return BackupLine(Path(place), name, datetime.fromisoformat(at), by, *flags, *rest)
