"""The tabs of the settings, which stand closer where there is little room: none is to be out of sight."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget

from foidesk.ui.tongue import translate

ROOM = 1_060
"""Width from which the tabs have the room other tabs have."""


class SettingsTabs(QTabWidget):
    """A tab for each matter."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup_tabs")
        bar = self.tabBar()
        bar.setDrawBase(False)
        bar.setObjectName("setup_tab_bar")
        bar.setAccessibleName(translate("Settings", "Settings of"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tabs stand closer, or apart again."""
        bar, tight = self.tabBar(), self.width() < ROOM
        if bar.property("tight") != tight:
            bar.setProperty("tight", tight)
            bar.style().unpolish(bar)
            bar.style().polish(bar)
        super().resizeEvent(event)
