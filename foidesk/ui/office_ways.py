"""The ways to the pages of the office: those that concern no one case."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from foidesk.domain.checks.finding import Place
from foidesk.ui.language import KEPT, Language
from foidesk.ui.looks import keep_scheme, keep_still, let_move
from foidesk.ui.places import Places
from foidesk.ui.reminders.wanted import keep_wanted, keep_which
from foidesk.ui.tokens import Scheme
from foidesk.ui.tongue import marked, translate

READABLE = marked("Frame", "Requests (*.eml *.json);;All files (*)")
NO_LAW = marked("Frame", "No provision stands behind this field.")
HOW_TO_HELP = marked("Frame", "Go to a field first; F1 opens the help for where you are.")


class OfficeWays(QObject):
    """Each shows a page over the register."""

    reminders_chosen = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__(places.window)
        self._at = places
        self.window, self.register = places.window, places.register
        self.before_help: tuple[QWidget | None, QWidget | None] = (None, None)

    @Slot()
    def show_palette(self) -> None:
        """Show what a few letters can reach."""
        self._at.palette.open()

    def choose_language(self, language: Language) -> None:
        """Keep which language the window is to be worded in from the next start on."""
        if self.window.kept is not None:
            self.window.kept.setValue(KEPT, language.value)
        said = translate("Language", "The window changes its language when FoiDesk is started again.")
        checked = translate("Language", "Nobody who speaks Welsh has checked its Welsh words yet.")
        self.window.banner.tell("note", said, "" if language is Language.ENGLISH else checked)

    def choose_colours(self, choice: Scheme | None) -> None:
        """Wear these colours from now on, those of the system where it is None, and keep that."""
        self.window.theme.choose(choice)
        keep_scheme(self.window.kept, choice)

    def next_colours(self) -> None:
        """Wear the next colours, and keep them."""
        self.window.theme.next()
        keep_scheme(self.window.kept, self.window.theme.scheme)

    def keep_still(self, still: bool) -> None:
        """Let nothing move by itself from now on, or let it again, and keep that."""
        keep_still(self.window.kept, still=still)
        let_move(self.window)

    def remind_of(self, due_today: bool, late: bool) -> None:
        """Keep what is to be reminded of."""
        keep_which(self.window.kept, due_today=due_today, late=late)

    def remind_by_desktop(self, on: bool) -> None:
        """Keep whether the desktop is to remind of what is due, and begin or end that at once."""
        keep_wanted(self.window.kept, on)
        self.reminders_chosen.emit()

    @Slot()
    def show_help(self) -> None:
        """Show the help for where the cursor is; pressed again, go back."""
        page = self._at.help
        if page.widget.isVisible():
            page.closed.emit()
            return
        place = self._leave_for_help()
        self.window.show_page(page.widget)
        page.open_at(place)

    def show_topic(self, key: str) -> None:
        """Show one page of the help."""
        page = self._at.help
        self._leave_for_help()
        self.window.show_page(page.widget)
        page.open_topic(key)

    @Slot()
    def show_law(self) -> None:
        """Show the law behind the field the cursor is in."""
        place = self.window.focusWidget()
        if not self._at.law.show_for(place):
            self.window.banner.tell("note", translate("Frame", NO_LAW), translate("Frame", HOW_TO_HELP))

    def _leave_for_help(self) -> QWidget | None:
        """Remember where the cursor is, and return it."""
        if not self._at.help.widget.isVisible():
            self.before_help = self.window.pages.currentWidget(), self.window.focusWidget()
        return self.before_help[1]

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
    def import_settings(self) -> None:
        """Ask for a file of settings."""
        self.show_setup()
        self._at.setup.widget.import_requested.emit()

    @Slot()
    def export_settings(self) -> None:
        """Ask where the settings are to be written."""
        self.show_setup()
        self._at.setup.widget.export_requested.emit()

    @Slot()
    def show_recovery_code(self) -> None:
        """Show a new recovery code until it has been put away."""
        page = self._at.recovery_code
        self.window.show_page(page.widget)
        page.show_new_code()

    @Slot()
    def show_what_if(self) -> None:
        """Show the calculator."""
        self.window.shelves.what_if.mark()
        page = self._at.what_if
        self.window.show_page(page.widget)
        page.show_question()

    @Slot()
    def show_audit(self, reference: str = "") -> None:
        """Show the audit: of one case, or of the whole file."""
        self.window.shelves.audit.mark()
        page = self._at.audit
        self.window.show_page(page.widget)
        page.show_audit(reference)

    @Slot()
    def show_retention(self) -> None:
        """Show the requests whose time is over."""
        self.window.shelves.retention.mark()
        page = self._at.retention
        self.window.show_page(page.widget)
        page.show_retention()

    @Slot()
    def show_schedules(self) -> None:
        """Show how long requests are kept."""
        self.show_setup(translate("Frame", "Retention"))

    @Slot()
    def show_areas_setup(self) -> None:
        """Show whom business areas are asked through."""
        self.show_setup(translate("Frame", "Areas"))

    @Slot()
    def choose_files(self) -> None:
        """Ask for saved e-mails or case files, and read them."""
        names, _kind = QFileDialog.getOpenFileNames(
            self.window, translate("Frame", "Import requests"), "", translate("Frame", READABLE)
        )
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
