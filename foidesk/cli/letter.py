"""foidesk letter: a letter drawn, and with --issue kept and recorded in the same breath."""

from datetime import date
from functools import partial

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Hand
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.fold_case import standing_of
from foidesk.casework.issue_letter import CannotIssue, Issued, issue_letter
from foidesk.cli.outputs import staged
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn
from foidesk.letters.wording import Wording, read_wording
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import case_value
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

THE_ANSWER_IS_NO = 1


def run(errand: Errand) -> int:
    """Draw the letter into a file. Returns 1, with nothing written, where it must not be issued."""
    asked, lawbook = errand.asked, errand.lawbook()
    wording = read_wording(resource("clauses"))
    with errand.case_file(for_writing=asked.issue) as case_file:
        dated = asked.on or case_file.read(_answered_on, asked.reference, lawbook) or errand.today
        drawn = case_file.read(_compose, asked.reference, asked.kind, dated, lawbook, wording)
        try:
            with staged(asked.out, drawn.pdf):
                if asked.issue:
                    _issue(errand, case_file, dated, drawn, lawbook)
        except CannotIssue as refusal:
            errand.console.complain(refusal)
            return THE_ANSWER_IS_NO
    _tell(errand, drawn)
    return 0


def _answered_on(records: Records, reference: str, lawbook: Lawbook) -> date | None:
    """Return the day the case was answered: a letter drawn again is dated as it was, not late today."""
    id_ = case_id(records, reference)
    law = clock_of_case(records, lawbook, id_)
    return standing_of(case_value(records, id_), read_settings(records), law).answered_on


def _compose(
    records: Records, reference: str, kind: str, dated: date, lawbook: Lawbook, wording: Wording
) -> Drawn:
    return compose_letter(records, case_id(records, reference), kind, dated, lawbook, wording)


def _issue(errand: Errand, case_file: CaseFile, dated: date, drawn: Drawn, lawbook: Lawbook) -> None:
    reference, kind = errand.asked.reference, errand.asked.kind
    letter = Issued(kind, dated, drawn.pdf, drawn.title, drawn.pages)
    case_file.write(partial(_keep, reference, letter), lawbook, errand.hand)


def _keep(reference: str, letter: Issued, records: Records, lawbook: Lawbook, hand: Hand) -> None:
    issue_letter(records, case_id(records, reference), letter, lawbook, hand)


def _tell(errand: Errand, drawn: Drawn) -> None:
    asked = errand.asked
    document = {
        "kind": asked.kind,
        "pages": drawn.pages,
        "sha256": drawn.sha256,
        "file": str(asked.out),
        "issued": asked.issue,
        "warnings": list(drawn.warnings),
    }
    done = "issued, kept and written" if asked.issue else "drawn"
    said = f"{asked.out}  {asked.kind}, {counted(drawn.pages, 'page')}, {done}"
    errand.console.answer(document, said, *drawn.warnings)
