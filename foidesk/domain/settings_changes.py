"""What would be other in the settings: value by value, of whom it is, and what it was."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any, Final, NamedTuple

from foidesk.domain.authority import Authority, Officer, Regulator, ReviewTerms, Settings, WindowUnit

Named = Authority | Officer | Regulator

ADDED, REMOVED, ORDER, PICTURE = "added", "removed", "order", "picture"
"""Changes that are not of one value: of a whole entry, of how entries stand, of a picture under its name."""


class Whose(StrEnum):
    """What a change is a change of."""

    AUTHORITY = "authority"
    OFFICER = "officer"
    REGULATOR = "regulator"
    FILES = "files"
    AREA = "area"
    PARAGRAPH = "paragraph"
    WORDS = "words"
    RETENTION = "retention"
    COSTS = "costs"
    PROVISION = "provision"


class Window(NamedTuple):
    """A review window: its number means nothing without its unit."""

    number: int
    unit: WindowUnit


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One setting that is, or would be, another. `setting` is its field, `review.window` for one within one.

    `was` and `now` are the values themselves; None for none. `of` names the entry, empty for a whole list;
    `entry` is what has no name of its own.
    """

    whose: Whose
    of: str
    setting: str
    was: Any = None
    now: Any = None
    entry: Any = None


LISTS: Final[Mapping[Whose, str]] = {
    Whose.AUTHORITY: "authorities",
    Whose.OFFICER: "officers",
    Whose.REGULATOR: "regulators",
    Whose.AREA: "areas",
    Whose.PARAGRAPH: "paragraphs",
    Whose.WORDS: "words",
    Whose.RETENTION: "retention",
    Whose.COSTS: "costs",
    Whose.PROVISION: "provisions",
}
OF_SENDERS: Final = (Whose.AUTHORITY, Whose.OFFICER, Whose.REGULATOR)


def changes_of(before: Settings, after: Settings, redrawn: Collection[str] = ()) -> tuple[SettingChange, ...]:
    """Return what is other in `after`, in the order an officer meets the settings.

    `redrawn` are the authorities whose logo is another picture, whatever its name.
    """
    found: list[SettingChange] = []
    for whose in OF_SENDERS:
        found += _of_list(whose, getattr(before, LISTS[whose]), getattr(after, LISTS[whose]))
        if whose is Whose.AUTHORITY:
            found += (
                SettingChange(whose, one.name, PICTURE) for one in after.authorities if one.name in redrawn
            )
    if before.attachments != after.attachments:
        was, now = facts_of(before.attachments), facts_of(after.attachments)
        found += differing(Whose.FILES, "", was, now)
    return tuple(found)


def _of_list(whose: Whose, before: Sequence[Named], after: Sequence[Named]) -> Iterator[SettingChange]:
    were, are = _by_key(before), _by_key(after)
    for key, one in are.items():
        if key not in were:
            yield SettingChange(whose, one.name, ADDED)
        else:
            yield from differing(whose, one.name, facts_of(were[key]), facts_of(one))
    for key, one in were.items():
        if key not in are:
            yield SettingChange(whose, one.name, REMOVED)
    stayed = [tuple(key for key in keys if key in were and key in are) for keys in (were, are)]
    if stayed[0] != stayed[1]:
        names = [tuple(one.name for one in each) for each in (before, after)]
        yield SettingChange(whose, "", ORDER, *names)


def _by_key(entries: Sequence[Named]) -> dict[tuple[Any, ...], Named]:
    """Return entries by what tells them from one another: of a regulator there may be one after another."""
    return {(one.name, getattr(one, "begins_on", None)): one for one in entries}


def differing(
    whose: Whose, of: str, were: Mapping[str, Any], are: Mapping[str, Any]
) -> Iterator[SettingChange]:
    """Yield each of the values of an entry that is another."""
    for setting in {**are, **were}:
        was, now = were.get(setting), are.get(setting)
        if was != now:
            yield SettingChange(whose, of, setting, was, now)


def facts_of(value: Any, within: str = "") -> dict[str, Any]:
    """Return the values of an entry by their names, those of a value within it under both names."""
    if value is None:
        return {}
    facts: dict[str, Any] = {}
    if isinstance(value, ReviewTerms):
        facts |= {"review": True, f"{within}window": Window(value.window, value.window_unit)}
    for one in fields(value):
        held = getattr(value, one.name)
        if is_dataclass(held):
            facts |= facts_of(held, f"{one.name}.")
        elif not isinstance(value, ReviewTerms) or not one.name.startswith("window"):
            facts[f"{within}{one.name}"] = held
    return {key: held for key, held in facts.items() if held is not None}


def in_brief(change: SettingChange) -> str:
    """Return a change as a line of the audit: "Northshire Council review.answer days: 20 → 40"."""
    kind = "" if change.whose in OF_SENDERS or not change.of else change.whose
    whose = change.of or LISTS.get(change.whose, change.whose)
    name = " ".join(filter(None, (kind, whose, change.setting.replace("_", " "))))
    if change.setting in {ADDED, REMOVED, ORDER, PICTURE}:
        return name
    return f"{name}: {_brief(change.was)} → {_brief(change.now)}"


def _brief(value: Any) -> str:
    if value in (None, "", ()):
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
