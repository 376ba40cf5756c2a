"""Joins the settings to the case file: shows what is kept, saves what was changed as one Change."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change, Hand
from foidesk.domain.checks.finding import Place
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner
from foidesk.ui.setup import work
from foidesk.ui.setup.groups_page import GroupsPage
from foidesk.ui.setup.kept_lists import AREAS, SCHEDULES, costs
from foidesk.ui.setup.paragraphs_page import ParagraphsPage
from foidesk.ui.setup.provisions_page import ProvisionsPage
from foidesk.ui.setup.saved_page import SavedPage
from foidesk.ui.setup.security_page import SecurityPage
from foidesk.ui.setup.settings_files import SettingsFiles
from foidesk.ui.setup.setup_view import SetupValues, SetupView
from foidesk.ui.tongue import marked, translate

LOSING = marked("Settings", "Leave the settings? What you changed here will be lost.")
LOST_WITH_WINDOW = marked("Settings", "The settings are not saved. What you changed here will be lost.")
KEEP = marked("Settings", "Keep editing")
NOT_OVER_THAT = marked("Settings", "Save what you changed here first: a file is read over it.")
NOT_WITH_THAT = marked("Settings", "Save what you changed here first: what is saved is exported.")
LEAVE, CLOSE = (marked("Settings", "Leave"), KEEP), (marked("Settings", "Close FoiDesk"), KEEP)


class SetupPage(QObject):
    """The settings, at first run and later. `by` is who changes them. `closed` follows `saved`."""

    saved = Signal()
    closed = Signal()
    close_requested = Signal()

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        parent: QWidget | None = None,
        by: str = "",
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook, self._clock, self._by = case_file, runner, lawbook, clock, by
        self._shown: SetupValues | None = None
        self._is_first = False
        self._wanted: Place | str | None = None
        self._answers = LEAVE
        self.widget = SetupView(clock.today, parent)
        paragraphs = self.widget.paragraphs
        self._paragraphs = ParagraphsPage(paragraphs, case_file, runner, lawbook, clock, by)
        self._groups = GroupsPage(self.widget.words, case_file, runner, clock, by)
        schedules, areas, rooms = self.widget.schedules, self.widget.areas, (case_file, runner, clock, by)
        self._schedules = SavedPage(schedules, schedules.show_kept, SCHEDULES, rooms)
        self._areas = SavedPage(areas, areas.show_values, AREAS, rooms)
        self._costs = SavedPage(self.widget.costs, self.widget.costs.show_kept, costs(lawbook), rooms)
        self.provisions = ProvisionsPage(self.widget.provisions, lawbook, rooms)
        self.security = SecurityPage(self.widget.security, case_file, runner, clock, by)
        self.widget.save_requested.connect(self._save)
        self.widget.back_requested.connect(self._back)
        self.files = SettingsFiles(self.widget, case_file, runner, lawbook, self._hand)
        self.files.brought_in.connect(self._read_anew)
        self.widget.import_requested.connect(self._import)
        self.widget.export_requested.connect(self._export)
        self.widget.bar.answered.connect(self._answer)

    def show_settings(self, place: Place | str | None = None) -> None:
        """Read the settings kept, and show them, the cursor in `place` or on the tab of that title.

        What is being typed is shown as it was left.
        """
        self._wanted = place
        self.security.show_state()
        if self.would_lose:
            self._begin()
            return
        self._runner.run(partial(work.settings_kept, self._file), self._show)
        self._paragraphs.show_paragraphs()
        self._groups.show_groups()
        self._schedules.show_kept()
        self._areas.show_kept()
        self._costs.show_kept()
        self.provisions.show_provisions()

    def _show(self, kept: SetupValues) -> None:
        self._is_first = not kept.profiles
        values = replace(kept, regulators=kept.regulators or self._lawbook.regulators)
        if self._is_first or self.widget.values() != values:
            self.widget.show_values(values, first=self._is_first)
        self._shown = self.widget.values()
        self._begin()

    def _begin(self) -> None:
        """Put the cursor where it was wanted; what is left as it was typed keeps its own."""
        if isinstance(self._wanted, str):
            self.widget.show_tab(self._wanted)
        elif self._wanted is not None:
            self.widget.go_to(self._wanted)
        elif not self.would_lose:
            self.widget.begin()

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)

    @Slot()
    def _import(self) -> None:
        """Ask for a file, unless something is changed here that it would be read over."""
        if self.would_lose:
            self.files.refused.emit(translate("Settings", NOT_OVER_THAT))
        else:
            self.files.ask_where_from()

    @Slot()
    def _export(self) -> None:
        if self.would_lose:
            self.files.refused.emit(translate("Settings", NOT_WITH_THAT))
        else:
            self.files.ask_where_to()

    @Slot()
    def _read_anew(self) -> None:
        """Show the settings as a file has made them."""
        self._shown = None  # what was typed before is what the file was read over
        self.show_settings("Authority")

    @Slot()
    def _save(self) -> None:
        if self._shown is None or self.widget.fault():
            return
        values = self.widget.values()
        if self._is_first:
            values = work.with_contact_as_officer(values)
        if values.regulators == self._lawbook.regulators:
            values = replace(values, regulators=())  # so that a later edition of the law brings its own
        job = partial(work.save, self._file, values, self._lawbook, self._hand())
        self._runner.run(job, self._end_saving)

    def _end_saving(self, _change: Change) -> None:
        self._shown = self.widget.values()
        self.saved.emit()
        self.closed.emit()

    @Slot()
    def _back(self) -> None:
        if self.would_lose:
            self._ask(translate("Settings", LOSING), LEAVE)
        else:
            self.closed.emit()

    def _ask(self, question: str, answers: tuple[str, str]) -> None:
        self._answers = answers
        self.widget.bar.ask(question, tuple(translate("Settings", one) for one in answers))

    @Slot(int)
    def _answer(self, answer: int) -> None:
        if self._answers[answer] == KEEP:
            self.widget.begin()
            return
        self.give_up()
        self.closed.emit()
        if self._answers is CLOSE:
            self.close_requested.emit()

    # When the window is to close

    @property
    def would_lose(self) -> bool:
        """Whether something was changed and not saved."""
        forms = (
            self.widget.paragraphs.form,
            self.widget.words.form,
            self.widget.schedules,
            self.widget.areas,
            self.widget.costs,
            self.widget.provisions,
        )
        if any(form.is_edited for form in forms):
            return True
        return self._shown is not None and self.widget.values() != self._shown

    @property
    def is_asking_to_close(self) -> bool:
        """Whether the question is in sight."""
        bar = self.widget.bar
        return bar.is_asking and bar.isVisible() and self._answers is CLOSE

    def ask_to_close(self) -> None:
        """Ask whether the changes are to go with the window."""
        self._ask(translate("Settings", LOST_WITH_WINDOW), CLOSE)

    def give_up(self) -> None:
        """Let go of what was changed; it is read again when the settings are shown next."""
        self._shown = None
        self.widget.paragraphs.form.undo_changes()
        self.widget.words.form.undo_changes()
        self.widget.schedules.undo_changes()
        self.widget.areas.undo_changes()
        self.widget.costs.undo_changes()
        self.widget.provisions.card.close_form()
