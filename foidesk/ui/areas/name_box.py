"""A tick with words that give way where there is no room for them; a screen reader has every word."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

LEAST = 60
"""Pixels of words that are always shown."""
PART = 2
"""Pixels more than words are wide in whole ones: cutting them counts parts of a pixel."""


class NameBox(QCheckBox):
    """Shows its words on one line, cut with an ellipsis to the width it gets."""

    def __init__(self, words: str, name: str, spoken: str = "") -> None:
        super().__init__()
        self._words = " ".join(words.split())
        self.setObjectName(name)
        self.setAccessibleName(spoken or words)
        self.setToolTip((spoken or words)[:500])
        self.setText(self._words.replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # it may be narrower

    def sizeHint(self) -> QSize:
        """Return room for all its words."""
        size = super().sizeHint()
        words = QFontMetrics(self.font()).horizontalAdvance(self._words) + PART
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
        room = self.width() - self._around()
        cut = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if (text := cut.replace("&", "&&")) != self.text():
            self.setText(text)
