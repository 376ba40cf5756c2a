"""The language the window is worded in: English as it is written here, or Welsh from resources/i18n.

`pyside6-lupdate` finds what is handed to `translate` and `marked`; tests/ui/test_welsh.py runs it.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication

from foidesk.domain import dates

K = TypeVar("K")
V = TypeVar("V")

AFTER: Final = {2: "Nouns after two", 3: "Nouns after three and six", 6: "Nouns after three and six"}
"""Welsh nouns change after these numbers; after all others they stay as in “Nouns”, in the singular."""


def marked(_context: str, words: str) -> str:
    """Return the words as they are: they are translated later, when they are shown."""
    return words


def translate(context: str, words: str) -> str:
    """Return the words in the language of the window."""
    return QCoreApplication.translate(context, words)


class Told(Mapping[K, V], Generic[K, V]):
    """A table of words, or of tuples that begin with words, translated whenever it is asked.

    Slots in the words are filled from `facts`.
    """

    def __init__(self, context: str, table: Mapping[K, V], **facts: object) -> None:
        self._context, self._facts = context, facts
        self._table: dict[K, V] = dict(table)

    def __getitem__(self, key: K) -> V:
        found = self._table[key]
        if isinstance(found, tuple):
            return cast("V", (self._say(found[0]), *found[1:]))
        return cast("V", self._say(str(found)))

    def __iter__(self) -> Iterator[K]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def _say(self, words: str) -> str:
        said = translate(self._context, words)
        return said.format(**self._facts) if self._facts else said


NOUNS: Final = (
    *(marked("Nouns", "request"), marked("Nouns", "case")),
    *(marked("Nouns", "file"), marked("Nouns", "letter")),
    *(marked("Nouns", "task"), marked("Nouns", "answer")),
    *(marked("Nouns", "working day"), marked("Nouns", "business area")),
    *(marked("Nouns", "change"), marked("Nouns", "provision")),
    *(marked("Nouns", "open case"), marked("Nouns", "day")),
    *(marked("Nouns", "draft"), marked("Nouns", "e-mail")),
    *(marked("Nouns", "more file"), marked("Nouns", "finding")),
    *(marked("Nouns", "more finding"), marked("Nouns", "group")),
    *(marked("Nouns", "part"), marked("Nouns", "page")),
    *(marked("Nouns", "place"), marked("Nouns", "row")),
    *(marked("Nouns", "thing"), marked("Nouns", "more thing")),
    *(marked("Nouns", "time"), marked("Nouns", "year")),
    *(marked("Nouns", "hour"), marked("Nouns", "minute")),
    marked("Nouns", "paragraph"),
    *(marked("Nouns after two", "request"), marked("Nouns after two", "case")),
    *(marked("Nouns after two", "file"), marked("Nouns after two", "letter")),
    *(marked("Nouns after two", "task"), marked("Nouns after two", "answer")),
    *(marked("Nouns after two", "working day"), marked("Nouns after two", "business area")),
    *(marked("Nouns after two", "change"), marked("Nouns after two", "provision")),
    *(marked("Nouns after two", "open case"), marked("Nouns after two", "day")),
    *(marked("Nouns after two", "draft"), marked("Nouns after two", "e-mail")),
    *(marked("Nouns after two", "more file"), marked("Nouns after two", "finding")),
    *(marked("Nouns after two", "more finding"), marked("Nouns after two", "group")),
    *(marked("Nouns after two", "part"), marked("Nouns after two", "page")),
    *(marked("Nouns after two", "place"), marked("Nouns after two", "row")),
    *(marked("Nouns after two", "thing"), marked("Nouns after two", "more thing")),
    *(marked("Nouns after two", "time"), marked("Nouns after two", "year")),
    *(marked("Nouns after two", "hour"), marked("Nouns after two", "minute")),
    marked("Nouns after two", "paragraph"),
    *(marked("Nouns after three and six", "request"), marked("Nouns after three and six", "case")),
    *(marked("Nouns after three and six", "file"), marked("Nouns after three and six", "letter")),
    *(marked("Nouns after three and six", "task"), marked("Nouns after three and six", "answer")),
    *(
        marked("Nouns after three and six", "working day"),
        marked("Nouns after three and six", "business area"),
    ),
    *(marked("Nouns after three and six", "change"), marked("Nouns after three and six", "provision")),
    *(marked("Nouns after three and six", "open case"), marked("Nouns after three and six", "day")),
    *(marked("Nouns after three and six", "draft"), marked("Nouns after three and six", "e-mail")),
    *(marked("Nouns after three and six", "more file"), marked("Nouns after three and six", "finding")),
    *(marked("Nouns after three and six", "more finding"), marked("Nouns after three and six", "group")),
    *(marked("Nouns after three and six", "part"), marked("Nouns after three and six", "page")),
    *(marked("Nouns after three and six", "place"), marked("Nouns after three and six", "row")),
    *(marked("Nouns after three and six", "thing"), marked("Nouns after three and six", "more thing")),
    *(marked("Nouns after three and six", "time"), marked("Nouns after three and six", "year")),
    *(marked("Nouns after three and six", "hour"), marked("Nouns after three and six", "minute")),
    marked("Nouns after three and six", "paragraph"),
)
MONTHS: Final = (
    *(marked("Dates", "January"), marked("Dates", "February"), marked("Dates", "March")),
    *(marked("Dates", "April"), marked("Dates", "May"), marked("Dates", "June")),
    *(marked("Dates", "July"), marked("Dates", "August"), marked("Dates", "September")),
    *(marked("Dates", "October"), marked("Dates", "November"), marked("Dates", "December")),
)
SHORT: Final = (
    *(marked("Short dates", "Jan"), marked("Short dates", "Feb"), marked("Short dates", "Mar")),
    *(marked("Short dates", "Apr"), marked("Short dates", "May"), marked("Short dates", "Jun")),
    *(marked("Short dates", "Jul"), marked("Short dates", "Aug"), marked("Short dates", "Sep")),
    *(marked("Short dates", "Oct"), marked("Short dates", "Nov"), marked("Short dates", "Dec")),
)
WEEKDAYS: Final = (
    *(marked("Dates", "Monday"), marked("Dates", "Tuesday"), marked("Dates", "Wednesday")),
    *(marked("Dates", "Thursday"), marked("Dates", "Friday"), marked("Dates", "Saturday")),
    marked("Dates", "Sunday"),
)


def counted(number: int, noun: str) -> str:
    """Return a number with what it counts, the noun as this language wants it after that number."""
    said = translate(AFTER.get(number, "Nouns"), noun)
    return dates.counted(number, noun) if said == noun else f"{number:,} {said}"


def listed(words: tuple[str, ...]) -> str:
    """Return “a”, “a and b”, or “a, b and c”: Welsh has another “and” before a vowel."""
    if len(words) < 2 or translate("Lists", BOTH) == BOTH:
        return dates.listed(words)
    before_a_vowel = words[-1][:1].casefold() in "aeiouwyâêîôûŵŷ"
    both = translate("Lists before a vowel", BOTH_TOO) if before_a_vowel else translate("Lists", BOTH)
    return both.format(most=", ".join(words[:-1]), last=words[-1])


BOTH: Final = marked("Lists", "{most} and {last}")
BOTH_TOO: Final = marked("Lists before a vowel", "{most} and {last}")


def in_words(day: date) -> str:
    """Return a date in full."""
    return f"{day.day} {translate('Dates', MONTHS[day.month - 1])} {day.year}"


def in_short(day: date) -> str:
    """Return a date for a narrow column."""
    return f"{day.day} {translate('Short dates', SHORT[day.month - 1])} {day.year}"


def with_weekday(day: date) -> str:
    """Return a date in full with its day of the week."""
    return f"{translate('Dates', WEEKDAYS[day.weekday()])} {in_words(day)}"
