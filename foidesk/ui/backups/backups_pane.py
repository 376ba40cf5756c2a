"""The backups among the settings. What is chosen here counts at once, without Save."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.ui.backups.list_card import ListCard
from foidesk.ui.backups.standing_card import StandingCard
from foidesk.ui.backups.terms_card import TermsCard
from foidesk.ui.sight import bring_into_sight

if TYPE_CHECKING:
    from foidesk.casework.backup_standing import BackupKnown, BackupStanding


class BackupsPane(QWidget):
    """Three cards: how things stand, how long backups are kept, and each one there is."""

    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.standing, self.terms, self.list = StandingCard(), TermsCard(), ListCard()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        for card in (self.standing, self.list, self.terms):
            rows.addWidget(card)
        rows.addStretch()

    def show_seen(self, standing: "BackupStanding", known: "Sequence[BackupKnown]", now: datetime) -> None:
        """Show how things stand."""
        self.standing.show_standing(standing, now)
        self.terms.show_terms(standing.terms)
        self.list.show_known(known)

    def begin(self, words: str) -> None:
        """Say what is under way; nothing else can be begun."""
        self.standing.work.begin(words)
        bring_into_sight(self.standing.work)
        self._allow()

    def end(self, kind: str, words: str) -> None:
        """Say what came of it."""
        self.standing.work.end(kind, words)
        self._allow()

    def _allow(self) -> None:
        self.standing.allow()
        self.list.let_begin(not self.standing.work.is_going)

    def showEvent(self, event: QShowEvent) -> None:
        """Have it filled anew whenever it comes into sight."""
        super().showEvent(event)
        self.shown.emit()
