"""The law behind the fields of the window, from resources/law/fields.toml; read once it is asked for."""

from pathlib import Path

from foidesk.domain.field_law import FieldLaw
from foidesk.domain.regime import Regime
from foidesk.lawbook.rows import Columns, built, each, many, opened, rows_of, text

FIELDS = "fields.toml"


def read_field_law(folder: Path) -> tuple[FieldLaw, ...]:
    """Return every row, in order. Raises BadLawFile, naming the row, at the first fault."""
    rows = rows_of(FIELDS, opened(folder, FIELDS), "field")
    return tuple(each(FIELDS, rows, lambda row: built(FieldLaw, row, COLUMNS), "title"))


def _law(value: object) -> dict[Regime, str]:
    if not isinstance(value, dict) or not value:
        raise ValueError("it names no law")
    return {Regime(key): text(cite) for key, cite in value.items()}


COLUMNS: Columns = {"at": many(text), "title": text, "asks": text, "law": _law, "help": text}
