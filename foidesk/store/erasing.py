"""Erase what is held of cases, inside one destruction: the only way into what is otherwise only added to."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from sqlalchemy import update
from sqlmodel import col

from foidesk.domain.case import Case
from foidesk.store.cases import put_facts
from foidesk.store.connections import Connection
from foidesk.store.parts import put_parts
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.search_forgetting import forget_case
from foidesk.store.tables import CaseRow
from foidesk.store.timelines import erase_words

STAYS: Final = frozenset(
    {
        *("case_text", "case_authority", "part", "event", "audit", "destroyed", "erasing"),
        *("search_due", "search_key"),  # these `forget_case` sees to
        *("case_seal", "seal_due"),  # and these `seal`, before the transaction ends
    }
)
"""Tables that know a case and keep rows of an anonymised one; of all others its rows go whole."""

GOES_LAST: Final = ("case_text", "case_authority", "part", "event")


@contextmanager
def erasing(records: Records, destruction: int, case_ids: Sequence[int]) -> Iterator[None]:
    """Open what is held of these cases to being erased, until the end of the block."""
    connection = plain(records)
    connection.execute("pragma secure_delete = on")
    for case_id in case_ids:
        connection.execute("insert into erasing values (?, ?)", (case_id, destruction))
    yield
    plain(records).execute("delete from erasing")


def kept_digests(connection: Connection, case_id: int) -> tuple[list[str], list[str]]:
    """Return the SHA-256 of the letters and of the files kept of a case."""
    found = []
    for table in ("letter", "attachment"):
        sql = f"select sha256 from {table} where case_id = ? order by id"  # noqa: S608  one of two names
        found.append([str(row[0]) for row in connection.execute(sql, (case_id,))])
    return found[0], found[1]


def anonymise_rows(records: Records, case_id: int, case: Case) -> None:
    """Leave of a case what the anonymised `case` has; nothing of letters, files, drafts and the like."""
    connection = plain(records)
    for table in _tables_of_cases(connection):
        if table not in STAYS:
            _empty(connection, table, case_id)
    put_facts(records, case_id, case)
    put_parts(records, case_id, case.parts)
    erase_words(records, case_id, case.timeline)
    records.session.execute(update(CaseRow).where(col(CaseRow.id) == case_id).values(message_id=None))
    forget_case(records, case_id)
    _erase_audit(records, case_id)


def delete_rows(records: Records, case_id: int) -> None:
    """Leave nothing of a case but its rows in the audit, without what they said."""
    connection = plain(records)
    for table in _tables_of_cases(connection):
        if table not in STAYS:
            _empty(connection, table, case_id)
    for table in GOES_LAST:
        _empty(connection, table, case_id)
    connection.execute('delete from "case" where id = ?', (case_id,))
    records.session.expire_all()
    forget_case(records, case_id)
    _erase_audit(records, case_id)


def _tables_of_cases(connection: Connection) -> list[str]:
    """Return every table that knows a case, those of later steps too."""
    rows = connection.execute(
        "select t.name from pragma_table_list t join pragma_table_info(t.name) c"
        " where t.schema = 'main' and t.type = 'table' and c.name = 'case_id' order by t.name"
    )
    return [str(row[0]) for row in rows]


def _empty(connection: Connection, table: str, case_id: int) -> None:
    connection.execute(f'delete from "{table}" where case_id = ?', (case_id,))  # noqa: S608  of the schema


def _erase_audit(records: Records, case_id: int) -> None:
    plain(records).execute(
        """update audit set detail = null, salt = null,
            erased_by = (select destruction from erasing where case_id = :case_id)
        where case_id = :case_id and erased_by is null""",
        {"case_id": case_id},
    )


def unused(connection: Connection, digests: Iterable[str]) -> list[str]:
    """Return those of the kept files that no row of any table names any more."""
    columns = connection.execute(
        "select t.name, c.name from pragma_table_list t join pragma_table_info(t.name) c"
        " where t.schema = 'main' and t.type = 'table' and t.name <> 'file_to_remove'"
        " and (c.name like '%sha256%' or c.name = 'certificate')"
    ).fetchall()
    asks = [f'select 1 from "{table}" where "{column}" = ?' for table, column in columns]  # noqa: S608
    return [
        one
        for one in digests
        if not any(connection.execute(sql, (one,)).fetchone() is not None for sql in asks)
    ]
