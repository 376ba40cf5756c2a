"""Drawing a letter, against a bare ReportLab canvas that draws the same lines of text with no layout at all."""

import time
from collections.abc import Callable, Iterator
from io import BytesIO

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from foidesk.letters.draw import draw
from foidesk.letters.fonts import REGULAR
from tests.benchmarks.timing import medians
from tests.letters.samples import sample_letter

ROUNDS = 15


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3


def lines_of(pdf: bytes) -> list[list[str]]:
    """Return the lines of text of each page, as drawn."""
    return [page.extract_text().splitlines() for page in PdfReader(BytesIO(pdf)).pages]


def bare(pages: list[list[str]]) -> bytes:
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=A4, invariant=1, initialFontName=REGULAR)
    for lines in pages:
        canvas.setFont(REGULAR, 11)
        for number, line in enumerate(lines):
            canvas.drawString(60, 780 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def report() -> Iterator[str]:
    """Yield the medians in milliseconds and their ratio."""
    letter = sample_letter()
    pages = lines_of(draw(letter).pdf)
    middle = medians(
        ROUNDS, {"bare": lambda: timed(lambda: bare(pages)), "letter": lambda: timed(lambda: draw(letter))}
    )
    floor, ours = middle["bare"], middle["letter"]
    yield f"a letter of {len(pages)} pages: bare canvas {floor:.1f} ms, FoiDesk {ours:.1f} ms"
    yield f"  ratio {ours / floor:.2f}"
