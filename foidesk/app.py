"""Joins the rooms into a window: what each part needs is handed to it here."""

import gc
import logging
import sys
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from foidesk.domain.problems import Problem
from foidesk.resources import resource, root
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileInUse
from foidesk.store.first_lines import first_lines
from foidesk.ui.care.opening import Opening, is_handed_over, open_to_look, take_over_from
from foidesk.ui.first_sight import ROWS, FirstSight
from foidesk.ui.fonts import load_fonts
from foidesk.ui.main_window import MainWindow
from foidesk.ui.tokens import TOKENS, of_system

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from foidesk.ui.case.case_pane import CasePane
    from foidesk.ui.clock import Clock
    from foidesk.ui.register.register_page import RegisterPage
    from foidesk.ui.theme import Theme

log = logging.getLogger(__name__)

CANNOT_OPEN = 2
"""Exit code when the case file cannot be opened: the same as the command line's for bad input."""


def run_window(opening: Opening, clock: "Clock") -> int:
    """Open the case file, making it where there is none, and run the window until it is closed.

    Returns the exit code: 0, or 2 where the case file cannot be opened, which a message has then explained.
    Where a window has it open already, that one takes over.
    """
    if is_handed_over(opening):
        return 0
    app, said = make_application(), ""
    load_fonts(app, root())
    while True:
        window, code = show_window(app, opening, clock, said)
        if window is None or window.successor is None:
            return code
        try:
            said = take_over_from(opening, window.successor, clock)
        except Problem as problem:
            refuse(app, _theme(app, opening), problem)
            return app.exec()


def show_window(
    app: QApplication, opening: Opening, clock: "Clock", said: str
) -> tuple[MainWindow | None, int]:
    """Show the window until it is closed, `said` at its head; return it, if there could be one, and the code.

    A window with a successor is to be followed by another, once that has taken the place of the case file.
    """
    try:
        looking = open_to_look(opening, clock)
    except Problem as problem:
        refuse(app, _theme(app, opening), problem)
        return None, app.exec()
    try:
        window = build(app, looking, opening, clock)
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


def refuse(app: QApplication, theme: "Theme", problem: Problem) -> None:
    """Say in a window of its own why there is nothing to work on; closing it ends the program with 2."""
    from foidesk.ui.refusal import Refusal  # shown only when something is wrong

    app.setQuitOnLastWindowClosed(False)  # it would end with 0
    window = Refusal(problem)
    window.setWindowIcon(icon())
    window.closed.connect(partial(app.exit, CANNOT_OPEN))
    window.show()
    theme.follow(window, window.update)  # which also keeps hold of it until it is closed


def build(app: QApplication, looking: CaseFile, opening: Opening, clock: "Clock") -> MainWindow:
    """Return the window with its first rows. Everything else is made once they have been painted.

    `window.painted` follows the first paint; `window.ready` when it is styled and takes input;
    `window.complete` when what loads on the working thread is there and the first case is shown.
    """
    window = MainWindow(QSettings(str(opening.window_state), QSettings.Format.IniFormat))
    window.setWindowTitle(f"{opening.name} – FoiDesk")
    tokens = TOKENS[opening.scheme or of_system(app.palette().window().color().lightness())]
    window.setCentralWidget(FirstSight(tokens, looking.look(first_lines, ROWS)))
    # Whoever starts the program may have put the collector off for the start: it is back on from here.
    window.ready.connect(gc.enable)
    window.painted.connect(partial(join, app, window, looking, opening, clock))
    return window


def join(app: QApplication, window: MainWindow, looking: CaseFile, opening: Opening, clock: "Clock") -> None:
    """Open the case file for writing and add everything else; where that cannot be, say so and end with 2."""
    theme = _theme(app, opening)
    try:
        case_file = CaseFile.open(opening.case_file, check_later=True)
    except Problem as problem:
        window.hide()
        if isinstance(problem, CaseFileInUse) and is_handed_over(opening):
            app.exit(0)
        else:
            refuse(app, theme, problem)
        return
    app.aboutToQuit.connect(partial(leave, case_file, opening))
    window.setWindowIcon(icon())
    window.furnish(theme)
    furnish(_front(window, theme, looking, clock), case_file, opening, clock)
    window.ready.emit()


def _theme(app: QApplication, opening: Opening) -> "Theme":
    """Return how the desk looks, put on."""
    from foidesk.ui.theme import Theme  # the style sheet, palette and icons: after the first paint

    theme = Theme(root(), opening.scheme)
    theme.wear(app)
    return theme


class Front(NamedTuple):
    """What every page is joined to. `looking` is open for reading only."""

    theme: "Theme"
    window: MainWindow
    register: "RegisterPage"
    pane: "CasePane"


def _front(window: MainWindow, theme: "Theme", looking: CaseFile, clock: "Clock") -> Front:
    """Put register and case where the first rows were."""
    from foidesk.ui.case.case_pane import CasePane
    from foidesk.ui.register.register_page import RegisterPage
    from foidesk.ui.register.register_view import RegisterView

    register = RegisterPage(RegisterView(theme), looking, clock.today)
    register.view.furnish()
    pane = CasePane()
    window.place(register.view, pane)
    return Front(theme, window, register, pane)


def furnish(front: Front, case_file: CaseFile, opening: Opening, clock: "Clock") -> None:
    """Read the law and hand everything to the desk."""
    from foidesk.lawbook import read_lawbook
    from foidesk.ui.care.caring import look_after
    from foidesk.ui.desk import Desk
    from foidesk.ui.pages import Pages
    from foidesk.ui.runner import Runner

    lawbook, runner = read_lawbook(resource("law")), Runner(front.window)
    front.window.closing.connect(runner.close)
    front.window.closing.connect(front.register.searching.finder.close)
    from foidesk.store.anchors import Anchors

    anchors = None if opening.anchors is None else Anchors(opening.anchors)
    pages = Pages(case_file, runner, lawbook, clock, front.theme, opening.officer, anchors)
    desk = Desk(front.window, front.register, front.pane, pages)
    desk.complete.connect(front.window.complete)
    desk.complete.connect(partial(look_after, desk, case_file, opening, clock))
    desk.begin(opening.name, opening.files)


def icon() -> "QIcon":
    """Return the program's own icon."""
    from PySide6.QtGui import QIcon

    return QIcon(str(resource("icons", "org.foidesk.FoiDesk.svg")))
