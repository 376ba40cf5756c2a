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


AT_ONCE: Final = 24
"""How many are put in one inside the other: an older SQLite’s shell could not open the file were they all."""


def _unpacked(table: str, column: str, keys: str) -> tuple[str, ...]:
    """Return views of `table`, each over the one before; the last has `column` in words beside `keys`."""
    steps = [UNPACKED[at : at + AT_ONCE] for at in range(0, len(UNPACKED), AT_ONCE)]
    views, source = [], table
    for number, step in enumerate(steps, 1):
        sql = column
        for what, instead in step:
            sql = f"replace({sql}, '{what}', '{instead}')"
        name = f"search_{table}_{number}" if number < len(steps) else f"search_{table}"
        views.append(f"create view {name} as select {keys}, {sql} as {column} from {source}")  # noqa: S608
        source = name
    return tuple(views)


WORDS: Final = (
    *_unpacked("claim", "said", "part_id, position, provision"),
    *_unpacked("part", "tables", "id, case_id, position, asks, answer, pooled_balance"),
)


def _joined(words: str, source: str, order: str, between: str = "char(10)") -> str:
    """Return the SQL of all `words` of a source, one after the other; the order is that of an inner select,
    for an older SQLite's shell knows no other.
    """
    inner = f"select {words} as words from {source} order by {order}"  # noqa: S608  our own words
    return f"(select group_concat(words, {between}) from ({inner}))"  # noqa: S608  our own words


CLAIMS: Final = _joined(
    "concat_ws(char(10), provision, said)", "search_claim where part_id = search_part.id", "position"
)
DECISIONS: Final = _joined(
    f"concat_ws(char(10), asks, answer, nullif(tables, ''), pooled_balance, {CLAIMS})",
    'search_part where case_id = "case".id',
    "position",
)
EVENTS: Final = _joined(
    "iif(json_valid(said, 2), json_extract(said, '$.text'), null)", 'event where case_id = "case".id', '"row"'
)
NOTES: Final = f"""concat_ws(char(10),
    {_joined("text", 'note where case_id = "case".id', "position")}, {EVENTS})"""
LETTERS: Final = _joined(
    "coalesce(nullif(letter_text.text, ''), letter.title)",
    'letter left join letter_text on letter_id = letter.id where case_id = "case".id',
    "letter.id",
    DOCUMENT_END,
)
FILES: Final = _joined(
    "concat_ws(char(10), attachment.name, attachment_text.text)",
    """attachment left join attachment_text on attachment_id = attachment.id
        where case_id = "case".id and role <> 'original'""",
    "attachment.id",
    DOCUMENT_END,
)

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
    *WORDS,
    SOURCE,
    *_index(REQUEST, ", prefix='2 3'"),
    *_index(CASE),
    *OLD_CASES,
    *WATCHES,
)
