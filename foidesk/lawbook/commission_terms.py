"""When business areas are first asked to answer by: resources/commissioning.toml."""

from pathlib import Path
from typing import Any

from foidesk.domain.commission import CommissionTerms
from foidesk.lawbook.rows import BadLawFile, Columns, built, opened

TERMS = "commissioning.toml"


def read_commission_terms(folder: Path) -> CommissionTerms:
    """Return the shipped terms; `folder` is that of all resources. Raises BadLawFile."""
    try:
        return built(CommissionTerms, opened(folder, TERMS), COLUMNS)
    except KeyError as missing:
        raise BadLawFile(TERMS, f"“{missing.args[0]}” is missing") from None
    except (TypeError, ValueError) as fault:
        raise BadLawFile(TERMS, fault) from None


def _count(value: Any) -> int:
    if type(value) is int and value >= 0:
        return value
    raise ValueError(f"{value!r} is not a number of days")


COLUMNS: Columns = dict.fromkeys(CommissionTerms.__dataclass_fields__, _count)
