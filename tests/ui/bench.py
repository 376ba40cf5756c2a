"""An office with one case in it, for the pages that decide and write."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.casework.log_request import log_request
from foidesk.domain.authority import Authority, Contact, Settings
from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource, root
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet
from foidesk.ui.fonts import load_fonts
from foidesk.ui.runner import Runner
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Scheme

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
NORTH = Authority(
    "Northshire Constabulary",
    address=("Castle Road", "Northtown", "NT1 2AB"),
    email="foi@example.org",
    reference_pattern="FOI {number:06}/{year:2}",
    contact=Contact("F. Officer"),
)
ASKED = (Part("1", "How many swans are kept?"), Part("2", "Who feeds them?"))
DECIDED = (
    replace(ASKED[0], holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Eleven swans are kept."),
    replace(ASKED[1], holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD, answer="No record is made of it."),
)


class StillClock:
    def today(self):
        return TODAY

    def now(self):
        return NOW


class Office:
    """A case file, its runner and its law."""

    def __init__(self, folder, lawbook):
        self.lawbook, self.clock, self.runner = lawbook, StillClock(), Runner()
        self.file = CaseFile.create(folder / "office.foidesk", NOW)
        self.failures = []
        self.runner.failed.connect(self.failures.append)

    def set_up(self):
        settings = Settings((NORTH,), (), self.lawbook.regulators)
        self.file.write(change_settings, settings, {}, self.lawbook, Hand(NOW, "F. Officer"))

    def log(self, parts=ASKED, received=date(2026, 11, 2), **facts):
        case = Case(
            Applicant("A. Applicant", address=("1 High Street", "Northtown")),
            "1. How many swans are kept?\n2. Who feeds them?",
            (Event(Act.RECEIVE, received),),
            subject="Swans",
            parts=parts,
        )
        draft = Draft(replace(case, **facts))
        return self.file.write(log_request, draft, self.lawbook, Hand(NOW, "F. Officer")).case_id

    def sheet(self, case_id):
        return self.file.read(case_sheet, case_id)

    def close(self):
        self.runner.close()
        self.file.close()


@pytest.fixture(scope="session")
def lawbook():
    return read_lawbook(resource("law"))


@pytest.fixture
def bare_office(tmp_path, lawbook, qtbot):
    """An office that has not been set up."""
    made = Office(tmp_path, lawbook)
    yield made
    made.close()


@pytest.fixture
def office(tmp_path, lawbook, qtbot):
    made = Office(tmp_path, lawbook)
    made.set_up()
    yield made
    made.close()


@pytest.fixture
def theme(qapp):
    made = Theme(root(), Scheme.LIGHT)
    load_fonts(qapp, root())
    made.wear(qapp)
    yield made
    qapp.setStyleSheet("")


def control(widget, name, kind=QWidget):
    """Return the one control of that name."""
    found = widget.findChild(kind, name)
    assert found is not None, f"there is no {name}"
    return found


def seen(widget, name):
    QApplication.processEvents()  # what was just made is shown by the next turn of the loop
    found = widget.findChild(QWidget, name)
    return found is not None and found.isVisibleTo(widget)


def choose(box, words):
    """Choose an entry of a drop-down by its words."""
    at = box.findText(words)
    assert at >= 0, f"“{words}” is not offered, only {[box.itemText(i) for i in range(box.count())]}"
    box.setCurrentIndex(at)


def settle(qtbot, runner):
    """Wait until the working thread has nothing left to do."""
    done = []
    runner.run(lambda: done, lambda _result: done.append(True), quiet=True)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    QApplication.processEvents()


def look_for(qtbot, page, words):
    """Search the register and wait until what was found is shown."""
    if not words or words == page.words:
        page.search(words)
        return
    with qtbot.waitSignal(page.searched, timeout=10_000):
        page.search(words)


def found(qtbot, page, act):
    """Do something that begins a search, and wait until what was found is shown."""
    with qtbot.waitSignal(page.searched, timeout=10_000):
        act()


def put_away(window, looking, qapp):
    """Close a whole desk as the program does, and leave nothing of it to the tests after."""
    if not window.close():  # asked whether what was typed may go
        assert window.close()
    qapp.aboutToQuit.emit()
    looking.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, 52)
    qapp.setStyleSheet("")
