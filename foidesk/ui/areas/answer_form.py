"""The form an answer of a business area is recorded with, and how it searched."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from foidesk.domain.commission import Commission, Reply, Search
from foidesk.ui.areas.area_words import questions_words
from foidesk.ui.decision.fields import UNBOUNDED
from foidesk.ui.escape import keeps_escape
from foidesk.ui.fields import Card, Field, LinesEdit, line_edit
from foidesk.ui.plain import grown, push, say
from foidesk.ui.tongue import marked, translate

NO_NUMBER = marked("Areas", "Write the minutes as a whole number, such as 45.")
NO_WORDS = marked("Areas", "Write what they sent or said, or record a nil return.")
NO_SEARCH = marked("Areas", "Write who looked, where, or how long it took.")
MOST_MINUTES = 100_000


class AnswerForm(Card):
    """Gives the answer up; records nothing itself."""

    answered = Signal(object, object, str, object)
    searched = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("", "answer_form")
        self.one: Commission | None = None
        self._title, self._questions = say("", "section", "answer_title"), grown(say("", "hint"))
        self._text = LinesEdit(4)
        self._text_field = Field(translate("Areas", "What they sent or &said"), self._text, "answer_text")
        self._text_field.setMaximumWidth(UNBOUNDED)  # as wide as the two below it are together
        self._who, self._where, self._terms, self._minutes = (line_edit() for _ in range(4))
        self._who_field = Field(translate("Areas", "Wh&o searched"), self._who, "search_who")
        self._where_field = Field(
            translate("Areas", "Wher&e"),
            self._where,
            "search_where",
            translate("Areas", "Systems, drives, mailboxes, paper."),
        )
        self._terms_field = Field(translate("Areas", "Search &terms"), self._terms, "search_terms")
        self._minutes_field = Field(translate("Areas", "Minutes it too&k"), self._minutes, "search_minutes")
        self.record = push(translate("Areas", "Recor&d"), "answer_record", "primary")
        self.nil = push(
            translate("Areas", "Ni&l return"), "answer_nil", "", translate("Areas", "Record a nil return")
        )
        self.cancel = push(translate("Areas", "Cancel"), "answer_cancel")
        self.add(self._title)
        self.add(self._questions)
        self.add(self._text_field)
        self.add(self._who_field, self._where_field)
        self.add(self._terms_field, self._minutes_field)
        foot = QHBoxLayout()
        for button in (self.record, self.nil, self.cancel):
            foot.addWidget(button)
        foot.addStretch()
        self.rows.addLayout(foot)
        self.record.clicked.connect(self._record)
        self.nil.clicked.connect(self._nil)
        self.cancel.clicked.connect(self.left)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self.record.click)

    def ask(self, one: Commission) -> None:
        """Ask what an area answered; of one that has answered, only how it searched."""
        self.one = one
        said = translate("Areas", "{area}: answer") if one.is_owed else translate("Areas", "{area}: a search")
        self._title.setText(said.format(area=one.area.name))
        self._questions.setText(questions_words(one.questions))
        self.put_back(("",) * 5)
        for field in (self._text_field, self._who_field, self._minutes_field):
            field.fault("")
        self._who.setText(one.area.contact)
        self._text_field.setVisible(one.is_owed)
        self.nil.setVisible(one.is_owed)
        (self._text if one.is_owed else self._where).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self._who, self._where, self._terms, self._minutes)

    def typed(self) -> tuple[str, ...]:
        """Return what is written, to be put back later."""
        return (self._text.toPlainText(), *(line.text() for line in self._lines()))

    def put_back(self, typed: tuple[str, ...]) -> None:
        """Show again what was written."""
        self._text.setPlainText(typed[0])
        for line, text in zip(self._lines(), typed[1:], strict=True):
            line.setText(text)

    @property
    def would_lose(self) -> bool:
        """Whether something is written that is not recorded."""
        boxes = (self._where, self._terms, self._minutes)
        return self.one is not None and bool(
            self._text.toPlainText().strip() or any(box.text().strip() for box in boxes)
        )

    def _search(self) -> Search | None:
        """Return the search as written; None where the minutes are no number. A name alone is no search."""
        typed = self._minutes.text().strip()
        known = typed.isascii() and typed.isdigit() and int(typed[:9]) <= MOST_MINUTES
        self._minutes_field.fault("" if known or not typed else translate("Areas", NO_NUMBER))
        if typed and not known:
            self._minutes.setFocus()
            return None
        where, terms = self._where.text().strip(), self._terms.text().strip()
        minutes = int(typed) if typed else None
        if not (where or terms or typed):
            return Search()
        return Search(self._who.text().strip(), where, terms, minutes)

    def _record(self) -> None:
        one, search, text = self.one, self._search(), self._text.toPlainText().strip()
        if one is None or search is None:
            return
        self._text_field.fault(translate("Areas", NO_WORDS) if one.is_owed and not text else "")
        self._who_field.fault(
            translate("Areas", NO_SEARCH) if not one.is_owed and search.says_nothing else ""
        )
        if self._text_field.remark() or self._who_field.remark():
            return
        if one.is_owed:
            self.answered.emit(one, Reply.MATERIAL, text, search)
        else:
            self.searched.emit(one, search)

    def _nil(self) -> None:
        search = self._search()
        if self.one is not None and search is not None:
            self.answered.emit(self.one, Reply.NIL, self._text.toPlainText().strip(), search)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for itself."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
