"""How much room a disk has, asked before something large is written to it."""

import shutil
from pathlib import Path
from typing import Final

from foidesk.store.place_faults import TooLittleRoom

UNITS: Final = ("bytes", "kB", "MB", "GB", "TB")


def free_bytes(folder: Path) -> int | None:
    """Return how many bytes are free to us on the disk of `folder`, there or not; None if untold."""
    place = next((one for one in (folder, *folder.absolute().parents) if one.exists()), folder)
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return None


def check_room(folder: Path, needed: int) -> None:
    """Raise TooLittleRoom where `needed` more bytes would not fit on the disk of `folder`."""
    free = free_bytes(folder)
    if free is not None and free < needed:
        raise TooLittleRoom(folder, in_units(needed), in_units(free))


def in_units(size: int) -> str:
    """Return a number of bytes as it is said: “3 MB”, “1.4 GB”."""
    amount, unit = float(size), 0
    while amount >= 1000 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {UNITS[unit]}" if unit > 2 and amount < 10 else f"{amount:.0f} {UNITS[unit]}"
