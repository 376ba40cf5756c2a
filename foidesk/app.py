"""Joins the rooms into a window: what each part needs is handed to it here."""

import gc
import logging
import sys
from dataclasses import dataclass
from functools import partial
from types import TracebackType

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from foidesk.domain.problems import Problem
from foidesk.resources import resource, root
from foidesk.store.anchors import Anchors, remember_audit
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileInUse
from foidesk.ui.care.opening import Opening, is_handed_over, open_to_look, take_over_from
from foidesk.ui.case.case_pane import CasePane
from foidesk.ui.clock import Clock
from foidesk.ui.main_window import MainWindow
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.theme import Theme

log = logging.getLogger(__name__)

CANNOT_OPEN = 2
"""Exit code when the case file cannot be opened: the same as the command line's for bad input."""


def run_window(opening: Opening, clock: Clock) -> int:
    """Open the case file, making it where there is none, and run the window until it is closed.

    Returns the exit code: 0, or 2 where the case file cannot be opened, which a message has then explained.
    Where a window has it open already, that one takes over.
    """
    if is_handed_over(opening):
        return 0
    app, said = make_application(), ""
    while True:
        window, code = show_window(app, opening, clock, said)
        if window is None or window.successor is None:
            return code
        try:
            said = take_over_from(opening, window.successor, clock)
        except Problem as problem:
            refuse(app, window.theme, problem)
            return app.exec()


def show_window(
    app: QApplication, opening: Opening, clock: Clock, said: str
) -> tuple[MainWindow | None, int]:
    """Show the window until it is closed, `said` at its head; return it, if there could be one, and the code.

    A window with a successor is to be followed by another, once that has taken the place of the case file.
    """
    theme = Theme(root(), opening.scheme)
    try:
        looking = open_to_look(opening, clock)
    except Problem as problem:
        theme.load_fonts(app)
        theme.wear(app)
        refuse(app, theme, problem)
        return None, app.exec()
    try:
        window = build(app, theme, looking, opening, clock)
        if said:
            window.complete.connect(lambda: window.banner.tell("done", said))
        sys.excepthook = partial(report, window)
        window.show()
        return window, app.exec()
    finally:
        looking.close()


def report(window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType) -> None:
    """Write a fault of the program's own to the log, and say politely that there was one."""
    log.critical("a fault of the program's own", exc_info=(kind, error, trace))
    window.faulted.emit(error)


def make_application() -> QApplication:
    """Return the application, named as assistive technology will call it."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("FoiDesk")
    app.setDesktopFileName("org.foidesk.FoiDesk")
    return app


def leave(case_file: CaseFile, opening: Opening) -> None:
    """Close the case file for good, and remember how far its audit goes."""
    if opening.anchors is not None and case_file.is_writable:
        remember_audit(case_file, Anchors(opening.anchors))
    case_file.close()


def refuse(app: QApplication, theme: Theme, problem: Problem) -> None:
    """Say in a window of its own why there is nothing to work on; closing it ends the program with 2."""
    from foidesk.ui.refusal import Refusal  # shown only when something is wrong

    app.setQuitOnLastWindowClosed(False)  # it would end with 0
    window = Refusal(problem)
    window.setWindowIcon(icon())
    window.closed.connect(partial(app.exit, CANNOT_OPEN))
    window.show()
    theme.follow(window, window.update)  # which also keeps hold of it until it is closed


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the first paint. `looking` serves the register; it is open for reading only."""

    app: QApplication
    theme: Theme
    looking: CaseFile
    window: MainWindow
    register: RegisterPage
    pane: CasePane


def build(app: QApplication, theme: Theme, looking: CaseFile, opening: Opening, clock: Clock) -> MainWindow:
    """Return the window with its first rows. Everything heavy is joined once it has been painted.

    `window.painted` follows the first paint; `window.ready` when it is styled and takes input;
    `window.complete` when what loads on the working thread is there and the first case is shown.
    """
    theme.load_fonts(app)
    theme.wear(app)
    kept = QSettings(str(opening.window_state), QSettings.Format.IniFormat)
    window = MainWindow(theme, kept)
    window.setWindowTitle(f"{opening.name} – FoiDesk")
    register = RegisterPage(RegisterView(theme), looking, clock.today)
    front = Front(app, theme, looking, window, register, CasePane())
    window.place(register.view, front.pane)
    # Whoever starts the program may have put the collector off for the start: it is back on from here.
    window.ready.connect(gc.enable)
    window.painted.connect(partial(join, front, opening, clock), Qt.ConnectionType.SingleShotConnection)
    return window


def join(front: Front, opening: Opening, clock: Clock) -> None:
    """Open the case file for writing and add everything else; where that cannot be, say so and end with 2."""
    try:
        case_file = CaseFile.open(opening.case_file, check_later=True)
    except Problem as problem:
        front.window.hide()
        if isinstance(problem, CaseFileInUse) and is_handed_over(opening):
            front.app.exit(0)
        else:
            refuse(front.app, front.theme, problem)
        return
    front.app.aboutToQuit.connect(partial(leave, case_file, opening))
    front.window.setWindowIcon(icon())
    front.window.furnish()
    front.register.view.furnish()
    furnish(front, case_file, opening, clock)
    front.window.ready.emit()


def furnish(front: Front, case_file: CaseFile, opening: Opening, clock: Clock) -> None:
    """Read the law and hand everything to the desk."""
    from foidesk.lawbook import read_lawbook  # the rest of the program is not imported before the first paint
    from foidesk.ui.care.caring import look_after
    from foidesk.ui.desk import Desk
    from foidesk.ui.pages import Pages
    from foidesk.ui.runner import Runner

    lawbook, runner = read_lawbook(resource("law")), Runner(front.window)
    front.window.closing.connect(runner.close)
    pages = Pages(case_file, runner, lawbook, clock, front.theme, opening.officer)
    desk = Desk(front.window, front.register, front.pane, pages)
    desk.complete.connect(front.window.complete)
    desk.complete.connect(partial(look_after, desk, case_file, opening, clock))
    desk.begin(opening.name, opening.files)


def icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "org.foidesk.FoiDesk.svg")))
