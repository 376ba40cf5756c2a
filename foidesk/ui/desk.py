"""Joins the pages to the frame: every wire between them in one visible place."""

import logging
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from foidesk.casework.changes import Change
from foidesk.domain.problems import Problem
from foidesk.ui.area_pages import AreaPages
from foidesk.ui.case.case_pane import CasePane
from foidesk.ui.case.tab import Tab
from foidesk.ui.closing import Closing
from foidesk.ui.desk_keys import bind_keys
from foidesk.ui.main_window import MainWindow
from foidesk.ui.messages import message_for
from foidesk.ui.midnight import Midnight
from foidesk.ui.pages import Pages
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.tongue import translate
from foidesk.ui.ways import Ways
from foidesk.ui.wording import day

if TYPE_CHECKING:
    from foidesk.ui.case.case_page import CasePage
    from foidesk.ui.decision.decision_page import DecisionPage
    from foidesk.ui.intake.intake_page import IntakePage
    from foidesk.ui.letter.letter_page import LetterPage

log = logging.getLogger(__name__)


class Desk(AreaPages):
    """What the pages say reaches the frame here, and the other way round.

    `complete` follows once the case sheet has been loaded and what the program was opened for is shown.
    """

    complete = Signal()

    def __init__(self, window: MainWindow, register: RegisterPage, pane: CasePane, pages: Pages) -> None:
        super().__init__(window, pages)
        self.register, self._pane = register, pane
        self.runner = pages.runner
        self.ways = Ways(self)
        self._wire_frame()
        self._wire_register()
        bind_keys(self.ways)
        Midnight(pages.clock.today, self).passed.connect(self._count_anew)

    # Pages made when they are first asked for

    @cached_property
    def case(self) -> "CasePage":
        """The case sheet."""
        page, papers = self._pages.case(), self._papers()
        view, tabs = page.view, page.view.tabs
        self._pane.take(view, self.start.view)
        page.shown.connect(lambda _case_id: self._show_tab())
        page.failed.connect(self.tell_problem)
        page.gone.connect(self._pane.show_none)
        page.recorded.connect(self._tell_done)
        tabs.currentChanged.connect(lambda _tab: self._show_tab())
        for moved_on in (tabs.currentChanged, view.form.left):
            moved_on.connect(self.window.banner.drop_problem)
        tabs.letters.open_requested.connect(self._show_letter)
        tabs.related.open_requested.connect(self.ways.go_to)
        tabs.files.open_requested.connect(lambda key: papers.open(page.file(key)))
        tabs.files.save_requested.connect(lambda key: papers.save(page.file(key)))
        view.letter_requested.connect(self.ways.write)
        view.back_requested.connect(self.ways.leave_case)
        view.room_wanted.connect(self.window.give_case_room)
        self.window.narrowed.connect(view.head.back.setVisible)
        view.head.back.setVisible(self.window.is_narrow)
        return page

    @cached_property
    def decision(self) -> "DecisionPage":
        """The decision editor."""
        page = self._pages.decision(self.case.view)
        self.case.view.tabs.host(Tab.DECISION, page.widget)
        page.case_requested.connect(self.ways.go_to)
        return page

    @cached_property
    def letter(self) -> "LetterPage":
        """The letter view."""
        view = self.case.view
        page = self._pages.letter(view)
        view.tabs.host(Tab.LETTER, page.widget)
        page.issued.connect(self._tell_issued)
        page.decisions_requested.connect(lambda _case_id: view.show_tab(Tab.DECISION))
        page.setup_requested.connect(self.ways.show_setup)
        page.place_requested.connect(self.ways.mend_at)
        page.mend_requested.connect(self.ways.mend)
        return page

    @cached_property
    def intake(self) -> "IntakePage":
        """Where requests are checked."""
        page = self._pages.intake(self.window)
        self.window.add_page(page.widget)
        page.logged.connect(self._logged)
        page.closed.connect(self.ways.back)
        page.close_requested.connect(self.window.close)
        page.open_case_requested.connect(self.ways.go_to)
        return page

    def _wire_frame(self) -> None:
        window, ways = self.window, self.ways
        window.shelves.shelf_chosen.connect(ways.show_shelf)
        window.shelves.start_requested.connect(ways.show_start)
        self._wire_office()
        window.top_bar.search_requested.connect(ways.search)
        window.top_bar.search.stepped.connect(self.register.choosing.step)
        window.top_bar.search.opened.connect(self.register.choosing.open)
        window.top_bar.import_requested.connect(ways.choose_files)
        window.top_bar.new_requested.connect(ways.new_request)
        window.files_dropped.connect(ways.read_files)
        window.faulted.connect(lambda error: window.banner.tell("problem", *message_for(error), error))
        window.ask_before_closing(Closing(self).may_close)
        self.runner.working.connect(window.show_busy)
        self.runner.failed.connect(self.tell_problem)

    def _wire_register(self) -> None:
        register = self.register
        register.counted.connect(self.window.shelves.show_counts)
        register.case_chosen.connect(self._show_case)
        register.none_chosen.connect(self._pane.show_none)
        register.case_opened.connect(self.ways.enter_case)
        register.view.way_wanted.connect(self.ways.lead_on)
        register.failed.connect(self.tell_problem)
        register.view.print_requested.connect(self.ways.print_marked)
        register.view.save_requested.connect(self.ways.save_marked)
        register.view.assign_requested.connect(self.ways.assign_marked)
        register.view.chase_requested.connect(self.ways.chase)
        self.runner.changed.connect(self._read_anew)

    def begin(self, file_name: str, files: Sequence[Path]) -> None:
        """Fill the frame. What is slow to load follows on the working thread; the register can be used."""
        self._file_name = file_name
        self._use_calendar()
        self.ways.back()
        self.runner.run(self._pages.load, lambda _none: self._go_on(list(files)), quiet=True)

    def _go_on(self, files: list[Path]) -> None:
        """Begin to work, once a recovery code that was not put away yet has been seen."""
        self.case.refresh()  # and so it is made, whether or not a case will be in it
        self.searches.read_saved()
        self.after_code(lambda: self._begin_work(files))
        self.complete.emit()

    def _begin_work(self, files: list[Path]) -> None:
        """Show what needs somebody, the files the program was opened with, or what has to be set up first."""
        if not self._show_sender():
            self.ways.show_setup()
        elif files:
            self.ways.read_files(files)
        elif self.window.is_on_register:
            self.ways.show_start()

    def _use_calendar(self) -> None:
        """Count by the bank holidays in force, and say how far they are known."""
        law = self._pages.lawbook_now()
        self.register.use_law(law.clock)
        known = translate("Frame", "Bank holidays known to {day}").format(day=day(law.listed.known_to))
        self.window.show_status(self._file_name, known)

    # What happened

    @Slot(object)
    def _read_anew(self, change: Change) -> None:
        """Show the register as it is now; after a change of everything the calendar may be another."""
        self.window.banner.drop_problem()
        if change.cases is None:
            self._use_calendar()
        else:
            self.register.refresh()

    def _show_case(self, case_id: int) -> None:
        if case_id != self.case.case_id:
            self.window.banner.drop_problem()
        self.case.show_case(case_id)
        self._pane.show_sheet()

    def _show_tab(self) -> None:
        """Fill the tab that is in front; the others wait until they are asked for."""
        case_id, tab = self.case.case_id, self.case.view.tabs.currentIndex()
        if case_id is not None and tab == Tab.DECISION:
            self.decision.show_case(case_id)
        elif case_id is not None and tab == Tab.LETTER:
            self.letter.show_case(case_id)
        elif case_id is not None and tab == Tab.AREAS:
            self.areas.show_case(case_id)

    def _show_letter(self, letter_id: int) -> None:
        self.case.view.show_tab(Tab.LETTER)
        self.letter.show_letter(letter_id)

    def _logged(self, case_id: int) -> None:
        if self.intake.waiting:  # the next file is in front; this case waits in the register
            self._tell_done(translate("Frame", "The request is logged. Here is the next file."))
            return
        self.ways.show_logged(case_id)
        self._tell_done(translate("Frame", "{case} is logged.").format(case=self.case.view.head.reference))

    @Slot(object)
    def tell_problem(self, error: Exception) -> None:
        """Say what went wrong and what to do."""
        if not isinstance(error, Problem):
            log.error("a fault on the desk", exc_info=error)
        self.window.banner.tell("problem", *message_for(error), error)

    def _count_anew(self) -> None:
        self.register.refresh()
        self.case.refresh()
        self.start.refresh()
