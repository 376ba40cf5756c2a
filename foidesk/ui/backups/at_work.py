"""What is under way with the backups, how far it is, and what came of the last of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from foidesk.ui.looks import show_waiting
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate


class AtWork(QWidget):
    """Nothing to be seen until something is begun."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backup_at_work")
        self._words = say("", "fact", "backup_doing")
        self._bar = QProgressBar()
        self._bar.setObjectName("backup_progress")
        self._bar.setAccessibleName(translate("Backups", "How far it has come"))
        self._bar.setTextVisible(False)
        self._stop = push(translate("Backups", "Stop"), "backup_stop")
        self.outcome = Remark("backup_outcome")
        self._going = QWidget()
        across = QHBoxLayout(self._going)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        told = QVBoxLayout()
        told.addWidget(self._words)
        told.addWidget(self._bar)
        across.addLayout(told, 1)
        across.addWidget(self._stop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._going)
        rows.addWidget(self.outcome)
        self._going.hide()
        self._stop.clicked.connect(self.stop_requested)
        self._fit()

    @property
    def is_going(self) -> bool:
        """Whether something is under way."""
        return not self._going.isHidden()

    def begin(self, words: str) -> None:
        """Say what is under way."""
        self._words.setText(words)
        show_waiting(self._bar)
        self._bar.setAccessibleDescription(words)
        self.outcome.show_words("note", "")
        self._going.show()
        self._fit()
        self._stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def end(self, kind: str, words: str) -> None:
        """Say what came of it."""
        self._going.hide()
        self.outcome.show_words(kind, words)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(self.is_going or bool(self.outcome.text()))
