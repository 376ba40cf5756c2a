"""Destructions as rows: what was destroyed, its certificate, its statistics, and what is still to go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.retention import Ending, Way
from foidesk.domain.statistics import Statistics
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchKeptFile
from foidesk.store.packed import pack, unpack
from foidesk.store.records import Records
from foidesk.store.retention_tables import (
    CertifiedRow,
    DestroyedRow,
    DestructionRow,
    FileToRemoveRow,
    UnfinishedRow,
)


@dataclass(frozen=True, slots=True)
class Destruction:
    """A destruction as it was begun: what was done, why before its time or nothing, when and by whom."""

    number: int
    way: Way
    reason: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class DestroyedCase:
    """A case that was destroyed, as its certificate lists it."""

    case_id: int
    reference: str
    schedule: str
    schedule_words: str
    closed_on: date
    kept_until: date
    letters: int
    files: int


@dataclass(frozen=True, slots=True)
class KeptDestruction:
    """A destruction that was carried out, with the number of its cases and the SHA-256 of its certificate."""

    number: int
    way: Way
    made_at: datetime
    made_by: str
    cases: int
    certificate: str


def begin_destruction(records: Records, way: Way, reason: str, made_at: datetime, made_by: str) -> int:
    """Keep that a destruction was begun; return its number. It is unfinished until its files are gone.

    No number is ever given twice.
    """
    number = (records.session.scalar(select(func.max(DestructionRow.id))) or 0) + 1
    row = DestructionRow(id=number, made_at=made_at, made_by=made_by, way=way, reason=reason)
    records.session.add(row)
    records.session.flush()
    records.session.add(UnfinishedRow(destruction=number))
    return number


def add_destroyed(
    records: Records, number: int, ended: Ending, schedule: str, counted: Statistics, at: datetime
) -> None:
    """Keep which case was destroyed by which `schedule`, in words, and what is still counted of it."""
    assert ended.schedule is not None
    assert ended.closed_on is not None
    assert ended.kept_until is not None
    records.session.add(
        DestroyedRow(
            case_id=ended.case_id,
            destruction=number,
            destroyed_at=at,
            reference=ended.reference,
            schedule=ended.schedule.name,
            schedule_words=schedule,
            closed_on=ended.closed_on,
            kept_until=ended.kept_until,
            letters=ended.letters,
            files=ended.files,
            statistics=pack(counted),
        )
    )


def destruction_begun(records: Records, number: int) -> Destruction:
    """Return a destruction. Raises NoSuchKeptFile."""
    row = records.session.get(DestructionRow, number)
    if row is None:
        raise NoSuchKeptFile
    return Destruction(number, Way(row.way), row.reason, row.made_at, row.made_by)


def destroyed_by(records: Records, number: int) -> tuple[DestroyedCase, ...]:
    """Return the cases of a destruction, as its certificate lists them."""
    own = select(DestroyedRow).where(col(DestroyedRow.destruction) == number)
    rows = records.session.scalars(own.order_by(col(DestroyedRow.case_id)))
    return tuple(
        DestroyedCase(
            *(row.case_id, row.reference, row.schedule, row.schedule_words),
            *(row.closed_on, row.kept_until, row.letters, row.files),
        )
        for row in rows
    )


def add_certificate(records: Records, number: int, digest: str, certificate: str, pages: int) -> None:
    """Keep the SHA-256 of a destruction's certificate, and of the rows it lists."""
    row = CertifiedRow(destruction=number, digest=digest, certificate=certificate, pages=pages)
    records.session.add(row)


def uncertified(connection: Connection) -> list[int]:
    """Return the destructions that were broken off before their certificate was drawn."""
    sql = "select id from destruction where id not in (select destruction from certified) order by id"
    return [int(row[0]) for row in connection.execute(sql)]


def remove_later(records: Records, number: int, *digests: Iterable[str]) -> None:
    """Note the kept files that are to go once the destruction is on the disk."""
    for digest in {one for some in digests for one in some}:
        records.session.merge(FileToRemoveRow(sha256=digest, destruction=number))


def destructions(records: Records) -> list[KeptDestruction]:
    """Return every destruction that has its certificate, the newest first."""
    counted = select(func.count()).select_from(DestroyedRow)
    own = counted.where(col(DestroyedRow.destruction) == col(DestructionRow.id)).scalar_subquery()
    found = select(DestructionRow, CertifiedRow, own).join(
        CertifiedRow, col(CertifiedRow.destruction) == col(DestructionRow.id)
    )
    rows = records.session.execute(found.order_by(col(DestructionRow.id).desc()))
    return [
        KeptDestruction(row.id or 0, Way(row.way), row.made_at, row.made_by, cases, certified.certificate)
        for row, certified, cases in rows
    ]


def certificate_bytes(records: Records, number: int) -> bytes:
    """Return the certificate of a destruction. Raises NoSuchKeptFile, CaseFileDamaged."""
    row = records.session.get(CertifiedRow, number)
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


def finished(connection: Connection, numbers: Sequence[int]) -> None:
    """Forget what had still to be done of these destructions; another may have begun meanwhile."""
    these = [(number,) for number in numbers]
    connection.executemany("delete from file_to_remove where destruction = ?", these)
    connection.executemany("delete from unfinished where destruction = ?", these)
