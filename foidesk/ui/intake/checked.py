"""What the check form holds, as a value: taken from a draft, and laid over it again once agreed."""

from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timezone
from zoneinfo import ZoneInfo

from foidesk.domain.case import Applicant, Case, Channel, Link, LinkKind
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft

UK = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Checked:
    """Every entry of the form. `received_time` is UK civil time."""

    applicant: Applicant
    subject: str
    request_text: str
    parts: tuple[Part, ...]
    received_on: date | None
    received_time: time | None
    authorities: tuple[str, ...]
    regime: Regime
    channel: Channel | None
    officer: str | None


def checked_of(draft: Draft) -> Checked:
    """Return the entries a draft brings."""
    case = draft.case
    at = next((event.at for event in case.timeline if event.act is Act.RECEIVE), None)
    return Checked(
        applicant=case.applicant,
        subject=case.subject,
        request_text=case.request_text,
        parts=case.parts,
        received_on=draft.received_on,
        received_time=at.astimezone(UK).time().replace(second=0, microsecond=0) if at else None,
        authorities=case.authorities,
        regime=case.regime,
        channel=case.channel,
        officer=case.officer,
    )


def agreed(draft: Draft, checked: Checked, shown: Checked) -> Draft:
    """Return the draft as the officer agreed it.

    An entry that reads as it was `shown` at first was not touched, and stays to the letter as it came: the
    form trims what it shows. The later rows of a timeline stay too.
    """
    entries = _touched(checked_of(draft), checked, shown)
    is_moved = not _same_receipt(draft, entries)
    at = _instant(entries) if is_moved else draft.received_at
    case = replace(
        draft.case,
        applicant=entries.applicant,
        subject=entries.subject,
        request_text=entries.request_text,
        parts=entries.parts,
        authorities=entries.authorities,
        regime=entries.regime,
        channel=entries.channel,
        officer=entries.officer,
        timeline=_timeline(draft.case, entries.received_on, at) if is_moved else draft.case.timeline,
    )
    return replace(draft, case=case, received_at=at)


def with_similar(draft: Draft, references: tuple[str, ...]) -> Draft:
    """Return the draft linked with the past requests whose paragraphs are wanted, each once."""
    known = {link.reference for link in draft.case.links}
    added = (Link(LinkKind.RELATED, one) for one in references if one not in known)
    return replace(draft, case=replace(draft.case, links=(*draft.case.links, *added)))


def _touched(brought: Checked, checked: Checked, shown: Checked) -> Checked:
    names = [entry.name for entry in fields(Checked)]
    edited = {
        name: getattr(checked, name) for name in names if getattr(checked, name) != getattr(shown, name)
    }
    return replace(brought, **edited)


def empty_draft(channel: Channel | None = Channel.POST) -> Draft:
    """Return the draft of a request an officer writes down."""
    return Draft(case=Case(Applicant(), "", (), channel=channel))


def _same_receipt(draft: Draft, checked: Checked) -> bool:
    """Whether the hour was left alone: its seconds are then kept."""
    brought = checked_of(draft)
    return (brought.received_on, brought.received_time) == (checked.received_on, checked.received_time)


def _instant(checked: Checked) -> datetime | None:
    if checked.received_on is None or checked.received_time is None:
        return None
    at = datetime.combine(checked.received_on, checked.received_time, UK)
    offset = at.utcoffset()
    assert offset is not None
    return at.replace(tzinfo=timezone(offset))


def _timeline(case: Case, on: date | None, at: datetime | None) -> tuple[Event, ...]:
    """Return the timeline with its day of receipt set; a correction of that row is another row and stays."""
    if on is None:
        return case.timeline
    rows = list(case.timeline)
    for place, event in enumerate(rows):
        if event.act is Act.RECEIVE:
            rows[place] = replace(event, on=on, at=at)
            return tuple(rows)
    return (Event(Act.RECEIVE, on, at), *rows)
