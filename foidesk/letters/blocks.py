"""A letter as values, the only input of drawing: headings, paragraphs, quotes, lists, tables, addresses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from foidesk.domain.decisions import Cell


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one manner. A newline in `text` is a line break. `lang` only where it differs."""

    text: str
    strong: bool = False
    emphasis: bool = False
    href: str | None = None
    lang: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of `level` 1 to 4, never left alone at the foot of a page. `anew`: it begins a page."""

    level: int
    text: str
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `leads_on`: it introduces the next block, and stays on its page."""

    runs: Runs
    leads_on: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody else's words, such as the request as it was received."""

    paragraphs: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A bulleted or numbered list."""

    items: tuple[Runs, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A data table: one header row, repeated on every page.

    `row_headers`: the first column names its row. `note` and `blank_means` are whole sentences, drawn below.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str | None = None
    blank_means: str | None = None
    row_headers: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """Lines that stand one below the other: where to write to. `leads_on`: they stay with what follows."""

    lines: tuple[Runs, ...]
    leads_on: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as the bytes of a PNG or JPEG file, and the words that stand for it."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The closing words and who signs, kept together with the signature between, or room for one."""

    closing: str
    lines: tuple[str, ...]
    image: Figure | None = None


@dataclass(frozen=True, slots=True)
class Furniture:
    """The few words drawing itself needs in one language; `also`: a second one's, for the foot of pages."""

    page: str = "Page"
    of: str = "of"
    columns: str = "columns {first} to {last}"
    continued: str = "continued"
    draft: str = "Draft"
    also: "Furniture | None" = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks in another language than the letter's, `lang` as `cy`; `furniture`: its own words for tables.

    A passage may begin with a heading of level 1 of its own.
    """

    lang: str
    blocks: "tuple[Block, ...]"
    furniture: Furniture | None = None


PlainBlock = Heading | Paragraph | Quote | ItemList | Table | Address | Signature
Block = PlainBlock | Passage


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: the authorities' names and logos, and the office's address and contacts line by line."""

    names: tuple[str, ...]
    logos: tuple[Figure, ...] = ()
    lines: tuple[Runs, ...] = ()


@dataclass(frozen=True, slots=True)
class Detail:
    """One labelled fact beside the address: the date, the reference."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole letter. `title`, `author` and `dated` also go into the file's properties; `lang` as `en-GB`."""

    title: str
    lang: str
    dated: date
    author: str
    reference: str
    letterhead: Letterhead
    address: Address
    details: tuple[Detail, ...]
    blocks: tuple[Block, ...]
    furniture: Furniture = Furniture()

    def __post_init__(self) -> None:
        for levels in _orders(self.blocks, [[]]):
            if not levels_in_order(levels):
                raise ValueError(f"Heading levels must begin at 1 and never skip one: {levels}")


def _orders(blocks: Iterable[Block], found: list[list[int]]) -> list[list[int]]:
    """Return the levels of the headings in order, anew for each passage that has a title of its own."""
    for block in blocks:
        if isinstance(block, Heading):
            found[-1].append(block.level)
        elif isinstance(block, Passage):
            within = _orders(block.blocks, [[]])
            if within[0][:1] == [1]:
                found.append([])
            found[-1] += within[0]
            found += within[1:]
    return found


def levels_in_order(levels: Iterable[int]) -> bool:
    """Whether headings begin at level 1, once, and never go down by more than one level (PDF/UA-1, 7.4)."""
    before = 0
    for level in levels:
        if not 1 <= level <= before + 1 or (level == 1 and before):
            return False
        before = level
    return True


def plain(text: str) -> Runs:
    """Return text as one run without links."""
    return (Run(text),)
