"""Keeps the index of similar requests: each case under its marks, put in little by little."""

from collections.abc import Iterable
from typing import Final

from foidesk.domain.marks import Marks, marks_of
from foidesk.domain.thesaurus import Thesaurus
from foidesk.store.connections import Connection
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

AT_ONCE: Final = 200
"""Cases marked in one transaction: a fifth of a second, so that nobody waits for it."""

TEXTS: Final = """select id, subject || char(10) || request_text from likeness_due
    join "case" on id = likeness_due.case_id join case_text on case_text.case_id = id
    order by likeness_due.case_id desc limit ?"""


def mark_next(records: Records, thesaurus: Thesaurus, size: int = AT_ONCE) -> int:
    """Mark up to `size` of the cases that are due, newest first; return how many are left.

    With another thesaurus than before, every case is due again; until its turn comes it keeps its old marks.
    """
    return mark_due(plain(records), thesaurus, size)


def mark_due(connection: Connection, thesaurus: Thesaurus, size: int = AT_ONCE) -> int:
    """As `mark_next`, on a plain connection within a transaction."""
    _use(connection, thesaurus)
    rows = connection.execute(TEXTS, (size,)).fetchall()
    for case_id, text in rows:
        _put(connection, case_id, marks_of(text, thesaurus))
    if not rows:  # what is left has neither a case nor words
        connection.execute("delete from likeness_due")
    return count_due(connection)


def count_due(connection: Connection) -> int:
    """Return how many cases wait to be marked."""
    return int(connection.execute("select count(*) from likeness_due").fetchone()[0])


def is_up_to_date(connection: Connection, thesaurus: Thesaurus) -> bool:
    """Whether every case is marked, and by this thesaurus."""
    is_any = connection.execute("select 1 from likeness_due limit 1").fetchone() is not None
    return not is_any and _basis(connection) == thesaurus.basis


def packed_marks(marks: Marks) -> tuple[str, str]:
    """Return marks as the index keeps them: their names, and beside them their weights in hundredths."""
    return " ".join(marks), " ".join(str(round(weight * 100)) for weight in marks.values())


def unpacked_marks(names: str, weights: str) -> dict[str, float]:
    """Return what `packed_marks` packed."""
    pairs: Iterable[tuple[str, str]] = zip(names.split(), weights.split(), strict=True)
    return {name: int(weight) / 100 for name, weight in pairs}


def _use(connection: Connection, thesaurus: Thesaurus) -> None:
    if _basis(connection) == thesaurus.basis:
        return
    connection.execute('insert or ignore into likeness_due select id from "case"')
    connection.execute("insert or replace into likeness_basis values (1, ?)", (thesaurus.basis,))


def _basis(connection: Connection) -> str | None:
    row = connection.execute("select basis from likeness_basis").fetchone()
    return None if row is None else str(row[0])


def _put(connection: Connection, case_id: int, marks: Marks) -> None:
    connection.execute("delete from likeness where rowid = ?", (case_id,))
    if marks:
        values = (case_id, *packed_marks(marks))
        connection.execute("insert into likeness (rowid, marks, weights) values (?, ?, ?)", values)
    connection.execute("delete from likeness_due where case_id = ?", (case_id,))
