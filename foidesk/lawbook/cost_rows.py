"""The limits on cost, read from their file."""

from decimal import Decimal
from pathlib import Path

from foidesk.domain.authority import CostLimitClass
from foidesk.domain.costs import Activity, CostLaw, CostLimit
from foidesk.domain.regime import Regime
from foidesk.lawbook.rows import BadLawFile, Columns, Row, built, day, each, flag, many, opened, rows_of, text

FILE = "costs.toml"


def _pounds(value: object) -> Decimal:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return Decimal(value)
    raise ValueError(f"{value!r} is not a whole number above nought")


COLUMNS: Columns = {
    **dict.fromkeys(("amount", "rate", "fee_free", "fee_percent"), _pounds),
    **dict.fromkeys(("begins_on", "ends_on", "confirmed_on"), day),
    "regime": Regime,
    "cost_class": CostLimitClass,
    "counts": many(Activity),
    "rate_is_ceiling": flag,
    "source": text,
}


def read_costs(folder: Path) -> CostLaw:
    """Return the limits with the dates they hold between. Raises BadLawFile."""
    limits = each(FILE, rows_of(FILE, opened(folder, FILE), "limit"), _limit, "regime")
    try:
        return CostLaw.of(limits)
    except ValueError as fault:
        raise BadLawFile(FILE, fault) from None


def _limit(row: Row) -> CostLimit:
    return built(CostLimit, row, COLUMNS)
