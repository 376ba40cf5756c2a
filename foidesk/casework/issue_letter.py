"""Issue a letter: its bytes kept and its act recorded, in one transaction."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from foidesk.casework.calendar_in_force import clock_in_force
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import standing_of
from foidesk.casework.keep_case import add_event, noted
from foidesk.domain.case import Case
from foidesk.domain.dates import in_words
from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.documents import NewLetter, keep_letter
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

ACT_OF: Final[Mapping[str, Act]] = {"response": Act.ANSWER}
"""What is recorded when a letter of each kind goes out."""

NEED_WORDS: Final = frozenset({Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED, Outcome.ADVICE_GIVEN})
"""Outcomes that mean nothing to an applicant without an answer or a table."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter as drawn and agreed. `reason` says why it is late, where it is."""

    kind: str
    dated: date
    pdf: bytes
    title: str
    pages: int
    reason: str | None = None


class CannotIssue(Problem):
    """A letter that must not go out yet, or again."""


def issue_letter(records: Records, case_id: int, letter: Issued, lawbook: Lawbook, hand: Hand) -> Change:
    """Keep a letter to the byte and record its act, the parts as decided with it.

    Raises NoSuchCase, CannotIssue where a part is undecided or empty or the case is answered already, and
    NotAllowed where the act cannot have happened.
    """
    case = case_value(records, case_id)
    check_ready(records, case, letter.kind, lawbook)
    act = Event(ACT_OF[letter.kind], letter.dated, parts=case.parts, text=letter.reason)
    add_event(records, case_id, case, act, lawbook)
    new = NewLetter(letter.kind, letter.title, letter.dated, hand.now, letter.pages, letter.pdf)
    digest = keep_letter(records, case_id, new)
    detail = {"kind": letter.kind, "dated": letter.dated, "sha256": digest, "pages": letter.pages}
    return noted(records, hand, "issue_letter", case_id, detail)


def check_ready(records: Records, case: Case, kind: str, lawbook: Lawbook) -> None:
    """Raise CannotIssue where a letter of `kind` must not go out now."""
    if kind not in ACT_OF:
        raise CannotIssue(f"No “{kind}” letter can be issued.", f"What can be: {', '.join(ACT_OF)}.")
    standing = standing_of(case, read_settings(records), clock_in_force(records, lawbook))
    if standing.answered_on is not None:
        raise CannotIssue(
            f"{case.reference} was answered on {in_words(standing.answered_on)}.",
            "Print the kept letter, or record what happened since.",
        )
    if (lacking := next(_lacking(case.parts), None)) is not None:
        raise CannotIssue(lacking, "Decide every part, then issue the letter.")


def _lacking(parts: tuple[Part, ...]) -> Iterator[str]:
    if not parts:
        yield "Nothing has been decided on this request yet."
    for number, part in enumerate(parts, 1):
        name = f"Part {part.label or number}"
        if part.outcome is None:
            yield f"{name} has no outcome yet."
        if part.outcome in NEED_WORDS and not part.answer.strip() and not part.tables:
            yield f"{name} says nothing: it has neither an answer nor a table."
