"""The window shown in place of the desk while a case file is encrypted or made plain."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from foidesk.casework.changes import Hand
from foidesk.domain.problems import Problem
from foidesk.ui.messages import message_for
from foidesk.ui.plain import say
from foidesk.ui.runner import Runner
from foidesk.ui.signs import fit_to_words, lay_beside_sign
from foidesk.ui.tongue import marked, translate

log = logging.getLogger(__name__)

Ended = tuple[bytes | None, tuple[str, str, str]]
"""The data key of the case file as it is now, and what the banner says: kind, what happened, what to do."""

OLDER = marked(
    "Encryption", "Backups and copies made before are as they were: delete them once there are new ones."
)
SAFE = marked(
    "Encryption",
    "This takes some minutes for a large one. Nothing can be lost: the new file is built "
    "beside the old one and read through before it takes its place.",
)


@dataclass(frozen=True, slots=True)
class ConvertWish:
    """Whether the case file is to be encrypted or made plain, and the passphrase chosen for it, if any."""

    encrypt: bool
    passphrase: str | None = field(default=None, repr=False)


def carried_out(folder: Path, key: bytes | None, wish: ConvertWish, hand: Hand) -> Ended:
    """Do what is wished, and return the key of then and what there is to say; a failure changes nothing."""
    from foidesk.casework.convert_case_file import decrypt_case_file, encrypt_case_file  # SQLModel

    try:
        if wish.encrypt:
            new = encrypt_case_file(folder, hand, wish.passphrase, with_code=False).data_key
            return new, (
                "done",
                translate("Encryption", "The case file is encrypted."),
                translate("Encryption", OLDER),
            )
        decrypt_case_file(folder, key, hand)
        return None, ("done", translate("Encryption", "The case file is no longer encrypted."), "")
    except Exception as error:
        if not isinstance(error, Problem):
            log.exception("a fault in converting a case file")
        return key, ("problem", *message_for(error))


class Converting(QWidget):
    """Runs `work` off the GUI thread; `ended` gives what it returned: a key, and what there is to say."""

    ended = Signal(object, object)

    def __init__(self, wish: ConvertWish, work: Callable[[], Ended]) -> None:
        super().__init__()
        self.setObjectName("converting")
        self.setWindowTitle("FoiDesk")
        headline = (
            translate("Encryption", "Encrypting the case file…")
            if wish.encrypt
            else translate("Encryption", "Making the case file plain…")
        )
        self.setAccessibleName(headline)
        self.setAccessibleDescription(translate("Encryption", SAFE))
        self._runner, self._is_done = Runner(self), False
        self._lay_out(headline)
        self._runner.run(work, self._end)

    def _lay_out(self, headline: str) -> None:
        bar = QProgressBar()
        bar.setObjectName("converting_progress")
        bar.setAccessibleName(translate("Encryption", "At work"))
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(say(headline, "section", "converting_headline"))
        words.addWidget(say(translate("Encryption", SAFE), "", "converting_said"))
        words.addWidget(bar)
        words.addSpacing(8)
        words.addStretch()
        lay_beside_sign(self, "lock", "note", words)
        fit_to_words(self, 600)

    def _end(self, result: Ended) -> None:
        self._is_done = True
        self._runner.close()
        self.ended.emit(*result)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until it is done."""
        event.setAccepted(self._is_done)
