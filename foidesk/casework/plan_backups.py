"""Choose where backups go, when they are made, and how long they are kept."""

from dataclasses import replace
from pathlib import Path

from foidesk.casework.changes import Change, Hand
from foidesk.domain.backups import BackupTerms
from foidesk.domain.problems import Problem
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.backup_rows import PLAN_BACKUPS, backup_plan, put_plan
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records


class BadTerms(Problem):
    """Terms under which nothing would be kept."""

    remedy = "Enter whole numbers from 1."

    def __init__(self) -> None:
        super().__init__("Of backups at least one a day, a week and a month has to be kept.")


def choose_backup_folder(records: Records, folder: Path | None, hand: Hand) -> Change:
    """Make this the folder for backups, or none; chosen again, it need no longer hold those made before."""
    connection = plain(records)
    plan = backup_plan(connection)
    put_plan(connection, replace(plan, folder=folder, seen=False))
    detail = {"folder": None if folder is None else str(folder)}
    note_down(records, AuditLine(hand.now, hand.by, PLAN_BACKUPS, None, detail))
    return Change.of()


def set_backup_times(records: Records, on_close: bool, daily: bool, hand: Hand) -> Change:
    """Say whether a backup is made on closing, and once a day while it is open."""
    connection = plain(records)
    put_plan(connection, replace(backup_plan(connection), on_close=on_close, daily=daily))
    detail = {"on_close": on_close, "daily": daily}
    note_down(records, AuditLine(hand.now, hand.by, PLAN_BACKUPS, None, detail))
    return Change.of()


def set_backup_terms(records: Records, terms: BackupTerms, hand: Hand) -> Change:
    """Say how many backups are kept, and how often a restore is tried. Raises BadTerms."""
    counts = {name: getattr(terms, name) for name in BackupTerms.__dataclass_fields__}
    if min(counts.values()) < 1:
        raise BadTerms
    connection = plain(records)
    put_plan(connection, replace(backup_plan(connection), terms=terms))
    note_down(records, AuditLine(hand.now, hand.by, PLAN_BACKUPS, None, counts))
    return Change.of()
