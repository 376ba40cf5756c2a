"""foidesk letter: a letter drawn, and with --issue kept and recorded in the same breath."""

from datetime import date
from functools import partial

from foidesk.casework.changes import Hand
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.compose_restricted import compose_restricted
from foidesk.casework.issue_letter import CannotIssue, Issued, issue_letter
from foidesk.cli.outputs import staged
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.cli.typed import PARTICULARS
from foidesk.domain.dates import counted
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn
from foidesk.letters.wording import Wording, read_wording
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records

THE_ANSWER_IS_NO = 1


def run(errand: Errand) -> int:
    """Draw the letter into a file. Returns 1, with nothing written, where it must not be issued."""
    asked, lawbook = errand.asked, errand.lawbook()
    dated = asked.on or errand.today
    wording = read_wording(resource("clauses"))
    with errand.case_file(for_writing=asked.issue or asked.restricted) as case_file:
        drawn = _draw(errand, case_file, dated, lawbook, wording)
        try:
            with staged(asked.out, drawn.pdf):
                if asked.issue:
                    _issue(errand, case_file, dated, drawn, lawbook)
        except CannotIssue as refusal:
            errand.console.complain(refusal)
            return THE_ANSWER_IS_NO
    _tell(errand, drawn)
    return 0


def _draw(errand: Errand, case_file: CaseFile, dated: date, lawbook: Lawbook, wording: Wording) -> Drawn:
    reference, kind, said = errand.asked.case, LetterKind(errand.asked.kind), _said(errand)

    def plainly(records: Records) -> Drawn:
        return compose_letter(records, case_id(records, reference), kind, dated, lawbook, wording, said)

    def restricted(records: Records) -> Drawn:
        found = case_id(records, reference)
        return compose_restricted(records, found, kind, dated, lawbook, wording, errand.hand, said)

    return case_file.write(restricted) if errand.asked.restricted else case_file.read(plainly)


def _said(errand: Errand) -> Particulars:
    return Particulars(
        until=errand.asked.until, **{name: getattr(errand.asked, name) for name in PARTICULARS}
    )


def _issue(errand: Errand, case_file: CaseFile, dated: date, drawn: Drawn, lawbook: Lawbook) -> None:
    reference, kind = errand.asked.case, LetterKind(errand.asked.kind)
    letter = Issued(kind, dated, drawn.pdf, drawn.title, drawn.pages, said=_said(errand))
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
