"""Schema version 5: a chain of hashes through the audit, the rows there already are included."""

from collections.abc import Iterator
from typing import Final

from foidesk.store.audit_chain import append
from foidesk.store.audit_links import Entry
from foidesk.store.connections import Connection
from foidesk.store.migrations.taking import Statement

SET_ASIDE: Final = (
    "drop trigger audit_refuses_update",
    "drop trigger audit_refuses_delete",
    "drop index audit_case",
    "alter table audit rename to audit_unchained",
)

# No foreign key: what was done to a case is known for longer than the case.
TABLES: Final = (
    """create table audit (
        id integer not null,
        done_at text not null,
        done_by text not null,
        what text not null,
        case_id integer,
        detail text,
        salt blob,
        digest blob not null,
        prev blob not null,
        hash blob not null,
        erased_by integer,
        primary key (id),
        constraint hashed check (length(digest) = 32 and length(prev) = 32 and length(hash) = 32),
        constraint erased_whole check (
            (detail is null) = (erased_by is not null) and (salt is null) = (erased_by is not null)
        )
    ) strict""",
    "create index audit_case on audit (case_id, id)",
    """create table audit_head (
        id integer not null,
        length integer not null,
        hash blob not null,
        primary key (id),
        constraint only_one check (id = 1)
    ) strict""",
    # Holds the cases a destruction is at work on; empty whenever none is.
    """create table erasing (
        case_id integer not null,
        destruction integer not null,
        primary key (case_id)
    ) strict""",
    "insert into audit_head values (1, 0, zeroblob(32))",
    """create trigger audit_moves_its_head after insert on audit begin
        update audit_head set length = new.id, hash = new.hash; end""",
)


def chain_what_is_there(connection: Connection) -> None:
    """Give every row noted so far its place in the chain, in the order they were noted."""
    append(connection, _noted(connection))


def _noted(connection: Connection) -> Iterator[Entry]:
    sql = "select done_at, done_by, what, case_id, detail from audit_unchained order by id"
    return (Entry(*row) for row in connection.execute(sql))


NEXT: Final = """when not exists (
    select 1 from audit_head where length + 1 = new.id and hash = new.prev
)"""
"""What may be added: the row that follows the last."""

ONLY_ERASED: Final = """when not (
    new.id = old.id and new.done_at = old.done_at and new.done_by = old.done_by
    and new.what = old.what and new.case_id is old.case_id
    and new.digest = old.digest and new.prev = old.prev and new.hash = old.hash
    and new.detail is null and new.salt is null and old.erased_by is null
    and exists (select 1 from erasing where case_id = old.case_id and destruction = new.erased_by)
)"""
"""What may change: a destruction takes a detail away, with its salt, and leaves all else as it is."""

ONE_ON: Final = """when not exists (
    select 1 from audit
    where id = new.length and hash = new.hash and prev = old.hash and old.length + 1 = new.length
)"""


def _guard(name: str, table: str, moment: str, unless: str = "") -> str:
    refusal = "begin select raise(abort, 'rows of audit are never changed'); end"
    return f"create trigger {name} before {moment} on {table} {unless} {refusal}"


GUARDS: Final = (
    _guard("audit_takes_only_the_next", "audit", "insert", NEXT),
    _guard("audit_refuses_update", "audit", "update", ONLY_ERASED),
    _guard("audit_refuses_delete", "audit", "delete"),
    _guard("audit_head_only_moves_on", "audit_head", "update", ONE_ON),
    _guard("audit_head_refuses_insert", "audit_head", "insert"),
    _guard("audit_head_refuses_delete", "audit_head", "delete"),
)

STATEMENTS: Final[tuple[Statement, ...]] = (
    *SET_ASIDE,
    *TABLES,
    chain_what_is_there,
    "drop table audit_unchained",
    *GUARDS,
)
