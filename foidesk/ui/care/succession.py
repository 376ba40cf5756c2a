"""What follows when a window has closed for the sake of another: its case file restored, or converted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from foidesk.casework.changes import Change, Hand
from foidesk.store.case_file import CaseFile
from foidesk.ui.care.alone import run_alone
from foidesk.ui.care.opening import Opening
from foidesk.ui.clock import Clock
from foidesk.ui.keys.converting import Converting, ConvertWish, Ended, carried_out
from foidesk.ui.theme import Theme

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready


def follow(
    app: QApplication, theme: Theme, opening: Opening, successor: "Ready | ConvertWish", clock: Clock
) -> Opening:
    """Carry out what the window was closed for; return what the next one is opened with.

    Raises CaseFileInUse, NotToBeReplaced or NoRoomToRestore.
    """
    if isinstance(successor, ConvertWish):
        key, told = _converted(app, theme, opening, successor, clock)
    else:
        key, told = None, ("done", take_over_from(opening, successor, clock), "")
    return opening._replace(files=(), secret=None, key=key, remember=False, told=told)


def _converted(app: QApplication, theme: Theme, opening: Opening, wish: ConvertWish, clock: Clock) -> Ended:
    hand = Hand(clock.now(), opening.officer)
    ended: list[Ended] = []
    window = Converting(wish, partial(carried_out, opening.case_file, wish, hand))
    window.ended.connect(lambda key, told: ended.append((key, told)))
    window.ended.connect(app.quit)
    run_alone(app, theme, window)
    return ended[0]


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


def remember(case_file: CaseFile, opening: Opening, clock: Clock) -> Change:
    """Have this computer's keyring open the case file from now on. For the working thread."""
    from foidesk.casework.change_keys import remember_key  # SQLModel: not on the GUI thread

    return remember_key(case_file, Hand(clock.now(), opening.officer))
