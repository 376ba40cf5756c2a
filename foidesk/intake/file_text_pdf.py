"""The words of a PDF, by PDFium. It serves one thread at a time: only `reading_child` calls this."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from foidesk.intake.file_text import LARGEST_TEXT, Unreadable

MOST_PAGES: Final = 3_000


def text_of_pdf(data: bytes, depth: int) -> str:
    """Return the text of the pages in their order. Raises Unreadable, also for a scan, which has none."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        why = "It is locked with a password." if locked else "It is damaged and cannot be searched."
        raise Unreadable(why) from None
    try:
        text = "\n".join(_enough(_pages(document)))
    finally:
        document.close()
    if not text.strip():
        raise Unreadable("It holds no text; it may be a scan.")
    return text


def _enough(pages: Iterator[str]) -> Iterator[str]:
    length = 0
    for page in islice(pages, MOST_PAGES):
        yield page
        length += len(page)
        if length > LARGEST_TEXT:
            return


def _pages(document: Any) -> Iterator[str]:
    for at in range(len(document)):
        page = document[at]
        words = page.get_textpage()
        text: str = words.get_text_range()
        words.close()
        page.close()
        yield text.replace("\r\n", "\n").replace("\ufffe", "")  # PDFium's sign for a hyphen at a line's end
