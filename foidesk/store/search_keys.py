"""What a case is looked up by at once: its references, however they are typed, and an e-mail address."""

import re
from collections.abc import Iterator
from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.search_words import folded

GROUPS: Final = re.compile(r"\d+|[^\W\d_]+")
"""A reference is letters and numbers by turns: FOI, 004321, 26."""

HIGHEST: Final = "\U0010ffff"
"""Sorts after whatever begins alike."""

MOST: Final = 200
"""Cases looked up by one beginning; whoever finds more has not typed enough."""


def keys_of(reference: str, national_reference: str | None, email: str | None) -> set[str]:
    """Return the keys of a case."""
    keys = {*_keys_of_reference(reference), *_keys_of_reference(national_reference or "")}
    if email and "@" in email:
        keys.add(folded(email.strip()))
    return keys


def key_typed(text: str) -> str | None:
    """Return the key somebody may be typing; None where it is neither a reference nor an address."""
    if "@" not in text and not any(one.isdigit() for one in text):
        return None
    text = folded(text.strip())
    if "@" in text:
        return None if " " in text else text
    groups = _groups(text)
    return " ".join(groups) if any(one.isdigit() for one in groups) else None


def look_up(connection: Connection, key: str) -> list[int]:
    """Return the cases whose key begins so, newest first, at most `MOST`."""
    found = connection.execute(
        'select distinct case_id from search_key where "key" >= ? and "key" < ? limit ?',
        (key, key + HIGHEST, MOST),
    )
    return sorted((int(row[0]) for row in found), reverse=True)


def _keys_of_reference(reference: str) -> Iterator[str]:
    """Yield it from each of its groups on but the last: 4321 finds FOI 004321/26, and 26 does not."""
    groups = _groups(folded(reference))
    for start in range(max(len(groups) - 1, 1)):
        if groups[start:]:
            yield " ".join(groups[start:])


def _groups(text: str) -> list[str]:
    """Return letters and numbers by turns, numbers without the noughts before them."""
    return [one.lstrip("0") or "0" if one.isdigit() else one for one in GROUPS.findall(text)]
