"""Searches that were given a name."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select
from sqlmodel import col

from foidesk.store.packed import pack
from foidesk.store.records import Records
from foidesk.store.search_finding import Search
from foidesk.store.search_tables import SavedSearchRow


@dataclass(frozen=True, slots=True)
class NewSearch:
    """A search to be kept under a name."""

    name: str
    search: Search
    made_at: datetime
    made_by: str


def keep(records: Records, new: NewSearch) -> int:
    """Keep a search, in place of one of the same name; return its id."""
    session = records.session
    row = session.scalars(select(SavedSearchRow).where(col(SavedSearchRow.name) == new.name)).first()
    row = row or SavedSearchRow(name=new.name, said="", made_at=new.made_at, made_by=new.made_by)
    row.said, row.made_at, row.made_by = pack(lasting(new.search)), new.made_at, new.made_by
    session.add(row)
    session.flush()
    assert row.id is not None
    return row.id


def drop(records: Records, search_id: int) -> None:
    """Forget a search."""
    records.session.execute(delete(SavedSearchRow).where(col(SavedSearchRow.id) == search_id))


def lasting(search: Search) -> Search:
    """Return the search without the day it was made on: what is late is so on the day it is looked at."""
    return replace(search, among=replace(search.among, today=None, soon=None))
