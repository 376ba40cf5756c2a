"""The question whether to issue a letter, put as soon as the letter is drawn."""

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.ui.letter.in_hand import InHand
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.letter.writing import Writing


class AskingSoon(QObject):
    """`ready` once the letter in hand can be asked about; one with a blank left is gone into instead."""

    ready = Signal()

    def __init__(self, view: LetterView, hand: InHand, writing: Writing) -> None:
        super().__init__(view)
        self._view, self._hand, self._writing = view, hand, writing
        self._waits = self._is_pressed = False
        view.bar.issue_awaited.connect(self.press)
        hand.drawn.connect(self._look)

    def offer(self, wanted: bool) -> None:
        """Ask when the letter is drawn, if it is `wanted` and nothing stands in the way."""
        self._waits, self._is_pressed = wanted, False

    @Slot()
    def press(self) -> None:
        """Ask when the letter is drawn with what was typed last: the officer has pressed the key already."""
        self._waits = self._is_pressed = True
        self._writing.flush()

    @Slot(object)
    def _look(self, sheet: Sheet) -> None:
        if not self._waits or sheet.id is not None or self._hand.is_behind:
            return
        self._waits = False
        if self._view.bar.can_issue and (self._is_pressed or not sheet.is_blocked):
            self.ready.emit()
        else:
            self._view.form.go_in()
