"""The cells on the clipboard."""

from PySide6.QtGui import QGuiApplication

from foidesk.domain.decisions import Cell
from foidesk.ui.decision.pasted import rows_of


def copied_rows() -> list[list[Cell]]:
    """Return what was copied as rows of cells. Raises NotATable."""
    copied = QGuiApplication.clipboard().mimeData()
    return rows_of(copied.text(), copied.html() if copied.hasHtml() else "")
