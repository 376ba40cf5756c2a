"""What business areas are asked for a request, and what they answer: questions, dates, searches, chasers."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from foidesk.domain.dates import ONE_DAY
from foidesk.domain.working_days import WorkingCalendar, nth_working_day_after


@dataclass(frozen=True, slots=True)
class BusinessArea:
    """Who holds information: a team with a contact, and a deputy who gets a copy. `id` None: not kept yet."""

    name: str
    contact: str = ""
    email: str = ""
    deputy: str = ""
    deputy_email: str = ""
    id: int | None = None


class Reply(StrEnum):
    """How a commission came to its end. A nil return is an answer: nothing is held."""

    MATERIAL = "material"
    NIL = "nil"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Question:
    """A part as an area was asked it: `name` finds the part, `asks` is without traces of the applicant."""

    name: str
    asks: str


@dataclass(frozen=True, slots=True)
class Search:
    """Who looked, where, with which terms, and for how many minutes. Any of it may be missing."""

    who: str = ""
    where: str = ""
    terms: str = ""
    minutes: int | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether nothing of it was filled in."""
        return self.minutes is None and not (self.who or self.where or self.terms)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an area answered."""

    reply: Reply
    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Commission:
    """Questions put to one area for one case. `answer` is None while it is owed."""

    id: int
    case_id: int
    area: BusinessArea
    questions: tuple[Question, ...]
    note: str
    due_on: date
    asked_at: datetime
    asked_by: str
    answer: Answer | None = None
    searches: tuple[Search, ...] = ()
    chased_at: tuple[datetime, ...] = ()

    @property
    def is_owed(self) -> bool:
        """Whether no answer has come yet."""
        return self.answer is None

    def is_overdue(self, today: date) -> bool:
        """Whether it is owed and its day has passed; on the day itself it is not overdue yet."""
        return self.is_owed and self.due_on < today

    @property
    def minutes(self) -> int:
        """How many minutes of searching are recorded."""
        return sum(search.minutes or 0 for search in self.searches)


@dataclass(frozen=True, slots=True)
class CommissionTerms:
    """When an area is asked to answer by, in working days: so many before the request is due, but never
    sooner than `at_least` from today; so many from today where the request has no date.
    """

    before_deadline: int
    at_least: int
    without_deadline: int


def default_due(
    deadline: date | None, today: date, terms: CommissionTerms, calendar: WorkingCalendar
) -> date:
    """Return the day an area is first asked to answer by. It is an office's own target, not the law's.

    Raises CalendarTooShort and CalendarTooOld.
    """
    if deadline is None:
        return nth_working_day_after(today, terms.without_deadline, calendar)
    soonest = nth_working_day_after(today, terms.at_least, calendar)
    if deadline <= soonest:
        return soonest
    day, left = deadline, terms.before_deadline
    while left and day > soonest:
        day -= ONE_DAY
        left -= calendar.is_working(day)
    return max(day, soonest)
