"""foidesk list: the register, soonest due first."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, CaseLine, Order, count_lines, page_of_lines
from foidesk.store.listing import Listing

PAGE = 500


def run(errand: Errand) -> int:
    """List the cases wanted; a limit shortens the list, never the total."""
    asked = errand.asked
    wanted = CaseFilter(stage=asked.stage, due_before=asked.due_before, search=asked.search)
    with errand.case_file() as case_file:
        total = case_file.look(count_lines, wanted)
        lines = list(_lines(case_file, wanted, total if asked.limit is None else min(total, asked.limit)))
    today = errand.today
    document = {"total": total, "cases": [_document(line, today) for line in lines]}
    many = counted(total, "case")
    shown = many if len(lines) == total else f"{many}, of which {len(lines)} shown"
    errand.console.answer(document, *(_words(line, today) for line in lines), shown)
    return 0


def _lines(case_file: CaseFile, wanted: CaseFilter, size: int) -> Iterator[CaseLine]:
    listing = Listing(wanted, Order.DUE)
    for start in range(0, size, PAGE):
        yield from case_file.look(page_of_lines, wanted, Order.DUE, start, min(PAGE, size - start), listing)


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
