"""Every act of the law: those open now as buttons, the others with the reason they are not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from foidesk.domain.lifecycle import Stage, open_acts
from foidesk.domain.timeline import Act
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.ground_words import GROUNDS_SAID
from foidesk.ui.case.reasons import Reasons
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.decision.flow import Columns
from foidesk.ui.plain import push, say
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

STEPS = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Left): -1,
}
"""How many acts on a key moves."""


class ActsPanel(QWidget):
    """Lists the acts of a stage. The arrow keys move between them."""

    act_chosen = Signal(Act)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("acts_panel")
        self._theme = theme
        self._buttons: dict[Act, QPushButton] = {}
        self._shown: tuple[Stage, frozenset[Act], str] | None = None
        self._open = Columns(gap=8)
        self._shut = Reasons(theme, "acts_shut")
        self._shut_heading = say(translate("Acts", "Not possible now"), "label", "acts_shut_heading")
        self._back = push(translate("Acts", "&Back to the case"), "acts_back")
        self._back.clicked.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(2, 4, 8, 12)
        rows.setSpacing(10)
        rows.addWidget(say(translate("Acts", "What happened?"), "section", "acts_heading"))
        rows.addLayout(self._open)
        rows.addSpacing(6)
        rows.addWidget(self._shut_heading)
        rows.addWidget(self._shut)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch()
        rows.addLayout(foot)
        rows.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_stage(self, stage: Stage, acts: frozenset[Act] | None = None, law: str = "") -> None:
        """Offer what is open at `stage`, and say why the rest is not.

        `acts` are those this case's `law` knows, all that are open where it is None.
        """
        opened = open_acts(stage) if acts is None else acts
        if (stage, opened, law) == self._shown:
            return  # from case to case it is mostly the same
        self._shown = (stage, opened, law)
        for button in self._buttons.values():
            self._open.removeWidget(button)
            button.hide()
            button.deleteLater()
        strange = open_acts(stage) - opened
        self._buttons = {act: self._button(act) for act in ACTS if act in opened}
        shut = [act for act in ACTS if act not in opened]
        why = {
            act: translate("Case", "{law} knows no such extension").format(law=law)
            if act in strange
            else GROUNDS_SAID[act]
            for act in shut
        }
        self._shut.show_reasons({ACTS[act].button: f"{said}." for act, said in why.items()})
        self._shut_heading.setVisible(bool(shut))

    def _button(self, act: Act) -> QPushButton:
        button = push(f"{ACTS[act].button}…", f"panel_{act.value}", "act")
        self._theme.dress(button, ACTS[act].icon)
        button.clicked.connect(lambda: self.act_chosen.emit(act))
        self._open.addWidget(button)
        return button

    def go_in(self) -> None:
        """Put the focus on the first act."""
        first = next(iter(self._buttons.values()), self._back)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_busy(self, busy: bool) -> None:
        """Take no act while another is at work."""
        for button in self._buttons.values():
            button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between acts with the arrow keys."""
        step = STEPS.get(event.key())
        buttons = list(self._buttons.values())
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(buttons):
            super().keyPressEvent(event)
            return
        buttons[at + step].setFocus(Qt.FocusReason.TabFocusReason)
