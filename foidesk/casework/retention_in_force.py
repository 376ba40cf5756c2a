"""The schedules cases are kept by: as shipped, or as the office set them; changing them; holds."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import noted
from foidesk.domain.problems import Problem
from foidesk.domain.retention import Retention, Schedule, check_schedules
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.cases import case_row
from foidesk.store.records import Records
from foidesk.store.retention_rows import drop_hold, put_hold, put_schedules, schedules_kept

CHANGE_RETENTION: Final = "change_retention"


class BadSchedules(Problem):
    """Schedules by which some case would have no time of its own."""

    remedy = "Correct them and try again. Nothing has been changed."

    def __init__(self, why: object) -> None:
        super().__init__(f"These schedules cannot be used: {why}.")


class NoReason(Problem):
    """A hold that does not say why."""

    remedy = "Say why the case is to be kept, in a few words."

    def __init__(self) -> None:
        super().__init__("A hold needs a reason.")


def retention_in_force(records: Records, shipped: Retention) -> Retention:
    """Return the schedules of the office, or those shipped where it set none."""
    own = schedules_kept(records)
    return shipped if own is None else replace(shipped, schedules=own)


def change_retention(
    records: Records, schedules: Sequence[Schedule], shipped: Retention, hand: Hand
) -> Change:
    """Keep cases by these schedules from now on. Cases already destroyed stay so. Raises BadSchedules."""
    check_retention(schedules)
    before = {one.name: one for one in retention_in_force(records, shipped).schedules}
    if tuple(schedules) == tuple(before.values()):
        return Change.of()
    version = put_schedules(records, schedules, hand.now, hand.by)
    changed = {one.name: _told(one) for one in schedules if before.get(one.name) != one}
    note_down(records, AuditLine(hand.now, hand.by, CHANGE_RETENTION, None, {"version": version, **changed}))
    return Change.everything()


def check_retention(schedules: Sequence[Schedule]) -> None:
    """Raise BadSchedules where a case could have no schedule, or two have one name."""
    try:
        check_schedules(schedules)
    except ValueError as fault:
        raise BadSchedules(fault) from None


def _told(schedule: Schedule) -> str:
    return f"{schedule.years} years, then {schedule.way}"


def hold_case(records: Records, case_id: int, reason: str, hand: Hand) -> Change:
    """Keep a case, whatever its schedule says, until the hold is lifted. Raises NoReason, NoSuchCase."""
    case_row(records, case_id)
    if not reason.strip():
        raise NoReason
    put_hold(records, case_id, reason.strip(), hand.now, hand.by)
    return noted(records, hand, "hold_case", case_id, {"why": reason.strip()})


def lift_hold(records: Records, case_id: int, hand: Hand) -> Change:
    """Let a case go by its schedule again. Raises NoSuchCase."""
    case_row(records, case_id)
    if not drop_hold(records, case_id):
        return Change.of()
    return noted(records, hand, "lift_hold", case_id, {})
