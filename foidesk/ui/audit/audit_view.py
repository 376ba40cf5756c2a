"""The audit page as widgets: what to show of it, the lines, and whether they hold."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.action_bar import ActionBar
from foidesk.ui.audit.audit_model import DETAIL, WIDTHS, AuditModel
from foidesk.ui.audit.done import kinds
from foidesk.ui.calendar.plain_table import PlainTable
from foidesk.ui.fields import ChoiceBox, Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

SAID = marked(
    "Audit", "Who did what, and when. Each row is sealed with the one before it, so that a change shows."
)
FORMS = marked("Audit", "Table (*.csv);;Whole, with what seals each line (*.json)")
CHECK, STOP = marked("Audit", "C&heck that it holds"), marked("Audit", "St&op")
PAUSE = 250
"""Milliseconds to wait for the next letter of a reference."""


class AuditView(QWidget):
    """Shows lines, and says which are wanted. Decides nothing."""

    wanted = Signal()
    check_requested = Signal()
    stop_requested = Signal()
    export_requested = Signal(Path)
    case_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit")
        self.setAccessibleName(translate("Audit", "Audit"))
        self.kind = ChoiceBox(kinds())
        self.kind.setMinimumContentsLength(30)
        self.reference = line_edit(translate("Audit", "Every case"))
        self.case_field = Field(translate("Audit", "&Case"), self.reference, "audit_case")
        self.model = AuditModel(self)
        self.table = PlainTable("audit_lines", translate("Audit", "Audit"), WIDTHS, DETAIL)
        self.table.feed(self.model)
        self.found = say("", "hint", "audit_found")
        self.seal = Remark("audit_seal")
        self.export = push(translate("Audit", "E&xport…"), "audit_export", "primary")
        self.check = push(translate("Audit", CHECK), "audit_check")
        self.back = push(translate("Audit", "&Back"), "audit_back")
        self.bar = ActionBar(self.export, (self.back, self.check), "audit_bar")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._is_reading = False
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(say(translate("Audit", "Audit"), "title", "audit_title"))
        words.addWidget(say(translate("Audit", SAID), "hint"))
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(self.case_field, 0, Qt.AlignmentFlag.AlignTop)
        choices.addWidget(
            Field(translate("Audit", "&Kind"), self.kind, "audit_kind"), 0, Qt.AlignmentFlag.AlignTop
        )
        choices.addStretch()
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 16, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(words)
        inner.addLayout(choices)
        inner.addWidget(self.seal)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inner, 1)
        whole.addWidget(self.bar)

    def _join(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _at: self.wanted.emit())
        self.reference.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.wanted)
        self.table.activated.connect(self._open)
        self.check.clicked.connect(self._check_or_stop)
        self.export.clicked.connect(self._ask_where)
        self.back.clicked.connect(self.closed)

    def show_only(self, reference: str) -> None:
        """Ask for one case, or with an empty text for all of them."""
        self.reference.blockSignals(True)
        self.reference.setText(reference)
        self.reference.blockSignals(False)
        self.wanted.emit()

    def begin(self) -> None:
        """Put the focus on the lines."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, said: str) -> None:
        """Say that the audit is being read, and how far that is; until it ends it can only be stopped."""
        self.seal.show_words("note", said)
        self._fit(is_reading=True)

    def show_check(self, kind: str, said: str) -> None:
        """Say whether the chain holds, or what came of an export."""
        self.seal.show_words(kind, said)
        self._fit(is_reading=False)

    def _fit(self, *, is_reading: bool) -> None:
        self._is_reading = is_reading
        words = translate("Audit", STOP if is_reading else CHECK)
        self.check.setText(words)
        self.check.setAccessibleName(words.replace("&", ""))
        self.export.setEnabled(not is_reading)

    def _check_or_stop(self) -> None:
        (self.stop_requested if self._is_reading else self.check_requested).emit()

    def _open(self, index: QModelIndex) -> None:
        reference = self.model.entry(index.row()).reference
        if reference:
            self.case_requested.emit(reference)

    def _ask_where(self) -> None:
        dialog = QFileDialog(
            self,
            translate("Audit", "Export the audit"),
            str(Path.home() / "audit.csv"),
            translate("Audit", FORMS),
        )
        dialog.setObjectName("audit_export_as")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda path: self.export_requested.emit(Path(path)))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
