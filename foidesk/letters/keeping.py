"""What hands flowables to the page, and what keeps a heading with what it stands over."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import NullActionFlowable

from foidesk.letters import styles
from foidesk.letters.prose import FEWEST, Prose

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
        """Return the heads with what fits of the body, or the beginning of a paragraph among the heads.

        Nothing where neither fits.
        """
        self.wrap(availWidth, availHeight)
        room = availHeight - self._below(len(self._heads))
        pieces = self._body.splitOn(self.canv, availWidth, room) if room > 0 else []
        if pieces:
            return [*self._heads, *pieces]
        pieces = self._parted(availWidth, availHeight)
        if pieces:
            return pieces
        return self._first(availWidth, availHeight) if availHeight > _ROOMY else []

    def _first(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the first head by itself: too much for any page, so nothing is gained by going on."""
        first, *others = self._heads
        rest = Led(others, self._body) if others else self._body
        if self._placed[0][1] <= availHeight:
            return [first, rest]
        pieces = first.splitOn(self.canv, availWidth, availHeight)
        return [*pieces, rest] if pieces else []

    def _below(self, place: int) -> float:
        """Return where the head or body at `place` begins, below those before it."""
        if place == 0:
            return 0.0
        above = self._heads[place - 1]
        space = max(above.getSpaceAfter(), self._placed[place][0].getSpaceBefore())
        return self._placed[place - 1][1] + float(space)

    def _parted(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return a long paragraph that introduces the body parted in two, its end kept with the body."""
        for place in range(len(self._heads) - 1, -1, -1):
            head, room = self._heads[place], availHeight - self._below(place)
            if not isinstance(head, Prose) or head.is_heading or room <= 0:
                continue
            most = head.height - FEWEST * head.style.leading  # its end goes on with the body
            pieces = head.splitOn(self.canv, availWidth, min(room, most))
            if len(pieces) == 2:
                return [
                    *self._heads[:place],
                    pieces[0],
                    Led([pieces[1], *self._heads[place + 1 :]], self._body),
                ]
        return []

    def draw(self) -> None:
        """Draw them one below the other."""
        height = self._placed[-1][1]
        for flowable, bottom in self._placed:
            flowable.drawOn(self.canv, 0, height - bottom)
