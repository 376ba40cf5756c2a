"""A letter as PDF/UA-1 and PDF/A at once: the same letter gives the same bytes everywhere."""

import hashlib
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate

from foidesk.letters.attachments import attachments
from foidesk.letters.blocks import Letter
from foidesk.letters.flow import Flow
from foidesk.letters.fonts import REGULAR, register_base
from foidesk.letters.furniture import PageCanvas, pages_of
from foidesk.letters.keeping import Stream
from foidesk.letters.plain_words import words_of
from foidesk.letters.styles import LARGE, NORMAL
from foidesk.letters.tagging_properties import Properties
from foidesk.letters.tagging_tree import Tree
from foidesk.letters.text import one_line

# Belt and braces: no text reaches ReportLab unescaped. If one ever did, it could neither fetch nor compute.
_config: Any = rl_config
_config.trustedHosts = None
_config.trustedSchemes = []
_config.toColorCanUse = None
_config.useA85 = 0  # pages as they are, not as text: a quarter smaller


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letter to keep, show and print.

    `warnings` are sentences for the officer; `sha256` is in hex; `words` is what it says, to be found by.
    """

    title: str
    pdf: bytes
    pages: int
    sha256: str
    warnings: tuple[str, ...]
    words: str = ""


def draw(
    letter: Letter,
    *,
    attach_tables: bool = False,
    large_print: bool = False,
    draft: bool = False,
    compress: bool = True,
) -> Drawn:
    """Return `letter` drawn on A4.

    `attach_tables`: each data table is also carried as a CSV file, and the letter is PDF/A-3a instead of 2a.
    `large_print`: a body of 18 pt. `draft`: a watermark on every page. `compress` off is for reading the
    bytes. Raises BadPicture. What no font can draw becomes U+FFFD and is named in `warnings`.
    """
    register_base()
    look = LARGE if large_print else NORMAL
    tree, kept = Tree(), BytesIO()
    flow = Flow(letter, look, tree.document)
    properties = Properties(
        one_line(letter.title, 300), one_line(letter.author, 300), letter.lang, letter.dated,
        tuple(attachments(letter)) if attach_tables else (),
    )  # fmt: skip
    document = BaseDocTemplate(
        kept, pagesize=A4, pageTemplates=pages_of(letter, look, draft=draft), invariant=1,
        pageCompression=int(compress), initialFontName=REGULAR, lang=letter.lang, title=properties.title,
        author=properties.author, subject="", creator="FoiDesk", producer="FoiDesk", keywords=[],
        displayDocTitle=1, allowSplitting=1,
    )  # fmt: skip
    canvases: list[PageCanvas] = []

    def canvas_for(*args: Any, **kwargs: Any) -> PageCanvas:
        canvas = PageCanvas(*args, tree=tree, properties=properties, foot=look.foot, **kwargs)
        canvas.setDateFormatter(_dated(letter.dated))
        canvases.append(canvas)
        return canvas

    document.build([Stream(flow.flowables())], canvasmaker=canvas_for)
    pdf = kept.getvalue()
    digest = hashlib.sha256(pdf).hexdigest()
    return Drawn(properties.title, pdf, canvases[-1].pages, digest, flow.warnings(), words_of(letter))


def _dated(day: date) -> Any:
    """Return what writes every date in the file's properties as the letter's own, whatever the clock says."""
    return lambda *_now: f"D:{day:%Y%m%d}000000Z"
