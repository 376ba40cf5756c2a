"""Send a letter for approval, send it back with a reason, take it back; and hold issuing to all of that."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from foidesk.casework.changes import Change, Hand
from foidesk.casework.check_letter import let_out
from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.keep_case import noted
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.approval import Approval, WayOut, may_approve, needs_approval, way_of
from foidesk.domain.case import Case
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.approvals import approvals_of, drop_approval, put_approval
from foidesk.store.cases import case_value
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


class NotApproved(Problem):
    """A letter that needs two people, and has had only one."""

    remedy = "Send it for approval: an officer who approves letters and did not draft it issues it."

    def __init__(self, reference: str) -> None:
        super().__init__(f"Somebody else has to approve this letter in {reference} before it goes out.")


class NotWaiting(Problem):
    """A letter sent back or taken back that nobody sent for approval."""

    remedy = "Look at the letter again: somebody may have issued it or taken it back."

    def __init__(self) -> None:
        super().__init__("This letter does not wait for approval any more.")


class NoWhy(Problem):
    """A letter sent back without saying why."""

    remedy = "Type what is to be changed; it is kept with the case."

    def __init__(self) -> None:
        super().__init__("A letter can only be sent back with a reason.")


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter its drafter has done with. `overrides` are checks set aside, each with its reason."""

    kind: LetterKind
    dated: date
    reason: str = ""
    overrides: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class WaysOut:
    """How each kind of letter goes out for an officer, and which were sent for approval."""

    ways: Mapping[LetterKind, WayOut]
    asked: Mapping[LetterKind, Approval]


def ask_approval(records: Records, case_id: int, letter: Ready, lawbook: Lawbook, hand: Hand) -> Change:
    """Let a letter wait for an approver. Raises NoSuchCase, Blocked, EmptyReason."""
    about = outgoing(records, case_id, WantedLetter(letter.kind, letter.dated), lawbook)
    let_out(about, letter.reason, letter.overrides, lawbook)
    asked = Approval(hand.now, hand.by, letter.reason, letter.overrides)
    put_approval(records, case_id, letter.kind, asked)
    return noted(records, hand, "ask_approval", case_id, {"kind": letter.kind, "dated": letter.dated})


def send_back(records: Records, case_id: int, kind: LetterKind, why: str, hand: Hand) -> Change:
    """Send a waiting letter back to its drafter. Raises NoWhy, NotWaiting, NotApproved for who may not."""
    asked = _waiting(records, case_id, kind)
    if not why.strip():
        raise NoWhy
    case = case_value(records, case_id)
    if not may_approve(read_settings(records), hand.by, (asked.asked_by, case.officer)):
        raise NotApproved(case.reference)
    back = replace(asked, sent_back_at=hand.now, sent_back_by=hand.by, why=why.strip())
    put_approval(records, case_id, kind, back)
    return noted(records, hand, "send_back", case_id, {"kind": kind, "why": why.strip()})


def take_back(records: Records, case_id: int, kind: LetterKind, hand: Hand) -> Change:
    """Let a letter wait no more: its drafter goes on with it. Raises NotWaiting."""
    _waiting(records, case_id, kind)
    drop_approval(records, case_id, kind)
    return noted(records, hand, "take_back", case_id, {"kind": kind})


def approver_of(records: Records, case_id: int, kind: LetterKind, case: Case, name: str) -> str | None:
    """Return who approves a letter about to be issued by `name`; None where it needs nobody.

    Raises NotApproved where `name` may not.
    """
    settings = read_settings(records)
    if not needs_approval(kind, settings.authorities_of(case.authorities)):
        return None
    asked = approvals_of(records, case_id).get(kind)
    if not may_approve(settings, name, (asked.asked_by if asked else None, case.officer)):
        raise NotApproved(case.reference)
    return name


def ways_out(records: Records, case_id: int, by: str) -> WaysOut:
    """Return how the letters of a case go out for `by`. Raises NoSuchCase."""
    case, settings = case_value(records, case_id), read_settings(records)
    senders, asked = settings.authorities_of(case.authorities), approvals_of(records, case_id)
    ways = {}
    for kind in LetterKind:
        one = asked.get(kind)
        can = may_approve(settings, by, (one.asked_by if one else None, case.officer))
        ways[kind] = way_of(needs_approval(kind, senders), one, can)
    return WaysOut(ways, asked)


def _waiting(records: Records, case_id: int, kind: LetterKind) -> Approval:
    asked = approvals_of(records, case_id).get(kind)
    if asked is None or not asked.waits:
        raise NotWaiting
    return asked
