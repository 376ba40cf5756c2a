"""A font file looked at without being loaded: which characters it has, and whether a letter may carry it."""

import mmap
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_COLLECTION, _OUTLINES = b"ttcf", b"glyf"
_TRUE_TYPE = (b"\x00\x01\x00\x00", b"true")
_NOT_EMBEDDABLE = 0x0002
_NOT_IN_PART, _ONLY_BITMAPS = 0x0100, 0x0200
"""Bits of OS/2 fsType (OpenType 1.9): a letter carries the outlines of the characters it uses, no more."""
_WHOLE_UNICODE, _BASIC_PLANE = ((3, 10), (0, 6), (0, 4)), ((3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
_MOST_SEGMENTS = 200_000
_FAULTS = (OSError, struct.error, ValueError, IndexError, KeyError)
_Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font that may be used, and the first and last of each stretch of characters in it."""

    path: Path
    ranges: _Ranges

    def has(self, char: str) -> bool:
        """Whether there seems to be a shape for `char`; loading the font makes it certain."""
        at = bisect_right(self.ranges, (ord(char), 0x110000)) - 1
        return at >= 0 and ord(char) <= self.ranges[at][1]


@cache
def looked_at(path: Path) -> FontFile | None:
    """Return what a file offers. None: no TrueType outlines, not to be embedded, or not a font at all."""
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            tables = _Tables(data)
            if _OUTLINES not in tables.places or not _may_be_carried(tables):
                return None
            return FontFile(path, _ranges(tables))
    except _FAULTS:
        return None


class _Tables:
    """Where each table of a font is; of a collection's first font."""

    def __init__(self, data: mmap.mmap) -> None:
        self.data = data
        (start,) = struct.unpack_from(">L", data, 12) if data[:4] == _COLLECTION else (0,)
        if data[start : start + 4] not in _TRUE_TYPE:
            raise ValueError("not a TrueType font")
        (count,) = struct.unpack_from(">H", data, start + 4)
        self.places: dict[bytes, int] = {}
        for i in range(count):
            tag, _sum, place, _length = struct.unpack_from(">4sLLL", data, start + 12 + 16 * i)
            self.places[tag] = place

    def numbers(self, kinds: str, place: int) -> tuple[int, ...]:
        """Return big-endian numbers from `place` on."""
        return struct.unpack_from(f">{kinds}", self.data, place)


def _may_be_carried(tables: _Tables) -> bool:
    place = tables.places.get(b"OS/2")
    if place is None:
        return True
    (allowed,) = tables.numbers("H", place + 8)
    return not (allowed & 0x000F == _NOT_EMBEDDABLE or allowed & (_NOT_IN_PART | _ONLY_BITMAPS))


def _ranges(tables: _Tables) -> _Ranges:
    start = tables.places[b"cmap"]
    _version, count = tables.numbers("HH", start)
    found: dict[tuple[int, int], int] = {}
    for i in range(count):
        platform, encoding, place = tables.numbers("HHL", start + 4 + 8 * i)
        found[platform, encoding] = start + place
    for key in (*_WHOLE_UNICODE, *_BASIC_PLANE):
        if key in found:
            return tuple(sorted(_segments(tables, found[key])))
    raise ValueError("no Unicode characters")


def _segments(tables: _Tables, place: int) -> Iterator[tuple[int, int]]:
    (kind,) = tables.numbers("H", place)
    if kind == 12:
        (count,) = tables.numbers("L", place + 12)
        if count > _MOST_SEGMENTS:
            raise ValueError("too many segments")
        for i in range(count):
            first, last, _glyph = tables.numbers("LLL", place + 16 + 12 * i)
            yield first, last
    elif kind == 4:
        (twice,) = tables.numbers("H", place + 6)
        ends = tables.numbers(f"{twice // 2}H", place + 14)
        starts = tables.numbers(f"{twice // 2}H", place + 16 + twice)
        yield from zip(starts, ends, strict=True)
    else:
        raise ValueError("a character map of another kind")
