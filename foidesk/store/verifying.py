"""Whether a case file holds together: a table of checks, each a small function that tells what it finds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.domain.problems import Problem
from foidesk.store.audit_chain import Head, verify_chain
from foidesk.store.backup_kept import kept_fault
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import APPLICATION_ID, Connection, Database, opened
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.files import Files
from foidesk.store.kept_names import files_needed
from foidesk.store.migrations.step_0005_search_watch import INDEXES
from foidesk.store.online_copy import Progress
from foidesk.store.seals import broken_seals
from foidesk.store.search_settling import count_due

MOST: Final = 20
"""Faults of one kind told of; where there are more, the file is past telling."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. A file that cannot even be counted has no cases and no rows."""

    cases: int
    audit_rows: int
    faults: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether all is as it should be."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Inspected:
    """A case file as the checks see it. `connection` only reads."""

    database: Database
    files: Files
    connection: Connection
    progress: Progress
    anchor: Head | None = None


Check = Callable[[Inspected], Iterable[str]]


def inspect(case_file: CaseFile, progress: Progress, anchor: Head | None = None) -> Verdict:
    """Run every check; a check that the damage keeps from running is a fault itself.

    `anchor` is what is remembered of the audit outside the file.
    """
    faults: list[str] = []
    with opened(case_file.database, writing=False) as connection:
        inspected = Inspected(case_file.database, case_file.files, connection, progress, anchor)
        for what, check in CHECKS.items():
            try:
                faults += check(inspected)
            except sqlite.DatabaseError as error:
                faults.append(f"{what}: {error}.")
            except Problem as problem:
                faults.append(str(problem))
            except UnicodeDecodeError:  # not even what SQLite says of the damage is text
                faults.append(f"{what}: it cannot be read.")
        return Verdict(_count(connection, "case"), _count(connection, "audit"), tuple(faults))


def _kind(inspected: Inspected) -> Iterator[str]:
    if inspected.connection.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        yield "Its database is not marked as one of FoiDesk’s."


def _pages(inspected: Inspected) -> Iterator[str]:
    found = inspected.connection.execute(f"pragma integrity_check({MOST})").fetchall()
    yield from (f"The database: {said}." for (said,) in found if said != "ok")


def _references(inspected: Inspected) -> Iterator[str]:
    rows = inspected.connection.execute("pragma foreign_key_check").fetchmany(MOST)
    yield from (
        f"A row of {table} belongs to a row of {parent} that is not there." for table, _, parent, _ in rows
    )


def _indexes(inspected: Inspected) -> Iterator[str]:
    """Hold every full-text index against what it indexes; SQLite’s own check does not look at that.

    While cases still wait to be indexed the two differ, and only the index itself is looked at.
    """
    waiting = INDEXES if count_due(inspected.connection) else ()
    tables = inspected.connection.execute(
        "select name from sqlite_schema where type = 'table' and sql like 'create virtual table%using fts5(%'"
    ).fetchall()
    for (table,) in tables:
        with opened(inspected.database, writing=True) as connection:
            try:
                connection.execute("begin immediate")  # the check is an insert, and it is taken back
                named = f'insert into "{table}" ("{table}", rank)'
                connection.execute(f"{named} values ('integrity-check', ?)", (table not in waiting,))
            except sqlite.DatabaseError as error:
                if int(error.sqlite_errorcode) & 0xFF != CORRUPT:
                    raise
                yield f"The search index {table} does not fit what it indexes."
            finally:
                with suppress(sqlite.Error):
                    connection.execute("rollback")


def _kept(inspected: Inspected) -> Iterator[str]:
    needed = files_needed(inspected.connection)
    for number, digest in enumerate(needed):
        inspected.progress(number, len(needed))
        try:
            inspected.files.read(digest)
        except CaseFileDamaged:
            yield kept_fault(digest, inspected.files.path(digest))
        except OSError:
            yield f"The kept file {digest[:12]}… cannot be read."


def _audit(inspected: Inspected) -> Iterator[str]:
    yield from map(str, verify_chain(inspected.connection, inspected.anchor))


def _noted(inspected: Inspected) -> Iterator[str]:
    """Tell of cases nobody noted: the end of a chain can be cut off so that what is left of it holds."""
    rows = inspected.connection.execute(UNNOTED, (MOST,)).fetchall()
    yield from (f"{reference}: the audit does not know who logged it." for (reference,) in rows)


def _seals(inspected: Inspected) -> Iterator[str]:
    yield from islice(broken_seals(inspected.connection), MOST)


UNNOTED: Final = """select reference from "case" where not exists (
    select 1 from audit where audit.case_id = "case".id
) limit ?"""

CORRUPT: Final = 11
"""SQLite’s code for what does not fit together."""

CHECKS: Final[Mapping[str, Check]] = {
    "The kind of file": _kind,
    "The database": _pages,
    "How the rows belong together": _references,
    "The search indexes": _indexes,
    "The audit": _audit,
    "The kept files": _kept,
    "What is kept of each case": _seals,
    "Who logged each case": _noted,
}
"""What is checked, in this order."""


def _count(connection: Connection, table: str) -> int:
    with suppress(sqlite.DatabaseError):
        return int(connection.execute(f'select count(*) from "{table}"').fetchone()[0])  # noqa: S608  named here
    return 0
