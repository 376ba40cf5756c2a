"""The cards of the security settings: the encryption itself, and each way into an encrypted case file."""

from PySide6.QtCore import Signal

from foidesk.casework.change_keys import KeyState
from foidesk.store.envelopes import Way
from foidesk.ui.keys.converting import ConvertWish
from foidesk.ui.keys.passphrase_fields import PassphraseFields
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.tongue import marked, translate

ENCRYPTED = marked(
    "Settings", "This case file is encrypted: its folder, its backups and a stolen disk tell nobody anything."
)
PLAIN = marked("Settings", "This case file is not encrypted: whoever can read its folder can read the cases.")
NO_KEYRING = marked(
    "Settings", "This computer has no keyring that could hold a key, so a passphrase is needed each time."
)
HOW = marked(
    "Settings",
    "FoiDesk closes the case file, builds it anew beside the old one, reads the new one "
    "through and opens it again. Nobody else may have it open meanwhile.",
)
OLDER = marked(
    "Settings",
    "Backups and copies made before stay as they are: delete them once there are new "
    "ones. A disk may keep traces of deleted files; only the encryption of the whole "
    "disk covers those.",
)
PLAIN_AGAIN = marked(
    "Settings",
    "From then on whoever can read the folder can read the cases. Encrypted backups "
    "still open by the passphrase and the recovery code of now.",
)


class EncryptionCard(FoldingCard):
    """Whether the case file is encrypted, and the way to the other state."""

    convert_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Encryption"), "setup_encryption")
        self._is_encrypted = self._needs_phrase = False
        self._why = say("", "", "setup_encryption_why")
        self._how = say(translate("Settings", HOW), "hint")
        self._after = say("", "hint", "setup_encryption_after")
        self.fields_of_phrase = PassphraseFields("setup_encryption")
        self.go = push(translate("Settings", "&Encrypt the case file"), "setup_encryption_go")
        for part in (self._why, self.fields_of_phrase, self._how, self._after):
            self.put(part)
        self.put_buttons(self.go)
        self.go.clicked.connect(self._ask)
        self.fields_of_phrase.changed.connect(self._look)

    def show_state(self, state: KeyState) -> None:
        """Show what is, and offer the other."""
        self._is_encrypted, self._needs_phrase = state.is_encrypted, not state.has_keyring
        self.show_summary(
            translate("Settings", ENCRYPTED) if state.is_encrypted else translate("Settings", PLAIN)
        )
        self._why.setText("" if state.has_keyring else translate("Settings", NO_KEYRING))
        self._why.setVisible(not state.is_encrypted and self._needs_phrase)
        self._after.setText(
            translate("Settings", PLAIN_AGAIN) if state.is_encrypted else translate("Settings", OLDER)
        )
        self.fields_of_phrase.setVisible(not state.is_encrypted)
        self.fields_of_phrase.clear()
        words = (
            translate("Settings", "Make the case file &plain")
            if state.is_encrypted
            else translate("Settings", "&Encrypt the case file")
        )
        self.go.setText(words)
        self.go.setAccessibleName(words.replace("&", ""))
        self._look()

    def _look(self) -> None:
        fields = self.fields_of_phrase
        chosen = bool(fields.passphrase().strip())
        self.go.setEnabled(self._is_encrypted or chosen or (fields.is_empty and not self._needs_phrase))

    def _ask(self) -> None:
        passphrase = self.fields_of_phrase.passphrase() or None
        self.convert_requested.emit(ConvertWish(not self._is_encrypted, passphrase))


class ComputerCard(FoldingCard):
    """Whether the case file opens by itself on this computer."""

    remember_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__(translate("Settings", "This computer"), "setup_computer")
        self._is_kept = False
        self._said = say("", "", "setup_computer_said")
        self.go = push(translate("Settings", "Open without &asking"), "setup_computer_go")
        self.remark = Remark("setup_computer_remark")
        self.put(self._said)
        self.put(self.remark)
        self.put_buttons(self.go)
        self.go.clicked.connect(lambda: self.remember_requested.emit(not self._is_kept))

    def show_state(self, state: KeyState) -> None:
        """Show it, and offer the other where it can be had."""
        self._is_kept = Way.KEYRING in state.ways and state.has_keyring
        opens = translate(
            "Settings", "The case file opens without asking for whoever is signed in here as you."
        )
        asks = translate("Settings", "The passphrase is asked for each time.")
        self.show_summary(opens if self._is_kept else asks)
        other = translate(
            "Settings",
            "The key is in this computer’s keyring. Taken out, the passphrase is asked for each time.",
        )
        keep = translate(
            "Settings", "The key is put in this computer’s keyring, which opens with your own sign-in."
        )
        self._said.setText(
            other if self._is_kept else keep if state.has_keyring else translate("Settings", NO_KEYRING)
        )
        words = (
            translate("Settings", "Ask for the &passphrase")
            if self._is_kept
            else translate("Settings", "Open without &asking")
        )
        self.go.setText(words)
        self.go.setAccessibleName(words.replace("&", ""))
        self.go.setEnabled(state.has_keyring and (not self._is_kept or Way.PASSPHRASE in state.ways))
        lacks = self._is_kept and Way.PASSPHRASE not in state.ways
        self.remark.show_words("note", translate("Settings", "Choose a passphrase first.") if lacks else "")


class PassphraseCard(FoldingCard):
    """The passphrase: whether there is one, and a new one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Passphrase"), "setup_passphrase")
        self.typed = PassphraseFields("setup_passphrase")
        self.go = push(translate("Settings", "&Use this passphrase"), "setup_passphrase_go")
        self.remark = Remark("setup_passphrase_remark")
        self.put(self.typed)
        self.put(self.remark)
        self.put_buttons(self.go)
        self.go.clicked.connect(lambda: self.chosen.emit(self.typed.passphrase()))
        self.typed.changed.connect(self._look)

    def show_state(self, state: KeyState) -> None:
        """Show whether there is one."""
        there = translate("Settings", "It opens the case file on any computer. A new one takes its place.")
        none = translate("Settings", "None chosen: another computer asks for the recovery code.")
        self.show_summary(there if Way.PASSPHRASE in state.ways else none)
        self.typed.clear()
        self._look()

    def _look(self) -> None:
        self.go.setEnabled(bool(self.typed.passphrase().strip()))


class CodeCard(FoldingCard):
    """The recovery code: whether one was put away, and the way to a new one."""

    code_requested = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Recovery code"), "setup_code")
        self.put(
            say(
                translate(
                    "Settings",
                    "A new code is shown once, to be printed; the one before then opens nothing more.",
                ),
                "",
            )
        )
        self.go = push(translate("Settings", "Make a &new code…"), "setup_code_go")
        self.put_buttons(self.go)
        self.go.clicked.connect(self.code_requested)

    def show_state(self, state: KeyState) -> None:
        """Show whether there is one."""
        away = translate("Settings", "Put away: it opens the case file on any computer.")
        none = translate("Settings", "None put away yet.")
        self.show_summary(away if Way.RECOVERY_CODE in state.ways else none)
