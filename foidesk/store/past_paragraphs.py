"""Claims of one provision in cases that were answered: what their paragraphs are taken from."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.decisions import Claim, Holding, Outcome
from foidesk.domain.regime import Regime
from foidesk.store.connections import Connection
from foidesk.store.packed import unpack
from foidesk.store.past_claims import PastClaims, linked_claims_of, past_claims_of
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

MOST = 300
"""Claims looked at: the newest of a provision, even where an office relies on it every day."""


@dataclass(frozen=True, slots=True)
class PastClaim:
    """A claim as it was given out, with the case it stands in. What lies behind an NCND is not read."""

    reference: str
    answered_on: date
    claim: Claim
    holding: Holding | None
    outcome: Outcome


def past_claims(
    records: Records, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> tuple[PastClaim, ...]:
    """Return the claims of `provision` in other cases that stand at one of `stages`, newest first.

    Of the authorities the case speaks for, where it names any; of a provision that is relied on every day
    only the latest.
    """
    connection = plain(records)
    return _read(connection, past_claims_of(connection, case_id, regime, provision, stages))


def linked_claims(
    records: Records, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> tuple[PastClaim, ...]:
    """Return the same of the cases this one is linked with as related, however old they are."""
    connection = plain(records)
    return _read(connection, linked_claims_of(connection, case_id, regime, provision, stages))


def _read(connection: Connection, found: PastClaims) -> tuple[PastClaim, ...]:
    rows = connection.execute(
        f"select reference, answered_on, provision, said, holding, part.outcome {found.sql}"
        ' order by answered_on desc, "case".id desc, claim.id limit :most',
        {**found.values, "most": MOST},
    )
    return tuple(_past(*row) for row in rows)


def _past(
    reference: str, answered_on: str, provision: str, said: str, holding: str | None, outcome: str
) -> PastClaim:
    claim = replace(unpack(said, Claim), provision=provision)
    held = None if holding is None else Holding(holding)
    return PastClaim(reference, date.fromisoformat(answered_on), claim, held, Outcome(outcome))
