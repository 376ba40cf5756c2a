"""One case on screen: head, acts, and below them tabs, or a panel that takes the tabs' place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from foidesk.domain.case import Note
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import Stage
from foidesk.domain.standing import Clock
from foidesk.domain.task import Task
from foidesk.domain.timeline import Act, Event, as_corrected
from foidesk.store.deadline_moves import DeadlineMove
from foidesk.ui.case.act_form import ActForm
from foidesk.ui.case.acts_bar import ActsBar
from foidesk.ui.case.acts_panel import ActsPanel
from foidesk.ui.case.case_head import CaseHead, HeadFacts
from foidesk.ui.case.case_tabs import CaseTabs
from foidesk.ui.case.due_panel import DuePanel
from foidesk.ui.case.half_typed import HalfTyped
from foidesk.ui.case.papers import Paper
from foidesk.ui.case.tab import Tab
from foidesk.ui.case.timeline_rows import timeline_rows
from foidesk.ui.theme import Theme

TALL_ENOUGH = 520
"""Height below which the head is folded, so that what is under it can be seen."""
PANEL = 240
"""How much more height a panel wants than the tabs do."""


@dataclass(frozen=True, slots=True)
class CaseShown:
    """Everything the view shows of a case."""

    head: HeadFacts
    stage: Stage
    acts: frozenset[Act]
    decided: bool
    timeline: tuple[Event, ...]
    moves: tuple[DeadlineMove, ...]
    clocks: tuple[Clock, ...]
    due_on: date | None
    flags: tuple[str, ...]
    request_text: str
    letters: tuple[Paper, ...]
    files: tuple[Paper, ...]
    parts: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    notes: tuple[Note, ...] = ()
    owed: int = 0


class CaseView(QWidget):
    """A case to read, and signals for what is wanted of it. It knows no rule and no file."""

    event_given = Signal(object)
    letter_requested = Signal(object)
    back_requested = Signal()
    room_wanted = Signal(bool)

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_sheet")
        self._timeline: tuple[Event, ...] = ()
        self._parts: tuple[str, ...] = ()
        self.stage: Stage | None = None
        self.acts_open: frozenset[Act] = frozenset()
        self._at_work = False
        self.head = CaseHead(theme)
        self.acts = ActsBar(theme)
        self.tabs = CaseTabs(theme, today)
        self.due = DuePanel(theme)
        self.panel = ActsPanel(theme)
        self.form = ActForm(today)
        self._below = QStackedWidget()
        for face in (self.tabs, self.due, self.panel, self.form):
            self._below.addWidget(face)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 16, 8)
        rows.setSpacing(10)
        rows.addWidget(self.head)
        rows.addWidget(self.acts)
        rows.addWidget(self._below, 1)

    def _wire(self) -> None:
        self.head.why_requested.connect(self.explain)
        self.head.back_requested.connect(self.back_requested)
        self.acts.act_chosen.connect(self.ask_act)
        self.acts.all_requested.connect(self.show_acts)
        self.acts.decide_requested.connect(lambda: self.show_tab(Tab.DECISION))
        self.acts.write_requested.connect(lambda: self.letter_requested.emit(LetterKind.RESPONSE))
        for asks in (self.acts, self.form):
            asks.letter_chosen.connect(self.letter_requested)
        self.panel.act_chosen.connect(self.ask_act)
        self.form.event_given.connect(self.event_given)
        for panel in (self.due, self.panel, self.form):
            panel.left.connect(self.close_panel)
        self.tabs.currentChanged.connect(self._fold)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)

    def show_case(self, shown: CaseShown) -> None:
        """Show a case, keeping the tab."""
        self._timeline, self._parts, self.stage = shown.timeline, shown.parts, shown.stage
        self.acts_open = shown.acts
        self.setProperty("law_name", shown.head.law)  # whose law the card behind a field speaks of
        self.head.show_facts(shown.head)
        done = frozenset(event.act for event in as_corrected(shown.timeline))
        self.acts.show_stage(shown.stage, done, shown.decided)
        self.panel.show_stage(shown.stage, shown.acts, shown.head.law)
        self.due.show_clocks(shown.clocks, shown.due_on, "\n".join(shown.counts))
        self.tabs.show_timeline(timeline_rows(shown.timeline, shown.moves), shown.flags)
        self.tabs.show_request(shown.request_text)
        self.tabs.letters.show_papers(shown.letters)
        self.tabs.files.show_papers(shown.files)
        self.tabs.show_notes(shown.tasks, shown.notes)
        self.tabs.show_owed(shown.owed)

    # Panels in the place of the tabs

    def explain(self) -> None:
        """Show why the date is what it is."""
        self._show(self.due)
        self.due.back.setFocus()

    def show_acts(self) -> None:
        """Show every act."""
        self._show(self.panel)
        self.panel.go_in()

    def ask_act(self, act: Act) -> None:
        """Show the form of an act."""
        self._show(self.form)
        self.form.ask(act, self._timeline, self._parts)
        self.form.go_in()

    def half_typed(self) -> HalfTyped | None:
        """Return what is typed into the form of an act, while it is shown."""
        return self.form.half_typed() if self._below.currentWidget() is self.form else None

    def resume(self, half: HalfTyped) -> None:
        """Show the form of an act again as it was left; the cursor stays where it is."""
        self._show(self.form)
        self.form.ask(half.act, self._timeline, self._parts)
        self.form.put_back(half)

    def close_panel(self) -> None:
        """Show the tabs again."""
        self._show(self.tabs)

    def show_tab(self, tab: Tab) -> None:
        """Show one tab."""
        self.tabs.setCurrentIndex(tab)
        self._show(self.tabs)

    def _show(self, face: QWidget) -> None:
        self._below.setCurrentWidget(face)
        self._fold()

    def _fold(self) -> None:
        """Give the decision, the letter and the areas the room of the head."""
        at_work = self._below.currentWidget() is self.tabs and self.tabs.currentIndex() in (
            Tab.DECISION,
            Tab.LETTER,
            Tab.AREAS,
        )
        room = self.height() - (0 if self._below.currentWidget() is self.tabs else PANEL)
        if at_work and self.acts.isAncestorOf(self.focusWidget()):
            self.tabs.tabBar().setFocus(
                Qt.FocusReason.TabFocusReason
            )  # or Qt would seek all the window for it
        self.head.fold(at_work or room < TALL_ENOUGH)
        self.acts.setVisible(self._below.currentWidget() is self.tabs and not at_work)
        if at_work is not self._at_work:
            self._at_work = at_work
            self.room_wanted.emit(at_work)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the head where there is no height for it."""
        super().resizeEvent(event)
        self._fold()

    def take_focus(self) -> None:
        """Put the focus where work on a case begins: on its buttons, or where a panel or tab hides them."""
        for button in (self.acts.decide, self.acts.write, self.acts.all):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return
        match self._below.currentWidget():
            case self.panel:
                self.panel.go_in()
            case self.form:
                self.form.go_in()
            case self.due:
                self.due.back.setFocus(Qt.FocusReason.TabFocusReason)
            case _:
                self.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def show_busy(self, busy: bool) -> None:
        """Take no second act while the first is at work."""
        self.acts.show_busy(busy)
        self.panel.show_busy(busy)
        self.form.show_busy(busy)
