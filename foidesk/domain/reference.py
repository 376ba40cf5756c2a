"""How an authority writes the references of its cases: the pattern, made and read back."""

import re
from dataclasses import dataclass
from typing import Self

from foidesk.domain.problems import Problem

FIELD = re.compile(r"\{(number|year)(?::([0-9]{1,2}))?\}")
LONGEST_NUMBER = 9
DEFAULT_PATTERN = "FOI-{year}-{number:04}"
CENTURY = 100
FULL_YEAR = 4
SHORT_YEAR = 2
THIS_CENTURY = 2000
YEARS = range(THIS_CENTURY, THIS_CENTURY + CENTURY)
LONG_YEARS = range(1000, 10000)


class BadPattern(Problem):
    """A reference pattern that cannot tell cases apart, or cannot be read back."""

    remedy = "Write it with {number} or {number:04}, and {year} or {year:2}, such as FOI-{year}-{number:04}."

    def __init__(self, pattern: str, why: str) -> None:
        super().__init__(f"The reference pattern “{pattern}” cannot be used: {why}.")


class BadReference(Problem):
    """A reference that the pattern cannot write."""

    def __init__(self, why: str) -> None:
        super().__init__(why, "Check the year and the number of the reference.")


@dataclass(frozen=True, slots=True)
class ReferencePattern:
    """How an authority writes its references: literal text with one number and at most one year."""

    pattern: str
    number_width: int
    year_width: int | None
    """4, 2, or None where the pattern holds no year."""
    expression: re.Pattern[str]

    @classmethod
    def parse(cls, pattern: str) -> Self:
        """Return the pattern read. Raises BadPattern where it would be ambiguous."""
        fields = list(FIELD.finditer(pattern))
        names = [one[1] for one in fields]
        if names.count("number") != 1:
            raise BadPattern(pattern, "it needs {number} exactly once")
        if names.count("year") > 1:
            raise BadPattern(pattern, "it may hold {year} only once")
        _check_literals(pattern, FIELD.sub("", pattern))
        widths = {one[1]: one[2] for one in fields}
        number = _number_width(pattern, widths["number"])
        year = _year_width(pattern, widths["year"]) if "year" in widths else None
        return cls(pattern, number, year, _expression(pattern, year))

    def format(self, year: int, number: int) -> str:
        """Return the reference. Raises BadReference for a number or year no reference can hold."""
        if not 1 <= number < 10**LONGEST_NUMBER:
            raise BadReference(f"{number} cannot be the number of a case.")
        if year not in (YEARS if self.year_width == SHORT_YEAR else LONG_YEARS):
            raise BadReference(f"{year} cannot be the year of a case.")
        written = year if self.year_width != SHORT_YEAR else year % CENTURY
        values = {"number": f"{number:0{self.number_width}}", "year": f"{written:02}"}
        return FIELD.sub(lambda field: values[field[1]], self.pattern)

    def read(self, text: str) -> tuple[int | None, int] | None:
        """Return (year or None, number), or None where `text` is not of this pattern.

        Case, spaces and leading noughts do not matter. A two-digit year is one of this century.
        """
        match = self.expression.fullmatch("".join(text.split()))
        if match is None or int(match["number"]) == 0:
            return None
        if self.year_width is None:
            return None, int(match["number"])
        year = int(match["year"])
        return (year + THIS_CENTURY if self.year_width == SHORT_YEAR else year), int(match["number"])


def natural_key(reference: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key that puts FOI-2026-9999 before FOI-2026-10000, whatever the case of letters."""
    pieces = re.findall(r"[0-9]{1,18}|[^0-9]+", reference.casefold())
    return tuple((0, int(piece), "") if piece[0] in "0123456789" else (1, 0, piece) for piece in pieces)


def _check_literals(pattern: str, literal: str) -> None:
    if "{" in literal or "}" in literal:
        raise BadPattern(pattern, "only {number} and {year} may stand in braces, with a width such as :06")
    if any(not sign.isprintable() for sign in literal):
        raise BadPattern(pattern, "it holds a character that cannot be printed")
    if pattern != pattern.strip():
        raise BadPattern(pattern, "it begins or ends with a space")


def _number_width(pattern: str, written: str | None) -> int:
    width = int(written or 1)
    if not 1 <= width <= LONGEST_NUMBER:
        raise BadPattern(pattern, f"the number may have 1 to {LONGEST_NUMBER} digits")
    return width


def _year_width(pattern: str, written: str | None) -> int:
    width = int(written or FULL_YEAR)
    if width not in (SHORT_YEAR, FULL_YEAR):
        raise BadPattern(pattern, "a year has 2 or 4 digits")
    return width


def _expression(pattern: str, year: int | None) -> re.Pattern[str]:
    fields = {
        "number": f"(?P<number>[0-9]{{1,{LONGEST_NUMBER}}})",
        "year": f"(?P<year>[0-9]{{{year}}})",
    }
    pieces = re.split(r"(\{[^}]*\})", "".join(pattern.split()))
    written = [
        fields[field[1]] if (field := FIELD.fullmatch(piece)) else re.escape(piece) for piece in pieces
    ]
    return re.compile("".join(written), re.IGNORECASE)
