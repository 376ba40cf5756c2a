"""What the window is opened with, and its first steps: another window there already, a file to look into."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from foidesk.store.case_file import CaseFile
from foidesk.store.locks import HOLDER
from foidesk.store.unfinished_restore import finish_restore
from foidesk.store.whereabouts import check_whereabouts

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready
    from foidesk.ui.clock import Clock
    from foidesk.ui.tokens import Scheme

log = logging.getLogger(__name__)


class Opening(NamedTuple):
    """What the window is opened with. No dataclass: one takes a millisecond to make.

    Without a `scheme` it follows the system’s. `sample` says so in the title, `files` are opened. With
    `any_folder` the case file may lie on a drive of another computer; in `anchors` is remembered how far
    the audit goes.
    """

    case_file: Path
    window_state: Path
    scheme: "Scheme | None" = None
    sample: bool = False
    officer: str = ""
    files: Sequence[Path] = ()
    any_folder: bool = False
    anchors: Path | None = None

    @property
    def name(self) -> str:
        """What the case file is called on screen."""
        return "Sample cases" if self.sample else self.case_file.name


def is_handed_over(opening: Opening) -> bool:
    """Give the files to a window that has the case file open already; return whether there is one."""
    if not (opening.case_file / HOLDER).exists():
        return False
    try:
        from foidesk.ui.care.hand_over import hand_over  # sockets: for a second start only
    except ImportError:  # a library of theirs is missing: the lock still keeps two windows apart
        log.warning("there are no local sockets here", exc_info=True)
        return False
    return hand_over(opening.case_file, opening.files, opening.window_state.parent, wait=3)


def take_over_from(opening: Opening, ready: "Ready", clock: "Clock") -> str:
    """Put a restored case file in the place of the one that was open; return what to say of it.

    Raises CaseFileInUse, NotToBeReplaced or NoRoomToRestore.
    """
    from foidesk.casework.restore_backup import put_in_place
    from foidesk.domain.dates import in_words
    from foidesk.store.anchors import Anchors

    done = put_in_place(ready, clock.today())
    if opening.anchors is not None:
        Anchors(opening.anchors).forget(opening.case_file)
    made_at = done.backup.manifest.made_at
    aside = "" if done.aside is None else f" The one before it is “{done.aside.name}”, beside it."
    return f"The case file is as it was on {in_words(made_at.date())} at {made_at:%H:%M}.{aside}"


def open_to_look(opening: Opening, clock: "Clock") -> CaseFile:
    """Open a case file for the first rows; make it where there is none.

    Raises CaseFileOnShare and the Problems of CaseFile.
    """
    folder = opening.case_file
    if not opening.any_folder:
        check_whereabouts(folder)
    finish_restore(folder)
    if not folder.exists():
        made = CaseFile.create(folder, clock.now())
        if opening.anchors is not None:
            from foidesk.store.anchors import (  # a new file has no rows to be seen first
                Anchors,
                remember_anew,
            )

            remember_anew(made, Anchors(opening.anchors))
        made.close()
    return CaseFile.open(folder, for_writing=False)
