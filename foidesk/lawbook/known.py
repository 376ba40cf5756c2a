"""What the checks know beside the law: addresses and numbers that letters must no longer print."""

from pathlib import Path

from foidesk.domain.checks.known import Known, Stale
from foidesk.lawbook.rows import BadLawFile, Columns, asked, built, day, each, opened, rows_of, text

STALE = "stale.toml"
STALE_COLUMNS: Columns = {**dict.fromkeys(("text", "what", "instead"), text), "since": day}


def read_known(folder: Path) -> Known:
    """Return what letters are checked against. Raises BadLawFile."""
    top = opened(folder, STALE)
    rows = each(STALE, rows_of(STALE, top, "stale"), lambda row: built(Stale, row, STALE_COLUMNS), "text")
    days = asked(STALE, top, "confirm_days")
    if not isinstance(days, int) or days < 1:
        raise BadLawFile(STALE, "confirm_days is not a number of days")
    return Known(tuple(rows), confirm_days=days)
