"""Files that come with requests in the window: limits in the settings, copies that go, also of an encrypted file."""

import stat
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox

from foidesk.casework.attachment_terms import terms_in_force
from foidesk.casework.changes import Hand
from foidesk.casework.log_request import log_request
from foidesk.casework.open_case_file import make_case_file
from foidesk.domain.case import Applicant, Case
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Attachment, Draft
from foidesk.ui.desk import Desk
from foidesk.ui.runner import Runner
from tests.ui.bench import NOW, control, lawbook, settle, theme
from tests.ui.test_security import join

__all__ = ["join", "lawbook", "theme"]
pytestmark = pytest.mark.usefixtures("cheap_scrypt")


@pytest.fixture
def joined(join, tmp_path, a_keyring, lawbook):
    """The window on an encrypted case file with one request, and what a run that died left beside it."""
    made = make_case_file(tmp_path / "office.foidesk", NOW)
    case = Case(Applicant("A. Applicant"), "Please.", (Event(Act.RECEIVE, date(2026, 11, 2)),))
    draft = Draft(case, attachments=(Attachment("map.pdf", "application/pdf", b"%PDF-1.4 map"),))
    made.case_file.write(log_request, draft, lawbook, Hand(NOW, "F. Officer"))
    made.case_file.close()
    dead = tmp_path / "opened" / "run-0123456789ab" / "1"
    dead.mkdir(parents=True)
    (dead / "left.pdf").write_bytes(b"plain")
    return join(made.case_file.folder, opened=tmp_path / "opened")


def files_in(folder):
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]


def test_a_copy_of_an_encrypted_files_paper_is_there_while_it_is_open_and_no_longer(joined, tmp_path):
    desk, opened = joined.window.findChild(Desk), []
    joined.qtbot.waitUntil(lambda: not files_in(tmp_path / "opened"), timeout=20_000)
    desk.case.show_case(1)
    (paper,) = desk.case._files.values()
    papers = desk._pages.papers(joined.window)
    papers.open_with = lambda path: opened.append(path) or True
    papers.open(paper)
    joined.qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].read_bytes() == b"%PDF-1.4 map"
    assert stat.S_IMODE(opened[0].stat().st_mode) == 0o400
    assert files_in(tmp_path / "opened") == opened
    assert joined.window.close()
    assert files_in(tmp_path / "opened") == []


def test_the_limits_are_set_and_what_would_open_a_program_is_refused(joined):
    joined.qtbot.waitUntil(lambda: joined.shows("setup"), timeout=20_000)  # there is no authority yet
    desk = joined.window.findChild(Desk)
    desk.ways.show_settings_of("Security")
    settle(joined.qtbot, joined.window.findChild(Runner))
    summary = control(joined.window, "setup_attachments_summary", QLabel)
    assert summary.text().startswith("Up to 25 MB each")
    control(joined.window, "setup_attachments_open", QPushButton).click()
    kinds = control(joined.window, "setup_attachments_opened", QLineEdit)
    kinds.setText("pdf, .EXE")
    joined.press("setup_attachments_go")
    remark = desk.setup.widget.security.files.remark
    joined.qtbot.waitUntil(lambda: "never opened" in remark.text(), timeout=20_000)
    kinds.setText("pdf *.dwg; PNG")
    control(joined.window, "setup_attachments_largest_mb", QSpinBox).setValue(40)
    joined.press("setup_attachments_go")
    joined.qtbot.waitUntil(lambda: summary.text().startswith("Up to 40 MB each; 3 kinds"), timeout=20_000)
    terms = desk._pages.case_file.look(terms_in_force)
    assert (terms.largest_mb, terms.opened) == (40, ("pdf", "dwg", "png"))
