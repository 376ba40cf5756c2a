"""The tabs of the settings, apart from what is in them: the palette names them before they are made."""

from typing import Final

from foidesk.ui.tongue import marked

TITLES: Final = (
    marked("Settings", "Authority"),
    marked("Settings", "Officers"),
    marked("Settings", "Areas"),
    marked("Settings", "Regulators"),
    marked("Settings", "Provisions"),
    marked("Settings", "Costs"),
    marked("Settings", "Paragraphs"),
    marked("Settings", "Words"),
    marked("Settings", "Backups"),
    marked("Settings", "Security"),
    marked("Settings", "Retention"),
    marked("Settings", "Window"),
)
"""In order. The first reads “Authorities” where there are several."""

SEVERAL: Final = marked("Settings", "Authorities")

FIRST_TITLE = marked("Settings", "Set up your authority")
FIRST_SAID = marked(
    "Settings",
    "Fill in the first card; the rest starts with good defaults, which you can change now or later.",
)
TITLE = marked("Settings", "Set-up")
SAID = marked("Settings", "New letters and dates follow these. Letters already issued stay as they are.")
"""Over all of them: at first, and later."""
