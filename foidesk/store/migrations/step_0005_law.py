"""Schema version 5: what an office found out of the law since: limits on cost, provisions it looked up."""

from typing import Final

from foidesk.store.migrations.taking import Statement

TABLES: Final = ("cost_change", "provision_check")
"""Their rows are added and never touched again: the newest counts."""

STATEMENTS: Final[tuple[Statement, ...]] = (
    """create table cost_change (
        version integer not null,
        made_at text not null,
        made_by text not null,
        limits text not null,
        primary key (version)
    ) strict""",
    """create table provision_check (
        version integer not null,
        made_at text not null,
        made_by text not null,
        regime text not null,
        cite text not null,
        checked_on text,
        source text not null,
        primary key (version)
    ) strict""",
    *(
        f"create trigger {table}_refuses_{verb} before {verb} on {table}"
        f" begin select raise(abort, 'rows of {table} are never changed'); end"
        for table in TABLES
        for verb in ("update", "delete")
    ),
)
