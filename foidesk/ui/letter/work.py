"""What the letter page asks of the case file and of the working thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from foidesk.casework.changes import Change, Hand
from foidesk.domain.dates import in_words, with_weekday
from foidesk.domain.decisions import Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.domain.unfinished import missing_from
from foidesk.lawbook import Lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.letter.letter_view import Shown
from foidesk.ui.pdf_pages import PdfPages

if TYPE_CHECKING:
    from foidesk.domain.clock_law import ClockLaw
    from foidesk.domain.standing import Standing
    from foidesk.letters.wording import Wording
    from foidesk.store.documents import KeptLetter
    from foidesk.store.records import Records

KIND = LetterKind.RESPONSE


@dataclass(frozen=True, slots=True)
class Desk:
    """What is known of a case's letters. `lacking`: why its answer cannot be issued yet, and what to do.

    `unfinished`: what the decisions still lack in law, a sentence each; the officer may issue all the same.
    """

    reference: str
    letters: "tuple[KeptLetter, ...]"
    standing: "Standing"
    law: "ClockLaw"
    parts: tuple[Part, ...]
    has_sender: bool
    lacking: tuple[str, str] | None
    unfinished: tuple[str, ...] = ()

    @property
    def may_draft(self) -> bool:
        """Whether an answer is still to be written."""
        return Act.ANSWER in self.standing.acts and self.standing.answered_on is None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter at hand: its bytes, opened for showing. `id` None: a draft; `warnings` are for the officer."""

    id: int | None
    dated: date
    title: str
    pdf: bytes
    pages: PdfPages
    shown: Shown
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueResult:
    """An issued letter's change, or the letter as it reads by now where it was not the one agreed to."""

    change: Change | None
    reads_now: Sheet | None = None


Job = Callable[[], Sheet]


def read_desk(case_file: CaseFile, case_id: int, lawbook: Lawbook) -> Desk:
    """Return what is known of a case's letters. Raises NoSuchCase."""
    return case_file.read(_desk, case_id, lawbook)


def _desk(records: "Records", case_id: int, lawbook: Lawbook) -> Desk:
    # SQLModel: not before the first paint
    from foidesk.casework.calendar_in_force import clock_of_case
    from foidesk.casework.fold_case import standing_of
    from foidesk.casework.issue_letter import CannotIssue, check_ready
    from foidesk.store.case_sheets import case_sheet
    from foidesk.store.settings_rows import read_settings

    sheet, settings = case_sheet(records, case_id), read_settings(records)
    law, lacking = clock_of_case(records, lawbook, case_id), None
    try:
        check_ready(records, sheet.case, KIND, lawbook)
    except CannotIssue as problem:
        lacking = (str(problem), problem.next_step)
    standing = standing_of(sheet.case, settings, law)
    return Desk(
        reference=sheet.case.reference,
        letters=sheet.letters,
        standing=standing,
        law=law,
        parts=sheet.case.parts,
        has_sender=bool(settings.authorities_of(sheet.case.authorities)),
        lacking=lacking,
        unfinished=tuple(_unfinished(sheet.case.parts, standing.regime, lawbook)),
    )


def _unfinished(parts: Sequence[Part], regime: Regime, lawbook: Lawbook) -> Iterator[str]:
    for number, part in enumerate(parts, 1):
        name = f"Part {part.label or number}: " if len(parts) > 1 else ""
        for sentence in missing_from(part, regime, lawbook.provisions):
            yield f"{name}{sentence}"


def draw_draft(case_file: CaseFile, case_id: int, dated: date, lawbook: Lawbook) -> Sheet:
    """Return the letter as it would go out on `dated`. Raises what composing and drawing raise."""
    # SQLModel and ReportLab: not before the first paint
    from foidesk.casework.compose_letter import draw_letter, letter_facts

    drawn = draw_letter(case_file.read(letter_facts, case_id, KIND, dated, lawbook, _wording()))
    return _sheet(None, dated, drawn.title, drawn.pdf, drawn.warnings)


def open_kept(case_file: CaseFile, kept: "KeptLetter") -> Sheet:
    """Return an issued letter from its kept bytes, never drawn again. Raises CaseFileDamaged."""
    from foidesk.store.documents import letter_bytes  # SQLModel: not before the first paint

    return _sheet(kept.id, kept.dated, kept.title, case_file.read(letter_bytes, kept.id))


def issue(
    case_file: CaseFile, case_id: int, agreed: Sheet, reason: str, lawbook: Lawbook, hand: Hand
) -> IssueResult:
    """Keep the letter that was agreed to and record the answer, if the case still says the same.

    `reason` says why it is late, or is empty.
    """
    from foidesk.casework.issue_letter import Issued, issue_letter  # SQLModel: not before the first paint

    now = draw_draft(case_file, case_id, agreed.dated, lawbook)
    if now.pdf != agreed.pdf:
        return IssueResult(None, now)
    now.pages.close()
    letter = Issued(KIND, agreed.dated, agreed.pdf, agreed.title, len(agreed.pages.sizes), reason or None)
    return IssueResult(case_file.write(issue_letter, case_id, letter, lawbook, hand))


def issue_facts(desk: Desk, dated: date, today: date) -> list[str]:
    """Return in words what issuing a letter of that date will record."""
    facts = [f"{desk.reference}: the letter is dated {with_weekday(dated)}."]
    if dated > today:
        facts.append("That day has not come yet.")
    facts += _about_the_clock(desk, dated)
    answers = [f"{_name(part, desk.parts)}{_outcome(part)}" for part in desk.parts]
    facts.append(f"The request is recorded as answered: {'; '.join(answers)}.")
    return facts


def _name(part: Part, among: tuple[Part, ...]) -> str:
    """Return what a part is called in front of its outcome; a request decided as a whole needs no name."""
    if part.label:
        return f"{part.label} "
    return "the rest " if len(among) > 1 else ""


def _outcome(part: Part) -> str:
    return OUTCOMES[part.outcome].lower() if part.outcome else "undecided"


def is_late(desk: Desk, dated: date) -> bool:
    """Whether an answer of that date comes after the last day for it."""
    due = desk.standing.clocks[0].due
    return due is not None and dated > due


def _about_the_clock(desk: Desk, dated: date) -> list[str]:
    from foidesk.domain.standing import working_day

    clock = desk.standing.clocks[0]
    number = working_day(desk.standing, dated, desk.law)
    if number is None or clock.due is None or clock.deadline is None:
        return []
    late = " It is late." if is_late(desk, dated) else ""
    return [f"It is working day {number} of {clock.deadline.number}; due {in_words(clock.due)}.{late}"]


def _sheet(id_: int | None, dated: date, title: str, pdf: bytes, warnings: tuple[str, ...] = ()) -> Sheet:
    pages = PdfPages(pdf)
    return Sheet(id_, dated, title, pdf, pages, Shown(pages.sizes, pages.words()), warnings)


@cache
def _wording() -> "Wording":
    from foidesk.letters.wording import read_wording

    return read_wording(resource("clauses"))
