"""foidesk holidays: the calendar as far as it is known, and changing it."""

from typing import Any

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.change_calendar import CalendarChange, Moved, change_calendar, preview
from foidesk.casework.changes import Hand
from foidesk.cli.outputs import bytes_of
from foidesk.cli.parser import WrongUse
from foidesk.cli.surroundings import SHIPPED_DAYS, Errand
from foidesk.domain.bank_holidays import BankHoliday
from foidesk.domain.calendar_reasons import days_in_words
from foidesk.domain.dates import counted
from foidesk.domain.holiday_lists import HolidayList, Proposal, typed_in
from foidesk.intake.bank_holiday_file import read_holiday_file
from foidesk.lawbook import Lawbook
from foidesk.store.key_faults import CaseFileLocked
from foidesk.store.records import Records


def run(errand: Errand) -> int:
    """Show every bank holiday, or make a change of them and show what it moves."""
    asked, book = errand.asked, errand.lawbook()
    if asked.add and asked.import_file:
        raise WrongUse("A list is imported or days are added, one at a time.", "Leave out --import or --add.")
    if asked.add or asked.import_file:
        return _change(errand, book)
    if asked.dry_run or asked.nation or asked.source:
        raise WrongUse("There is nothing to do that with.", "Give --import FILE or --add DATE=NATION:TITLE.")
    return _show(errand, book)


def _show(errand: Errand, book: Lawbook) -> int:
    """Show the calendar in force; without a case file, the one that came with the program."""
    if errand.folder.exists():
        try:
            with errand.case_file() as case_file:
                book = case_file.look(lawbook_in_force, book)
        except CaseFileLocked:
            errand.console.remark(SHIPPED_DAYS)
    listed = book.listed
    document = {
        "known_from": listed.known_from.isoformat(),
        "known_to": listed.known_to.isoformat(),
        "holidays": [_document(one) for one in listed.holidays],
        **dict.fromkeys(("added", "removed", "confirmed", "moved"), ()),
    }
    known = f"Known from {listed.known_from} to {listed.known_to}"
    errand.console.answer(document, *_lines(listed.holidays), known)
    return 0


def _change(errand: Errand, book: Lawbook) -> int:
    dry = errand.asked.dry_run
    with errand.case_file(for_writing=not dry) as case_file:
        listed = case_file.look(lawbook_in_force, book).listed
        proposal = _imported(errand) if errand.asked.import_file else _typed(errand, listed)
        if dry:
            found = case_file.read(preview, proposal, book)
        else:
            found = case_file.write(_applied, proposal, book, errand.hand)
    errand.console.answer(_told(found), *_said(found, dry=dry))
    return 0


def _applied(records: Records, proposal: Proposal, book: Lawbook, hand: Hand) -> CalendarChange:
    found = preview(records, proposal, book)
    change_calendar(records, proposal, book, hand)
    return found


def _imported(errand: Errand) -> Proposal:
    path = errand.asked.import_file
    return read_holiday_file(bytes_of(path), path.name, errand.asked.nation)


def _typed(errand: Errand, listed: HolidayList) -> Proposal:
    """Return the days typed in as one proposal. Raises OutsideCalendar, WeekendDay or AlreadyListed."""
    source = errand.asked.source or f"typed in by {errand.around.user}"
    days = [typed_in(listed, on, nations, title, source).holidays for on, nations, title in errand.asked.add]
    return Proposal(source, tuple(one for day in days for one in day))


def _told(found: CalendarChange) -> dict[str, Any]:
    return {
        "known_to": found.known_to.isoformat(),
        "added": [_document(one) for one in found.added],
        "removed": [_document(one) for one in found.removed],
        "confirmed": [_document(one) for one in found.confirmed],
        "moved": [_move(one) for one in found.moved],
    }


def _move(one: Moved) -> dict[str, str | None]:
    was, now = (None if day is None else day.isoformat() for day in (one.was, one.now))
    return {"reference": one.reference, "was": was, "now": now}


def _said(found: CalendarChange, *, dry: bool) -> list[str]:
    if found.is_nothing:
        return ["Nothing in it is new: the calendar stays as it is."]
    changed = (("Added", found.added), ("Removed", found.removed), ("Confirmed", found.confirmed))
    lines = [f"{what}: {words}" for what, days in changed for words in days_in_words(days)]
    lines += [
        f"{one.reference}  due {one.was or 'on no date'}, now {one.now or 'on no date'}"
        for one in found.moved
    ]
    many = counted(len(found.moved), "open case")
    done = f"{many} would move. Nothing has been changed." if dry else f"{many} moved."
    return [*lines, f"Known to {found.known_to}", done]


def _document(one: BankHoliday) -> dict[str, object]:
    return {
        "date": one.on.isoformat(),
        "nation": one.nation.value,
        "title": one.title,
        "source": one.source,
        "provisional": one.provisional,
        "disputed": one.disputed,
    }


def _lines(holidays: tuple[BankHoliday, ...]) -> list[str]:
    alike: dict[object, list[BankHoliday]] = {}
    for one in holidays:
        alike.setdefault(one.on, []).append(one)
    return [_line(each) for each in alike.values()]


def _line(alike: list[BankHoliday]) -> str:
    titles = " / ".join(dict.fromkeys(one.title for one in alike))
    nations = ", ".join(one.nation.label for one in alike)
    unsure = ", expected but not yet confirmed" if any(one.provisional for one in alike) else ""
    disputed = ", printed but counted as a working day" if any(one.disputed for one in alike) else ""
    return f"{alike[0].on}  {titles} ({nations}{unsure}{disputed})"
