"""The schema's history, in numbered steps counted by SQLite's user_version."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from foidesk.store.connections import Connection, Database, within
from foidesk.store.copies import copy_database
from foidesk.store.faults import CaseFileDamaged, NewerCaseFile
from foidesk.store.migrations.taking import Step, take

NEWEST: Final = 6
"""The schema version of this program: how many steps there are. To look costs no reading of the steps."""


def version_of(connection: Connection) -> int:
    """Return the schema version of an open database."""
    return int(connection.execute("pragma user_version").fetchone()[0])


def is_behind(connection: Connection, folder: Path) -> bool:
    """Return whether steps are still to be taken. Raises NewerCaseFile for a version unknown here."""
    version = version_of(connection)
    if version > NEWEST:
        raise NewerCaseFile(folder)
    return version < NEWEST


def migrate(
    connection: Connection, folder: Path, key: bytes | None = None, steps: Sequence[Step] | None = None
) -> None:
    """Take the steps still missing, all in one transaction: a failing step leaves the file as it was.

    A file that already has a schema is copied first, beside itself, and the copy read through.
    """
    if steps is None:
        from foidesk.store.migrations.steps import STEPS  # not read before there is one to take

        steps = STEPS
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
