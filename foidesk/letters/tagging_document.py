"""A PDF file as PDF/UA-1 and PDF/A-2a want it: the tree, the properties, and ReportLab's faults repaired.

Private to ReportLab, and guarded by tests/letters/test_tagging_seams.py: the document's `numberToId`,
`idToObject`, `idToObjectNumberAndVersion` and `objectcounter`; the catalogue's `__NoDefault__`; the names and
text of ToUnicode maps.
"""

import hashlib
import re
import zlib
from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase import pdfdoc

from foidesk.letters.arabic import unshaped
from foidesk.letters.tagging_properties import Properties
from foidesk.letters.tagging_tree import Tree

_TOGETHER = 200  # objects in one object stream
_END_OF_STREAM = b"endstream\n"
_LINE_END = b"\r\n"  # both: data that ends in one of them alone must not seem to be part of it
_UNICODE = re.compile(r"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_MAP_NAMES = "toUnicodeCMap:"
_BLOCK = 100  # as many entries as one block of a character map may hold


class TaggedDocument(pdfdoc.PDFDocument):
    """ReportLab's document, written anew: object streams, a cross-reference stream, and the tree."""

    _tree: Tree
    _properties: Properties
    Catalog: Any
    Reference: Any

    def adopt(self, tree: Tree, properties: Properties) -> None:
        """Take the tree and the properties, to be written with the rest."""
        self._tree, self._properties = tree, properties

    def format(self) -> bytes:
        """Return the whole file."""
        self.Reference(self.Catalog)
        self.Reference(self.info)
        self._declare()
        file = File(compress=bool(self.compression))
        for number, data in (*self._own(), *self._structure()):
            file.add(number, data)
        return file.whole(root=self._number(self.Catalog), info=self._number(self.info))

    def _declare(self) -> None:
        files = self._properties.files(self.Reference)
        self._first = self.objectcounter + 1
        self.objectcounter += self._tree.number(self._first)
        catalog = self.Catalog
        catalog.__NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents", "AF"]
        catalog.MarkInfo = "<</Marked true>>"
        catalog.StructTreeRoot = f"{self._first} 0 R"
        catalog.Metadata = self._properties.metadata()
        catalog.OutputIntents = self._properties.intents()
        if files:
            catalog.AF, catalog.PageMode = pdfdoc.PDFArray(files), "/UseAttachments"
            catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": self._named(files)})

    def _named(self, files: list[Any]) -> Any:
        """Return the files by name, in the order names must have."""
        names = [one.name for one in self._properties.attachments]
        pairs = [
            item
            for pair in sorted(zip(names, files, strict=True), key=lambda pair: pair[0])
            for item in (pdfdoc.PDFString(pair[0]), pair[1])
        ]
        return pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(pairs)})

    def _own(self) -> Iterator[tuple[int, bytes]]:
        """Yield what ReportLab keeps; formatting one object may add others at the end."""
        number = 0
        while number < self.objectcounter:
            number += 1
            name = self.numberToId.get(number)
            if name is None:  # one of the tree's
                continue
            kept: Any = self.idToObject[name]
            if name.startswith(_MAP_NAMES):
                kept.content = repaired(kept.content)
            yield number, _ended(pdfdoc.format(kept, self, toplevel=1))

    def _structure(self) -> Iterator[tuple[int, bytes]]:
        numbers = self.idToObjectNumberAndVersion

        def page(number: int) -> int:
            return int(numbers[f"Page{number}"][0])

        def annotation(name: str) -> int:
            return int(numbers[name][0])

        return enumerate(self._tree.objects(page, annotation), start=self._first)

    def _number(self, kept: Any) -> int:
        return int(self.idToObjectNumberAndVersion[self.Reference(kept).name][0])


def _ended(data: bytes) -> bytes:
    """Set a line's end before `endstream`, which ReportLab leaves out (ISO 19005-2, 6.1.7.1)."""
    if not data.endswith(_END_OF_STREAM):
        return data
    return data[: -len(_END_OF_STREAM)] + _LINE_END + _END_OF_STREAM


def repaired(text: str) -> str:
    """Return a ToUnicode map without codes that stand for nothing, in blocks, and in UTF-16."""
    pairs = [(code, int(char, 16)) for code, char in _UNICODE.findall(text) if int(char, 16)]
    blocks = [pairs[i : i + _BLOCK] for i in range(0, len(pairs), _BLOCK)]
    body = "\n".join(
        "\n".join([f"{len(block)} beginbfchar", *(_entry(*pair) for pair in block), "endbfchar"])
        for block in blocks
    )
    head, tail = text.partition("endcodespacerange")[0], text.partition("endbfchar")[2]
    return f"{head}endcodespacerange\n{body}{tail}"


def _entry(code: str, char: int) -> str:
    letters = unshaped(chr(char))  # an Arabic letter in one of its shapes is still that letter
    return f"<{code}> <{letters.encode('utf-16-be').hex().upper()}>"


class File:
    """The bytes of a file in the making: objects packed into streams, and where each of them is."""

    def __init__(self, *, compress: bool) -> None:
        self._compress = compress
        self._parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        self._length = len(self._parts[0])
        self._places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._waiting: list[tuple[int, bytes]] = []
        self._streams: list[list[tuple[int, bytes]]] = []

    def add(self, number: int, data: bytes) -> None:
        """Take one object: a stream is written at once, anything else waits for others."""
        if data.endswith(_END_OF_STREAM):
            self._write(number, data)
            return
        self._waiting.append((number, data.strip()))
        if len(self._waiting) == _TOGETHER:
            self._streams.append(self._waiting)
            self._waiting = []

    def whole(self, *, root: int, info: int) -> bytes:
        """Return the file. Its identity is the digest of what it holds."""
        if self._waiting:
            self._streams.append(self._waiting)
        following = 1 + max(
            [max(self._places), *(number for pack in self._streams for number, _data in pack)]
        )
        for number, pack in enumerate(self._streams, start=following):
            self._pack(number, pack)
        start, number = self._length, following + len(self._streams)
        digest = hashlib.md5(b"".join(self._parts), usedforsecurity=False).hexdigest()
        self._places[number] = (1, start, 0)
        table = b"".join(
            bytes([kind]) + one.to_bytes(4, "big") + other.to_bytes(2, "big")
            for kind, one, other in (self._places[i] for i in range(number + 1))
        )
        keys = (
            f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{digest}><{digest}>]"
        )
        self._write(number, self._stream(keys, table))
        self._parts.append(f"startxref\n{start}\n%%EOF\n".encode())
        return b"".join(self._parts)

    def _pack(self, number: int, pack: list[tuple[int, bytes]]) -> None:
        heads, at = [], 0
        for place, (kept, data) in enumerate(pack):
            heads.append(f"{kept} {at}")
            at += len(data) + 1
            self._places[kept] = (2, number, place)
        head = " ".join(heads).encode() + b"\n"
        body = head + b"\n".join(data for _number, data in pack)
        self._write(number, self._stream(f"/Type/ObjStm/N {len(pack)}/First {len(head)}", body))

    def _stream(self, keys: str, data: bytes) -> bytes:
        if self._compress:
            keys, data = f"{keys}/Filter/FlateDecode", zlib.compress(data)
        return f"<<{keys}/Length {len(data)}>>\nstream\n".encode() + data + _LINE_END + _END_OF_STREAM

    def _write(self, number: int, data: bytes) -> None:
        self._places[number] = (1, self._length, 0)
        part = f"{number} 0 obj\n".encode() + data + b"endobj\n"
        self._parts.append(part)
        self._length += len(part)
