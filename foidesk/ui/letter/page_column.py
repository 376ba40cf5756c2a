"""Where the pages of a letter lie, one under another, at any zoom; plain arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass

GAP = 12
"""Logical pixels between two pages, and round them."""

DOTS = 96 / 72
"""Logical pixels to the point at 100 %."""


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """One page in the column, in logical pixels."""

    at: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The first line below the page."""
        return self.top + self.height


def placed(sizes: Sequence[tuple[float, float]], zoom: float) -> tuple[PlacedPage, ...]:
    """Return the pages (sizes in points) from the top down; `zoom` 1 is the size of paper."""
    pages, top = [], GAP
    for at, (width, height) in enumerate(sizes):
        page = PlacedPage(at, top, max(1, round(width * DOTS * zoom)), max(1, round(height * DOTS * zoom)))
        pages.append(page)
        top = page.bottom + GAP
    return tuple(pages)


def fitting_zoom(sizes: Sequence[tuple[float, float]], room: int) -> float:
    """Return the zoom at which the widest page fills `room` logical pixels."""
    widest = max((width for width, _height in sizes), default=595.0)
    return max(room - 2 * GAP, 60) / (widest * DOTS)


def showing(pages: Sequence[PlacedPage], top: int, height: int) -> tuple[PlacedPage, ...]:
    """Return the pages that are seen, wholly or in part, in a window `height` high that begins at `top`."""
    return tuple(page for page in pages if page.bottom > top and page.top < top + height)


def current(pages: Sequence[PlacedPage], top: int, height: int) -> int:
    """Return the index of the page that fills most of the window."""
    seen = showing(pages, top, height)
    share = {page.at: min(page.bottom, top + height) - max(page.top, top) for page in seen}
    return max(share, key=lambda at: share[at], default=0)
