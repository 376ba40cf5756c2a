"""foidesk letter: a letter drawn, and with --issue kept and recorded in the same breath."""

import argparse
from datetime import date
from functools import partial
from typing import Any

from foidesk.casework.approve_letter import NotApproved
from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Hand
from foidesk.casework.check_letter import Blocked
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.compose_restricted import compose_restricted
from foidesk.casework.fold_case import standing_of
from foidesk.casework.issue_letter import CannotIssue, Issued, issue_letter
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.outputs import staged
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted, in_words
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import FIELDS, Particulars
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn
from foidesk.letters.wording import Wording, read_wording
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import case_value
from foidesk.store.documents import letters_of
from foidesk.store.letter_drafts import LetterDraft, particulars_of
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

NOT_YET = "The letter is dated {}, which has not come yet."


class NothingToReplace(Problem):
    """A correction of a letter that was never issued."""

    remedy = "Leave --replaces out, or name the kind of a letter that went out."

    def __init__(self, kind: str) -> None:
        super().__init__(f"No letter of the kind “{kind}” has been issued in this case.")


def run(errand: Errand) -> int:
    """Draw the letter into a file. Returns 1, with nothing written, where it must not be issued."""
    asked, lawbook = errand.asked, errand.lawbook()
    wording = read_wording(resource("clauses"))
    with errand.case_file(for_writing=asked.issue or asked.restricted) as case_file:
        replaces = case_file.read(_replaced, asked) if asked.replaces else None
        dated = asked.on or case_file.read(_answered_on, asked, lawbook) or errand.today
        drawn = _draw(errand, case_file, replaces, dated, lawbook, wording)
        try:
            with staged(asked.out, drawn.pdf):
                if asked.issue:
                    _issue(errand, case_file, replaces, dated, drawn, lawbook)
        except (Blocked, CannotIssue, NotApproved) as refusal:
            errand.console.complain(refusal)
            return THE_ANSWER_IS_NO
    _tell(errand, drawn)
    return 0


def _answered_on(records: Records, asked: argparse.Namespace, lawbook: Lawbook) -> date | None:
    """Return the day of the answer: one drawn again is dated as it was, not late today."""
    if LetterKind(asked.kind) is not LetterKind.RESPONSE or asked.issue:
        return None
    id_ = case_id(records, asked.reference)
    law = clock_of_case(records, lawbook, id_)
    return standing_of(case_value(records, id_), read_settings(records), law).answered_on


def _said(asked: argparse.Namespace) -> Particulars:
    given = {name: getattr(asked, name) for name in FIELDS if name != "reference"}
    return Particulars(**given, reference=asked.their_reference)


def _replaced(records: Records, asked: argparse.Namespace) -> int:
    """Return the id of the last issued letter of the kind. Raises NothingToReplace."""
    kept = letters_of(records, case_id(records, asked.reference))
    ours = [one.id for one in kept if one.kind == asked.kind]
    if not ours:
        raise NothingToReplace(asked.kind)
    return ours[-1]


def _draw(
    errand: Errand,
    case_file: CaseFile,
    replaces: int | None,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
) -> Drawn:
    """Return the letter; one with what is restricted in it is noted in the audit."""
    if not errand.asked.restricted:
        return case_file.read(_compose, errand.asked, replaces, dated, lawbook, wording)
    return case_file.write(_compose, errand.asked, replaces, dated, lawbook, wording, errand.hand)


def _compose(
    records: Records,
    asked: argparse.Namespace,
    replaces: int | None,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    restricted_by: Hand | None = None,
) -> Drawn:
    case, kind = case_id(records, asked.reference), LetterKind(asked.kind)
    begun = None
    if replaces is not None:
        begun = LetterDraft(particulars_of(records, case, kind), replaces, asked.reason or "")
    wanted, draft, large = WantedLetter(kind, dated, _said(asked), begun), not asked.issue, asked.large_print
    if restricted_by is not None:
        return compose_restricted(
            records, case, wanted, lawbook, wording, restricted_by, draft=draft, large_print=large
        )
    return compose_letter(records, case, wanted, lawbook, wording, draft=draft, large_print=large)


def _issue(
    errand: Errand, case_file: CaseFile, replaces: int | None, dated: date, drawn: Drawn, lawbook: Lawbook
) -> None:
    asked = errand.asked
    letter = Issued(
        LetterKind(asked.kind), dated, drawn.pdf, drawn.title, drawn.pages,
        reason=asked.reason, said=_said(asked), replaces=replaces, overrides=tuple(asked.override),
        approved_by=asked.approved_by, words=drawn.words,
    )  # fmt: skip
    case_file.write(partial(_keep, asked.reference, letter), lawbook, errand.hand)


def _keep(reference: str, letter: Issued, records: Records, lawbook: Lawbook, hand: Hand) -> None:
    issue_letter(records, case_id(records, reference), letter, lawbook, hand)


def _tell(errand: Errand, drawn: Drawn) -> None:
    asked = errand.asked
    document: dict[str, Any] = {
        "kind": asked.kind,
        "pages": drawn.pages,
        "sha256": drawn.sha256,
        "file": str(asked.out),
        "issued": asked.issue,
        "warnings": list(drawn.warnings),
    }
    if asked.issue and asked.on and asked.on > errand.today:
        document["warnings"] = [*drawn.warnings, NOT_YET.format(in_words(asked.on))]
    done = "issued, kept and written" if asked.issue else "drawn"
    said = f"{asked.out}  {asked.kind}, {counted(drawn.pages, 'page')}, {done}"
    errand.console.answer(document, said, *document["warnings"])
