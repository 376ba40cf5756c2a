"""Logos made drawable: only PNG and JPEG, none too large to print sharply, nothing else of the file kept."""

from io import BytesIO
from typing import Any

from PIL import Image, UnidentifiedImageError
from reportlab.platypus import Image as Picture

from foidesk.domain.problems import Problem
from foidesk.letters.blocks import Figure
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_MOST_PIXELS = 1_500_000
_MOST_BYTES = 20_000_000
_FAULTS = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    ValueError,
    SyntaxError,
)


class BadLogo(Problem):
    """A logo that is not a picture this can draw."""

    remedy = "Choose a PNG or JPEG file as the logo in the authority’s settings."

    def __init__(self, alt: str) -> None:
        super().__init__(f"“{alt}” cannot be drawn: the file is not a PNG or JPEG picture.")


class Logo(Picture):
    """A picture that is read out by the words that stand for it."""

    element: Element | None = None

    def draw(self) -> None:
        """Draw the picture as its element, which is told where on the page it stands."""
        canvas: Any = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        if self.element is not None:
            corners = (left, bottom, left + self.drawWidth, bottom + self.drawHeight)
            box = " ".join(f"{one:.2f}" for one in corners)
            self.element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        canvas.element = self.element
        super().draw()
        canvas.element = None


def picture_of(figure: Figure) -> Logo:
    """Return a logo as a flowable of its own size in pixels. Raises BadLogo."""
    alt = one_line(figure.alt, 80)
    if len(figure.data) > _MOST_BYTES:
        raise BadLogo(alt)
    try:
        with Image.open(BytesIO(figure.data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > 40 * _MOST_PIXELS:
                raise BadLogo(alt)
            opened.draft("RGB", (2_000, 2_000))
            drawable = _on_paper(opened)
    except _FAULTS as fault:
        raise BadLogo(alt) from fault
    if drawable.width * drawable.height > _MOST_PIXELS:
        drawable.thumbnail((1_200, 1_200))
    kept = BytesIO()
    drawable.save(kept, "PNG")
    kept.seek(0)
    return Logo(kept, width=drawable.width, height=drawable.height)


def _on_paper(opened: Image.Image) -> Image.Image:
    """Return the picture with white behind it.

    A see-through picture makes a PostScript printer turn its whole page, text and all, into one image.
    """
    if not ("A" in opened.getbands() or "transparency" in opened.info):
        return opened.convert("RGB")
    over = opened.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", over.size, "white"), over).convert("RGB")
