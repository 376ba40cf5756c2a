"""Bank holidays of the three nations, as the shipped list states them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Nation(StrEnum):
    """A part of the UK with its own bank holidays."""

    ENGLAND_AND_WALES = "england_and_wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"

    @property
    def label(self) -> str:
        """The nation's name as printed."""
        return LABELS[self]


LABELS = {
    Nation.ENGLAND_AND_WALES: "England and Wales",
    Nation.SCOTLAND: "Scotland",
    Nation.NORTHERN_IRELAND: "Northern Ireland",
}


@dataclass(frozen=True, slots=True)
class BankHoliday:
    """One bank holiday in one nation.

    `provisional`: expected by rule, not yet appointed or published. `disputed`: printed in calendars of the
    time but, it is said, never proclaimed; listed, and in law a working day.
    """

    on: date
    nation: Nation
    title: str
    source: str
    substitute: bool = False
    provisional: bool = False
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that was not counted, and why: a weekend, a holiday in some nations, or a disregarded span."""

    on: date
    why: str
    nations: tuple[Nation, ...] = ()
    provisional: bool = False
