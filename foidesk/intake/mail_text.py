"""The text of one part of an e-mail, whatever character set it claims to be in."""

from email.message import Message

from foidesk.intake.html_text import text_of_html
from foidesk.intake.mail_headers import TROUBLE, mended, one_line

UNSAID = ("", "us-ascii", "ascii")
LOOK = "Check the text against the original."


def text_of(part: Message) -> tuple[str, str]:
    """Return the text with plain line ends, HTML made readable, and why to doubt it (or nothing)."""
    text, why = _decoded(bytes_of(part), _charset(part))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return (text_of_html(text) if part.get_content_type() == "text/html" else text), why


def bytes_of(part: Message) -> bytes:
    """Return what a part holds, its transfer encoding undone as far as that can be done."""
    try:
        payload = part.get_payload(decode=True)
    except TROUBLE:
        payload = None
    if isinstance(payload, bytes):
        return payload
    whole = part.get_payload()
    return whole.encode("utf-8", "surrogateescape") if isinstance(whole, str) else b""


def _charset(part: Message) -> str:
    try:
        return one_line(part.get_content_charset() or "")[:40]
    except TROUBLE:
        return ""


def _decoded(raw: bytes, charset: str) -> tuple[str, str]:
    why = ""
    if charset not in UNSAID:
        try:
            return mended(raw.decode(charset)), ""
        except UnicodeError:
            why = f"Some of the text is not in the character set the message names, “{charset}”. {LOOK}"
        except (LookupError, ValueError):
            why = f"The message names a character set that is not known, “{charset}”. {LOOK}"
    try:
        return raw.decode("utf-8"), why
    except UnicodeDecodeError:
        why = why or f"The message does not say its character set. {LOOK}"
        return raw.decode("cp1252", "replace"), why
