"""The tabs of the settings, apart from what is in them: the palette names them before they are made."""

from typing import Final

TITLES: Final = (
    *("Authority", "Officers", "Areas", "Regulators", "Provisions", "Costs"),
    *("Paragraphs", "Words", "Backups", "Security", "Retention", "Window"),
)
"""In order. The first reads “Authorities” where there are several."""
