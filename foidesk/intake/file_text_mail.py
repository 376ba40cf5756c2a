"""The words of an e-mail that came as an attachment: its subject, its text, and what is attached to it."""

from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from typing import Final

from foidesk.intake.file_text import LARGEST_TEXT, text_of_file
from foidesk.intake.mail_headers import PatientPolicy, header
from foidesk.intake.mail_text import bytes_of, text_of

DEEPEST: Final = 3
"""E-mails within e-mails that are read."""

MOST_PARTS: Final = 200


def text_of_mail(data: bytes, depth: int) -> str:
    """Return the words of a message."""
    message = BytesParser(policy=PatientPolicy()).parsebytes(data)
    pieces, length = [header(message, "Subject"), header(message, "From")], 0
    for number, part in enumerate(_parts(message)):
        text = _of_part(part, depth)
        pieces.append(text)
        length += len(text)
        if length > LARGEST_TEXT or number > MOST_PARTS:
            break
    return "\n".join(pieces)


def _parts(message: Message) -> Iterator[Message]:
    return (part for part in message.walk() if not part.is_multipart())


def _of_part(part: Message, depth: int) -> str:
    name = part.get_filename() or ""
    if part.get_content_maintype() == "text" and not name:
        return text_of(part)[0]
    if depth >= DEEPEST:
        return name
    inside = text_of_file(bytes_of(part), name, part.get_content_type(), depth + 1)
    return f"{name}\n{inside.text}"
