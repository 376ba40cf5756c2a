"""foidesk list: the register, soonest due first."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from foidesk.casework.find_cases import find_or_instead
from foidesk.casework.read_texts import catch_up_whole, what_is_left
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, CaseLine, Order, count_lines, lines_of, page_of_lines
from foidesk.store.faults import CaseFileProblem
from foidesk.store.listing import Listing as Way
from foidesk.store.search_finding import Ranking, Search

PAGE = 500
LONG = 2_000
"""Cases from which reading them takes long enough to be spoken of."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines that are shown, of how many. `instead`: what was looked for in place of what was typed."""

    total: int
    lines: Sequence[CaseLine]
    instead: str | None = None


def run(errand: Errand) -> int:
    """List the cases wanted; a limit shortens the list, never the total."""
    asked = errand.asked
    wanted = CaseFilter(stage=asked.stage, due_before=asked.due_before)
    if asked.search.strip():
        _read_what_is_left(errand)
    with errand.case_file() as case_file:
        if asked.search.strip():
            listing = _found(case_file, Search(asked.search, wanted, Ranking.DUE), asked.limit)
        else:
            listing = _whole(case_file, wanted, asked.limit)
    today = errand.today
    document = {"total": listing.total, "cases": [_document(line, today) for line in listing.lines]}
    if listing.instead is not None:
        document["instead"] = listing.instead
    errand.console.answer(document, *_said(listing, asked.search, today))
    return 0


def _read_what_is_left(errand: Errand) -> None:
    """Let search know everything before it is asked; where another FoiDesk writes, that one sees to it."""
    with errand.case_file() as case_file:
        left = case_file.look(what_is_left)
    if not left:
        return
    if left.cases > LONG:
        errand.console.remark(f"Reading {counted(left.cases, 'request')} for search, once and for all…")
    with suppress(CaseFileProblem), errand.case_file(for_writing=True) as case_file:
        catch_up_whole(case_file)


def _said(listing: Listing, typed: str, today: date) -> Iterator[str]:
    if listing.instead is not None:
        yield f"Showing what holds “{listing.instead}”, instead of “{typed.strip()}”."
    yield from (_words(line, today) for line in listing.lines)
    many = counted(listing.total, "case")
    yield many if len(listing.lines) == listing.total else f"{many}, of which {len(listing.lines)} shown"


def _found(case_file: CaseFile, search: Search, limit: int | None) -> Listing:
    found = case_file.look(find_or_instead, search)
    wanted = found.ids if limit is None else found.ids[:limit]
    pages = (wanted[start : start + PAGE] for start in range(0, len(wanted), PAGE))
    lines = [line for page in pages for line in case_file.look(lines_of, page)]
    return Listing(len(found.ids), lines, found.instead)


def _whole(case_file: CaseFile, wanted: CaseFilter, limit: int | None) -> Listing:
    total = case_file.look(count_lines, wanted)
    size = total if limit is None else min(total, limit)
    way = Way(wanted, Order.DUE)
    pages = (
        case_file.look(page_of_lines, wanted, Order.DUE, start, min(PAGE, size - start), way)
        for start in range(0, size, PAGE)
    )
    return Listing(total, [line for page in pages for line in page])


def _document(line: CaseLine, today: date) -> dict[str, Any]:
    return {
        "reference": line.reference,
        "subject": line.subject,
        "stage": line.stage,
        "received": line.received_on.isoformat(),
        "due": line.due_on and line.due_on.isoformat(),
        "late": _is_late(line, today),
        "officer": line.officer or None,
        "outcome": line.outcome or None,
    }


def _words(line: CaseLine, today: date) -> str:
    due = "no date running" if line.due_on is None else f"due {line.due_on}"
    late = " LATE" if _is_late(line, today) else ""
    return f"{line.reference}  {due}{late}  {line.stage.replace('_', ' ')}  {line.subject}"


def _is_late(line: CaseLine, today: date) -> bool:
    return line.due_on is not None and line.due_on < today
