"""The headers of an e-mail as safe text, whatever bytes they were written in."""

import re
from email.headerregistry import AddressHeader
from email.message import Message
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import Any

ESCAPED_BYTES = re.compile("[\udc80-\udcff]+")
TROUBLE = (ValueError, LookupError, AttributeError, TypeError)
"""What the standard library's header parser lets slip on headers made to break it."""


class PatientPolicy(EmailPolicy):
    """The library’s modern policy; raw bytes are read first, what it stumbles over is given as written."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return the header parsed, or plain text."""
        try:
            return super().header_fetch_parse(name, mended(value))
        except TROUBLE:
            return one_line(value)


def mended(text: str) -> str:
    """Return `text` without lone surrogates: raw bytes are read as UTF-8, else as Windows-1252."""
    text = ESCAPED_BYTES.sub(lambda found: _decoded(found[0].encode("ascii", "surrogateescape")), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def raw_header(message: Message, name: str) -> str:
    """Return the first header of that name as written, folded lines joined; empty when there is none."""
    return next(iter(raw_headers(message, name)), "")


def raw_headers(message: Message, name: str) -> list[str]:
    """Return every header of that name as written, topmost first."""
    wanted = name.lower()
    return [one_line(value) for key, value in message.raw_items() if key.lower() == wanted]


def header(message: Message, name: str) -> str:
    """Return the first header of that name with its encoded words read; empty when there is none."""
    value = message.get(name)
    return "" if value is None else one_line(value)


def one_line(value: object) -> str:
    """Return text on one line, safe to keep, with runs of blanks made one."""
    return " ".join(mended(str(value)).split())


def sender(message: Message) -> tuple[str, str]:
    """Return the name and the address of whoever sent the message; either may be empty."""
    for name in ("From", "Reply-To", "Sender"):
        found = _first_address(message, name)
        if any(found):
            return found
    return "", ""


def _first_address(message: Message, name: str) -> tuple[str, str]:
    value: object = message.get(name)
    shown, address = parseaddr(raw_header(message, name))
    if isinstance(value, AddressHeader) and value.addresses:
        first = value.addresses[0]
        return one_line(first.display_name).strip("'\" ") or shown, _address(first.addr_spec)
    return shown, _address(address)


def _address(text: str) -> str:
    """Return `text` where it can be an address at all; the parser gives `<>` for an empty group."""
    plain = one_line(text)
    return plain if "@" in plain.strip("@") else ""
