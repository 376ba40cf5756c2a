"""The shipped typeface, and the sizes and weights that painted words have."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FAMILY: Final = "Inter"
WEIGHTS: Final = ("Regular", "Medium", "SemiBold")
TEXT_PIXELS: Final = 13


def load_fonts(app: QApplication, resources: Path) -> None:
    """Add the shipped face on Linux, where no good one can be counted on; elsewhere keep the system's."""
    if sys.platform == "linux":
        for weight in WEIGHTS:
            QFontDatabase.addApplicationFont(str(resources / "fonts" / f"{FAMILY}-{weight}.otf"))
        font = QFont(FAMILY)
        font.setPixelSize(TEXT_PIXELS)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(font)


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return `font` at another size and weight."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
