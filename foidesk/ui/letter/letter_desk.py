"""What is known of a case's letters: kept, being written, and which can be written now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from foidesk.domain.approval import Approval, WayOut
from foidesk.domain.case import Channel
from foidesk.domain.decisions import Part
from foidesk.domain.letter_choices import Choices, letter_choices
from foidesk.domain.letter_kinds import RECORDS, TO_THE_REGULATOR, LetterKind
from foidesk.domain.particulars import FIELDS
from foidesk.domain.strands import named
from foidesk.domain.timeline import Event, as_corrected
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile

if TYPE_CHECKING:
    from foidesk.domain.case import Case
    from foidesk.domain.clock_law import ClockLaw
    from foidesk.domain.standing import Standing
    from foidesk.store.documents import KeptLetter
    from foidesk.store.letter_drafts import LetterDraft
    from foidesk.store.records import Records


NOT_MAILED = TO_THE_REGULATOR | {LetterKind.DISCLOSURE_LOG}
"""Letters that are not for the applicant."""
MAILED = frozenset({None, Channel.EMAIL, Channel.WHATDOTHEYKNOW})
"""How a request came that is answered by e-mail."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What is known of a case's letters. `lacking`: why its answer cannot be issued, and what to do.

    `ways` say how each kind goes out for the officer who looks, `asked` which were sent for approval.
    `recorded` are the acts that a letter of a kind would tell of, where they were recorded already.
    """

    reference: str
    letters: "tuple[KeptLetter, ...]"
    standing: "Standing"
    law: "ClockLaw"
    parts: tuple[Part, ...]
    has_sender: bool
    lacking: tuple[str, str] | None
    choices: Choices
    drafts: "Mapping[LetterKind, LetterDraft]"
    recorded: Mapping[LetterKind, Event] = field(default_factory=dict)
    ways: Mapping[LetterKind, WayOut] = field(default_factory=dict)
    asked: Mapping[LetterKind, Approval] = field(default_factory=dict)
    email: str = ""

    def way(self, kind: LetterKind) -> WayOut:
        """Return how a letter of that kind goes out for the officer who looks at it."""
        return self.ways.get(kind, WayOut.ISSUE)

    def mail_to(self, kind: LetterKind) -> str:
        """Return where a letter of that kind goes by e-mail; nothing where it does not."""
        return "" if kind in NOT_MAILED else self.email

    @property
    def is_answered(self) -> bool:
        """Whether the answer has gone out."""
        return self.standing.answered_on is not None

    @property
    def part_names(self) -> tuple[str, ...]:
        """What the parts of the request are called."""
        return tuple(named(self.parts))

    def draft(self, kind: LetterKind) -> "LetterDraft":
        """Return what has been put into a letter of that kind so far."""
        from foidesk.store.letter_drafts import NOT_BEGUN  # SQLModel: not before the first paint

        return self.drafts.get(kind, NOT_BEGUN)

    def corrected_by(self, kind: LetterKind) -> "KeptLetter | None":
        """Return the kept letter that the letter of that kind being written takes the place of."""
        return self.kept(self.draft(kind).replaces)

    @property
    def corrections(self) -> tuple[LetterKind, ...]:
        """The kinds of letter of which a correction is being written."""
        return tuple(kind for kind in LetterKind if self.corrected_by(kind) is not None)

    def kept(self, letter_id: object) -> "KeptLetter | None":
        """Return the kept letter of that id, if it is one of this case."""
        return next((one for one in self.letters if one.id == letter_id), None)

    def replaced_by(self, letter: "KeptLetter") -> "KeptLetter | None":
        """Return the letter that has taken the place of a kept one."""
        return next((one for one in self.letters if one.replaces == letter.id), None)

    def can_be_sent(self, kind: LetterKind) -> bool:
        """Whether a letter of that kind fits where the case stands, or corrects one."""
        return kind in self.choices.fit or self.corrected_by(kind) is not None

    def recorded_values(self, kind: LetterKind) -> dict[str, Any]:
        """Return what was recorded already of what a letter of that kind says."""
        event = None if self.corrected_by(kind) else self.recorded.get(kind)
        values = {name: getattr(event, name) for name in FIELDS} if event is not None else {}
        return {name: value for name, value in values.items() if value is not None}


def read_desk(case_file: CaseFile, case_id: int, lawbook: Lawbook, today: date, by: str = "") -> Desk:
    """Return what is known of a case's letters, for the officer `by`. Raises NoSuchCase."""
    return case_file.read(_desk, case_id, lawbook, today, by)


