"""Settings of which a file says only some, with the rest of them as they are kept."""

from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, Final

from foidesk.domain.authority import Authority, Settings

Said = Mapping[str, frozenset[str]]
"""By the name of an authority the fields a file gives it, those of its review as “review.window”."""
WHOLE: Final[Said] = MappingProxyType({})
REVIEW: Final = "review"


def filled(found: Settings, said: Said, kept: Settings) -> Settings:
    """Return settings read from a file with what it leaves out as it is kept; who signs, too, which no file
    says.

    An authority that is not in `said` is given whole. One the file does not name stays, and where it names
    only some they keep their places; officers, regulators and limits for files are lists given whole or not.
    """
    authorities = tuple(
        _filled(one, said.get(one.name), kept.authority(one.name)) for one in found.authorities
    )
    whole = replace(
        found,
        authorities=_in_place(authorities, kept.authorities),
        officers=found.officers or kept.officers,
        regulators=found.regulators or kept.regulators,
        attachments=found.attachments or kept.attachments,
    )
    return whole.signed_as(kept)


def _in_place(found: tuple[Authority, ...], kept: tuple[Authority, ...]) -> tuple[Authority, ...]:
    named, were = {one.name: one for one in found}, {one.name for one in kept}
    if were <= named.keys():
        return found
    new = (one for one in found if one.name not in were)
    return (*(named.get(one.name, one) for one in kept), *new)


def _filled(found: Authority, said: frozenset[str] | None, kept: Authority | None) -> Authority:
    if said is None or kept is None:
        return found
    whole = replace(found, **_left_out(kept, said))
    if REVIEW in said and found.review is not None and kept.review is not None:
        of_review = frozenset(one.removeprefix(f"{REVIEW}.") for one in said if one.startswith(f"{REVIEW}."))
        whole = replace(whole, review=replace(found.review, **_left_out(kept.review, of_review)))
    return whole


def _left_out(kept: Any, said: frozenset[str]) -> dict[str, Any]:
    """Return the fields of a kept value that are not said."""
    return {one.name: getattr(kept, one.name) for one in fields(kept) if one.name not in said}
