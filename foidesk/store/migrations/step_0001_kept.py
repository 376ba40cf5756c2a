"""Schema version 1, the tables beside the cases."""

from typing import Final

KEPT_TABLES: Final = (
    """create table attachment (
        id integer not null,
        case_id integer not null,
        role text not null,
        name text not null,
        content_type text not null,
        size integer not null,
        sha256 text not null,
        primary key (id),
        constraint hashed check (length(sha256) = 64),
        foreign key (case_id) references "case" (id)
    ) strict""",
    "create index attachment_case on attachment (case_id, id)",
    "create index attachment_sha256 on attachment (sha256)",
    """create table letter (
        id integer not null,
        case_id integer not null,
        kind text not null,
        title text not null,
        dated text not null,
        issued_at text not null,
        pages integer not null,
        size integer not null,
        sha256 text not null,
        primary key (id),
        constraint hashed check (length(sha256) = 64),
        foreign key (case_id) references "case" (id)
    ) strict""",
    "create index letter_case on letter (case_id, id)",
    """create table authority (
        position integer not null,
        name text not null,
        profile text not null,
        logo_sha256 text,
        primary key (position),
        unique (name)
    ) strict""",
    """create table officer (
        position integer not null,
        name text not null,
        profile text not null,
        primary key (position)
    ) strict""",
    """create table regulator (
        position integer not null,
        name text not null,
        profile text not null,
        primary key (position)
    ) strict""",
    """create table sequence (
        pattern text not null,
        year integer not null,
        last integer not null,
        primary key (pattern, year)
    ) strict""",
    """create table audit (
        id integer not null,
        done_at text not null,
        done_by text not null,
        what text not null,
        case_id integer,
        detail text not null,
        primary key (id),
        foreign key (case_id) references "case" (id)
    ) strict""",
    "create index audit_case on audit (case_id, id)",
)
