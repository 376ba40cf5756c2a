"""The tabs of a case, apart from what is in them: the desk names them before the case sheet is loaded."""

from enum import IntEnum


class Tab(IntEnum):
    """The tabs in order; Ctrl+1 is the first."""

    TIMELINE = 0
    REQUEST = 1
    DECISION = 2
    LETTER = 3
    NOTES = 4
    AREAS = 5
