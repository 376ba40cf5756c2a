"""Advice beside a claim: a line to open, and beneath it the time, and what was decided here before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from foidesk.casework.advise_claim import Advice
from foidesk.domain.provisions import Provision
from foidesk.ui.case.papers import Papers
from foidesk.ui.decision.advice_words import advice_words, papers_of
from foidesk.ui.decision.fields import stack
from foidesk.ui.plain import grown, push, say
from foidesk.ui.tongue import translate


@dataclass(frozen=True, slots=True)
class AdviceAsk:
    """An officer wants advice on a claim of `provision`; `show` takes it."""

    provision: Provision
    show: Callable[[Advice], None]


class ClaimAdvice(QWidget):
    """Closed at first; asks anew each time it is opened. `case_requested` names a past case."""

    wanted = Signal(object)
    case_requested = Signal(int)

    def __init__(self, name: str, provision: Provision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provision = provision
        self._limbs: tuple[str, ...] = ()
        self._opener = push(translate("Decisions", "Time left and past decisions"), f"{name}_advice", "link")
        self._opener.setCheckable(True)
        self._opener.setProperty("flush", "true")
        self._words = grown(say("", "body", f"{name}_advice_words"))
        self._latest = Papers(translate("Decisions", "The latest"), f"{name}_past")
        rows = stack(self, 4, self._opener, self._words, self._latest)
        rows.setAlignment(self._opener, Qt.AlignmentFlag.AlignLeft)
        self._words.hide()
        self._latest.hide()
        self._opener.toggled.connect(self._open)
        self._latest.open_requested.connect(self.case_requested)

    def rest_on(self, limbs: tuple[str, ...]) -> None:
        """Say what holds for a claim that rests on these limbs."""
        self._limbs = limbs

    def show_advice(self, advice: Advice) -> None:
        """Show the advice that was asked for."""
        words = advice_words(advice, self._provision, self._limbs)
        self._words.setText(words)
        self._opener.setAccessibleDescription(words)
        self._latest.show_papers(papers_of(advice.past.latest))
        self._words.show()

    def _open(self, opened: bool) -> None:
        if opened:
            self.wanted.emit(AdviceAsk(self._provision, self.show_advice))
        else:
            self._words.hide()
            self._latest.hide()
