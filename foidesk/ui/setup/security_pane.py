"""The security settings: encryption, what opens the case file, files from outside. Changes count at once."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.casework.change_keys import KeyState
from foidesk.ui.setup.attachments_card import AttachmentsCard
from foidesk.ui.setup.security_cards import CodeCard, ComputerCard, EncryptionCard, PassphraseCard


class SecurityPane(QWidget):
    """Shows cards and says what was asked for. Keeps nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self.encryption, self.computer = EncryptionCard(), ComputerCard()
        self.passphrase, self.code, self.files = PassphraseCard(), CodeCard(), AttachmentsCard()
        self.ways = (self.computer, self.passphrase, self.code)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        for card in (self.encryption, *self.ways, self.files):
            rows.addWidget(card)
        rows.addStretch()
        for way in self.ways:
            way.hide()

    def show_state(self, state: KeyState) -> None:
        """Show how the case file is kept."""
        self.encryption.show_state(state)
        for way in self.ways:
            way.show_state(state)
            way.setVisible(state.is_encrypted)

    @property
    def is_typed_in(self) -> bool:
        """Whether a passphrase was begun and not used."""
        return not (self.passphrase.typed.is_empty and self.encryption.fields_of_phrase.is_empty)
