"""The lists of an office between the fields of a file and their values."""

from dataclasses import asdict, fields
from typing import Any, Final

from foidesk.domain.clauses import OWN as OWN_CLAUSE
from foidesk.domain.clauses import Clause
from foidesk.domain.office_lists import OfficeLists
from foidesk.domain.synonyms import OWN as OWN_GROUP
from foidesk.domain.synonyms import Group

NAMES: Final = frozenset(one.name for one in fields(OfficeLists))
"""What the lists are called in a file."""
WITHIN: Final = frozenset({"id", "version", "own", "topic", "strength"})
"""What entries have in a case file alone."""


def lists_taken(found: dict[str, Any]) -> dict[str, Any]:
    """Take the lists out of the fields of a file; each entry gets the id of what it stands in place of."""
    taken = {name: found.pop(name) for name in NAMES & found.keys()}
    for one in (*taken.get("paragraphs", ()), *taken.get("words", ())):
        one |= {"id": one.pop("instead_of", ""), "version": 0, "own": True}
    return taken


def lists_given(lists: OfficeLists) -> dict[str, Any]:
    """Return the lists that are not empty as fields of a file.

    What an office made itself and retired is not in it. Paragraphs and groups come by what they are for and
    say, so that two offices with the same have the same file.
    """
    paragraphs = [_named(one, OWN_CLAUSE) for one in lists.paragraphs]
    words = [_named(one, OWN_GROUP) for one in lists.words]
    given = {
        "areas": [_plain(one) for one in lists.areas],
        "paragraphs": sorted(filter(None, paragraphs), key=_as_sorted),
        "words": sorted(filter(None, words), key=_as_sorted),
        "retention": [_plain(one) for one in lists.retention],
        "costs": [_plain(one) for one in lists.costs],
        "provisions": sorted((_plain(one) for one in lists.provisions), key=_as_sorted),
    }
    return {name: entries for name, entries in given.items() if entries}


def _named(entry: Clause | Group, own: str) -> dict[str, Any]:
    """Return a paragraph or a group with the shipped one it replaces; nothing for an own one retired."""
    instead_of = None if entry.id.startswith(own) or not entry.id else entry.id
    if entry.retired and instead_of is None:
        return {}
    return {"instead_of": instead_of, **_plain(entry)}


def _plain(entry: Any) -> dict[str, Any]:
    return {name: value for name, value in asdict(entry).items() if name not in WITHIN}


def _as_sorted(entry: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(value) for value in entry.values())
