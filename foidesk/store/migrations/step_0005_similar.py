"""Schema version 5: what similar requests are found by, and the office's own groups of words.

The index holds no word of a request: only the marks of `domain/likeness.py`, as numbers. Before what a case
asks changes, its marks are taken out and the case is noted in `likeness_due`, whoever writes.
"""

from collections.abc import Iterator
from typing import Final

from foidesk.store.migrations.taking import Statement

TABLES: Final = (
    """create table word_group (
        name text not null,
        version integer not null,
        terms text not null,
        retired integer not null,
        made_at text not null,
        made_by text not null,
        primary key (name, version)
    ) strict""",
    """create table likeness_due (
        case_id integer not null,
        primary key (case_id)
    ) without rowid, strict""",
    """create table likeness_basis (
        id integer not null,
        basis text not null,
        primary key (id),
        constraint only_one check (id = 1)
    ) strict""",
    "create virtual table likeness using fts5(marks, weights unindexed, tokenize='ascii')",
    # What is taken out of the index is gone from its pages, and not only marked as gone.
    "insert into likeness (likeness, rank) values ('secure-delete', 1)",
)

GUARDS: Final = tuple(
    f"create trigger word_group_refuses_{verb} before {verb} on word_group"
    " begin select raise(abort, 'rows of word_group are never changed'); end"
    for verb in ("update", "delete")
)

TAKE_OUT: Final = "delete from likeness where rowid = {case};"
NOTE: Final = "insert or ignore into likeness_due values ({case});"
FORGET: Final = "delete from likeness_due where case_id = {case};"


def _watches() -> Iterator[str]:
    """Yield the triggers: a new request is due, a changed one is taken out and due, one that goes is gone."""
    for table, case, column in (("case", "id", "subject"), ("case_text", "case_id", "request_text")):
        new, old = f"new.{case}", f"old.{case}"
        yield f"""create trigger likeness_{table}_insert after insert on "{table}"
            begin {NOTE.format(case=new)} end"""
        yield f"""create trigger likeness_{table}_update after update on "{table}"
            when old.{column} is not new.{column}
            begin {TAKE_OUT.format(case=old)} {NOTE.format(case=new)} end"""
        then = FORGET if table == "case" else NOTE
        yield f"""create trigger likeness_{table}_delete after delete on "{table}"
            begin {TAKE_OUT.format(case=old)} {then.format(case=old)} end"""


OLD_CASES: Final = 'insert into likeness_due select id from "case"'
"""An old file is gone through little by little once it is open."""

STATEMENTS: Final[tuple[Statement, ...]] = (*TABLES, *GUARDS, OLD_CASES, *_watches())
