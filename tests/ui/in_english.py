"""What a window says that no translation gave it: every word but the data of the case."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

OPEN, CLOSE = "\u2061", "\u2062"
"""Characters nobody sees: between them stands what the translator said."""

SLOT = re.compile(r"\{\w*(?:![rs])?(?::[^}]*)?\}")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
ROWS = 12
"""Rows of a table that are read: those below say the same of other cases."""


class Telling(QTranslator):
    """Says the Welsh of a file of Linguist's, and lets it be told apart from what comes from elsewhere."""

    def __init__(self, messages, parent=None):
        super().__init__(parent)
        self._said = {
            (context, source): OPEN + SLOT.sub(lambda slot: CLOSE + slot[0] + OPEN, welsh) + CLOSE
            for context, source, welsh, _comment in messages
        }

    def isEmpty(self):
        return False

    def translate(self, context, source, _disambiguation=None, _n=-1):
        return self._said.get((context, source), "")


def untold(text: str) -> list[str]:
    """Return the stretches of a text that no translation gave."""
    depth, stretches = 0, [""]
    for sign in text:
        if sign in OPEN + CLOSE:
            depth += 1 if sign == OPEN else -1
            stretches.append("")
        elif depth == 0:
            stretches[-1] += sign
    return [" ".join(one.split()) for one in stretches if one.strip()]


def said_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what each part of a window that is shown says to the eye and to the ear, with its name."""
    for part in (window, *window.findChildren(QWidget)):
        if part.isVisible() and not part.objectName().startswith("qt_"):
            name = f"{type(part).__name__} {part.objectName() or part.parent().objectName()}"
            for words in (*_of_every(part), *_of_its_kind(part)):
                if words and words.strip():
                    yield name, words


def _of_every(part: QWidget) -> Iterator[str]:
    yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
    if part.isWindow():
        yield part.windowTitle()


def _of_its_kind(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit | QPlainTextEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))
    elif isinstance(part, QTabBar):
        yield from (part.tabText(at) for at in range(part.count()))
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _of_model(part.model(), headed=isinstance(part, QTableView))


def _of_model(model: QAbstractItemModel, *, headed: bool) -> Iterator[str]:
    columns = range(model.columnCount() if headed else 1)
    if headed:
        yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
    for row in range(min(model.rowCount(), ROWS)):
        for column in columns:
            for role in ROLES:
                said = model.data(model.index(row, column), role)
                if isinstance(said, str):
                    yield said
