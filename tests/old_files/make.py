"""Make the old file of the schema version of now: `python -m tests.old_files.make`, once per version.

Two cases, one of them answered with its letter, the other with a letter being written; a day added to the
calendar; a paragraph of the authority's own; a letter waiting for approval; a provision amended. Lock files are left out: what is kept is a file at rest.
"""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from foidesk.casework.change_calendar import change_calendar
from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Change, Hand
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.keep_particulars import keep_particulars
from foidesk.casework.log_request import log_request
from foidesk.casework.read_provisions import amend_provision
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.amended import Reading, versions_of
from foidesk.domain.approval import Approval
from foidesk.domain.authority import Authority, Contact, Settings
from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.holiday_lists import Proposal
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft
from foidesk.lawbook import Lawbook, read_lawbook
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.approvals import put_approval
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.kept_tables import ClauseRow
from foidesk.store.migrations import NEWEST
from foidesk.store.records import Records

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HAND = Hand(NOW, "F. Officer")
SENDER = Authority(
    "Northshire Constabulary",
    address=("Castle Road", "Northtown"),
    email="foi@example.org",
    reference_pattern="FOI {number:06}/{year:2}",
    contact=Contact("F. Officer"),
)
WITHHELD = Part(
    "1",
    "Who feeds the swans?",
    holding=Holding.HELD,
    outcome=Outcome.WITHHELD,
    claims=(Claim("40(2)", ("40(3A)(a)",), "The name would identify a junior member of staff."),),
)
SOURCE = "proclaimed 1 November 2026"
ADDED = Proposal(SOURCE, (BankHoliday(date(2026, 11, 27), Nation.SCOTLAND, "Day of the swan", SOURCE),))


def fill(records: Records, lawbook: Lawbook) -> Change:
    """Do what an office would have done in this version."""
    change_settings(records, Settings((SENDER,)), {}, lawbook, HAND)
    first = _logged(records, lawbook, "A. Applicant", "Swans", date(2026, 10, 12), WITHHELD)
    dated = date(2026, 11, 9)
    wording = read_wording(resource("clauses"))
    drawn = compose_letter(records, first, WantedLetter(LetterKind.RESPONSE, dated), lawbook, wording)
    letter = Issued(LetterKind.RESPONSE, dated, drawn.pdf, "Response", drawn.pages)
    issue_letter(records, first, letter, lawbook, HAND)
    second = _logged(records, lawbook, "B. Applicant", "More swans", date(2026, 11, 2))
    keep_particulars(records, second, LetterKind.CLARIFICATION, Particulars(text="Which swans?"), HAND)
    _add_clause(records)
    _wait_for_approval(records, second)
    _amend(records, lawbook)
    return change_calendar(records, ADDED, lawbook, HAND)


def _logged(records: Records, lawbook: Lawbook, who: str, subject: str, received: date, *parts: Part) -> int:
    address = f"{who[0].lower()}@example.org"
    case = Case(
        Applicant(who, email=address), "About the swans.", (Event(Act.RECEIVE, received),), subject=subject, parts=parts
    )  # fmt: skip
    return log_request(records, Draft(case), lawbook, HAND).case_id


def _wait_for_approval(records: Records, case_id: int) -> None:
    put_approval(
        records, case_id, LetterKind.CLARIFICATION, Approval(NOW, HAND.by, overrides=(("N15", "Known."),))
    )
    note_down(records, AuditLine(NOW, HAND.by, "ask_approval", case_id, {"kind": "clarification"}))


def _add_clause(records: Records) -> None:
    records.session.add(
        ClauseRow(
            clause="swans", version=1, regime="foia", provision="40(2)", purpose="engaged", language="en",
            title="Keepers of swans", body="Keepers are junior staff.", retired=False, made_at=NOW, made_by=HAND.by,
        )
    )  # fmt: skip
    note_down(records, AuditLine(NOW, HAND.by, "add_clause", None, {"clause": "swans"}))


def _amend(records: Records, lawbook: Lawbook) -> None:
    cited = Regime.FOIA, "31(1)(a)"
    old = replace(Reading.of(versions_of(lawbook.provisions, cited)[-1]), ends_on=date(2026, 12, 31))
    new = replace(old, title="Crime", begins_on=date(2027, 1, 1), ends_on=None, source="Crime Act 2026 s1")
    amend_provision(records, cited, (old, new), lawbook, HAND)


def main() -> None:
    """Write `version_N` beside this file, over one of the same version."""
    folder = Path(__file__).with_name(f"version_{NEWEST}")
    shutil.rmtree(folder, ignore_errors=True)
    made = CaseFile.create(folder, NOW)
    made.write(fill, read_lawbook(resource("law")))
    made.close()
    for path in folder.iterdir():
        if path.name not in {"cases.db", "files"}:
            path.unlink()


if __name__ == "__main__":
    main()
