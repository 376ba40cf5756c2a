"""How a letter looks: measures in points, colours, and one style for each manner of text."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from foidesk.letters.fonts import BOLD, BOLD_ITALIC, REGULAR

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 25 * mm
TOP_OF_FIRST, TOP, BOTTOM = 14 * mm, 22 * mm, 24 * mm
FOOTER = 12 * mm
WIDTH = PAGE_WIDTH - 2 * SIDE
ADDRESS_FROM_TOP = 54 * mm
"""Where the address begins: inside the window of a DL envelope, the sheet folded in three."""

LINK = "#1f4e86"
INK, QUIET, ACCENT, LINE, TINT, BAR = (
    HexColor(value) for value in ("#1b1f24", "#56606b", "#1d3a5c", "#c9d0d8", "#f1f4f7", "#9db2c9")
)


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    settings: dict[str, Any] = {
        "fontName": REGULAR, "bulletFontName": REGULAR, "fontSize": size, "bulletFontSize": size,
        "leading": leading, "textColor": INK, "allowWidows": 0, "allowOrphans": 0, "splitLongWords": 1,
        "spaceAfter": 0, "embeddedHyphenation": 0, "uriWasteReduce": 0, "hyphenationLang": "",
    }  # fmt: skip
    return ParagraphStyle(name, **(settings | more))


BODY = _style("body", 11, 15, spaceAfter=7.5)
HEADINGS = {
    1: _style("heading1", 16, 20, spaceAfter=10, fontName=BOLD, textColor=ACCENT),
    2: _style("heading2", 13, 17, spaceBefore=13, spaceAfter=5, fontName=BOLD, textColor=ACCENT),
    3: _style("heading3", 11, 15, spaceBefore=9, spaceAfter=3.5, fontName=BOLD),
    4: _style("heading4", 10.5, 14, spaceBefore=5, spaceAfter=3, fontName=BOLD_ITALIC, textColor=QUIET),
}
QUOTE = _style("quote", 10.5, 14.5, spaceAfter=6, leftIndent=14)
QUOTE_END = QUOTE.clone("quote-end", spaceAfter=10)
ITEM = _style("item", 11, 15, spaceAfter=4, leftIndent=18, bulletIndent=4)
ITEM_END = ITEM.clone("item-end", spaceAfter=8)
LINES = _style("lines", 11, 14.5)
INSET_LINES = LINES.clone("inset-lines", leftIndent=14)
INSET_END = INSET_LINES.clone("inset-end", spaceAfter=9)
CLOSING = BODY.clone("closing", spaceBefore=12)
CAPTION = _style("caption", 10, 13.5, spaceBefore=5, spaceAfter=4, fontName=BOLD)
TABLE_NOTE = _style("table-note", 9, 12, spaceBefore=4, spaceAfter=9, textColor=QUIET)
CELL = _style("cell", 9.5, 12.5)
CELL_HEAD = _style("cell-head", 9.5, 12.5, fontName=BOLD)
CELL_RIGHT = _style("cell-right", 9.5, 12.5, alignment=TA_RIGHT)
CELL_HEAD_RIGHT = _style("cell-head-right", 9.5, 12.5, fontName=BOLD, alignment=TA_RIGHT)
NAME_LARGE = _style("name-large", 16, 19.5, fontName=BOLD, textColor=ACCENT)
NAME = _style("name", 10.5, 13.5, fontName=BOLD, textColor=ACCENT)
OFFICE = _style("office", 8.5, 11.5, textColor=QUIET)
LABEL = _style("label", 8.5, 11.5, textColor=QUIET)
VALUE = _style("value", 10.5, 13.5, spaceAfter=4.5)
FOOT = _style("foot", 8.5, 11, textColor=QUIET, alignment=TA_RIGHT)
