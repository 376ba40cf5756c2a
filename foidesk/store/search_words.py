"""Words as search compares them: without case and accents. What an index's own tokenizer makes of text."""

import re
import unicodedata
from typing import Final

PIECES: Final = re.compile(r"[^\W_]+")
"""Runs of letters and digits, as FTS5's unicode61 takes them for one word."""

SHORTEST, LONGEST = 3, 24
"""Letters of the words that are worth remembering for misspellings."""


def folded(text: str) -> str:
    """Return the text in small letters, without the accents a search does not ask for."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def pieces_of(text: str) -> list[str]:
    """Return the words of a text, folded, in order; numbers are words too."""
    return PIECES.findall(folded(text))


def words_of(text: str) -> set[str]:
    """Return the different words of a text that are all letters: those a person can misspell."""
    return {one for one in set(pieces_of(text)) if SHORTEST <= len(one) <= LONGEST and one.isalpha()}
