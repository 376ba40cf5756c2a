"""A request as it arrived, before an officer has agreed that it is one."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from foidesk.domain.case import Case
from foidesk.domain.dates import in_words
from foidesk.domain.lifecycle import in_words as in_words_of_act
from foidesk.domain.timeline import Act, Event, as_corrected

FOIA_IN_FORCE = date(2005, 1, 1)
"""The right of access began on this day (SI 2004/3122): nothing can have been received before it."""

NO_RIGHT_YET = f"before {in_words(FOIA_IN_FORCE)}, when the right to information began."
"""How a sentence about an earlier day ends."""


class DraftField(StrEnum):
    """What a doubt is about: one entry of the page on which a draft is checked."""

    RECEIVED = "received"
    NAME = "name"
    EMAIL = "email"
    SUBJECT = "subject"
    TEXT = "text"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to look at before logging: which entry, and why, in one plain sentence."""

    field: DraftField
    why: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a request. `name` has no folder in it."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A case to be, from an e-mail or a case file in JSON.

    The case has no `receive` row where no usable date was found. `message_id` tells one e-mail from another:
    its Message-ID, or `sha256:` and a hash of its bytes. `original` is the e-mail itself, to be kept.
    """

    case: Case
    received_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    message_id: str | None = None
    original_name: str | None = None
    original: bytes | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def received_on(self) -> date | None:
        """The day of receipt in UK civil time, or None where nothing usable says it."""
        return next((event.on for event in self.case.timeline if event.act is Act.RECEIVE), None)

    def received_as(self, day: date) -> "Draft":
        """Return the draft as received on `day`; the hour is kept only where it belongs to that day."""
        at = self.received_at if self.received_on == day else None
        others = tuple(event for event in self.case.timeline if event.act is not Act.RECEIVE)
        case = replace(self.case, timeline=(Event(Act.RECEIVE, day, at), *others))
        doubts = tuple(doubt for doubt in self.doubts if doubt.field is not DraftField.RECEIVED)
        return replace(self, case=case, received_at=at, doubts=doubts)

    def doubts_about(self, field: DraftField) -> tuple[str, ...]:
        """Return why `field` should be looked at; empty when nothing is wrong with it."""
        return tuple(doubt.why for doubt in self.doubts if doubt.field is field)


def doubts_about_date(
    day: date | None, today: date | None = None, known_to: date | None = None
) -> tuple[Doubt, ...]:
    """Return what is odd about a day of receipt: absent, before FOIA, in the future, past the calendar.

    `today` and `known_to` (the calendar's last day) may be left out; what needs them is then not judged.
    """
    if day is None:
        return (Doubt(DraftField.RECEIVED, "The message does not say when it was received."),)
    if day < FOIA_IN_FORCE:
        why = f"{in_words(day)} is {NO_RIGHT_YET}"
    elif known_to is not None and day > known_to:
        why = f"{in_words(day)} is past the end of the bank holiday calendar, {in_words(known_to)}."
    elif today is not None and day > today:
        why = f"{in_words(day)} is in the future."
    else:
        return ()
    return (Doubt(DraftField.RECEIVED, why),)


def doubts_about_rows(timeline: tuple[Event, ...], today: date | None) -> tuple[Doubt, ...]:
    """Return that a row of the timeline lies in the future; the latest is named. Without `today`, nothing."""
    rows = [row for row in as_corrected(timeline) if today is not None and row.on > today]
    if not rows:
        return ()
    last = max(rows, key=lambda row: row.on)
    said = f"The timeline has “{in_words_of_act(last.act)}” on {in_words(last.on)}, which has not come yet."
    return (Doubt(DraftField.RECEIVED, said),)
