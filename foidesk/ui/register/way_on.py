"""Where an empty register leads on to, and the words on the buttons."""

from enum import Enum, auto
from typing import NamedTuple

from foidesk.ui.tongue import Told, marked


class WayOn(Enum):
    """What can be done where there is nothing to see."""

    IMPORT = auto()
    NEW = auto()
    OPEN = auto()
    ALL = auto()
    NO_FILTER = auto()
    SEARCH_ALL = auto()
    NO_WORDS = auto()


BUTTONS = Told(
    "Register",
    {
        WayOn.IMPORT: marked("Register", "Import e-mail…"),
        WayOn.NEW: marked("Register", "New request"),
        WayOn.OPEN: marked("Register", "Show all that are open"),
        WayOn.ALL: marked("Register", "Show all requests"),
        WayOn.NO_FILTER: marked("Register", "Take all filters away"),
        WayOn.SEARCH_ALL: marked("Register", "Search all requests"),
        WayOn.NO_WORDS: marked("Register", "Leave the search"),
    },
)


class Why(NamedTuple):
    """Why there is nothing to see, and what can be done about it."""

    sign: str
    headline: str
    hint: str
    ways: tuple[WayOn, ...]
