"""What would change in the settings, in the words of the settings: “Time to answer a review: 20 → 40”."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any, Final

from foidesk.domain.authority import AuthorityKind, CostLimitClass, Jurisdiction, Role, WelshUse
from foidesk.domain.regime import NonWorkingReceipt, Regime
from foidesk.domain.settings_changes import (
    ADDED,
    ORDER,
    PICTURE,
    REMOVED,
    SettingChange,
    Whose,
    Window,
)
from foidesk.ui.setup.words import (
    COST_LIMITS,
    JURISDICTIONS,
    KINDS,
    RECEIPTS,
    ROLES,
    WELSH,
    WINDOW_UNITS,
)
from foidesk.ui.tongue import Told, counted, in_words, marked, translate
from foidesk.ui.wording import REGIMES

SETTINGS: Mapping[str, str] = Told(
    "Settings",
    {
        "name": marked("Settings", "Name"),
        "name_cy": marked("Settings", "Name in Welsh"),
        "kind": marked("Settings", "Kind of authority"),
        "jurisdiction": marked("Settings", "Where it answers"),
        "address": marked("Settings", "Address"),
        "email": marked("Settings", "E-mail"),
        "phone": marked("Settings", "Telephone"),
        "website": marked("Settings", "Website"),
        "logo": marked("Settings", "Logo"),
        "signature": marked("Settings", "Picture of the signature"),
        "signatory.name": marked("Settings", "Who signs"),
        "signatory.post": marked("Settings", "Post of who signs"),
        "disclosure_logs": marked("Settings", "Disclosure log"),
        "publishes_responses": marked("Settings", "Responses are published"),
        "reference_pattern": marked("Settings", "Pattern of references"),
        "cost_limit_class": marked("Settings", "Cost limit"),
        "non_working_receipt": marked("Settings", "A request that comes on a weekend is received"),
        "welsh": marked("Settings", "Welsh in letters"),
        "suppress_below": marked("Settings", "Warn of figures below"),
        "review": marked("Settings", "There is a review procedure"),
        "review.window": marked("Settings", "Time to ask for a review"),
        "review.answer_days": marked("Settings", "Time to answer a review"),
        "review.address": marked("Settings", "Address for reviews"),
        "review.email": marked("Settings", "E-mail for reviews"),
        "contact.name": marked("Settings", "Contact"),
        "contact.post": marked("Settings", "Post of the contact"),
        "needs_approval": marked("Settings", "A second person approves letters"),
        "post": marked("Settings", "Post"),
        "roles": marked("Settings", "What they do"),
        "noun": marked("Settings", "What the Act calls it"),
        "noun_cy": marked("Settings", "In Welsh, as the Act calls it"),
        "regimes": marked("Settings", "Decides complaints under"),
        "complaint_url": marked("Settings", "Web page for complaints"),
        "begins_on": marked("Settings", "For letters dated from"),
        "ends_on": marked("Settings", "For letters dated to"),
        "confirmed_on": marked("Settings", "Last confirmed"),
        "largest_mb": marked("Settings", "Largest file, in MB"),
        "opened": marked("Settings", "Kinds of file that are opened"),
    },
)
WHOSE: Mapping[Whose, str] = Told(
    "Settings",
    {
        Whose.AUTHORITY: marked("Settings", "Authorities"),
        Whose.OFFICER: marked("Settings", "Officers"),
        Whose.REGULATOR: marked("Settings", "Regulators"),
        Whose.FILES: marked("Settings", "Files that come with requests"),
    },
)
WHOLE: Mapping[str, str] = Told(
    "Settings",
    {
        ADDED: marked("Settings", "is added"),
        REMOVED: marked("Settings", "is taken away"),
        PICTURE: marked("Settings", "Logo: another picture"),
    },
)
CHOICES: Final[Mapping[type, Mapping[Any, str]]] = {
    AuthorityKind: KINDS,
    CostLimitClass: COST_LIMITS,
    Jurisdiction: JURISDICTIONS,
    NonWorkingReceipt: RECEIPTS,
    Regime: REGIMES,
    Role: ROLES,
    WelshUse: WELSH,
}
"""By kind, for values of two kinds may be one word."""


def whose_words(change: SettingChange) -> str:
    """Return what a change is a change of: the name of an entry, or of the list."""
    return change.of or WHOSE[change.whose]


def change_words(change: SettingChange) -> str:
    """Return a change in one line: "Time to answer a review: 20 → 40 working days"."""
    if change.setting in WHOLE:
        return WHOLE[change.setting]
    if change.setting == ORDER:
        now = ", ".join(change.now)
        return translate("Settings", "stand in another order: {names}").format(names=now)
    return f"{SETTINGS[change.setting]}: {_was_and_now(change)}"


def _was_and_now(change: SettingChange) -> str:
    was, now = change.was, change.now
    if was is True or now is True:  # a number of 1 equals True
        return f"{_said(bool(was))} → {_said(bool(now))}"
    if change.setting == "review.answer_days" and isinstance(now, int):
        return f"{_said(was)} → {counted(now, 'working day')}"
    return f"{_said(was)} → {_said(now)}"


def _said(value: Any) -> str:
    """Return a value as the settings word it."""
    match value:
        case None | "" | ():
            return translate("Settings", "none")
        case bool():
            return translate("Settings", "yes") if value else translate("Settings", "no")
        case Enum():
            return CHOICES[type(value)][value]
        case Window():
            return f"{value.number} {WINDOW_UNITS[value.unit]}"
        case date():
            return in_words(value)
        case tuple():
            return ", ".join(_said(one) for one in value)
    return str(value)
