"""What would be other in the lists an office keeps, entry by entry and value by value."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from foidesk.domain.amended import Reading, reading_words
from foidesk.domain.costs import CostLimit
from foidesk.domain.dates import in_words
from foidesk.domain.office_lists import OfficeLists, area_key, clause_key, group_key, placed, provision_key
from foidesk.domain.settings_changes import (
    ADDED,
    LISTS,
    ORDER,
    REMOVED,
    SettingChange,
    Whose,
    differing,
    facts_of,
)

UNSEEN: Final = frozenset({"id", "version", "own", "topic", "strength"})
"""What no officer sets: where an entry is kept, and how often it was changed."""


@dataclass(frozen=True, slots=True)
class Told:
    """How entries of a list are told: their key, their name, and what is said of a new one."""

    key: Callable[[Any], Hashable]
    name: Callable[[Any], str]
    gist: Callable[[Any], Any] = lambda _entry: None
    is_ordered: bool = False


def _limit_key(limit: CostLimit) -> Hashable:
    return limit.regime, limit.cost_class, limit.begins_on


def _limit_name(limit: CostLimit) -> str:
    begins = f" from {in_words(limit.begins_on)}" if limit.begins_on else ""
    return f"{limit.regime} {limit.cost_class or 'all'}{begins}"


WAYS: Final[Mapping[Whose, Told]] = {
    Whose.AREA: Told(area_key, lambda one: str(one.name), is_ordered=True),
    Whose.PARAGRAPH: Told(clause_key, lambda one: str(one.title), lambda one: one.text),
    Whose.WORDS: Told(group_key, lambda one: next(iter(one.terms), ""), lambda one: one.terms),
    Whose.RETENTION: Told(lambda one: str(one.name), lambda one: str(one.what)),
    Whose.PROVISION: Told(
        provision_key, lambda one: f"{one.regime} {one.cite}", lambda one: _reading_words(one.readings)
    ),
    Whose.COSTS: Told(_limit_key, _limit_name, lambda one: one.amount),
}


def list_changes(before: OfficeLists, after: OfficeLists) -> tuple[SettingChange, ...]:
    """Return what is other in `after`, in the order an officer meets the lists."""
    return tuple(
        change
        for whose, told in WAYS.items()
        for change in _of_list(whose, told, getattr(before, LISTS[whose]), getattr(after, LISTS[whose]))
    )


def _of_list(
    whose: Whose, told: Told, before: Sequence[Any], after: Sequence[Any]
) -> Iterator[SettingChange]:
    were, are = placed(before, told.key), placed(after, told.key)
    for place, one in are.items():
        yield from _of_entry(whose, told, were.get(place), one)
    for place, one in were.items():
        if place not in are:
            yield SettingChange(whose, told.name(one), REMOVED, entry=one)
    stayed = [[place for place in places if place in were and place in are] for places in (were, are)]
    if told.is_ordered and stayed[0] != stayed[1]:
        names = (tuple(map(told.name, each)) for each in (before, after))
        yield SettingChange(whose, "", ORDER, *names)


def _of_entry(whose: Whose, told: Told, was: Any, now: Any) -> Iterator[SettingChange]:
    retired = getattr(now, "retired", False)
    name = told.name(now)
    if was is None:
        gist = None if retired else told.gist(now)
        yield SettingChange(whose, name, REMOVED if retired else ADDED, now=gist, entry=now)
        return
    for change in differing(whose, name, _seen(was), _seen(now)):
        yield SettingChange(whose, name, change.setting, change.was, change.now, now)


def _seen(entry: Any) -> dict[str, Any]:
    facts = {name: value for name, value in facts_of(entry).items() if name not in UNSEEN}
    return facts | ({"readings": _reading_words(facts["readings"])} if "readings" in facts else {})


def _reading_words(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return versions of a provision, each as the audit tells it."""
    return tuple(map(reading_words, readings))
