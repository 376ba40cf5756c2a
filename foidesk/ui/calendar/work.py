"""What the calendar page asks of the working thread, and how far that is."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.change_calendar import Cancelled, change_calendar, preview
from foidesk.casework.changes import Change, Hand
from foidesk.domain.holiday_lists import Proposal, typed_in
from foidesk.domain.problems import Problem
from foidesk.intake.bank_holiday_file import LARGEST, BadHolidayFile, read_holiday_file
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.calendar.add_face import TypedDay

if TYPE_CHECKING:
    from foidesk.casework.change_calendar import CalendarChange
    from foidesk.domain.bank_holidays import Nation

T = TypeVar("T")
STEPS = 200
"""How often at most a piece of work tells how far it is."""


class CannotRead(Problem):
    """The file itself is out of reach."""

    remedy = "See whether the file is still there and can be opened."


class Watch(QObject):
    """Told by the working thread how far it is; tells the window, and stops the work when asked to."""

    told = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._said = -1
        self.broke = False
        """Whether the work came to a fault of the program's own."""

    def stop(self) -> None:
        """Have the work raise Cancelled when it next says how far it is."""
        self._stop.set()

    def __call__(self, done: int, total: int) -> None:
        """Pass on how far it is. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled
        step = done * STEPS // max(total, 1)
        if step != self._said:
            self._said = step
            self.told.emit(done, total)


def tried(job: Callable[[], T], watch: Watch | None) -> T | Problem:
    """Return what `job` returns, or the Problem it raises: the page says it where it belongs."""
    try:
        return job()
    except Problem as problem:
        return problem
    except BaseException:
        if watch is not None:
            watch.broke = True
        raise


def proposal_in(path: Path, nation: "Nation | None") -> Proposal:
    """Return the list in a file. Raises CannotRead, BadHolidayFile or NationNotSaid."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadHolidayFile(path.name, "it is far too large")
        data = path.read_bytes()
    except OSError:
        raise CannotRead(f"{path.name} cannot be read.") from None
    return read_holiday_file(data, path.name, nation)


def proposal_of(case_file: CaseFile, lawbook: Lawbook, given: TypedDay) -> Proposal:
    """Return the day typed in. Raises OutsideCalendar, WeekendDay or AlreadyListed."""
    listed = case_file.look(lawbook_in_force, lawbook).listed
    return typed_in(listed, given.on, given.nations, given.title, given.source)


def foresee(case_file: CaseFile, proposal: Proposal, lawbook: Lawbook, watch: Watch) -> "CalendarChange":
    """Return what a proposal comes to. Raises OutsideCalendar and Cancelled."""
    return case_file.read(preview, proposal, lawbook, watch)


def change(case_file: CaseFile, proposal: Proposal, lawbook: Lawbook, hand: Hand, watch: Watch) -> Change:
    """Make the change. Raises OutsideCalendar and Cancelled."""
    return case_file.write(change_calendar, proposal, lawbook, hand, watch)
