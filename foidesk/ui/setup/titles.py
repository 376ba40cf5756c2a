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
