"""The form one paragraph is written in."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.regime import Regime
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.fields import Card, ChoiceBox, Field, line_edit
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.paragraph_words import LANGUAGES, PURPOSES
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import REGIMES

BLANK = Clause("", 0, Regime.FOIA, "", Purpose.ENGAGED, "", "")
SLOTS = marked("Settings", "Write what differs from case to case in braces, such as {what_would_happen}.")
OURS = marked("Settings", "This is FoiDesk’s own. What you change is kept as yours and offered in its place.")
GONE = marked("Settings", "This one is retired and is not offered. Saving it brings it back.")


class ParagraphForm(Card):
    """Shows a paragraph and says when it is to be saved, retired, or put back as it was."""

    edited = Signal()
    save_requested = Signal(object)
    retire_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Paragraph"), "setup_paragraph")
        self._shown = BLANK
        self._is_showing = False
        self._regime = ChoiceBox({Regime(law): words for law, words in REGIMES.items()})
        self._purpose, self._language = ChoiceBox(PURPOSES), ChoiceBox(LANGUAGES)
        self._cite, self._title, self._text = line_edit("31(1)(a)"), line_edit(), GrowingText(least=5)
        self._said = Remark("paragraph_said")
        self.save = push(translate("Settings", "Sa&ve this paragraph"), "paragraph_save")
        self.undo = push(translate("Settings", "Undo the changes"), "paragraph_undo", "quiet")
        self.retire = push(
            translate("Settings", "&Retire"),
            "paragraph_retire",
            "quiet",
            translate("Settings", "Retire this paragraph"),
        )
        self._arrange()
        self._join()
        self.show_clause(BLANK)

    def _arrange(self) -> None:
        self.add(self._said)
        self.add(
            Field(translate("Settings", "&Law"), self._regime, "paragraph_regime"),
            Field(
                translate("Settings", "&Provision"),
                self._cite,
                "paragraph_cite",
                translate("Settings", "A section serves all of its limbs."),
            ),
        )
        self.add(
            Field(translate("Settings", "&For"), self._purpose, "paragraph_purpose"),
            Field(translate("Settings", "Lang&uage"), self._language, "paragraph_language"),
        )
        self.add(Field(translate("Settings", "&Title, to find it by"), self._title, "paragraph_title"))
        self.add(
            Field(translate("Settings", "Te&xt"), self._text, "paragraph_body", translate("Settings", SLOTS))
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.save, self.undo, self.retire):
            row.addWidget(button)
        row.addStretch()
        self.add(line)

    def _join(self) -> None:
        for box in (self._regime, self._purpose, self._language):
            box.currentIndexChanged.connect(self._tell)
        for edit in (self._cite, self._title):
            edit.textChanged.connect(self._tell)
        self._text.edited.connect(self._tell)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.clause()))
        self.retire.clicked.connect(lambda: self.retire_requested.emit(self._shown))
        self.undo.clicked.connect(self.undo_changes)

    def show_clause(self, clause: Clause) -> None:
        """Show a paragraph in place of the one before."""
        self._is_showing = True
        self._shown = clause
        self._regime.show_value(clause.regime)
        self._purpose.show_value(clause.purpose)
        self._language.show_value(clause.language)
        self._cite.setText(clause.provision)
        self._title.setText(clause.title)
        self._text.put(clause.text)
        self._said.show_words(
            "note",
            translate("Settings", GONE)
            if clause.retired
            else translate("Settings", OURS)
            if clause.id and not clause.own
            else "",
        )
        self._is_showing = False
        self._tell()

    def clause(self) -> Clause:
        """Return the paragraph as it now reads."""
        return replace(
            self._shown,
            regime=self._regime.value(),
            provision=self._cite.text().strip(),
            purpose=self._purpose.value(),
            title=self._title.text().strip(),
            text=self._text.text().strip(),
            language=self._language.value(),
        )

    @property
    def is_edited(self) -> bool:
        """Whether it reads otherwise than it was shown."""
        return self.clause() != self._shown

    @property
    def shown_id(self) -> str:
        """The id of the paragraph shown; empty for a new one."""
        return self._shown.id

    def undo_changes(self) -> None:
        """Show the paragraph as it was."""
        self.show_clause(self._shown)

    def begin(self) -> None:
        """Put the cursor where a new paragraph begins."""
        self._cite.setFocus()

    def trouble(self, why: str) -> None:
        """Say why it was not saved."""
        self._said.show_words("fault", why)

    def _tell(self) -> None:
        if self._is_showing:
            return
        edited = self.is_edited
        self.save.setEnabled(edited or self._shown.retired)
        self.undo.setEnabled(edited)
        self.retire.setEnabled(bool(self._shown.id) and not self._shown.retired and not edited)
        self.edited.emit()
