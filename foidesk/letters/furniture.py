"""What stands on every page and is no part of the text: page x of y, the reference, a draft's watermark."""

from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from foidesk.letters import styles
from foidesk.letters.blocks import Letter, plain
from foidesk.letters.fonts import BOLD
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.styles import Look, Style
from foidesk.letters.tagging import TaggedCanvas
from foidesk.letters.text import one_line
from foidesk.letters.typeset import typeset

_TOTAL = "page-total"
_ROOM_FOR_PAGES = 50 * mm
_LONGEST_REFERENCE = 60
_WATERMARK = 130.0
_LONGEST_WORD = 150 * mm


class PageCanvas(TaggedCanvas):
    """A canvas that fills in the number of pages once it is known, in one form that every footer shows."""

    pages = 0

    def __init__(self, *args: Any, foot: Style, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._foot = foot

    def save(self) -> None:
        """Draw the number of pages, and finish the file."""
        self.pages = self.getPageNumber() - 1
        size = self._foot.size
        self.beginForm(_TOTAL, 0, -int(size), int(8 * size), int(2 * size))
        _write(self, str(self.pages), self._foot)
        self.endForm()
        super().save()


def pages_of(letter: Letter, look: Look, *, draft: bool) -> list[PageTemplate]:
    """Return the first page, which leaves room for the letterhead, and the pages after it."""

    def furnish(canvas: Any, _document: BaseDocTemplate) -> None:
        with canvas.furniture("Footer"):
            _footer(canvas, letter, look.foot)

    def mark(canvas: Any, _document: BaseDocTemplate) -> None:
        if draft:
            with canvas.furniture("Watermark"):
                _watermark(canvas, letter.furniture.draft)

    def page(name: str, top: float, following: str | None) -> PageTemplate:
        return PageTemplate(
            id=name, frames=[_frame(top)], onPage=mark, onPageEnd=furnish, autoNextPageTemplate=following
        )

    return [page("first", styles.TOP_OF_FIRST, "later"), page("later", styles.TOP, None)]


def _frame(top: float) -> Frame:
    return Frame(
        styles.SIDE, styles.BOTTOM, styles.WIDTH, styles.PAGE_HEIGHT - styles.BOTTOM - top,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip


def _footer(canvas: PageCanvas, letter: Letter, style: Style) -> None:
    words = f"{letter.furniture.page} {canvas.getPageNumber()} {letter.furniture.of}"
    canvas.saveState()
    canvas.translate(styles.SIDE, styles.FOOTER)
    end = _write(canvas, words, style) + 0.28 * style.size
    canvas.translate(end, 0)
    canvas.doForm(_TOTAL)
    canvas.translate(-end, 0)
    _write(canvas, one_line(letter.reference, _LONGEST_REFERENCE), replace(style, right=True), styles.WIDTH)
    canvas.restoreState()


def _write(canvas: Any, words: str, style: Style, width: float = _ROOM_FOR_PAGES) -> float:
    """Write one line from the origin on, as much as there is room for, and return where it ends."""
    setting = typeset(plain(words), style.font, Itemiser(), None)
    if setting is None:
        return 0.0
    room = min(width, styles.WIDTH - _ROOM_FOR_PAGES) * 1000 / style.size
    (line, *_more) = setting.fill(room)
    text = canvas.begin_text(None)
    text.lines(setting, [line], 0, 0, width, style)
    canvas.put(text)
    return setting.width(line[0], line[1]) * style.size / 1000


def _watermark(canvas: Any, word: str) -> None:
    """Write a word over the page from corner to corner, so light that the letter is read through it."""
    setting = typeset(plain(one_line(word, 40)), BOLD, Itemiser(), None)
    if setting is None:
        return
    wide = setting.width(0, len(setting.text)) / 1000
    size = min(_WATERMARK, _LONGEST_WORD / wide)
    style = Style(size, size, BOLD, styles.WATERMARK)
    canvas.saveState()
    canvas.translate(styles.PAGE_WIDTH / 2, styles.PAGE_HEIGHT / 2)
    canvas.rotate(52)
    text = canvas.begin_text(None)
    text.lines(setting, setting.fill(2 * wide * 1000), -wide * size / 2, -0.35 * size, 2 * wide * size, style)
    canvas.put(text)
    canvas.restoreState()
