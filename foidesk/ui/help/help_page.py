"""Joins the help to the desk: the page for where the cursor is, and the keys as they are bound."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from foidesk.ui.help.help_view import HelpView
from foidesk.ui.help.keys_card import keys_rows
from foidesk.ui.help.topics import Topic, Topics
from foidesk.ui.theme import Theme

CARD = "keys"
"""The page that is the card of keys."""


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
        self.widget.card.show_for(is_card=topic.key == CARD)

    def _search(self, typed: str) -> None:
        self.widget.offer(self.topics.found(typed))


def names_outwards(place: QWidget | None) -> Iterator[str]:
    """Yield the names of a widget and of those around it, nearest first."""
    while place is not None:
        yield place.objectName()
        place = place.parentWidget()


def keys_table() -> str:
    """Return every key of the desk as a table in Markdown."""
    said = (f"| **{key}** | {does} |" for key, does in keys_rows())
    return "\n".join(("| Key | What it does |", "| --- | --- |", *said))
