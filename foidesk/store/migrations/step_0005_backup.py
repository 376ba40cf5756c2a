"""Schema version 5: where backups go, those made, and the restores that were tried."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = (
    """create table backup_plan (
        id integer not null,
        mark text not null,
        folder text,
        seen integer not null,
        on_close integer not null,
        daily integer not null,
        terms text,
        primary key (id),
        constraint only_one check (id = 1)
    ) strict""",
    # The mark tells the backups of this case file from those of another that has the same name.
    "insert into backup_plan values (1, lower(hex(randomblob(16))), null, 0, 1, 1, null)",
    """create table backup (
        id integer not null,
        place text not null,
        name text not null,
        made_at text not null,
        made_by text not null,
        verified integer not null,
        thorough integer not null,
        encrypted integer not null,
        size integer not null,
        cases integer not null,
        audit_rows integer not null,
        head integer not null,
        fault text not null,
        gone_at text,
        primary key (id)
    ) strict""",
    "create index backup_made on backup (made_at)",
    """create table restore_drill (
        id integer not null,
        done_at text not null,
        done_by text not null,
        place text not null,
        name text not null,
        cases integer not null,
        audit_rows integer not null,
        fault text not null,
        primary key (id)
    ) strict""",
)
