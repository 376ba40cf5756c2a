"""Write the settings into a file of the exchange format, the logos beside it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from glob import escape
from pathlib import Path
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_lists import own_lists
from foidesk.casework.note_going_out import note_going_out
from foidesk.domain.authority import Settings
from foidesk.domain.office_lists import OfficeLists
from foidesk.domain.problems import Problem
from foidesk.intake.settings_json import write_settings
from foidesk.store.files import write_beside, write_safely
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings

EXPORT_SETTINGS: Final = "export_settings"


class NothingSetUp(Problem):
    """There are no settings yet."""

    remedy = "Name an authority in the settings and save them; then export them."

    def __init__(self) -> None:
        super().__init__("There are no settings to export yet.")


class CannotExport(Problem):
    """The file could not be written where it was wanted."""

    remedy = "Choose another folder, or make room in this one."

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} was not written: {error.strerror or error}.")


@dataclass(frozen=True, slots=True)
class SettingsHeld:
    """The settings kept, with the logos they name by the name of their authority, and the office's lists."""

    settings: Settings
    logos: Mapping[str, bytes]
    lists: OfficeLists


def settings_held(records: Records) -> SettingsHeld:
    """Return all the exchange format says of the settings. Raises NothingSetUp."""
    settings = read_settings(records)
    if not settings.authorities:
        raise NothingSetUp
    return SettingsHeld(settings, read_logos(records), own_lists(records))


def write_held(held: SettingsHeld, to: Path) -> tuple[Path, ...]:
    """Write the settings into `to`, last, and each logo beside it, over no other file; return what is there.

    Where one cannot be written none stays. Raises CannotExport.
    """
    made: list[Path] = []
    with _taken_back(to, made):
        named = [
            _with_logo(one.name, one.logo, held.logos, to.parent, made) for one in held.settings.authorities
        ]
        senders = zip(held.settings.authorities, named, strict=True)
        settings = replace(held.settings, authorities=tuple(replace(one, logo=logo) for one, logo in senders))
        write_safely(to, write_settings(settings, held.lists).encode())
    beside = {to.parent / logo for logo in named if logo is not None}
    return (to, *sorted(beside))


@contextmanager
def _taken_back(to: Path, made: list[Path]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        for path in made:
            path.unlink(missing_ok=True)
        raise CannotExport(to, error) from None


def _with_logo(
    authority: str, name: str | None, logos: Mapping[str, bytes], folder: Path, made: list[Path]
) -> str | None:
    """Return the name a logo has beside the file; the same picture there already serves."""
    if name is None or authority not in logos:
        return None
    wanted = folder / Path(name).name
    for there in sorted(folder.glob(f"{escape(wanted.stem)}*{escape(wanted.suffix)}")):
        if there.is_file() and there.read_bytes() == logos[authority]:
            return there.name
    made.append(write_beside(wanted, logos[authority]))
    return made[-1].name


def note_settings(records: Records, name: str, hand: Hand) -> Change:
    """Note in the audit that the settings went out into the file of that name."""
    return note_going_out(records, EXPORT_SETTINGS, None, {"name": name}, hand)
