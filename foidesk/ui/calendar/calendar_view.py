"""The calendar page as widgets: the list, the form for one day, and the question before a change."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from foidesk.domain.bank_holidays import Nation
from foidesk.domain.holiday_lists import HolidayList
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.calendar.add_face import AddFace
from foidesk.ui.calendar.change_face import ChangeFace
from foidesk.ui.calendar.days import NATIONS
from foidesk.ui.calendar.list_face import ListFace
from foidesk.ui.tongue import marked, translate

LISTS = marked("Calendar", "Bank holidays (*.json *.ics);;All files (*)")
WHOSE = marked("Calendar", "{} does not say whose bank holidays it lists. Which nation is it for?")
NEVER_MIND = marked("Calendar", "Cancel")


class CalendarView(QWidget):
    """Three faces, one at a time. Decides nothing."""

    file_chosen = Signal(Path)
    nation_said = Signal(object)
    closed = Signal()
    stopped = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar")
        self.setAccessibleName(translate("Calendar", "Calendar"))
        self._today = today
        self.list, self.add, self.change = ListFace(), AddFace(today), ChangeFace()
        self._faces = QStackedWidget()
        for face in (self.list, self.add, self.change):
            self._faces.addWidget(face)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._faces)
        self.list.add_requested.connect(self.show_form)
        self.list.import_requested.connect(self._choose_file)
        self.list.back_requested.connect(self.closed)
        self.list.bar.answered.connect(self._say_nation)
        self.add.left.connect(self.show_list)
        self.change.declined.connect(self.stopped)

    @property
    def question(self) -> ActionBar:
        """Where a question about a file is put."""
        return self.list.bar

    def show_holidays(self, listed: HolidayList, last_change: str) -> None:
        """Show the calendar in force."""
        self.list.show_list(listed, last_change, self._today())

    def show_list(self) -> None:
        """Go back to the list."""
        self._faces.setCurrentWidget(self.list)
        self.list.begin()

    def show_form(self) -> None:
        """Show an empty form for one day."""
        self._faces.setCurrentWidget(self.add)
        self.add.clear()

    def show_change(self) -> None:
        """Show the face on which a change is worked out and asked about."""
        self._faces.setCurrentWidget(self.change)
        self.change.look()

    def back_to_form(self, why: str) -> None:
        """Show the form as it was filled in, and what is wrong with the day."""
        self._faces.setCurrentWidget(self.add)
        self.add.show_fault(why)

    def ask_nation(self, name: str) -> None:
        """Ask whose list a file is."""
        self._faces.setCurrentWidget(self.list)
        self.question.ask(
            translate("Calendar", WHOSE).format(name),
            (*(NATIONS[nation] for nation in Nation), translate("Calendar", NEVER_MIND)),
        )

    def _say_nation(self, answer: int) -> None:
        nations = tuple(Nation)
        self.nation_said.emit(nations[answer] if answer < len(nations) else None)

    def _choose_file(self) -> None:
        dialog = QFileDialog(
            self.window(), translate("Calendar", "Import bank holidays"), "", translate("Calendar", LISTS)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.file_chosen.emit(Path(path)))
        dialog.open()

    # What Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus into what is shown."""
        super().showEvent(event)
        if self._faces.currentWidget() is self.list:
            self.list.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._faces.currentWidget() is self.add:
            self.show_list()
        elif self._faces.currentWidget() is self.change:
            self.stopped.emit()
        elif self.question.is_asking:
            self.question.end_question()
        else:
            self.closed.emit()
