"""foidesk backup: a checked copy of the case file in a folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from foidesk.casework.back_up import BackupDone, back_up, check_outside
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.outputs import CannotWrite
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileInUse
from foidesk.store.room import in_units

NOT_NOTED = "FoiDesk has the case file open; it learns of this backup when it next makes one there itself."


def run(errand: Errand) -> int:
    """Make one; the folder itself is made where what it lies in is there."""
    place = errand.asked.place.absolute()
    with _opened(errand) as case_file:
        check_outside(place, case_file.folder)
        _make_folder(place)
        done = back_up(case_file, place, errand.hand)
        if not case_file.is_writable:
            errand.console.remark(NOT_NOTED)
    errand.console.answer(_document(done), *_lines(done))
    return 0 if done.ok else THE_ANSWER_IS_NO


@contextmanager
def _opened(errand: Errand) -> Iterator[CaseFile]:
    """Open the case file, for reading alone where somebody is writing to it: that hinders no backup."""
    try:
        with errand.case_file(for_writing=True) as case_file:
            yield case_file
    except CaseFileInUse:
        with errand.case_file() as case_file:
            yield case_file


def _make_folder(place: Path) -> None:
    """Make the folder, but not those it lies in: they may be a stick that is not plugged in."""
    if place.parent.is_dir():
        try:
            place.mkdir(exist_ok=True)
        except OSError as error:
            raise CannotWrite(place, error) from None


def _document(done: BackupDone) -> dict[str, object]:
    return {
        "ok": done.ok,
        "cases": done.cases,
        "audit_rows": done.audit_rows,
        "faults": list(done.faults),
        "backup": str(done.folder),
        "size": done.size,
        "let_go": list(done.let_go),
    }


def _lines(done: BackupDone) -> list[str]:
    held = f"{counted(done.cases, 'case')}, {in_units(done.size)}"
    if not done.ok:
        return [*done.faults, f"Backed up into {done.folder} what could be: {held}. It is not whole."]
    return [f"Backed up into {done.folder}, read back and found whole: {held}."]
