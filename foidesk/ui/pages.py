"""The pages that are made when they are first asked for, each with what it needs."""

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from foidesk.lawbook import Lawbook
from foidesk.resources import resource
from foidesk.store.anchors import Anchors
from foidesk.store.case_file import CaseFile
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner
from foidesk.ui.theme import Theme

if TYPE_CHECKING:
    from foidesk.casework.changes import Hand
    from foidesk.domain.authority import Settings
    from foidesk.ui.audit.audit_page import AuditPage
    from foidesk.ui.backups.backup_desk import BackupDesk
    from foidesk.ui.batch.batch_page import BatchPage
    from foidesk.ui.calendar.calendar_page import CalendarPage
    from foidesk.ui.case.case_page import CasePage
    from foidesk.ui.case.paper_desk import PaperDesk
    from foidesk.ui.decision.decision_page import DecisionPage
    from foidesk.ui.help.help_page import HelpPage
    from foidesk.ui.intake.intake_page import IntakePage
    from foidesk.ui.keys.code_page import CodePage
    from foidesk.ui.ledger import Ledger
    from foidesk.ui.letter.letter_page import LetterPage
    from foidesk.ui.palette.palette_page import PalettePage
    from foidesk.ui.register.assigning import Assigning
    from foidesk.ui.register.register_page import RegisterPage
    from foidesk.ui.register.search_desk import SearchDesk
    from foidesk.ui.retention.retention_page import RetentionPage
    from foidesk.ui.setup.setup_page import SetupPage
    from foidesk.ui.start.start_page import StartPage
    from foidesk.ui.ways import Ways
    from foidesk.ui.what_if.what_if_page import WhatIfPage


