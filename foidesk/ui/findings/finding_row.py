"""One finding as a row: an icon with its word, what is wrong, what to do. Pressing it goes to the place."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from foidesk.domain.checks.finding import Finding
from foidesk.domain.checks.mending import can_be_put
from foidesk.domain.regime import Regime
from foidesk.ui.few_lines import kept_together
from foidesk.ui.findings.finding_words import GRAVITY, MEND_KEY, SEE_KEY, head_of, spoken
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import SIGNS
from foidesk.ui.signs import Sign
from foidesk.ui.tongue import translate

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FindingRow(QAbstractButton):
    """Enter, Space or a click is `clicked`; F9 asks for the remedy; Up and Down ask for the neighbours."""

    remedy_requested = Signal()
    seen_requested = Signal()
    looked_at = Signal()
    step_requested = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None, *, names_part: bool = True) -> None:
        super().__init__(parent)
        self._names_part = names_part
        self.setObjectName(name)
        self.setProperty("role", "finding")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.finding: Finding | None = None
        self._sign = Sign()
        self._head, self._message, self._todo = (grown(say("", role)) for role in ("eyebrow", "fact", "hint"))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._head, self._message, self._todo):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._page = 0
        words.addLayout(self._links(name))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _links(self, name: str) -> QHBoxLayout:
        self._do = _link(
            translate("Findings", "Do it ({mend_key})").format(mend_key=MEND_KEY), f"{name}_do", MEND_KEY
        )
        self._see = _link("", f"{name}_see", SEE_KEY)
        self._do.clicked.connect(self.remedy_requested)
        self._see.clicked.connect(self.seen_requested)
        self._see.hide()
        links = QHBoxLayout()
        links.setSpacing(16)
        for link in (self._do, self._see):
            links.addWidget(link)
        links.addStretch(1)
        return links

    def show_finding(self, one: Finding, regime: Regime) -> None:
        """Show this one in place of what was there."""
        if one == self.finding:
            return
        self.finding = one
        kind, _word = GRAVITY[one.level]
        self._head.setText(kept_together(head_of(one, regime, names_part=self._names_part)))
        self._message.setText(one.message)
        self._todo.setText(one.remedy.says)
        self._do.setVisible(can_be_put(one))
        self._do.setAccessibleName(translate("Findings", "Do it: {says}").format(says=one.remedy.says))
        self._sign.show_sign(SIGNS[kind])
        self.setAccessibleName(spoken(one, regime))
        for part in (self._sign, self._head):
            part.setProperty("role", kind if part is self._sign else f"eyebrow_{kind}")
            part.style().unpolish(part)
            part.style().polish(part)

    def show_page(self, page: int) -> None:
        """Offer to show where it stands on that page of the letter; 0 where it stands on none."""
        self._page = page
        self._see.setText(
            translate("Findings", "Show on page {page} ({see_key})").format(page=page, see_key=SEE_KEY)
        )
        self._see.setAccessibleName(
            translate("Findings", "Show on page {page} of the letter").format(page=page)
        )
        self._see.setVisible(page > 0)
        self.setAccessibleDescription(
            translate("Findings", "On page {page} of the letter. {see_key} shows it.").format(
                page=page, see_key=SEE_KEY
            )
            if page
            else ""
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is looked at."""
        super().focusInEvent(event)
        self.looked_at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.step_requested.emit(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key is Qt.Key.Key_F9 and self.finding is not None and can_be_put(self.finding):
            self._do.click()
        elif key is Qt.Key.Key_F8 and self._page:
            self._see.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room its words would like."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Its words are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall its words are at that width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what the style sheet says of it; the words draw themselves."""
        option, painter = QStyleOption(), QPainter(self)
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()


def _link(text: str, name: str, key: str) -> QPushButton:
    """Return a button in the words of a row, out of the tab order: in the row that key presses it."""
    link = push(text, name, "link")
    link.setProperty("flush", "true")
    link.setProperty("key", key)
    link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return link
