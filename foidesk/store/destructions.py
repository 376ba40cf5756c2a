"""Destructions as rows: what was destroyed, its certificate, its statistics, and what is still to go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.retention import Ending, Way
from foidesk.domain.statistics import Statistics
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchKeptFile
from foidesk.store.packed import pack, unpack
from foidesk.store.records import Records
from foidesk.store.retention_tables import DestroyedRow, DestructionRow, FileToRemoveRow, UnfinishedRow


@dataclass(frozen=True, slots=True)
class NewDestruction:
    """A destruction to be kept; `digest` is the SHA-256 of the rows its certificate lists."""

    number: int
    way: Way
    reason: str
    digest: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class KeptDestruction:
    """A destruction that was carried out, with the number of its cases and the SHA-256 of its certificate."""

    number: int
    way: Way
    made_at: datetime
    made_by: str
    cases: int
    certificate: str


def next_destruction(records: Records) -> int:
    """Return the number of the next destruction. None is ever given twice."""
    return (records.session.scalar(select(func.max(DestructionRow.id))) or 0) + 1


def add_destruction(records: Records, about: NewDestruction, certificate: str, pages: int) -> None:
    """Keep a destruction with the SHA-256 of its certificate; it is unfinished until its files are gone."""
    records.session.add(
        DestructionRow(
            id=about.number,
            made_at=about.made_at,
            made_by=about.made_by,
            way=about.way,
            reason=about.reason,
            digest=about.digest,
            certificate=certificate,
            pages=pages,
        )
    )
    records.session.flush()
    records.session.add(UnfinishedRow(destruction=about.number))


def add_destroyed(records: Records, number: int, ended: Ending, counted: Statistics) -> None:
    """Keep which case was destroyed, and what is still counted of it."""
    assert ended.schedule is not None
    assert ended.closed_on is not None
    assert ended.kept_until is not None
    records.session.add(
        DestroyedRow(
            case_id=ended.case_id,
            destruction=number,
            reference=ended.reference,
            schedule=ended.schedule.name,
            closed_on=ended.closed_on,
            kept_until=ended.kept_until,
            letters=ended.letters,
            files=ended.files,
            statistics=pack(counted),
        )
    )


def remove_later(records: Records, number: int, *digests: Iterable[str]) -> None:
    """Note the kept files that are to go once the destruction is on the disk."""
    for digest in {one for some in digests for one in some}:
        records.session.merge(FileToRemoveRow(sha256=digest, destruction=number))


def destructions(records: Records) -> list[KeptDestruction]:
    """Return every destruction, the newest first."""
    counted = select(func.count()).select_from(DestroyedRow)
    own = counted.where(col(DestroyedRow.destruction) == col(DestructionRow.id)).scalar_subquery()
    rows = records.session.execute(select(DestructionRow, own).order_by(col(DestructionRow.id).desc()))
    return [
        KeptDestruction(row.id or 0, Way(row.way), row.made_at, row.made_by, cases, row.certificate)
        for row, cases in rows
    ]


def certificate_bytes(records: Records, number: int) -> bytes:
    """Return the certificate of a destruction. Raises NoSuchKeptFile, CaseFileDamaged."""
    row = records.session.get(DestructionRow, number)
    if row is None:
        raise NoSuchKeptFile
    return records.files.read(row.certificate)


def statistics_kept(records: Records) -> list[Statistics]:
    """Return what is still counted of every case that was deleted."""
    found = select(col(DestroyedRow.statistics)).join(
        DestructionRow, col(DestructionRow.id) == col(DestroyedRow.destruction)
    )
    rows = records.session.scalars(found.where(col(DestructionRow.way) == Way.DELETED.value))
    return [unpack(row, Statistics) for row in rows]


def unfinished(connection: Connection) -> list[int]:
    """Return the destructions of which something is still on the disk."""
    return [int(row[0]) for row in connection.execute("select destruction from unfinished order by 1")]


def files_to_remove(connection: Connection) -> list[str]:
    """Return the SHA-256 of the kept files that have still to go."""
    return [str(row[0]) for row in connection.execute("select sha256 from file_to_remove order by 1")]


def finished(connection: Connection) -> None:
    """Forget what had still to be done."""
    connection.execute("delete from file_to_remove")
    connection.execute("delete from unfinished")
