"""A window in which Tab goes as the pages are laid out."""

from PySide6.QtWidgets import QMainWindow


class TabbedWindow(QMainWindow):
    """Whatever of it has the focus, Tab is answered here."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name, passed by keyword
        """Let Tab go down the page as it is laid out."""
        from foidesk.ui.tab_order import tab_on  # nobody presses it before the first paint

        return tab_on(self, forward=next)
