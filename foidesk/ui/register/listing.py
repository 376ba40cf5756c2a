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
    row_of_line,
)
from foidesk.store.listing import Listing as Way


class Listing(Protocol):
    """Cases in order. Any thread may ask."""

    def count(self) -> int:
        """Return how many there are."""
        ...

    def page(self, start: int, size: int) -> list[CaseLine]:
        """Return the lines from row `start`."""
        ...

    def row_of(self, case_id: int) -> int | None:
        """Return the row of a case; None where it is not listed."""
        ...

    def ids(self) -> Sequence[int]:
        """Return every case, in order."""
        ...

    def ids_from(self, start: int, size: int) -> Sequence[int]:
        """Return the cases from row `start`."""
        ...


class ShelfListing:
    """A shelf, or what is wanted of it. It keeps its way through the shelf, so it is good for one reading."""

    def __init__(self, file: CaseFile, wanted: CaseFilter, order: Order) -> None:
        self._file, self._wanted, self._order = file, wanted, order
        self._way = Way(wanted, order)

    def count(self) -> int:
        """Return how many cases lie there."""
        return self._file.look(count_lines, self._wanted)

    def page(self, start: int, size: int) -> list[CaseLine]:
        """Return the lines from row `start`."""
        return self._file.look(page_of_lines, self._wanted, self._order, start, size, self._way)

    def row_of(self, case_id: int) -> int | None:
        """Return the row of a case; None where it is not on the shelf."""
        return self._file.look(row_of_line, self._way, case_id)

    def ids(self) -> Sequence[int]:
        """Return every case, in order."""
        return self._file.look(ids_of_lines, self._wanted, self._order)

    def ids_from(self, start: int, size: int) -> Sequence[int]:
        """Return the cases from row `start`."""
        return self._file.look(ids_from, self._wanted, self._order, start, size)


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

    def row_of(self, case_id: int) -> int | None:
        """Return the row of a case; None where it was not found."""
        return self.found.index(case_id) if case_id in self.found else None

    def ids(self) -> Sequence[int]:
        """Return every case, in order."""
        return self.found

    def ids_from(self, start: int, size: int) -> Sequence[int]:
        """Return the cases from row `start`."""
        return self.found[start : start + size]
