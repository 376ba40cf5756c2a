"""The card with the law behind a field: beside it, read out as it opens, gone by Esc or the same key."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from foidesk.ui.escape import keeps_escape
from foidesk.ui.law.behind import LawSaid
from foidesk.ui.plain import grown, push, say
from foidesk.ui.tongue import translate

WIDTH, MOST_HIGH, GAP = 440, 420, 6


class LawCard(QDialog):
    """Shows one piece of law. `help_requested` gives a page of the help."""

    help_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self.setObjectName("law_card")
        self._title = grown(say("", "headline", "law_card_title"))
        self._cites = grown(say("", "eyebrow", "law_card_provisions"))
        self._words = grown(say("", "body", "law_card_words"))
        self._more = push(translate("Law", "&Read more in the help"), "law_card_help", "link")
        self._close = push(translate("Law", "&Close"), "law_card_close")
        self._help = ""
        self._lay_out()
        self._more.clicked.connect(self._ask_help)
        self._close.clicked.connect(self.reject)

    def show_law(self, said: LawSaid, beside: QWidget) -> None:
        """Show it below a field, or above where there is no room below; the cursor on its button."""
        self._help = said.help
        self._title.setText(said.title)
        self._cites.setText(said.provisions)
        self._words.setText("\n\n".join(said.paragraphs))
        self._more.setVisible(bool(said.help))
        self.setAccessibleName(translate("Law", "The law: {title}").format(title=said.title))
        self.setWindowTitle(said.title)
        self.setAccessibleDescription(said.spoken)
        self._close.setAccessibleDescription(said.spoken)
        self._fit(beside)
        self.show()
        self.activateWindow()
        self._close.setFocus()

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(18, 14, 18, 8)
        rows.setSpacing(8)
        for words in (self._cites, self._title, self._words):
            rows.addWidget(words)
        rows.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self._inner = inner
        buttons = QHBoxLayout()
        buttons.setContentsMargins(18, 4, 18, 14)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        frame = QFrame()
        frame.setObjectName("law_card_frame")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._area, 1)
        inside.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _fit(self, beside: QWidget) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 4 * GAP)
        layout = self._inner.layout()
        words = layout.totalHeightForWidth(width - 8) if layout is not None else 0
        size = QSize(width, min(words + self._close.sizeHint().height() + 52, MOST_HIGH, window.height()))
        self.resize(size)
        self.move(placed(size, QRect(beside.mapToGlobal(QPoint()), beside.size()), _screen(window)))

    def _ask_help(self) -> None:
        self.accept()
        self.help_requested.emit(self._help)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from what lies below, which would go with it."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows read on where it is long; Esc closes."""
        bar = self._area.verticalScrollBar()
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = bar.singleStep() * 2
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Down else -step))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Go once another window is worked in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()


def placed(size: QSize, field: QRect, screen: QRect) -> QPoint:
    """Return where a card of that size goes: below the field, else above it, and never off the screen."""
    below = field.bottom() + GAP
    fits = below + size.height() <= screen.bottom()
    top = below if fits else field.top() - GAP - size.height()
    left = min(field.left(), screen.right() - size.width())
    return QPoint(max(left, screen.left()), max(min(top, screen.bottom() - size.height()), screen.top()))


def _screen(window: QWidget) -> QRect:
    """Return what the card has to stay in: the window, as much of it as is on its screen."""
    whole = window.frameGeometry()
    seen = whole.intersected(window.screen().availableGeometry())
    return whole if seen.isEmpty() else seen
