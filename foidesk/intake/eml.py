"""A saved e-mail read as a draft request, whatever its state."""

import hashlib
from datetime import date
from email.message import Message
from email.parser import BytesParser

from foidesk.domain.case import Applicant, Case, Category, Channel
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Doubt, Draft, DraftField, doubts_about_date
from foidesk.intake.mail_body import body_of
from foidesk.intake.mail_dates import Receipt, receipt_of
from foidesk.intake.mail_headers import PatientPolicy, header, raw_header, sender
from foidesk.intake.questions import questions_in

OUTLOOK_FILE = b"\xd0\xcf\x11\xe0"
MARKS = ("From", "Sender", "To", "Date", "Subject", "Received", "Return-Path", "Message-ID")
"""An e-mail has at least one of these headers."""
WHATDOTHEYKNOW = "whatdotheyknow.com"


class NotAnEmail(Problem):
    """The file holds something else."""

    remedy = "Save the message from your mail program as an .eml file and try that."


def read_eml(
    data: bytes, name: str, *, today: date | None = None, calendar_known_to: date | None = None
) -> Draft:
    """Return the request in an e-mail, with a doubt for each entry that could not be read for certain.

    `today` and `calendar_known_to` let a date in the future or past the calendar be doubted as well.
    Raises NotAnEmail where the bytes are no e-mail at all, or are nested past reading.
    """
    try:
        message = _parsed(data, name)
        body = body_of(message)
    except RecursionError:
        raise NotAnEmail(f"{name} holds messages within messages too deep to read.") from None
    receipt = receipt_of(message)
    case = _case(message, body.text, receipt)
    return Draft(
        case=case,
        received_at=receipt.at,
        attachments=tuple(body.attachments),
        message_id=_identity(message, data),
        original_name=name,
        original=data,
        doubts=(*_doubts(case), *_date_doubts(receipt, today, calendar_known_to), *body.doubts),
    )


def _parsed(data: bytes, name: str) -> Message:
    if data.startswith(OUTLOOK_FILE):
        raise NotAnEmail(f"{name} is in Outlook’s own .msg format, which cannot be read here.")
    message = BytesParser(policy=PatientPolicy()).parsebytes(
        data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    )
    if not any(raw_header(message, mark) for mark in MARKS):
        raise NotAnEmail(f"{name} is not an e-mail.")
    return message


def _case(message: Message, text: str, receipt: Receipt) -> Case:
    name, address = sender(message)
    from_site = _is_whatdotheyknow(address)
    received = () if receipt.at is None else (Event(Act.RECEIVE, receipt.at.date(), receipt.at),)
    return Case(
        applicant=Applicant(
            name=name,
            email=address or None,
            category=Category.WHATDOTHEYKNOW if from_site else Category.UNKNOWN,
        ),
        request_text=text,
        timeline=received,
        subject=header(message, "Subject"),
        channel=Channel.WHATDOTHEYKNOW if from_site else Channel.EMAIL,
        parts=questions_in(text),
    )


def _is_whatdotheyknow(address: str) -> bool:
    host = address.rpartition("@")[2].lower()
    return host == WHATDOTHEYKNOW or host.endswith(f".{WHATDOTHEYKNOW}")


def _identity(message: Message, data: bytes) -> str:
    """Return what the same message always has: its Message-ID, else a hash that ignores line ends."""
    if (written := raw_header(message, "Message-ID")).strip("<> "):
        return written
    plain = data.replace(b"\r\n", b"\n").strip()
    return f"sha256:{hashlib.sha256(plain).hexdigest()}"


def _doubts(case: Case) -> list[Doubt]:
    applicant = case.applicant
    asked = (
        (DraftField.NAME, applicant.name, "The sender gives no name; section 8 asks for one."),
        (DraftField.EMAIL, applicant.email, "The message does not say who sent it: there is no address."),
        (DraftField.SUBJECT, case.subject, "The message has no subject."),
    )
    missing = [Doubt(about, why) for about, value, why in asked if not value]
    garbled = [
        Doubt(about, "Some characters could not be read.")
        for about, value, _why in asked
        if value and "\N{REPLACEMENT CHARACTER}" in value
    ]
    return missing + garbled


def _date_doubts(receipt: Receipt, today: date | None, known_to: date | None) -> tuple[Doubt, ...]:
    if receipt.at is None and receipt.doubts:
        return receipt.doubts
    day = None if receipt.at is None else receipt.at.date()
    return (*receipt.doubts, *doubts_about_date(day, today, known_to))
