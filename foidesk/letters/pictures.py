"""Pictures made drawable: PNG and JPEG only, no larger than prints sharply, nothing else of the file kept."""

from io import BytesIO
from typing import Any

import PIL.Image
from PIL import UnidentifiedImageError
from reportlab.platypus import Image

from foidesk.domain.problems import Problem
from foidesk.letters.blocks import Figure
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_MOST_PIXELS = 1_500_000
_MOST_BYTES = 20_000_000
_FAULTS = (
    UnidentifiedImageError,
    PIL.Image.DecompressionBombError,
    PIL.Image.DecompressionBombWarning,
    OSError,
    ValueError,
    SyntaxError,
)


class BadPicture(Problem):
    """A logo or signature that is not a picture this can draw."""

    remedy = "Choose a PNG or JPEG file in its place, in the settings of the authority or of who signs."

    def __init__(self, alt: str) -> None:
        super().__init__(f"“{alt}” cannot be drawn: the file is not a PNG or JPEG picture.")


class Picture(Image):
    """A picture that is read out by the words that stand for it."""

    element: Element | None = None

    def getSpaceBefore(self) -> float:
        """Return nothing: the text around it has its own."""
        return 0.0

    def getSpaceAfter(self) -> float:
        """Return nothing: the text around it has its own."""
        return 0.0

    def fit(self, width: float, height: float) -> None:
        """Make it as large as it may be within a width and a height, in points."""
        scale = min(height / self.drawHeight, width / self.drawWidth)
        self.drawHeight, self.drawWidth = self.drawHeight * scale, self.drawWidth * scale

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


def picture_of(figure: Figure) -> Picture:
    """Return a picture as a flowable of its own size in pixels. Raises BadPicture."""
    alt = one_line(figure.alt, 80)
    if len(figure.data) > _MOST_BYTES:
        raise BadPicture(alt)
    try:
        with PIL.Image.open(BytesIO(figure.data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > 40 * _MOST_PIXELS:
                raise BadPicture(alt)
            opened.draft("RGB", (2_000, 2_000))
            drawable = _on_paper(opened)
    except _FAULTS as fault:
        raise BadPicture(alt) from fault
    if drawable.width * drawable.height > _MOST_PIXELS:
        drawable.thumbnail((1_200, 1_200))
    kept = BytesIO()
    drawable.save(kept, "PNG")
    kept.seek(0)
    return Picture(kept, width=drawable.width, height=drawable.height)


def _on_paper(opened: PIL.Image.Image) -> PIL.Image.Image:
    """Return the picture with white behind it.

    A see-through picture makes a PostScript printer turn its whole page, text and all, into one image.
    """
    if not ("A" in opened.getbands() or "transparency" in opened.info):
        return opened.convert("RGB")
    over = opened.convert("RGBA")
    return PIL.Image.alpha_composite(PIL.Image.new("RGBA", over.size, "white"), over).convert("RGB")
