"""The panels between the head of the register and its list: one at a time, so that each has room."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Panels(QObject):
    """Puts the others away when one is shown; not one that has work under way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._panels: list[QWidget] = []

    def add(self, panel: QWidget) -> None:
        """Let a panel be one of them."""
        self._panels.append(panel)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that one is shown."""
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            for panel in self._panels:
                if panel is not watched and not getattr(panel, "is_running", False):
                    panel.hide()
        return super().eventFilter(watched, event)
