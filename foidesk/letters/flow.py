"""Blocks as flowables, one after the other as the page asks for them."""

from collections.abc import Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from foidesk.letters import styles
from foidesk.letters.blocks import (
    Address,
    Block,
    Heading,
    ItemList,
    Letter,
    Paragraph,
    Quote,
    Run,
    Runs,
    Signature,
    Table,
    plain,
)
from foidesk.letters.fonts import Itemiser
from foidesk.letters.keeping import Led
from foidesk.letters.letterhead import head
from foidesk.letters.prose import Prose, Quoted, prose
from foidesk.letters.tables import cut_titles, grids
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_LEADS, _STANDS = True, False
_Piece = tuple[bool, Flowable]
"""Whether it leads what follows, and must not be parted from it; and the flowable."""


class Flow:
    """One letter on its way to the page. `warnings()` is whole once every flowable was taken.

    Each block is entered in the tree, below `document`, as it comes: blocks are in reading order.
    """

    def __init__(self, letter: Letter, document: Element) -> None:
        self._letter, self._document, self._itemiser = letter, document, Itemiser()
        self._cut: list[str] = []

    def flowables(self) -> Iterator[Flowable]:
        """Yield the letter from its head to its signature."""
        yield from head(self._letter, self._itemiser, self._document)
        waiting: list[Flowable] = []
        for leads, flowable in self._pieces():
            if leads:
                waiting.append(flowable)
            elif waiting:
                yield Led(waiting, flowable)
                waiting = []
            else:
                yield flowable
        yield from waiting

    def warnings(self) -> tuple[str, ...]:
        """Return what could not be drawn as it was written, in the officer's words."""
        cut = (
            f"The column title “{title[:40]}…” is too long for a table and was cut." for title in self._cut
        )
        return (*self._itemiser.warnings(), *cut)

    def _pieces(self) -> Iterator[_Piece]:
        for block in self._letter.blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[_Piece]:
        match block:
            case Heading():
                yield from self._heading(block)
            case Paragraph():
                yield from self._text(block.leads_on, self._paragraph(block.runs, styles.BODY))
            case Quote():
                yield from self._quote(block)
            case ItemList():
                yield from self._items(block)
            case Table():
                yield from self._table(block)
            case Address():
                yield from self._lines(block)
            case Signature():
                yield from self._signature(block)

    def _text(self, leads: bool, pieces: Iterator[Prose]) -> Iterator[_Piece]:
        return ((leads, piece) for piece in pieces)

    def _paragraph(
        self, runs: Runs, style: ParagraphStyle, role: str = "P", within: Element | None = None
    ) -> Iterator[Prose]:
        element = (within or self._document).add(role)
        return prose(runs, style, self._itemiser, element=element)

    def _heading(self, heading: Heading) -> Iterator[_Piece]:
        role = f"H{heading.level}"
        pieces = self._paragraph(plain(heading.text), styles.HEADINGS[heading.level], role)
        for i, piece in enumerate(pieces):
            if i == 0:
                piece.entry = (one_line(heading.text, 200), heading.level)
            yield _LEADS, piece

    def _quote(self, quote: Quote) -> Iterator[_Piece]:
        final, element = len(quote.paragraphs) - 1, self._document.add("BlockQuote")
        for i, runs in enumerate(quote.paragraphs):
            for piece in prose(runs, styles.QUOTE, self._itemiser, kind=Quoted, element=element.add("P")):
                if i == final and isinstance(piece, Quoted) and piece.getSpaceAfter():
                    piece.last = True
                    piece.style = styles.QUOTE_END
                yield _STANDS, piece

    def _items(self, listed: ItemList) -> Iterator[_Piece]:
        numbering = "Decimal" if listed.numbered else "Disc"
        element = self._document.add("L", attributes=f"<</O/List/ListNumbering/{numbering}>>")
        for number, runs in enumerate(listed.items, start=1):
            bullet = f"{number}." if listed.numbered else "•"
            style = styles.ITEM if number < len(listed.items) else styles.ITEM_END
            item = element.add("LI")
            label, body = item.add("Lbl"), item.add("LBody")
            pieces = prose(runs, style, self._itemiser, bullet=bullet, element=body, label=label)
            yield from self._text(_STANDS, pieces)

    def _table(self, table: Table) -> Iterator[_Piece]:
        self._cut += cut_titles(table)
        for wanted, caption, grid in grids(table, self._itemiser, self._document) if table.columns else ():
            words = self._caption(table, wanted)
            pieces = prose(words, styles.CAPTION, self._itemiser, element=caption)
            yield from self._text(_LEADS, pieces)
            yield _STANDS, grid
        if not table.columns:
            yield from self._text(_STANDS, self._paragraph(plain(table.title), styles.CAPTION))
        for text in (table.blank_means, table.note):
            if text:
                yield from self._text(_STANDS, self._paragraph(plain(text), styles.TABLE_NOTE))

    def _caption(self, table: Table, wanted: tuple[int, ...]) -> Runs:
        if len(wanted) == len(table.columns):
            return plain(table.title)
        words = self._letter.furniture.columns.format(first=wanted[1] + 1, last=wanted[-1] + 1)
        return plain(f"{table.title} ({words})")

    def _lines(self, address: Address) -> Iterator[_Piece]:
        *most, final = address.lines or ((),)
        element = self._document.add("Div")
        lines = [
            piece
            for runs, style in (*((runs, styles.INSET_LINES) for runs in most), (final, styles.INSET_END))
            for piece in self._paragraph(runs, style, within=element)
        ]
        for i, piece in enumerate(lines):
            yield (_LEADS if i < len(lines) - 1 and len(lines) < 16 else _STANDS), piece

    def _signature(self, signature: Signature) -> Iterator[_Piece]:
        yield from self._text(_LEADS, self._paragraph(plain(signature.closing), styles.CLOSING))
        yield _LEADS, Spacer(1, 22)
        strong, *rest = signature.lines or ("",)
        runs = (Run(strong, strong=True), *(Run(f"\n{line}") for line in rest))
        yield from self._text(_STANDS, self._paragraph(runs, styles.LINES))
