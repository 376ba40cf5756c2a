"""The right half of the desk: a case, or what to do while none is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from foidesk.ui.plain import say


class CasePane(QStackedWidget):
    """Made empty before the first paint; the case sheet is put in when it has been loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_pane")
        self.setMinimumWidth(380)

    def take(self, sheet: QWidget) -> None:
        """Take the case sheet in, and invite to choose a case until one is shown."""
        self._sheet, self._nothing = sheet, _invitation()
        self.addWidget(self._nothing)
        self.addWidget(sheet)

    def show_sheet(self) -> None:
        """Show the case."""
        self.setCurrentWidget(self._sheet)

    def show_none(self) -> None:
        """Invite to choose a case again; the sheet keeps what is typed on it."""
        if self.count():
            self.setCurrentWidget(self._nothing)


def _invitation() -> QWidget:
    """Return what stands in place of a case."""
    from foidesk.ui.signs import Sign  # not needed for the first paint

    nothing = QWidget()
    rows = QVBoxLayout(nothing)
    rows.setContentsMargins(40, 40, 40, 40)
    rows.setSpacing(8)
    rows.addStretch(2)
    sign = Sign("file-text", "note")
    sign.setFixedSize(36, 36)
    rows.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
    headline = say("No request chosen", "section", "case_none")
    hint = say("Choose one in the register, or drop a saved e-mail on the window.", "muted", "case_none_hint")
    for label in (headline, hint):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(label)
    rows.addStretch(3)
    return nothing
