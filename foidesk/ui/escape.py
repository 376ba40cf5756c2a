"""Escape where a panel has a use of its own for it, though the sheet around it has bound the key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_escape(event: QEvent) -> bool:
    """Take Qt's question whether Escape is wanted as a key before it is a shortcut; False for all else."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() == Qt.Key.Key_Escape:
        event.accept()
        return True
    return False
