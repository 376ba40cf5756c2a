"""The head of the decision editor: how far it has got, whether it is saved, and how fresh the data are."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from foidesk.ui.day_field import DayField
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.fields import stack
from foidesk.ui.decision.put_back import PutBack
from foidesk.ui.decision.save_state import SaveState
from foidesk.ui.plain import say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate


class DecisionHead(QWidget):
    """One line of facts, and below it whatever has to be said just now."""

    correct_on_changed = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_head")
        self._progress = say("", "label", "decision_progress")
        self._progress.setWordWrap(False)
        self._correct_on = DayField(today)
        self._correct_on.setObjectName("data_correct_as_at")
        self._correct_on.setAccessibleName(translate("Decisions", "Data correct as at"))
        self._correct_on.setMinimumWidth(124)
        self._correct_on.setMaximumWidth(176)
        self._correct_on.day_changed.connect(self.correct_on_changed)
        self._unreadable = Remark("data_correct_as_at_remark")
        self._correct_on.editingFinished.connect(self._say_date)
        self.saving, self.put_back = SaveState("decision_saving"), PutBack("part_put_back")
        self.locked = Remark("decision_locked")
        stack(self, 8, self._line(), self._unreadable, self.saving, self.locked, self.put_back)

    def _line(self) -> QWidget:
        label = QLabel(translate("Decisions", "&Data correct as at"))
        label.setProperty("role", "label")
        label.setBuddy(self._correct_on)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._progress)
        row.addWidget(self.saving.word)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self._correct_on)
        return holder

    def show_progress(self, decided: int, parts: int) -> None:
        """Say how many parts have an outcome."""
        self._progress.setText(
            translate("Decisions", "{decided} of {parts} decided").format(decided=decided, parts=parts)
        )

    def show_correct_on(self, day: date | None) -> None:
        """Show the day the data are said to be correct."""
        self._correct_on.put(day)
        self._say_date()

    def go_to_date(self) -> None:
        """Put the cursor where that day is typed."""
        self._correct_on.setFocus()

    def correct_on(self) -> date | None:
        """Return that day."""
        return self._correct_on.day()

    def lock(self, why: str, *, date_too: bool) -> None:
        """Say why nothing can be changed, or nothing of the part shown; empty when it can."""
        self.locked.show_words("note", why)
        self._correct_on.setReadOnly(date_too)

    def _say_date(self) -> None:
        self._unreadable.show_words("fault", self._correct_on.toolTip())
