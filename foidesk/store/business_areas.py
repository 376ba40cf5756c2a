"""Business areas: those an office can ask, in its own order."""

from collections.abc import Sequence

from sqlalchemy import exists, select
from sqlmodel import col

from foidesk.domain.commission import BusinessArea
from foidesk.store.commission_tables import BusinessAreaRow, CommissionRow
from foidesk.store.records import Records


def business_areas(records: Records) -> tuple[BusinessArea, ...]:
    """Return the areas that can be asked."""
    rows = records.session.scalars(
        select(BusinessAreaRow)
        .where(col(BusinessAreaRow.retired).is_(False))
        .order_by(col(BusinessAreaRow.position), col(BusinessAreaRow.id))
    )
    return tuple(area_of(row) for row in rows)


def area_of(row: BusinessAreaRow) -> BusinessArea:
    """Return a row as a value."""
    return BusinessArea(row.name, row.contact, row.email, row.deputy, row.deputy_email, row.id)


def put_areas(records: Records, areas: Sequence[BusinessArea]) -> None:
    """Make these the areas that can be asked. One that is left out goes, or is retired where it was asked."""
    session = records.session
    kept = {row.id: row for row in session.scalars(select(BusinessAreaRow)) if not row.retired}
    stay = {area.id for area in areas}
    for row in (row for id_, row in kept.items() if id_ not in stay):
        if session.scalar(select(exists().where(col(CommissionRow.area_id) == row.id))):
            row.retired = True
        else:
            session.delete(row)
    session.flush()
    for row in kept.values():
        row.name = f"{row.name}\x00{row.id}" if row.id in stay else row.name  # names may change places
    session.flush()
    for position, area in enumerate(areas):
        _put(records, kept.get(area.id), position, area)
    session.flush()


def _put(records: Records, row: BusinessAreaRow | None, position: int, area: BusinessArea) -> None:
    said = {name: getattr(area, name) for name in ("name", "contact", "email", "deputy", "deputy_email")}
    if row is None:
        records.session.add(BusinessAreaRow(position=position, retired=False, **said))
        return
    row.position = position
    for name, value in said.items():
        setattr(row, name, value)
