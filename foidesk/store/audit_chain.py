"""The audit as a chain: each row sealed together with the one before it, so that a change shows."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self

from foidesk.domain.progress import Progress, quietly
from foidesk.store.audit_faults import ChainFault, How, explain, uncertified
from foidesk.store.audit_links import COLUMNS, GENESIS, Entry, Link, sealed
from foidesk.store.connections import Connection

ADD: Final = f"insert into audit ({COLUMNS}) values ({', '.join('?' for _ in Link._fields)})"  # noqa: S608
READ: Final = f"select {COLUMNS} from audit where id > ? order by id"  # noqa: S608  our own columns

DESTRUCTION: Final = "retire_cases"
"""What the audit calls a destruction of cases: the only thing that may account for erased rows."""


@dataclass(frozen=True, slots=True)
class Head:
    """How long a chain is, and the hash of its last row: for anchors, backup manifests and exports."""

    rows: int
    hash: bytes

    def __str__(self) -> str:
        return f"{self.rows}:{self.hash.hex()}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the head that `str` wrote. Raises ValueError."""
        rows, _colon, digest = text.partition(":")
        return cls(int(rows), bytes.fromhex(digest))


OFTEN: Final = 1_000
"""Rows after which that is told."""

EMPTY: Final = Head(0, GENESIS)


def chain_head(connection: Connection) -> Head:
    """Return the head of the audit."""
    row = connection.execute("select length, hash from audit_head").fetchone()
    return Head(*row) if row else EMPTY


def append(connection: Connection, entries: Iterable[Entry]) -> None:
    """Add entries at the end of the chain, inside the transaction that is open."""
    head = chain_head(connection)
    row, prev = head.rows, head.hash
    for entry in entries:
        row += 1
        link = sealed(row, prev, entry)
        connection.execute(ADD, link)
        prev = link.hash


def verify_chain(
    connection: Connection, anchor: Head | None = None, *, whole: bool = True, progress: Progress = quietly
) -> tuple[ChainFault, ...]:
    """Return where the chain first does not hold, and how; nothing where it holds from end to end.

    `anchor` is a head that was kept outside the file. Not `whole`: only the rows after it are read.
    """
    if whole or anchor is None or hash_at(connection, anchor.rows) != anchor.hash:
        return _read(connection, EMPTY, anchor, progress)
    return _read(connection, anchor, anchor, progress)


def _read(
    connection: Connection, last: Head, anchor: Head | None, progress: Progress
) -> tuple[ChainFault, ...]:
    erased: dict[tuple[int | None, int | None], int] = {}
    certified: dict[int, frozenset[int]] = {}
    row, prev, total = last.rows, last.hash, chain_head(connection).rows
    for link in map(Link._make, connection.execute(READ, (row,))):
        row += 1
        if row % OFTEN == 0:
            progress(row, total)
        if link.id != row or link.prev != prev or not (link.holds_its_detail and link.holds_as(row)):
            return (explain(connection, row, prev),)
        prev = link.hash
        if link.erased_by is not None:
            erased.setdefault((link.erased_by, link.case_id), row)
        elif link.what == DESTRUCTION and link.case_id is None and link.detail:
            for number, cases in _certified(link.detail).items():
                certified[number] = certified.get(number, frozenset()) | cases
    return _end(connection, Head(row, prev), anchor) or uncertified(erased, certified)


def _certified(detail: str) -> dict[int, frozenset[int]]:
    said = json.loads(detail)
    return {int(said["destruction"]): frozenset(said["cases"])}


def _end(connection: Connection, last: Head, anchor: Head | None) -> tuple[ChainFault, ...]:
    """Compare the end of a chain that holds with what the file and the anchor remember of it."""
    head = chain_head(connection)
    if head.rows < last.rows:
        return (ChainFault(head.rows + 1, How.INSERTED),)
    if max(head.rows, anchor.rows if anchor else 0) > last.rows:
        return (ChainFault(last.rows + 1, How.CUT_OFF),)
    if head.hash != last.hash:
        return (ChainFault(last.rows, How.ALTERED),)
    if anchor is not None and anchor.rows and hash_at(connection, anchor.rows) != anchor.hash:
        return (ChainFault(anchor.rows, How.REWRITTEN),)
    return ()


def hash_at(connection: Connection, row: int) -> bytes | None:
    """Return the hash of a row as it says; None where there is no such row."""
    found = connection.execute("select hash from audit where id = ?", (row,)).fetchone()
    return None if found is None else bytes(found[0])
