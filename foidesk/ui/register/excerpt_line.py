"""Paints why a case was found: where the words stand, and the words themselves, bolder than the rest."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from foidesk.ui.fonts import sized
from foidesk.ui.register.found_words import where

if TYPE_CHECKING:
    from foidesk.store.search_excerpts import Excerpt

LEAST_ROOM = 24
"""Pixels in which nothing more is worth writing."""


def draw_excerpt(
    painter: QPainter, place: QRect, top: int, excerpt: "Excerpt", font: QFont, inks: tuple[QColor, QColor]
) -> None:
    """Write an excerpt on one line from `top` down; `inks`: for it, and for what was looked for.

    Nothing in it is read as mark-up: it is drawn piece by piece.
    """
    plain, strong = sized(font, 12), sized(font, 12, QFont.Weight.DemiBold)
    x, baseline = place.left(), top + QFontMetrics(plain).ascent()
    for text, is_mark in _pieces(excerpt):
        face = strong if is_mark else plain
        room = place.right() - x
        if room < LEAST_ROOM:
            return
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(inks[is_mark])
        painter.drawText(QPoint(x, baseline), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        x += metrics.horizontalAdvance(text)


def _pieces(excerpt: "Excerpt") -> Iterator[tuple[str, bool]]:
    """Yield the words in order, and whether they were looked for."""
    yield f"{where(excerpt)}: ", False
    at = 0
    for start, length in excerpt.marks:
        if start > at:
            yield excerpt.text[at:start], False
        yield excerpt.text[start : start + length], True
        at = start + length
    if excerpt.text[at:]:
        yield excerpt.text[at:], False
