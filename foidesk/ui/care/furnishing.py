"""The window furnished once its first rows were seen: register and case in their place, the desk joined."""

import gc
from functools import partial
from typing import NamedTuple

from foidesk.domain.problems import Problem
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.anchors import Anchors
from foidesk.store.case_file import CaseFile
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.care.opening import Opening
from foidesk.ui.case.case_pane import CasePane
from foidesk.ui.clock import Clock
from foidesk.ui.collector import Collector
from foidesk.ui.desk import Desk
from foidesk.ui.looks import let_move
from foidesk.ui.main_window import MainWindow
from foidesk.ui.pages import Pages
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.runner import Runner
from foidesk.ui.theme import Theme


class Front(NamedTuple):
    """What every page is joined to. `looking` is open for reading only."""

    theme: Theme
    window: MainWindow
    register: RegisterPage
    pane: CasePane


def put_in_place(window: MainWindow, theme: Theme, looking: CaseFile, clock: Clock) -> Front:
    """Put register and case where the first rows were."""
    register = RegisterPage(RegisterView(theme), looking, clock.today)
    register.view.furnish()
    if window.kept is not None:
        register.view.columns.remember_in(window.kept)
    let_move(window)
    pane = CasePane()
    window.place(register.view, pane)
    return Front(theme, window, register, pane)


def _look_after(
    desk: Desk, case_file: CaseFile, opening: Opening, clock: Clock, damaged: Problem | None
) -> None:
    from foidesk.ui.care.caring import look_after  # SQLModel: loaded by now, and not before input is taken

    look_after(desk, case_file, opening, clock, damaged)


def furnish(
    front: Front, case_file: CaseFile, opening: Opening, clock: Clock, damaged: Problem | None = None
) -> Desk:
    """Read the law and hand everything to the desk, which is returned; a `damaged` file is only read."""
    lawbook, runner = read_lawbook(resource("law")), Runner(front.window)
    front.window.closing.connect(runner.close)
    front.window.closing.connect(front.register.searching.finder.close)
    anchors = None if opening.anchors is None else Anchors(opening.anchors)
    copies = OpenCopies(opening.opened)
    front.window.closing.connect(copies.close)  # after the runner, which may be writing one
    Collector(front.window)
    front.window.closing.connect(gc.enable)  # the other threads end here
    pages = Pages(case_file, runner, lawbook, clock, front.theme, opening.officer, anchors, copies)
    desk = Desk(front.window, front.register, front.pane, pages)
    desk.complete.connect(front.window.complete)
    desk.complete.connect(partial(_look_after, desk, case_file, opening, clock, damaged))
    desk.complete.connect(partial(runner.run, copies.sweep, quiet=True))
    if opening.told is not None:
        desk.complete.connect(partial(front.window.banner.tell, *opening.told))
    if opening.remember:
        from foidesk.ui.care.conversion import remember

        runner.run(partial(remember, case_file, opening, clock))
    desk.begin(opening.name, opening.files)
    return desk