def _desk(records: "Records", case_id: int, lawbook: Lawbook, today: date, by: str) -> Desk:
    # SQLModel: not before the first paint
    from foidesk.casework.approve_letter import ways_out
    from foidesk.casework.calendar_in_force import clock_of_case
    from foidesk.casework.fold_case import standing_of
    from foidesk.store.case_sheets import case_sheet
    from foidesk.store.letter_drafts import drafts_of
    from foidesk.store.settings_rows import read_settings

    sheet, settings = case_sheet(records, case_id), read_settings(records)
    law, drafts = clock_of_case(records, lawbook, case_id), drafts_of(records, case_id)
    standing = standing_of(sheet.case, settings, law)
    recorded = _recorded(sheet.case, sheet.letters, today)
    answer, out = drafts.get(LetterKind.RESPONSE), ways_out(records, case_id, by)
    return Desk(
        reference=sheet.case.reference,
        letters=sheet.letters,
        standing=standing,
        law=law,
        parts=sheet.case.parts,
        has_sender=bool(settings.authorities_of(sheet.case.authorities)),
        lacking=_lacking(records, sheet.case, lawbook, corrects=bool(answer and answer.replaces)),
        choices=_choices(standing, sheet.case, recorded, today),
        drafts=drafts,
        recorded=recorded,
        ways=out.ways,
        asked=out.asked,
        email=_email(sheet.case),
    )


def _email(case: "Case") -> str:
    """Return where the applicant is answered by e-mail; nothing for one who wrote a letter."""
    from foidesk.letters.mail_draft import usable_address

    address = usable_address(case.applicant.email or "")
    return address.addr_spec if address and case.channel in MAILED else ""


def _choices(
    standing: "Standing", case: "Case", recorded: Mapping[LetterKind, Event], today: date
) -> Choices:
    """Return the letters to choose from, of those this program can write."""
    from foidesk.casework.letter_writers import KINDS  # ReportLab: not before the first paint

    done = frozenset(row.act for row in as_corrected(case.timeline))
    found = letter_choices(standing, done, frozenset(row.act for row in recorded.values()), today)
    fit, rest = (tuple(kind for kind in kinds if kind in KINDS) for kinds in (found.fit, found.rest))
    return Choices(fit, rest, found.first if found.first in KINDS else None)


def _recorded(case: "Case", letters: "tuple[KeptLetter, ...]", today: date) -> dict[LetterKind, Event]:
    """Return the acts recorded that no letter told of, by the kind of letter that would."""
    from foidesk.casework.tell_act import told_by
    from foidesk.domain.particulars import NONE_GIVEN

    told = {kind: told_by(case, kind, today, letters, NONE_GIVEN) for kind in RECORDS}
    return {kind: one.act for kind, one in told.items() if one.act is not None and one.row is not None}


def _lacking(records: "Records", case: "Case", lawbook: Lawbook, *, corrects: bool) -> tuple[str, str] | None:
    """Return why the answer cannot go out, and what to do."""
    from foidesk.casework.issue_letter import CannotIssue, check_unanswered

    try:
        check_unanswered(records, case, LetterKind.RESPONSE, lawbook, corrects=corrects)
    except CannotIssue as problem:
        return str(problem), problem.next_step
    return None
