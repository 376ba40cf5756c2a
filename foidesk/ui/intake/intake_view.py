"""The faces of intake: reading a file, checking what is in it, or saying that it is here already."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foidesk.ui.fields import Card
from foidesk.ui.intake.check_view import CheckView
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import translate


class NoticeFace(QWidget):
    """One card in the middle: a heading, a sentence, and up to two buttons."""

    main_requested = Signal()
    back_requested = Signal()

    def __init__(self, name: str, main: str, back: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = say("", "title", f"{name}_title")
        self._said = say("", "body", f"{name}_said")
        self.main = push(main, f"{name}_main", "primary")
        self.back = push(back, f"{name}_back")
        card = Card("", f"{name}_card")
        card.setMaximumWidth(620)
        card.add(self._title)
        card.add(self._said)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.main)
        buttons.addWidget(self.back)
        buttons.addStretch()
        card.rows.addLayout(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.addWidget(card)
        rows.addStretch()
        self.main.setVisible(bool(main))
        self.main.clicked.connect(self.main_requested)
        self.back.clicked.connect(self.back_requested)

    def show_words(self, title: str, said: str, main: str = "") -> None:
        """Show what there is to say; `main` renames the first button."""
        self._title.setText(title)
        self._said.setText(said)
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        if main:
            self.main.setText(main)
            self.main.setAccessibleName(main.replace("&", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the first thing offered, Esc the last."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.back if self.back.hasFocus() or self.main.isHidden() else self.main).click()
        else:
            super().keyPressEvent(event)


class IntakeView(QStackedWidget):
    """Shows one face at a time. Knows no files and no cases."""

    back_requested = Signal()
    open_requested = Signal()
    next_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake")
        self.setAccessibleName(translate("Intake", "Intake"))
        self.check = CheckView(today)
        self.reading = NoticeFace("intake_reading", "", translate("Intake", "&Back"))
        self.already = NoticeFace(
            "intake_already", translate("Intake", "&Open the case"), translate("Intake", "Ne&xt")
        )
        self.unread = NoticeFace("intake_unread", "", translate("Intake", "Ne&xt file"))
        for face in (self.reading, self.check, self.already, self.unread):
            self.addWidget(face)
        self.check.back_requested.connect(self.back_requested)
        self.reading.back_requested.connect(self.back_requested)
        self.already.main_requested.connect(self.open_requested)
        self.already.back_requested.connect(self.next_requested)
        self.unread.back_requested.connect(self.next_requested)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self.reading.show_words(
            translate("Intake", "Reading {name} …").format(name=name),
            translate("Intake", "A large message takes a moment."),
        )
        self.setCurrentWidget(self.reading)
        self.reading.back.setFocus()

    def show_unread(self, what: str, remedy: str) -> None:
        """Say that a file could not be read, while others wait."""
        self.unread.show_words(
            what,
            translate("Intake", "{remedy} Nothing has been logged from it.").format(remedy=remedy).strip(),
        )
        self.setCurrentWidget(self.unread)
        self.unread.back.setFocus()

    def show_already(self, reference: str, *, more: bool) -> None:
        """Say that what was dropped is a case already."""
        self.already.show_words(
            translate("Intake", "Already logged as {reference}").format(reference=reference),
            translate(
                "Intake", "This message is in the case file already. Nothing has been logged a second time."
            ),
            translate("Intake", "&Open {reference}").format(reference=reference),
        )
        self.already.back.setText(translate("Intake", "Ne&xt file") if more else translate("Intake", "&Back"))
        self.already.back.setAccessibleName(
            translate("Intake", "Next file") if more else translate("Intake", "Back")
        )
        self.setCurrentWidget(self.already)
        self.already.main.setFocus()

    def show_check(self) -> None:
        """Show the form."""
        self.setCurrentWidget(self.check)
