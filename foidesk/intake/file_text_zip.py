"""The words of a packed office file: Word, Excel, PowerPoint and OpenDocument. All are XML in a ZIP."""

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import Any, Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from foidesk.intake.file_text import LARGEST_TEXT, Unreadable

MOST_UNPACKED: Final = 256 * 1024 * 1024
"""Bytes that are unpacked of one file, whatever it says of itself."""

PIECE: Final = 1024 * 1024
MOST_PARTS: Final = 5_000

PARTS: Final = re.compile(
    r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml"
    r"|xl/(workbook|sharedStrings|worksheets/sheet\d+)\.xml|ppt/(slides|notesSlides)/\w+\.xml|content\.xml"
)
"""The parts that hold words, of whichever program."""

ENDS: Final[Mapping[str, str]] = {
    "p": "\n",
    "h": "\n",
    "si": "\n",
    "row": "\n",
    "c": "\t",
    "tab": "\t",
    "br": "\n",
}
"""What the end of an element stands for between words, by its name without the namespace."""

LOCKED: Final = "It is locked with a password."


def text_of_zip(data: bytes, depth: int) -> str:
    """Return the words of the document. Raises Unreadable."""
    try:
        with ZipFile(BytesIO(data)) as packed:
            return _words(packed)
    except BadZipFile:
        raise Unreadable("It is damaged and cannot be searched.") from None


def _words(packed: ZipFile) -> str:
    if len(packed.infolist()) > MOST_PARTS:
        raise Unreadable("It holds too many files to be searched.")
    if any(one.flag_bits & 1 for one in packed.infolist()):
        raise Unreadable(LOCKED)
    names = sorted((one for one in packed.namelist() if PARTS.fullmatch(one)), key=_place)
    if not names:
        raise Unreadable("It is an archive; what lies in it cannot be searched.")
    reader = _Reader()
    for name in names:
        reader.read(_unpacked(packed, name, reader), is_open=name == "content.xml")
        if reader.length > LARGEST_TEXT:
            break
    return reader.text()


def _place(name: str) -> tuple[bool, list[str | int]]:
    """Return the order of parts: the document before its notes, sheet 2 before sheet 10."""
    numbered = [int(one) if one.isdigit() else one for one in re.split(r"(\d+)", name)]
    return "/document" not in name and "/workbook" not in name, numbered


def _unpacked(packed: ZipFile, name: str, reader: "_Reader") -> Iterator[bytes]:
    """Yield a part piece by piece. Raises Unreadable where the whole swells beyond measure."""
    with packed.open(name) as part:
        while piece := part.read(PIECE):
            reader.unpacked += len(piece)
            if reader.unpacked > MOST_UNPACKED:
                raise Unreadable("It unpacks to more than can be searched.")
            yield piece


class _Reader:
    """Gathers words as expat comes to them: no tree is built, no entity and no outside file is ever read."""

    def __init__(self) -> None:
        self.length = self.unpacked = 0
        self._pieces: list[str] = []
        self._inside = 0
        self._is_open = False
        self._refers = False

    def text(self) -> str:
        """Return the words so far."""
        return "".join(self._pieces)

    def read(self, pieces: Iterator[bytes], *, is_open: bool) -> None:
        """Read one part. In an open document every character counts, in the others those of text elements."""
        self._inside, self._is_open = 0, is_open
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take
        for piece in pieces:
            parser.Parse(piece, False)
            if self.length > LARGEST_TEXT:
                return
        parser.Parse(b"", True)
        self._add("\n")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if local == "c":
            self._refers = attributes.get("t") == "s"  # a number of a shared string, read elsewhere
        elif local == "sheet" and "name" in attributes:
            self._add(f"{attributes['name']}\n")
        self._inside += local == "t" or (local == "v" and not self._refers)

    def _end(self, name: str) -> None:
        local = _local(name)
        self._inside -= local == "t" or (local == "v" and not self._refers)
        if local in ENDS:
            self._add(ENDS[local])

    def _take(self, text: str) -> None:
        if self._inside or self._is_open:
            self._add(text)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse(*_declared: Any) -> None:
    raise Unreadable("It declares what no document of an office needs to, and is not read.")


Handler = Callable[..., None]
