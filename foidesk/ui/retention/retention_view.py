"""The retention page as widgets: three tabs, and the question that stands in place of the first."""

from pathlib import Path

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.retention.confirm_face import ConfirmFace
from foidesk.ui.retention.destroyed_face import DestroyedFace
from foidesk.ui.retention.due_face import DueFace
from foidesk.ui.retention.person_face import PersonFace
from foidesk.ui.tongue import marked, translate

SAID = marked(
    "Retention", "Requests are kept as long as their schedule says, and then destroyed with a certificate."
)


class RetentionView(QWidget):
    """Decides nothing."""

    closed = Signal()
    schedules_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("retention")
        self.setAccessibleName(translate("Retention", "Retention"))
        self.due, self.confirm = DueFace(), ConfirmFace()
        self.done, self.person = DestroyedFace(), PersonFace()
        self.remark = Remark("retention_remark")
        self.back = push(translate("Retention", "&Back"), "retention_back")
        self.schedules = push(translate("Retention", "Sched&ules…"), "retention_schedules")
        self._first = QStackedWidget()
        self._first.addWidget(self.due)
        self._first.addWidget(self.confirm)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("retention_tabs")
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(translate("Retention", "Parts of retention"))
        faces = {
            translate("Retention", "Due"): self._first,
            translate("Retention", "Destroyed"): self.done,
            translate("Retention", "About a person"): self.person,
        }
        for title, face in faces.items():
            self.tabs.addTab(_framed(face), title)
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.schedules.clicked.connect(self.schedules_requested)
        self.due.schedules_requested.connect(self.schedules_requested)
        self.done.due_requested.connect(lambda: self.tabs.setCurrentIndex(0))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(say(translate("Retention", "Retention"), "title", "retention_title"))
        words.addWidget(say(translate("Retention", SAID), "hint"))
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.schedules, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        note = QVBoxLayout()
        note.setContentsMargins(24, 0, 24, 0)
        note.addWidget(self.remark)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(note)
        whole.addWidget(self.tabs, 1)

    def show_list(self) -> None:
        """Show what is due, and no question."""
        self._first.setCurrentWidget(self.due)
        shown = self.due.table if self.due.table.isVisibleTo(self.due) else self.due.nothing.buttons[0]
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_question(self) -> None:
        """Show the question."""
        self._first.setCurrentWidget(self.confirm)

    @property
    def is_asking(self) -> bool:
        """Whether the question is in front."""
        return self._first.currentWidget() is self.confirm

    def ask_where(self, title: str, name: str, kind: str) -> QFileDialog:
        """Ask where a file is to go; whoever asks listens to `fileSelected`."""
        dialog = QFileDialog(self, title, str(Path.home() / name), kind)
        dialog.setObjectName("retention_save_as")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.open()
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops a destruction, takes the question back, or leaves the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_asking and self.confirm.is_running:
            self.confirm.stop_requested.emit()
        elif self.is_asking:
            self.show_list()
        elif not self.is_asking:
            self.closed.emit()


def _framed(face: QWidget) -> QWidget:
    frame = QWidget()
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(QMargins(24, 4, 24, 16))
    rows.addWidget(face)
    return frame
