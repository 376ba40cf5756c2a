"""Words longer than a line: they break where the line ends, instead of pushing everything else aside."""

import re
from typing import Final

LONGEST: Final = 24
"""Letters of a word that fit on the narrowest line there is."""
PLACE: Final = "\N{ZERO WIDTH SPACE}"
LONG: Final = re.compile(rf"\S{{{LONGEST}}}(?=\S)")


def breakable(text: str) -> str:
    """Return the text with places to break inside very long words; nothing else of it changes."""
    return LONG.sub(lambda found: found[0] + PLACE, text)
