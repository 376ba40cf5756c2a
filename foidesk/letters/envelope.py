"""Where the window of a DL envelope is on a letter folded in three: points from the sheet's top left.

No standard in force fixes a British window. The trade's own is 35 × 90 mm, 20 mm from the left and 18 mm
from the foot of an envelope of 110 × 220 mm (ISO 269); makers differ by a few millimetres. A sheet of A4
folded in three is 99 × 210 mm, so it slides by 11 mm up and down and 10 mm across: what the window shows
wherever it has slid to is `SHOWN`; what it may show at all is `SEEN`, where nothing else may stand.
"""

from dataclasses import dataclass

from reportlab.lib.units import mm

_ENVELOPE_HEIGHT, _ENVELOPE_WIDTH = 110 * mm, 220 * mm
_FOLDED_HEIGHT, _FOLDED_WIDTH = 99 * mm, 210 * mm
_WINDOW_HEIGHT, _WINDOW_WIDTH = 35 * mm, 90 * mm
_FROM_LEFT, _FROM_FOOT = 20 * mm, 18 * mm


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the sheet, in points from its top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Return how tall it is."""
        return self.bottom - self.top


def _areas() -> tuple[Area, Area]:
    down, across = _ENVELOPE_HEIGHT - _FOLDED_HEIGHT, _ENVELOPE_WIDTH - _FOLDED_WIDTH
    top = _ENVELOPE_HEIGHT - _FROM_FOOT - _WINDOW_HEIGHT
    right, bottom = _FROM_LEFT + _WINDOW_WIDTH, top + _WINDOW_HEIGHT
    shown = Area(_FROM_LEFT, top, right - across, bottom - down)
    return shown, Area(_FROM_LEFT - across, top - down, right, bottom)


SHOWN, SEEN = _areas()
