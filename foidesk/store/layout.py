"""Whether a database is laid out as FoiDesk made it: tables, indexes, views, and triggers that guard it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import Connection, prepare
from foidesk.store.migrations import NEWEST, migrate, version_of

LACKS: Final = "The database lacks the {kind} “{name}”: somebody took it away."
ALTERED: Final = "The trigger “{name}” of the database is not what FoiDesk made it."
STRANGE: Final = "The trigger “{name}” of the database is not of FoiDesk’s making."

LAID_OUT: Final = "select type, name, sql from sqlite_schema where name not like 'sqlite^_%' escape '^'"

Layout = Mapping[tuple[str, str], str]
"""What there is, by its kind and its name, in the words it was made with."""


def layout_faults(connection: Connection) -> Iterator[str]:
    """Yield what is missing, and each trigger that is another; nothing of a file of another version."""
    if version_of(connection) != NEWEST:
        return
    is_, ought = _layout(connection), _as_made()
    yield from (LACKS.format(kind=kind, name=name) for kind, name in ought if (kind, name) not in is_)
    for (kind, name), words in is_.items():
        if kind == "trigger" and (kind, name) not in ought:
            yield STRANGE.format(name=name)
        elif kind == "trigger" and words != ought[kind, name]:
            yield ALTERED.format(name=name)


def _layout(connection: Connection) -> Layout:
    return {(kind, name): sql or "" for kind, name, sql in connection.execute(LAID_OUT).fetchall()}


def _as_made() -> Layout:
    """Return the layout of a database that is made this moment, in memory."""
    made: Connection = sqlite.connect(":memory:", isolation_level=None)
    try:
        prepare(made, None, writing=True)
        migrate(made, Path())
        return _layout(made)
    finally:
        made.close()
