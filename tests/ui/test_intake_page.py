"""Intake against a real case file: dropped, checked, logged."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.domain.authority import Authority, Officer, Settings
from foidesk.domain.case import Applicant, Channel
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, count_lines, page_of_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.ui.intake.intake_page import IntakePage
from foidesk.ui.runner import Runner

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NORTH = Authority("Northshire Constabulary", reference_pattern="FOI {number:06}/{year:2}")
SOUTH = Authority("Southshire Constabulary")
MAIL = """\
From: A. Applicant <a@example.org>
To: foi@example.org
Date: {date}
Subject: Voice assistants
Message-ID: <{id}@example.org>
Content-Type: text/plain; charset=utf-8

Dear Northshire Constabulary,

1. How many voice assistants are there?
2. What did they cost?

Thank you
"""


class StillClock:
    def today(self):
        return NOW.date()

    def now(self):
        return NOW


@pytest.fixture(scope="module")
def lawbook():
    return read_lawbook(resource("law"))


@pytest.fixture
def case_file(tmp_path, lawbook):
    made = CaseFile.create(tmp_path / "office.foidesk", NOW)
    settings = Settings((NORTH, SOUTH), (Officer("F. Officer"),))
    made.write(change_settings, settings, {}, lawbook, Hand(NOW, "F. Officer"))
    yield made
    made.close()


@pytest.fixture
def page(qtbot, case_file, lawbook):
    runner = Runner()
    parent = QWidget()
    qtbot.addWidget(parent)
    made = IntakePage(case_file, runner, lawbook, StillClock(), parent, by="F. Officer")
    made.failures = []
    runner.failed.connect(made.failures.append)
    made.widget.resize(1100, 700)
    parent.show()
    yield made
    runner.close()


@pytest.fixture
def mail(tmp_path):
    def write(name="request.eml", text=None, sent="Mon, 02 Nov 2026 23:59:00 +0000", message_id="one"):
        path = tmp_path / name
        path.write_bytes((text or MAIL.format(date=sent, id=message_id)).encode())
        return path

    return write


def control(page, name):
    return page.widget.findChild(QWidget, name)


def wait_for(qtbot, page, face):
    qtbot.waitUntil(lambda: page.widget.currentWidget() is getattr(page.widget, face), timeout=10_000)


def drop(qtbot, page, *paths, face="check"):
    page.open_files(list(paths))
    wait_for(qtbot, page, face)


def log(qtbot, page):
    with qtbot.waitSignal(page.logged, timeout=10_000) as logged:
        qtbot.keyClick(page.widget.check, Qt.Key.Key_Return)
    return logged.args[0]


def count(case_file):
    return case_file.look(count_lines, CaseFilter())


def test_a_mail_is_shown_first_and_logged_when_agreed(qtbot, page, case_file, mail):
    drop(qtbot, page, mail())
    assert count(case_file) == 0
    assert control(page, "received_on").text() == "2 November 2026"
    assert control(page, "received_at").text() == "23:59"
    assert control(page, "intake_due_headline").text() == "Due Tuesday 1 December 2026"
    assert "St Andrew’s Day" in control(page, "intake_due_working").text()
    assert control(page, "part_2_asks").toPlainText() == "What did they cost?"
    assert page.widget.check.log.hasFocus() or page.widget.focusWidget() is page.widget.check.log

    with qtbot.waitSignal(page.closed, timeout=10_000):
        case_id = log(qtbot, page)

    sheet = case_file.read(case_sheet, case_id)
    assert sheet.case.reference == "FOI 000001/26"
    assert sheet.case.applicant == Applicant("A. Applicant", email="a@example.org")
    assert sheet.case.authorities == ("Northshire Constabulary",)
    assert sheet.case.channel is Channel.EMAIL
    assert [part.label for part in sheet.case.parts] == ["1", "2"]
    assert sheet.case.timeline == (Event(Act.RECEIVE, date(2026, 11, 2), sheet.case.timeline[0].at),)
    assert sheet.case.timeline[0].at.isoformat() == "2026-11-02T23:59:00+00:00"
    assert [kept.name for kept in sheet.attachments] == ["request.eml"]
    (line,) = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 10)
    assert line.due_on == date(2026, 12, 1)


def test_what_the_officer_changes_is_logged(qtbot, page, case_file, mail):
    drop(qtbot, page, mail())
    control(page, "received_on").setText("3/11/2026")
    control(page, "subject").setText("Smart speakers")
    control(page, "applicant_organisation").setText("Northtown Gazette")
    control(page, "part_2_merge").click()
    picker = control(page, "authorities")
    for row in range(2):
        picker.item(row).setCheckState(Qt.CheckState.Checked)
    control(page, "officer").setEditText("F. Officer")
    assert control(page, "intake_due_headline").text() == "Due Wednesday 2 December 2026"
    case = case_file.read(case_sheet, log(qtbot, page)).case
    assert case.subject == "Smart speakers"
    assert case.applicant.organisation == "Northtown Gazette"
    assert case.authorities == ("Northshire Constabulary", "Southshire Constabulary")
    assert case.officer == "F. Officer"
    assert case.timeline[0].on == date(2026, 11, 3)
    assert [part.asks for part in case.parts] == [
        "How many voice assistants are there?\n2. What did they cost?"
    ]


def test_the_same_message_is_not_logged_twice(qtbot, page, case_file, mail):
    drop(qtbot, page, mail())
    case_id = log(qtbot, page)
    drop(qtbot, page, mail("again.eml"), face="already")
    assert control(page, "intake_already_title").text() == "Already logged as FOI 000001/26"
    assert count(case_file) == 1
    with qtbot.waitSignal(page.open_case_requested, timeout=5000) as asked:
        qtbot.keyClick(page.widget.already, Qt.Key.Key_Return)
    assert asked.args == [case_id]
    assert not page.is_open
    assert count(case_file) == 1


def test_the_same_message_twice_in_one_drop(qtbot, page, case_file, mail):
    drop(qtbot, page, mail(), mail("copy.eml"))
    assert control(page, "intake_said").text() == "request.eml · file 1 of 2"
    log(qtbot, page)
    wait_for(qtbot, page, "already")
    assert count(case_file) == 1
    with qtbot.waitSignal(page.closed, timeout=5000):
        control(page, "intake_already_back").click()


def test_several_files_wait_in_line_and_a_bad_one_does_not_stop_them(qtbot, page, case_file, mail):
    bad = mail("list.eml", "only a shopping list")
    drop(qtbot, page, mail(), bad, mail("third.eml", message_id="three"))
    log(qtbot, page)
    wait_for(qtbot, page, "unread")
    assert control(page, "intake_unread_title").text() == "list.eml is not an e-mail."
    control(page, "intake_unread_back").click()
    wait_for(qtbot, page, "check")
    assert control(page, "intake_said").text() == "third.eml · file 3 of 3"
    with qtbot.waitSignal(page.closed, timeout=10_000):
        log(qtbot, page)
    assert count(case_file) == 2


def test_a_bad_file_alone_is_told_in_the_banner(qtbot, page, mail):
    with qtbot.waitSignal(page.closed, timeout=10_000):
        page.open_files([mail("list.eml", "only a shopping list")])
    assert [str(problem) for problem in page.failures] == ["list.eml is not an e-mail."]


def test_a_file_that_is_gone(qtbot, page, tmp_path):
    with qtbot.waitSignal(page.closed, timeout=10_000):
        page.open_files([tmp_path / "gone.eml"])
    assert isinstance(page.failures[0], Problem)
    assert str(page.failures[0]) == "gone.eml cannot be read."


def test_a_mail_without_a_date_waits_for_one(qtbot, page, case_file, mail):
    drop(qtbot, page, mail(text=MAIL.format(date="", id="x").replace("Date: \n", "")))
    check = page.widget.check
    assert not check.log.isEnabled()
    assert check.bar.reason.text() == "Enter the date the request was received."
    assert check.receipt.on_field.remark() == "The message does not say when it was received."
    assert page.widget.focusWidget() is control(page, "received_on")
    control(page, "received_on").setText("2 nov 2026")
    assert check.log.isEnabled()
    case = case_file.read(case_sheet, log(qtbot, page)).case
    assert case.timeline == (Event(Act.RECEIVE, date(2026, 11, 2)),)


def test_a_date_past_the_calendar_is_said_and_not_logged(qtbot, page, mail):
    drop(qtbot, page, mail(sent="Mon, 02 Nov 2026 10:00:00 +0000"))
    control(page, "received_on").setText("1 January 2031")
    assert not page.widget.check.log.isEnabled()


def test_a_request_by_post(qtbot, page, case_file):
    page.new_request()
    wait_for(qtbot, page, "check")
    assert control(page, "intake_title").text() == "New request"
    assert not page.widget.check.log.isEnabled()
    control(page, "received_on").setText("yesterday")
    page.widget.check.request.editor.setPlainText("1. How many swans?\n2. Since when?")
    control(page, "intake_parts_find").click()
    qtbot.waitUntil(lambda: len(page.widget.check.parts.parts()) == 2, timeout=5000)
    case = case_file.read(case_sheet, log(qtbot, page)).case
    assert case.channel is Channel.POST
    assert case.timeline == (Event(Act.RECEIVE, NOW.date() - timedelta(days=1)),)
    assert [part.asks for part in case.parts] == ["How many swans?", "Since when?"]


CASE = {
    "format": "foidesk-case",
    "version": 1,
    "reference": "FOI 000041/26",
    "applicant": {"name": " A. Applicant "},
    "request_text": " How many swans? ",
    "subject": "Swans ",
    "timeline": [{"act": "receive", "on": "2026-10-05"}, {"act": "acknowledge", "on": "2026-10-06"}],
}


def test_a_case_file_in_json_is_kept_to_the_letter_and_known_again(qtbot, page, case_file, tmp_path):
    path = tmp_path / "swans.json"
    path.write_text(json.dumps(CASE), "utf-8")
    drop(qtbot, page, path)
    assert control(page, "intake_title").text() == "Check this case"
    assert (
        control(page, "intake_said").text() == "swans.json · reference FOI 000041/26 · 2 rows in its timeline"
    )
    case = case_file.read(case_sheet, log(qtbot, page)).case
    assert (case.reference, case.subject, case.applicant.name) == (
        "FOI 000041/26",
        "Swans ",
        " A. Applicant ",
    )
    assert [event.act for event in case.timeline] == [Act.RECEIVE, Act.ACKNOWLEDGE]
    drop(qtbot, page, path, face="already")
    assert count(case_file) == 1


BROKEN = [
    ({**CASE, "colour": "red"}, "swans.json: /colour: is not a key of this format"),
    ([], "swans.json: The file must be an object in braces, not a list."),
]


@pytest.mark.parametrize(("document", "said"), BROKEN)
def test_what_breaks_the_format_is_told_by_the_name_of_its_file(qtbot, page, tmp_path, document, said):
    path = tmp_path / "swans.json"
    path.write_text(json.dumps(document), "utf-8")
    page.open_files([path])
    qtbot.waitUntil(lambda: len(page.failures) == 1, timeout=5000)
    assert str(page.failures[0]) == said
    assert "case.schema.json" in page.failures[0].next_step


def test_a_case_of_an_unknown_authority_can_be_given_a_known_one(qtbot, page, case_file, tmp_path):
    path = tmp_path / "swans.json"
    path.write_text(json.dumps({**CASE, "authorities": ["Eastshire Council"]}), "utf-8")
    drop(qtbot, page, path)
    control(page, "intake_log").click()
    qtbot.waitUntil(lambda: len(page.failures) == 1, timeout=5000)
    assert "Eastshire Council" in str(page.failures[0])
    picker = control(page, "authorities")
    picker.item(0).setCheckState(Qt.CheckState.Checked)
    picker.item(2).setCheckState(Qt.CheckState.Unchecked)
    case = case_file.read(case_sheet, log(qtbot, page)).case
    assert case.authorities == ("Northshire Constabulary",)


def test_esc_leaves_at_once_when_nothing_was_changed(qtbot, page, case_file, mail):
    drop(qtbot, page, mail())
    with qtbot.waitSignal(page.closed, timeout=5000):
        qtbot.keyClick(page.widget.check, Qt.Key.Key_Escape)
    assert count(case_file) == 0


def test_esc_asks_when_something_was_changed(qtbot, page, mail):
    drop(qtbot, page, mail())
    control(page, "subject").setText("Else")
    qtbot.keyClick(page.widget.check, Qt.Key.Key_Escape)
    assert page.widget.check.bar.is_asking
    control(page, "intake_bar_answer_1").click()
    assert control(page, "subject").text() == "Else"
    qtbot.keyClick(page.widget.check, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed, timeout=5000):
        control(page, "intake_bar_answer_0").click()


def test_one_of_several_can_be_skipped(qtbot, page, case_file, mail):
    drop(qtbot, page, mail(), mail("b.eml", message_id="two"))
    qtbot.keyClick(page.widget.check, Qt.Key.Key_Escape)
    control(page, "intake_bar_answer_0").click()
    qtbot.waitUntil(lambda: control(page, "intake_said").text() == "b.eml · file 2 of 2", timeout=5000)
    assert page.waiting == 0
    with qtbot.waitSignal(page.closed, timeout=10_000):
        log(qtbot, page)
    assert count(case_file) == 1


def test_going_back_while_a_file_is_read_keeps_nothing(qtbot, page, mail):
    page.open_files([mail()])
    with qtbot.waitSignal(page.closed, timeout=5000):
        control(page, "intake_reading_back").click()
    qtbot.wait(300)
    assert page.widget.currentWidget() is page.widget.reading


def test_more_files_dropped_meanwhile_join_the_line(qtbot, page, mail):
    drop(qtbot, page, mail())
    page.open_files([mail("b.eml", message_id="two")])
    assert control(page, "intake_said").text() == "request.eml · file 1 of 2"
    assert page.waiting == 1


def test_a_fault_of_the_program_lets_the_officer_try_again(qtbot, page, mail, monkeypatch, caplog):
    drop(qtbot, page, mail())
    monkeypatch.setattr("foidesk.casework.log_request.log_request", lambda *_args: 1 / 0)
    control(page, "intake_log").click()
    qtbot.waitUntil(lambda: len(page.failures) == 1, timeout=5000)
    assert page.widget.check.log.isEnabled()
    assert "a fault in the working thread" in caplog.text


def test_ten_megabytes_are_logged_whole(qtbot, page, case_file, mail):
    line = "Please send everything about voice assistants. " * 4 + "\n"
    head = MAIL.format(date="Mon, 02 Nov 2026 10:00:00 +0000", id="big")
    drop(qtbot, page, mail(text=head + line * 54_000))
    case = case_file.read(case_sheet, log(qtbot, page)).case
    assert len(case.request_text) > 10_000_000
