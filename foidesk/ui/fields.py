"""The pieces a form is made of: cards, labelled fields that speak up in words, choices."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.plain import say
from foidesk.ui.remarks import Remark

FIELD_WIDTH = 660
"""A line of a form is never wider: long lines are hard to read back."""

CARD_WIDTH = FIELD_WIDTH + 42

EDGES = 24
"""Pixels above and below the lines of a text box: border, padding and the document's own margin."""

Choice = TypeVar("Choice")


class Card(QFrame):
    """One group of a form under its heading."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(20, 16, 20, 20)
        self.rows.setSpacing(16)
        if title:
            self.rows.addWidget(say(title, "section"))

    def add(self, *widgets: QWidget) -> None:
        """Put one widget, or several side by side, under what is there already."""
        if len(widgets) == 1:
            self.rows.addWidget(widgets[0])
            return
        row = QHBoxLayout()
        row.setSpacing(16)
        for widget in widgets:
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(row)


class Field(QWidget):
    """A control under its label, with a hint, and below it whatever must be said about its value."""

    def __init__(self, label: str, control: QWidget, name: str, hint: str = "") -> None:
        super().__init__()
        self.control = control
        control.setObjectName(name)
        control.setAccessibleName(label.replace("&", ""))
        control.setAccessibleDescription(hint)
        self.setMaximumWidth(FIELD_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._name = self._label(label, control)
        rows.addWidget(self._name)
        rows.addWidget(control, 1)
        if hint:
            rows.addWidget(say(hint, "hint"))
        self._remark = Remark(f"{name}_remark")
        rows.addWidget(self._remark)

    @staticmethod
    def _label(text: str, control: QWidget) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "label")
        label.setBuddy(control)
        return label

    def wrap(self) -> None:
        """Wrap the label, which might push the control out of a narrow column. For what is scrolled only."""
        self._name.setWordWrap(True)

    def doubt(self, why: str) -> None:
        """Say that this value wants checking, and why; an empty text takes it back."""
        self._speak("doubt", why)

    def fault(self, why: str) -> None:
        """Say that this value cannot stand, and why; an empty text takes it back."""
        self._speak("fault", why)

    def note(self, said: str) -> None:
        """Say something of this value that needs nothing done; an empty text takes it back."""
        self._speak("note", said)

    def remark_on(self, kind: str, said: str) -> None:
        """Say something of a kind a remark knows; an empty text takes it back."""
        self._speak(kind, said)

    def _speak(self, kind: str, why: str) -> None:
        """Show it, and let it be read out after whatever the control says of itself."""
        own = self.control.accessibleDescription().removesuffix(self._remark.text()).rstrip()
        self._remark.show_words(kind, why)
        self.control.setAccessibleDescription(" ".join(words for words in (own, why) if words))

    def remark(self) -> str:
        """Return what is said under the control now."""
        return self._remark.text()


class LinesEdit(QPlainTextEdit):
    """A few lines of text, such as an address. Tab moves on."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = lines
        self._fit()

    def _fit(self) -> None:
        inside = self.fontMetrics().lineSpacing() * self._lines
        self.setFixedHeight(inside + EDGES)

    def lines(self) -> tuple[str, ...]:
        """Return the lines that hold something, trimmed."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines in place of what is there."""
        self.setPlainText("\n".join(lines))


class ChoiceBox(QComboBox, Generic[Choice]):
    """A drop-down of values in words. The wheel does not change it: it is scrolled past."""

    def __init__(self, labels: Mapping[Choice, str]) -> None:
        super().__init__()
        self._values = list(labels)
        self.addItems(list(labels.values()))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def value(self) -> Choice:
        """Return the value whose words are shown."""
        return self._values[self.currentIndex()]

    def knows(self, value: Choice) -> bool:
        """Whether it has words for `value`."""
        return value in self._values

    def reword(self, labels: Mapping[Choice, str]) -> None:
        """Give its values other words."""
        for at, value in enumerate(self._values):
            self.setItemText(at, labels[value])

    def show_value(self, value: Choice) -> None:
        """Show the words of `value`."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past."""
        event.ignore()


class LineEdit(QLineEdit):
    """A line that shows how its words begin, however long they are."""

    def setText(self, text: str | None, /) -> None:
        """Show these words from the first, unless somebody is typing here."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)


def line_edit(placeholder: str = "") -> QLineEdit:
    """Return a one-line control."""
    edit = LineEdit()
    edit.setPlaceholderText(placeholder)
    return edit
