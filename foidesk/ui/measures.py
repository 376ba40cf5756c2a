"""The measures of the window, which its skeleton and what takes its place agree on. Logical pixels."""

from typing import Final

SHELVES_WIDE: Final = 236
SHELVES_NARROW: Final = 60
FOLD_BELOW: Final = 1180
"""Window width below which the shelves show icons alone."""
FOLD_AT_WORK_BELOW: Final = 1500
"""The same while a decision or letter is worked on: what is written then stands beside what it will look like."""
ONE_PANE_BELOW: Final = 1000
"""Window width below which register and case take turns."""
REGISTER_SHARE, CASE_SHARE = 740, 460
"""How register and case share the width."""
TOP_BAR: Final = 52
REGISTER_HEAD: Final = 49
COLUMN_HEAD: Final = 38
STATUS_LINE: Final = 20
ROW: Final = 44
EXCERPT: Final = 22
"""Height a row of the register gains while something is searched for: why it was found stands there."""
EDGE: Final = 12
"""Room left and right in a cell of the register."""

REFERENCE, STAGE, DEADLINE = 164, 146, 172
OFFICER, OUTCOME = 130, 140
"""The first widths of the register's columns; the request has the rest."""
LEAST_REQUEST: Final = 190
"""Below this other columns give way, so that the subject can still be read: the stage, then the reference."""


def columns_in(width: int, reference: int, stage: int, deadline: int) -> tuple[bool, bool]:
    """Return whether a register so wide has room for the columns of the reference and of the stage."""
    left = width - deadline - LEAST_REQUEST
    has_reference = left >= reference
    return has_reference, left - (reference if has_reference else 0) >= stage
