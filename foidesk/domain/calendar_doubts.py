"""How sure a date is of its calendar: what may still be proclaimed or not be appointed."""

from datetime import date

from dateutil.relativedelta import relativedelta

from foidesk.domain.dates import in_words, listed
from foidesk.domain.working_days import Counting


def calendar_doubts(due: date | None, working: Counting | None, known_to: date) -> tuple[str, ...]:
    """Return a sentence for each reason to look at `due` again; none where the calendar is settled.

    Warns of provisional days the count passed over, and of a date within a year of `known_to`.
    """
    if due is None:
        return ()
    return (*_provisional(working), *_near_the_end(due, known_to))


def _provisional(working: Counting | None) -> tuple[str, ...]:
    unsure = [one for one in working.skipped if one.provisional] if working else []
    if not unsure:
        return ()
    days = listed(tuple(f"{in_words(one.on)} ({one.why})" for one in unsure))
    if len(unsure) == 1:
        said = "is a bank holiday expected but not yet confirmed: the date comes sooner if it"
    else:
        said = "are bank holidays expected but not yet confirmed: the date comes sooner if one of them"
    return (f"{days} {said} is not appointed.",)


def _near_the_end(due: date, known_to: date) -> tuple[str, ...]:
    if due <= known_to - relativedelta(years=1):
        return ()
    near = f"Bank holidays are known only to {in_words(known_to)}, less than a year later"
    return (f"{near}: look at this date again when newer ones have been imported.",)
