"""Joins the rooms into a window: what each part needs is handed to it here."""

import logging
import sys
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from foidesk.domain.problems import Problem
from foidesk.resources import root
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileDamaged, CaseFileInUse
from foidesk.store.first_lines import first_lines
from foidesk.store.key_faults import CaseFileLocked
from foidesk.ui.care.opening import Opening, is_handed_over, open_to_look, take_over_from, unencrypted
from foidesk.ui.first_sight import ROWS, FirstSight
from foidesk.ui.fonts import load_fonts
from foidesk.ui.language import speak
from foidesk.ui.main_window import MainWindow
from foidesk.ui.tokens import TOKENS, of_system, scheme_kept

if TYPE_CHECKING:
    from types import ModuleType

    from foidesk.ui.care.opening import Successor
    from foidesk.ui.clock import Clock
    from foidesk.ui.desk import Desk
    from foidesk.ui.keys.converting import ConvertWish
    from foidesk.ui.theme import Theme

log = logging.getLogger(__name__)


def run_window(opening: Opening, clock: "Clock") -> int:
    """Open the case file, making it where there is none, and run the window until it is closed.

    Returns the exit code: 0, or 2 where the case file cannot be opened, which a message has then explained.
    Where a window has it open already, that one takes over.
    """
    if is_handed_over(opening):
        return 0
    app, said = make_application(), ""
    load_fonts(app, root())
    speak(app, opening.window_state, root())
    begin(app, opening, clock)
    while True:
        code = app.exec()
        ready = _successor(app)
        if ready is None:
            return code
        try:
            said = take_over_from(opening, ready, clock)
        except Problem as problem:
            _alone().refuse(app, _theme(app, opening), problem)
            return app.exec()
        begin(app, opening._replace(told=("done", said, "")), clock)


def _successor(app: QApplication) -> "Successor | None":
    """Return what is to take the place of the case file, where the window was closed for that."""
    for window in app.topLevelWidgets():
        if vars(window).get("successor") is not None:
            ready: Successor = vars(window).pop("successor")
            return ready
    return None


def begin(app: QApplication, opening: Opening, clock: "Clock") -> None:
    """Show the window on the case file, or what has to be said or asked before."""
    is_new = not opening.case_file.exists()
    try:
        looking = open_to_look(opening, clock)
    except CaseFileLocked:
        _alone().ask_for_key(
            app, _theme(app, opening), opening.case_file, partial(unlocked, app, opening, clock)
        )
    except Problem as problem:
        stop(app, opening, clock, problem)
    else:
        told = unencrypted() if is_new and looking.key is None else opening.told
        show(app, looking, opening._replace(told=told), clock)


def stop(app: QApplication, opening: Opening, clock: "Clock", problem: Problem) -> None:
    """Say in place of the desk why there is nothing to work on, and what can be done about it."""
    _alone().stop(app, _theme(app, opening), opening, clock, problem)


def unlocked(app: QApplication, opening: Opening, clock: "Clock", looking: CaseFile, remember: bool) -> None:
    """Show the window on a case file somebody has opened with a passphrase or a recovery code."""
    show(app, looking, opening._replace(remember=remember), clock)


def show(app: QApplication, looking: CaseFile, opening: Opening, clock: "Clock") -> None:
    """Show the window on a case file that is open for reading."""
    app.aboutToQuit.connect(looking.close)
    try:
        window = build(app, looking, opening, clock)
    except Problem as problem:
        looking.close()
        stop(app, opening, clock, problem)
        return
    sys.excepthook = partial(report, window)
    app.setQuitOnLastWindowClosed(True)
    window.complete.connect(partial(make_ahead, window))
    window.show()


def make_ahead(window: MainWindow) -> None:
    """Have the pages of the day made while nobody waits for one."""
    from foidesk.ui.ahead import Ahead  # not before the first paint

    Ahead(window)


def report(window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType) -> None:
    """Write a fault of the program's own to the log, and say politely that there was one."""
    log.critical("a fault of the program's own", exc_info=(kind, error, trace))
    window.faulted.emit(error)


def make_application() -> QApplication:
    """Return the application, named as assistive technology will call it."""
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("FoiDesk")
    app.setDesktopFileName("org.foidesk.FoiDesk")
    return app


def leave(case_file: CaseFile, opening: Opening) -> None:
    """Close the case file for good, and remember how far its audit goes."""
    from foidesk.store.anchors import Anchors, remember_audit  # what a reader of the first rows does not need

    if opening.anchors is not None and case_file.is_writable:
        remember_audit(case_file, Anchors(opening.anchors))
    case_file.close()


def _alone() -> "ModuleType":
    from foidesk.ui.care import alone  # shown only when something stands in the way

    return alone


def build(app: QApplication, looking: CaseFile, opening: Opening, clock: "Clock") -> MainWindow:
    """Return the window with its first rows. Everything else is made once they have been painted.

    `window.painted` follows the first paint; `window.ready` when it is styled and takes input;
    `window.complete` when what loads on the working thread is there and the first case is shown.
    """
    window = MainWindow(QSettings(str(opening.window_state), QSettings.Format.IniFormat))
    window.setWindowTitle(f"{opening.name} – FoiDesk")
    chosen = opening.scheme or scheme_kept(window.kept)
    tokens = TOKENS[chosen or of_system(app.palette().window().color().lightness())]
    window.setCentralWidget(FirstSight(tokens, looking.look(first_lines, ROWS)))
    window.painted.connect(partial(join, app, window, looking, opening, clock))
    return window


def join(app: QApplication, window: MainWindow, looking: CaseFile, opening: Opening, clock: "Clock") -> None:
    """Open the case file for writing and add everything else; where that cannot be, say so and end with 2."""
    theme, damaged = _theme(app, opening), None
    try:
        case_file = CaseFile.open(opening.case_file, looking.key, check_later=True)
    except CaseFileDamaged as problem:
        case_file, damaged = looking, problem
    except Problem as problem:
        window.hide()
        if isinstance(problem, CaseFileInUse) and is_handed_over(opening):
            app.exit(0)
        else:
            stop(app, opening, clock, problem)
        return
    app.aboutToQuit.connect(partial(leave, case_file, opening))
    window.setWindowIcon(_alone().icon())
    window.furnish(theme)
    from foidesk.ui.care.furnishing import furnish, put_in_place  # the rest of the program

    try:
        front = put_in_place(window, theme, looking, clock)
        desk = furnish(front, case_file, opening, clock, damaged)
    except CaseFileDamaged as problem:  # so badly that not even the register can be read
        window.hide()
        case_file.refuse_writing(problem)
        case_file.close()
        stop(app, opening, clock, problem)
        return
    desk.conversion_wanted.connect(partial(convert, app, desk, looking, case_file, opening, clock))
    window.ready.emit()


def convert(
    app: QApplication,
    desk: "Desk",
    looking: CaseFile,
    case_file: CaseFile,
    opening: Opening,
    clock: "Clock",
    wish: "ConvertWish",
) -> None:
    """Encrypt the case file, or make it plain, and show it again."""
    from foidesk.ui.care.conversion import Conversion  # once in a long while

    def let_go() -> None:
        leave(case_file, opening)
        looking.close()

    reopen = partial(show, app, clock=clock)
    Conversion(app, desk.window, desk.window.theme, opening, clock, let_go, reopen).begin(case_file.key, wish)


def _theme(app: QApplication, opening: Opening) -> "Theme":
    """Return how the desk looks, put on."""
    from foidesk.ui.looks import worn  # the style sheet, palette and icons: after the first paint

    return worn(app, root(), opening.scheme, opening.window_state)
