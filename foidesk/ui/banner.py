"""The strip under the top bar in which the program says what happened. Never a dialog."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.details import CopyDetails, place_of
from foidesk.ui.plain import push, say
from foidesk.ui.shortcuts import Keys, hint, native
from foidesk.ui.signs import Sign, SignButton
from foidesk.ui.tongue import translate

KINDS = {"problem": ("circle-alert", "fault"), "done": ("circle-check-big", "fine"), "note": ("info", "note")}


GOES = 10_000
"""Milliseconds after which word of something done goes by itself; the screen shows what was done anyway."""


class Banner(QFrame):
    """A problem or a note stays until it is dismissed, the officer moves on or something newer is said."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sign = Sign()
        self._headline = say("", "headline", "banner_headline")
        self._remedy = say("", "remedy", "banner_remedy")
        self.copy = CopyDetails("banner_copy")
        self.undo = push("", "banner_undo")
        self.undo.clicked.connect(self.undo_requested)
        self.undo.hide()
        self._close = SignButton("x", translate("Frame", "Dismiss this message"), "banner_close")
        self._close.clicked.connect(self.hide)
        for label in (self._headline, self._remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._goes = QTimer(self)
        self._goes.setSingleShot(True)
        self._goes.setInterval(GOES)
        self._goes.timeout.connect(self._go)
        self._lay_out()
        self.hide()

    def _go(self) -> None:
        if self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._goes.start()  # somebody is at it
        else:
            self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._headline)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(
        self,
        kind: str,
        headline: str,
        remedy: str = "",
        error: BaseException | None = None,
        *,
        can_undo: bool = False,
    ) -> None:
        """Say something: a `problem`, with the `error` it came from, something `done`, or a `note`."""
        sign, ink = KINDS[kind]
        self.setProperty("kind", kind)
        self._sign.setProperty("role", ink)
        self._sign.show_sign(sign)
        self._headline.setText(headline)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{headline} {remedy}".strip())
        self._offer_undo(can_undo)
        if kind == "problem":
            self.copy.offer(headline, remedy, place_of(self.window().focusWidget()), error)
        else:
            self.copy.hide()
        for part in (self, self._sign):
            part.style().unpolish(part)
            part.style().polish(part)
        self.show()
        self._goes.start() if kind == "done" else self._goes.stop()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _offer_undo(self, can_undo: bool) -> None:
        key = native(Keys.UNDO.value.sequence)
        self.undo.setText(translate("Frame", "Undo ({key})").format(key=key))
        self.undo.setAccessibleName(translate("Frame", "Undo"))
        self.undo.setToolTip(hint(Keys.UNDO))
        self.undo.setVisible(can_undo)
        self.setAccessibleDescription(hint(Keys.UNDO) if can_undo else "")

    def drop_problem(self) -> None:
        """Say no more of a problem the officer has moved on from; word of something done may stay."""
        if self.property("kind") == "problem":
            self.hide()

    def drop_undo(self) -> None:
        """Say no more of something done that is not what would be undone now."""
        if self.undo.isVisibleTo(self):
            self.hide()

    def said(self) -> str:
        """Return what is shown now, or nothing."""
        return "" if self.isHidden() else self.accessibleName()
