"""The law behind the fields of the window, from resources/law/fields.toml; read once it is asked for."""

from pathlib import Path

from foidesk.domain.field_law import FieldLaw
from foidesk.domain.regime import Regime
from foidesk.lawbook.rows import Columns, built, each, many, opened, rows_of, text

FIELDS = "fields.toml"


def read_field_law(folder: Path) -> tuple[FieldLaw, ...]:
    """Return every row, in order. Raises BadLawFile, naming the row, at the first fault.

    The file’s own keys are the defaults of its rows.
    """
    top = opened(folder, FIELDS)
    shared = {key: value for key, value in top.items() if key in COLUMNS}
    rows = [shared | row for row in rows_of(FIELDS, top, "field")]
    return tuple(each(FIELDS, rows, lambda row: built(FieldLaw, row, COLUMNS), "title"))


def _law(value: object) -> dict[Regime, str]:
    if not isinstance(value, dict) or not value:
        raise ValueError("it names no law")
    return {Regime(key): text(cite) for key, cite in value.items()}


COLUMNS: Columns = {
    **dict.fromkeys(("title", "asks", "help"), text),
    "at": many(text),
    "law": _law,
    "unconfirmed": many(Regime),
}
