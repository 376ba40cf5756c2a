"""A tagged PDF read back: its tree with the text of each element, what the blocks say it should be, and every check."""

import csv
import hashlib
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import page as validator
import pikepdf

from foidesk.letters.blocks import (
    Address,
    Block,
    Heading,
    ItemList,
    Letter,
    Paragraph,
    Passage,
    Quote,
    Run,
    Runs,
    Signature,
    Table,
    plain,
)
from foidesk.letters.text import clean, linked

PDF_UA_1 = validator.ValidationProfile.PDF_UA_1
PDF_A_2A, PDF_A_3A = validator.ValidationProfile.PDF_A_2A, validator.ValidationProfile.PDF_A_3A
NO_LIMITS = validator.SafetyLimits.unlimited()
Place = tuple[int, int]
Open = int | str
ACTUAL = "what is read instead of what is shown"


@dataclass(frozen=True)
class Node:
    """One element: text is all of it, spaces made one; kids are the elements in it."""

    role: str
    text: str = ""
    kids: tuple["Node", ...] = ()
    lang: str | None = None
    alt: str | None = None
    said: str | None = None  # scope or numbering

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self, depth: int = 0) -> Iterator[str]:
        facts = " ".join(str(one) for one in (self.lang, self.alt, self.said) if one)
        yield f"{'  ' * depth}{self.role} {facts} {self.text!r}"
        for kid in self.kids:
            yield from kid.lines(depth + 1)


# What the file says.


