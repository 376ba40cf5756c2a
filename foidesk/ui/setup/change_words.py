"""What would change in the settings, in the words of the settings: “Time to answer a review: 20 → 40”."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import takewhile
from typing import Any, Final

from foidesk.domain.amended import Amended
from foidesk.domain.authority import AuthorityKind, CostLimitClass, Jurisdiction, Role, WelshUse
from foidesk.domain.case import Language
from foidesk.domain.claiming import cited
from foidesk.domain.clauses import Purpose
from foidesk.domain.costs import Activity, CostLimit
from foidesk.domain.dates import capitalised, figure, pounds
from foidesk.domain.regime import NonWorkingReceipt, Regime
from foidesk.domain.retention import Way
from foidesk.domain.settings_changes import ORDER, SettingChange, Window
from foidesk.ui.setup.cost_card import WORK, limit_title
from foidesk.ui.setup.paragraph_words import LANGUAGES, PURPOSES
from foidesk.ui.setup.schedules_pane import WAYS
from foidesk.ui.setup.setting_names import KINDS_OF_ENTRY, OF_LISTS, SETTINGS, WHOLE, WHOSE
from foidesk.ui.setup.words import (
    COST_LIMITS,
    JURISDICTIONS,
    KINDS,
    RECEIPTS,
    ROLES,
    WELSH,
    WINDOW_UNITS,
)
from foidesk.ui.tongue import counted, in_words, translate
from foidesk.ui.wording import REGIMES

LONGEST: Final = 200
"""Letters of a text that are shown: it is told where it differs, and read once it is imported."""
AHEAD: Final = 24
"""Letters before the first that differs."""
CHOICES: Final[Mapping[type, Mapping[Any, str]]] = {
    AuthorityKind: KINDS,
    CostLimitClass: COST_LIMITS,
    Jurisdiction: JURISDICTIONS,
    NonWorkingReceipt: RECEIPTS,
    Regime: REGIMES,
    Role: ROLES,
    WelshUse: WELSH,
    Activity: WORK,
    Language: LANGUAGES,
    Purpose: PURPOSES,
    Way: WAYS,
}
"""By kind, for values of two kinds may be one word."""


def whose_words(change: SettingChange) -> str:
    """Return what a change is a change of: the name of an entry, or of the list."""
    if isinstance(change.entry, CostLimit):
        begins = change.entry.begins_on
        since = translate("Costs", "from {day}").format(day=in_words(begins)) if begins else ""
        return ", ".join(filter(None, (limit_title(change.entry), since)))
    if isinstance(change.entry, Amended):
        return capitalised(cited(change.entry.regime, change.entry.cite))
    if change.of and change.whose in KINDS_OF_ENTRY:
        return f"{KINDS_OF_ENTRY[change.whose]}: {change.of}"
    return change.of or WHOSE[change.whose]


def change_words(change: SettingChange) -> str:
    """Return a change in one line: "Time to answer a review: 20 → 40 working days"."""
    if change.setting in WHOLE:
        whole = WHOLE[change.setting]
        return whole if change.now in {None, ""} else f"{whole}: {_said_of(change, change.now)}"
    if change.setting == ORDER:
        now = ", ".join(change.now)
        return translate("Settings", "stand in another order: {names}").format(names=now)
    label = OF_LISTS.get((change.whose, change.setting)) or SETTINGS[change.setting]
    return f"{label}: {_was_and_now(change)}"


def _was_and_now(change: SettingChange) -> str:
    was, now = change.was, change.now
    if was is True or now is True:  # a number of 1 equals True
        return f"{_said(bool(was))} → {_said(bool(now))}"
    if change.setting == "review.answer_days" and isinstance(now, int):
        return f"{_said(was)} → {counted(now, 'working day')}"
    if change.setting == "text":
        was, now = _apart(was or "", now or "")
    return f"{_said_of(change, was)} → {_said_of(change, now)}"


def _said_of(change: SettingChange, value: Any) -> str:
    """Return a value, a share with its sign."""
    if change.setting == "fee_percent" and value is not None:
        return f"{figure(value)}%"
    return _said(value)


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
        case Decimal():
            return f"£{pounds(value)}"
        case tuple():
            return ", ".join(_said(one) for one in value)
    return _short(str(value))


def _apart(was: str, now: str) -> tuple[str, str]:
    """Return two texts from shortly before where they first differ."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(was, now, strict=False))
    start = sum(1 for _pair in same) - AHEAD
    if start <= 0:
        return was, now
    return f"…{was[start:]}", f"…{now[start:]}"


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
