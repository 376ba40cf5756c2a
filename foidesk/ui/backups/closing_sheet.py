"""What covers the window while the last backup before closing is made."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from foidesk.ui.fields import Card
from foidesk.ui.looks import show_waiting
from foidesk.ui.plain import grown, push, say
from foidesk.ui.tongue import translate

WIDTH = 520


class ClosingSheet(QWidget):
    """The officer need not wait: it can be closed without, or kept open after all (Escape)."""

    skipped = Signal()
    kept_open = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("closing_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = grown(say("", "hint", "closing_words"))
        self._bar = QProgressBar()
        self._bar.setObjectName("closing_progress")
        self._bar.setAccessibleName(translate("Backups", "How far the backup has come"))
        self._bar.setTextVisible(False)
        self._skip = push(translate("Backups", "Close &without a backup"), "closing_skip")
        self._keep = push(translate("Backups", "Keep FoiDesk &open"), "closing_keep")
        self._lay_out()
        self._skip.clicked.connect(self.skipped)
        self._keep.clicked.connect(self.kept_open)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        card = Card(translate("Backups", "Backing up before closing"), "closing_card")
        card.setFixedWidth(WIDTH)
        card.add(self._words)
        card.add(self._bar)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._keep)
        row.addWidget(self._skip)
        card.rows.addLayout(row)
        whole = QVBoxLayout(self)
        whole.addStretch()
        across = QHBoxLayout()  # an alignment instead would give the words too little height
        across.addStretch()
        across.addWidget(card)
        across.addStretch()
        whole.addLayout(across)
        whole.addStretch()

    def open(self, words: str) -> None:
        """Cover the window, and say what it waits for."""
        self._words.setText(words)
        self.setAccessibleName(translate("Backups", "Backing up before closing. {words}").format(words=words))
        show_waiting(self._bar)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._skip.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Cover the window whatever size it takes."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(window, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape keeps the window open; no other key reaches what is covered."""
        if event.key() == Qt.Key.Key_Escape:
            self.kept_open.emit()
        event.accept()
