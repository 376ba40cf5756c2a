"""The lists an office keeps beside who sends its letters, and a file's own laid over those kept."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from foidesk.domain.amended import Amended
from foidesk.domain.clauses import OWN as OWN_CLAUSE
from foidesk.domain.clauses import Clause
from foidesk.domain.commission import BusinessArea
from foidesk.domain.costs import CostLimit
from foidesk.domain.retention import Schedule
from foidesk.domain.synonyms import OWN as OWN_GROUP
from foidesk.domain.synonyms import Group, split_words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OfficeLists:
    """Business areas, own paragraphs and groups of words, how long cases are kept, limits on cost, and
    provisions that were amended.

    Read from a file, an empty one is left out, and paragraphs and groups have no id but that of the shipped
    one they stand in place of.
    """

    areas: tuple[BusinessArea, ...] = ()
    paragraphs: tuple[Clause, ...] = ()
    words: tuple[Group, ...] = ()
    retention: tuple[Schedule, ...] = ()
    costs: tuple[CostLimit, ...] = ()
    provisions: tuple[Amended, ...] = ()


def area_key(area: BusinessArea) -> Hashable:
    """Return what tells an area from others: its name, however it is written."""
    return area.name.casefold()


def clause_key(clause: Clause) -> Hashable:
    """Return what tells a paragraph from others: the stock one it replaces, or its use and its title."""
    if clause.id and not clause.id.startswith(OWN_CLAUSE):
        return clause.id
    return clause.regime, clause.provision, clause.purpose, clause.language, clause.title


def group_key(group: Group) -> Hashable:
    """Return what tells a group from others: the shipped one it replaces, or its first term."""
    if group.id and not group.id.startswith(OWN_GROUP):
        return group.id
    return split_words(group.terms[0]) if group.terms else ()


def provision_key(one: Amended) -> Hashable:
    """Return what tells a provision from others: its law and its cite."""
    return one.regime, one.cite


def lists_filled(found: OfficeLists, kept: OfficeLists) -> OfficeLists:
    """Return the lists of a file with what it leaves out as it is kept.

    An area, paragraph, group or provision the file does not name stays; schedules and limits are lists given
    whole or not, since only all of them together leave no case and no day out.
    """
    return OfficeLists(
        _in_order(_joined(found.areas, kept.areas, area_key, _same_area), found.areas, kept.areas),
        _joined(found.paragraphs, kept.paragraphs, clause_key, _same_clause),
        _joined(found.words, kept.words, group_key, _same_group),
        found.retention or kept.retention,
        found.costs or kept.costs,
        _joined(found.provisions, kept.provisions, provision_key, lambda given, _kept: given),
    )


def placed(entries: Iterable[T], key: Callable[[T], Hashable]) -> dict[Hashable, T]:
    """Return entries by their key and, where several have one, by which of them it is."""
    times: Counter[Hashable] = Counter()
    places: dict[Hashable, T] = {}
    for entry in entries:
        name = key(entry)
        places[name, times[name]] = entry
        times[name] += 1
    return places


def _joined(
    found: Iterable[T], kept: Iterable[T], key: Callable[[T], Hashable], same: Callable[[T, T], T]
) -> tuple[T, ...]:
    named, were = placed(found, key), placed(kept, key)
    stayed = (same(named[place], one) if place in named else one for place, one in were.items())
    new = (one for place, one in named.items() if place not in were and not _is_nothing(one))
    return (*stayed, *new)


def _is_nothing(entry: object) -> bool:
    """Whether it says of what an office never had that it has it no more."""
    if isinstance(entry, Amended):
        return not entry.readings
    return isinstance(entry, Clause | Group) and entry.retired and not entry.id


def _in_order(
    areas: tuple[BusinessArea, ...], found: Sequence[BusinessArea], kept: Sequence[BusinessArea]
) -> tuple[BusinessArea, ...]:
    """Return areas as a file orders them that names all there are; else as they stand."""
    order = [area_key(one) for one in found]
    if not {area_key(one) for one in kept} <= set(order):
        return areas
    return tuple(sorted(areas, key=lambda one: order.index(area_key(one))))


def _same_area(found: BusinessArea, kept: BusinessArea) -> BusinessArea:
    return replace(found, id=kept.id)


def _same_clause(found: Clause, kept: Clause) -> Clause:
    if found.retired:
        return replace(kept, retired=True)
    return replace(found, id=kept.id, version=kept.version, own=True)


def _same_group(found: Group, kept: Group) -> Group:
    if found.retired:
        return replace(kept, retired=True)
    return replace(kept, terms=found.terms, retired=False)
