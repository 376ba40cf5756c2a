"""What can be wrong with where a case file lies, or with a file that is no longer the one opened."""

from pathlib import Path

from foidesk.store.faults import CaseFileProblem


class CaseFileOnShare(CaseFileProblem):
    """A folder that another computer or a service holds: SQLite’s locks cannot be trusted there."""

    remedy = (
        "Move the case file to a disk of this computer, and put backups of it on the share. An administrator"
        " who knows better sets FOIDESK_ANY_FOLDER=yes."
    )

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(f"The case file {folder} {why}, where what is saved can be lost.")


class CaseFileGone(CaseFileProblem):
    """The file was moved, deleted or replaced while it was open: what is written goes nowhere."""

    remedy = "Copy what you are typing, close FoiDesk, put the case file back in its place and open it again."

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The case file {folder} was moved, deleted or replaced while it was open,"
            " so nothing more can be saved in it."
        )


class CaseFileOnlyRead(CaseFileProblem):
    """A write to a case file that was opened for reading, because it is damaged."""

    remedy = "Salvage it into a new case file, or restore a backup; then go on there."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The case file {folder} can only be looked at, so that was not saved.")


class TooLittleRoom(CaseFileProblem):
    """Something large is about to be written, and the disk would not hold it."""

    def __init__(self, folder: Path, needed: str, free: str) -> None:
        super().__init__(
            f"That needs {needed} on the disk holding {folder}, and {free} are free.",
            "Free some space there, or choose another disk, and do it again.",
        )
