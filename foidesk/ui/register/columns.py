"""The widths of the register's columns, and which of them there is room for."""

from collections.abc import Mapping
from typing import Final

from foidesk.ui.measures import (
    DEADLINE,
    LEAST_REQUEST,
    OFFICER,
    OUTCOME,
    REFERENCE,
    STAGE,
    columns_in,
)
from foidesk.ui.register.register_model import CHOSEN, Column

WIDTHS: Final[Mapping[Column, int]] = {
    Column.REFERENCE: REFERENCE,
    Column.OFFICER: OFFICER,
    Column.OUTCOME: OUTCOME,
    Column.STAGE: STAGE,
    Column.DEADLINE: DEADLINE,
}
"""The first widths; the request has the rest."""


def hidden_in(width: int, widths: Mapping[Column, int], wanted: frozenset[Column]) -> frozenset[Column]:
    """Return what a register so wide leaves out: the subject keeps its room, then what was chosen does."""
    hidden = set()
    for column in CHOSEN:
        room = width - widths[Column.DEADLINE] - widths[column] >= LEAST_REQUEST
        if column in wanted and room:
            width -= widths[column]
        else:
            hidden.add(column)
    giving_way = (widths[Column.REFERENCE], widths[Column.STAGE], widths[Column.DEADLINE])
    has_reference, has_stage = columns_in(width, *giving_way)
    hidden |= set() if has_reference else {Column.REFERENCE}
    return frozenset(hidden if has_stage else {*hidden, Column.STAGE})
