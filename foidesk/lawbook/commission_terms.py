"""When business areas are first asked to answer by: resources/commissioning.toml."""

from pathlib import Path
from typing import Any

from foidesk.domain.commission import CommissionTerms
from foidesk.lawbook.rows import Columns, opened, terms

TERMS = "commissioning.toml"


def read_commission_terms(folder: Path) -> CommissionTerms:
    """Return the shipped terms; `folder` is that of all resources. Raises BadLawFile."""
    return terms(CommissionTerms, TERMS, opened(folder, TERMS), COLUMNS)


def _count(value: Any) -> int:
    if type(value) is int and value >= 0:
        return value
    raise ValueError(f"{value!r} is not a number of days")


COLUMNS: Columns = dict.fromkeys(CommissionTerms.__dataclass_fields__, _count)
