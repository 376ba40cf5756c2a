"""What of a case can wait for somebody beside its clocks, as SQL."""

from collections.abc import Mapping
from typing import Final

WAITS: Final[Mapping[str, str]] = {
    "approval": "select case_id from approval where waits",
    "task": """select case_id from task where done_at is null
        and cast(replace(due_on, '-', '') as integer) <= :today""",
    "area": "select case_id from commission where reply is null",
}
"""What of a case can wait for somebody beside its clocks: a letter for its approval, a task that is due, a
business area that owes an answer."""
WAITING: Final = " union all ".join(
    f"select case_id from ({waits}) where :waiting = '{name}'"  # noqa: S608
    for name, waits in WAITS.items()
)
