"""Schema version 3: what a letter tells of, replaces, overrode; drafts; own paragraphs; signatures."""

from typing import Final

COLUMNS: Final = (
    "alter table letter add column event_row integer",
    "alter table letter add column replaces integer",
    "alter table letter add column overrides text default '[]' not null",
    "alter table authority add column signature_sha256 text",
)

TABLES: Final = (
    """create table letter_draft (
        case_id integer not null,
        kind text not null,
        said text not null,
        replaces integer,
        reason text not null,
        primary key (case_id, kind),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table clause (
        clause text not null,
        version integer not null,
        regime text not null,
        provision text not null,
        purpose text not null,
        language text not null,
        title text not null,
        body text not null,
        retired integer not null,
        made_at text not null,
        made_by text not null,
        primary key (clause, version)
    ) strict""",
)

GUARDS: Final = tuple(
    f"create trigger clause_refuses_{verb} before {verb} on clause"
    " begin select raise(abort, 'rows of clause are never changed'); end"
    for verb in ("update", "delete")
)

STATEMENTS: Final = COLUMNS + TABLES + GUARDS
