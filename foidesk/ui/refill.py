"""What is shown one below the other and made anew when it changes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


def column(gap: int) -> QWidget:
    """Return an empty column, `gap` pixels between what is put into it."""
    made = QWidget()
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(gap)
    return made


def refill(shown: QWidget, widgets: Sequence[QWidget]) -> None:
    """Show these in a column in place of what was there; an empty one is hidden."""
    rows = shown.layout()
    assert rows is not None
    empty(rows)
    for widget in widgets:
        rows.addWidget(widget)
    shown.setVisible(bool(widgets))


def empty(rows: QLayout) -> None:
    """Take everything out, out of sight at once: Qt deletes it a little later."""
    while (item := rows.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
