"""How a page of the help is set: its headings, the room between its lines, its pictures and tables."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from foidesk.ui.theme import Theme

SIZES = {1: 24, 2: 17, 3: 14}
"""Height of a heading's letters in pixels, by its level."""
ABOVE = {1: 0, 2: 22, 3: 14}
LEADING = 140.0
"""Height of a line, in hundredths of its letters'."""


def dress(document: QTextDocument, theme: Theme) -> None:
    """Set a document that was read from Markdown."""
    for block in _blocks(document):
        _set_block(block)
        _colour_links(block, theme)
        _lighten_bold(block)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, theme)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_block(block: QTextBlock) -> None:
    cursor, form = QTextCursor(block), QTextBlockFormat(block.blockFormat())
    level = form.headingLevel()
    form.setTopMargin(ABOVE.get(level, 0))
    form.setBottomMargin(8 if cursor.currentTable() is None else 0)
    has_picture = any(run.isImageFormat() for _begins, _ends, run in _runs(block))
    form.setLineHeight(
        100.0 if has_picture else LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    cursor.setBlockFormat(form)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        font = QFont(block.document().defaultFont())
        font.setPixelSize(SIZES.get(level, 13))
        font.setWeight(QFont.Weight.DemiBold)
        words = QTextCharFormat()
        words.setFont(font)
        cursor.setCharFormat(words)


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return where each run of one format begins and ends, and the format."""
    found, at = [], block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        found.append((fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()))
        at += 1
    return found


def _colour_links(block: QTextBlock, theme: Theme) -> None:
    for begins, ends, form in _runs(block):
        if form.isAnchor():
            form.setForeground(QBrush(theme.colour("accent_text")))
            _over(block, begins, ends).setCharFormat(form)


def _lighten_bold(block: QTextBlock) -> None:
    """Set what stands out in the heaviest weight that is shipped: Qt smears it to make a heavier one."""
    for begins, ends, form in _runs(block):
        if form.fontWeight() > QFont.Weight.DemiBold:
            form.setFontWeight(QFont.Weight.DemiBold)
            _over(block, begins, ends).setCharFormat(form)


def _over(block: QTextBlock, begins: int, ends: int) -> QTextCursor:
    cursor = QTextCursor(block.document())
    cursor.setPosition(begins)
    cursor.setPosition(ends, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _set_table(table: QTextTable, theme: Theme) -> None:
    form = table.format().toTableFormat()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderBrush(QBrush(theme.colour("line")))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setCellPadding(6)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
