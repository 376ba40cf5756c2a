"""The e-mail a letter goes out with, as a draft: a mail program opens it ready to send.

`X-Unsent` is what makes it a draft; who sends it, when and by which server is the mail program's affair.
"""

import re
from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from foidesk.domain.case import Language
from foidesk.domain.regime import Regime
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import one_line
from foidesk.letters.wording import Wording

LONGEST_SUBJECT = 200
_ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
ONE_ADDRESS = re.compile(rf"{_ATOM}(\.{_ATOM})*@[a-z0-9-]+(\.[a-z0-9-]+)*", re.ASCII | re.IGNORECASE)
"""One plain address (RFC 5322's dot-atom), and so nothing that could begin a second one, or a header."""


@dataclass(frozen=True, slots=True)
class Covering:
    """What a covering e-mail says. `to` may be empty or unusable; then the officer fills it in.

    `name` is whom it greets, `signed` the lines under it, `file` the name of the attached PDF.
    """

    to: str
    name: str
    reference: str
    title: str
    dated: date
    file: str
    signed: tuple[str, ...]
    to_regulator: bool = False


def mail_draft(
    covering: Covering, pdf: bytes, wording: Wording, languages: tuple[Language, ...]
) -> tuple[bytes, bool]:
    """Return the draft as the bytes of an `.eml` file, and whether it is addressed.

    Raises NoSuchClause and MissingSlot.
    """
    address = usable_address(covering.to, covering.name)
    voices = [_voice(language, wording) for language in languages]
    body = "\n\n\n".join(_body(covering, voice) for voice in voices)
    message = unsent(address, _subject(covering, voices[0]), body)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=covering.file)
    return message.as_bytes(), address is not None


def unsent(to: Address | None, subject: str, body: str) -> EmailMessage:
    """Return a draft of plain text. `subject` is one line."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if to is not None:
        message["To"] = to
    message["Subject"] = subject
    message.set_content(body, cte="quoted-printable")
    return message


def usable_address(email: str, name: str = "") -> Address | None:
    """Return an address a mail program takes; None for text that is none, or would be more than one."""
    plain = email.strip()
    if ONE_ADDRESS.fullmatch(plain) is None:
        return None
    user, _at, domain = plain.partition("@")
    return Address(one_line(name, 100), user, domain)


def _voice(language: Language, wording: Wording) -> Voice:
    theirs = wording.welsh if language is Language.WELSH and wording.welsh else wording
    return Voice(theirs, Regime.FOIA)


def _subject(covering: Covering, voice: Voice) -> str:
    reference, title = one_line(covering.reference), one_line(covering.title)
    said = voice.say("covering_mail.subject", reference=reference, title=title) if reference else title
    return one_line(said, LONGEST_SUBJECT)


def _body(covering: Covering, voice: Voice) -> str:
    name = one_line(covering.name)
    dear = voice.say("opening.dear", name=name) if name else voice.say("opening.dear_nobody")
    key = "covering_mail.enclosed_regulator" if covering.to_regulator else "covering_mail.enclosed"
    told = voice.say(
        key, dated=voice.day(covering.dated), file=covering.file, reference=one_line(covering.reference)
    )
    closing = voice.say("closing.sincerely" if name else "closing.faithfully")
    signed = "\n".join(one_line(line) for line in covering.signed if line.strip())
    return f"{dear},\n\n{told}\n\n{voice.say('covering_mail.trouble')}\n\n{closing},\n\n{signed}\n"
