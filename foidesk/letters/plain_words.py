"""The words of a letter without its looks, in reading order: for searching what was written."""

from collections.abc import Iterable, Iterator

from foidesk.letters.blocks import (
    Address,
    Block,
    Heading,
    ItemList,
    Letter,
    Paragraph,
    Passage,
    Quote,
    Runs,
    Signature,
    Table,
)


def words_of(letter: Letter) -> str:
    """Return a letter as plain text, line by line. Who writes is left out: it is on every one."""
    said = [*_lines(letter.address), *_details(letter), *_of_blocks(letter.blocks)]
    return "\n".join(said if letter.title in said else [letter.title, *said])


def _details(letter: Letter) -> Iterator[str]:
    for detail in letter.details:
        yield f"{detail.label} {detail.value}"


def _of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Passage):
            yield from _of_blocks(block.blocks)
        else:
            yield from _of_block(block)


def _of_block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Paragraph():
            yield _said(block.runs)
        case Quote():
            yield from map(_said, block.paragraphs)
        case ItemList():
            yield from map(_said, block.items)
        case Address():
            yield from _lines(block)
        case Signature():
            yield from (block.closing, *block.lines)
        case Table():
            yield from _of_table(block)


def _of_table(table: Table) -> Iterator[str]:
    yield table.title
    for row in (table.columns, *table.rows):
        yield "\t".join("" if cell is None else str(cell) for cell in row)
    yield from (words for words in (table.note, table.blank_means) if words)


def _lines(address: Address) -> Iterator[str]:
    return map(_said, address.lines)


def _said(runs: Runs) -> str:
    return "".join(run.text for run in runs)
