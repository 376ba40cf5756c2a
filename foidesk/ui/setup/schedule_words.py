"""The schedules that are shipped, in the language of the window: resources/law has the English."""

from typing import Final

from foidesk.domain.retention import Schedule
from foidesk.ui.tongue import marked, translate


def what_of(schedule: Schedule) -> str:
    """Return which requests a schedule is for."""
    return translate("Schedules", schedule.what)


def source_of(schedule: Schedule) -> str:
    """Return who says so."""
    return translate("Schedules", schedule.source)


MARKED: Final = (
    marked("Schedules", "All other requests"),
    marked("Schedules", "Something was withheld, or neither confirmed nor denied"),
    marked("Schedules", "Withdrawn, lapsed, transferred, or no request under the Acts"),
    marked("Schedules", "Went to the Commissioner or a tribunal"),
    marked("Schedules", "common practice of public authorities, not a rule of law"),
    marked(
        "Schedules",
        "office practice: repeats and later complaints are answered alike; not a rule of law",
    ),
    marked("Schedules", "office practice, not a rule of law"),
    marked(
        "Schedules",
        "office practice, after the six years of the Limitation Act 1980 s5; "
        "not a rule of the Acts on information",
    ),
)
"""The words of the law once more, where Linguist finds them."""
