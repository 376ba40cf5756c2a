"""When the request arrived, the date that makes it due, and why."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from foidesk.intake.draft import FOIA_IN_FORCE, NO_RIGHT_YET
from foidesk.ui.day_field import UNREADABLE
from foidesk.ui.fields import Card, Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import in_words, marked, translate, with_weekday
from foidesk.ui.typed_dates import read_date, read_time

NOT_A_TIME = marked("Intake", "This is not a time. Type it as 23:59, or leave it empty.")


@dataclass(frozen=True, slots=True)
class DueWords:
    """A due date in words, with the working behind it.

    `trouble` stands in place of a date; where it `blocks`, the request cannot be logged.
    """

    headline: str = ""
    basis: str = ""
    why: tuple[str, ...] = ()
    trouble: str = ""
    blocks: bool = False


class DuePanel(QFrame):
    """The due date in large words; the working opens beneath it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake_due")
        self.setProperty("role", "panel")
        self._headline = say("", "headline", "intake_due_headline")
        self._basis = say("", "hint", "intake_due_basis")
        self._trouble = Remark("intake_due_trouble")
        self._open = push(translate("Intake", "W&hy this date?"), "intake_due_why", "link")
        self._open.setProperty("flush", "true")
        self._open.setCheckable(True)
        self._why = say("", "body", "intake_due_working")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(4)
        for widget in (self._headline, self._basis, self._trouble):
            rows.addWidget(widget)
        rows.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._why)
        self._why.hide()
        self._open.toggled.connect(self._show_working)
        self._show_working(False)

    def show_due(self, due: DueWords) -> None:
        """Show a due date, or the trouble that keeps it from being known."""
        self._headline.setText(due.headline)
        self._headline.setVisible(bool(due.headline))
        self._basis.setText(due.basis)
        self._basis.setVisible(bool(due.basis))
        self._trouble.show_words("note", due.trouble)
        self._why.setText("\n".join(due.why))
        self._open.setVisible(bool(due.why))
        self._show_working(self._open.isChecked())

    def _show_working(self, wanted: bool) -> None:
        self._open.setText(
            translate("Intake", "&Hide the working") if wanted else translate("Intake", "W&hy this date?")
        )
        self._open.setAccessibleName(self._open.text().replace("&", ""))
        self._why.setVisible(wanted and bool(self._why.text()))


class ReceiptForm(Card):
    """Date and time of receipt as typed, read back in words."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(translate("Intake", "Received"), "intake_receipt")
        self._today = today
        self._on = line_edit(translate("Intake", "Day month year"))
        self._at = line_edit(translate("Intake", "hh:mm"))
        self._doubt = ""
        self.on_field = Field(translate("Intake", "&Date received"), self._on, "received_on")
        self.at_field = Field(
            translate("Intake", "&Time, if known"), self._at, "received_at", translate("Intake", "UK time")
        )
        self._read_back: QLabel = say("", "hint", "received_read_back")
        self.due = DuePanel()
        self.on_field.layout().insertWidget(2, self._read_back)  # type: ignore[union-attr]
        self.add(self.on_field, self.at_field)
        self.add(self.due)
        self._on.textChanged.connect(self._read)
        self._at.textChanged.connect(self._read)

    def show_receipt(self, on: date | None, at: time | None, doubt: str = "") -> None:
        """Show when the request arrived, and what is doubtful about it."""
        self._doubt = doubt
        for edit in (self._on, self._at):
            edit.blockSignals(True)
        self._on.setText(in_words(on) if on else "")
        self._at.setText(f"{at:%H:%M}" if at else "")
        for edit in (self._on, self._at):
            edit.blockSignals(False)
        self._read()

    def received_on(self) -> date | None:
        """Return the day typed, or None while it is no date."""
        return read_date(self._on.text(), self._today())

    def received_time(self) -> time | None:
        """Return the UK time typed, or None."""
        return read_time(self._at.text())

    def fault(self) -> str:
        """Return why there is no usable date of receipt, or nothing."""
        if not self._on.text().strip():
            return translate("Intake", "Enter the date the request was received.")
        on = self.received_on()
        if on is None:
            return translate("Frame", UNREADABLE)
        if on > self._today():
            return translate("Intake", "This date is in the future.")
        if on < FOIA_IN_FORCE:
            return f"This is {NO_RIGHT_YET}"
        return (
            translate("Intake", NOT_A_TIME)
            if self._at.text().strip() and self.received_time() is None
            else ""
        )

    def _read(self) -> None:
        on = self.received_on()
        self._read_back.setText(with_weekday(on) if on else "")
        self._read_back.setVisible(on is not None)
        fault, typed = self.fault(), bool(self._on.text().strip())
        self.at_field.fault(fault if fault == translate("Intake", NOT_A_TIME) else "")
        if fault and fault != translate("Intake", NOT_A_TIME) and typed:
            self.on_field.fault(fault)
        else:
            self.on_field.doubt(self._doubt)
        self.changed.emit()
