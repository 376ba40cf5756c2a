"""How a provision is laid out, read or amended: what is long scrolls, and the buttons stay below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget


def laid_out(
    face: QWidget, name: str, parts: Sequence[QWidget], foot: Sequence[QWidget | Sequence[QPushButton]]
) -> QScrollArea:
    """Lay `parts` out on `face`, and below them its foot, buttons side by side; return what scrolls."""
    inner = QWidget()
    rows = QVBoxLayout(inner)
    rows.setContentsMargins(20, 16, 20, 12)
    rows.setSpacing(12)
    for part in parts:
        rows.addWidget(part)
    rows.addStretch(1)
    area = QScrollArea()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    whole = QVBoxLayout(face)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(area, 1)
    below = QVBoxLayout()
    below.setContentsMargins(20, 8, 20, 16)
    below.setSpacing(10)
    for one in foot:
        if isinstance(one, QWidget):
            below.addWidget(one)
        else:
            below.addLayout(_side_by_side(one))
    whole.addLayout(below)
    return area


def _side_by_side(buttons: Sequence[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
