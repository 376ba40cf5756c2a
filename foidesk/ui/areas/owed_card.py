"""One commission on the case sheet: which area, which questions, where it stands, what can be recorded."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.commission import Commission, Reply
from foidesk.ui.areas.area_words import asked_words, search_words, standing
from foidesk.ui.breaking import breakable
from foidesk.ui.decision.flow import Flow
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate


class OwedCard(QFrame):
    """N on any of its buttons is a nil return. `wanted` names the commission and what is wanted of it."""

    wanted = Signal(object, str)

    def __init__(self, one: Commission, today: date) -> None:
        super().__init__()
        self._one = one
        words, _icon, kind = standing(one, today)
        self.setObjectName(f"commission_{one.id}")
        self.setProperty("role", "card")
        self.setAccessibleName(f"{one.area.name}: {words}. {asked_words(one)}")
        state = Remark(f"commission_{one.id}_state")
        state.keep_on_one_line()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(grown(say(breakable(one.area.name), "fact")), 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 10)
        rows.setSpacing(4)
        rows.addLayout(head)
        state.show_words(kind, words)  # now that it stands in something: alone it would be a window
        rows.addWidget(grown(say(asked_words(one), "hint")))
        if one.answer is not None and one.answer.text:
            rows.addWidget(grown(say(breakable(one.answer.text), "fact")))
        for search in one.searches:
            rows.addWidget(grown(say(search_words(search), "hint")))
        rows.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        wanted = {
            "nil": translate("Areas", "Nil return"),
            "answer": translate("Areas", "Record an answer…"),
            "withdraw": translate("Areas", "Withdraw"),
        }
        if not self._one.is_owed:
            wanted = {"search": translate("Areas", "Add a search…"), "back": translate("Areas", "Take back")}
            if self._one.answer is not None and self._one.answer.reply is Reply.WITHDRAWN:
                del wanted["search"]
        row = QWidget()
        flow = Flow(row, gap=6)
        for what, words in wanted.items():
            spoken = f"{words.rstrip('…')}: {self._one.area.name}"
            button = push(
                words, f"commission_{self._one.id}_{what}", "" if what == "nil" else "quiet", spoken
            )
            button.clicked.connect(lambda _on=False, what=what: self.wanted.emit(self._one, what))
            if what == "nil":
                button.setToolTip(translate("Areas", "They hold nothing of it (N)"))
                self.first = button
            flow.addWidget(button)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N: they hold nothing."""
        if event.text().casefold() == "n" and self._one.is_owed:
            self.wanted.emit(self._one, "nil")
        else:
            super().keyPressEvent(event)
