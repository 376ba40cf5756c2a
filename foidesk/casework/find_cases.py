"""Find cases by words; where that is little, also by what else is said for them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from foidesk.casework.thesaurus_in_force import is_at_hand, thesaurus_in_force
from foidesk.store.connections import Connection
from foidesk.store.search_finding import FEW, MOST, Found, Search, find, holds

SAID: Final = 3
"""Of all that is said for the same, how much is put into one search."""


def find_cases(connection: Connection, search: Search, most: int | None = MOST) -> Found:
    """Return what `find` does. Where that is nothing, what else is said for the words is shown instead.

    Where it is little, that is offered beside it. A term of the thesaurus is not misspelt.
    Raises BadThesaurus.
    """
    found = find(connection, search, most)
    return found if len(found.ids) >= FEW and _holds_it(found) else _widened(connection, search, most, found)


def find_at_once(connection: Connection, search: Search) -> Found:
    """Return what `find_cases` does, for whoever is typing: it never waits for the thesaurus to be read."""
    return find_cases(connection, search) if is_at_hand() else find(connection, search)


def find_or_instead(connection: Connection, search: Search) -> Found:
    """Return every case found, or what is shown instead, for whoever is offered nothing beside it."""
    found = find(connection, search, None)
    return found if _holds_it(found) else _widened(connection, search, None, found)


def _holds_it(found: Found) -> bool:
    return bool(found.ids) and found.instead is None


def _widened(connection: Connection, search: Search, most: int | None, found: Found) -> Found:
    others = list(islice(_others(connection, search), SAID))
    if not others:
        return found
    if _holds_it(found):
        return replace(found, perhaps=" OR ".join([_quoted(search.typed), *others]))
    instead = " OR ".join(others)
    return replace(find(connection, replace(search, typed=instead), most), instead=instead)


def _others(connection: Connection, search: Search) -> Iterator[str]:
    """Yield, in quotation marks, what else is said for all that was typed and finds more than that did."""
    known = [_quoted(search.typed)]
    for term in thesaurus_in_force(connection).others(search.typed):
        wanted = _quoted(term)
        alone = " ".join([wanted, *(f"-{one}" for one in known)])
        if holds(connection, replace(search, typed=alone)):
            known.append(wanted)
            yield wanted


def _quoted(words: str) -> str:
    bare = words.replace('"', " ").strip()
    return f'"{bare}"'
