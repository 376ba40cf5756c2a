"""The page of the help that is read: text set for reading, pictures made small smoothly."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from foidesk.ui.help.dressing import dress
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

MARGIN, SCROLL_BAR, FRAME = 24, 20, 14
READABLE = 760
"""How wide lines and pictures may run, in pixels."""


class Reader(QTextBrowser):
    """Shows Markdown; its pictures are looked for in `folder`."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._theme = folder, theme
        self._source, self._drawn_for = "", READABLE
        self._page: QTextDocument | None = None
        self.setObjectName("help_page")
        self.setAccessibleName(translate("Help", "Page of the help"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumWidth(READABLE + 2 * MARGIN + SCROLL_BAR + FRAME)
        theme.follow(self, self._draw)

    def show_source(self, source: str) -> None:
        """Show a page from its top."""
        self._source = source
        self._draw()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw pictures anew that would be cut off, or that have room again."""
        super().resizeEvent(event)
        if self._line_width() != self._drawn_for:
            self._draw()

    def _line_width(self) -> int:
        """Return how wide a line can be now, in pixels."""
        return max(min(self.viewport().width() - 2 * MARGIN, READABLE), 1)

    def _draw(self) -> None:
        self._drawn_for = self._line_width()
        at, before = self.verticalScrollBar().value(), self._page
        document = self._page = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(MARGIN)
        document.setMarkdown(self._source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        dress(document, self._theme)
        self.setDocument(document)
        if before is not None:
            before.deleteLater()  # Qt leaves it to the reader, which lives as long as the window
        self.verticalScrollBar().setValue(at)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture as wide as the lines; nothing else is ever fetched."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        ratio, wide = self.devicePixelRatioF(), self._drawn_for
        drawn = QImage(str(self._folder / QUrl(name).toString()))
        if drawn.isNull():
            return None
        smooth = Qt.TransformationMode.SmoothTransformation
        image = drawn.scaledToWidth(min(round(wide * ratio), drawn.width()), smooth)
        image.setDevicePixelRatio(image.width() / wide)
        return image
