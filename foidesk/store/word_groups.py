"""The office's own groups of words: each change is a further version, and none is ever taken back."""

from datetime import datetime

from foidesk.domain.synonyms import OWN, Group, Strength
from foidesk.store.connections import Connection
from foidesk.store.packed import pack, unpack_all
from foidesk.store.records import Records
from foidesk.store.similar_tables import WordGroupRow

LATEST = """select name, version, terms, retired from word_group as one
    where version = (select max(version) from word_group where name = one.name)
    order by made_at desc, name"""


def own_groups(connection: Connection) -> tuple[Group, ...]:
    """Return every own group as it now reads, retired ones too; the one changed last comes first.

    What a shipped group was is not kept with the one in its place: `topic` and `strength` are left as usual.
    """
    return tuple(
        Group(name, unpack_all(terms, str), "", Strength.FULL, version, own=True, retired=bool(retired))
        for name, version, terms, retired in connection.execute(LATEST)
    )


def next_group_id(connection: Connection) -> str:
    """Return the id of the next new group. As none is ever deleted, none is given twice."""
    sql = "select count(distinct name) from word_group where name like ?"
    made = connection.execute(sql, (f"{OWN}%",)).fetchone()[0]
    return f"{OWN}{made + 1}"


def put_group(records: Records, group: Group, made_at: datetime, made_by: str) -> None:
    """Add a version of a group."""
    records.session.add(
        WordGroupRow(
            name=group.id,
            version=group.version,
            terms=pack(group.terms),
            retired=group.retired,
            made_at=made_at,
            made_by=made_by,
        )
    )
