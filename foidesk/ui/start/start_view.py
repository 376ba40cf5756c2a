"""The start screen: a sentence on how the day stands, and under it everything that needs somebody."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.fields import CARD_WIDTH
from foidesk.ui.plain import grown, say
from foidesk.ui.start.need import Group
from foidesk.ui.start.need_button import NeedButton
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class StartView(QWidget):
    """Shows needs in groups; says which was chosen. The arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAccessibleName(translate("Start", "What needs you"))
        self._theme = theme
        self._buttons: dict[str, NeedButton] = {}
        self._shape: tuple[tuple[str, ...], ...] = ()
        self._day = say("", "title", "start_day")
        self._said = grown(say("", "muted", "start_said"))
        self._groups = QWidget()
        QVBoxLayout(self._groups).setContentsMargins(0, 0, 0, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(CARD_WIDTH)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(20, 14, 16, 16)
        rows.setSpacing(6)
        rows.addWidget(self._day)
        rows.addWidget(self._said)
        rows.addWidget(self._groups)
        rows.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_day(self, day: str, said: str, groups: Sequence[Group]) -> None:
        """Show how things stand. The cursor stays on what it was on."""
        self._day.setText(day)
        self._said.setText(said)
        shape = tuple((group.title, *(need.key for need in group.needs)) for group in groups)
        if shape == self._shape:
            for need in (need for group in groups for need in group.needs):
                self._buttons[need.key].show_need(need)
            return
        self._shape = shape
        self._build(groups)

    def _build(self, groups: Sequence[Group]) -> None:
        rows = self._groups.layout()
        assert rows is not None
        while (item := rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = {}
        for group in (group for group in groups if group.needs):
            heading = say(group.title, "label")
            heading.setContentsMargins(0, 8, 0, 0)
            rows.addWidget(heading)
            rows.addWidget(self._card(group))

    def _card(self, group: Group) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(4, 4, 4, 4)
        rows.setSpacing(0)
        for need in group.needs:
            button = NeedButton(self._theme, need)
            button.clicked.connect(lambda _on=False, key=need.key: self.chosen.emit(key))
            self._buttons[need.key] = button
            rows.addWidget(button)
        return card

    def take_focus(self) -> None:
        """Put the cursor on the first need."""
        if self._buttons:
            next(iter(self._buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step, buttons = STEPS.get(event.key()), list(self._buttons.values())
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(buttons):
            super().keyPressEvent(event)
            return
        buttons[at + step].setFocus(Qt.FocusReason.TabFocusReason)
