"""Where claims of one provision stand in answered cases: all of a rare one, the latest of a common one."""

import json
from collections.abc import Collection
from typing import Any, Final, NamedTuple

from foidesk.domain.case import LinkKind
from foidesk.domain.regime import Regime
from foidesk.store.connections import Connection

FEW: Final = 500
"""So many claims are looked through, however old."""
LOOKED_AT: Final = 10_000
"""Answered cases looked through, the newest, for a provision that was relied on more often than that."""

ALL_OF_IT: Final = """from claim
    join part on part.id = claim.part_id
    join "case" on "case".id = claim.case_id"""
NEWEST: Final = """from "case" indexed by case_answered
    cross join claim on claim.provision = :provision and claim.case_id = "case".id
    cross join part on part.id = claim.part_id"""
WANTED: Final = """
    where claim.provision = :provision and "case".id <> :case_id and answered_on is not null
    and answered_on >= :since and stage in (select value from json_each(:stages)) and part.outcome is not null
    and coalesce(part.regime, handled_under) = :regime
    and (:own = '[]' or (select 1 from case_authority where case_id = "case".id
            and name in (select value from json_each(:own)) limit 1)
        or (select 1 from case_authority where case_id = "case".id limit 1) is null)"""
"""A case that names no authority is in the name of the office's first, and every case may draw on it."""


class PastClaims(NamedTuple):
    """Part of a statement, with what it is bound to. `is_all`: no claim is too old to be among them."""

    sql: str
    values: dict[str, Any]
    is_all: bool


def past_claims_of(
    connection: Connection, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> PastClaims:
    """Return where to find the claims of `provision` in other cases that stand at one of `stages`.

    Of the authorities the case speaks for, where it names any.
    """
    often = "select count(*) from (select 1 from claim where provision = ? limit ?)"
    is_rare = connection.execute(often, (provision, FEW + 1)).fetchone()[0] <= FEW
    since = None if is_rare else _since(connection)
    own = connection.execute("select name from case_authority where case_id = ?", (case_id,)).fetchall()
    values = {
        "provision": provision,
        "case_id": case_id,
        "regime": regime.value,
        "since": since or "",
        "stages": json.dumps(list(stages)),
        "own": json.dumps([name for (name,) in own]),
    }
    return PastClaims(f"{ALL_OF_IT if is_rare else NEWEST} {WANTED}", values, since is None)


def linked_claims_of(
    connection: Connection, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> PastClaims:
    """Return the same of the cases this one is linked with as related, however old and whoever's they are."""
    values = {
        "provision": provision,
        "case_id": case_id,
        "regime": regime.value,
        "since": "",
        "stages": json.dumps(list(stages)),
        "own": "[]",
        "kind": LinkKind.RELATED.value,
    }
    linked = "and reference in (select reference from link where link.case_id = :case_id and kind = :kind)"
    return PastClaims(f"{ALL_OF_IT} {WANTED} {linked}", values, is_all=True)


def _since(connection: Connection) -> str | None:
    """Return the day the first of the newest answered cases was answered; None where there are no more."""
    row = connection.execute(
        'select answered_on from "case" indexed by case_answered where answered_on is not null'
        " order by answered_on desc limit 1 offset ?",
        (LOOKED_AT,),
    ).fetchone()
    return None if row is None else str(row[0])
