"""Rows that have lost what they hang on: given a stand-in that says so, or taken out and counted."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import Connection
from foidesk.store.migrations.step_0005_register import FILLED, tie_cases
from foidesk.store.migrations.step_0005_seals import ALL_DUE
from foidesk.store.migrations.step_0005_search_watch import INDEXES
from foidesk.store.migrations.step_0005_similar import OLD_CASES
from foidesk.store.migrations.taking import take
from foidesk.store.salvage.shapes import Table

LOST_TEXT: Final = "[The text of this request could not be saved from the damaged case file.]"
LOST_SUBJECT: Final = "[The head of this case could not be saved from the damaged case file]"
LOST_EVENT: Final = "This row of the timeline could not be saved from the damaged case file."

Why = dict[int, list[str]]
"""What each incomplete case lacks, in words."""

KNOW_OF_IT: Final = frozenset({"audit", "destroyed"})
DELETED: Final = """create temp table deleted as select case_id from destroyed
    join destruction on destruction.id = destroyed.destruction where way = 'deleted'"""

NEW_CASE: Final = """
    insert or ignore into "case" (id, reference, subject, applicant, category, language, regime, logged_at,
        stage, handled_under, received_on, outcome)
    values (?, ?, ?, '', 'unknown', 'en', 'foia', ?, 'received', 'foia', ?, '')"""


@dataclass(slots=True)
class Mended:
    """What cases lack; how many rows of a table are stand-ins; how many hung on nothing and had to go."""

    why: Why = field(default_factory=lambda: defaultdict(list))
    stand_ins: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    gone: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def mend(new: Connection, tables: list[Table]) -> Mended:
    """Make the rows fit together again."""
    mended = Mended()
    _stand_in_for_cases(new, tables, mended)
    _stand_in_for_texts(new, mended)
    _stand_in_for_events(new, mended)
    _take_out_orphans(new, mended)
    return mended


def _stand_in_for_cases(new: Connection, tables: list[Table], mended: Mended) -> None:
    hanging = [one.name for one in tables if "case_id" in one.names or one.name == "case_text"]
    found: set[int] = set()
    for name in hanging:
        if not new.execute("select 1 from pragma_foreign_key_list(?)", (name,)).fetchall():
            continue  # the audit outlives the case
        sql = f'select distinct case_id from "{name}" where case_id not in (select id from "case")'  # noqa: S608
        found.update(row[0] for row in new.execute(sql) if row[0] is not None)
    for case_id in sorted(found):
        reference, logged_at = _remembered(new, case_id)
        received = new.execute(
            'select happened_on from event where case_id = ? order by "row" limit 1', (case_id,)
        ).fetchone()
        day = received[0] if received else logged_at[:10]
        for name in (reference, f"{reference} (salvaged {case_id})"):
            if new.execute(NEW_CASE, (case_id, name, LOST_SUBJECT, logged_at, day)).rowcount:
                break
        mended.why[case_id].append("who asked, and the subject")
        mended.stand_ins["case"] += 1


def _remembered(new: Connection, case_id: int) -> tuple[str, str]:
    """Return the reference and the time a case was logged with, from the audit where that has it."""
    sql = (
        "select coalesce(json_extract(detail, '$.reference'), ''), done_at from audit"
        " where case_id = ? and json_valid(detail) order by what = 'log_request' desc, id limit 1"
    )
    row = new.execute(sql, (case_id,)).fetchone()
    reference, at = row or ("", "1970-01-01T00:00:00+00:00")
    return (reference or f"SALVAGED {case_id}", at)


def _stand_in_for_texts(new: Connection, mended: Mended) -> None:
    sql = 'select id from "case" where id not in (select case_id from case_text)'
    for (case_id,) in new.execute(sql).fetchall():
        new.execute(
            "insert into case_text (case_id, request_text, address, school_closures)"
            " values (?, ?, '[]', '[]')",
            (case_id, LOST_TEXT),
        )
        mended.why[case_id].append("the text of the request")
        mended.stand_ins["case_text"] += 1


def _stand_in_for_events(new: Connection, mended: Mended) -> None:
    """Fill the gaps of timelines: rows name each other by their place, so that must stay.

    A correction of nothing is what no clock heeds; the day of receipt is known from the register.
    """
    sql = """select id, received_on, (select json_group_array("row") from event where case_id = "case".id)
        from "case" where (select count(*) from event where case_id = "case".id) = 0
            or (select count(*) <> max("row") + 1 from event where case_id = "case".id)"""
    for case_id, received, rows in new.execute(sql).fetchall():
        there = {int(one) for one in str(rows).strip("[]").split(",") if one}
        for row in sorted(set(range(max(there, default=0) + 1)) - there):
            act = "correct" if row else "receive"
            new.execute(
                'insert into event (case_id, "row", act, happened_on, said) values (?, ?, ?, ?,'
                " json_object('act', ?, 'on', ?, 'text', ?))",
                (case_id, row, act, received, act, received, LOST_EVENT),
            )
            mended.stand_ins["event"] += 1
        mended.why[case_id].append("rows of its timeline")


def note_zeroed(new: Connection, tables: list[Table], mended: Mended) -> None:
    """Name the cases in whose texts there are zeros: what was on a lost page, and no text has any."""
    for table in tables:
        key = "id" if table.name == "case" else "case_id"
        if key not in [one.name for one in table.columns]:
            continue
        texts = [one.name for one in table.columns if one.kind == "TEXT"]
        if not texts:
            continue
        zeroed = " or ".join(f'instr("{one}", char(0))' for one in texts)
        sql = f'select distinct "{key}" from "{table.name}" where {zeroed}'  # noqa: S608  of our schema
        for (case_id,) in new.execute(sql).fetchall():
            if case_id is not None:
                mended.why[int(case_id)].append("the end of a long text")


def _take_out_orphans(new: Connection, mended: Mended) -> None:
    """Take out what still hangs on a row that is gone, such as a claim without its part."""
    while orphans := list(_orphans(new)):
        for table, number in orphans:
            new.execute(f'delete from "{table}" where rowid = ?', (number,))  # noqa: S608  of the schema
            mended.gone[table] += 1


def _orphans(new: Connection) -> Iterator[tuple[str, int]]:
    for table, number, *_rest in new.execute("pragma foreign_key_check").fetchall():
        yield str(table), int(number)


def put_head(new: Connection) -> None:
    """Let the audit know its last row again, where what it knew of itself is gone."""
    with suppress(sqlite.OperationalError):  # an older schema has no chain
        new.execute("insert or ignore into audit_head select 1, id, hash from audit order by id desc limit 1")


def keep_destroyed(new: Connection, tables: list[Table]) -> None:
    """Let cases that were deleted on purpose stay so, whatever an old leaf still had of them."""
    with suppress(sqlite.OperationalError):  # an older schema knows no destruction
        new.execute(DELETED)
        for table in tables:
            key = "id" if table.name == "case" else "case_id"
            if table.name not in KNOW_OF_IT and key in [one.name for one in table.columns]:
                sql = f'delete from "{table.name}" where "{key}" in (select case_id from deleted)'  # noqa: S608
                new.execute(sql)
        new.execute("drop table deleted")


def register_anew(new: Connection) -> None:
    """Work out anew what the register keeps of each case beside its own columns."""
    with suppress(sqlite.OperationalError):  # an older schema keeps none; its migration sees to that
        for statement in (*FILLED, tie_cases):
            take((statement,), new)


def seal_anew(new: Connection) -> None:
    """Have every case sealed as it now is: what was not saved was told of."""
    with suppress(sqlite.OperationalError):  # an older schema has no seals
        for statement in ("delete from case_seal", "delete from seal_due", *ALL_DUE):
            new.execute(statement)


def search_anew(new: Connection) -> None:
    """Have every case indexed anew, and the requests like each other found anew."""
    with suppress(sqlite.OperationalError):  # an older schema has no index; its migration sees to that
        new.execute("delete from search_due")
        for name in INDEXES:
            new.execute('insert into search_due (case_id, what) select id, ? from "case"', (name,))
        new.execute(OLD_CASES)
        new.execute('insert or ignore into likeness_due select id from "case"')
