"""Schema version 5: a seal for every case: a row that changed on the disk is not taken for what was written.

Whatever changes a case notes it in `seal_due`; before the transaction ends it is sealed as it then stands
(`seals.py`). What is sealed is the record itself. What derives from it is compared with it by other means:
the register by folding, the indexes of search by SQLite, letters and files by their hashes.
"""

from collections.abc import Iterator
from typing import Final

from foidesk.store.migrations.taking import Statement

SETTINGS: Final = 0
"""Stands where the number of a case does, for what belongs to none."""

CASE_COLUMNS: Final = (
    *("reference", "subject", "applicant", "organisation", "email", "category", "language", "regime"),
    *(
        "variation",
        "channel",
        "national_reference",
        "data_correct_as_at",
        "officer",
        "message_id",
        "logged_at",
    ),
)
"""What was written of a case; its other columns are worked out, and may be for thousands at once."""

OF_CASES: Final = (
    *("case_text", "case_authority", "link", "note", "part", "event", "letter", "letter_draft"),
    *("attachment", "approval", "commission", "search_record", "chase", "task", "hold"),
)
"""Tables with a `case_id`. What a claim belongs to, its part tells."""

OF_NO_CASE: Final = (
    *("authority", "officer", "regulator", "business_area", "clause", "word_group", "saved_search"),
    *("calendar_change", "calendar_day", "retention_change", "attachment_limits"),
    *("cost_change", "provision_check"),
)

TABLES: Final = (
    """create table case_seal (
        case_id integer not null,
        digest blob not null,
        primary key (case_id),
        constraint hashed check (length(digest) = 32)
    ) strict""",
    """create table seal_due (
        case_id integer not null,
        primary key (case_id)
    ) strict""",
)

ALL_DUE: Final = (
    'insert into seal_due (case_id) select id from "case"',
    f"insert into seal_due (case_id) values ({SETTINGS})",  # noqa: S608  our own number
)


def _watches() -> Iterator[str]:
    for verb in ("insert", f"update of {', '.join(CASE_COLUMNS)}", "delete"):
        yield _watch("case", verb, "{row}.id")
    for verb in ("insert", "update", "delete"):
        yield _watch("claim", verb, "(select case_id from part where id = {row}.part_id)")
        yield from (_watch(table, verb, "{row}.case_id") for table in OF_CASES)
        yield from (_watch(table, verb, str(SETTINGS)) for table in OF_NO_CASE)


def _watch(table: str, verb: str, case: str) -> str:
    """Return the trigger that notes which case was changed."""
    kind = verb.split()[0]
    number = case.format(row="old" if kind == "delete" else "new")
    return f"""create trigger seal_{table}_{kind} after {verb} on "{table}"
        when {number} is not null and not exists (select 1 from seal_due where case_id = {number})
        begin insert into seal_due (case_id) values ({number}); end"""  # noqa: S608  our own words


STATEMENTS: Final[tuple[Statement, ...]] = (*TABLES, *_watches(), *ALL_DUE)
