"""How long cases are kept, read from its file."""

from pathlib import Path

from foidesk.domain.regime import Regime
from foidesk.domain.retention import Hold, Retention, Schedule, Way, check_schedules
from foidesk.lawbook.rows import BadLawFile, Columns, built, each, flag, many, opened, rows_of, text

FILE = "retention.toml"


def _years(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise ValueError(f"{value!r} is not a number of years")


SCHEDULE_COLUMNS: Columns = {
    **dict.fromkeys(("name", "what", "source"), text),
    **dict.fromkeys(("contested", "unconfirmed"), flag),
    "regimes": many(Regime),
    "results": many(text),
    "years": _years,
    "way": Way,
}
HOLD_COLUMNS: Columns = {"regimes": many(Regime), "provision": text, "unconfirmed": flag}


def read_retention(folder: Path) -> Retention:
    """Return the schedules as shipped, and what holds a case. Raises BadLawFile."""
    top = opened(folder, FILE)
    schedules = each(
        FILE, rows_of(FILE, top, "schedule"), lambda row: built(Schedule, row, SCHEDULE_COLUMNS), "name"
    )
    holds = each(FILE, rows_of(FILE, top, "hold"), lambda row: built(Hold, row, HOLD_COLUMNS))
    try:
        check_schedules(schedules)
    except ValueError as fault:
        raise BadLawFile(FILE, fault) from None
    return Retention(tuple(schedules), tuple(holds))
