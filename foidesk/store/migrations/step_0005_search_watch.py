"""Schema version 5: what keeps the index of search true, whoever writes.

Before anything that is searched for changes, its case is taken out of the index, while the words it was
indexed with can still be read, and noted in `search_due`; before the transaction ends it is put back as it
then stands (`search_settling.py`). A row of `search_due` without `was` is one that was never indexed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

REQUEST: Final = "search_request"
"""The index for typing ahead: who asks, and what."""
CASE: Final = "search_case"
"""The index of all that is written in a case."""

INDEXES: Final = {
    REQUEST: ("who", "subject", "request"),
    CASE: ("who", "subject", "request", "decisions", "notes", "letters", "files"),
}
"""The columns of each index, as `search_source` has them."""


@dataclass(frozen=True, slots=True)
class _Watched:
    """A table whose text is searched for: how its rows tell their case, and which columns count."""

    table: str
    case: str
    columns: tuple[str, ...]
    indexes: tuple[str, ...] = (CASE,)
    verbs: tuple[str, ...] = ("insert", "update", "delete")


WATCHED: Final = (
    _Watched(
        "case", "{row}.id",
        ("reference", "national_reference", "applicant", "organisation", "email", "subject"),
        (REQUEST, CASE), ("update", "delete"),
    ),
    _Watched("case_text", "{row}.case_id", ("request_text",), (REQUEST, CASE)),
    _Watched("part", "{row}.case_id", ("position", "asks", "answer", "tables", "pooled_balance")),
    _Watched("claim", "(select case_id from part where id = {row}.part_id)", ("provision", "said")),
    _Watched("note", "{row}.case_id", ("position", "text")),
    _Watched("event", "{row}.case_id", ("row", "said")),
    _Watched("letter", "{row}.case_id", ("title",)),
    _Watched("letter_text", "(select case_id from letter where id = {row}.letter_id)", ("text",)),
    _Watched("attachment", "{row}.case_id", ("role", "name")),
    _Watched("attachment_text", "(select case_id from attachment where id = {row}.attachment_id)", ("text",)),
)  # fmt: skip

NEW_CASE: Final = """create trigger search_new_case after insert on "case" begin
    insert or ignore into search_due (case_id, what, was) values (new.id, 'search_request', ''),
        (new.id, 'search_case', '');
    end"""


def _watches() -> Iterator[str]:
    for one in WATCHED:
        for verb in one.verbs:
            for index in one.indexes:
                yield _watch(one, verb, index)


def _watch(one: _Watched, verb: str, index: str) -> str:
    """Return the trigger that takes a case out of an index before what is in it changes."""
    case = one.case.format(row="new" if verb == "insert" else "old")
    columns = ", ".join(INDEXES[index])
    changed = " or ".join(f'old."{column}" is not new."{column}"' for column in one.columns)
    only_if = f"({changed}) and " if verb == "update" else ""
    return f"""create trigger {index}_{one.table}_{verb} before {verb} on "{one.table}"
        when {only_if}{case} is not null
            and not exists (select 1 from search_due where case_id = {case} and what = '{index}')
        begin
            insert into {index} ({index}, rowid, {columns})
                select 'delete', id, {columns} from search_source where id = {case};
            insert into search_due (case_id, what, was)
                select id, '{index}', {_was(index)} from search_source where id = {case};
        end"""  # noqa: S608  our own words


def _was(index: str) -> str:
    """Return SQL for the words a case was indexed with; only of the whole case are they counted."""
    return f"concat_ws(char(10), {', '.join(INDEXES[index])})" if index == CASE else "''"


WATCHES: Final = (NEW_CASE, *_watches())
