"""macOS: a volume says of itself whether it is stored on this computer."""

import ctypes
import struct
from pathlib import Path
from typing import Any, Final

MNT_LOCAL: Final = 0x1000
FLAGS_AT: Final = 64
"""Where `struct statfs` with 64-bit inodes has its flags: after four-byte and eight-byte fields before it."""
LARGEST: Final = 4096


def is_share(place: Path) -> bool:
    """Whether the volume of `place` is stored on another computer; not refused where that is untold."""
    told = statfs(place)
    return told is not None and not is_local(told)


def is_local(told: bytes) -> bool:
    """Whether a `struct statfs` has MNT_LOCAL among its flags."""
    return bool(struct.unpack_from("=I", told, FLAGS_AT)[0] & MNT_LOCAL)


def statfs(place: Path) -> bytes | None:
    """Return what the system tells of the volume, as a `struct statfs`; None where it fails."""
    library: Any = ctypes.CDLL(None, use_errno=True)
    ask = getattr(library, "statfs$INODE64", library.statfs)  # Apple silicon has only the one
    told = ctypes.create_string_buffer(LARGEST)
    return None if ask(bytes(place), told) else told.raw
