"""A request laid out for checking. Shows values and says what the officer asked for; logs nothing."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from foidesk.domain.authority import Settings
from foidesk.intake.draft import Draft, DraftField
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.intake.applicant_form import ApplicantForm
from foidesk.ui.intake.checked import Checked
from foidesk.ui.intake.handling_form import HandlingForm
from foidesk.ui.intake.parts_card import PartsCard
from foidesk.ui.intake.reading_side import ReadingSide
from foidesk.ui.intake.receipt_form import DueWords, ReceiptForm
from foidesk.ui.intake.side_by_side import SideBySide
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import translate

Doubts = Mapping[DraftField, str]


class CheckView(QWidget):
    """The form with the request beside it, or beneath where there is no room."""

    log_requested = Signal()
    back_requested = Signal()
    find_requested = Signal()
    changed = Signal()
    clock_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake_check")
        self.receipt = ReceiptForm(today)
        self.applicant = ApplicantForm()
        self.side = ReadingSide()
        self.request = self.side.request
        self.parts = PartsCard()
        self.handling = HandlingForm()
        self._title = say("", "title", "intake_title")
        self._said = say("", "hint", "intake_said")
        self._blocked = ""
        self.log = push(translate("Intake", "&Log request"), "intake_log", "primary")
        self.back = push(translate("Intake", "&Back"), "intake_back")
        self.bar = ActionBar(self.log, (self.back,), "intake_bar")
        self._arrange()
        self._join()

    def _arrange(self) -> None:
        cards = (self.receipt, self.applicant, self.parts, self.handling)
        self._body = SideBySide("intake_scroll", cards, self.side, place=2)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._said)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._body, 1)
        whole.addWidget(self.bar)

    def _join(self) -> None:
        self.log.clicked.connect(self.log_requested)
        self.back.clicked.connect(self.back_requested)
        self.parts.find_requested.connect(self.find_requested)
        self.side.turned.connect(self._body.bring_up)
        self.request.changed.connect(self.changed)
        self.receipt.changed.connect(self.clock_changed)
        self.handling.changed.connect(self.clock_changed)

    def show_offered(self, settings: Settings, named: tuple[str, ...]) -> None:
        """Offer the authorities and officers there are; an authority only the case names is offered too."""
        known = tuple(one.name for one in settings.authorities)
        strange = tuple(name for name in named if name not in known)
        self.handling.show_offered((*known, *strange), tuple(one.name for one in settings.officers))

    def show_files(self, draft: Draft) -> None:
        """Show the names and sizes of what came with the request."""
        files = tuple((one.name, len(one.data)) for one in draft.attachments)
        whole = (
            None if draft.original is None else (draft.original_name or "message.eml", len(draft.original))
        )
        self.request.show_files(files, whole)

    def show_said(self, said: str) -> None:
        """Say where the request comes from and how many wait behind it."""
        self._said.setText(said)

    def show_checked(self, title: str, said: str, checked: Checked, doubts: Doubts, *, by_hand: bool) -> None:
        """Show a request; `by_hand` lets its words be typed."""
        self._title.setText(title)
        self._said.setText(said)
        self.request.show_request(checked.subject, checked.request_text, written_here=by_hand)
        self.applicant.show_applicant(checked.applicant)
        self.parts.show_parts(checked.parts)
        self.parts.find_button.setVisible(by_hand)
        self.handling.show_handling(checked.authorities, checked.regime, checked.channel, checked.officer)
        received_doubt = doubts.get(DraftField.RECEIVED, "")
        self.receipt.show_receipt(checked.received_on, checked.received_time, received_doubt)
        self._show_doubts(doubts)
        self._body.to_top()

    def _show_doubts(self, doubts: Doubts) -> None:
        fields = {
            DraftField.NAME: self.applicant.fields["name"],
            DraftField.EMAIL: self.applicant.fields["email"],
            DraftField.SUBJECT: self.request.subject_field,
            DraftField.TEXT: self.request.text_field,
        }
        for about, field in fields.items():
            field.doubt(doubts.get(about, ""))
        self.request.doubt_files(doubts.get(DraftField.ATTACHMENTS, ""))

    def checked(self) -> Checked:
        """Return every entry as it now stands."""
        return Checked(
            applicant=self.applicant.applicant(),
            subject=self.request.subject(),
            request_text=self.request.text(),
            parts=self.parts.parts(),
            received_on=self.receipt.received_on(),
            received_time=self.receipt.received_time(),
            authorities=self.handling.authorities(),
            regime=self.handling.regime(),
            channel=self.handling.channel(),
            officer=self.handling.officer(),
        )

    def show_due(self, due: DueWords) -> None:
        """Show what the date of receipt leads to."""
        self._blocked = due.trouble if due.blocks else ""
        self.receipt.due.show_due(due)

    def missing(self) -> str:
        """Return why the request cannot be logged yet, or nothing."""
        if fault := self.receipt.fault():
            return fault
        return (
            self._blocked if self.request.has_text() else translate("Intake", "There is no request text yet.")
        )

    def focus_first(self, *, by_hand: bool) -> None:
        """Put the cursor where work begins: on the button when nothing is missing."""
        if self.log.isEnabled():
            self.log.setFocus()
        elif by_hand or self.receipt.fault():
            self.receipt.on_field.control.setFocus()
        else:
            self.request.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter logs, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.bar.end_question() if self.bar.is_asking else self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Press the button the cursor is on; anywhere else, log."""
        at = self.focusWidget()
        if isinstance(at, QAbstractButton) and not at.isCheckable():
            at.click()
        elif not self.bar.is_asking:
            self.log.click()
