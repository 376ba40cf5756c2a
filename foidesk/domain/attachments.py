"""Files that come with requests: how large may one be, and which are opened from here at all."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from foidesk.domain.problems import Problem

MEGA: Final = 1_000_000
"""Bytes of one MB, as people and settings count them."""

PROGRAM_STARTS: Final = (
    b"MZ",  # Windows
    b"\x7fELF",  # Linux
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",  # macOS, and Java
    b"#!",  # a script
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a shortcut of Windows
)
SCRIPT_STARTS: Final = (
    b"<script",
    b"<hta:",
    b"@echo off",
    b"[internetshortcut]",
    b"[desktop entry]",
    b"windows registry",
)
MACRO_MARKS: Final = (b"vbaProject.bin", b"V\x00B\x00A\x00", b"_VBA_PROJECT")
"""What documents of Office, new and old, hold where there are macros in them."""
LOOKED_AT: Final = 4_096
"""Bytes of the beginning in which a script says that it is one."""


class Shut(Enum):
    """Why a file is not opened from here. The value ends a sentence that begins with its name."""

    PROGRAM = "is a program or a script, which a computer would carry out"
    DISGUISED = "is a program or a script under the name of a document"
    MACROS = "can carry a program in it (macros)"
    UNKNOWN = "is of a kind this office does not open from FoiDesk"


@dataclass(frozen=True, slots=True)
class FileLimits:
    """What an office settles for itself: `largest_mb` in MB of 1,000,000 bytes, and the kinds it opens."""

    largest_mb: int
    opened: tuple[str, ...]


class BadLimits(Problem):
    """Limits by which a program would be opened, or nothing kept."""


@dataclass(frozen=True, slots=True)
class FileTerms:
    """`largest_mb` in MB of 1,000,000 bytes. Kinds are the ends of names: small letters, no dot."""

    largest_mb: int
    opened: tuple[str, ...]
    programs: tuple[str, ...] = ()
    macros: tuple[str, ...] = ()

    def limited(self, limits: FileLimits | None) -> "FileTerms":
        """Return these terms with an office's own limits. Raises BadLimits."""
        if limits is None:
            return self
        if limits.largest_mb < 1:
            raise BadLimits("Files of some size have to be let in.", "Enter a whole number of MB from 1.")
        if carried_out := sorted({*limits.opened} & {*self.programs, *self.macros}):
            raise BadLimits(
                f"Files that end in .{carried_out[0]} can carry a program: they are never opened from here.",
                "Leave that kind out.",
            )
        return replace(self, largest_mb=limits.largest_mb, opened=limits.opened)

    def is_too_large(self, size: int) -> bool:
        """Whether a file of `size` bytes is over the limit."""
        return size > self.largest_mb * MEGA

    def why_shut(self, name: str, data: bytes) -> Shut | None:
        """Return why a file is not opened, by the ends of its name and by what is in it; None: it is."""
        ends = [*_ends(name)]
        if any(end in self.programs for end in ends):
            return Shut.PROGRAM
        if _is_program(data):
            return Shut.DISGUISED if ends and ends[0] in self.opened else Shut.PROGRAM
        if (ends and ends[0] in self.macros) or any(mark in data for mark in MACRO_MARKS):
            return Shut.MACROS
        return None if ends and ends[0] in self.opened else Shut.UNKNOWN


def _ends(name: str) -> Iterator[str]:
    """Yield what a name ends in as each system may read it, without signs that nobody sees.

    “Report.exe. ” is a program on Windows, and so is “report.exe:a.pdf”.
    """
    seen = "".join(sign for sign in name.casefold() if sign.isprintable()).rstrip(". ")
    for part in (seen, seen.partition(":")[0].rstrip(". ")):
        _stem, dot, end = part.rpartition(".")
        if dot:
            yield end.strip()


def _is_program(data: bytes) -> bool:
    head = data[:LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    return data.startswith(PROGRAM_STARTS) or head.lower().startswith(SCRIPT_STARTS)
