"""Printing a letter: what is wanted, what became of it, and which of the two ways this machine has."""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from foidesk.domain.problems import Problem
from foidesk.ui.tongue import marked, translate

LONGEST_TITLE = 120
_RANGE = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")
_UNSPEAKABLE = re.compile(r"[\x00-\x1f\x7f]+")


class Duplex(StrEnum):
    """Which sides of the paper; the values are those of the Internet Printing Protocol."""

    ONE_SIDED = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


class PrintState(StrEnum):
    """How far a job has got."""

    QUEUED = "queued"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer this machine knows."""

    name: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What to print and how. `pages` as typed, such as "1-3, 5"; empty is all of them."""

    printer: str
    title: str
    copies: int = 1
    pages: str = ""
    duplex: Duplex = Duplex.ONE_SIDED
    draft: bool = False

    def job_title(self) -> str:
        """Return the name of the job in the queue; that of a draft says so first."""
        title = _UNSPEAKABLE.sub(" ", self.title).strip()[:LONGEST_TITLE] or "FoiDesk letter"
        return f"DRAFT {title}" if self.draft else title


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of a job, on the printer that was asked for. `job` is the queue's own name for it."""

    printer: str
    job: str
    state: PrintState

    def sentence(self) -> str:
        """Return what the officer is told: never more than the printing system said."""
        if self.state is PrintState.PRINTED:
            return translate("Frame", "Printed on {printer} (job {job}).").format(
                printer=self.printer, job=self.job
            )
        return translate(
            "Frame", "Queued on {printer} (job {job}), not printed yet. Look at the printer."
        ).format(printer=self.printer, job=self.job)


class CannotPrint(Problem):
    """The letter did not reach the printer."""

    remedy = marked("Problems", "Choose another printer, or save the letter as a PDF.")


class BadPages(Problem):
    """The pages asked for are not pages of this letter."""

    remedy = marked("Problems", "Write single pages and ranges, such as 1-3, 5; leave the box empty for all.")


def page_ranges(pages: str, count: int) -> tuple[tuple[int, int], ...]:
    """Return the ranges typed for a letter of `count` pages, first and last included; all of it for none.

    Raises BadPages for what is not a range, runs backwards, or lies outside the letter.
    """
    if not pages.strip():
        return ((1, count),)
    ranges = []
    for typed in pages.split(","):
        match = _RANGE.fullmatch(typed.strip())
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last <= count:
            raise BadPages(_why_not(typed.strip(), first, last, count))
        ranges.append((first, last))
    return tuple(ranges)


def _why_not(typed: str, first: int, last: int, count: int) -> str:
    """Return what is wrong with one range, in a sentence that says how many pages there are."""
    there = translate("Frame", "There are {count} pages in this letter.")
    if count == 1:
        there = translate("Frame", "There is 1 page in this letter.")
    if not first and not last:
        said = translate("Frame", "“{typed}” is not a page or a range of pages. {there}")
    elif first > last:
        said = translate("Frame", "“{typed}” runs backwards. {there}")
    else:
        there = (
            translate("Frame", "There is 1 page.")
            if count == 1
            else translate("Frame", "There are {count} pages.")
        )
        said = translate("Frame", "“{typed}” is not among the pages of this letter. {there}")
    return said.format(typed=typed, there=there.format(count=count))


def printers() -> Sequence[Printer]:
    """Return the printers this machine knows, the default first. Slow: never on the GUI thread.

    Raises CannotPrint where the printing system is missing or silent.
    """
    if sys.platform == "win32":
        from foidesk.ui.printing_windows import windows_printers

        return windows_printers()
    from foidesk.ui.printing_cups import cups_printers

    return cups_printers()


def print_pdf(pdf: bytes, wanted: PrintWish) -> Printed:
    """Print these very bytes on A4 and say how far they have got. Slow: never on the GUI thread.

    Raises BadPages, or CannotPrint when the printer is unknown, paused, or the system does not answer.
    """
    if sys.platform == "win32":
        from foidesk.ui.printing_windows import print_on_windows

        return print_on_windows(pdf, wanted)
    from foidesk.ui.printing_cups import print_by_cups

    return print_by_cups(pdf, wanted)


def look_again(printed: Printed) -> Printed:
    """Return how far a job has got by now. Never on the GUI thread. Raises CannotPrint if it was lost."""
    if sys.platform == "win32":
        return printed  # the spooler took it; Windows does not tell whether paper came out
    from foidesk.ui.printing_cups import state_of_job

    return state_of_job(printed.printer, printed.job)
