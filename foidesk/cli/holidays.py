"""foidesk holidays: the calendar, as far as it is known."""

from itertools import groupby

from foidesk.cli.surroundings import Errand
from foidesk.domain.bank_holidays import BankHoliday
from foidesk.domain.dates import listed


def run(errand: Errand) -> int:
    """Show every bank holiday with its nations, and where the list ends."""
    book = errand.lawbook()
    calendar = book.clock.calendars["uk_any"]
    document = {
        "known_from": calendar.known_from.isoformat(),
        "known_to": calendar.known_to.isoformat(),
        "holidays": [_document(one) for one in book.holidays],
    }
    days = [_line(list(each)) for _on, each in groupby(book.holidays, lambda one: one.on)]
    errand.console.answer(document, *days, f"Known from {calendar.known_from} to {calendar.known_to}")
    return 0


def _document(one: BankHoliday) -> dict[str, object]:
    return {
        "date": one.on.isoformat(),
        "nation": one.nation.value,
        "title": one.title,
        "source": one.source,
        "provisional": one.provisional,
        "disputed": one.disputed,
    }


def _line(alike: list[BankHoliday]) -> str:
    titles = " / ".join(dict.fromkeys(one.title for one in alike))
    nations = listed(tuple(one.nation.label for one in alike))
    unsure = ", expected but not yet confirmed" if any(one.provisional for one in alike) else ""
    disputed = ", printed but counted as a working day" if any(one.disputed for one in alike) else ""
    return f"{alike[0].on}  {titles} ({nations}{unsure}{disputed})"
