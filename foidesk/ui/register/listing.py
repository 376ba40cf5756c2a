"""What the register lists: a shelf, read as it is scrolled, or cases that were found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import (
    CaseFilter,
    CaseLine,
    Order,
    count_lines,
    ids_from,
    ids_of_lines,
    lines_of,
    page_of_lines,
)


class Listing(Protocol):
    """Cases in order. Any thread may ask."""

    def count(self) -> int:
        """Return how many there are."""
        ...

    def page(self, start: int, size: int) -> list[CaseLine]:
        """Return the lines from row `start`."""
        ...

    def ids(self) -> Sequence[int]:
        """Return every case, in order."""
        ...

    def ids_from(self, start: int, size: int) -> Sequence[int]:
        """Return the cases from row `start`."""
        ...


@dataclass(frozen=True, slots=True)
class ShelfListing:
    """A shelf, or what is wanted of it."""

    file: CaseFile
    wanted: CaseFilter
    order: Order

    def count(self) -> int:
        """Return how many cases lie there."""
        return self.file.look(count_lines, self.wanted)

    def page(self, start: int, size: int) -> list[CaseLine]:
        """Return the lines from row `start`."""
        return self.file.look(page_of_lines, self.wanted, self.order, start, size)

    def ids(self) -> Sequence[int]:
        """Return every case, in order."""
        return self.file.look(ids_of_lines, self.wanted, self.order)

    def ids_from(self, start: int, size: int) -> Sequence[int]:
        """Return the cases from row `start`."""
        return self.file.look(ids_from, self.wanted, self.order, start, size)


@dataclass(frozen=True, slots=True)
class FoundListing:
    """Cases a search has found."""

    file: CaseFile
    found: Sequence[int]

    def count(self) -> int:
        """Return how many there are."""
        return len(self.found)

    def page(self, start: int, size: int) -> list[CaseLine]:
        """Return the lines from row `start`."""
        return self.file.look(lines_of, self.found[start : start + size])

    def ids(self) -> Sequence[int]:
        """Return every case, in order."""
        return self.found

    def ids_from(self, start: int, size: int) -> Sequence[int]:
        """Return the cases from row `start`."""
        return self.found[start : start + size]
