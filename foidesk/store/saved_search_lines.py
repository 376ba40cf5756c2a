"""The searches that were given a name, by plain SQL: the window lists them as it opens."""

from dataclasses import dataclass

from foidesk.store.connections import Connection
from foidesk.store.packed import unpack
from foidesk.store.search_finding import Search


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search and its name."""

    id: int
    name: str
    search: Search


def saved_searches(connection: Connection) -> list[SavedSearch]:
    """Return every search that was saved, by name."""
    rows = connection.execute("select id, name, said from saved_search order by name collate nocase, id")
    return [SavedSearch(id_, name, unpack(said, Search)) for id_, name, said in rows.fetchall()]
