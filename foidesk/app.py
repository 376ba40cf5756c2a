"""Joins the rooms into a window: what each part needs is handed to it here."""

import gc
import logging
import sys
from dataclasses import dataclass, replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from foidesk.domain.problems import Problem
from foidesk.opening import (
    UNENCRYPTED,
    Opening,
    Told,
    ask_for_key,
    dress,
    icon,
    make_application,
    open_to_look,
    refuse,
    show_alone,
)
from foidesk.resources import resource, root
from foidesk.store.case_file import CaseFile
from foidesk.store.folders import is_unmade
from foidesk.store.key_faults import CaseFileLocked
from foidesk.ui.case.case_pane import CasePane
from foidesk.ui.clock import Clock
from foidesk.ui.main_window import MainWindow
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.theme import Theme

if TYPE_CHECKING:
    from foidesk.ui.keys.converting import ConvertWish

log = logging.getLogger(__name__)


def run_window(opening: Opening, clock: Clock) -> int:
    """Open the case file, making it where there is none, and run the window until it is closed.

    Returns the exit code: 0, or 2 where the case file cannot be opened, which a message has then explained.
    """
    app = make_application()
    theme = Theme(root(), opening.scheme)
    is_new = is_unmade(opening.case_file)
    try:
        looking = open_to_look(opening.case_file, clock, opening.secret)
    except CaseFileLocked:
        dress(app, theme)
        ask_for_key(app, theme, opening.case_file, partial(unlocked, app, theme, opening, clock))
    except Problem as problem:
        dress(app, theme)
        refuse(app, theme, problem)
    else:
        told = UNENCRYPTED if is_new and looking.key is None else None
        show(app, theme, looking, replace(opening, told=told), clock)
    return app.exec()


def unlocked(
    app: QApplication, theme: Theme, opening: Opening, clock: Clock, looking: CaseFile, remember: bool
) -> None:
    """Show the window on a case file somebody has opened with a passphrase or a recovery code."""
    show(app, theme, looking, replace(opening, remember=remember), clock)


def show(app: QApplication, theme: Theme, looking: CaseFile, opening: Opening, clock: Clock) -> None:
    """Show the window on a case file that is open for reading."""
    app.aboutToQuit.connect(looking.close)
    window = build(app, theme, looking, opening, clock)
    sys.excepthook = partial(report, window)
    app.setQuitOnLastWindowClosed(True)
    window.show()


def report(window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType) -> None:
    """Write a fault of the program's own to the log, and say politely that there was one."""
    log.critical("a fault of the program's own", exc_info=(kind, error, trace))
    window.faulted.emit(error)


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
    dress(app, theme)
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
        case_file = CaseFile.open(opening.case_file, front.looking.key)
    except Problem as problem:
        refuse(front.app, front.theme, problem)
        front.window.hide()
        return
    front.app.aboutToQuit.connect(case_file.close)
    front.window.setWindowIcon(icon())
    front.window.furnish()
    front.register.view.furnish()
    furnish(front, case_file, opening, clock)
    front.window.ready.emit()


def furnish(front: Front, case_file: CaseFile, opening: Opening, clock: Clock) -> None:
    """Read the law and hand everything to the desk."""
    from foidesk.lawbook import read_lawbook  # the rest of the program is not imported before the first paint
    from foidesk.ui.desk import Desk
    from foidesk.ui.pages import Pages
    from foidesk.ui.runner import Runner

    lawbook, runner = read_lawbook(resource("law")), Runner(front.window)
    front.window.closing.connect(runner.close)
    pages = Pages(case_file, runner, lawbook, clock, front.theme, opening.officer)
    desk = Desk(front.window, front.register, front.pane, pages)
    desk.complete.connect(front.window.complete)
    if opening.told is not None:
        desk.complete.connect(partial(front.window.banner.tell, *opening.told))
    desk.conversion_wanted.connect(partial(convert, front, case_file, opening, clock))
    if opening.remember:
        from foidesk.casework.change_keys import remember_key  # SQLModel: not before the first paint
        from foidesk.casework.changes import Hand

        runner.run(partial(remember_key, case_file, Hand(clock.now(), opening.officer)))
    desk.begin(opening.name, opening.files)


def convert(front: Front, case_file: CaseFile, opening: Opening, clock: Clock, wish: "ConvertWish") -> None:
    """Close the case file, encrypt it or make it plain, and open it again; nothing where it stays open."""
    from foidesk.casework.changes import Hand
    from foidesk.ui.keys.converting import Converting, carried_out  # once in a long while

    front.app.setQuitOnLastWindowClosed(False)
    if not front.window.close():  # something is not saved, and it says so
        front.app.setQuitOnLastWindowClosed(True)
        return
    case_file.close()
    front.looking.close()
    hand = Hand(clock.now(), opening.officer)
    window = Converting(wish, partial(carried_out, case_file.folder, case_file.key, wish, hand))
    window.ended.connect(partial(converted, front, opening, clock))
    show_alone(front.app, front.theme, window)


def converted(front: Front, opening: Opening, clock: Clock, key: bytes | None, told: Told) -> None:
    """Show the window again, as what the case file is now, and say how it went."""
    front.window.deleteLater()
    try:
        looking = CaseFile.open(opening.case_file, key, for_writing=False)
    except Problem as problem:
        refuse(front.app, front.theme, problem)
        return
    show(front.app, front.theme, looking, replace(opening, files=(), remember=False, told=told), clock)
