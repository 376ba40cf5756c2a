"""Requests that may belong together: one applicant's, or one campaign's, received in a span of days."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlmodel import col

from foidesk.domain.case import LinkKind
from foidesk.domain.lifecycle import Stage
from foidesk.store.cases import case_row
from foidesk.store.packed import unpack_all
from foidesk.store.records import Records
from foidesk.store.tables import CaseRow, CaseTextRow, LinkRow

PLAIN_LETTERS = re.compile(r"[A-Za-z0-9]+")
"""What SQLite compares without regard to case."""

MOST = 50
"""Most requests that are looked at beside the one asked about: of more, those received nearest to it."""


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
    own = case_row(records, case_id)
    near = _near(records, own, regime, first, last)
    ties = _ties(records, own, near)
    ties[case_id] = None
    kept = (row for row in near if row.id in ties)
    return tuple(
        RelatedRequest(row.id, row.reference, row.subject, row.applicant, row.received_on, ties[row.id])
        for row in kept
    )


def _near(records: Records, own: CaseRow, regime: str, first: date, last: date) -> list[Row[Any]]:
    """Return the case itself and whatever may be tied to it; `_ties` looks closer."""
    wanted = (
        *(col(CaseRow.id), col(CaseRow.reference), col(CaseRow.subject), col(CaseRow.applicant)),
        *(col(CaseRow.email), col(CaseRow.national_reference), col(CaseRow.received_on)),
    )
    rows = select(*wanted).where(
        col(CaseRow.received_on).between(first, last),
        col(CaseRow.handled_under) == regime,
        col(CaseRow.stage) != Stage.NOT_FOI.value,
        or_(*_alike(records, own), col(CaseRow.id).in_([*_linked(records, own), own.id])),
    )
    came, number = col(CaseRow.received_on), col(CaseRow.id)
    ways = (
        rows.where(number == own.id),
        rows.where(came >= own.received_on, number != own.id).order_by(came, number),
        rows.where(came < own.received_on).order_by(came.desc(), number.desc()),
    )
    # By the index on the day of receipt, so that no more are read than are wanted.
    found = [row for way in ways for row in records.session.execute(way.limit(MOST + 1))]
    nearest = sorted(
        found, key=lambda row: (row.id != own.id, abs(row.received_on - own.received_on), row.id)
    )
    return sorted(nearest[: MOST + 1], key=lambda row: (row.received_on, row.id))


def _alike(records: Records, own: CaseRow) -> list[ColumnElement[bool]]:
    """Return the conditions one of which a request tied to this one fits; a name counts with an address."""
    alike: list[ColumnElement[bool]] = [
        column.like(_loosely(said))
        for column, said in (
            (col(CaseRow.email), own.email),
            (col(CaseRow.national_reference), own.national_reference),
        )
        if _plain(said)
    ]
    if _plain(own.applicant) and (address := _addresses(records, [own.id]).get(own.id)):
        there = select(col(CaseTextRow.case_id)).where(
            col(CaseTextRow.case_id) == col(CaseRow.id), col(CaseTextRow.address).like(_loosely(address))
        )
        alike.append(and_(col(CaseRow.applicant).like(_loosely(own.applicant)), there.exists()))
    return alike


def _loosely(text: str | None) -> str:
    """Return a pattern every spelling of the text fits that `_plain` takes for the same, and more beside."""
    return "%".join(("", *PLAIN_LETTERS.findall(text or ""), ""))


def _ties(records: Records, own: CaseRow, near: list[Row[Any]]) -> dict[int, Tie | None]:
    """Return what ties each case; where two things do, the surer one."""
    ties: dict[int, Tie | None] = dict.fromkeys(_linked(records, own), Tie.LINKED)
    email, name, campaign = _plain(own.email), _plain(own.applicant), _plain(own.national_reference)
    if campaign:
        ties |= {row.id: Tie.CAMPAIGN for row in near if _plain(row.national_reference) == campaign}
    if name:
        alike = [row.id for row in near if _plain(row.applicant) == name]
        ties |= dict.fromkeys(_at_the_address_of(records, own.id, alike), Tie.ADDRESS)
    if email:
        ties |= {row.id: Tie.EMAIL for row in near if _plain(row.email) == email}
    return ties


def _linked(records: Records, own: CaseRow) -> Iterable[int]:
    """Return the cases an officer said to add up with this one, on either of the two."""
    kind = col(LinkRow.kind) == LinkKind.AGGREGATED_WITH.value
    ours = select(col(LinkRow.reference)).where(kind, col(LinkRow.case_id) == own.id)
    theirs = select(col(LinkRow.case_id)).where(kind, col(LinkRow.reference) == own.reference)
    named = select(col(CaseRow.id)).where(col(CaseRow.reference).in_(ours))
    return (*records.session.scalars(named), *records.session.scalars(theirs))


def _at_the_address_of(records: Records, case_id: int | None, ids: list[int]) -> Iterable[int]:
    """Return those of `ids` whose postal address is that of the case; none where it gives no address."""
    addresses = _addresses(records, ids)
    own = addresses.get(case_id)
    return [one for one in ids if own and addresses.get(one) == own]


def _addresses(records: Records, ids: Sequence[int | None]) -> Mapping[int | None, str]:
    """Return the postal addresses of these cases, as they compare."""
    rows = select(col(CaseTextRow.case_id), col(CaseTextRow.address)).where(col(CaseTextRow.case_id).in_(ids))
    found = records.session.execute(rows)
    return {row.case_id: _plain(" ".join(unpack_all(row.address, str))) for row in found}


def _plain(text: str | None) -> str:
    """Return words as they compare: case, spaces and punctuation make no difference."""
    kept = "".join(letter if letter.isalnum() or letter == "@" else " " for letter in (text or "").casefold())
    return " ".join(kept.split())
