"""What the window is opened with, and its first steps: another window there already, a file to look into."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from foidesk.store.case_file import CaseFile
from foidesk.store.folders import DATABASE
from foidesk.store.keys import KEYS
from foidesk.store.locks import HOLDER
from foidesk.store.unfinished_restore import finish_restore
from foidesk.store.whereabouts import check_whereabouts
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready
    from foidesk.casework.salvage_case_file import Salvage
    from foidesk.ui.clock import Clock
    from foidesk.ui.tokens import Scheme

    Successor = Ready | Salvage
    """What can take the place of the case file that was open."""

log = logging.getLogger(__name__)


Told = tuple[str, str, str]
"""What the banner says: which kind of word it is, what happened, and what can be done."""


def unencrypted() -> Told:
    """Return what the banner says of a new case file that nothing keeps a key for."""
    return (
        "note",
        translate(
            "Care",
            "This new case file is not encrypted, because this computer has no keyring to keep a key in.",
        ),
        translate(
            "Care",
            "Whoever can read its folder can read the cases. Set-up, Security encrypts it with a passphrase.",
        ),
    )


class Opening(NamedTuple):
    """What the window is opened with. No dataclass: one takes a millisecond to make.

    Without a `scheme` it follows the system’s. `sample` says so in the title, `files` are opened. With
    `any_folder` the case file may lie on a drive of another computer; in `anchors` is remembered how far
    the audit goes. `secret` is a passphrase given for the file; one that was typed may be to `remember`.
    `told` is what the banner says at first. In `opened` lie copies that other programs show.
    """

    case_file: Path
    window_state: Path
    scheme: "Scheme | None" = None
    sample: bool = False
    officer: str = ""
    files: Sequence[Path] = ()
    any_folder: bool = False
    anchors: Path | None = None
    secret: str | None = None
    remember: bool = False
    told: Told | None = None
    opened: Path | None = None

    @property
    def name(self) -> str:
        """What the case file is called on screen."""
        return translate("Care", "Sample cases") if self.sample else self.case_file.name


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


def take_over_from(opening: Opening, ready: "Successor", clock: "Clock") -> str:
    """Put a restored or salvaged case file in the place of the one that was open; return what to say of it.

    Raises CaseFileInUse, NotToBeReplaced or NoRoomToRestore.
    """
    from foidesk.casework.restore_backup import put_in_place
    from foidesk.casework.salvage_case_file import Salvage, put_salvaged_in_place
    from foidesk.store.anchors import Anchors
    from foidesk.ui.tongue import in_words

    if opening.anchors is not None:
        Anchors(opening.anchors).forget(opening.case_file)
    if isinstance(ready, Salvage):
        moved = put_salvaged_in_place(ready, clock.today())
        kept = (
            ""
            if moved is None
            else translate("Care", " The damaged case file is “{name}”, beside it.").format(name=moved.name)
        )
        return f"{ready.account.headline}{kept}"
    done = put_in_place(ready, clock.today())
    made_at = done.backup.manifest.made_at
    aside = (
        ""
        if done.aside is None
        else translate("Care", " The one before it is “{name}”, beside it.").format(name=done.aside.name)
    )
    return translate("Care", "The case file is as it was on {day} at {made_at:%H:%M}.{aside}").format(
        day=in_words(made_at.date()), made_at=made_at, aside=aside
    )


def open_to_look(opening: Opening, clock: "Clock") -> CaseFile:
    """Open a case file for the first rows; make it where there is none, encrypted if its key can be kept.

    Raises CaseFileOnShare, and the Problems of CaseFile and of its keys.
    """
    folder = opening.case_file
    if not opening.any_folder:
        check_whereabouts(folder)
    finish_restore(folder)
    if not (folder / DATABASE).exists() and (made := _made(opening, clock)) is not None:
        return made
    if opening.secret is None and not (folder / KEYS).exists():
        return CaseFile.open(folder, for_writing=False)
    from foidesk.casework.open_case_file import open_case_file  # of an encrypted one alone

    return open_case_file(folder, opening.secret, for_writing=False)


def _made(opening: Opening, clock: "Clock") -> CaseFile | None:
    """Return a new case file, open for reading; None where there is something else in its place."""
    from foidesk.casework.open_case_file import make_case_file  # a new one has no rows to be seen first
    from foidesk.store.anchors import Anchors, remember_anew
    from foidesk.store.making import is_unmade

    if not is_unmade(opening.case_file):
        return None
    case_file = make_case_file(opening.case_file, clock.now(), opening.secret, with_code=False).case_file
    if opening.anchors is not None:
        remember_anew(case_file, Anchors(opening.anchors))
    case_file.close()
    return CaseFile.open(opening.case_file, case_file.key, for_writing=False)
