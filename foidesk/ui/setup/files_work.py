"""What files of settings ask of the working thread."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from foidesk.casework.bring_in_settings import Foreseen, bring_in_settings, foresee_settings
from foidesk.casework.changes import Change, Hand
from foidesk.casework.export_settings import note_settings, settings_held, write_held
from foidesk.intake.settings_json import SettingsFile, read_settings_file
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.out_of_reach import CannotRead
from foidesk.ui.tongue import translate


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of settings that was read, and what it would change."""

    name: str
    held: SettingsFile
    foreseen: Foreseen


def settings_in(case_file: CaseFile, path: Path, lawbook: Lawbook, today: date) -> FoundFile:
    """Return the settings in a file, the logos beside it, and what they would change. Raises CannotRead, and
    what is wrong with the file or its settings.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise CannotRead(translate("Settings", "{name} cannot be read.").format(name=path.name)) from None
    held = read_settings_file(data, path.parent)
    return FoundFile(path.name, held, case_file.read(foresee_settings, held, lawbook, today))


def bring_in(case_file: CaseFile, found: FoundFile, lawbook: Lawbook, hand: Hand) -> Change:
    """Make what was read the settings, in one transaction."""
    return case_file.write(bring_in_settings, found.held, found.name, lawbook, hand)


def settings_out(case_file: CaseFile, to: Path, hand: Hand) -> tuple[Path, ...]:
    """Write the settings kept into a file, the logos beside it; return what was written."""
    written = write_held(case_file.read(settings_held), to)
    case_file.write(note_settings, to.name, hand)
    return written
