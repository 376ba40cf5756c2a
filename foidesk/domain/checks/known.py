"""What the checks know beside the letter: what is out of date, and the stock paragraphs shipped."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Stale:
    """A host, number or address that no longer answers, and from when. `instead` is what took its place."""

    text: str
    what: str
    since: date
    instead: str = ""

    def is_gone(self, on: date) -> bool:
        """Whether a letter dated `on` must no longer print it."""
        return self.since <= on


@dataclass(frozen=True, slots=True)
class Known:
    """Data the checks read. `stock` are the stock paragraphs as shipped, in plain words (domain/clauses.py).

    `confirm_days` is after how many days a regulator’s entry wants confirming again; None: not asked.
    """

    stale: tuple[Stale, ...] = ()
    stock: frozenset[str] = frozenset()
    confirm_days: int | None = None


NOTHING_KNOWN = Known()
