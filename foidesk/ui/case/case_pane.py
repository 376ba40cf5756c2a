"""The right half of the desk: a case, or what to do while none is chosen."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class CasePane(QStackedWidget):
    """Made empty before the first paint; the case sheet is put in when it has been loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_pane")
        self.setMinimumWidth(380)

    def take(self, sheet: QWidget, start: QWidget) -> None:
        """Take the case sheet in, and what is shown until a case is chosen."""
        self._sheet, self._nothing = sheet, start
        self.addWidget(self._nothing)
        self.addWidget(sheet)

    def show_sheet(self) -> None:
        """Show the case."""
        self.setCurrentWidget(self._sheet)

    def show_none(self) -> None:
        """Show what needs somebody again; the sheet keeps what is typed on it."""
        if self.count():
            self.setCurrentWidget(self._nothing)
