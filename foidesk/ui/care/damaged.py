"""Shows that the case file is damaged: in place of the desk, or over it where the cases can still be read."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.place_faults import CaseFileOnlyRead
from foidesk.ui.care.alone import CANNOT_OPEN, show_alone
from foidesk.ui.care.damage_page import DamagePage
from foidesk.ui.care.damage_view import DamageView
from foidesk.ui.care.opening import Opening
from foidesk.ui.clock import Clock
from foidesk.ui.messages import message_for
from foidesk.ui.theme import Theme

if TYPE_CHECKING:
    from foidesk.ui.care.opening import Successor
    from foidesk.ui.desk import Desk


def show_damage_alone(
    app: QApplication, theme: Theme, opening: Opening, clock: Clock, problem: Problem
) -> DamageView:
    """Show it in a window of its own, where nothing can be opened; closing it ends the program with 2."""
    view = DamageView(problem, can_look=False)
    page = DamagePage(view, opening, clock, lambda: None)

    def go_on(successor: "Successor") -> None:
        view.successor = successor
        view.hide()
        app.exit(0)

    page.decided.connect(go_on)
    view.close_button.clicked.connect(view.close)
    view.closed.connect(page.close)
    view.closed.connect(partial(app.exit, CANNOT_OPEN))
    show_alone(app, theme, view)
    return view


def show_damage(
    desk: "Desk", case_file: CaseFile, opening: Opening, clock: Clock, problem: Problem
) -> DamageView:
    """Show it over the desk, which from now on only reads."""
    case_file.refuse_writing(CaseFileOnlyRead(case_file.folder))
    view = DamageView(problem, can_look=True)
    page = DamagePage(view, opening, clock, case_file.close)

    def go_on(successor: "Successor") -> None:
        desk.at_close.go_without()
        desk.window.successor = successor
        desk.window.close()

    def look() -> None:
        desk.ways.back()
        desk.window.banner.tell("problem", *message_for(CaseFileOnlyRead(case_file.folder)))

    page.decided.connect(go_on)
    view.look_requested.connect(look)
    view.close_button.clicked.connect(desk.at_close.go_without)
    view.close_button.clicked.connect(desk.window.close)
    desk.window.closing.connect(page.close)
    desk.window.show_page(view)
    view.restore.setFocus()
    return view
