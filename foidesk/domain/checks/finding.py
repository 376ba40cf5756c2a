"""What a check says of a letter: how grave it is, where it is, in which words, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave a finding is. A block stands until it is mended or overridden with a reason."""

    BLOCK = "block"
    WARN = "warn"


class Where(StrEnum):
    """What a finding is about, and so which page of the window mends it."""

    CASE = "case"
    PART = "part"
    CLAIM = "claim"
    LETTER = "letter"
    COST = "cost"
    AUTHORITY = "authority"
    REGULATOR = "regulator"


@dataclass(frozen=True, slots=True)
class Place:
    """A field: of the part and claim counted from 0, of the letter's own particulars, or of a setting.

    `name` is the field's name in its value, such as `harm`; `of` names the authority or regulator.
    """

    where: Where
    name: str = ""
    part: int | None = None
    claim: int | None = None
    of: str = ""


@dataclass(frozen=True, slots=True)
class Remedy:
    """What to do: in words, at which place, and, where there is just one right value, that value to put."""

    says: str
    place: Place
    put: object = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a letter lacks or gets wrong.

    `provision` is the law it fails; `part` the name of the part, None for the whole letter; `words` are those
    at fault where there are any.
    """

    id: str
    level: Level
    provision: str
    message: str
    remedy: Remedy
    part: str | None = None
    words: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the letter must not go out as it is."""
        return self.level is Level.BLOCK
