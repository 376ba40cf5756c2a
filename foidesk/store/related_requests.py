"""Requests that may belong together: one applicant's, or one campaign's, received in a span of days."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from foidesk.domain.case import LinkKind
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchCase
from foidesk.store.packed import unpack_all
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.tie_keys import KEYS, as_compared, tie_keys

PLAIN_LETTERS: Final = re.compile(r"[A-Za-z0-9]+")
"""What SQLite compares without regard to case."""

MOST = 50
"""Most requests that are looked at beside the one asked about: of more, those received nearest to it."""

ASKED: Final = "id, reference, subject, applicant, email, national_reference, received_on"
TIED: Final = """
    select id from "case" where email_key = :email_key and received_on between :first and :last
    union all select id from "case" where campaign_key = :campaign_key
        and received_on between :first and :last
    union all select id from "case" where name_key = :name_key and received_on between :first and :last
        and (select 1 from case_text where case_id = "case".id and address like :address)
    union all select value from json_each(:linked)
    union all select :own"""
NEAR: Final = f"""
    select {ASKED} from "case" where id in ({TIED})
        and received_on between :first and :last and handled_under = :regime and stage <> 'not_foi'
    order by id <> :own, abs(julianday(received_on) - julianday(:received)), id limit :most"""  # noqa: S608
LINKED: Final = """
    select id from "case" where reference in (
        select reference from link where kind = :kind and case_id = :own)
    union select case_id from link where kind = :kind and reference = :name"""


class Asked(NamedTuple):
    """A request as it is compared with others."""

    id: int
    reference: str
    subject: str
    applicant: str
    email: str | None
    campaign: str | None
    received: str


class Tie(StrEnum):
    """What ties a request to another."""

    EMAIL = "same_email"
    ADDRESS = "same_name_and_address"
    CAMPAIGN = "same_national_reference"
    LINKED = "linked"


@dataclass(frozen=True, slots=True)
class RelatedRequest:
    """A request tied to the one asked about. `tie` is None for that one itself."""

    id: int
    reference: str
    subject: str
    applicant: str
    received_on: date
    tie: Tie | None


def related_requests(
    records: Records, case_id: int, regime: str, first: date, last: date
) -> tuple[RelatedRequest, ...]:
    """Return the case and the requests tied to it, received from `first` to `last` under `regime`.

    Earliest first, and without what was found not to be a request. More than `MOST` say that there may be
    still others. Raises NoSuchCase.
    """
    connection = plain(records)
    own = _asked(connection, case_id)
    linked = _linked(connection, own)
    near = _near(connection, own, linked, (regime, first, last))
    ties = _ties(connection, own, near, linked)
    return tuple(
        RelatedRequest(
            one.id, one.reference, one.subject, one.applicant, date.fromisoformat(one.received), ties[one.id]
        )
        for one in near
        if one.id in ties
    )


def _asked(connection: Connection, case_id: int) -> Asked:
    row = connection.execute(f'select {ASKED} from "case" where id = ?', (case_id,)).fetchone()  # noqa: S608
    if row is None:
        raise NoSuchCase(case_id)
    return Asked(*row)


def _near(
    connection: Connection, own: Asked, linked: Sequence[int], span: tuple[str, date, date]
) -> list[Asked]:
    """Return the case itself and whatever may be tied to it, of many the nearest; `_ties` looks closer."""
    regime, first, last = span
    address = _addresses(connection, [own.id]).get(own.id, "")
    wanted = {
        "regime": regime,
        "first": str(first),
        "last": str(last),
        "own": own.id,
        "received": own.received,
        **dict(zip(KEYS, tie_keys(own.email, own.applicant if address else None, own.campaign), strict=True)),
        "address": _loosely(address),
        "linked": json.dumps(linked),
        "most": MOST + 1,
    }
    rows = connection.execute(NEAR, wanted)
    return sorted((Asked(*row) for row in rows), key=lambda one: (one.received, one.id))


def _loosely(text: str) -> str:
    """Return a pattern every spelling fits that compares alike, and more beside."""
    return "%".join(("", *PLAIN_LETTERS.findall(text), ""))


def _ties(
    connection: Connection, own: Asked, near: Sequence[Asked], linked: Sequence[int]
) -> dict[int, Tie | None]:
    """Return what ties each case; where two things do, the surer one."""
    ties: dict[int, Tie | None] = dict.fromkeys(linked, Tie.LINKED)
    email, name, campaign = map(as_compared, (own.email, own.applicant, own.campaign))
    if campaign:
        ties |= {one.id: Tie.CAMPAIGN for one in near if as_compared(one.campaign) == campaign}
    if name:
        alike = [one.id for one in near if as_compared(one.applicant) == name]
        ties |= dict.fromkeys(_at_the_address_of(connection, own.id, alike), Tie.ADDRESS)
    if email:
        ties |= {one.id: Tie.EMAIL for one in near if as_compared(one.email) == email}
    return ties | {own.id: None}


def _linked(connection: Connection, own: Asked) -> list[int]:
    """Return the cases an officer said to add up with this one, on either of the two."""
    rows = connection.execute(
        LINKED, {"kind": LinkKind.AGGREGATED_WITH, "own": own.id, "name": own.reference}
    )
    return [row[0] for row in rows]


def _at_the_address_of(connection: Connection, case_id: int, ids: Sequence[int]) -> list[int]:
    """Return those of `ids` whose postal address is that of the case; none where it gives no address."""
    addresses = _addresses(connection, ids)
    own = addresses.get(case_id)
    return [one for one in ids if own and addresses.get(one) == own]


def _addresses(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the postal addresses of these cases, as they compare."""
    sql = "select case_id, address from case_text where case_id in (select value from json_each(?))"
    rows = connection.execute(sql, (json.dumps(ids),))
    return {id_: as_compared(" ".join(unpack_all(address, str))) for id_, address in rows}
