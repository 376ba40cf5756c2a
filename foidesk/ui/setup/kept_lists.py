"""The lists of the settings that are saved by themselves: how each is read, and how it is kept."""

from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.domain.commission import BusinessArea
from foidesk.domain.retention import Schedule
from foidesk.lawbook.retention_rows import read_retention
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.setup.saved_page import Keeping
from foidesk.ui.wording import day

# What follows imports within its functions: SQLModel comes after the first paint.


def _areas(records: Records) -> tuple[BusinessArea, ...]:
    from foidesk.store.business_areas import business_areas

    return business_areas(records)


def _keep_areas(case_file: CaseFile, areas: tuple[BusinessArea, ...], hand: Hand) -> Change:
    from foidesk.casework.keep_areas import keep_areas

    return case_file.write(keep_areas, areas, hand)


AREAS: Final = Keeping(_areas, _keep_areas, "Saved. They can be asked from now on.")


def _schedules(records: Records) -> tuple[tuple[Schedule, ...], str]:
    """Return the schedules in force, and when they were last set, in words."""
    from foidesk.casework.retention_in_force import retention_in_force
    from foidesk.store.retention_rows import last_change

    schedules = retention_in_force(records, read_retention(resource("law"))).schedules
    made = last_change(records)
    return schedules, "" if made is None else f"In force since {day(made[0].date())}, set by {made[1]}."


def _keep_schedules(case_file: CaseFile, schedules: tuple[Schedule, ...], hand: Hand) -> Change:
    from foidesk.casework.retention_in_force import change_retention

    return case_file.write(change_retention, schedules, read_retention(resource("law")), hand)


SCHEDULES: Final = Keeping(_schedules, _keep_schedules, "Saved. The schedules are in force from now on.")
