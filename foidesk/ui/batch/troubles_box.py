"""Where it stands what went wrong, a line for each letter."""

from PySide6.QtWidgets import QPlainTextEdit

from foidesk.ui.tongue import translate


class TroublesBox(QPlainTextEdit):
    """Can be read and copied from, not written in; Tab goes past it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("batch_troubles")
        self.setAccessibleName(translate("Batch", "What went wrong, letter by letter"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
