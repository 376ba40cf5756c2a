"""How the letter is looked at: pages or text, zoom, which page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from foidesk.ui.letter.preview import PagePreview
from foidesk.ui.plain import push, say
from foidesk.ui.signs import SignButton
from foidesk.ui.tongue import counted, translate


class ViewBar(QWidget):
    """Works a preview, and says when the text is wanted instead."""

    text_wanted = Signal(bool)

    def __init__(self, preview: PagePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_view_bar")
        self._preview = preview
        self._pages = self._face(
            translate("Letters", "Pa&ges"),
            "letter_as_pages",
            translate("Letters", "Show the letter as pages"),
        )
        self._text = self._face(
            translate("Letters", "Te&xt"), "letter_as_text", translate("Letters", "Show the letter as text")
        )
        self._faces = QButtonGroup(self)
        self._faces.addButton(self._pages)
        self._faces.addButton(self._text)
        self._pages.setChecked(True)
        self._text.toggled.connect(self.text_wanted)
        self._text.toggled.connect(lambda _on: self._fit())
        self._where = say("", "hint", "letter_where")
        self._where.setWordWrap(False)
        self._zooming = [
            SignButton("zoom-out", translate("Letters", "Zoom out (Ctrl+−)"), "letter_zoom_out"),
            SignButton("zoom-in", translate("Letters", "Zoom in (Ctrl++)"), "letter_zoom_in"),
        ]
        self._width = push(
            translate("Letters", "Fit width"),
            "letter_fit_width",
            "quiet",
            translate("Letters", "Fit the width (Ctrl+0)"),
        )
        for step, zoom in zip((-1, 1), self._zooming, strict=True):
            zoom.clicked.connect(lambda _on=False, step=step: preview.zoom_by(step))
        self._width.clicked.connect(preview.fit_width)
        preview.moved.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._pages)
        row.addWidget(self._text)
        row.addSpacing(8)
        row.addWidget(self._where)
        row.addStretch(1)
        for zoom in self._zooming:
            row.addWidget(zoom)
        row.addWidget(self._width)
        self._fit()

    @staticmethod
    def _face(text: str, name: str, spoken: str) -> QPushButton:
        face = push(text, name, "", spoken)
        face.setCheckable(True)
        return face

    def _fit(self) -> None:
        preview, as_text = self._preview, self._text.isChecked()
        where = translate("Letters", "Page {page} of {count} · {zoom:.0%}").format(
            page=preview.page, count=preview.count, zoom=preview.zoom
        )
        self._where.setText(counted(preview.count, "page") if as_text else where if preview.count else "")
        for widget in (*self._zooming, self._width):
            widget.setEnabled(bool(preview.count) and not as_text)