class Tagged:
    """A file opened to be read as a screen reader does: by its tree."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(data))
        self.pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        self.texts: dict[Place, str] = {}
        self.unmarked: list[str] = []
        self.shown_instead: list[str] = []
        self._letters: dict[tuple[int, int], Any] = {}
        for number, page in enumerate(self.pdf.pages):
            self._read(number, page)

    @cached_property
    def tree(self) -> Node:
        (document,) = self.pdf.Root.StructTreeRoot.K
        return self._node(document, None)[0]

    def _node(self, element: Any, page: int | None) -> tuple[Node, str]:
        page = self.pages[element.Pg.objgen] if "/Pg" in element else page
        words, kids = [], []
        for kid in _listed(element.get("/K", [])):
            if isinstance(kid, int):
                words.append(self.texts[page, kid])  # type: ignore[index]
            elif kid.get("/Type") == "/MCR":
                words.append(self.texts[self.pages[kid.Pg.objgen], int(kid.MCID)])
            elif kid.get("/Type") == "/StructElem":
                node, raw = self._node(kid, page)
                kids.append(node)
                words.append(raw)
        raw = "".join(words)
        said = element.get("/A", {})
        node = Node(
            str(element.S)[1:], " ".join(raw.split()), tuple(kids), _maybe(element, "/Lang"), _maybe(element, "/Alt"),
            _maybe(said, "/Scope") or _maybe(said, "/ListNumbering"),
        )  # fmt: skip
        return node, raw if node.role in ("Link", "Span") else f"{raw} "

    def _read(self, number: int, page: Any) -> None:
        open_: list[Open] = []
        font: Any = None
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC" | "BMC":
                    open_.append(self._begun(number, operands))
                case "EMC":
                    open_.pop()
                case "Tf":
                    font = page.obj.Resources.Font[str(operands[0])]
                case "Tj":
                    self._show(number, open_, font, bytes(operands[0]))

    def _begun(self, number: int, operands: Any) -> "Open":
        facts = operands[1] if len(operands) > 1 else {}
        if "/MCID" not in facts:
            return str(operands[0])
        said = str(facts.ActualText) if "/ActualText" in facts else ""
        if (number, int(facts.MCID)) in self.texts:
            self.unmarked.append(f"a mark that was there before: {facts.MCID}")
        self.texts[number, int(facts.MCID)] = said
        return ACTUAL if said else int(facts.MCID)

    def _show(self, number: int, open_: list["Open"], font: Any, shown: bytes) -> None:
        if font.objgen not in self._letters:
            self._letters[font.objgen] = _characters(font)
        words = "".join(self._letters[font.objgen][code] for code in shown)
        if ACTUAL in open_:
            self.shown_instead.append(words)
        elif not open_ or (isinstance(open_[-1], str) and open_[-1] != "/Artifact"):
            self.unmarked.append(words)
        elif isinstance(open_[-1], int):
            self.texts[number, open_[-1]] += words

    # Whether what points at each other meets.

    def faults(self) -> list[str]:
        unmarked = (f"unmarked: {one}" for one in self.unmarked)
        return [*unmarked, *self._link_faults(), *self._mark_faults(), *self._other_faults()]

    def _other_faults(self) -> Iterator[str]:
        for element in self._elements(self.pdf.Root.StructTreeRoot.K[0]):
            if element.S == "/Figure" and len(element.get("/A", {}).get("/BBox", ())) != 4:
                yield "a figure has no place"
        profile = self.pdf.Root.OutputIntents[0].DestOutputProfile
        if (profile.read_bytes()[16:20], int(profile.N)) != (b"RGB ", 3):
            yield "the colours are not what their profile says"

    @cached_property
    def _parents(self) -> dict[int, Any]:
        nums = list(self.pdf.Root.StructTreeRoot.ParentTree.Nums)
        return {int(key): owner for key, owner in zip(nums[::2], nums[1::2], strict=True)}

    def _elements(self, element: Any) -> Iterator[Any]:
        yield element
        for kid in _listed(element.get("/K", [])):
            if not isinstance(kid, int) and kid.get("/Type") == "/StructElem":
                if kid.P.objgen != element.objgen:
                    raise AssertionError(f"{kid.S} does not know its parent")
                yield from self._elements(kid)

    def _link_faults(self) -> Iterator[str]:
        claimed = {
            kid.Obj.objgen: (element.objgen, kid.Pg.objgen, str(element.S))
            for element in self._elements(self.pdf.Root.StructTreeRoot.K[0])
            for kid in _listed(element.get("/K", []))
            if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"
        }
        for page in self.pdf.pages:
            for note in page.obj.get("/Annots", []):
                owner = self._parents.get(int(note.get("/StructParent", -1)))
                if owner is None or not str(note.get("/Contents", "")):
                    yield "a link belongs to no element, or says nothing"
                elif claimed.get(note.objgen) != (owner.objgen, page.obj.objgen, "/Link"):
                    yield "a link's element does not know it"

    def _mark_faults(self) -> Iterator[str]:
        claimed: set[Place] = set()
        for element in self._elements(self.pdf.Root.StructTreeRoot.K[0]):
            for place in self._places(element):
                if place in claimed or place not in self.texts:
                    yield f"{element.S} has a mark that is not its own"
                claimed.add(place)
                owners = self._parents.get(int(self.pdf.pages[place[0]].obj.StructParents), ())
                if place[1] >= len(owners) or owners[place[1]].objgen != element.objgen:
                    yield f"{element.S} is not found by its mark"
        if claimed != set(self.texts):
            yield "a mark belongs to no element"

    def _places(self, element: Any) -> Iterator[Place]:
        for kid in _listed(element.get("/K", [])):
            if isinstance(kid, int):
                yield self.pages[element.Pg.objgen], kid
            elif kid.get("/Type") == "/MCR":
                yield self.pages[kid.Pg.objgen], int(kid.MCID)


def _listed(kids: Any) -> list[Any]:
    return list(kids) if isinstance(kids, pikepdf.Array | list) else [kids]


def _maybe(holder: Any, key: str) -> str | None:
    return str(holder[key]).removeprefix("/") if key in holder else None


def _characters(font: Any) -> dict[int, str]:
    """Every code of a font as its ToUnicode map has it: what a reader is given."""
    found: dict[int, str] = {}
    for line in bytes(font.ToUnicode.read_bytes()).decode("ascii").splitlines():
        code, between, chars = line.partition("> <")
        if between and not line.endswith("def"):
            try:
                found[int(code[1:], 16)] = bytes.fromhex(chars[:-1]).decode("utf-16-be")
            except ValueError:
                continue
    return found


# What the blocks say.


def expected(letter: Letter) -> Node:
    kids = (
        *(Node("Figure", alt=figure.alt) for figure in letter.letterhead.logos),
        *(_text("P", plain(name)) for name in letter.letterhead.names),
        *(_text("P", runs) for runs in (*letter.letterhead.lines, *letter.address.lines)),
        *(_text("P", plain(text)) for one in letter.details for text in (one.label, one.value)),
        *(node for block in letter.blocks for node in _block(block)),
    )
    return _holding("Document", *kids)


MAY_STAND_EMPTY = {"H1", "H2", "H3", "H4", "Table", "THead", "TBody", "TR", "TH", "TD"}


def _holding(role: str, *kids: Node, said: str | None = None) -> Node:
    kept = tuple(kid for kid in kids if kid.text or kid.alt or kid.kids or kid.role in MAY_STAND_EMPTY)
    return Node(role, " ".join(kid.text for kid in kept if kid.text), kept, said=said)


def _words(text: str) -> str:
    return " ".join(clean(text).split())


def leads(run: Run) -> bool:
    return bool(run.href) and str(run.href).startswith(("http://", "https://", "mailto:"))


def _text(role: str, runs: Runs, said: str | None = None) -> Node:
    langs = {run.lang for run in runs if run.text.strip()}
    lang = langs.pop() if len(langs) == 1 else None
    inline = tuple(
        Node("Link" if leads(run) else "Span", _words(run.text), lang=None if lang else run.lang)
        for run in runs
        if run.text.strip() and (leads(run) or (run.lang and not lang))
    )
    return Node(role, _words("".join(run.text for run in runs)), inline, lang=lang, said=said)


def _block(block: Block) -> Iterator[Node]:
    match block:
        case Heading():
            yield _text(f"H{block.level}", plain(block.text))
        case Paragraph():
            yield _text("P", block.runs)
        case Quote():
            yield _holding("BlockQuote", *(_text("P", runs) for runs in block.paragraphs))
        case ItemList():
            marks = [f"{i}." if block.numbered else "•" for i in range(1, len(block.items) + 1)]
            items = (
                _holding("LI", Node("Lbl", mark), _text("LBody", runs))
                for mark, runs in zip(marks, block.items, strict=True)
                if any(run.text.strip() for run in runs)
            )
            yield _holding("L", *items, said="Decimal" if block.numbered else "Disc")
        case Table():
            yield from _table(block)
        case Address():
            yield _holding("Div", *(_text("P", runs) for runs in block.lines))
        case Signature() | Passage():
            yield from _of_others(block)


def _of_others(block: Signature | Passage) -> Iterator[Node]:
    if isinstance(block, Passage):
        inner = (node for one in block.blocks for node in _block(one))
        yield replace(_holding("Div", *inner), lang=block.lang)
        return
    yield _text("P", plain(block.closing))
    if block.image:
        yield Node("Figure", alt=block.image.alt)
    yield _text("P", (Run("\n".join(block.lines)),))


def _table(table: Table) -> Iterator[Node]:
    def cell(value: object, at: int) -> Node:
        words = "" if value is None else _words(str(value))
        heads = table.row_headers and at == 0 and words
        return _text("TH" if heads else "TD", linked(str(value)) if words else (), "Row" if heads else None)

    rows = [
        _holding("TR", *(cell(row[i] if i < len(row) else None, i) for i in range(len(table.columns))))
        for row in table.rows
    ]
    titles = (one if len(one) <= 160 else f"{one[:159].rstrip()}…" for one in map(_words, table.columns))
    head = (_text("TH", linked(one), "Column") if one else Node("TD") for one in titles)
    caption = [Node("Caption", _words(table.title))] if table.title.strip() else []
    if not table.columns:
        yield _text("P", plain(table.title))
    elif rows:
        yield _holding("Table", *caption, _holding("THead", _holding("TR", *head)), _holding("TBody", *rows))
    else:
        yield _holding("Table", *caption, _holding("TR", *head))
    for text in (table.blank_means, table.note):
        if text:
            yield _text("P", plain(text))


PIECE = re.compile(r"(.*?) ?\(columns (\d+) to \d+\)")


def joined(node: Node) -> Node:
    """Put together tables that stand in pieces side by side, each with the first column before its own."""
    kids: list[Node] = []
    for kid in map(joined, node.kids):
        piece = PIECE.fullmatch(kid.kids[0].text) if kid.role == "Table" and kid.kids else None
        if piece is None:
            kids.append(kid)
        elif piece[2] == "2":
            kids.append(replace(kid, kids=(replace(kid.kids[0], text=piece[1]), *kid.kids[1:])))
        else:
            kids[-1] = replace(
                kids[-1], kids=(kids[-1].kids[0], *map(_beside, kids[-1].kids[1:], kid.kids[1:]))
            )
    return replace(node, kids=tuple(kids)) if tuple(kids) != node.kids else node


def _beside(left: Node, right: Node) -> Node:
    """Two heads or bodies: each row of one with the same row of the other, whose first cell is a repetition."""
    rows = []
    for one, other in zip(left.kids, right.kids, strict=True):
        assert one.kids[0] == other.kids[0]
        rows.append(replace(one, kids=one.kids + other.kids[1:]))
    return replace(left, kids=tuple(rows))


HOLD_OTHERS = {"Document", "Div", "BlockQuote", "Table", "THead", "TBody", "TR", "L", "LI"}


def without_sums(node: Node) -> Node:
    """A tree in which what only holds others has no text: a table put together again has none of its own."""
    text = "" if node.role in HOLD_OTHERS else node.text
    return replace(node, text=text, kids=tuple(map(without_sums, node.kids)))


# Every check there is.


def found_by_validators(pdf: bytes, archive: Any = PDF_A_2A) -> list[str]:
    """Say which rules of PDF/UA-1 and PDF/A a file breaks."""
    found = []
    for profile in (PDF_UA_1, archive):
        try:
            report = validator.validate_pdf_bytes(pdf, profile=profile, limits=NO_LIMITS)
        except validator.PageError as fault:
            found.append(f"{profile.value}: {fault}")
        else:
            found += [f"{profile.value}: {one.rule_id} {one.message}" for one in report.failures]
    return found


def found_by_readers(pdf: bytes, what: str = "-struct-text") -> list[str]:
    """Say what qpdf and poppler complain of. With `-struct` poppler reads the tree only: for a very long table."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letter.pdf"
        file.write_bytes(pdf)
        commands = (["qpdf", "--check"], ["pdfinfo", what], ["pdffonts"])
        done = [subprocess.run([*command, str(file)], capture_output=True, text=True) for command in commands]
    return [f"{one.args[0]}: {one.stderr}" for one in done if one.stderr or one.returncode]


