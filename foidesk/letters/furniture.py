"""What stands on every page: page x of y and the reference. Never part of the letter's text."""

from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from foidesk.letters import styles
from foidesk.letters.blocks import Letter, plain
from foidesk.letters.fonts import REGULAR, Itemiser
from foidesk.letters.prose import prose
from foidesk.letters.tagging import TaggedCanvas
from foidesk.letters.text import one_line

_TOTAL = "page-total"


class PageCanvas(TaggedCanvas):
    """A canvas that fills in the number of pages once it is known, in one form that every footer shows."""

    pages = 0

    def save(self) -> None:
        """Draw the number of pages, and finish the file."""
        self.pages = self.getPageNumber() - 1
        self.beginForm(_TOTAL, 0, -4, 60, 12)
        _write(self, 0, str(self.pages))
        self.endForm()
        super().save()


def pages_of(letter: Letter) -> list[PageTemplate]:
    """Return the first page, which leaves room for the letterhead, and the pages after it."""

    def furnish(canvas: Any, _document: BaseDocTemplate) -> None:
        with canvas.furniture("Footer"):
            _footer(canvas, letter)

    return [
        PageTemplate(
            id="first", frames=[_frame(styles.TOP_OF_FIRST)], onPageEnd=furnish, autoNextPageTemplate="later"
        ),
        PageTemplate(id="later", frames=[_frame(styles.TOP)], onPageEnd=furnish),
    ]


def _frame(top: float) -> Frame:
    return Frame(
        styles.SIDE, styles.BOTTOM, styles.WIDTH, styles.PAGE_HEIGHT - styles.BOTTOM - top,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip


def _footer(canvas: PageCanvas, letter: Letter) -> None:
    words = f"{letter.furniture.page} {canvas.getPageNumber()} {letter.furniture.of} "
    canvas.saveState()
    canvas.translate(styles.SIDE, styles.FOOTER)
    end = _write(canvas, 0, words)
    canvas.translate(end, 0)
    canvas.doForm(_TOTAL)
    canvas.restoreState()
    _reference(canvas, letter.reference)


def _write(canvas: Any, x: float, words: str) -> float:
    text = canvas.beginText(x, 0)
    text.setFont(REGULAR, styles.FOOT.fontSize)
    text.setFillColor(styles.QUIET)
    text.textOut(words)
    canvas.drawText(text)
    return x + float(stringWidth(words, REGULAR, styles.FOOT.fontSize))


def _reference(canvas: PageCanvas, reference: str) -> None:
    room = styles.WIDTH - 40 * 2.83
    for line in prose(plain(one_line(reference, 60)), styles.FOOT, Itemiser()):
        line.wrapOn(canvas, room, 12)
        line.drawOn(canvas, styles.SIDE + styles.WIDTH - room, styles.FOOTER - 2.2)
