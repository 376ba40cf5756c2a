"""The words on the intake form's choices."""

from collections.abc import Mapping

from foidesk.domain.case import Category, Channel, Language
from foidesk.domain.regime import Regime
from foidesk.ui.tongue import Told, marked, translate

CHANNELS: Mapping[Channel | None, str] = Told(
    "Intake",
    {
        None: marked("Intake", "Not recorded"),
        Channel.EMAIL: marked("Intake", "E-mail"),
        Channel.POST: marked("Intake", "Post"),
        Channel.PORTAL: marked("Intake", "Web form or portal"),
        Channel.WHATDOTHEYKNOW: marked("Intake", "WhatDoTheyKnow"),
        Channel.SOCIAL_MEDIA: marked("Intake", "Social media"),
        Channel.ORAL: marked("Intake", "By word of mouth"),
        Channel.OTHER: marked("Intake", "Another way"),
    },
)

CATEGORIES: Mapping[Category, str] = Told(
    "Intake",
    {
        Category.UNKNOWN: marked("Intake", "Not known"),
        Category.MEMBER_OF_PUBLIC: marked("Intake", "Member of the public"),
        Category.JOURNALIST: marked("Intake", "Journalist"),
        Category.ORGANISATION: marked("Intake", "Organisation"),
        Category.BUSINESS: marked("Intake", "Business"),
        Category.RESEARCHER: marked("Intake", "Researcher"),
        Category.ELECTED_REPRESENTATIVE: marked("Intake", "Elected representative"),
        Category.WHATDOTHEYKNOW: marked("Intake", "WhatDoTheyKnow user"),
        Category.STAFF: marked("Intake", "Member of staff"),
    },
)

LANGUAGES: Mapping[Language, str] = Told(
    "Intake", {Language.ENGLISH: marked("Intake", "English"), Language.WELSH: marked("Intake", "Welsh")}
)

REGIMES: Mapping[Regime, str] = Told(
    "Intake",
    {
        Regime.FOIA: marked("Intake", "Freedom of Information Act 2000"),
        Regime.EIR: marked("Intake", "Environmental Information Regulations 2004"),
        Regime.FOISA: marked("Intake", "Freedom of Information (Scotland) Act 2002"),
        Regime.EISR: marked("Intake", "Environmental Information (Scotland) Regulations 2004"),
    },
)


def size_in_words(size: int) -> str:
    """Return a number of bytes as people say it: `840 bytes`, `12 kB`, `3.4 MB`."""
    if size < 1000:
        return (
            translate("Intake", "{size} byte").format(size=size)
            if size == 1
            else translate("Intake", "{size} bytes").format(size=size)
        )
    if size < 999_500:
        return translate("Intake", "{what:.0f} kB").format(what=size / 1000)
    return translate("Intake", "{what:.1f} MB").format(what=size / 1000000)
