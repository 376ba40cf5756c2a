"""The buttons under the head of a case: what comes next, the usual acts, and the way to all of them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import Stage, open_acts
from foidesk.domain.timeline import Act
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.decision.flow import Flow
from foidesk.ui.letter.kind_words import LETTER_OF, LETTERS
from foidesk.ui.plain import push
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

USUAL: Mapping[Stage, tuple[Act, ...]] = {
    Stage.RECEIVED: (Act.ACKNOWLEDGE, Act.ASK_CLARIFICATION),
    Stage.IN_PROGRESS: (Act.ACKNOWLEDGE, Act.ASK_CLARIFICATION),
    Stage.EXTENDED: (Act.CONSULT,),
    Stage.AWAITING_CLARIFICATION: (Act.RECEIVE_CLARIFICATION, Act.LAPSE_CLARIFICATION),
    Stage.AWAITING_FEE: (Act.RECEIVE_FEE, Act.LAPSE_FEE),
    Stage.ANSWERED: (Act.REQUEST_REVIEW, Act.CLOSE),
    Stage.IN_REVIEW: (Act.ACKNOWLEDGE_REVIEW, Act.ANSWER_REVIEW),
    Stage.REVIEWED: (Act.RECEIVE_ICO_COMPLAINT, Act.CLOSE),
    Stage.WITH_ICO: (Act.ANSWER_ICO, Act.RECEIVE_ICO_DECISION),
    Stage.ICO_DECIDED: (Act.COMPLY, Act.RECEIVE_APPEAL),
    Stage.WITH_TRIBUNAL: (Act.RECEIVE_TRIBUNAL_DECISION, Act.COMPLY),
}
"""The acts most often recorded at a stage; the rest are one key away."""

ONCE = frozenset({Act.ACKNOWLEDGE, Act.ACKNOWLEDGE_REVIEW})
"""Acts not offered first again once they are done."""

TO_ANSWER = frozenset({Stage.RECEIVED, Stage.IN_PROGRESS, Stage.EXTENDED})


class ActsBar(QWidget):
    """Offers letters and acts; the window's one main button for a case stands first."""

    act_chosen = Signal(Act)
    letter_chosen = Signal(object)
    all_requested = Signal()
    decide_requested = Signal()
    write_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("acts_bar")
        self._theme = theme
        self._row = Flow(self, gap=8)
        self.decide: QPushButton = push(translate("Acts", "&Decide the parts"), "decide_button", "primary")
        self.decide.setToolTip(hint(Keys.DECIDE))
        self.decide.clicked.connect(self.decide_requested)
        theme.dress(self.decide, "list", "on_accent")
        self.write: QPushButton = push(translate("Acts", "&Write the letter"), "write_button", "primary")
        self.write.setToolTip(hint(Keys.LETTER))
        self.write.clicked.connect(self.write_requested)
        theme.dress(self.write, "file-text", "on_accent")
        self.all: QPushButton = push(translate("Acts", "All &acts…"), "all_acts_button")
        self.all.setToolTip(hint(Keys.ACTS))
        self.all.clicked.connect(self.all_requested)
        self._usual = {act: self._button(act) for act in sorted({a for acts in USUAL.values() for a in acts})}
        """An act that a letter tells of is written; it is recorded alone from all acts."""
        for button in (self.decide, self.write, *self._usual.values(), self.all):
            self._row.addWidget(button)

    def _button(self, act: Act) -> QPushButton:
        if act in LETTER_OF:
            return self._letter_button(act, LETTER_OF[act])
        button = push(ACTS[act].button, f"act_button_{act.value}")
        self._theme.dress(button, ACTS[act].icon)
        button.clicked.connect(lambda: self.act_chosen.emit(act))
        return button

    def _letter_button(self, act: Act, kind: LetterKind) -> QPushButton:
        button = push(LETTERS[kind].button, f"letter_button_{kind.value}")
        self._theme.dress(button, ACTS[act].icon)
        if act in ONCE:
            button.setToolTip(hint(Keys.ACKNOWLEDGE))
        button.clicked.connect(lambda: self.letter_chosen.emit(kind))
        return button

    def show_stage(self, stage: Stage, done: frozenset[Act], decided: bool) -> None:
        """Offer what is usual at `stage`: to decide first, and once all is decided to write."""
        answering = stage in TO_ANSWER
        self.decide.setVisible(answering and not decided)
        self.write.setVisible(answering and decided)
        usual = [act for act in USUAL.get(stage, ()) if act in open_acts(stage) and act not in done & ONCE]
        for act, button in self._usual.items():
            button.setVisible(act in usual)
        self._row.invalidate()
        self.updateGeometry()

    def show_busy(self, busy: bool) -> None:
        """Take no act while another is at work."""
        for button in self._usual.values():
            button.setEnabled(not busy)
