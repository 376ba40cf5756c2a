"""The head of page one: who writes, to whom (in the envelope's window), the date and the reference."""

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from foidesk.letters import styles
from foidesk.letters.blocks import Figure, Letter, Runs, plain
from foidesk.letters.fonts import Itemiser
from foidesk.letters.logos import picture_of
from foidesk.letters.prose import Prose, prose
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_RIGHT = 102 * mm
_LOGO_HEIGHT, _LOGO_GAP = 19 * mm, 5 * mm
_TALLEST = 165 * mm


class Head(Flowable):
    """Flowables at fixed places, from the top of the page down."""

    def __init__(
        self, placed: Sequence[tuple[Flowable, float, float, float]], rule: float, height: float
    ) -> None:
        super().__init__()
        self._placed, self._rule, self._height = placed, rule, height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return its fixed size."""
        return availWidth, self._height

    def draw(self) -> None:
        """Draw each in its place, and the rule under the letterhead."""
        for flowable, x, y, width in self._placed:
            _, height = flowable.wrapOn(self.canv, width, styles.PAGE_HEIGHT)
            flowable.drawOn(self.canv, x, self._height - y - height)
        self.canv.setStrokeColor(styles.ACCENT)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, self._height - self._rule, styles.WIDTH, self._height - self._rule)


def head(letter: Letter, itemiser: Itemiser, document: Element) -> Iterator[Flowable]:
    """Yield the head of `letter`: one piece in its places, or plain lines where that is too tall.

    Raises BadLogo.
    """
    column = _Column()
    logos = list(_logos(letter.letterhead.logos, column, document))
    names, office, address, details = _texts(letter, itemiser, document)
    left = 0.0 if logos else column.stack(names, 0, 0, 0.92 * _RIGHT)
    right = column.stack([*(names if logos else []), *office], _RIGHT, 0, styles.WIDTH - _RIGHT)
    rule = max(left, right, *(height for height in logos), 8 * mm) + 4 * mm
    below = max(styles.ADDRESS_FROM_TOP - styles.TOP_OF_FIRST, rule + 7 * mm)
    ends = (
        column.stack(address, 0, below, 85 * mm),
        column.stack(details, _RIGHT, below, styles.WIDTH - _RIGHT),
    )
    height = max(*ends, 78 * mm) + 8 * mm
    if height <= _TALLEST:
        yield Head(column.placed, rule, height)
    else:
        yield from (*names, *office, *address, *details)


def _texts(
    letter: Letter, itemiser: Itemiser, document: Element
) -> tuple[list[Prose], list[Prose], list[Prose], list[Prose]]:
    def lines(these: Sequence[Runs], style: ParagraphStyle) -> list[Prose]:
        return [piece for runs in these for piece in prose(runs, style, itemiser, element=document.add("P"))]

    name = styles.NAME if letter.letterhead.logos else styles.NAME_LARGE
    return (
        lines([plain(one) for one in letter.letterhead.names], name),
        lines(letter.letterhead.lines, styles.OFFICE),
        lines(letter.address.lines, styles.LINES),
        [
            piece
            for detail in letter.details
            for text, style in ((detail.label, styles.LABEL), (detail.value, styles.VALUE))
            for piece in lines([plain(text)], style)
        ],
    )


class _Column:
    """Collects what stands where."""

    def __init__(self) -> None:
        self.placed: list[tuple[Flowable, float, float, float]] = []

    def stack(self, flowables: Sequence[Prose], x: float, y: float, width: float) -> float:
        """Place `flowables` one below the other and return where they end."""
        for flowable in flowables:
            _, height = flowable.wrap(width, styles.PAGE_HEIGHT)
            self.placed.append((flowable, x, y, width))
            y += height + flowable.getSpaceAfter()
        return y


def _logos(figures: Sequence[Figure], column: _Column, document: Element) -> Iterator[float]:
    """Place the logos side by side and yield the height of each."""
    x, room = 0.0, (0.92 * _RIGHT - _LOGO_GAP * (len(figures) - 1)) / max(1, len(figures))
    for figure in figures:
        picture = picture_of(figure)
        picture.element = document.add("Figure", alt=one_line(figure.alt, 300) or "Logo")
        scale = min(_LOGO_HEIGHT / picture.drawHeight, room / picture.drawWidth)
        picture.drawHeight, picture.drawWidth = picture.drawHeight * scale, picture.drawWidth * scale
        column.placed.append((picture, x, 0, picture.drawWidth))
        x += picture.drawWidth + _LOGO_GAP
        yield picture.drawHeight
