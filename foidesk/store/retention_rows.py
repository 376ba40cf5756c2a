"""Retention's own rows: schedules an office set, holds, and which cases may have come to their end."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.lifecycle import AT_REST, Stage
from foidesk.domain.retention import CLOSING, Schedule
from foidesk.domain.timeline import Act
from foidesk.store.connections import Connection
from foidesk.store.packed import pack, unpack_all
from foidesk.store.records import Records
from foidesk.store.retention_tables import HoldRow, RetentionChangeRow

PERHAPS_OVER: Final = (*AT_REST, Stage.ANSWERED, Stage.REVIEWED, Stage.ICO_DECIDED)
"""Where a case may lie for years; one that is not at rest is held, and has to be closed first."""

ENDED: Final = """
    select c.id from "case" c
    where c.stage in (select value from json_each(:stages))
        and not exists (select 1 from destroyed d where d.case_id = c.id)
        and exists (select 1 from event e where e.case_id = c.id and e.happened_on <= :latest
            and e.act in (select value from json_each(:acts)))
    order by c.received_on, c.id"""


def schedules_kept(records: Records) -> tuple[Schedule, ...] | None:
    """Return the schedules the office set last; None where it goes by those shipped."""
    row = records.session.scalars(
        select(RetentionChangeRow).order_by(col(RetentionChangeRow.version).desc()).limit(1)
    ).first()
    return None if row is None else unpack_all(row.schedules, Schedule)


def last_change(records: Records) -> tuple[datetime, str] | None:
    """Return when and by whom the schedules were last set; None where they never were."""
    row = records.session.scalars(
        select(RetentionChangeRow).order_by(col(RetentionChangeRow.version).desc()).limit(1)
    ).first()
    return None if row is None else (row.made_at, row.made_by)


def put_schedules(records: Records, schedules: Sequence[Schedule], made_at: datetime, made_by: str) -> int:
    """Set the schedules from now on; return the number of the version."""
    last = records.session.scalar(select(func.max(RetentionChangeRow.version))) or 0
    row = RetentionChangeRow(
        version=last + 1, made_at=made_at, made_by=made_by, schedules=pack(tuple(schedules))
    )
    records.session.add(row)
    return last + 1


def hold_of(records: Records, case_id: int) -> str | None:
    """Return the reason of the hold on a case; None where there is none."""
    row = records.session.get(HoldRow, case_id)
    return None if row is None else row.reason


def put_hold(records: Records, case_id: int, reason: str, made_at: datetime, made_by: str) -> None:
    """Put a hold on a case, in place of any before."""
    records.session.merge(HoldRow(case_id=case_id, reason=reason, made_at=made_at, made_by=made_by))


def drop_hold(records: Records, case_id: int) -> bool:
    """Lift the hold on a case; return whether there was one."""
    row = records.session.get(HoldRow, case_id)
    if row is not None:
        records.session.delete(row)
    return row is not None


def perhaps_over(connection: Connection, latest: date) -> list[int]:
    """Return the cases that may have had their last closing act by `latest`, the oldest first.

    More than have, never fewer: a correction may have moved the act either way.
    """
    acts = json.dumps(sorted((*CLOSING, Act.CORRECT)))
    values = {"stages": json.dumps(PERHAPS_OVER), "acts": acts, "latest": str(latest)}
    return [int(row[0]) for row in connection.execute(ENDED, values)]
