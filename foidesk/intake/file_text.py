"""The words in a file that came with a request, for search. What cannot be read gives none, and says why.

Whoever sends a request may send anything: a file made to fill memory, to take for ever, to crash its reader.
So bytes, pages and characters are counted here, and `reading_apart` does the reading in a process of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

LARGEST_FILE: Final = 64 * 1024 * 1024
"""Bytes. A larger file is kept, and not read."""

LARGEST_TEXT: Final = 400_000
"""Characters kept of one file: some 150 pages."""

LARGEST_PLAIN: Final = 8 * 1024 * 1024
"""Bytes of text, or of HTML, that are looked at."""

MAIL: Final = ("message/rfc822",)
OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOOKED_AT: Final = 4_096


@dataclass(frozen=True, slots=True)
class FileText:
    """The words of a file; `note` says why there are none, or not all."""

    text: str
    note: str | None = None


TOO_LARGE: Final = FileText("", "It is too large to be searched.")
CUT: Final = "Only its beginning is searched."


class Unreadable(Exception):
    """A file that gives no words. Its text is the note."""


def text_of_file(data: bytes, name: str, content_type: str = "", depth: int = 0) -> FileText:
    """Return the words of a file, told apart by what is in it. Never raises for what is in it.

    `depth` counts how many files it lies in.
    """
    if len(data) > LARGEST_FILE:
        return TOO_LARGE
    try:
        text = _reader_of(data, name, content_type)(data, depth)
    except Unreadable as why:
        return FileText("", str(why))
    except MemoryError:
        return TOO_LARGE
    except Exception:  # noqa: BLE001  whatever a library makes of a damaged file
        return FileText("", "It is damaged, or not what it seems to be.")
    return trimmed(text)


def trimmed(text: str) -> FileText:
    """Return text without signs that are no words, as much as is kept of it."""
    text = text.replace("\0", " ").replace("\x1d", " ")
    return FileText(text[:LARGEST_TEXT], CUT if len(text) > LARGEST_TEXT else None)


Reader = Callable[[bytes, int], str]


def _reader_of(data: bytes, name: str, content_type: str) -> Reader:
    """Return what reads a file. Libraries are loaded for the files that need them."""
    if b"%PDF-" in data[:1024]:
        from foidesk.intake.file_text_pdf import text_of_pdf

        return text_of_pdf
    if data.startswith(b"PK"):
        from foidesk.intake.file_text_zip import text_of_zip

        return text_of_zip
    if data.startswith(OLD_OFFICE):
        raise Unreadable("It is of an older office program and cannot be searched.")
    if content_type in MAIL or name.lower().endswith(".eml"):
        from foidesk.intake.file_text_mail import text_of_mail

        return text_of_mail
    return _html if _is_html(data, name) else _plain


def _is_html(data: bytes, name: str) -> bool:
    begins = data[:LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return begins.startswith((b"<!doctype html", b"<html")) or name.lower().endswith(
        (".html", ".htm", ".xhtml")
    )


def _html(data: bytes, depth: int) -> str:
    from foidesk.intake.html_text import text_of_html

    return text_of_html(decoded(data[:LARGEST_PLAIN]))


def _plain(data: bytes, depth: int) -> str:
    """Return text, if text it is: what holds nulls or is mostly no letters is a picture or the like."""
    has_mark = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\0" in data[:LOOKED_AT] and not has_mark:
        raise Unreadable("It holds no text.")
    return decoded(data[:LARGEST_PLAIN])


def decoded(data: bytes) -> str:
    """Return text whose character set nobody named: by its mark, UTF-8, or else Windows' Western letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if len(data) == LARGEST_PLAIN and error.start > len(data) - 4:  # cut in the middle of a letter
            return data[: error.start].decode("utf-8-sig", "replace")
        return data.decode("cp1252", "replace")
