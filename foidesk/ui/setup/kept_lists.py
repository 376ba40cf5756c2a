"""The lists of the settings that are saved by themselves: how each is read, and how it is kept."""

from datetime import date
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.domain.commission import BusinessArea
from foidesk.domain.costs import CostLimit
from foidesk.domain.retention import Schedule
from foidesk.lawbook import Lawbook
from foidesk.lawbook.retention_rows import read_retention
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.setup.saved_page import Keeping
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import day

CostsFound = tuple[tuple[CostLimit, ...], tuple[date, str] | None]
"""The limits on cost, and when and by whom they were last set here."""

# What follows imports within its functions: SQLModel comes after the first paint.


def _areas(records: Records) -> tuple[BusinessArea, ...]:
    from foidesk.store.business_areas import business_areas

    return business_areas(records)


def _keep_areas(case_file: CaseFile, areas: tuple[BusinessArea, ...], hand: Hand) -> Change:
    from foidesk.casework.keep_areas import keep_areas

    return case_file.write(keep_areas, areas, hand)


AREAS: Final = Keeping(_areas, _keep_areas, marked("Settings", "Saved. They can be asked from now on."))


def _schedules(records: Records) -> tuple[tuple[Schedule, ...], str]:
    """Return the schedules in force, and when they were last set, in words."""
    from foidesk.casework.retention_in_force import retention_in_force
    from foidesk.store.retention_rows import last_change

    schedules = retention_in_force(records, read_retention(resource("law"))).schedules
    made = last_change(records)
    return schedules, "" if made is None else translate(
        "Settings", "In force since {day}, set by {made}."
    ).format(day=day(made[0].date()), made=made[1])


def _keep_schedules(case_file: CaseFile, schedules: tuple[Schedule, ...], hand: Hand) -> Change:
    from foidesk.casework.retention_in_force import change_retention

    return case_file.write(change_retention, schedules, read_retention(resource("law")), hand)


SCHEDULES: Final = Keeping(
    _schedules, _keep_schedules, marked("Settings", "Saved. The schedules are in force from now on.")
)


def costs(lawbook: Lawbook) -> Keeping[CostLimit, CostsFound]:
    """Return how the limits on cost are read and kept; `lawbook` has those that were shipped."""

    def read(records: Records) -> CostsFound:
        from foidesk.casework.law_in_force import costs_in_force
        from foidesk.store.law_rows import last_cost_change
        from foidesk.store.plain_sql import plain

        made = last_cost_change(plain(records))
        return costs_in_force(plain(records), lawbook).limits, made and (made[0].date(), made[1])

    def keep(case_file: CaseFile, limits: tuple[CostLimit, ...], hand: Hand) -> Change:
        from foidesk.casework.law_in_force import change_costs

        return case_file.write(change_costs, limits, lawbook, hand)

    return Keeping(read, keep, translate("Costs", "Saved. Each limit is gone by from its own first day."))
