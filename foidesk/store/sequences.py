"""Numbers given out for references: each once, counted by pattern and year."""

from foidesk.store.kept_tables import SequenceRow
from foidesk.store.records import Records

NO_YEAR = 0
"""The year of a pattern that counts on without one."""


def last_number(records: Records, pattern: str, year: int) -> int:
    """Return the last number given out; 0 when none was."""
    row = records.session.get(SequenceRow, (pattern, year))
    return 0 if row is None else row.last


def give_out(records: Records, pattern: str, year: int, number: int) -> None:
    """Remember that every number up to `number` is taken. Never counts back."""
    row = records.session.get(SequenceRow, (pattern, year))
    if row is None:
        row = SequenceRow(pattern=pattern, year=year, last=0)
    row.last = max(row.last, number)
    records.session.add(row)
