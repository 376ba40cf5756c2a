"""The ways about the desk: from page to page, from register to case and back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from foidesk.domain.checks.finding import Finding, Place, Where
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import Stage
from foidesk.domain.timeline import Act
from foidesk.ui.batch.way import Way
from foidesk.ui.case.tab import Tab
from foidesk.ui.letter.kind_words import LETTER_OF
from foidesk.ui.list_ways import ListWays
from foidesk.ui.messages import NO_MORE_TIME, NONE_MARKED, NOT_CLOSED, told

if TYPE_CHECKING:
    from foidesk.ui.case.case_view import CaseView

EXTENDING = (Act.EXTEND_PUBLIC_INTEREST, Act.EXTEND_EIR, Act.EXTEND_REVIEW)


class Ways(ListWays):
    """Each is what one button, key or drop asks for."""

    @property
    def case(self) -> "CaseView":
        """The sheet of the case beside the register."""
        return self._at.case.view

    @Slot(list)
    def take_over(self, files: list[Path]) -> None:
        """Come to the front, and show the files a second start of the program was given."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if files:
            self.read_files(files)

    @Slot(int)
    def go_to(self, case_id: int) -> None:
        """Show one case, on whatever shelf it is."""
        self.register.choose(case_id)
        self.window.top_bar.show_words(self.register.words)
        self.back()
        self.enter_case()

    def show_logged(self, case_id: int) -> None:
        """Show a case that is new, from its beginning; the key that logged it presses nothing more."""
        self.go_to(case_id)
        self.case.show_tab(Tab.TIMELINE)
        self.case.tabs.tabBar().setFocus()

    @Slot()
    def show_filters(self) -> None:
        """Show what narrows the register down."""
        self.back()
        self.window.show_case_side(False)
        self._at.searches.show_filters()

    def show_groups(self) -> None:
        """Group the register by the next thing there is."""
        self.leave_case()
        self._at.searches.groups.next()

    @Slot(int)
    def show_saved_search(self, search_id: int) -> None:
        """Show what a saved search finds."""
        self._at.searches.show_saved(search_id)
        self.back()
        self.leave_case()

    @Slot()
    def enter_case(self) -> None:
        """Put the case in front, and the focus into it."""
        self.window.show_case_side(True)
        self.case.take_focus()

    def show_tab(self, tab: Tab) -> None:
        """Show one tab of the case."""
        self.enter_case()
        self.case.show_tab(tab)
        if tab is Tab.AREAS and self.has_case:
            self._at.areas.take_focus()

    @Slot()
    def commission(self) -> None:
        """Show what business areas are asked about the case, the cursor where they are chosen."""
        self.show_tab(Tab.AREAS)
        if self.has_case:
            self._at.areas.take_focus(to_ask=True)

    @Slot()
    def show_letters(self) -> None:
        """Show the letters of the case, the cursor where one of them is chosen."""
        self.show_tab(Tab.LETTER)
        if self._at.case.case_id is not None:
            self._at.letter.take_focus()

    @Slot(object)
    def write(self, kind: LetterKind, *, ask: bool = False) -> None:
        """Show a letter of the case to be written; `ask` at once whether it is to be issued."""
        self.show_tab(Tab.LETTER)
        if self._at.case.case_id is not None:
            self._at.letter.show_letter(kind, ask=ask)

    @Slot()
    def acknowledge(self) -> None:
        """Write the acknowledgement of the request, or of the review that was asked for."""
        in_review = self.case.stage is Stage.IN_REVIEW
        self.write(LetterKind.REVIEW_ACKNOWLEDGEMENT if in_review else LetterKind.ACKNOWLEDGEMENT, ask=True)

    @Slot()
    def extend(self) -> None:
        """Write for more time, in the way the law of the case gives it, the cursor in the first blank."""
        kinds = (LETTER_OF[act] for act in EXTENDING if act in self.case.acts_open)
        kind = next(kinds, None)
        if kind is None:
            self.window.banner.tell("note", *told(NO_MORE_TIME))
        else:
            self.write(kind, ask=True)

    @Slot()
    def close_case(self) -> None:
        """Ask whether the case is closed, today, with the outcome its decisions give."""
        if Act.CLOSE in self.case.acts_open:
            self.ask_act(Act.CLOSE)
        else:
            self.window.banner.tell("note", *told(NOT_CLOSED))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, or say why it stays."""
        self._at.undoing.undo()

    @Slot()
    def print_marked(self) -> None:
        """Ask how the letters of the marked requests are to be printed."""
        self._send_marked(Way.PRINT)

    @Slot()
    def save_marked(self) -> None:
        """Ask where the letters of the marked requests are to be saved."""
        self._send_marked(Way.SAVE)

    @Slot()
    def assign_marked(self) -> None:
        """Ask who is to handle the marked requests."""
        self.back()
        if self.register.marking.count:
            self.window.show_case_side(False)
            self._at.assign(self.register.marking.count, self.register.marking.finder())
        else:
            self.window.banner.tell("note", *told(NONE_MARKED))

    def _send_marked(self, way: Way) -> None:
        self.back()
        if self.register.marking.count:
            self.window.show_case_side(False)
            self._at.batch.open(way, self.register.marking.finder())
        else:
            self.window.banner.tell("note", *told(NONE_MARKED))

    @Slot()
    def explain(self) -> None:
        """Show why the case is due when it is."""
        self.enter_case()
        self.case.explain()

    @Slot()
    def show_acts(self) -> None:
        """Show every act of the case."""
        self.enter_case()
        self.case.show_acts()

    @property
    def has_case(self) -> bool:
        """Whether a case is shown beside the register."""
        return self._at.case.case_id is not None

    def ask_act(self, act: Act) -> None:
        """Show the form of an act of the case."""
        self.enter_case()
        self.case.ask_act(act)

    @Slot(object)
    def mend_at(self, place: Place) -> None:
        """Show where a finding is mended: a decision, a setting, or what was noted of the request."""
        if place.where in {Where.AUTHORITY, Where.REGULATOR}:
            self.show_setup(place)
        elif place.where is Where.CASE and place.name != "data_correct_as_at":
            self.show_tab(Tab.REQUEST)
            self.case.tabs.noted.go_to(place.name)
        else:
            self.show_tab(Tab.DECISION)
            self._at.decision.go_to(place)

    @Slot(object)
    def mend(self, finding: Finding) -> None:
        """Put a remedy where its part is decided, and where it can be taken back."""
        self.mend_at(finding.remedy.place)
        self._at.decision.mend(finding)
