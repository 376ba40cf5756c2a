"""What the thread of the backups is given to do."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from foidesk.casework.changes import Hand
from foidesk.store.case_file import CaseFile
from foidesk.ui.watch import Watch

if TYPE_CHECKING:
    from foidesk.casework.back_up import BackupDone
    from foidesk.casework.backup_standing import BackupKnown, BackupStanding
    from foidesk.casework.restore_backup import Ready
    from foidesk.casework.try_restore import DrillDone

# SQLModel is not wanted before the first paint, so each imports its casework when it is run.


@dataclass(frozen=True, slots=True)
class Seen:
    """How things stand, and every copy there is."""

    standing: "BackupStanding"
    known: "list[BackupKnown]"


def look(case_file: CaseFile, hand: Hand) -> Seen:
    """Return how things stand."""
    from foidesk.casework.backup_standing import (
        backup_standing,
        backups_known,
    )

    return Seen(backup_standing(case_file, hand.now), backups_known(case_file))


def back_up(case_file: CaseFile, place: Path, hand: Hand, thorough: bool, watch: Watch) -> "BackupDone":
    """Make a backup."""
    from foidesk.casework import back_up as casework

    return casework.back_up(case_file, place, hand, watch, thorough=thorough)


def back_up_for_closing(case_file: CaseFile, hand: Hand, watch: Watch) -> "BackupDone":
    """Make one in the chosen folder; kept files are read back if it is time for that."""
    from foidesk.casework import back_up as casework
    from foidesk.casework.backup_standing import backup_standing

    standing = backup_standing(case_file, hand.now)
    assert standing.folder is not None  # or it was not asked for
    return casework.back_up(case_file, standing.folder, hand, watch, thorough=standing.read_again)


def try_restore(case_file: CaseFile, hand: Hand, watch: Watch) -> "DrillDone":
    """Try whether the newest backup restores."""
    from foidesk.casework import try_restore as casework

    return casework.try_restore(case_file, hand, watch)


def prepare(case_file: CaseFile, source: Path, hand: Hand, watch: Watch) -> "Ready":
    """Bring a backup back beside the case file, which stays open."""
    from foidesk.casework.restore_backup import by_this_computer, prepare_restore
    from foidesk.store.backup_rows import backup_plan

    def unlock(folder: Path) -> bytes | None:
        return by_this_computer(folder) or case_file.key  # the backup may be of before it had this key

    mark = case_file.look(backup_plan).mark
    facts = (source, case_file.folder, hand)
    return prepare_restore(*facts, mark=mark, unlock=unlock, progress=watch, is_open=True)