def file_faults(pdf: pikepdf.Pdf, letter: Letter) -> Iterator[str]:
    """Whether the files in a letter are its tables: every cell that holds no formula, under the table's title."""
    wanted = [table for table in tables_of(letter.blocks) if table.columns]
    named = pdf.Root.Names.EmbeddedFiles.Names
    specs = {str(name): spec for name, spec in zip(named[::2], named[1::2], strict=True)}
    if [str(spec.F) for spec in pdf.Root.AF] != list(specs) or len(specs) != len(wanted):
        yield "the files of the letter are not those that are listed"
    for (name, spec), table in zip(specs.items(), wanted, strict=True):
        stream = spec.EF.F
        data = stream.read_bytes()
        told = (str(spec.UF), str(spec.AFRelationship), str(stream.Subtype), int(stream.Params.Size))
        if told != (name, "/Data", "/text/csv", len(data)) or str(spec.Desc) != _words(table.title):
            yield f"{name} is not what is said of it"
        if hashlib.md5(data).digest() != bytes(stream.Params.CheckSum):
            yield f"{name} is not what its digest says"
        rows = [
            list(table.columns),
            *(["" if one is None else str(one) for one in row] for row in table.rows),
        ]
        if list(csv.reader(StringIO(data.decode("utf-8"), newline=""))) != rows:
            yield f"{name} does not hold its table"


def tables_of(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Passage):
            yield from tables_of(block.blocks)


def found_by_reading(pdf: bytes, letter: Letter, *, with_files: bool = False) -> list[str]:
    """Say where the tree and its text are not what the blocks say, and what points at nothing."""
    try:
        tagged = Tagged(pdf)
        found = [*tagged.faults(), *(file_faults(tagged.pdf, letter) if with_files else ())]
        got, wanted = (str(without_sums(one)) for one in (joined(tagged.tree), expected(letter)))
    except (
        KeyError,
        AttributeError,
        ValueError,
        TypeError,
        IndexError,
        AssertionError,
        pikepdf.PdfError,
    ) as fault:
        return [f"cannot be read back: {fault!r}"]
    return found if got == wanted else [*found, "the tree is not what the blocks say"]


def complaints(pdf: bytes, letter: Letter, archive: Any = PDF_A_2A) -> list[str]:
    by_reading = found_by_reading(pdf, letter, with_files=archive is PDF_A_3A)
    return [*found_by_validators(pdf, archive), *found_by_readers(pdf), *by_reading]
