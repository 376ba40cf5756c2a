"""Asking business areas: what the questions read like without the applicant, and who is asked which."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.casework.commission_parts import Asked
from foidesk.domain.blind_questions import BlindQuestion
from foidesk.domain.commission import BusinessArea
from foidesk.ui.areas.area_row import AreaRow
from foidesk.ui.areas.area_words import WHOLE
from foidesk.ui.fields import Card, Field, LinesEdit
from foidesk.ui.plain import grown, push, say
from foidesk.ui.refill import column, refill
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import counted, listed, marked, translate

SAID = marked("Areas", "Each area gets an e-mail of its own with its questions. None of them says who asked.")
NONE = marked(
    "Areas", "No business area is known yet. Add the teams that hold information, with whom to ask there."
)
MOVES = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class AskCard(Card):
    """The arrow keys go from tick to tick, a letter to the area that begins with it."""

    given = Signal(object, str)
    setup_requested = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(translate("Areas", "Ask business areas"), "ask_card")
        self._today = today
        self._rows: list[AreaRow] = []
        self._questions: tuple[BlindQuestion, ...] = ()
        self._shown: object = None
        self._key: object = None
        self._texts, self._areas = column(10), column(6)
        self._hint = grown(say(translate("Areas", SAID), "hint", "ask_hint"))
        self.setup = push(translate("Areas", "Set up business areas…"), "ask_setup")
        self._note = LinesEdit(2)
        self._note_field = Field(translate("Areas", "A &word to them (optional)"), self._note, "ask_note")
        self.make = push(translate("Areas", "&Make the drafts"), "ask_make", "primary")
        self.make.setToolTip(translate("Areas", "Make the drafts and record what was asked (Ctrl+Enter)"))
        self._said = Remark("ask_said")
        for widget in (self._hint, self._texts, self._areas, self._note_field, self._said):
            self.add(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addWidget(self.setup)
        foot.addStretch()
        self.rows.addLayout(foot)
        self.make.clicked.connect(self._give)
        self.setup.clicked.connect(self.setup_requested)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self.make.click)

    def show_all(
        self, key: object, areas: Sequence[BusinessArea], questions: Sequence[BlindQuestion],
        due_on: date | None,
    ) -> None:  # fmt: skip
        """Show what can be asked. What is ticked stays while nothing of it changed."""
        shown = (key, tuple(areas), tuple(questions), due_on)
        if shown == self._shown:
            return
        if self._shown is None or key != self._key:
            self._note.clear()
            self.tell("note", "")
        self._shown, self._key, self._questions = shown, key, tuple(questions)
        refill(self._texts, [_text(one) for one in questions] if areas else [])
        self._rows = [
            AreaRow(area, questions, due_on, self._today, number) for number, area in enumerate(areas, 1)
        ]
        refill(self._areas, self._rows)
        for row in self._rows:
            row.ticked.connect(self._offer)
            row.changed.connect(self._fit)
        self._hint.setText(translate("Areas", SAID) if areas else translate("Areas", NONE))
        for widget in (self._note_field, self.make):
            widget.setVisible(bool(areas))
        self.setup.setVisible(not areas)
        self._fit()

    def forget(self) -> None:
        """Untick everything: it has been asked."""
        self._shown = None

    def tell(self, kind: str, words: str) -> None:
        """Say something about the asking, in words."""
        self._said.show_words(kind, words)

    def take_focus(self) -> None:
        """Put the cursor where asking begins."""
        (self._rows[0].tick if self._rows else self.setup).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def would_lose(self) -> bool:
        """Whether something is ticked or written that was not sent."""
        return any(row.is_asked for row in self._rows) or bool(self._note.toPlainText().strip())

    def _offer(self, row: AreaRow, on: bool) -> None:
        """Tick for an area just chosen whatever nobody has been given."""
        given = {name for other in self._rows if other is not row for name in other.questions}
        free = [one.question.name for one in self._questions if not one.with_areas]
        row.tick_questions(name for name in free if on and name not in given)

    def _fit(self) -> None:
        asked = [row for row in self._rows if row.is_asked]
        faults = [row for row in asked if row.fault()]
        bare = [row.area.name for row in asked if not row.questions]
        self.make.setEnabled(bool(asked) and not faults and not bare)
        words = (
            translate("Areas", "&Make {drafts}").format(drafts=counted(len(asked), "draft"))
            if asked
            else translate("Areas", "&Make the drafts")
        )
        self.make.setText(words)
        self.make.setAccessibleName(words.replace("&", ""))
        said = (
            translate("Areas", "Tick at least one question for {listed}.").format(listed=listed(tuple(bare)))
            if bare
            else ""
        )
        if said or asked:
            self.tell("note", said)

    def _give(self) -> None:
        if self.make.isEnabled():
            asked = [
                Asked(row.area.id or 0, row.questions, day)
                for row in self._rows
                if row.is_asked and (day := row.day.day()) is not None
            ]
            self.given.emit(asked, self._note.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from tick to tick, or to the area that begins with a letter."""
        boxes = [box for row in self._rows for box in row.boxes]
        at = next((place for place, box in enumerate(boxes) if box.hasFocus()), None)
        step = MOVES.get(event.key())
        if at is not None and step is not None and 0 <= at + step < len(boxes):
            boxes[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        elif at is None or not self._go_to_letter(event.text()):
            super().keyPressEvent(event)

    def _go_to_letter(self, letter: str) -> bool:
        """Go to the next area below that begins with the letter; from the last on to the first again."""
        here = next((at for at, row in enumerate(self._rows) if any(box.hasFocus() for box in row.boxes)), 0)
        after = [*self._rows[here + 1 :], *self._rows[: here + 1]]
        for row in after if letter.strip() else ():
            if row.area.name.casefold().startswith(letter.casefold()):
                row.tick.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False


def _text(one: BlindQuestion) -> QWidget:
    """Return a question as an area will read it, and what should be looked at before it goes."""
    shown = QWidget()
    rows = QVBoxLayout(shown)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(2)
    name = (
        translate("Areas", "Question {name}").format(name=one.question.name)
        if one.question.name
        else translate("Areas", WHOLE)
    )
    with_whom = (
        translate("Areas", " · with {listed}").format(listed=listed(one.with_areas)) if one.with_areas else ""
    )
    rows.addWidget(grown(say(f"{name}{with_whom}", "label")))
    rows.addWidget(grown(say(one.question.asks, "fact")))
    said = [*one.doubts]
    if one.removed:
        places = counted(one.removed, "place")
        said.insert(
            0,
            translate("Areas", "{places} that could tell who asked is left out.").format(places=places)
            if one.removed == 1
            else translate("Areas", "{places} that could tell who asked are left out.").format(places=places),
        )
    remark = Remark("")
    rows.addWidget(remark)
    remark.show_words("doubt" if one.doubts else "note", " ".join(said))
    return shown
