"""The four access regimes, and the variations of FOIA's time limit."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Regime(StrEnum):
    """Which law a request, or one part of it, falls under."""

    FOIA = "foia"
    EIR = "eir"
    FOISA = "foisa"
    EISR = "eisr"


ENVIRONMENTAL: Final = frozenset({Regime.EIR, Regime.EISR})
"""The two that are regulations, and have exceptions instead of exemptions."""


class Variation(StrEnum):
    """A longer time limit FOIA gives some bodies or some information (regulations under s10(4))."""

    SCHOOL = "school"
    ARCHIVE = "archive"
    OUTSIDE_UK = "outside_uk"
    ARMED_FORCES = "armed_forces"


class NonWorkingReceipt(StrEnum):
    """What counts as receipt when a request arrives on a day that is not a working day.

    `STATUTE` is s10(6): the day it arrives. `S45_CODE` is the 2018 code's reading: the next working day.
    """

    STATUTE = "statute"
    S45_CODE = "s45_code"


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which a school has no session, both ends included."""

    begins_on: date
    ends_on: date
