"""Whether a case file lies on a disk of this computer, which is the only place where it is safe."""

import re
import sys
from pathlib import Path
from typing import Final

from foidesk.store.place_faults import CaseFileOnShare

SYNCED: Final = re.compile(
    r"(OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|Nextcloud|ownCloud|Box Sync|pCloud ?Drive"
    r"|MEGAsync|Mobile Documents|CloudStorage)( ?[-(–].*)?",
    re.IGNORECASE,
)
"""Folders of the usual services, as they are called: “OneDrive - Northshire Council”, “Dropbox (Own)”."""

MARKS: Final = (
    ".dropbox",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
)
"""Files those services leave in the folder they look after, whatever it is called."""

ON_SHARE: Final = "lies on a drive of another computer"


def check_whereabouts(folder: Path) -> None:
    """Raise CaseFileOnShare for a folder on a network drive, or in one that a service copies elsewhere.

    WAL needs memory that only one computer has, and shares keep no promises about locks; a service copies the
    database without its journal. A folder that is not there yet is judged by where it would be made.
    """
    place = folder.absolute().resolve()
    if (service := synced_by(place)) is not None:
        raise CaseFileOnShare(folder, f"lies in the folder “{service}”, which is copied to other computers")
    if is_on_share(place):
        raise CaseFileOnShare(folder, ON_SHARE)


def synced_by(place: Path) -> str | None:
    """Return the name of the folder around `place` that a service keeps in step elsewhere; None for none."""
    for one in (place, *place.parents):
        if SYNCED.fullmatch(one.name) or any((one / mark).exists() for mark in MARKS):
            return one.name
    return None


def is_on_share(place: Path) -> bool:
    """Whether an absolute path leads to another computer, as far as this system tells."""
    if sys.platform == "win32":
        from foidesk.store.drives_windows import is_share
    elif sys.platform == "darwin":
        from foidesk.store.drives_macos import is_share
    else:
        from foidesk.store.drives_linux import is_share
    return is_share(_nearest(place))


def _nearest(place: Path) -> Path:
    """The folder itself, or the first above it that is there."""
    return next((one for one in (place, *place.parents) if one.exists()), place)
