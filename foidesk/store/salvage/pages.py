"""A database as numbered pages, whatever its tree is like: from the file, its journal over it, decrypted."""

import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final, Self

MAGIC: Final = b"SQLite format 3\0"
USUAL_SIZE: Final = 4096
WAL_HEADER: Final = 32
FRAME_HEADER: Final = 24
WAL_MAGIC: Final = (0x377F0682, 0x377F0683)

Decrypt = Callable[[int, bytes], bytes | None]
"""Returns a page as SQLite sees it, from its number and the bytes on the disk; None if they do not hold."""


class Pages:
    """Pages by their number, from 1. One that is missing, torn or not to be decrypted is None."""

    def __init__(self, path: Path, decrypt: Decrypt | None = None, reserve: int = 0) -> None:
        self._open = ExitStack()
        self._file: BinaryIO = self._open.enter_context(path.open("rb"))
        self._decrypt = decrypt
        head = self._file.read(100)
        self.size = USUAL_SIZE if decrypt else _page_size(head)
        self.count = -(-path.stat().st_size // self.size)
        self._wal: BinaryIO | None = None
        self._frames: dict[int, int] = {}
        wal = path.with_name(f"{path.name}-wal")
        if wal.is_file():
            self._wal = self._open.enter_context(wal.open("rb"))
            self._frames = committed_frames(self._wal, self.size)
            self.count = max(self.count, *self._frames, 0)
        first = self.page(1) or b""
        self.header = first[:100] if first[:16] == MAGIC else None
        self.usable = self.size - (self.header[20] if self.header else reserve)

    def page(self, number: int) -> bytes | None:
        """Return a page as SQLite sees it."""
        at = self._frames.get(number)
        if at is not None and self._wal is not None:
            raw = _read(self._wal, at, self.size)
        else:
            raw = _read(self._file, (number - 1) * self.size, self.size)
        if len(raw) < self.size:
            return None
        return raw if self._decrypt is None else self._decrypt(number, raw)

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """Yield every page that can be had, with its number."""
        for number in range(1, self.count + 1):
            page = self.page(number)
            if page is not None:
                yield number, page

    def free(self) -> frozenset[int]:
        """Return the pages that hold nothing any more, as far as the first page leads to them."""
        found: set[int] = set()
        trunk = self._number(32) if self.header else 0
        while trunk and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            if page is None:
                break
            following, length = struct.unpack_from(">II", page)
            length = min(length, self.usable // 4 - 2)
            found.update(struct.unpack_from(f">{length}I", page, 8))
            trunk = following
        return frozenset(found)

    @property
    def version(self) -> int | None:
        """SQLite's user_version; None where the first page is gone."""
        return self._number(60) if self.header else None

    def _number(self, at: int) -> int:
        assert self.header is not None
        return int(struct.unpack_from(">I", self.header, at)[0])

    def close(self) -> None:
        """Close the files."""
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _page_size(head: bytes) -> int:
    said = struct.unpack_from(">H", head, 16)[0] if head[:16] == MAGIC and len(head) >= 18 else 0
    size = 65536 if said == 1 else int(said)
    return size if size >= 512 and size & (size - 1) == 0 else USUAL_SIZE


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    file.seek(at)
    return file.read(size)


def committed_frames(wal: BinaryIO, size: int) -> dict[int, int]:
    """Return where in a journal the newest committed copy of each page begins.

    Frames count as far as their checksums hold and up to the last that ends a transaction, as for SQLite.
    """
    head = _read(wal, 0, WAL_HEADER)
    if len(head) < WAL_HEADER:
        return {}
    magic, _format, page_size = struct.unpack_from(">III", head)
    order = ">" if magic & 1 else "<"
    sums = _checksum(head[:24], (0, 0), order)
    if magic not in WAL_MAGIC or page_size != size or sums != struct.unpack_from(">II", head, 24):
        return {}
    found: dict[int, int] = {}
    waiting: dict[int, int] = {}
    at = WAL_HEADER
    while len(frame := _read(wal, at, FRAME_HEADER + size)) == FRAME_HEADER + size:
        number, ends = struct.unpack_from(">II", frame)
        sums = _checksum(frame[:8] + frame[FRAME_HEADER:], sums, order)
        if frame[8:16] != head[16:24] or sums != struct.unpack_from(">II", frame, 16):
            break
        waiting[number] = at + FRAME_HEADER
        if ends:
            found.update(waiting)
            waiting.clear()
        at += FRAME_HEADER + size
    return found


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """Go on with the journal's own checksum: two sums over pairs of 32-bit words."""
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for left, right in zip(words[::2], words[1::2], strict=True):
        one = (one + left + two) & 0xFFFFFFFF
        two = (two + right + one) & 0xFFFFFFFF
    return one, two
