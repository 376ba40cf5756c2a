"""foidesk show: one case."""

import json

from foidesk.cli.standings import Stood, stood
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.intake.case_json import write_case

UNSAID = "(not given)"


def run(errand: Errand) -> int:
    """Show a case: in the exchange format with its standing, or in words."""
    lawbook = errand.lawbook()
    with errand.case_file() as case_file:
        found = case_file.read(stood, errand.asked.reference, lawbook, errand.today)
    errand.console.answer(_document(found), *_lines(found))
    return 0


def _document(found: Stood) -> dict[str, object]:
    letters = [
        {"kind": one.kind, "dated": one.dated.isoformat(), "pages": one.pages, "sha256": one.sha256}
        for one in found.sheet.letters
    ]
    files = [{"name": one.name, "size": one.size, "sha256": one.sha256} for one in found.sheet.attachments]
    case: dict[str, object] = json.loads(write_case(found.sheet.case))
    kept = {"letters": letters, "attachments": files, "aggregation": found.groups()}
    return case | {"standing": found.document(), **kept}


def _lines(found: Stood) -> list[str]:
    case = found.sheet.case
    said = [
        f"{case.reference}  {case.subject or UNSAID}",
        f"From: {case.applicant.name or UNSAID}",
    ]
    said += [f"Received: {found.standing.received_on}", *found.lines()]
    for number, part in enumerate(case.parts, 1):
        decided = part.outcome.value.replace("_", " ") if part.outcome else "undecided"
        said.append(f"Part {part.label or number}: {decided}. {part.asks}")
    said += [f"Letter: {one.kind}, {one.dated}, {counted(one.pages, 'page')}" for one in found.sheet.letters]
    return [*said, *(f"File: {one.name}, {counted(one.size, 'byte')}" for one in found.sheet.attachments)]
