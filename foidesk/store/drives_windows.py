"""Windows: a path of another computer begins with two backslashes, or is on a drive that is mapped to one."""

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

DRIVE_REMOTE: Final = 4
LONGEST: Final = 1024


def is_share(place: Path) -> bool:
    """Whether `place` is reached by way of a server, or the drive it is on is."""
    return leads_away(str(place), drive_type)


def leads_away(place: str, type_of: Callable[[str], int]) -> bool:
    """Whether a Windows path leads to another computer; `type_of` says what GetDriveTypeW does."""
    plain = place.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    if plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    return type_of(plain) == DRIVE_REMOTE


def drive_type(place: str) -> int:
    """Return what Windows calls the kind of drive the path is on: 2 removable, 3 fixed, 4 remote."""
    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]  # there is none elsewhere
    volume = ctypes.create_unicode_buffer(LONGEST)
    if not kernel.GetVolumePathNameW(ctypes.c_wchar_p(place), volume, LONGEST):
        return 0
    return int(kernel.GetDriveTypeW(volume))
