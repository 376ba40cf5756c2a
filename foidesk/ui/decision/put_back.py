"""One step back for a removed, mended or otherwise decided part: it says what was done, and takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from foidesk.domain.decisions import Part
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import translate


class PutBack(QFrame):
    """Hidden until something can be taken back, and again once it is.

    `requested` gives a removed part and its place, `undo_requested` a mended one as it was before.
    """

    requested = Signal(int, object)
    undo_requested = Signal(int, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._before: tuple[int, Part] | None = None
        self._is_of_mended = False
        self._words = say("", "note", f"{name}_words")
        self._button = push(translate("Decisions", "Put it bac&k"), f"{name}_button", "quiet")
        self._button.clicked.connect(self._put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    def offer(self, at: int, part: Part) -> None:
        """Say that `part`, which stood at `at`, was removed."""
        self._offer(
            at,
            part,
            translate("Decisions", "{part} was removed."),
            translate("Decisions", "Put the removed part back"),
        )
        self._is_of_mended = False

    def offer_mended(self, at: int, part: Part) -> None:
        """Say that `part`, as it was, has been put right; until something else is changed."""
        self._offer(
            at,
            part,
            translate("Decisions", "{part} was put right."),
            translate("Decisions", "Put the part back as it was"),
        )
        self._is_of_mended = True

    def offer_claims(self, at: int, part: Part, count: int) -> None:
        """Say that `count` claims of `part`, as it was, were set aside; until something else is changed."""
        self.offer_mended(at, part)
        self._words.setText(claims_words(count))

    def _offer(self, at: int, part: Part, done: str, button: str) -> None:
        self._before = (at, part)
        name = (
            translate("Decisions", "Part {label}").format(label=part.label)
            if part.label
            else translate("Decisions", "A part")
        )
        self._words.setText(done.format(part=name))
        self._button.setAccessibleName(button)
        self.show()

    def forget_mended(self) -> None:
        """Offer no mended part any more: what was written since would go with it."""
        if self._is_of_mended:
            self.forget()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._before = None
        self.hide()

    def _put_back(self) -> None:
        if self._before is not None:
            at, part = self._before
            self.forget()
            (self.undo_requested if self._is_of_mended else self.requested).emit(at, part)


def claims_words(count: int) -> str:
    """Return what is said of claims that the outcome chosen has no room for."""
    if count == 1:
        return translate("Decisions", "A claim that this outcome has no room for was set aside.")
    said = translate("Decisions", "{count} claims that this outcome has no room for were set aside.")
    return said.format(count=count)