@dataclass(frozen=True, slots=True)
class Pages:
    """Makes pages. Each brings SQLModel or a room of its own, so none is imported before it is wanted."""

    case_file: CaseFile
    runner: Runner
    lawbook: Lawbook
    clock: Clock
    theme: Theme
    by: str
    anchors: Anchors | None = None
    copies: OpenCopies = field(default_factory=OpenCopies)

    def load(self) -> None:
        """Import what the case sheet needs: 0.3 s, on the working thread, so that the window stays awake."""
        import foidesk.store.settings_rows
        import foidesk.ui.case.case_page
        import foidesk.ui.case.paper_desk  # noqa: F401

    def settings(self) -> "Settings":
        """Return the settings as they are now."""
        from foidesk.store.settings_rows import read_settings

        return self.case_file.read(read_settings)

    def case(self) -> "CasePage":
        """Return the case sheet."""
        from foidesk.ui.case.case_page import CasePage
        from foidesk.ui.case.case_view import CaseView
        from foidesk.ui.similar.similar_of_case import SimilarOfCase

        view = CaseView(self.theme, self.clock.today)
        page = CasePage(view, self.case_file, self.runner, self.lawbook, self.clock, self.by)
        SimilarOfCase(page, self.case_file, self.runner, self.lawbook, self.hand)
        return page

    def hand(self) -> "Hand":
        """Return who acts, now."""
        from foidesk.casework.changes import Hand

        return Hand(self.clock.now(), self.by)

    @property
    def ledger(self) -> "Ledger":
        """What the audit is told through."""
        from foidesk.ui.ledger import Ledger

        return Ledger(self.case_file, self.clock, self.by)

    def start(self) -> "StartPage":
        """Return what needs somebody."""
        from foidesk.ui.start.start_page import StartPage

        return StartPage(self.case_file, self.runner, self.lawbook, self.clock, self.theme)

    def papers(self, window: QWidget) -> "PaperDesk":
        """Return who opens and saves attachments."""
        from foidesk.ui.case.paper_desk import PaperDesk

        return PaperDesk(window, self.case_file, self.runner, self.ledger, self.copies)

    def decision(self, parent: QWidget) -> "DecisionPage":
        """Return the decision editor."""
        from foidesk.ui.decision.decision_page import DecisionPage

        rooms = (self.case_file, self.runner, self.lawbook, self.clock, parent, self.by)
        return DecisionPage(*rooms, theme=self.theme)

    def letter(self, parent: QWidget) -> "LetterPage":
        """Return the letter view."""
        from foidesk.ui.letter.letter_page import LetterPage

        rooms = (self.case_file, self.runner, self.lawbook, self.clock, parent, self.by)
        return LetterPage(*rooms, copies=self.copies)

    def assigning(self) -> "Assigning":
        """Return what gives requests to an officer."""
        from foidesk.ui.register.assigning import Assigning

        return Assigning(self.case_file, self.runner, self.lawbook, self.clock, self.by)

    def batch(self) -> "BatchPage":
        """Return what prints and saves the letters of many requests."""
        from foidesk.ui.batch.batch_page import BatchPage

        return BatchPage(self.case_file, self.runner, self.ledger)

    def intake(self, parent: QWidget) -> "IntakePage":
        """Return the page on which requests are checked."""
        from foidesk.ui.intake.intake_page import IntakePage

        return IntakePage(self.case_file, self.runner, self.lawbook, self.clock, parent, self.by)

    def lawbook_now(self) -> Lawbook:
        """Return the law with the bank holidays in force now."""
        from foidesk.casework.calendar_in_force import lawbook_in_force

        return self.case_file.look(lawbook_in_force, self.lawbook)

    def calendar(self, parent: QWidget) -> "CalendarPage":
        """Return the calendar of bank holidays."""
        from foidesk.ui.calendar.calendar_page import CalendarPage

        return CalendarPage(self.case_file, self.runner, self.lawbook, self.clock, parent, self.by)

    def audit(self, parent: QWidget) -> "AuditPage":
        """Return the audit."""
        from foidesk.ui.audit.audit_page import AuditPage

        return AuditPage(self.case_file, self.runner, self.ledger, self.anchors, parent)

    def retention(self, parent: QWidget) -> "RetentionPage":
        """Return what is due, what was destroyed, and what is held about a person."""
        from foidesk.ui.retention.retention_page import RetentionPage

        rooms = (self.case_file, self.runner, self.lawbook_now, self.clock, parent, self.by)
        return RetentionPage(*rooms)

    def palette(self, ways: "Ways") -> "PalettePage":
        """Return the palette over everything the desk can do."""
        from foidesk.ui.palette.catalogue import commands
        from foidesk.ui.palette.palette_page import PalettePage

        rooms = (ways.window, self.theme, self.case_file, self.runner)
        is_encrypted = self.case_file.key is not None
        return PalettePage(*rooms, partial(commands, ways, is_encrypted=is_encrypted))

    def searches(self, register: "RegisterPage") -> "SearchDesk":
        """Return what stands around the register's search."""
        from foidesk.casework.changes import Hand
        from foidesk.ui.register.search_desk import SearchDesk

        def hand() -> Hand:
            return Hand(self.clock.now(), self.by)

        return SearchDesk(register, self.case_file, self.runner, hand, self.clock.today)

    def lacks_recovery_code(self) -> bool:
        """Return whether the case file is encrypted and no recovery code was put away."""
        if self.case_file.key is None:
            return False
        from foidesk.store.envelopes import Way, read_envelope  # of encrypted files alone

        envelope = read_envelope(self.case_file.folder)
        return envelope is not None and Way.RECOVERY_CODE not in envelope.ways

    def recovery_code(self, parent: QWidget) -> "CodePage":
        """Return the page that shows a recovery code."""
        from foidesk.ui.keys.code_page import CodePage

        return CodePage(self.case_file, self.runner, self.clock, parent, self.by)

    def help(self, parent: QWidget) -> "HelpPage":
        """Return the help."""
        from foidesk.ui.help.help_page import HelpPage
        from foidesk.ui.help.topics import Topics

        return HelpPage(Topics(resource("help")), self.theme, parent)

    def backups(self, parent: QWidget) -> "BackupDesk":
        """Return what makes backups, tries them and brings them back."""
        from foidesk.ui.backups.backup_desk import BackupDesk

        return BackupDesk(self.case_file, self.clock, self.by, parent)

    def setup(self, parent: QWidget) -> "SetupPage":
        """Return the settings page."""
        from foidesk.ui.setup.setup_page import SetupPage

        return SetupPage(self.case_file, self.runner, self.lawbook, self.clock, parent, self.by)

    def what_if(self, parent: QWidget) -> "WhatIfPage":
        """Return the calculator."""
        from foidesk.ui.what_if.what_if_page import WhatIfPage

        return WhatIfPage(self.case_file, self.lawbook, self.clock, self.theme, parent)
