"""Keys by which requests of one person or campaign find each other: hashes nothing is read back from."""

from typing import Final
from zlib import crc32

KEYS: Final = ("email_key", "name_key", "campaign_key")
"""The columns of a case they are kept in, in the order `tie_keys` gives them."""


def as_compared(text: str | None) -> str:
    """Return words as they compare: case, spaces and punctuation make no difference."""
    kept = "".join(letter if letter.isalnum() or letter == "@" else " " for letter in (text or "").casefold())
    return " ".join(kept.split())


def tie_key(text: str | None) -> int | None:
    """Return the key of a text; texts that compare alike have the same, and one without words has none."""
    compared = as_compared(text)
    return crc32(compared.encode("utf-8", "replace")) if compared else None


def tie_keys(
    email: str | None, name: str | None, campaign: str | None
) -> tuple[int | None, int | None, int | None]:
    """Return the keys of an e-mail address, a name and a campaign’s reference."""
    return tie_key(email), tie_key(name), tie_key(campaign)
