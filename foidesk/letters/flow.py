"""Blocks as flowables, one after the other as the page asks for them."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer

from foidesk.letters import styles
from foidesk.letters.blocks import (
    Address,
    Block,
    Furniture,
    Heading,
    ItemList,
    Letter,
    Paragraph,
    Passage,
    PlainBlock,
    Quote,
    Run,
    Runs,
    Signature,
    Table,
    plain,
)
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.keeping import Led
from foidesk.letters.letterhead import head
from foidesk.letters.pictures import picture_of
from foidesk.letters.prose import Prose, Quoted, prose
from foidesk.letters.styles import Look, Style
from foidesk.letters.tables import tables
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_LEADS, _STANDS = True, False
_TOGETHER = 16
"""Lines of an address that still fit on a page in any size, and so are never parted."""

_FEW, _SHORT = 8, 400
"""Paragraphs and characters below which a quote stays with its heading, rather than leave two lines alone."""

_Piece = tuple[bool, Flowable]
"""Whether it leads what follows, and must not be parted from it; and the flowable."""


class Flow:
    """One letter on its way to the page. `warnings()` is whole once every flowable was taken.

    Each block is entered in the tree, below `document`, as it comes: blocks are in reading order.
    """

    def __init__(self, letter: Letter, look: Look, document: Element) -> None:
        self._letter, self._look, self._document = letter, look, document
        self._itemiser = Itemiser()
        self._cut: list[str] = []

    def flowables(self) -> Iterator[Flowable]:
        """Yield the letter from its head to its signature."""
        yield from head(self._letter, self._look, self._itemiser, self._document)
        waiting: list[Flowable] = []
        passage = _Passage(self._look, self._itemiser, self._document, self._letter.furniture, self._cut)
        for leads, flowable in passage.pieces(self._letter.blocks):
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


class _Passage:
    """Blocks of one language, below one element."""

    def __init__(
        self, look: Look, itemiser: Itemiser, within: Element, furniture: Furniture, cut: list[str]
    ) -> None:
        self._look, self._itemiser, self._within, self._furniture = look, itemiser, within, furniture
        self._cut = cut

    def pieces(self, blocks: tuple[Block, ...]) -> Iterator[_Piece]:
        """Yield the pieces of each block in turn."""
        for place, block in enumerate(blocks):
            if place and _begins_anew(block):
                yield _STANDS, PageBreak()
            yield from self._passage(block) if isinstance(block, Passage) else self._block(block)

    def _block(self, block: PlainBlock) -> Iterator[_Piece]:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._text(block.leads_on, block.runs, self._look.body)
            case Quote():
                return self._quote(block)
            case ItemList():
                return self._items(block)
            case Table():
                return self._table(block)
            case Address():
                return self._lines(block)
            case Signature():
                return self._signature(block)

    def _passage(self, passage: Passage) -> Iterator[_Piece]:
        element = self._within.add("Div", lang=passage.lang)
        furniture = passage.furniture or self._furniture
        return _Passage(self._look, self._itemiser, element, furniture, self._cut).pieces(passage.blocks)

    def _text(self, leads: bool, runs: Runs, style: Style) -> Iterator[_Piece]:
        text = self._set(runs, style, self._within.add("P"))
        if text is not None:
            yield leads, text

    def _set(self, runs: Runs, style: Style, element: Element, kind: type[Prose] = Prose) -> Prose | None:
        return prose(runs, style, self._itemiser, element=element, kind=kind)

    def _heading(self, heading: Heading) -> Iterator[_Piece]:
        element = self._within.add(f"H{heading.level}")
        text = self._set(plain(heading.text), self._look.headings[heading.level - 1], element)
        if text is not None:
            text.is_heading, text.entry = True, (one_line(heading.text, 200), heading.level)
            yield _LEADS, text

    def _quote(self, quote: Quote) -> Iterator[_Piece]:
        element = self._within.add("BlockQuote")
        words = sum(len(run.text) for runs in quote.paragraphs[:_FEW] for run in runs)
        short = len(quote.paragraphs) < _FEW and words < _SHORT
        before: Prose | None = None  # a request may be very long: only a short one is held whole
        for runs in quote.paragraphs:
            text = self._set(runs, self._look.quote, element.add("P"), Quoted)
            if text is not None:
                if before is not None:
                    yield (_LEADS if short else _STANDS), before
                before = text
        if before is not None:
            yield _STANDS, before.restyled(self._look.quote_end)

    def _items(self, listed: ItemList) -> Iterator[_Piece]:
        numbering = "Decimal" if listed.numbered else "Disc"
        element = self._within.add("L", attributes=f"<</O/List/ListNumbering/{numbering}>>")
        for number, runs in enumerate(listed.items, start=1):
            item = element.add("LI")
            label = (f"{number}." if listed.numbered else "•", item.add("Lbl"))
            style = self._look.item if number < len(listed.items) else self._look.item_end
            text = prose(runs, style, self._itemiser, element=item.add("LBody"), label=label)
            if text is not None:
                yield _STANDS, text

    def _table(self, table: Table) -> Iterator[_Piece]:
        if not table.columns:
            yield from self._text(_STANDS, plain(table.title), self._look.caption)
            for text in (table.blank_means or "", table.note or ""):
                yield from self._text(_STANDS, plain(text), self._look.note)
            return
        yield from tables(table, self._look, self._itemiser, self._within, self._furniture, self._cut)

    def _lines(self, address: Address) -> Iterator[_Piece]:
        element = self._within.add("Div")
        lines = [
            text
            for runs in address.lines
            if (text := self._set(runs, self._look.inset, element.add("P"))) is not None
        ]
        if lines:
            lines[-1] = lines[-1].restyled(self._look.inset_end)
        for i, line in enumerate(lines):
            goes_on = i < len(lines) - 1 or address.leads_on
            yield (_LEADS if goes_on and len(lines) < _TOGETHER else _STANDS), line

    def _signature(self, signature: Signature) -> Iterator[_Piece]:
        scale = self._look.scale
        yield from self._text(_LEADS, plain(signature.closing), self._look.closing)
        if signature.image is None:
            yield _LEADS, Spacer(1, 22 * scale)
        else:
            picture = picture_of(signature.image)
            alt = one_line(signature.image.alt, 300) or one_line(" ".join(signature.lines[:1]), 300)
            picture.element = self._within.add("Figure", alt=alt)
            picture.fit(styles.SIGNATURE_WIDTH * scale, styles.SIGNATURE_HEIGHT * scale)
            yield _LEADS, picture
        strong, *rest = signature.lines or ("",)
        runs = (Run(strong, strong=True), *(Run(f"\n{line}") for line in rest))
        yield from self._text(_STANDS, runs, self._look.lines)


def _begins_anew(block: Block) -> bool:
    """Whether a block begins a page: a heading that says so, or a passage with a title of its own."""
    if isinstance(block, Heading):
        return block.anew
    first = block.blocks[0] if isinstance(block, Passage) and block.blocks else None
    return isinstance(first, Heading) and first.level == 1
