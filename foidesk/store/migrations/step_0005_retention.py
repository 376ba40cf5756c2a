"""Schema version 5: how long cases are kept, what has been erased, and by which destruction."""

from typing import Final

from foidesk.store.migrations.taking import Statement

TABLES: Final = (
    """create table retention_change (
        version integer not null,
        made_at text not null,
        made_by text not null,
        schedules text not null,
        primary key (version)
    ) strict""",
    """create table hold (
        case_id integer not null,
        reason text not null,
        made_at text not null,
        made_by text not null,
        primary key (case_id),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table destruction (
        id integer not null,
        made_at text not null,
        made_by text not null,
        way text not null,
        reason text not null,
        primary key (id),
        constraint known_way check (way in ('anonymised', 'deleted'))
    ) strict""",
    # Written once it is known what was destroyed: somebody may have stopped it, or a crash.
    """create table certified (
        destruction integer not null,
        digest text not null,
        certificate text not null,
        pages integer not null,
        primary key (destruction),
        constraint hashed check (length(digest) = 64 and length(certificate) = 64),
        foreign key (destruction) references destruction (id)
    ) strict""",
    """create table destroyed (
        case_id integer not null,
        destruction integer not null,
        destroyed_at text not null,
        reference text not null,
        schedule text not null,
        schedule_words text not null,
        closed_on text not null,
        kept_until text not null,
        letters integer not null,
        files integer not null,
        statistics text not null,
        primary key (case_id, destruction),
        foreign key (destruction) references destruction (id)
    ) strict""",
    """create table file_to_remove (
        sha256 text not null,
        destruction integer not null,
        primary key (sha256),
        foreign key (destruction) references destruction (id)
    ) strict""",
    # What has still to be taken off the disk; a crash may come between.
    """create table unfinished (
        destruction integer not null,
        primary key (destruction),
        foreign key (destruction) references destruction (id)
    ) strict""",
)


def _never(table: str) -> str:
    return f"begin select raise(abort, 'rows of {table} are never changed'); end"


ERASED: Final = "select 1 from erasing where case_id = old.case_id"

LOOSENED: Final = (
    "drop trigger event_refuses_update",
    # The words of an event can be erased; what happened when, and what it did to the clocks, stays.
    f"""create trigger event_refuses_update before update on event when not (
        new.id = old.id and new.case_id = old.case_id and new."row" = old."row" and new.act = old.act
        and new.happened_on = old.happened_on and new.until is old.until and exists ({ERASED})
    ) {_never("event")}""",
    "drop trigger event_refuses_delete",
    f"""create trigger event_refuses_delete before delete on event
        when not exists ({ERASED}) {_never("event")}""",
    "drop trigger clause_refuses_update",
    # An office's paragraph may name somebody who is destroyed; which it is and what it is for stays.
    """create trigger clause_refuses_update before update on clause when not (
        new.clause = old.clause and new.version = old.version and new.regime = old.regime
        and new.provision = old.provision and new.purpose = old.purpose and new.language = old.language
        and new.retired = old.retired and new.made_at = old.made_at and new.made_by = old.made_by
        and exists (select 1 from erasing)
    ) begin select raise(abort, 'rows of clause are never changed'); end""",
    "drop trigger letter_refuses_delete",
    f"""create trigger letter_refuses_delete before delete on letter
        when not exists ({ERASED}) {_never("letter")}""",
)

APPEND_ONLY: Final = ("retention_change", "destruction", "certified", "destroyed")
"""Tables whose rows are added and never touched again."""

GUARDS: Final = tuple(
    f"create trigger {table}_refuses_{verb} before {verb} on {table} {_never(table)}"
    for table in APPEND_ONLY
    for verb in ("update", "delete")
)

STATEMENTS: Final[tuple[Statement, ...]] = (*TABLES, *LOOSENED, *GUARDS)
