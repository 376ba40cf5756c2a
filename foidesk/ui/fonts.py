"""The font of a widget at the sizes and weights that painted words have."""

from PySide6.QtGui import QFont


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return `font` at another size and weight."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
