"""The pieces a form is made of: cards, labelled fields that speak up in words, choices."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
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

from foidesk.ui.remarks import Remark

FIELD_WIDTH = 620
"""A line of a form is never wider: long lines are hard to read back."""

Choice = TypeVar("Choice", bound=StrEnum)


def say(text: str, role: str, name: str = "") -> QLabel:
    """Return a wrapped label for text that may come from anywhere: never read as mark-up."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setObjectName(name)
    return label


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
        self._hint = hint
        control.setObjectName(name)
        control.setAccessibleName(label.replace("&", ""))
        control.setAccessibleDescription(hint)
        self.setMaximumWidth(FIELD_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.setDirection(QBoxLayout.Direction.TopToBottom)
        rows.addWidget(self._label(label, control))
        rows.addWidget(control)
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

    def doubt(self, why: str) -> None:
        """Say that this value wants checking, and why; an empty text takes it back."""
        self._speak("doubt", why)

    def fault(self, why: str) -> None:
        """Say that this value cannot stand, and why; an empty text takes it back."""
        self._speak("fault", why)

    def _speak(self, kind: str, why: str) -> None:
        self._remark.show_words(kind, why)
        spoken = " ".join(words for words in (self._hint, self._remark.text()) if words)
        self.control.setAccessibleDescription(spoken)

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
        self.setFixedHeight(inside + 20)

    def lines(self) -> tuple[str, ...]:
        """Return the lines that hold something, trimmed."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines in place of what is there."""
        self.setPlainText("\n".join(lines))


def line_edit(placeholder: str = "", longest: int = 1000) -> QLineEdit:
    """Return a one-line control; `longest` only stops a pasted book."""
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    edit.setMaxLength(longest)
    return edit


def choices(labels: Mapping[Choice, str], nothing: str = "") -> QComboBox:
    """Return a drop-down of these values in words; `nothing` is the words for None, if allowed."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    if nothing:
        combo.addItem(nothing, None)
    for value, words in labels.items():
        combo.addItem(words, value)
    return combo


def choose(combo: QComboBox, value: object) -> None:
    """Show `value` in a drop-down made by `choices`."""
    combo.setCurrentIndex(max(0, combo.findData(value)))
