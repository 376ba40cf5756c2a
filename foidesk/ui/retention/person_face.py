"""What is held about a person: found by a part of a name, ticked, and written into one file."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.dates import counted
from foidesk.store.people import PersonLine
from foidesk.ui.emptiness import Emptiness
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.retention.ticked_table import TickedModel, TickedTable
from foidesk.ui.wording import short_day

COLUMNS = (
    ("Name", lambda one: one.name),
    ("E-mail", lambda one: one.email),
    ("Organisation", lambda one: one.organisation),
    ("Request", lambda one: one.reference),
    ("Received", lambda one: short_day(date.fromisoformat(one.received_on))),
    ("Subject", lambda one: one.subject),
)
WIDTHS = (200, 220, 170, 150, 170, 200)
SAID = (
    "For somebody who asks what is held about them. Tick the requests that are theirs: people of one name"
    " are not told apart here."
)
CHECK = "What names other people is listed in “CHECK FIRST.html” inside: read it before anything goes out."
NOT_ASKED = ("Whom is it about?", "Type a part of their name, e-mail address or organisation above.")
NOBODY = ("Nobody fits that", "Fewer letters find more: the beginning of a surname, or of an e-mail address.")
PAUSE = 250
"""Milliseconds to wait for the next letter."""


class PersonFace(QWidget):
    """Shows who fits the words typed."""

    wanted = Signal(str)
    export_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = line_edit("A part of a name, an e-mail address or an organisation")
        self._field = Field("&Who", self.words, "person_words")
        self.model: TickedModel[PersonLine] = TickedModel(COLUMNS, self)
        self.table = TickedTable("person_requests", "Requests of whoever fits", WIDTHS, len(COLUMNS) - 1)
        self.table.feed(self.model)
        self.nothing = Emptiness("person_none")
        self.all = push("Tick a&ll", "person_all")
        self.export = push("&Export what is held…", "person_export", "primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._check = say(CHECK, "hint")
        self._lay_out()
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self.wanted.emit(self.words.text()))
        self.model.ticked.connect(self._allow)
        self.all.clicked.connect(self.model.tick_all)
        self.export.clicked.connect(self.export_requested)
        self._allow()
        self.show_found(())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.all)
        buttons.addStretch()
        buttons.addWidget(self.export)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(say(SAID, "hint"))
        rows.addWidget(self._field)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.nothing, 1)
        rows.addWidget(self._check)
        rows.addLayout(buttons)

    def show_found(self, found: Sequence[PersonLine]) -> None:
        """Show the requests of whoever fits."""
        self.model.show_rows(found)
        asked = bool(self.words.text().strip())
        self._field.note(f"{counted(len(found), 'request')} fit." if asked else "")
        self.nothing.tell("users", *(NOBODY if asked else NOT_ASKED))
        self.nothing.setVisible(not found)
        for one in (self.table, self._check, self.all, self.export):
            one.setVisible(bool(found))

    def _allow(self) -> None:
        some = bool(self.model.chosen())
        self.export.setEnabled(some)
        self.export.setAccessibleDescription("" if some else "Tick the requests first.")
