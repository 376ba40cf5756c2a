"""What a window says that no translation gave it and that is no data either."""

import re
import tomllib
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
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
QUOTED = re.compile(r'"([^"]+)"')
WORD = re.compile(r"[A-Za-z]{2}")
BREAK = re.compile(r" – |: |, |; |[.?!…](?:\s|$)|[·→|()“”]|\s{2,}|\n")
SEALED = re.compile(
    r"\b[0-9a-f]{64}\b|(?:\b[A-Z0-9]{5}\b\s*){3,}|\bFOI[ -]\d+[-/]\d+|\b(?:Ctrl|Alt|Shift)\+[\w+,−]+"
)
CITED = re.compile(
    r"\b(?:[Ss]ection|[Rr]egulation|[Aa]dran|[Rr]heoliad) \d\w*(?:\(\w+\))*|\b(?:FOIA|EIR|FOISA|EISR|SI|SSI)\b|\b[rs]{1,2}\d\w*(?:\(\w+\))*"
)
"""Where the law is cited, and what only a machine reads."""

KEY = re.compile(r"&([^&\s])")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
SENTENCE = 3
"""Blanks from which on words are a sentence, which may be shown with a capital it has not as data."""

ROWS = 12
"""Rows of a table that are read: those below say the same of other cases."""


class Telling(QTranslator):
    """Says the Welsh of a file of Linguist's, and lets it be told apart from what comes from elsewhere.

    Dates are said bare: what stands in a field of a date is read again.
    """

    def __init__(self, messages, parent=None):
        super().__init__(parent)
        self._said = {(context, source): self._told(context, welsh) for context, source, welsh, _ in messages}
        self.days = {welsh for context, _source, welsh, _ in messages if context in {"Dates", "Short dates"}}

    @staticmethod
    def _told(context, welsh):
        if context in {"Dates", "Short dates"}:
            return welsh
        return OPEN + SLOT.sub(lambda slot: CLOSE + slot[0] + OPEN, welsh) + CLOSE

    def isEmpty(self):
        return False

    def translate(self, context, source, _disambiguation=None, _n=-1):
        return self._said.get((context, source))


class Data:
    """What officers typed and what was shipped as data: every value of the case file and of the resources."""

    def __init__(self, connection, resources, days, *more):
        every = (*self._kept(connection), *self._shipped(resources), *more)
        known = {piece for text in every for said in (text, CITED.sub("", text)) for piece in pieces(said)}
        self._known = known | {
            piece[0].upper() + piece[1:] for piece in known if piece.count(" ") >= SENTENCE
        }
        self._days = re.compile("|".join(sorted(map(re.escape, days), key=len, reverse=True)))

    @staticmethod
    def _kept(connection):
        tables = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
        for (table,) in tables:
            for row in connection.execute(f'select * from "{table}"'):
                for value in (value for value in row if isinstance(value, str)):
                    yield from (value, *QUOTED.findall(value))

    @staticmethod
    def _shipped(resources):
        for path in (
            *(resources / "law").glob("*.toml"),
            *(resources / "clauses" / "en").glob("*.toml"),
            *(resources / "clauses" / "stock").glob("*.toml"),
        ):
            yield from _strings(tomllib.loads(path.read_text("utf-8")))
        for path in (*(resources / "law").glob("*.json"), *(resources / "thesaurus").iterdir()):
            yield from QUOTED.findall(path.read_text("utf-8"))
        for path in (resources / "help").glob("*.md"):
            yield from path.read_text("utf-8").splitlines()

    def unknown(self, words: str) -> list[str]:
        """Return the pieces of some words that are data of no kind."""
        whole, *parts = [*pieces(words), ""]
        if whole in self._known or self._known.issuperset(parts[:-1] or [whole]):
            return []
        bare = self._days.sub("", CITED.sub("", SEALED.sub("", words)))
        return [one for one in dict.fromkeys(BREAK.split(bare)) if set(pieces(one)) - self._known]


def _strings(value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def pieces(text: str) -> Iterator[str]:
    """Yield the clauses of a text that hold a word, and the text itself."""
    for one in (text, *BREAK.split(text)):
        whole = " ".join(one.split()).strip(" .:,;?–-#→")
        if WORD.search(whole):
            yield whole


def untold(text: str) -> list[str]:
    """Return the stretches of a text that no translation gave."""
    depth, stretches = 0, [""]
    for sign in text:
        if sign in OPEN + CLOSE:
            depth += 1 if sign == OPEN else -1
            stretches.append("")
        elif depth == 0:
            stretches[-1] += sign
    return [one for one in stretches if one.strip()]


def said_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what each part of a window that is shown says to the eye and to the ear, with its name."""
    for part in (window, *window.findChildren(QWidget)):
        if part.isVisible() and not part.objectName().startswith("qt_"):
            name = part.objectName() or part.parent().objectName()
            for words in (*_of_every(part), *_of_its_kind(part)):
                if words and words.strip():
                    yield name, words


def keys_twice(window: QWidget) -> dict[str, list[str]]:
    """Return the letters that more than one control in sight goes by, each with what those controls say."""
    by_letter: dict[str, set[str]] = {}
    for part in window.findChildren(QWidget):
        is_keyed = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy())
        if is_keyed and part.isVisible() and (key := KEY.search(part.text())):
            by_letter.setdefault(key[1].casefold(), set()).add(part.text())
    return {letter: sorted(texts) for letter, texts in by_letter.items() if len(texts) > 1}


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
    elif isinstance(part, QAbstractSpinBox):
        yield part.text()
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
