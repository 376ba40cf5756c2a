"""Two people for a letter, where the authority wants it: one drafts, another approves or sends it back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from foidesk.domain.authority import Authority, Role, Settings
from foidesk.domain.dates import in_words
from foidesk.domain.letter_kinds import LetterKind

GOES_AT_ONCE = frozenset({LetterKind.ACKNOWLEDGEMENT, LetterKind.REVIEW_ACKNOWLEDGEMENT})
"""Kinds one person can send everywhere: they decide nothing."""


class WayOut(Enum):
    """How a letter goes out, for whoever looks at it."""

    ISSUE = "issue"
    ASK = "ask"
    WAIT = "wait"
    APPROVE = "approve"


@dataclass(frozen=True, slots=True)
class Approval:
    """A letter sent for approval. `reason` and `overrides` are what its drafter typed for issuing it.

    `sent_back_by` None: it waits. Else `why` says what is to be changed.
    """

    asked_at: datetime
    asked_by: str
    reason: str = ""
    overrides: tuple[tuple[str, str], ...] = ()
    sent_back_at: datetime | None = None
    sent_back_by: str | None = None
    why: str = ""

    @property
    def waits(self) -> bool:
        """Whether somebody has still to look at it."""
        return self.sent_back_by is None

    @property
    def words(self) -> str:
        """How it stands, in one sentence."""
        if self.sent_back_by is None or self.sent_back_at is None:
            return f"Waiting for approval since {in_words(self.asked_at.date())}; drafted by {self.asked_by}."
        back = f"Sent back by {self.sent_back_by} on {in_words(self.sent_back_at.date())}"
        return f"{back}: {self.why}"


def needs_approval(kind: LetterKind, senders: Iterable[Authority]) -> bool:
    """Whether a letter of that kind goes out by two hands: any of its senders wanting it is enough."""
    return kind not in GOES_AT_ONCE and any(one.needs_approval for one in senders)


def may_approve(settings: Settings, name: str, drafters: Iterable[str | None]) -> bool:
    """Whether an officer of that name approves letters and is not one of those who drafted this one."""
    own = _plain(name)
    approves = any(_plain(one.name) == own and Role.APPROVER in one.roles for one in settings.officers)
    return approves and own not in {_plain(one) for one in drafters if one}


def way_of(needed: bool, asked: Approval | None, can_approve: bool) -> WayOut:
    """Return how a letter goes out for somebody who can or cannot approve it."""
    if not needed:
        return WayOut.ISSUE
    if can_approve:
        return WayOut.APPROVE
    return WayOut.WAIT if asked is not None and asked.waits else WayOut.ASK


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
