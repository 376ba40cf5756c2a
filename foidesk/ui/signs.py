"""Icons that take their colour from the style of the widget they stand in, so they follow every theme."""

from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QToolButton, QWidget

from foidesk.resources import resource
from foidesk.ui.icons import SIDE, Icons


@cache
def shipped_icons() -> Icons:
    """Return the reader of the shipped drawings, made on first use."""
    return Icons(resource("icons"))


def draw_sign(widget: QWidget, painter: QPainter, name: str, role: QPalette.ColorRole, place: QRect) -> None:
    """Draw icon `name` inside `place` in the colour `widget` writes with."""
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    colour = widget.palette().color(group, role).name()
    image = shipped_icons().pixmap(name, colour, place.width(), widget.devicePixelRatioF())
    painter.drawPixmap(place.topLeft(), image)


class Sign(QWidget):
    """One icon beside words that say the same; not read out."""

    def __init__(self, name: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(SIDE, SIDE))

    def show_sign(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        if self._name:
            painter = QPainter(self)
            draw_sign(self, painter, self._name, QPalette.ColorRole.WindowText, self.rect())
            painter.end()


def lay_beside_sign(window: QWidget, name: str, role: str, words: QLayout) -> None:
    """Lay out a window that says one thing: a large icon at the left, the words beside it."""
    row = QHBoxLayout(window)
    row.setContentsMargins(24, 24, 24, 20)
    row.setSpacing(16)
    sign = Sign(name, role)
    sign.setFixedSize(28, 28)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)


def fit_to_words(window: QWidget, width: int) -> None:
    """Make a window that says something so wide, and as high as its words need at that width."""
    for part in window.findChildren(QWidget):
        part.ensurePolished()  # how high words are the style sheet says
    window.resize(width, 0)
    make_room(window)


def make_room(window: QWidget) -> None:
    """Let a window grow where more is said in it than it has room for; one that is large stays so."""
    layout = window.layout()
    if layout is not None and window.isWindow():
        for part in reversed(window.findChildren(QWidget)):  # from the inside out
            if (inner := part.layout()) is not None:
                inner.activate()
        layout.activate()
        needed = max(layout.totalHeightForWidth(window.width()), layout.totalMinimumSize().height())
        window.resize(window.width(), max(window.height(), needed))


class SignButton(QToolButton):
    """A small button that shows an icon only; its name is spoken and shown as a tip."""

    def __init__(self, sign: str, spoken: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setObjectName(name)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(QSize(32, 32))
        self.say(spoken)

    def say(self, spoken: str) -> None:
        """Change what the button is called."""
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its icon."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(0, 0, SIDE, SIDE)
        place.moveCenter(self.rect().center())
        draw_sign(self, painter, self._sign, QPalette.ColorRole.ButtonText, place)
        painter.end()
