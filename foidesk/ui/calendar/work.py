"""What the calendar page asks of the working thread, and how far that is."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.change_calendar import change_calendar, preview
from foidesk.casework.changes import Change, Hand
from foidesk.domain.holiday_lists import Proposal, typed_in
from foidesk.intake.bank_holiday_file import LARGEST, BadHolidayFile, read_holiday_file
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.calendar.add_face import TypedDay
from foidesk.ui.out_of_reach import CannotRead
from foidesk.ui.tongue import translate
from foidesk.ui.watch import Watch

if TYPE_CHECKING:
    from foidesk.casework.change_calendar import CalendarChange
    from foidesk.domain.bank_holidays import Nation

T = TypeVar("T")


def proposal_in(path: Path, nation: "Nation | None") -> Proposal:
    """Return the list in a file. Raises CannotRead, BadHolidayFile or NationNotSaid."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadHolidayFile(path.name, translate("Calendar", "it is far too large"))
        data = path.read_bytes()
    except OSError:
        raise CannotRead(translate("Calendar", "{name} cannot be read.").format(name=path.name)) from None
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
