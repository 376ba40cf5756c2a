"""Blocks as flowables, one after the other as the page asks for them."""

from collections.abc import Iterator

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
    Signature,
    Table,
    plain,
)
from foidesk.letters.fonts import Itemiser
from foidesk.letters.keeping import Led
from foidesk.letters.letterhead import head
from foidesk.letters.prose import Prose, Quoted, prose
from foidesk.letters.tables import cut_titles, grids

_LEADS, _STANDS = True, False
_Piece = tuple[bool, Flowable]
"""Whether it leads what follows, and must not be parted from it; and the flowable."""


class Flow:
    """One letter on its way to the page. `warnings()` is whole once every flowable was taken."""

    def __init__(self, letter: Letter) -> None:
        self._letter, self._itemiser = letter, Itemiser()
        self._cut: list[str] = []

    def flowables(self) -> Iterator[Flowable]:
        """Yield the letter from its head to its signature."""
        yield from head(self._letter, self._itemiser)
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
                yield from self._text(
                    _LEADS, prose(plain(block.text), styles.HEADINGS[block.level], self._itemiser)
                )
            case Paragraph():
                yield from self._text(block.leads_on, prose(block.runs, styles.BODY, self._itemiser))
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

    def _quote(self, quote: Quote) -> Iterator[_Piece]:
        final = len(quote.paragraphs) - 1
        for i, runs in enumerate(quote.paragraphs):
            for piece in prose(runs, styles.QUOTE, self._itemiser, kind=Quoted):
                if i == final and isinstance(piece, Quoted) and piece.getSpaceAfter():
                    piece.last = True
                    piece.style = styles.QUOTE_END
                yield _STANDS, piece

    def _items(self, listed: ItemList) -> Iterator[_Piece]:
        for number, runs in enumerate(listed.items, start=1):
            bullet = f"{number}." if listed.numbered else "•"
            style = styles.ITEM if number < len(listed.items) else styles.ITEM_END
            yield from self._text(_STANDS, prose(runs, style, self._itemiser, bullet=bullet))

    def _table(self, table: Table) -> Iterator[_Piece]:
        self._cut += cut_titles(table)
        for wanted, grid in grids(table, self._itemiser) if table.columns else ():
            yield from self._text(_LEADS, prose(self._caption(table, wanted), styles.CAPTION, self._itemiser))
            yield _STANDS, grid
        if not table.columns:
            yield from self._text(_STANDS, prose(plain(table.title), styles.CAPTION, self._itemiser))
        for text in (table.blank_means, table.note):
            if text:
                yield from self._text(_STANDS, prose(plain(text), styles.TABLE_NOTE, self._itemiser))

    def _caption(self, table: Table, wanted: tuple[int, ...]) -> tuple[Run, ...]:
        if len(wanted) == len(table.columns):
            return plain(table.title)
        words = self._letter.furniture.columns.format(first=wanted[1] + 1, last=wanted[-1] + 1)
        return plain(f"{table.title} ({words})")

    def _lines(self, address: Address) -> Iterator[_Piece]:
        *most, final = address.lines or ((),)
        lines = [
            piece
            for runs, style in (*((runs, styles.INSET_LINES) for runs in most), (final, styles.INSET_END))
            for piece in prose(runs, style, self._itemiser)
        ]
        for i, piece in enumerate(lines):
            yield (_LEADS if i < len(lines) - 1 and len(lines) < 16 else _STANDS), piece

    def _signature(self, signature: Signature) -> Iterator[_Piece]:
        yield from self._text(_LEADS, prose(plain(signature.closing), styles.CLOSING, self._itemiser))
        yield _LEADS, Spacer(1, 22)
        strong, *rest = signature.lines or ("",)
        runs = (Run(strong, strong=True), *(Run(f"\n{line}") for line in rest))
        yield from self._text(_STANDS, prose(runs, styles.LINES, self._itemiser))
