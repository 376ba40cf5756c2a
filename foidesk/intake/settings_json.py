"""An authority's settings read from JSON and written to it, logos from beside the file."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from foidesk.domain.authority import Settings
from foidesk.domain.office_lists import OfficeLists
from foidesk.domain.problems import Problem
from foidesk.domain.reference import ReferencePattern
from foidesk.domain.settings_filled import REVIEW, WHOLE, Said
from foidesk.intake.lists_json import NAMES, lists_given, lists_taken
from foidesk.intake.wire_faults import BrokenFile, Fault

if TYPE_CHECKING:
    from foidesk.intake.settings_wire import ReviewWire

FORMAT: Final = "foidesk-settings"
PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG begin: what a letter can show."""
LARGEST_LOGO: Final = 5_000_000
NONE: Final = OfficeLists()


class SettingsFile(NamedTuple):
    """Settings with the pictures they name: `logos` by the name of their authority.

    `said` is what the file gives each authority; null is given, too, and means none. `lists`: what it has
    beside the senders.
    """

    settings: Settings
    logos: Mapping[str, bytes]
    said: Said = WHOLE
    lists: OfficeLists = NONE


def read_settings_file(data: bytes, folder: Path) -> SettingsFile:
    """Return the settings in a file that lies in `folder`. Raises BrokenFile, with every fault by path."""
    from foidesk.intake.settings_wire import SettingsWire  # pydantic loads only when a file is read
    from foidesk.intake.wire import domain_value, read_wire

    wire = read_wire(data, SettingsWire, FORMAT)
    fields = wire.model_dump(exclude_none=True, exclude={"format", "version"})
    lists = domain_value(lists_taken(fields), OfficeLists)
    for authority, kept in zip(wire.authorities, fields["authorities"], strict=True):
        _keep_no_review(authority.model_fields_set, kept)
    settings = domain_value(fields, Settings)
    if faults := list(_faults(settings, folder)):
        raise BrokenFile(faults)
    named = ((one.name, one.logo) for one in settings.authorities)
    logos = {name: (folder / logo).read_bytes() for name, logo in named if logo}
    said = {one.name: frozenset(_said(one.model_fields_set, one.review)) for one in wire.authorities}
    return SettingsFile(settings, logos, said, lists)


def write_settings(settings: Settings, lists: OfficeLists = NONE) -> str:
    """Return the settings as the text of a file; logos stay names. Who signs is not part of the format."""
    from foidesk.intake.settings_wire import SettingsWire  # pydantic loads only when a file is written
    from foidesk.intake.wire import wire_text

    fields = asdict(settings)
    for authority in fields["authorities"]:
        del authority["signature"], authority["signatory"]
    given = lists_given(lists)
    absent = NAMES - given.keys() | (set() if settings.attachments else {"attachments"})
    return wire_text({**fields, **given}, SettingsWire, without=absent, format=FORMAT, version=1)


def _said(given: set[str], review: "ReviewWire | None") -> set[str]:
    return given | ({f"{REVIEW}.{one}" for one in review.model_fields_set} if review else set())


def _keep_no_review(said: set[str], kept: dict[str, Any]) -> None:
    """A `review` of null says in law that there is no procedure; left out, it says nothing of the kind."""
    if "review" in said:
        kept.setdefault("review", None)


def _faults(settings: Settings, folder: Path) -> Iterator[Fault]:
    names = [one.name for one in settings.authorities]
    for at, authority in enumerate(settings.authorities):
        path = f"/authorities/{at}"
        if authority.name in names[:at]:
            yield f"{path}/name", f'"{authority.name}" is there already'
        try:
            ReferencePattern.parse(authority.reference_pattern)
        except Problem as problem:
            yield f"{path}/reference_pattern", str(problem).rstrip(".")
        if authority.logo is not None and (why := _why_not_a_logo(authority.logo, folder)):
            yield f"{path}/logo", why


def _why_not_a_logo(name: str, folder: Path) -> str | None:
    if Path(name).is_absolute() or ".." in Path(name).parts:
        return f'"{name}" must lie beside this file'
    try:
        with (folder / name).open("rb") as file:
            picture = file.read(LARGEST_LOGO + 1)
    except (OSError, ValueError):
        return f'there is no file "{name}" to read beside this one'
    if not picture.startswith(PICTURES):
        return f'"{name}" is not a PNG or JPEG picture'
    return None if len(picture) <= LARGEST_LOGO else f'"{name}" is larger than 5 MB'
