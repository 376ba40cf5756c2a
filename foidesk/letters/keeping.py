"""What hands flowables to the page, and what keeps a heading with what it stands over."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import NullActionFlowable

from foidesk.letters import styles

_ROOMY = 0.7 * styles.PAGE_HEIGHT
_TALLER_THAN_ANY_PAGE = 10 * styles.PAGE_HEIGHT


class Stream(Flowable):
    """Hands the page one flowable after the other as it asks, so that a long letter is never held whole."""

    _ZEROSIZE = True  # it is asked even where a page is full to its last point

    def __init__(self, flowables: Iterator[Flowable]) -> None:
        super().__init__()
        self._flowables = flowables

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Ask for more than there is, to be split."""
        return availWidth, _TALLER_THAN_ANY_PAGE

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the next flowable and this again, until there is none."""
        following = next(self._flowables, None)
        return [NullActionFlowable()] if following is None else [NullActionFlowable(), following, self]


class Led(Flowable):
    """Headings or captions with what they stand over: never parted from at least the beginning of it."""

    def __init__(self, heads: Sequence[Flowable], body: Flowable) -> None:
        super().__init__()
        self._heads, self._body = list(heads), body
        self._placed: list[tuple[Flowable, float]] = []

    def getSpaceBefore(self) -> float:
        """Return the first head's."""
        return float(self._heads[0].getSpaceBefore())

    def getSpaceAfter(self) -> float:
        """Return the body's."""
        return float(self._body.getSpaceAfter())

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the height of heads and body, one below the other."""
        used, self._placed, above = 0.0, [], None
        for flowable in (*self._heads, self._body):
            if above is not None:
                used += max(above.getSpaceAfter(), flowable.getSpaceBefore())
            used += flowable.wrapOn(self.canv, availWidth, max(availHeight - used, 1))[1]
            self._placed.append((flowable, used))
            above = flowable
        return availWidth, used

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the heads with what fits of the body, or nothing where none of it does."""
        self.wrap(availWidth, availHeight)
        head = self._heads[-1]
        used = self._placed[-2][1] + max(head.getSpaceAfter(), self._body.getSpaceBefore())
        room = availHeight - used
        pieces = self._body.splitOn(self.canv, availWidth, room) if room > 0 else []
        if pieces:
            return [*self._heads, *pieces]
        roomy = availHeight > _ROOMY  # nothing is gained by going on to the next page
        return [*self._heads, self._body] if roomy else []

    def draw(self) -> None:
        """Draw them one below the other."""
        height = self._placed[-1][1]
        for flowable, bottom in self._placed:
            flowable.drawOn(self.canv, 0, height - bottom)
