"""The thesaurus as this office has it: the shipped groups with its own in place of them and beside them."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache

from foidesk.domain.synonyms import Group, PlainWords, in_use
from foidesk.domain.thesaurus import Thesaurus
from foidesk.lawbook.thesaurus import read_thesaurus
from foidesk.resources import resource
from foidesk.store.connections import Connection
from foidesk.store.word_groups import own_groups


@cache
def shipped() -> tuple[tuple[Group, ...], PlainWords]:
    """Return the shipped groups and the plain words, read when they are first wanted. Raises BadThesaurus."""
    return read_thesaurus(resource("thesaurus"))


def thesaurus_in_force(connection: Connection) -> Thesaurus:
    """Return the thesaurus with what the office added, changed and retired. Raises BadThesaurus."""
    return _laid_out(own_groups(connection))


@lru_cache(maxsize=4)
def _laid_out(own: tuple[Group, ...]) -> Thesaurus:
    groups, plain = shipped()
    return Thesaurus.of(in_use(groups, placed(own, groups)), plain)


def is_at_hand() -> bool:
    """Whether a thesaurus was laid out already: to read and lay out one takes half a second."""
    return _laid_out.cache_info().currsize > 0


def placed(own: Iterable[Group], groups: Iterable[Group]) -> tuple[Group, ...]:
    """Return own groups, those in place of a shipped one with its topic and strength."""
    by_id = {group.id: group for group in groups}
    return tuple(
        replace(one, topic=by_id[one.id].topic, strength=by_id[one.id].strength) if one.id in by_id else one
        for one in own
    )
