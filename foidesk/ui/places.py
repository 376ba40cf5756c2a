"""What the ways about the desk lead to."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from foidesk.ui.main_window import MainWindow
from foidesk.ui.register.register_page import RegisterPage

if TYPE_CHECKING:
    from foidesk.ui.areas.areas_page import AreasPage
    from foidesk.ui.areas.chase_page import ChasePage
    from foidesk.ui.audit.audit_page import AuditPage
    from foidesk.ui.batch.batch_page import BatchPage
    from foidesk.ui.calendar.calendar_page import CalendarPage
    from foidesk.ui.case.case_page import CasePage
    from foidesk.ui.decision.decision_page import DecisionPage
    from foidesk.ui.help.help_page import HelpPage
    from foidesk.ui.intake.intake_page import IntakePage
    from foidesk.ui.keys.code_page import CodePage
    from foidesk.ui.law.law_page import LawPage
    from foidesk.ui.letter.letter_page import LetterPage
    from foidesk.ui.palette.palette_page import PalettePage
    from foidesk.ui.register.search_desk import SearchDesk
    from foidesk.ui.retention.retention_page import RetentionPage
    from foidesk.ui.setup.setup_page import SetupPage
    from foidesk.ui.start.start_page import StartPage
    from foidesk.ui.undoing import Undoing
    from foidesk.ui.what_if.what_if_page import WhatIfPage


class Places(Protocol):
    """As much of the desk as its ways lead to. Pages come into being when a way first leads there."""

    window: MainWindow
    register: RegisterPage

    @property
    def case(self) -> "CasePage":
        """The case sheet."""
        ...

    @property
    def undoing(self) -> "Undoing":
        """What takes back what was done last."""
        ...

    @property
    def start(self) -> "StartPage":
        """What needs somebody."""
        ...

    @property
    def areas(self) -> "AreasPage":
        """What business areas are asked about a case."""
        ...

    @property
    def chasing(self) -> "ChasePage":
        """What chases business areas."""
        ...

    @property
    def batch(self) -> "BatchPage":
        """What is done with the letters of many requests."""
        ...

    @property
    def searches(self) -> "SearchDesk":
        """What stands around the register's search."""
        ...

    def assign(self, marked: int, find: Callable[[], list[int]]) -> None:
        """Ask who is to handle the requests that `find` gives."""
        ...

    @property
    def decision(self) -> "DecisionPage":
        """The decisions of a case."""
        ...

    @property
    def letter(self) -> "LetterPage":
        """The letters of a case."""
        ...

    @property
    def intake(self) -> "IntakePage":
        """Where requests are checked."""
        ...

    @property
    def calendar(self) -> "CalendarPage":
        """The bank holidays."""
        ...

    @property
    def setup(self) -> "SetupPage":
        """The settings."""
        ...

    @property
    def audit(self) -> "AuditPage":
        """Who did what, when."""
        ...

    @property
    def retention(self) -> "RetentionPage":
        """What is due, what was destroyed, and what is held about a person."""
        ...

    @property
    def palette(self) -> "PalettePage":
        """What a few letters can reach."""
        ...

    @property
    def recovery_code(self) -> "CodePage":
        """Where a recovery code is shown."""
        ...

    @property
    def law(self) -> "LawPage":
        """The law behind a field."""
        ...

    @property
    def help(self) -> "HelpPage":
        """The help."""
        ...

    @property
    def what_if(self) -> "WhatIfPage":
        """The calculator."""
        ...
