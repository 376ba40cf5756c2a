"""foidesk log: each file its own transaction, its line printed once it is safe."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from foidesk.casework.attachment_terms import doubted, terms_in_force
from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.log_request import Logged, log_request
from foidesk.casework.read_texts import read_files_of
from foidesk.cli.faults import TROUBLE, tell_fault
from foidesk.cli.outputs import bytes_of
from foidesk.cli.surroundings import Errand
from foidesk.domain.problems import Problem
from foidesk.intake.arrivals import read_request
from foidesk.intake.draft import Draft
from foidesk.intake.reading_apart import TextReader
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class Done:
    """One file that is in the case file now."""

    path: Path
    draft: Draft
    logged: Logged

    def document(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        logged = self.logged
        return {
            "file": str(self.path),
            "reference": logged.reference,
            "received": logged.received_on.isoformat(),
            "due": logged.due_on and logged.due_on.isoformat(),
            "duplicate_of": logged.duplicate_of,
            "doubts": [doubt.why for doubt in self.draft.doubts],
        }

    def lines(self) -> list[str]:
        """Return it in words."""
        logged = self.logged
        if logged.duplicate_of is not None:
            return [f"{logged.duplicate_of}  is there already  {self.path}"]
        due = f"due {logged.due_on}" if logged.due_on else "no date running"
        doubts = [f"  check: {doubt.why}" for doubt in self.draft.doubts]
        return [f"{logged.reference}  received {logged.received_on}, {due}  {self.path}", *doubts]


def run(errand: Errand) -> int:
    """Log every file that can be logged; 2 if any could not."""
    lawbook = errand.lawbook()
    done: list[Done] = []
    with errand.case_file(for_writing=True) as case_file, TextReader() as reader:
        for path in errand.asked.files:
            if (one := _try(path, errand, case_file, lawbook)) is not None:
                done.append(one)
                errand.console.say(*one.lines())
                with suppress(Problem):  # the request is safe; its files are read another time
                    read_files_of(case_file, reader, one.logged.case_id)
    errand.console.answer({"logged": [one.document() for one in done]})
    return 0 if len(done) == len(errand.asked.files) else TROUBLE


def _try(path: Path, errand: Errand, case_file: CaseFile, lawbook: Lawbook) -> Done | None:
    try:
        return _log(path, errand, case_file, lawbook)
    except Problem as problem:
        errand.console.complain(problem, "" if str(path) in str(problem) else str(path))
    except Exception as error:  # noqa: BLE001 – a bug over one file must not keep the next one from being logged
        tell_fault(error, errand.console, errand.around.places.log, str(path))
    return None


def _log(path: Path, errand: Errand, case_file: CaseFile, lawbook: Lawbook) -> Done:
    known_to = case_file.look(lawbook_in_force, lawbook).listed.known_to
    draft = read_request(
        bytes_of(path), path.name, lawbook.provisions, today=errand.today, calendar_known_to=known_to
    )
    draft = doubted(draft, case_file.look(terms_in_force))
    if errand.asked.received is not None and draft.original is not None:
        draft = draft.received_as(errand.asked.received)
    return Done(path, draft, case_file.write(log_request, draft, lawbook, errand.hand))
