"""Paints why a case was found: where the words stand, and the words themselves, bolder than the rest."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from foidesk.ui.fonts import sized
from foidesk.ui.register.found_words import where

if TYPE_CHECKING:
    from foidesk.store.search_excerpts import Excerpt

LEAST_ROOM: Final = 24
"""Pixels in which nothing more is worth writing."""

LONGEST_PLACE: Final = 40
"""Letters of where the words stand; a file may have any name."""

Piece = tuple[str, bool]
"""Some text, and whether it was looked for."""


def draw_excerpt(
    painter: QPainter, room: QRect, excerpt: "Excerpt", font: QFont, inks: tuple[QColor, QColor]
) -> None:
    """Write an excerpt on one line; `inks`: for the whole, and for what was looked for.

    It begins so that the first of these can be seen. Nothing in it is read as mark-up: it is drawn piece by
    piece.
    """
    faces = (sized(font, 12), sized(font, 12, QFont.Weight.DemiBold))
    metrics = (QFontMetrics(faces[0]), QFontMetrics(faces[1]))
    x, baseline = room.left(), room.center().y() + metrics[0].capHeight() // 2
    for text, is_mark in _fitting(list(_pieces(excerpt)), room.width(), metrics):
        left = room.right() - x
        if left < LEAST_ROOM:
            return
        painter.setFont(faces[is_mark])
        painter.setPen(inks[is_mark])
        shown = metrics[is_mark].elidedText(text, Qt.TextElideMode.ElideRight, left)
        painter.drawText(QPoint(x, baseline), shown)
        x += metrics[is_mark].horizontalAdvance(text)


def _pieces(excerpt: "Excerpt") -> Iterator[Piece]:
    """Yield the words in order: first where they stand, then what is around the first mark, and so on."""
    place = where(excerpt)
    shown = place if len(place) <= LONGEST_PLACE else f"{place[: LONGEST_PLACE - 1].rstrip()}…"
    yield f"{shown}: ", False
    at = 0
    for start, length in excerpt.marks:
        yield excerpt.text[at:start], False
        yield excerpt.text[start : start + length], True
        at = start + length
    yield excerpt.text[at:], False


def _fitting(pieces: list[Piece], width: int, metrics: tuple[QFontMetrics, QFontMetrics]) -> list[Piece]:
    """Return the pieces, what stands before the first mark cut from its beginning where it is too long."""
    place, before, *rest = pieces
    if not rest:
        return pieces
    marked = metrics[1].horizontalAdvance(rest[0][0])
    room = max(width - metrics[0].horizontalAdvance(place[0]) - marked - LEAST_ROOM, LEAST_ROOM)
    shown = metrics[0].elidedText(before[0], Qt.TextElideMode.ElideLeft, room)
    return [place, (shown, False), *rest]
