"""Reading letters back: the words of blocks, and the text of a PDF as its content streams hold it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from io import BytesIO

from pypdf import PdfReader

from foidesk.letters.blocks import Heading, Letter


def strings_of(value: object) -> Iterator[str]:
    """Every text anywhere in a block, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_of(getattr(value, field.name))


def said(letter: Letter) -> str:
    """Everything a letter's blocks say, runs joined."""
    return "\n".join("".join(strings_of(block)) for block in letter.blocks)


def headings(letter: Letter) -> list[str]:
    return [block.text for block in letter.blocks if isinstance(block, Heading)]


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def words(pdf: bytes) -> list[str]:
    return "\n".join(pages(pdf)).split()


def as_drawn(pdf: bytes) -> str:
    """The characters in the order they are drawn, nothing guessed between lines."""
    drawn: list[str] = []
    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=lambda text, *_: drawn.append(text.replace("\n", "")))
    return "".join(drawn)
