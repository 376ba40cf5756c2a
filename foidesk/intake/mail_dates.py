"""When the authority received an e-mail: FOIA s10(6) looks at the day of arrival, in UK civil time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timezone
from email.message import Message
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from foidesk.domain.dates import in_words
from foidesk.intake.draft import Doubt, DraftField
from foidesk.intake.mail_headers import raw_header, raw_headers

UK = ZoneInfo("Europe/London")
UTC_UNNAMED = re.compile(r"[-]0000\b")


@dataclass(frozen=True, slots=True)
class Receipt:
    """The instant an e-mail arrived, at the offset UK clocks had then, and what is doubtful about it."""

    at: datetime | None
    doubts: tuple[Doubt, ...] = ()


def receipt_of(message: Message) -> Receipt:
    """Return when the message was received: the newest server stamp, unless it precedes the sender's date.

    The topmost `Received` header is written by the last server, as a rule the authority's own. A stamp older
    than `Date` shows that one clock is wrong; the later of the two is then taken and the doubt is told.
    """
    stamped = uk_instant(_stamp(message))
    written = raw_header(message, "Date")
    sent = uk_instant(written)
    known = [at for at in (stamped, sent) if at is not None]
    return Receipt(max(known, default=None), tuple(_doubts(written, stamped, sent)))


def uk_instant(text: str) -> datetime | None:
    """Return the instant an RFC 5322 date names, at the UK's offset then; None where it cannot be read.

    A date without a zone is read as UK time; `-0000` means UTC.
    """
    try:
        at = parsedate_to_datetime(text)
        if at.tzinfo is None:
            at = at.replace(tzinfo=UTC if UTC_UNNAMED.search(text) else UK)
        return _at_uk_offset(at)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _at_uk_offset(at: datetime) -> datetime:
    # A fixed offset, because instants in the hour that October repeats never equal each other across zones.
    offset = at.astimezone(UK).utcoffset()
    assert offset is not None
    return at.astimezone(timezone(offset))


def _stamp(message: Message) -> str:
    newest = next(iter(raw_headers(message, "Received")), "")
    return newest.rpartition(";")[2].strip()


def _doubts(written: str, stamped: datetime | None, sent: datetime | None) -> Iterator[Doubt]:
    if written and sent is None:
        yield Doubt(DraftField.RECEIVED, f"The date “{written[:60]}” cannot be read.")
    elif sent is None and stamped is not None:
        yield Doubt(DraftField.RECEIVED, "The message has no date; the mail server’s stamp was taken.")
    elif written and stamped is None and _lacks_zone(written):
        yield Doubt(DraftField.RECEIVED, "The date names no time zone; UK time was assumed.")
    if stamped is not None and sent is not None and stamped.date() != sent.date():
        yield Doubt(
            DraftField.RECEIVED,
            f"It was sent on {in_words(sent)} but the mail server’s stamp says {in_words(stamped)}.",
        )


def _lacks_zone(written: str) -> bool:
    try:
        return parsedate_to_datetime(written).tzinfo is None and not UTC_UNNAMED.search(written)
    except (ValueError, TypeError, OverflowError, IndexError):
        return False
