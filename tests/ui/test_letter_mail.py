"""Mailing a letter: offered with the question whether to issue it, and of every kept letter."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog

from foidesk.domain.case import Applicant, Channel
from foidesk.store.audit import audit_trail
from foidesk.store.documents import letter_bytes
from foidesk.ui.letter.letter_page import LetterPage
from foidesk.ui.letter.mailing_out import NO_ADDRESS, NOT_TAKEN, OPENED
from tests.ui.bench import DECIDED, bare_office, control, lawbook, office, settle, theme
from tests.ui.test_letter_page import notice, show

__all__ = ["bare_office", "lawbook", "office", "theme"]

CARA = Applicant("Cara Swan", email="cara@example.org")


@pytest.fixture
def opened():
    return []


@pytest.fixture
def page(qtbot, office, theme, opened):
    made = LetterPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
    made._mailing.open_with = lambda path: opened.append(path.read_bytes()) is None
    qtbot.addWidget(made.widget)
    made.widget.resize(640, 800)
    made.widget.show()
    yield made
    made.clear()


def press(page, name):
    control(page.widget, name, QAbstractButton).click()


def ask_to_issue(qtbot, page, office, **facts):
    case_id = office.log(DECIDED, received=date(2026, 11, 2), **{"applicant": CARA} | facts)
    show(qtbot, page, case_id, "Dear")
    press(page, "letter_issue")
    return case_id, control(page.widget, "issue_mails", QCheckBox)


def test_a_letter_that_is_issued_opens_as_an_e_mail(qtbot, page, office, opened):
    case_id, tick = ask_to_issue(qtbot, page, office, channel=Channel.EMAIL)
    assert tick.isVisible()
    assert tick.isChecked()
    assert "cara@example.org" in tick.accessibleName()
    press(page, "issue_yes")
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    mail = message_from_bytes(opened[0], policy=default)
    assert mail["To"].addresses[0].addr_spec == "cara@example.org"
    (letter,) = office.sheet(case_id).letters
    (enclosed,) = mail.iter_attachments()
    assert enclosed.get_content() == office.file.read(letter_bytes, letter.id)
    assert notice(page) == OPENED
    assert office.file.read(audit_trail, case_id)[-1].what == "draft_mail"


def test_whoever_wrote_by_post_is_answered_by_post(qtbot, page, office, opened):
    _case_id, tick = ask_to_issue(qtbot, page, office, channel=Channel.POST)
    assert not tick.isVisible()
    with qtbot.waitSignal(page.issued, timeout=20_000):
        press(page, "issue_yes")
    settle(qtbot, office.runner)
    assert opened == []


def test_without_the_tick_nothing_opens_until_it_is_asked_for(qtbot, page, office, opened):
    _case_id, tick = ask_to_issue(qtbot, page, office, channel=Channel.EMAIL)
    tick.click()
    with qtbot.waitSignal(page.issued, timeout=20_000):
        press(page, "issue_yes")
    settle(qtbot, office.runner)
    assert opened == []
    press(page, "letter_mail")
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=20_000)


def test_without_an_address_the_officer_is_told(qtbot, page, office, opened):
    nobody = replace(CARA, email=None, address=("1 High Street",))
    ask_to_issue(qtbot, page, office, applicant=nobody)
    with qtbot.waitSignal(page.issued, timeout=20_000):
        press(page, "issue_yes")
    qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)
    press(page, "letter_mail")
    qtbot.waitUntil(lambda: notice(page) == OPENED + NO_ADDRESS, timeout=20_000)
    assert "To" not in message_from_bytes(opened[0], policy=default)


def test_where_no_program_takes_it_it_can_be_saved(qtbot, page, office, tmp_path):
    page._mailing.open_with = lambda _path: False
    ask_to_issue(qtbot, page, office, channel=Channel.EMAIL)
    press(page, "issue_yes")
    qtbot.waitUntil(lambda: page.widget.findChild(QFileDialog, "letter_mail_as") is not None, timeout=20_000)
    assert notice(page) == NOT_TAKEN
    target = tmp_path / "draft.eml"
    page.widget.findChild(QFileDialog, "letter_mail_as").fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert message_from_bytes(target.read_bytes(), policy=default)["X-Unsent"] == "1"
    page.widget.findChild(QFileDialog, "letter_mail_as").reject()


def test_a_draft_has_no_e_mail(qtbot, page, office):
    show(qtbot, page, office.log(DECIDED, applicant=CARA), "Dear")
    assert not control(page.widget, "letter_mail", QAbstractButton).isVisible()
