"""Notes and tasks of a case: a box to write in, what is still to be done, and what was noted."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.case import Note
from foidesk.domain.task import Task
from foidesk.ui.breaking import breakable
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.case.task_line import TaskLine
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.fields import Field, LinesEdit
from foidesk.ui.plain import grown, push, say
from foidesk.ui.refill import column, refill
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import day

EMPTY = marked("Notes", "Nothing is noted yet. Notes are for the file: no letter and no answer shows them.")


class NotesView(QWidget):
    """Says what was written and what was ticked."""

    note_given = Signal(str)
    task_given = Signal(str, object)
    ticked = Signal(int, bool)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setAccessibleName(translate("Notes", "Notes and tasks"))
        self._today = today
        self._text, self._due = LinesEdit(3), DayField(today)
        self._text_field = Field(translate("Notes", "Note"), self._text, "note_text")
        self._due_field = Field(
            translate("Notes", "To be done &by (if it is a task)"),
            self._due,
            "note_due",
            translate("Notes", "Without a day it is a note."),
        )
        self._add = push(translate("Notes", "Add n&ote"), "note_add")
        self._add.setToolTip(translate("Notes", "Add (Ctrl+Enter)"))
        self._tasks, self._notes = column(6), column(6)
        self._tasks_heading = say(translate("Notes", "To do"), "label", "tasks_heading")
        self._notes_heading = say(translate("Notes", "Noted"), "label", "notes_heading")
        self._empty = grown(say(translate("Notes", EMPTY), "hint", "notes_empty"))
        self._lay_out()
        self._add.clicked.connect(self._give)
        self._text.textChanged.connect(self._fit)
        self._due.textChanged.connect(self._fit)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self._add.click)
        self.show_all((), ())
        self._fit()

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 10, 6, 8)
        rows.setSpacing(10)
        rows.addWidget(self._text_field)
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self._due_field, 1)
        under.addWidget(self._add, 0, Qt.AlignmentFlag.AlignVCenter)
        rows.addLayout(under)
        for widget in (self._tasks_heading, self._tasks, self._notes_heading, self._notes, self._empty):
            rows.addWidget(widget)
        rows.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_all(self, tasks: Sequence[Task], notes: Sequence[Note]) -> None:
        """Show these; what is being written stays."""
        refill(self._tasks, [self._task(task) for task in tasks])
        refill(self._notes, [_note(note) for note in reversed(notes)])
        self._tasks_heading.setVisible(bool(tasks))
        self._notes_heading.setVisible(bool(notes))
        self._empty.setVisible(not tasks and not notes)

    def clear(self) -> None:
        """Empty the box: what was in it is kept now."""
        self._text.clear()
        self._due.clear()

    @property
    def would_lose(self) -> bool:
        """Whether something is written that is not kept."""
        return bool(self._text.toPlainText().strip())

    def _task(self, task: Task) -> QWidget:
        due = translate("Notes", " · by {day}").format(day=day(task.due_on)) if task.due_on else ""
        late = (
            translate("Notes", " · overdue")
            if task.is_open and task.due_on and task.due_on < self._today()
            else ""
        )
        box = TaskLine(task.text, f"task_{task.id}", f"{task.text}{due}{late}", done=not task.is_open)
        box.toggled.connect(lambda done: self.ticked.emit(task.id, done))
        who = f"{task.made_by}, {day(task.made_at.date())}{due}{late}"
        who = who.replace(" · ", "\N{NO-BREAK SPACE}· ")  # no line begins with the dot
        return _card(box, grown(say(who, "hint")))

    def _give(self) -> None:
        if not self._add.isEnabled():
            return
        text, due = self._text.toPlainText().strip(), self._due.day()
        if due is None:
            self.note_given.emit(text)
        else:
            self.task_given.emit(text, due)

    def _fit(self) -> None:
        unreadable = self._due.is_unreadable()
        self._due_field.fault(translate("Frame", UNREADABLE) if unreadable else "")
        self._add.setEnabled(self.would_lose and not unreadable)
        task = self._due.day() is not None
        self._add.setText(translate("Notes", "Add tas&k") if task else translate("Notes", "Add n&ote"))
        self._add.setAccessibleName(
            translate("Notes", "Add task") if task else translate("Notes", "Add note")
        )


def _note(note: Note) -> QWidget:
    words = grown(say(breakable(note.text), "fact"))
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    who = ", ".join(one for one in (note.by, day(note.on) if note.on else "") if one)
    return _card(words, say(who, "hint"))


def _card(*inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(12, 8, 12, 8)
    rows.setSpacing(2)
    for widget in inside:
        rows.addWidget(widget)
    return card
