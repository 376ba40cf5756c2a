"""The ways to the pages of the office: those that concern no one case."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk.domain.checks.finding import Place
from foidesk.ui.places import Places

READABLE = "Requests (*.eml *.json);;All files (*)"


class OfficeWays(QObject):
    """Each shows a page over the register."""

    def __init__(self, places: Places) -> None:
        super().__init__(places.window)
        self._at = places
        self.window, self.register = places.window, places.register

    @Slot()
    def show_palette(self) -> None:
        """Show what a few letters can reach."""
        self._at.palette.open()

    @Slot()
    def show_calendar(self) -> None:
        """Show the bank holidays."""
        self.window.shelves.calendar.mark()
        page = self._at.calendar
        page.show_calendar()
        self.window.show_page(page.widget)

    @Slot()
    def show_setup(self, place: Place | str | None = None) -> None:
        """Show the settings, the cursor in `place`, or on the tab of that title, where one is given."""
        self.window.shelves.mark(None)
        page = self._at.setup
        self.window.show_page(page.widget)
        page.show_settings(place)

    def show_settings_of(self, title: str) -> None:
        """Show one tab of the settings."""
        self.show_setup(title)

    @Slot()
    def show_what_if(self) -> None:
        """Show the calculator."""
        self.window.shelves.what_if.mark()
        page = self._at.what_if
        self.window.show_page(page.widget)
        page.show_question()

    @Slot()
    def choose_files(self) -> None:
        """Ask for saved e-mails or case files, and read them."""
        names, _kind = QFileDialog.getOpenFileNames(self.window, "Import requests", "", READABLE)
        if names:
            self.read_files([Path(name) for name in names])

    @Slot(list)
    def read_files(self, paths: list[Path]) -> None:
        """Show these files for checking."""
        page = self._at.intake
        self.window.show_page(page.widget)
        page.open_files(paths)

    @Slot()
    def new_request(self) -> None:
        """Show an empty form."""
        page = self._at.intake
        self.window.show_page(page.widget)
        page.new_request()
