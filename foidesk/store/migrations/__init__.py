"""The schema's history, in numbered steps counted by SQLite's user_version."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from foidesk.store.connections import Connection, Database, within
from foidesk.store.copies import copy_database
from foidesk.store.faults import CaseFileDamaged, NewerCaseFile
from foidesk.store.migrations import step_0001, step_0002, step_0003, step_0004, step_0005
from foidesk.store.migrations.taking import Step, take

STEPS: Final[tuple[Step, ...]] = (
    step_0001.STATEMENTS,
    step_0002.STATEMENTS,
    step_0003.STATEMENTS,
    step_0004.STATEMENTS,
    step_0005.STATEMENTS,
)
"""Step n of this tuple leads to schema version n + 1. Add steps; never change one that was released."""


def version_of(connection: Connection) -> int:
    """Return the schema version of an open database."""
    return int(connection.execute("pragma user_version").fetchone()[0])


def is_behind(connection: Connection, folder: Path, steps: Sequence[Step] = STEPS) -> bool:
    """Return whether steps are still to be taken. Raises NewerCaseFile for a version unknown here."""
    version = version_of(connection)
    if version > len(steps):
        raise NewerCaseFile(folder)
    return version < len(steps)


def migrate(
    connection: Connection, folder: Path, key: bytes | None = None, steps: Sequence[Step] = STEPS
) -> None:
    """Take the steps still missing, all in one transaction: a failing step leaves the file as it was.

    A file that already has a schema is copied first, beside itself, and the copy read through.
    """
    version = version_of(connection)
    if version:
        copy = Database(folder / f"before-version-{version + 1}.db", key)
        copy_database(connection, copy, folder)
    with within(connection, "exclusive"):
        # Asked again under the lock: another FoiDesk may have taken the steps while we waited.
        for number in range(version_of(connection), len(steps)):
            take(steps[number], connection)
        if connection.execute("pragma foreign_key_check").fetchone() is not None:
            raise CaseFileDamaged(folder, "its rows no longer fit together, so it was left as it was")
        connection.execute(f"pragma user_version = {len(steps)}")
