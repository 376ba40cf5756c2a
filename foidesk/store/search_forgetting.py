"""One case erased from all that search keeps: the index holds no word of it, nor the beginning of one."""

from collections.abc import Iterable
from typing import Any, Final

from foidesk.store.connections import Connection
from foidesk.store.migrations.step_0005_search_watch import CASE, INDEXES
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.search_settling import index_cases, text_of_case
from foidesk.store.search_words import pieces_of

FORGOTTEN: Final = "erased"
"""The note that stands in place of words that were erased, so that they are not read again."""

TEXTS: Final = (
    ("letter_text", "letter_id", "letter"),
    ("attachment_text", "attachment_id", "attachment"),
)
MAIN: Final = b"0"
"""What FTS5 puts before a whole word in its own tables; the beginnings it also keeps have other marks."""

LEAF_BITS: Final = 37
"""A leaf's row in an index's data is its segment's number, moved up so far, plus its page's."""

SHORTEST: Final = 3
"""Letters alike from which a mark between pages may tell of a word; fewer tell of nobody."""


def forget_case(records: Records, case_id: int) -> None:
    """Erase the words of a case's letters and files, and leave of the rest what its rows still say.

    Called once the case's own rows have been anonymised or removed, in the same transaction. As with those
    rows, SQLite may keep the bytes in unused corners of its pages until VACUUM writes the database anew.
    """
    connection = plain(records)
    gone = _words_indexed(connection, case_id)
    gone |= set(pieces_of(text_of_case(connection, case_id)))
    for table, key, kept in TEXTS:
        connection.execute(
            f"update {table} set text = '', note = ? where {key} in"  # noqa: S608  our own words
            f" (select id from {kept} where case_id = ?)",
            (FORGOTTEN, case_id),
        )
        connection.execute(
            f"insert or ignore into {table} select id, '', ? from {kept} where case_id = ?",  # noqa: S608  our own words
            (FORGOTTEN, case_id),
        )
    index_cases(connection, [case_id])
    gone -= set(pieces_of(text_of_case(connection, case_id)))
    for name in INDEXES:
        _clear_marks(connection, name, gone)


def _words_indexed(connection: Connection, case_id: int) -> set[str]:
    """Return the words the case was indexed with before this transaction changed it."""
    rows = connection.execute(
        "select was from search_due where case_id = ? and what = ? and was is not null", (case_id, CASE)
    )
    return {word for (was,) in rows.fetchall() for word in pieces_of(was)}


def _clear_marks(connection: Connection, name: str, gone: Iterable[str]) -> None:
    """Replace marks between an index's pages that tell of a word which is gone.

    FTS5 finds a page by the least beginning that tells its first word from the last of the page before, and
    keeps that mark when the word is erased. The page's first word of now serves as well.
    """
    segments = [row[0] for row in connection.execute(f"select distinct segid from {name}_idx").fetchall()]  # noqa: S608  our own words
    for word in gone:
        for segment in segments:
            mark = connection.execute(
                f"select term, pgno from {name}_idx where segid = ? and term <= ? order by term desc limit 1",  # noqa: S608  our own words
                (segment, MAIN + word.encode()),
            ).fetchone()
            if mark is not None and _tells_of(mark[0], word):
                _renew_mark(connection, name, segment, *mark)


def _tells_of(mark: bytes, word: str) -> bool:
    alike = mark[: SHORTEST + 1] == (MAIN + word.encode())[: SHORTEST + 1]
    return alike and len(mark) > SHORTEST


def _renew_mark(connection: Connection, name: str, segment: int, mark: bytes, page: int) -> None:
    row = connection.execute(
        f"select block from {name}_data where id = ?",  # noqa: S608  our own words
        ((segment << LEAF_BITS) + (page >> 1),),
    ).fetchone()
    first = None if row is None else _first_word(row[0])
    if first is None:
        connection.execute(f"insert into {name} ({name}) values ('optimize')")  # noqa: S608  our own words
    elif not first.startswith(mark):
        connection.execute(
            f"update {name}_idx set term = ? where segid = ? and term = ?",  # noqa: S608  our own words
            (first, segment, mark),
        )


def _first_word(leaf: bytes) -> bytes | None:
    """Return the first word that begins on a page of an index, with the mark before it; None where none does.

    A page begins with two lengths of two bytes; after its second length come the places where words begin.
    """
    end = int.from_bytes(leaf[2:4])
    if end >= len(leaf):
        return None
    place, _at = _number(leaf, end)
    length, at = _number(leaf, place)
    return leaf[at : at + length]


def _number(data: Any, at: int) -> tuple[int, int]:
    """Return one of SQLite's numbers of varying length, and where the next thing stands."""
    value = 0
    while True:
        value = (value << 7) | (data[at] & 0x7F)
        at += 1
        if data[at - 1] < 0x80:
            return value, at
