"""The tabs of the settings, apart from what is in them: the palette names them before they are made."""

from typing import Final

TITLES: Final = (
    *("Authority", "Officers", "Areas", "Regulators"),
    *("Paragraphs", "Words", "Backups", "Security", "Retention"),
)
"""In order. The first reads “Authorities” where there are several."""
