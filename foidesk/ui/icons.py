"""Line icons from resources/icons, drawn in the colour of a token."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

SIDE = 18
"""Edge of an icon in a button, in logical pixels."""

BESIDE = 4
"""Room between an icon and the words of a button, more than the style's own."""


class Icons:
    """Reads each drawing once and recolours it on demand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._made: dict[tuple[str, tuple[str, str, str], float, int], QIcon] = {}

    def drawing(self, name: str, colour: str) -> bytes:
        """Return the SVG of `name` with its lines in `colour` (such as "#16202b")."""
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        return self._drawings[name].replace("currentColor", colour).encode()

    def pixmap(
        self, name: str, colour: str, side: int = SIDE, ratio: float = 1.0, beside: int = 0
    ) -> QPixmap:
        """Return `name` as an image `side` logical pixels square, and `beside` more of nothing beside it."""
        # Qt's SVG library is not needed for the first paint.
        from PySide6.QtSvg import QSvgRenderer

        device = round(side * ratio)
        image = QPixmap(QSize(device + round(beside * ratio), device))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(self.drawing(name, colour))).render(painter, QRectF(0, 0, device, device))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def icon(self, name: str, inks: tuple[str, str, str], ratio: float, beside: int = 0) -> QIcon:
        """Return an icon in three colours: plain, checked or selected, and disabled. Each is drawn once."""
        key = (name, inks, ratio, beside)
        if key not in self._made:
            self._made[key] = self._draw(name, inks, ratio, beside)
        return self._made[key]

    def _draw(self, name: str, inks: tuple[str, str, str], ratio: float, beside: int) -> QIcon:
        plain, on, off = (self.pixmap(name, ink, ratio=ratio, beside=beside) for ink in inks)
        icon = QIcon(plain)
        icon.addPixmap(on, QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(on, QIcon.Mode.Selected)
        icon.addPixmap(off, QIcon.Mode.Disabled)
        return icon


def mixed(front: str, back: str, share: float = 0.45) -> str:
    """Return `front` faded into `back`: how something disabled is drawn."""
    near, far = QColor(front), QColor(back)
    return QColor(
        round(near.red() * share + far.red() * (1 - share)),
        round(near.green() * share + far.green() * (1 - share)),
        round(near.blue() * share + far.blue() * (1 - share)),
    ).name()
