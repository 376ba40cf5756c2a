"""The plainest pieces of every page: words and a button. Needed for the first paint, so nothing else is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy


def say(text: str, role: str, name: str = "") -> QLabel:
    """Return a wrapped label for text that may come from anywhere: never read as mark-up."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setObjectName(name)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return label


def grown(label: QLabel) -> QLabel:
    """Return the label free to be as tall as its text needs: for several lines that may each be wrapped."""
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def push(text: str, name: str, role: str = "", spoken: str = "") -> QPushButton:
    """Return a button; `spoken` is its whole name where the words on it are short.

    Its font is set in code because a style sheet's weight is not in the size hint.
    """
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(spoken or text.replace("&", "").rstrip("…"))
    button.setProperty("role", role)
    if role == "primary":
        font = button.font()
        font.setWeight(QFont.Weight.DemiBold)  # the shipped face has no bolder one, and Qt would smear it
        button.setFont(font)
    return button
