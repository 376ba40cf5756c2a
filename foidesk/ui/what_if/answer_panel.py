"""The answer: the date in large, the sentence for the caller, and the count behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.domain.deadlines import Deadline
from foidesk.ui.case.count_strip import CountStrip
from foidesk.ui.fields import Card
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import marked, translate, with_weekday

ASK = marked("What if", "Type the day it was received, and the answer stands here.")


class AnswerPanel(Card):
    """Shows what was worked out, or what keeps it from being so. `told` is the answer in a few words."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", "what_if_answer", parent)
        self.setAccessibleName(translate("What if", "When it is due"))
        self._headline = say("", "headline", "what_if_due")
        self._sentence = grown(say("", "", "what_if_sentence"))
        self._trouble = Remark("what_if_trouble")
        self._strip = CountStrip(theme)
        self._working = grown(say("", "hint", "what_if_working"))
        for words in (self._sentence, self._working):
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.copy = push(translate("What if", "&Copy the sentence"), "what_if_copy", "primary")
        self.copy_all = push(translate("What if", "Copy with the &working"), "what_if_copy_all")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._sentence.text()))
        self.copy_all.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words()))
        theme.dress(self.copy, "copy", "on_accent")
        theme.dress(self.copy_all, "copy")
        self._lay_out()
        self.show_trouble(translate("What if", ASK))

    def _lay_out(self) -> None:
        for widget in (self._headline, self._sentence, self._trouble):
            self.add(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.copy_all)
        buttons.addStretch()
        self.rows.addLayout(buttons)
        self.add(self._strip)
        self.add(self._working)

    def show_deadline(self, found: Deadline, sentence: str) -> None:
        """Show an answer."""
        due = (
            translate("What if", "Due {day}").format(day=with_weekday(found.due))
            if found.due
            else translate("What if", "No date is running")
        )
        self._show(due, sentence, "\n".join(found.explain()), "")
        self._strip.show_count(found.working if found.due else None)

    def show_trouble(self, why: str) -> None:
        """Show why there is no answer."""
        self._show("", "", "", why)
        self._strip.show_count(None)

    def _show(self, headline: str, sentence: str, working: str, trouble: str) -> None:
        for label, words in (
            (self._headline, headline),
            (self._sentence, sentence),
            (self._working, working),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._trouble.show_words("note", trouble)
        self.told.emit(headline)
        for button in (self.copy, self.copy_all):
            button.setEnabled(bool(sentence))

    def words(self) -> str:
        """Return sentence and working as they are copied together."""
        return f"{self._sentence.text()}\n\n{self._working.text()}\n"
