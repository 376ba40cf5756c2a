"""Which letter is looked at, the date of a draft, and the buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.fields import Choice, field, stack
from foidesk.ui.decision.flow import Flow
from foidesk.ui.plain import push


@dataclass(frozen=True, slots=True)
class Version:
    """A letter that can be looked at: the draft (id None), or one that was issued."""

    id: int | None
    words: str


class LetterBar(QWidget):
    """Asks; the view decides nothing either."""

    version_chosen = Signal(object)
    date_changed = Signal()
    save_requested = Signal()
    print_requested = Signal()
    issue_requested = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_bar")
        self._versions: Sequence[Version] = ()
        self._version, self._date = Choice(), DayField(today)
        self._issue = push("Iss&ue letter…", "letter_issue", "primary")
        self._save = push("Save as P&DF…", "letter_save", "", "Save as PDF")
        self._print = push("Prin&t…", "letter_print", "", "Print")
        self._date_field = field("Dat&e of the letter", self._date, "letter_dated")
        self._lay_out()
        self._version.currentIndexChanged.connect(self._tell)
        self._date.day_changed.connect(self.date_changed)
        self._date.editingFinished.connect(self._say_date)
        self._issue.clicked.connect(self.issue_requested)
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)

    def show_versions(self, versions: Sequence[Version], chosen: int | None) -> None:
        """Offer these letters with one of them chosen."""
        self._versions = versions
        blocked = self._version.blockSignals(True)
        self._version.clear()
        self._version.addItems([one.words for one in versions])
        at = next((at for at, one in enumerate(versions) if one.id == chosen), 0)
        self._version.setCurrentIndex(at)
        self._version.blockSignals(blocked)
        self._fit()

    def show_date(self, day: date) -> None:
        """Show the date of the draft."""
        self._date.put(day)

    def dated(self) -> date | None:
        """Return the date typed, or None while it is not one."""
        return self._date.day()

    def allow_copies(self, allowed: bool) -> None:
        """Let what is shown be saved and printed."""
        self._save.setEnabled(allowed)
        self._print.setEnabled(allowed)

    def allow_issue(self, why_not: str) -> None:
        """Let the draft be issued; where it cannot be, the button says why."""
        self._issue.setEnabled(not why_not)
        self._issue.setToolTip(why_not)
        self._issue.setAccessibleDescription(why_not)

    def _lay_out(self) -> None:
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(field("&Letter", self._version, "letter_version"), 3)
        row.addWidget(self._date_field, 2)
        buttons = QWidget()
        flow = Flow(buttons)
        for one in (self._issue, self._save, self._print):
            flow.addWidget(one)
        stack(self, 12, choices, buttons)

    def _tell(self, at: int) -> None:
        self._fit()
        if 0 <= at < len(self._versions):
            self.version_chosen.emit(self._versions[at].id)

    def _fit(self) -> None:
        """Only a draft has a date to choose, and only a draft can be issued."""
        at = self._version.currentIndex()
        draft = 0 <= at < len(self._versions) and self._versions[at].id is None
        self._date_field.setVisible(draft)
        self._issue.setVisible(draft)

    def _say_date(self) -> None:
        self._date_field.fault(UNREADABLE if self._date.is_unreadable() else "")
