"""The words on the intake form's choices."""

from collections.abc import Mapping

from foidesk.domain.case import Category, Channel, Language
from foidesk.domain.regime import Regime

CHANNELS: Mapping[Channel | None, str] = {
    None: "Not recorded",
    Channel.EMAIL: "E-mail",
    Channel.POST: "Post",
    Channel.PORTAL: "Web form or portal",
    Channel.WHATDOTHEYKNOW: "WhatDoTheyKnow",
    Channel.SOCIAL_MEDIA: "Social media",
    Channel.ORAL: "By word of mouth",
    Channel.OTHER: "Another way",
}

CATEGORIES: Mapping[Category, str] = {
    Category.UNKNOWN: "Not known",
    Category.MEMBER_OF_PUBLIC: "Member of the public",
    Category.JOURNALIST: "Journalist",
    Category.ORGANISATION: "Organisation",
    Category.BUSINESS: "Business",
    Category.RESEARCHER: "Researcher",
    Category.ELECTED_REPRESENTATIVE: "Elected representative",
    Category.WHATDOTHEYKNOW: "WhatDoTheyKnow user",
    Category.STAFF: "Member of staff",
}

LANGUAGES: Mapping[Language, str] = {Language.ENGLISH: "English", Language.WELSH: "Welsh"}

REGIMES: Mapping[Regime, str] = {
    Regime.FOIA: "Freedom of Information Act 2000",
    Regime.EIR: "Environmental Information Regulations 2004",
    Regime.FOISA: "Freedom of Information (Scotland) Act 2002",
    Regime.EISR: "Environmental Information (Scotland) Regulations 2004",
}


def size_in_words(size: int) -> str:
    """Return a number of bytes as people say it: `840 bytes`, `12 kB`, `3.4 MB`."""
    if size < 1000:
        return f"{size} byte" if size == 1 else f"{size} bytes"
    if size < 999_500:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1_000_000:.1f} MB"
