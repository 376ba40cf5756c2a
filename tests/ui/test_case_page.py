"""The case sheet against a real case file: what it shows, and that an act is recorded once."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from foidesk.casework.attachment_terms import limit_files
from foidesk.casework.changes import Hand
from foidesk.casework.log_request import log_request
from foidesk.casework.record_act import record_act
from foidesk.domain.attachments import FileLimits
from foidesk.domain.case import Applicant, Case, Channel
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_days import count_working_days
from foidesk.intake.draft import Attachment, Draft
from foidesk.store.audit import audit_trail
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.case_view import CaseView
from foidesk.ui.case.count_strip import Sort, squares
from foidesk.ui.case.paper_desk import PaperDesk
from foidesk.ui.case.papers import size_in_words
from foidesk.ui.case.tab import Tab
from foidesk.ui.ledger import Ledger
from tests.ui.bench import DECIDED, NOW, control, lawbook, office, seen, settle, theme

__all__ = ["lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")


@pytest.fixture
def page(qtbot, office, theme):
    view = CaseView(theme, office.clock.today)
    qtbot.addWidget(view)
    made = CasePage(view, office.file, office.runner, office.lawbook, office.clock, "F. Officer")
    view.resize(460, 900)
    view.show()
    return made


def said(page, name):
    return control(page.view, name, QLabel).text()


def test_the_head_says_who_what_and_until_when(office, page):
    case_id = office.log(received=date(2026, 10, 29), officer="Dana Price", channel=Channel.EMAIL)
    page.show_case(case_id)
    assert said(page, "case_eyebrow") == "FOI 000001/26   ·   FOIA 2000"
    assert said(page, "case_subject") == "Swans"
    assert said(page, "case_applicant") == "A. Applicant"
    assert said(page, "case_received") == "29 October 2026"
    assert said(page, "case_due") == "26 November 2026"
    assert said(page, "case_clock") == "4 working days left · day 16 of 20"
    assert said(page, "case_stage") == "New"
    assert said(page, "case_officer") == "Dana Price"
    assert said(page, "case_channel") == "E-mail"


def test_a_stopped_clock_says_so(office, page):
    case_id = office.log()
    asked = Event(Act.ASK_CLARIFICATION, date(2026, 11, 9), text="Which pond?")
    office.file.write(record_act, case_id, asked, office.lawbook, HAND)
    page.show_case(case_id)
    assert said(page, "case_clock") == "Clock stopped"
    assert said(page, "case_due") == "None running"
    page.view.explain()
    assert "Clarification was asked for on 9 November 2026 and has not come." in said(page, "due_sentences")


def test_why_this_date_is_told_day_by_day_and_can_be_copied(office, page):
    page.show_case(office.log(received=date(2019, 11, 22)))
    control(page.view, "why_button", QPushButton).click()
    assert seen(page.view, "due_panel")
    assert said(page, "due_heading") == "Why 23 December 2019?"
    control(page.view, "due_copy", QPushButton).click()
    copied = QGuiApplication.clipboard().text()
    assert "FOIA s10(1): 20 working days" in copied
    assert "2 December 2019, St Andrew’s Day (Scotland)" in copied
    assert "Day 20 is Monday 23 December 2019." in copied
    assert "Bank holidays are known to" in copied
    control(page.view, "due_back", QPushButton).click()
    assert seen(page.view, "case_tabs")


def test_the_count_is_drawn_in_whole_weeks(office):
    calendar = office.lawbook.clock.calendars["uk_any"]
    days = squares(count_working_days(date(2019, 11, 22), 20, calendar))
    assert len(days) % 7 == 0
    assert days[0].on.weekday() == 0
    by_day = {one.on: one for one in days}
    assert by_day[date(2019, 11, 22)].sort is Sort.START
    assert by_day[date(2019, 11, 25)].number == 1
    assert by_day[date(2019, 12, 2)].sort is Sort.HOLIDAY
    assert by_day[date(2019, 12, 7)].sort is Sort.WEEKEND
    assert (by_day[date(2019, 12, 23)].sort, by_day[date(2019, 12, 23)].number) == (Sort.DUE, 20)
    assert by_day[date(2019, 12, 24)].sort is Sort.OUTSIDE


def test_several_clocks_can_be_chosen_between(office, page):
    case_id = office.log(received=date(2026, 10, 1))
    for event in (Event(Act.ANSWER, date(2026, 10, 20)), Event(Act.REQUEST_REVIEW, date(2026, 11, 10))):
        office.file.write(record_act, case_id, event, office.lawbook, HAND)
    page.show_case(case_id)
    page.view.explain()
    which = control(page.view, "due_clock", QComboBox)
    assert which.count() >= 2
    headings = set()
    for at in range(which.count()):
        which.setCurrentIndex(at)
        headings.add(said(page, "due_heading"))
    assert len(headings) >= 2


def record(page, act, day="19 November 2026"):
    page.view.ask_act(act)
    page.view.form.day.setText(day)
    page.view.form.day.editingFinished.emit()
    return control(page.view, "act_record", QPushButton)


def test_an_act_is_recorded_and_the_sheet_reads_again(office, page, qtbot):
    page.show_case(case_id := office.log())
    with qtbot.waitSignal(page.recorded) as recorded:
        record(page, Act.ACKNOWLEDGE).click()
    assert office.sheet(case_id).case.timeline[-1] == Event(Act.ACKNOWLEDGE, date(2026, 11, 19))
    assert recorded.args[0] == "Recorded: Acknowledgement sent, 19 November 2026."
    assert said(page, "case_stage") == "In progress"
    assert seen(page.view, "case_tabs")
    assert "19 November 2026: Acknowledgement sent" in page.view.tabs.timeline.accessibleDescription()


def test_a_double_press_records_once(office, page, qtbot):
    page.show_case(case_id := office.log())
    button = record(page, Act.ACKNOWLEDGE)
    button.click()
    button.click()
    page.view.event_given.emit(Event(Act.ACKNOWLEDGE, date(2026, 11, 19)))
    settle(qtbot, office.runner)
    assert [event.act for event in office.sheet(case_id).case.timeline] == [Act.RECEIVE, Act.ACKNOWLEDGE]


def test_a_refused_act_leaves_the_form_as_it_was(office, page, qtbot):
    page.show_case(case_id := office.log())
    with qtbot.waitSignal(office.runner.failed) as failed:
        record(page, Act.ACKNOWLEDGE, "1 November 1999").click()
    assert str(failed.args[0])
    assert seen(page.view, "act_form")
    assert control(page.view, "act_record", QPushButton).isEnabled()
    assert len(office.sheet(case_id).case.timeline) == 1


def test_a_half_typed_act_waits_for_its_case(office, page):
    one, other = office.log(), office.log(subject="Geese")
    page.show_case(one)
    page.view.ask_act(Act.CONSULT)
    control(page.view, "act_to", QLineEdit).setText("the contractor")
    page.show_case(other)
    assert seen(page.view, "case_tabs")
    page.show_case(one)
    assert seen(page.view, "act_form")
    assert control(page.view, "act_to", QLineEdit).text() == "the contractor"


def test_an_act_that_was_cancelled_or_recorded_is_not_put_back(office, page, qtbot):
    one, other = office.log(), office.log(subject="Geese")
    page.show_case(one)
    record(page, Act.ACKNOWLEDGE)
    control(page.view, "act_cancel", QPushButton).click()
    page.show_case(other)
    page.show_case(one)
    assert seen(page.view, "case_tabs")
    record(page, Act.ACKNOWLEDGE).click()
    page.show_case(other)
    settle(qtbot, office.runner)
    page.show_case(one)
    assert seen(page.view, "case_tabs")


PLACES = [
    (lambda view: view.show_tab(Tab.TIMELINE), "decide_button"),
    (lambda view: view.show_tab(Tab.DECISION), "qt_tabwidget_tabbar"),
    (lambda view: view.show_tab(Tab.LETTER), "qt_tabwidget_tabbar"),
    (lambda view: view.explain(), "due_back"),
    (lambda view: view.show_acts(), "panel_acknowledge"),
    (lambda view: view.ask_act(Act.CONSULT), "act_on"),
]


@pytest.mark.parametrize(("go", "where"), PLACES)
def test_the_cursor_goes_into_the_case_whatever_is_in_front(office, page, qtbot, go, where):
    page.show_case(office.log())
    go(page.view)
    page.view.due.copy.setFocus() if where == "due_back" else page.view.setFocus()
    page.view.take_focus()
    assert page.view.focusWidget().objectName() == where


@pytest.mark.parametrize("tab", [Tab.TIMELINE, Tab.LETTER])
def test_in_a_narrow_pane_the_reference_keeps_its_line_and_the_pills_are_whole(office, page, qtbot, tab):
    page.show_case(office.log(subject="A very long subject that goes on for more than one line of the pane"))
    page.view.head.back.show()
    page.view.show_tab(tab)
    page.view.resize(380, 700)
    qtbot.wait(20)
    eyebrow = control(page.view, "case_eyebrow", QLabel)
    assert eyebrow.height() < 2 * eyebrow.fontMetrics().height()
    assert eyebrow.width() >= eyebrow.fontMetrics().horizontalAdvance("FOI 000001/26…")
    for name in ("case_stage", "case_brief"):
        pill = control(page.view, name, QLabel)
        if pill.isVisible():
            assert pill.width() >= pill.sizeHint().width()
            assert pill.mapTo(page.view, pill.rect().topRight()).x() < page.view.width()


def test_what_others_change_is_shown(office, page, qtbot):
    page.show_case(case_id := office.log())
    event = Event(Act.WITHDRAW, date(2026, 11, 19))
    office.runner.run(lambda: office.file.write(record_act, case_id, event, office.lawbook, HAND))
    settle(qtbot, office.runner)
    assert said(page, "case_stage") == "Withdrawn"


def test_the_head_makes_room_for_decision_and_letter(office, page, qtbot):
    page.show_case(office.log())
    assert seen(page.view, "case_facts")
    with qtbot.waitSignal(page.view.room_wanted) as wanted:
        page.view.show_tab(Tab.DECISION)
    assert wanted.args == [True]
    assert not seen(page.view, "case_facts")
    page.view.show_tab(Tab.TIMELINE)
    assert seen(page.view, "case_facts")


def test_once_all_is_decided_the_letter_comes_next(office, page):
    page.show_case(office.log(parts=DECIDED))
    assert seen(page.view, "write_button")
    assert not seen(page.view, "decide_button")


def test_a_case_that_is_not_there_is_told(office, page, qtbot):
    with qtbot.waitSignal(page.failed):
        page.show_case(404)


@pytest.fixture
def with_files(office):
    case = Case(Applicant("A. Applicant"), "Please.", (Event(Act.RECEIVE, date(2026, 11, 2)),))
    files = (Attachment("map.pdf", "application/pdf", b"%PDF-1.4 map"), Attachment("run.exe", "x/y", b"MZ"))
    draft = Draft(case, attachments=files, original_name="request.eml", original=b"From: a\n\nPlease.")
    return office.file.write(log_request, draft, office.lawbook, HAND).case_id


def test_the_request_tab_shows_the_text_and_what_came_with_it(office, page, with_files):
    page.show_case(with_files)
    page.view.show_tab(Tab.REQUEST)
    assert control(page.view, "request_text", QPlainTextEdit).toPlainText() == "Please."
    labels = [label.text() for label in page.view.tabs.files.findChildren(QLabel)]
    assert [name for name in labels if "." in name] == ["map.pdf", "run.exe", "request.eml"]


@pytest.fixture
def papers(office, page, with_files, tmp_path):
    page.show_case(with_files)
    ledger, copies = Ledger(office.file, office.clock, "F. Officer"), OpenCopies(tmp_path / "opened")
    desk = PaperDesk(page.view, office.file, office.runner, ledger, copies)
    desk.by_name = {file.name: file for file in page._files.values()}
    return desk


def test_an_attachment_is_saved_byte_for_byte(office, papers, with_files, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    papers.save(papers.by_name["map.pdf"])
    settle(qtbot, office.runner)
    assert target.read_bytes() == b"%PDF-1.4 map"
    line = office.file.read(audit_trail, with_files)[-1]
    assert (line.what, line.done_by, line.detail["name"]) == ("save_file", "F. Officer", "map.pdf")


def test_what_can_carry_a_program_is_not_started(office, papers, with_files, qtbot):
    opened, papers.open_with = [], lambda path: opened.append(path) or True
    with qtbot.waitSignal(office.runner.failed) as failed:
        papers.open(papers.by_name["run.exe"])
    assert "“run.exe” is a program or a script" in str(failed.args[0])
    assert failed.args[0].next_step.startswith("Save a copy")
    papers.open(papers.by_name["map.pdf"])
    settle(qtbot, office.runner)
    (copy,) = opened
    assert (copy.name, copy.read_bytes()) == ("map.pdf", b"%PDF-1.4 map")
    assert not copy.stat().st_mode & 0o377
    noted = [(one.what, one.detail["name"]) for one in office.file.read(audit_trail, with_files)[-1:]]
    assert noted == [("open_file", "map.pdf")]


def test_a_kind_the_office_does_not_open_and_a_viewer_that_is_not_there_are_said(office, papers, qtbot):
    office.file.write(limit_files, FileLimits(25, ("pdf",)), HAND)
    papers.open_with = lambda _path: False
    for name, said in {"request.eml": "does not open from FoiDesk", "map.pdf": "No program"}.items():
        with qtbot.waitSignal(office.runner.failed) as failed:
            papers.open(papers.by_name[name])
        assert said in str(failed.args[0])


@pytest.mark.parametrize(("size", "words"), [(12, "12 bytes"), (67_000, "65 kB"), (3_400_000, "3.2 MB")])
def test_sizes_in_words(size, words):
    assert size_in_words(size) == words
