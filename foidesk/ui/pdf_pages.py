"""A PDF opened for looking at: its pages as images, its words as text."""

import atexit
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QImage

from foidesk.domain.problems import Problem
from foidesk.ui.tongue import marked, translate

if TYPE_CHECKING:
    import pypdfium2

Box = tuple[float, float, float, float]
"""Left, top, width and height in points, from the top left corner of a page."""

Answer = TypeVar("Answer")

_ONE_AT_A_TIME = threading.RLock()
"""PDFium is one library for the whole process and not safe to call from two threads."""


_OPEN: "weakref.WeakSet[PdfPages]" = weakref.WeakSet()


class CannotShow(Problem):
    """The bytes are not a PDF that can be drawn."""

    remedy = marked(
        "Problems", "Draw the letter again. If it is a letter already issued, restore it from a backup."
    )


@contextmanager
def _pdfium_speaking() -> Iterator[None]:
    import pypdfium2  # 30 ms and 4 MB: not before a letter is looked at

    with _ONE_AT_A_TIME:
        try:
            yield
        except pypdfium2.PdfiumError as error:
            raise CannotShow(
                translate("Frame", "This letter cannot be shown: its PDF is damaged.")
            ) from error


class PdfPages:
    """The pages of one PDF. Any thread may use it; one at a time is served. Raises CannotShow."""

    sizes: tuple[tuple[float, float], ...]
    """Width and height of each page, in points."""

    def __init__(self, pdf: bytes) -> None:
        with _pdfium_speaking():
            import pypdfium2

            self._document = pypdfium2.PdfDocument(pdf)
            self._shut = weakref.finalize(self, _shut, self._document)
            self.sizes = tuple(self._document.get_page_size(at) for at in range(len(self._document)))
        _OPEN.add(self)
        _close_all_at_exit()

    def draw(self, at: int, scale: float) -> QImage:
        """Return page `at` on white, `scale` pixels to the point; an empty image once it is closed."""
        with _pdfium_speaking():
            if not self._shut.alive:
                return QImage()
            page = self._document[at]
            bitmap = page.render(scale=scale, prefer_bgrx=True, fill_color=(255, 255, 255, 255))
            image = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
            page.close()
        return image

    def words(self) -> tuple[str, ...]:
        """Return the text of each page, in reading order."""
        return tuple(tidied(text) for text in self.texts)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Return the text of each page as PDFium has it, which is how `boxes` counts characters."""
        with _pdfium_speaking():
            return tuple(self._with_text(at, _everything) for at in range(len(self.sizes)))

    def boxes(self, at: int, start: int, count: int) -> tuple[Box, ...]:
        """Return where so many characters of page `at` stand, a box or more for each line."""
        with _pdfium_speaking():
            if not self._shut.alive:
                return ()
            height = self.sizes[at][1]
            found = self._with_text(at, lambda text: _rectangles(text, start, count))
        return tuple((left, height - top, right - left, top - bottom) for left, bottom, right, top in found)

    def _with_text(self, at: int, ask: "Callable[[pypdfium2.PdfTextPage], Answer]") -> Answer:
        page = self._document[at]
        text = page.get_textpage()
        answer = ask(text)
        text.close()
        page.close()
        return answer

    def close(self) -> None:
        """Give the memory back; otherwise that happens once nobody holds the pages any more."""
        self._shut()


@cache
def _close_all_at_exit() -> None:
    """Close before PDFium itself ends, which complains otherwise: what is registered later runs earlier."""
    atexit.register(_close_all)


def _close_all() -> None:
    for pages in list(_OPEN):
        pages.close()


def _shut(document: "pypdfium2.PdfDocument") -> None:
    """Close a document as everything else is done to it: one thread at a time."""
    with _ONE_AT_A_TIME:
        document.close()


def tidied(text: str) -> str:
    """Return the text of a page with plain ends of lines, and none before and after it."""
    return text.replace("\r\n", "\n").strip()


def _everything(text: "pypdfium2.PdfTextPage") -> str:
    return str(text.get_text_range())


def _rectangles(text: "pypdfium2.PdfTextPage", start: int, count: int) -> list[Box]:
    return [text.get_rect(at) for at in range(text.count_rects(start, count))]


def count_pages(pdf: bytes) -> int:
    """Return how many pages the PDF has. Raises CannotShow."""
    pages = PdfPages(pdf)
    pages.close()
    return len(pages.sizes)
