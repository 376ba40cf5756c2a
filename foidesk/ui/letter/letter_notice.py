"""What stands between the officer and the letter, or what was just done, and the way to what is missing."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.domain.problems import Problem
from foidesk.ui.details import CopyDetails, place_of
from foidesk.ui.messages import in_full
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate


class Way(Enum):
    """Where an officer can put right what is missing, with the words on the button."""

    DECISIONS = marked("Letters", "Go to the decisions")
    SETUP = marked("Letters", "Set up the authority")


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence of a kind (note, doubt, fault, fine), and the way to what helps."""

    kind: str
    words: str
    way: Way | None = None


class LetterNotice(QWidget):
    """Hidden while there is nothing to say."""

    way_requested = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._way: Way | None = None
        self._words = Remark(f"{name}_words")
        self._go = push("", f"{name}_go", "link")
        self.copy = CopyDetails(f"{name}_copy")
        self._go.clicked.connect(lambda: self.way_requested.emit(self._way))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._go)
        row.addWidget(self.copy)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Say something and offer the way to what helps."""
        self.show_words(notice.kind, notice.words, notice.way)

    def show_problem(self, problem: Problem) -> None:
        """Say what went wrong and what to do next."""
        self.show_words("fault", in_full(problem))
        self.copy.offer(str(problem), problem.next_step, place_of(self), problem)

    def show_words(self, kind: str, words: str, way: Way | None = None) -> None:
        """Say something; empty words hide the notice."""
        self._way = way
        self.copy.hide()
        self._words.show_words(kind, words)
        button = translate("Letters", way.value) if way else ""
        self._go.setText(button)
        self._go.setAccessibleName(button)
        self._go.setVisible(way is not None)
        self.setVisible(bool(words))

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()
