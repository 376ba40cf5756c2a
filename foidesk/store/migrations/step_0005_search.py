"""Schema version 5: what search reads. How it is kept true: `step_0005_search_watch.py`.

The two indexes hold no text of their own: they read it from the view `search_source`, a row for each case.
"""

from typing import Final

from foidesk.store.migrations.step_0005_search_watch import CASE, INDEXES, REQUEST, WATCHES
from foidesk.store.migrations.taking import Statement

DOCUMENT_END: Final = "char(29)"
"""Stands between the letters, and between the files, of one case. No index takes it for part of a word."""

TABLES: Final = (
    """create table letter_text (
        letter_id integer not null,
        text text not null,
        note text,
        primary key (letter_id),
        foreign key (letter_id) references letter (id) on delete cascade
    ) strict""",
    """create table attachment_text (
        attachment_id integer not null,
        text text not null,
        note text,
        primary key (attachment_id),
        foreign key (attachment_id) references attachment (id) on delete cascade
    ) strict""",
    """create table search_due (
        case_id integer not null,
        what text not null,
        was text,
        primary key (case_id, what)
    ) strict""",
    "create index search_due_now on search_due (case_id) where was is not null",
    """create table search_word (
        word text not null,
        cases integer not null,
        primary key (word)
    ) without rowid, strict""",
    """create table search_key (
        "key" text not null,
        case_id integer not null,
        primary key ("key", case_id)
    ) without rowid, strict""",
    "create index search_key_case on search_key (case_id)",
    """create table saved_search (
        id integer not null,
        name text not null,
        said text not null,
        made_at text not null,
        made_by text not null,
        primary key (id),
        unique (name)
    ) strict""",
)


KEYS: Final = (
    *("title", "columns", "rows", "blank_means", "note"),
    *(
        "provision",
        "limbs",
        "reason",
        "harm",
        "likelihood",
        "favouring",
        "against",
        "balance",
        "alternative_to",
    ),
    *(
        "withhold_reasons",
        "statistical",
        "qualified_person",
        "certificate",
        "enactment",
        "legitimate_interests",
    ),
    *("name", "post", "on", "opinion", "by", "interest", "necessity"),
)
"""The names of what is packed in a table of figures and in a claim: they are nobody's words."""

UNPACKED: Final = (
    *((f'"{key}":', "") for key in KEYS),
    *(("would_be_likely", ""), (",null", ""), ("[null", "["), ("\\n", " "), ("\\t", " "), ('\\"', "”")),
    *(('"', " "), ("[", ""), ("]", ""), ("{", ""), ("}", ""), (" , ", " · "), (",  ", " · "), ("  ,", " · ")),
)
"""What is put in place of what, one after the other, so that packed values read as words.

SQLite's own functions for this are tables, and FTS5 rebuilds no index from a view that uses one.
"""


def _unpacked(column: str) -> str:
    sql = column
    for what, instead in UNPACKED:
        sql = f"replace({sql}, '{what}', '{instead}')"
    return sql


CLAIMS: Final = f"""(select group_concat(concat_ws(char(10), provision, {_unpacked("said")}),
    char(10) order by position) from claim where part_id = part.id)"""  # noqa: S608  our own words

DECISIONS: Final = f"""(select group_concat(concat_ws(char(10), asks, answer,
    nullif({_unpacked("tables")}, ''), pooled_balance, {CLAIMS}), char(10) order by position)
    from part where case_id = "case".id)"""  # noqa: S608  our own words

NOTES: Final = """concat_ws(char(10),
    (select group_concat(text, char(10) order by position) from note where case_id = "case".id),
    (select group_concat(iif(json_valid(said, 2), json_extract(said, '$.text'), null), char(10)
        order by "row") from event where case_id = "case".id))"""

LETTERS: Final = f"""(select group_concat(concat_ws(char(10), letter.title, letter_text.text), {DOCUMENT_END}
    order by letter.id) from letter left join letter_text on letter_id = letter.id
    where case_id = "case".id)"""  # noqa: S608  our own words

FILES: Final = f"""(select group_concat(concat_ws(char(10), attachment.name, attachment_text.text),
    {DOCUMENT_END} order by attachment.id) from attachment left join attachment_text
    on attachment_id = attachment.id where case_id = "case".id and role <> 'original')"""  # noqa: S608  our own words

SOURCE: Final = f"""create view search_source as select "case".id as id,
    concat_ws(char(10), reference, national_reference, applicant, organisation, email) as who, subject,
    coalesce((select request_text from case_text where case_id = "case".id), '') as request,
    coalesce({DECISIONS}, '') as decisions, {NOTES} as notes,
    coalesce({LETTERS}, '') as letters, coalesce({FILES}, '') as files from "case\""""  # noqa: S608  our own words


def _index(name: str, settings: str = "") -> tuple[str, str]:
    columns = ", ".join(INDEXES[name])
    return (
        f"""create virtual table {name} using fts5({columns}, content='search_source', content_rowid='id',
            tokenize='porter unicode61 remove_diacritics 2'{settings})""",
        # What is taken out of the index is gone from its pages, and not only marked as gone.
        f"insert into {name} ({name}, rank) values ('secure-delete', 1)",  # noqa: S608  our own words
    )


OLD_CASES: Final = tuple(
    f"insert into search_due (case_id, what) select id, '{name}' from \"case\""  # noqa: S608  our own words
    for name in INDEXES
)
"""An old file is indexed little by little once it is open."""

STATEMENTS: Final[tuple[Statement, ...]] = (
    *TABLES,
    SOURCE,
    *_index(REQUEST, ", prefix='2 3'"),
    *_index(CASE),
    *OLD_CASES,
    *WATCHES,
)
