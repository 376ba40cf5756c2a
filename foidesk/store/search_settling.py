"""Puts cases back into search's index as they now stand: in the transaction that changed them, or later."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from foidesk.store.connections import Connection, within
from foidesk.store.migrations.step_0005_search_watch import CASE, INDEXES, REQUEST
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.search_keys import keys_of
from foidesk.store.search_words import words_of

AT_ONCE: Final = 100
"""Cases indexed in one transaction while an old file is caught up with."""

MOST: Final = 1_000
"""Cases indexed with what changed them; of more, the rest is caught up with later."""


def settle(records: Records) -> None:
    """Index every case that was changed in this transaction."""
    connection = plain(records)
    changed = connection.execute(
        "select distinct case_id from search_due where was is not null limit ?", (MOST,)
    )
    if ids := [int(row[0]) for row in changed.fetchall()]:
        index_cases(connection, ids)


def catch_up(records: Records, size: int = AT_ONCE) -> int:
    """Index up to `size` of the cases that were never indexed, newest first; return how many are left."""
    connection = plain(records)
    _index_next(connection, size)
    return count_due(connection)


def count_due(connection: Connection) -> int:
    """Return how many cases search does not know yet."""
    return int(connection.execute("select count(distinct case_id) from search_due").fetchone()[0])


def index_cases(connection: Connection, ids: Sequence[int]) -> None:
    """Put these cases into whichever index they are missing from; one that is gone is only forgotten."""
    due = [
        (case_id, what, was)
        for case_id in ids
        for what, was in connection.execute("select what, was from search_due where case_id = ?", (case_id,))
    ]
    for name in INDEXES:
        _insert(connection, name, [case_id for case_id, what, _was in due if what == name])
    _key(connection, [case_id for case_id, what, _was in due if what == REQUEST])
    _count_words(connection, [(case_id, was or "") for case_id, what, was in due if what == CASE])
    connection.executemany("delete from search_due where case_id = ?", [(case_id,) for case_id in ids])


def _insert(connection: Connection, name: str, ids: Iterable[int]) -> None:
    columns = ", ".join(INDEXES[name])
    sql = f"insert into {name} (rowid, {columns}) select id, {columns} from search_source where id = ?"  # noqa: S608  our own words
    connection.executemany(sql, [(case_id,) for case_id in ids])


def _key(connection: Connection, ids: Iterable[int]) -> None:
    """Make the keys of these cases what they are to be."""
    keys: list[tuple[str, int]] = []
    for case_id in ids:
        connection.execute("delete from search_key where case_id = ?", (case_id,))
        row = connection.execute(
            'select reference, national_reference, email from "case" where id = ?', (case_id,)
        ).fetchone()
        keys += [(key, case_id) for key in keys_of(*row)] if row else []
    connection.executemany("insert into search_key values (?, ?)", keys)


def _count_words(connection: Connection, cases: Iterable[tuple[int, str]]) -> None:
    """Count for each word in how many cases it stands now; one that stands in none is forgotten."""
    change: Counter[str] = Counter()
    for case_id, was in cases:
        change.subtract(words_of(was))
        change.update(words_of(text_of_case(connection, case_id)))
    more = [(word, by) for word, by in change.items() if by > 0]
    fewer = [(by, word) for word, by in change.items() if by < 0]
    sql = "insert into search_word values (?, ?) on conflict do update set cases = cases + excluded.cases"
    connection.executemany(sql, sorted(more))
    connection.executemany("update search_word set cases = cases + ? where word = ?", fewer)
    connection.executemany(
        "delete from search_word where word = ? and cases <= 0", [(w,) for _by, w in fewer]
    )


def catch_up_wholly(connection: Connection, size: int = MOST) -> None:
    """Index every case that is due, `size` of them in a transaction: for a file filled by other means."""
    while count_due(connection):
        with within(connection, "immediate"):
            _index_next(connection, size)


def _index_next(connection: Connection, size: int) -> None:
    due = connection.execute("select distinct case_id from search_due order by case_id desc limit ?", (size,))
    index_cases(connection, [int(row[0]) for row in due.fetchall()])


def text_of_case(connection: Connection, case_id: int) -> str:
    """Return everything search reads of a case; nothing where there is none."""
    sql = f"select {', '.join(INDEXES[CASE])} from search_source where id = ?"  # noqa: S608  our own words
    row = connection.execute(sql, (case_id,)).fetchone()
    return "" if row is None else "\n".join(one or "" for one in row)
