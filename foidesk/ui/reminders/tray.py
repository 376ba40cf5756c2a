"""The icon in the desktop's tray. Imported only where an officer asked to be reminded that way."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from foidesk.ui.tongue import translate


class Tray(QObject):
    """Tells by the desktop's own notifications; a click, or its menu, asks for the window."""

    window_requested = Signal()
    unwanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon, self)
        self._menu = QMenu()
        shown = self._menu.addAction(translate("Reminders", "Show FoiDesk"))
        ended = self._menu.addAction(translate("Reminders", "Stop reminding me by the desktop"))
        shown.triggered.connect(self.window_requested)
        ended.triggered.connect(self.unwanted)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._take_click)
        self._icon.messageClicked.connect(self.window_requested)
        self._icon.setToolTip("FoiDesk")
        self._icon.show()

    def tell(self, headline: str, which: str) -> None:
        """Show a notification, and its words by the icon."""
        self._icon.setToolTip(f"FoiDesk: {headline}" if headline else "FoiDesk")
        if headline:
            self._icon.showMessage(headline, which, self._icon.icon())

    def put_away(self) -> None:
        """Take the icon out of the tray."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _take_click(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_requested.emit()


def is_there() -> bool:
    """Return whether this desktop has a tray, and shows notifications from it."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
