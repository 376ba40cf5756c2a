"""A tick with words that give way where there is no room for them; a screen reader has every word."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

LEAST = 60
"""Pixels of words that are always shown."""
PART = 2
"""Pixels more than words are wide in whole ones: cutting them counts parts of a pixel."""


class NameBox(QCheckBox):
    """Shows its words on one line, cut with an ellipsis to the width it gets; the `tail` is never cut."""

    def __init__(self, words: str, name: str, spoken: str = "", tail: str = "") -> None:
        super().__init__()
        self._words, self._tail = " ".join(words.split()), tail
        self.setObjectName(name)
        self.setAccessibleName(spoken or f"{words}{tail}")
        self.setToolTip((spoken or f"{words}{tail}")[:500])
        self.setText(f"{self._words}{tail}".replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # it may be narrower

    def sizeHint(self) -> QSize:
        """Return room for all its words."""
        size = super().sizeHint()
        words = QFontMetrics(self.font()).horizontalAdvance(self._words + self._tail) + PART
        return QSize(self._around() + words, size.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the box and a few letters."""
        return QSize(self._around() + LEAST, super().minimumSizeHint().height())

    def _around(self) -> int:
        """Return the width of all but the words."""
        shown = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&&", "&"))
        return super().sizeHint().width() - shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the width at hand."""
        super().resizeEvent(event)
        metrics = QFontMetrics(self.font())
        room = self.width() - self._around() - metrics.horizontalAdvance(self._tail)
        cut = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 0)) + self._tail
        if (text := cut.replace("&", "&&")) != self.text():
            self.setText(text)
