"""What a screen reader says of the pages of a letter."""

from foidesk.ui.letter.spots import Spot
from foidesk.ui.tongue import translate


def page_of(page: int, count: int) -> str:
    """Return which page is shown, of how many; that there is no letter where there is none."""
    if not count:
        return translate("Letters", "No letter")
    return translate("Letters", "Letter, page {page} of {count}").format(page=page, count=count)


def picture(spot: Spot | None) -> str:
    """Return what the pages are, and what is marked on them."""
    said = translate("Letters", "A picture of the letter. Choose Text to have it read out.")
    if spot is None:
        return said
    marked = translate("Letters", "Marked on page {page}: {words}").format(page=spot.page, words=spot.words)
    return f"{said} {marked}"
