"""What is held about a person: found by a part of a name, ticked, and written into one file."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.store.people import PersonLine
from foidesk.ui.emptiness import Emptiness
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.retention.ticked_table import TickedModel, TickedTable
from foidesk.ui.tongue import counted, marked, translate
from foidesk.ui.wording import short_day

COLUMNS = (
    (marked("Columns", "Name"), lambda one: one.name),
    (marked("Columns", "E-mail"), lambda one: one.email),
    (marked("Columns", "Organisation"), lambda one: one.organisation),
    (marked("Columns", "Request"), lambda one: one.reference),
    (marked("Columns", "Received"), lambda one: short_day(date.fromisoformat(one.received_on))),
    (marked("Columns", "Subject"), lambda one: one.subject),
)
WIDTHS = (200, 220, 170, 150, 170, 200)
SAID = marked(
    "Retention",
    "For somebody who asks what is held about them. Tick the requests that are theirs: "
    "people of one name are not told apart here.",
)
CHECK = marked(
    "Retention",
    "What names other people is listed in “CHECK FIRST.html” inside: read it before anything goes out.",
)
NOT_ASKED = (
    marked("Retention", "Whom is it about?"),
    marked("Retention", "Type a part of their name, e-mail address or organisation above."),
)
NOBODY = (
    marked("Retention", "Nobody fits that"),
    marked("Retention", "Fewer letters find more: the beginning of a surname, or of an e-mail address."),
)
PAUSE = 250
"""Milliseconds to wait for the next letter."""


class PersonFace(QWidget):
    """Shows who fits the words typed."""

    wanted = Signal(str)
    export_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = line_edit(
            translate("Retention", "A part of a name, an e-mail address or an organisation")
        )
        self._field = Field(translate("Retention", "&Who"), self.words, "person_words")
        self.model: TickedModel[PersonLine] = TickedModel(COLUMNS, self)
        self.table = TickedTable(
            "person_requests", translate("Retention", "Requests of whoever fits"), WIDTHS, len(COLUMNS) - 1
        )
        self.table.feed(self.model)
        self.nothing = Emptiness("person_none")
        self.all = push(translate("Retention", "Tick a&ll"), "person_all")
        self.export = push(translate("Retention", "&Export what is held…"), "person_export", "primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._check = say(translate("Retention", CHECK), "hint")
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
        rows.addWidget(say(translate("Retention", SAID), "hint"))
        rows.addWidget(self._field)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.nothing, 1)
        rows.addWidget(self._check)
        rows.addLayout(buttons)

    def show_found(self, found: Sequence[PersonLine]) -> None:
        """Show the requests of whoever fits."""
        self.model.show_rows(found)
        asked = bool(self.words.text().strip())
        self._field.note(
            translate("Retention", "{requests} fit.").format(requests=counted(len(found), "request"))
            if asked
            else ""
        )
        self.nothing.tell("users", *(translate("Retention", one) for one in (NOBODY if asked else NOT_ASKED)))
        self.nothing.setVisible(not found)
        for one in (self.table, self._check, self.all, self.export):
            one.setVisible(bool(found))

    def _allow(self) -> None:
        some = bool(self.model.chosen())
        self.export.setEnabled(some)
        self.export.setAccessibleDescription(
            "" if some else translate("Retention", "Tick the requests first.")
        )
