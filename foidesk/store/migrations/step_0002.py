"""Schema version 2: the case file's own changes of the bank holidays, and what each case's date rests on."""

from typing import Final

APPEND_ONLY: Final = ("calendar_change", "calendar_day")
"""Tables whose rows are added and never touched again."""

TABLES: Final = (
    """create table calendar_change (
        version integer not null,
        made_at text not null,
        made_by text not null,
        source text not null,
        known_to text not null,
        primary key (version)
    ) strict""",
    """create table calendar_day (
        version integer not null,
        position integer not null,
        what text not null,
        happens_on text not null,
        nation text not null,
        title text not null,
        source text not null,
        substitute integer not null,
        provisional integer not null,
        disputed integer not null,
        primary key (version, position),
        constraint known_edit check (what in ('added', 'removed', 'confirmed')),
        foreign key (version) references calendar_change (version)
    ) strict""",
)

GUARDS: Final = tuple(
    f"create trigger {table}_refuses_{verb} before {verb} on {table}"
    f" begin select raise(abort, 'rows of {table} are never changed'); end"
    for table in APPEND_ONLY
    for verb in ("update", "delete")
)

COLUMNS: Final = tuple(
    f'alter table "case" add column {column}'
    for column in (
        *("calendar_version integer", "plain_rule text", "counted_from text", "counted_to text"),
        *("due_days integer", "taken_days integer"),
    )
)

AT_REST: Final = (
    # Cases already at rest were counted with the calendar as shipped, and keep it.
    """update "case" set calendar_version = 0 where due_on is null and stage in (
        'answered', 'reviewed', 'ico_decided', 'final', 'withdrawn', 'lapsed', 'transferred', 'not_foi')""",
)

STATEMENTS: Final = TABLES + GUARDS + COLUMNS + AT_REST
