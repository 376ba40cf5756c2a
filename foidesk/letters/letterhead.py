"""The head of page one: who writes, to whom (in the envelope's window), the date and the reference."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from foidesk.letters import styles
from foidesk.letters.blocks import Figure, Letter, Runs, plain
from foidesk.letters.envelope import SEEN, SHOWN
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.pictures import picture_of
from foidesk.letters.prose import Prose, prose
from foidesk.letters.styles import NORMAL, Look, Style
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_RIGHT = 102 * mm
"""Where the right column begins, from the left margin: clear of all the window may show."""

_LEFT_WIDTH = 0.92 * _RIGHT
_LOGO_HEIGHT, _LOGO_GAP = 19 * mm, 5 * mm
_RULE = SEEN.top - styles.TOP_OF_FIRST - 1 * mm
"""As low as the rule under the letterhead may be, from the top of the text."""

_ABOVE_RULE = _RULE - 3 * mm
_LOWEST = 165 * mm
_BELOW = 8 * mm - NORMAL.headings[0].before
_SMALLEST_ADDRESS = 9.0


class Head(Flowable):
    """Flowables at fixed places, from the top of the page down."""

    def __init__(self, placed: "Placed", rule: float, height: float) -> None:
        super().__init__()
        self._placed, self._rule, self._height = placed, rule, height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return its fixed size."""
        return availWidth, self._height

    def draw(self) -> None:
        """Draw each in its place, and the rule under the letterhead."""
        for flowable, x, y, width in self._placed.places:
            _, height = flowable.wrapOn(self.canv, width, styles.PAGE_HEIGHT)
            flowable.drawOn(self.canv, x, self._height - y - height)
        self.canv.setStrokeColor(styles.ACCENT)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, self._height - self._rule, styles.WIDTH, self._height - self._rule)


class Placed:
    """Collects what stands where, and what found no place and follows in the text."""

    def __init__(self) -> None:
        self.places: list[tuple[Flowable, float, float, float]] = []
        self.left: list[Prose] = []

    def stack(self, some: Sequence[Prose], x: float, y: float, width: float, lowest: float) -> float:
        """Place one below the other as far down as `lowest`, and return where they end."""
        for at, flowable in enumerate(some):
            height = flowable.wrap(width, styles.PAGE_HEIGHT)[1]
            if y + height > lowest + 0.01:
                self.left += some[at:]
                break
            self.places.append((flowable, x, y, width))
            y += height + flowable.getSpaceAfter()
        return y


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a head, each an element of its own."""

    names: list[Prose]
    office: list[Prose]
    address: list[Prose]
    details: list[Prose]


def head(letter: Letter, look: Look, itemiser: Itemiser, document: Element) -> Iterator[Flowable]:
    """Yield the head of `letter`: one piece with all that has a place on it, then what is too much for it.

    Raises BadPicture.
    """
    placed = Placed()
    logos = list(_logos(letter.letterhead.logos, placed, document))
    lines = _lines(letter, look, itemiser, document)
    rule = _letterhead(placed, lines, logos)
    top = SHOWN.top - styles.TOP_OF_FIRST
    _address(placed, lines.address)
    under = lines.details if _stands_above(lines, logos) else [*lines.details, *lines.office]
    lowest = placed.stack(under, _RIGHT, top, styles.WIDTH - _RIGHT, _LOWEST)
    yield Head(placed, rule, max(lowest, SEEN.bottom - styles.TOP_OF_FIRST) + _BELOW)
    yield from placed.left


def _letterhead(placed: Placed, lines: _Lines, logos: Sequence[float]) -> float:
    """Place the names, and the office's lines where there is room beside them; return where the rule goes."""
    beside, narrow = _stands_above(lines, logos), styles.WIDTH - _RIGHT
    wide = narrow if logos else _LEFT_WIDTH if beside else styles.WIDTH
    names = placed.stack(
        _fitting(lines.names, wide, _ABOVE_RULE), _RIGHT if logos else 0, 0, wide, _ABOVE_RULE
    )
    office = lines.office if beside else []
    right = placed.stack(office, _RIGHT, names if logos else 0, narrow, _ABOVE_RULE)
    return min(max(*logos, names, right, 8 * mm) + 4 * mm, _RULE)


def _stands_above(lines: _Lines, logos: Sequence[float]) -> bool:
    """Whether the office's lines fit beside the names, above the window."""
    column = [*(lines.names if logos else ()), *lines.office]
    return _height(column, styles.WIDTH - _RIGHT) <= _ABOVE_RULE


def _address(placed: Placed, lines: Sequence[Prose]) -> None:
    """Place the address where the window shows it wherever the letter slides, smaller where it is long.

    One too long even then goes further up: a letter mostly rests on the envelope's foot, and shows more so.
    """
    width = SHOWN.right - styles.SIDE
    lines = _fitting(lines, width, SHOWN.height)
    height = _height(lines, width)
    top = max(SEEN.top, min(SHOWN.top, SHOWN.bottom - height))
    placed.stack(lines, 0, top - styles.TOP_OF_FIRST, width, SEEN.bottom - styles.TOP_OF_FIRST)


def _fitting(lines: Sequence[Prose], width: float, room: float) -> list[Prose]:
    """Return lines as large as they fit, but none smaller than can be read."""
    some = list(lines)
    while some and _height(some, width) > room and some[0].style.size > _SMALLEST_ADDRESS:
        factor = max(_SMALLEST_ADDRESS, some[0].style.size - 0.5) / some[0].style.size
        some = [one.restyled(one.style.scaled(factor)) for one in some]
    return some


def _height(lines: Sequence[Prose], width: float) -> float:
    return sum(line.wrap(width, styles.PAGE_HEIGHT)[1] + line.getSpaceAfter() for line in lines)


def _lines(letter: Letter, look: Look, itemiser: Itemiser, document: Element) -> _Lines:
    def lines(these: Sequence[Runs], style: Style) -> list[Prose]:
        set_ = (prose(runs, style, itemiser, element=document.add("P")) for runs in these)
        return [line for line in set_ if line is not None]

    name = look.name if letter.letterhead.logos else look.name_large
    return _Lines(
        lines([plain(one) for one in letter.letterhead.names], name),
        lines(letter.letterhead.lines, look.office),
        lines(letter.address.lines, look.address),
        [
            line
            for detail in letter.details
            for text, style in ((detail.label, look.label), (detail.value, look.value))
            for line in lines([plain(text)], style)
        ],
    )


def _logos(figures: Sequence[Figure], placed: Placed, document: Element) -> Iterator[float]:
    """Place the logos side by side and yield the height of each."""
    x, room = 0.0, (_LEFT_WIDTH - _LOGO_GAP * (len(figures) - 1)) / max(1, len(figures))
    for figure in figures:
        picture = picture_of(figure)
        picture.element = document.add("Figure", alt=one_line(figure.alt, 300) or "Logo")
        picture.fit(room, _LOGO_HEIGHT)
        placed.places.append((picture, x, 0, picture.drawWidth))
        x += picture.drawWidth + _LOGO_GAP
        yield picture.drawHeight
