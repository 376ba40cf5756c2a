"""Rows read off the leaves of tables, one page at a time, without the tree that leads to them."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from foidesk.store.salvage.pages import Pages

LEAF: Final = 0x0D
INTERIOR: Final = 0x05
INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer by its serial type."""

Value = int | float | str | bytes | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it lies in a leaf: without the column that stands for its number, and without virtual ones."""

    number: int
    values: tuple[Value, ...]


class TornError(Exception):
    """What was read is not a row, or not whole."""


def is_leaf(number: int, page: bytes) -> bool:
    """Whether a page says of itself that it is a leaf of a table."""
    return page[_start(number)] == LEAF


def children_of(number: int, page: bytes) -> list[int]:
    """Return the pages an interior page of a table leads to; none for a page that is none."""
    start = _start(number)
    if page[start] != INTERIOR:
        return []
    (cells,) = struct.unpack_from(">H", page, start + 3)
    places = struct.unpack_from(f">{min(cells, (len(page) - start - 12) // 2)}H", page, start + 12)
    found = [struct.unpack_from(">I", page, at)[0] for at in places if at + 4 <= len(page)]
    return [*found, struct.unpack_from(">I", page, start + 8)[0]]


def rows_of(pages: Pages, number: int, page: bytes) -> Iterator[Row]:
    """Yield the rows of a leaf that are whole; one that is torn is left out, and the others are not."""
    start = _start(number)
    (cells,) = struct.unpack_from(">H", page, start + 3)
    for cell in range(min(cells, (len(page) - start - 8) // 2)):
        (at,) = struct.unpack_from(">H", page, start + 8 + 2 * cell)
        try:
            yield _row(pages, page, at)
        except (TornError, IndexError, struct.error, UnicodeDecodeError):
            continue


def _start(number: int) -> int:
    return 100 if number == 1 else 0


def _row(pages: Pages, page: bytes, at: int) -> Row:
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    return Row(
        number - (1 << 64) if number >= 1 << 63 else number, _values(_payload(pages, page, at, length))
    )


def _payload(pages: Pages, page: bytes, at: int, length: int) -> bytes:
    """Return a row's bytes, gathered over the pages they run on to."""
    usable = pages.usable
    if length > pages.count * pages.size:
        raise TornError
    here = _local(length, usable)
    found = [page[at : at + here]]
    left, following = length - here, 0
    if left:
        (following,) = struct.unpack_from(">I", page, at + here)
    while left > 0:
        more = pages.page(following) if 1 < following <= pages.count else None
        if more is None:
            raise TornError
        found.append(more[4 : min(usable, 4 + left)])
        left -= len(found[-1])
        (following,) = struct.unpack_from(">I", more)
    return b"".join(found)


def _local(length: int, usable: int) -> int:
    """Return how many bytes of a row of that length its leaf holds, as the file format has it."""
    if length <= usable - 35:
        return length
    least = (usable - 12) * 32 // 255 - 23
    most = least + (length - least) % (usable - 4)
    return most if most <= usable - 35 else least


def _values(payload: bytes) -> tuple[Value, ...]:
    header, at = _varint(payload, 0)
    kinds = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != header:
        raise TornError
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise TornError
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in {8, 9}:
        return kind - 8, at
    if kind in {10, 11}:
        raise TornError
    size = INTEGERS.get(kind) or (8 if kind == 7 else (kind - 12) // 2)
    raw = payload[at : at + size]
    if len(raw) < size:
        raise TornError
    if kind in INTEGERS:
        return int.from_bytes(raw, "big", signed=True), at + size
    if kind == 7:
        return float(struct.unpack(">d", raw)[0]), at + size
    return (raw.decode() if kind % 2 else raw), at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9
