"""Joins the help to the desk: the page for where the cursor is, and the keys as they are bound."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from foidesk.ui.help.help_view import HelpView
from foidesk.ui.help.topics import Topic, Topics
from foidesk.ui.shelves import SHELVES
from foidesk.ui.shortcuts import Keys
from foidesk.ui.theme import Theme


class HelpPage(QObject):
    """`closed`: back to where one was."""

    closed = Signal()

    def __init__(self, topics: Topics, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = topics
        self.widget = HelpView(topics, theme, parent)
        self.widget.back_requested.connect(self.closed)
        self.widget.typed.connect(self._search)
        self.widget.chosen.connect(self.show_topic)
        self.widget.offer(topics.all)

    def open_at(self, place: QWidget | None) -> None:
        """Show the page that tells of `place`, the cursor in it."""
        self.widget.search.clear()
        self.show_topic(self.topics.at(names_outwards(place)))
        self.widget.page.setFocus()

    def open_topic(self, key: str) -> None:
        """Show the page of that key, the cursor in it."""
        self.widget.search.clear()
        self.show_topic(self.topics.of(key))
        self.widget.page.setFocus()

    def show_topic(self, topic: Topic) -> None:
        """Show one page."""
        self.widget.show_page(topic, topic.text.replace("{keys}", keys_table()))

    def _search(self, typed: str) -> None:
        self.widget.offer(self.topics.found(typed))


def names_outwards(place: QWidget | None) -> Iterator[str]:
    """Yield the names of a widget and of those around it, nearest first."""
    while place is not None:
        yield place.objectName()
        place = place.parentWidget()


def keys_table() -> str:
    """Return every key of the desk as a table in Markdown, in the system's own spelling."""
    rows = [(key.value.sequence, key.value.does) for key in Keys]
    rows.append((f"Alt+1 … Alt+{len(SHELVES)}", "The shelves of the register, from the top"))
    rows.append(
        ("Ctrl+1 … Ctrl+6", "Timeline, request, decision, letters, notes and business areas of the case")
    )
    said = (f"| **{_native(sequence)}** | {does} |" for sequence, does in rows)
    return "\n".join(("| Key | What it does |", "| --- | --- |", *said))


def _native(sequence: str) -> str:
    if "…" in sequence:
        return sequence
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
