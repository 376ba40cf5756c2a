"""How a letter looks: measures in points, colours, and one style for each manner of text, in two sizes."""

from dataclasses import dataclass, fields, replace

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from foidesk.letters.fonts import BOLD, BOLD_ITALIC, REGULAR

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 25 * mm
"""The same on both sides: printed on both, the text stands back to back and clear of a punch or a binder."""
TOP_OF_FIRST, TOP, BOTTOM = 12 * mm, 22 * mm, 24 * mm
FOOTER = 12 * mm
WIDTH = PAGE_WIDTH - 2 * SIDE
FRAME_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 55 * mm, 16 * mm

LINK, INK, QUIET, ACCENT, LINE, TINT, BAR, WATERMARK = (
    HexColor(value)
    for value in ("#1f4e86", "#1b1f24", "#56606b", "#1d3a5c", "#c9d0d8", "#eef2f6", "#9db2c9", "#e9edf1")
)
_LARGE = 18 / 11
"""Large print: a body of 18 pt (RNIB asks for 16 to 18), and all else grown with it."""


@dataclass(frozen=True, slots=True)
class Style:
    """One manner of text: sizes and spaces in points.

    `joined`: how far a quote's bar goes on below it. `right`: set to the right, whatever its script.
    """

    size: float
    leading: float
    font: str = REGULAR
    ink: Color = INK
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    bullet_at: float = 0.0
    joined: float = 0.0
    right: bool = False

    def scaled(self, factor: float) -> "Style":
        """Return this style with every measure that many times as large."""
        grown = {
            field.name: getattr(self, field.name) * factor
            for field in fields(self)
            if field.name in _MEASURES
        }
        return replace(self, **grown)


_MEASURES = {"size", "leading", "before", "after", "indent", "bullet_at", "joined"}


@dataclass(frozen=True, slots=True)
class Look:
    """All the styles of a letter; `scale` is what they grew by."""

    scale: float
    body: Style
    headings: tuple[Style, Style, Style, Style]
    quote: Style
    quote_end: Style
    item: Style
    item_end: Style
    lines: Style
    inset: Style
    inset_end: Style
    closing: Style
    caption: Style
    note: Style
    cell: Style
    cell_head: Style
    name: Style
    name_large: Style
    office: Style
    address: Style
    label: Style
    value: Style
    foot: Style

    def scaled(self, factor: float) -> "Look":
        """Return this look with every style that many times as large."""
        grown = {
            field.name: value.scaled(factor)
            for field in fields(self)
            if isinstance(value := getattr(self, field.name), Style)
        }
        first, second, third, fourth = (heading.scaled(factor) for heading in self.headings)
        return replace(self, scale=self.scale * factor, headings=(first, second, third, fourth), **grown)


NORMAL = Look(
    scale=1.0,
    body=Style(11, 15, after=7.5),
    headings=(
        Style(16, 20, BOLD, ACCENT, before=14, after=10),
        Style(13, 17, BOLD, ACCENT, before=13, after=5),
        Style(11, 15, BOLD, before=9, after=3.5),
        Style(10.5, 14, BOLD_ITALIC, QUIET, before=5, after=3),
    ),
    quote=Style(10.5, 14.5, after=6, indent=14, joined=6),
    quote_end=Style(10.5, 14.5, after=10, indent=14),
    item=Style(11, 15, after=4, indent=18, bullet_at=4),
    item_end=Style(11, 15, after=8, indent=18, bullet_at=4),
    lines=Style(11, 14.5),
    inset=Style(11, 14.5, indent=14),
    inset_end=Style(11, 14.5, indent=14, after=9),
    closing=Style(11, 15, before=12, after=7.5),
    caption=Style(10, 13.5, BOLD, before=5, after=4),
    note=Style(9, 12, ink=QUIET, before=4, after=1),
    cell=Style(9.5, 12.5),
    cell_head=Style(9.5, 12.5, BOLD),
    name=Style(10.5, 13.5, BOLD, ACCENT),
    name_large=Style(16, 19.5, BOLD, ACCENT),
    office=Style(8.5, 11.2, ink=QUIET),
    address=Style(11, 13),
    label=Style(8.5, 11.5, ink=QUIET),
    value=Style(10.5, 13.5, after=4.5),
    foot=Style(8.5, 11, ink=QUIET),
)
LARGE = NORMAL.scaled(_LARGE)
