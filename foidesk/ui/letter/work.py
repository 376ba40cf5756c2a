"""Issuing a letter that was agreed to, and what is said of it beforehand."""

from dataclasses import dataclass
from datetime import date

from foidesk.casework.changes import Change, Hand
from foidesk.domain.decisions import Part
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.letter.letter_desk import Desk
from foidesk.ui.letter.sheets import Sheet, draw_draft, drawn_from, facts_of
from foidesk.ui.tongue import in_words, translate, with_weekday


@dataclass(frozen=True, slots=True)
class IssueResult:
    """An issued letter's change, or the letter as it reads by now where it was not the one agreed to."""

    change: Change | None
    reads_now: Sheet | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """A draft that was agreed to, of a case. `overrides` are the checks set aside, each with its reason.

    `reason` says why it is late, or what was wrong with the one it corrects, or is empty.
    """

    case_id: int
    sheet: Sheet
    reason: str = ""
    overrides: tuple[tuple[str, str], ...] = ()


def issue(case_file: CaseFile, agreed: Agreed, lawbook: Lawbook, hand: Hand) -> IssueResult:
    """Keep the letter that was agreed to and record its act, if the case still says the same.

    What was agreed to is a draft, and marked as one: the same letter is drawn without the mark, and kept.
    """
    from foidesk.casework.issue_letter import Issued, issue_letter  # SQLModel: not before the first paint

    case_id, draft = agreed.case_id, agreed.sheet
    facts = facts_of(case_file, case_id, draft.wanted, lawbook)
    if drawn_from(facts, draft.wanted, draft=True).pdf != draft.pdf:
        return IssueResult(None, draw_draft(case_file, case_id, draft.wanted, lawbook))
    final = drawn_from(facts, draft.wanted, draft=False)
    replaces = _replaces(case_file, case_id, draft.kind)
    letter = Issued(
        draft.kind, draft.dated, final.pdf, final.title, final.pages, agreed.reason or None, facts.said,
        replaces, agreed.overrides, words=final.words,
    )  # fmt: skip
    return IssueResult(case_file.write(issue_letter, case_id, letter, lawbook, hand))


def _replaces(case_file: CaseFile, case_id: int, kind: LetterKind) -> int | None:
    from foidesk.store.letter_drafts import draft_of

    return case_file.read(draft_of, case_id, kind).replaces


def issue_facts(desk: Desk, sheet: Sheet, today: date) -> list[str]:
    """Return in words what issuing this letter will record."""
    facts = [
        translate("Letters", "{reference}: the letter is dated {day}.").format(
            reference=desk.reference, day=with_weekday(sheet.dated)
        )
    ]
    if sheet.dated > today:
        facts.append(translate("Letters", "That day has not come yet."))
    replaced = desk.corrected_by(sheet.kind)
    if replaced is not None:
        facts.append(
            translate("Letters", "It replaces the letter of {day}, which is kept as it is.").format(
                day=in_words(replaced.dated)
            )
        )
    elif sheet.kind is LetterKind.RESPONSE:
        facts += _about_the_clock(desk, sheet.dated)
        answers = [f"{_name(part, desk.parts)}{_outcome(part)}" for part in desk.parts]
        facts.append(
            translate("Letters", "The request is recorded as answered: {answers}.").format(
                answers="; ".join(answers)
            )
        )
    else:
        facts.append(_what_is_recorded(desk, sheet))
    return facts


def _what_is_recorded(desk: Desk, sheet: Sheet) -> str:
    act, event = RECORDS[sheet.kind], desk.recorded.get(sheet.kind)
    if event is not None:
        return translate("Letters", "It tells of what is recorded already: {done}, {day}.").format(
            done=ACTS[event.act].done, day=in_words(event.on)
        )
    if act is None:
        return translate("Letters", "Nothing is added to the timeline.")
    until = (
        translate("Letters", ", until {day}").format(day=in_words(sheet.said.until))
        if sheet.said.until
        else ""
    )
    return translate("Letters", "This is recorded with it: {done}{until}.").format(
        done=ACTS[act].done, until=until
    )


def _name(part: Part, among: tuple[Part, ...]) -> str:
    """Return what a part is called in front of its outcome; a request decided as a whole needs no name."""
    if part.label:
        return f"{part.label} "
    return translate("Letters", "the rest ") if len(among) > 1 else ""


def _outcome(part: Part) -> str:
    return OUTCOMES[part.outcome].lower() if part.outcome else "undecided"


def asks_why_late(desk: Desk, sheet: Sheet) -> bool:
    """Whether an answer comes after the last day for it, and may say why."""
    return (
        sheet.kind is LetterKind.RESPONSE
        and desk.corrected_by(sheet.kind) is None
        and _is_late(desk, sheet.dated)
    )


def _is_late(desk: Desk, dated: date) -> bool:
    due = desk.standing.clocks[0].due
    return due is not None and dated > due


def _about_the_clock(desk: Desk, dated: date) -> list[str]:
    from foidesk.domain.standing import working_day

    clock = desk.standing.clocks[0]
    number = working_day(desk.standing, dated, desk.law)
    if number is None or clock.due is None or clock.deadline is None:
        return []
    late = translate("Letters", " It is late.") if _is_late(desk, dated) else ""
    return [
        translate("Letters", "It is working day {number} of {number2}; due {day}.{late}").format(
            number=number, number2=clock.deadline.number, day=in_words(clock.due), late=late
        )
    ]
