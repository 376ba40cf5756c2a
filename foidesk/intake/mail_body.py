"""What an e-mail says and what is enclosed with it, however its parts are nested or damaged."""

import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import errors
from email.message import Message

from foidesk.intake.draft import Attachment, Doubt, DraftField
from foidesk.intake.mail_headers import TROUBLE, PatientPolicy, header, one_line
from foidesk.intake.mail_text import bytes_of, text_of

DAMAGE = (
    errors.NoBoundaryInMultipartDefect,
    errors.StartBoundaryNotFoundDefect,
    errors.CloseBoundaryNotFoundDefect,
    errors.MultipartInvariantViolationDefect,
    errors.InvalidBase64CharactersDefect,
    errors.InvalidBase64LengthDefect,
    errors.MissingHeaderBodySeparatorDefect,
)
READABLE = ("text/plain", "text/html")
OUTLOOK_BUNDLE = ("application/ms-tnef", "application/vnd.ms-tnef")


@dataclass(slots=True)
class Body:
    """What was gathered from a message so far."""

    texts: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Every readable part, in order, blank lines between."""
        return "\n\n".join(self.texts)

    def doubt(self, about: DraftField, why: str) -> None:
        """Note a doubt once."""
        if (one := Doubt(about, why)) not in self.doubts:
            self.doubts.append(one)


def body_of(message: Message) -> Body:
    """Return the text, the attachments and the doubts of a message."""
    body = Body()
    _gather(message, body)
    if any(isinstance(defect, DAMAGE) for part in message.walk() for defect in part.defects):
        body.doubt(DraftField.TEXT, "The message is damaged: check the text against the original.")
    if not body.text.strip():
        body.doubt(DraftField.TEXT, _where_the_text_may_be(body))
    return body


def _where_the_text_may_be(body: Body) -> str:
    if body.attachments:
        return "The message itself has no text: the request may be in an attachment."
    return "The message has no text."


def _gather(part: Message, body: Body) -> None:
    kind = part.get_content_type()
    if kind == "message/rfc822":
        body.attachments.append(_enclosed_message(part, body))
    elif part.is_multipart():
        for one in _readable_parts(part, kind):
            _gather(one, body)
    elif not _is_file(part):
        _read(part, body)
    else:
        body.attachments.append(_attachment(part, body))


def _read(part: Message, body: Body) -> None:
    text, why = text_of(part)
    if text:
        body.texts.append(text)
    if why:
        body.doubt(DraftField.TEXT, why)


def _readable_parts(part: Message, kind: str) -> Iterator[Message]:
    """Yield the parts to read: of alternatives the plainest that says something, and what is no text."""
    children = _children(part)
    if kind != "multipart/alternative":
        yield from children
        return
    chosen = _plainest(children)
    for one in children:
        yield from (one,) if one is chosen else _wordless(one)


def _wordless(part: Message) -> Iterator[Message]:
    """Yield the files of an alternative that is not read, such as pictures its HTML shows."""
    if part.is_multipart() and part.get_content_type() != "message/rfc822":
        for one in _children(part):
            yield from _wordless(one)
    elif not _has_words(part):
        yield part


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _plainest(children: list[Message]) -> Message | None:
    speaking = [one for one in children if _has_words(one)]
    plain = (one for one in speaking if one.get_content_type() == "text/plain")
    filled = (one for one in plain if bytes_of(one).strip())
    return next(filled, speaking[-1] if speaking else None)


def _has_words(part: Message) -> bool:
    if part.is_multipart():
        return any(_has_words(one) for one in _children(part))
    return not _is_file(part)


def _is_file(part: Message) -> bool:
    try:
        named = part.get_filename() is not None
        text = part.get_content_type() in READABLE or part.get_content_type().startswith("multipart/")
        return named or not text or part.get_content_disposition() == "attachment"
    except TROUBLE:
        return True


def _attachment(part: Message, body: Body) -> Attachment:
    kind = part.get_content_type()
    name = _file_name(part) or _numbered(body, mimetypes.guess_extension(kind) or ".bin")
    if kind in OUTLOOK_BUNDLE or name.lower() == "winmail.dat":
        body.doubt(DraftField.ATTACHMENTS, f"{name} is a bundle only Outlook opens. It is kept as it came.")
    return Attachment(name, kind, bytes_of(part))


def _enclosed_message(part: Message, body: Body) -> Attachment:
    inner = next(iter(_children(part)), None)
    if inner is None:
        return Attachment(_file_name(part) or _numbered(body, ".eml"), "message/rfc822", bytes_of(part))
    title = header(inner, "Subject")[:80]
    named = _file_name(part) or (_safe_name(f"{title}.eml") if title else "")
    return Attachment(named or _numbered(body, ".eml"), "message/rfc822", _as_written(inner))


def _as_written(message: Message) -> bytes:
    try:
        return message.as_bytes(policy=PatientPolicy(refold_source="none"))
    except TROUBLE:
        # The whole e-mail is kept beside it, so nothing is lost where a damaged one cannot be written again.
        return bytes_of(message)


def _file_name(part: Message) -> str:
    try:
        return _safe_name(part.get_filename() or "")
    except TROUBLE:
        return ""


def _safe_name(name: str) -> str:
    last = one_line(name).replace("\\", "/").rpartition("/")[2]
    plain = "".join(one for one in last if one.isprintable() and one not in '<>:"|?*')
    return plain.strip(" .")[:120]


def _numbered(body: Body, extension: str) -> str:
    return f"attachment-{len(body.attachments) + 1}{extension}"
