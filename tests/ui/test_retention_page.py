"""Retention on screen, against a real case file: due, asked, typed, destroyed, certified; holds; a person."""

import json
from datetime import date
from functools import partial
from io import BytesIO
from threading import Event as ThreadEvent
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QWidget,
)

from foidesk.casework import finish_destruction as finishing
from foidesk.casework import retire_cases as retiring
from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.casework.retire_cases import retire_case
from foidesk.domain.case import Applicant
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from foidesk.store.destructions import destructions, unfinished
from foidesk.store.faults import CaseFileFull
from foidesk.ui.retention import work
from foidesk.ui.retention.retention_page import RetentionPage
from foidesk.ui.setup.setup_page import SetupPage
from tests.ui.bench import NOW, choose, control, lawbook, office, settle, theme

__all__ = ["lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")
ZAPHOD = Applicant("Zaphod Quuxbeeble", email="zq@example.org")


@pytest.fixture
def page(qtbot, office, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RetentionPage(
        office.file, office.runner, lambda: office.lawbook, office.clock, parent, "F. Officer"
    )
    made.parent_kept, made.said = parent, []
    made.told.connect(made.said.append)
    made.widget.resize(1200, 800)
    parent.resize(1200, 800)
    parent.show()
    yield made
    for dialog in made.widget.findChildren(QFileDialog):
        dialog.reject()


@pytest.fixture
def cases(office):
    """One to go, one still held, one too young."""
    gone = office.log(received=date(2020, 1, 6), applicant=ZAPHOD)
    held = office.log(received=date(2020, 1, 6), applicant=ZAPHOD)
    young = office.log(received=date(2026, 10, 1))
    for case_id, act, on in (
        (gone, Act.WITHDRAW, date(2020, 2, 3)),
        (held, Act.ANSWER, date(2020, 2, 3)),
        (young, Act.WITHDRAW, date(2026, 10, 2)),
    ):
        office.file.write(record_act, case_id, Event(act, on), office.lawbook, HAND)
    return gone, held, young


def show(qtbot, page, office):
    page.show_retention()
    settle(qtbot, office.runner)


def cells(page, name, column=0):
    model = control(page.widget, name, QTableView).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def press(page, name):
    control(page.widget, name, QPushButton).click()


def ticks(page, name="due_cases"):
    model = control(page.widget, name, QTableView).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]


def test_where_nothing_is_due_or_destroyed_or_asked_it_says_what_comes_next(qtbot, page, office):
    show(qtbot, page, office)
    widget = page.widget
    for face, led_to in ((widget.due, widget.schedules_requested), (widget.done, widget.done.due_requested)):
        assert not face.table.isVisibleTo(face)
        with qtbot.waitSignal(led_to):
            face.nothing.buttons[0].click()
    assert control(widget, "person_none_headline", QLabel).text() == "Whom is it about?"
    widget.person.words.setText("Zz")
    qtbot.waitUntil(
        lambda: control(widget, "person_none_headline", QLabel).text() == "Nobody fits that", timeout=10_000
    )


def test_what_is_due_is_shown_and_what_must_stay_has_no_box(qtbot, page, office, cases):
    show(qtbot, page, office)
    assert cells(page, "due_cases") == ["FOI 000001/20", "FOI 000002/20"]
    assert ticks(page) == [Qt.CheckState.Unchecked, None]
    assert cells(page, "due_cases", 6) == ["", "Must stay"]
    control(page.widget, "due_cases", QTableView).selectRow(1)
    assert "It is answered, not closed" in page.widget.due.held.text()
    assert "section 77" in page.widget.due.held.text()
    assert not control(page.widget, "due_anonymise", QPushButton).isEnabled()


def test_space_ticks_and_what_must_stay_is_never_ticked(qtbot, page, office, cases):
    show(qtbot, page, office)
    table = control(page.widget, "due_cases", QTableView)
    table.setCurrentIndex(table.model().index(0, 3))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticks(page) == [Qt.CheckState.Checked, None]
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticks(page) == [Qt.CheckState.Checked, None]
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert ticks(page) == [Qt.CheckState.Unchecked, None]


@pytest.mark.parametrize(("button", "verb"), [("due_anonymise", "anonymise"), ("due_delete", "delete")])
def test_nothing_goes_until_the_words_are_typed_and_then_all_of_it_does(
    qtbot, page, office, cases, tmp_path, button, verb
):
    show(qtbot, page, office)
    press(page, "due_all")
    press(page, button)
    typed, go = (
        control(page.widget, "confirm_typed", QLineEdit),
        control(page.widget, "confirm_go", QPushButton),
    )
    for wrong in ("", verb, f"{verb} 2", "yes"):
        typed.setText(wrong)
        assert not go.isEnabled()
    assert office.file.read(destructions) == []
    typed.setText(f" {verb.upper()}  1 ")
    go.click()
    qtbot.waitUntil(lambda: bool(page.said), timeout=30_000)
    settle(qtbot, office.runner)
    assert page.said == [f"1 request {verb}d. Certificate 1 is kept in the case file."]
    assert cells(page, "destroyed") == ["1"]
    assert cells(page, "due_cases") == ["FOI 000002/20"]
    assert office.file.look(unfinished) == []
    dialog = page.widget.findChild(QFileDialog, "retention_save_as")
    target = tmp_path / "certificate.pdf"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, office.runner)
    words = PdfReader(BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "FOI 000001/20" in words
    assert "Quuxbeeble" not in words


def test_the_question_names_the_copies_and_escape_takes_it_back(qtbot, page, office, cases):
    copy = office.file.folder / "before-version-5.db"
    copy.write_bytes(b"an old copy")
    show(qtbot, page, office)
    press(page, "due_all")
    press(page, "due_delete")
    said = control(page.widget, "confirm_copies").text()
    assert "before-version-5.db" in said
    assert "kept until you delete it" in said
    qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    assert not page.widget.is_asking
    assert office.file.read(destructions) == []


def test_a_destruction_says_how_far_it_is_and_stops_after_the_present_request(
    qtbot, page, office, monkeypatch
):
    ids = [office.log(received=date(2020, 1, 6), applicant=ZAPHOD) for _ in range(3)]
    for one in ids:
        office.file.write(record_act, one, Event(Act.WITHDRAW, date(2020, 2, 3)), office.lawbook, HAND)
    waits, first = ThreadEvent(), ThreadEvent()

    def slowly(*given):
        if ids.index(given[1]) == 1:  # the second request waits in the middle, until it was stopped
            first.set()
            waits.wait(20)
        return retire_case(*given)

    monkeypatch.setattr(retiring, "retire_case", slowly)
    show(qtbot, page, office)
    press(page, "due_all")
    press(page, "due_delete")
    control(page.widget, "confirm_typed", QLineEdit).setText("delete 3")
    press(page, "confirm_go")
    qtbot.waitUntil(first.is_set, timeout=20_000)
    confirm = page.widget.confirm
    qtbot.waitUntil(lambda: confirm.remark.text() == "1 of 3 requests are gone.", timeout=20_000)
    assert (confirm.bar.value(), confirm.bar.maximum(), confirm.bar.isVisible()) == (1, 3, True)
    assert not confirm.go.isVisible()
    qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    assert "Stopping" in confirm.remark.text()
    waits.set()
    qtbot.waitUntil(lambda: bool(page.said), timeout=20_000)
    settle(qtbot, office.runner)
    said = "2 requests deleted; stopped before the other 1, which is kept whole."
    assert page.said == [f"{said} Certificate 1 is kept in the case file."]
    assert cells(page, "due_cases") == ["FOI 000003/20"]
    (kept,) = office.file.read(destructions)
    assert kept.cases == 2


def test_while_requests_are_destroyed_others_are_worked_on_and_what_is_gone_is_told(
    qtbot, page, office, monkeypatch
):
    ids = [office.log(received=date(2020, 1, 6), applicant=ZAPHOD) for _ in range(4)]
    for one in ids[:3]:
        office.file.write(record_act, one, Event(Act.WITHDRAW, date(2020, 2, 3)), office.lawbook, HAND)
    order, first, waits = [], ThreadEvent(), ThreadEvent()

    def in_order(*given):
        first.set()
        waits.wait(20)
        done = retire_case(*given)
        order.append(ids.index(given[1]))
        return done

    monkeypatch.setattr(retiring, "retire_case", in_order)
    monkeypatch.setattr(work, "TELL_EVERY", 0.0)
    told = []
    office.runner.changed.connect(lambda change: told.append(change.cases))
    show(qtbot, page, office)
    press(page, "due_all")
    press(page, "due_delete")
    control(page.widget, "confirm_typed", QLineEdit).setText("delete 3")
    press(page, "confirm_go")
    qtbot.waitUntil(first.is_set, timeout=20_000)
    assert not office.runner.is_busy, "acts on other requests are taken"
    act = Event(Act.ACKNOWLEDGE, date(2020, 1, 7))
    job = partial(office.file.write, record_act, ids[3], act, office.lawbook, HAND)
    office.runner.run(job, lambda _change: order.append("acted"))
    page.widget.parent().hide()  # the officer went on to work
    waits.set()
    qtbot.waitUntil(lambda: bool(page.said), timeout=20_000)
    noted = [one.what for one in office.file.read(audit_trail)][-6:]
    assert noted[:4] == ["retire_cases", "record_act", "retire_cases", "retire_cases"]
    assert noted[4:] == ["certify_destruction", "finish_destruction"]
    assert (sorted(order[:3], key=str), len(order)) == ([0, 1, "acted"], 4)
    assert {ids[0]} in told, "whoever shows it reads again while the others go"
    assert page.widget.confirm.bar.value() == 3
    assert not page.widget.findChildren(QFileDialog), "and is not asked where the certificate goes"


def test_where_there_is_no_room_for_the_certificate_what_is_gone_is_told_all_the_same(
    qtbot, page, office, cases, monkeypatch
):
    def no_room(*_given):
        raise CaseFileFull(office.file.folder)

    for module in (retiring, finishing):
        monkeypatch.setattr(module, "certify_destruction", no_room)
    show(qtbot, page, office)
    press(page, "due_all")
    press(page, "due_delete")
    control(page.widget, "confirm_typed", QLineEdit).setText("delete 1")
    press(page, "confirm_go")
    qtbot.waitUntil(lambda: bool(page.said), timeout=20_000)
    settle(qtbot, office.runner)
    assert page.said[0].startswith("1 request deleted. Certificate 1 could not be kept yet")
    assert "is full" in page.widget.remark.text()
    assert not page.widget.is_asking
    assert not page.widget.findChildren(QFileDialog)
    assert cells(page, "due_cases") == ["FOI 000002/20"]


def test_a_case_that_was_taken_up_again_meanwhile_is_refused(qtbot, page, office, cases):
    show(qtbot, page, office)
    press(page, "due_all")
    press(page, "due_delete")
    again = Event(Act.REQUEST_REVIEW, date(2026, 11, 19))
    office.file.write(record_act, cases[0], again, office.lawbook, HAND)
    control(page.widget, "confirm_typed", QLineEdit).setText("delete 1")
    press(page, "confirm_go")
    qtbot.waitUntil(lambda: "cannot be destroyed" in page.widget.confirm.remark.text(), timeout=20_000)
    assert "in review" in page.widget.confirm.remark.text()
    assert office.sheet(cases[0]).case.applicant == ZAPHOD


def test_a_hold_needs_a_reason_and_is_lifted_again(qtbot, page, office, cases):
    show(qtbot, page, office)
    control(page.widget, "hold_case", QLineEdit).setText("FOI 000001/20")
    press(page, "hold_put")
    qtbot.waitUntil(lambda: "needs a reason" in page.widget.remark.text(), timeout=10_000)
    control(page.widget, "hold_why", QLineEdit).setText("An inquiry asks for it")
    press(page, "hold_put")
    qtbot.waitUntil(lambda: "is held until" in page.widget.remark.text(), timeout=10_000)
    settle(qtbot, office.runner)
    assert ticks(page) == [None, None]
    control(page.widget, "hold_case", QLineEdit).setText("FOI 000001/20")
    press(page, "hold_lift")
    qtbot.waitUntil(lambda: "goes by its schedule" in page.widget.remark.text(), timeout=10_000)
    settle(qtbot, office.runner)
    assert ticks(page) == [Qt.CheckState.Unchecked, None]


def test_what_is_held_about_a_person_goes_into_one_file(qtbot, page, office, cases, tmp_path):
    show(qtbot, page, office)
    page.widget.tabs.setCurrentIndex(2)
    control(page.widget, "person_words", QLineEdit).setText("quux")
    qtbot.waitUntil(lambda: len(cells(page, "person_requests")) == 2, timeout=10_000)
    assert not control(page.widget, "person_export", QPushButton).isEnabled()
    press(page, "person_all")
    press(page, "person_export")
    dialog = page.widget.findChild(QFileDialog, "retention_save_as")
    target = tmp_path / "held.zip"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: "Saved as" in page.widget.remark.text(), timeout=20_000)
    with ZipFile(target) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["references"] == ["FOI 000001/20", "FOI 000002/20"]
    last = office.file.read(audit_trail)[-1]
    assert (last.what, last.case_id, last.done_by) == ("export_person", cases[1], "F. Officer")


# The schedules, among the settings


@pytest.fixture
def settings(qtbot, office, theme):
    made = SetupPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
    qtbot.addWidget(made.widget)
    made.widget.resize(1100, 900)
    made.widget.show()
    made.show_settings("Retention")
    settle(qtbot, office.runner)
    return made


def test_schedules_are_changed_dated_and_in_force(qtbot, settings, office, page, cases):
    years = control(settings.widget, "schedule_not_answered_years", QSpinBox)
    assert (years.value(), control(settings.widget, "schedules_save", QPushButton).isEnabled()) == (2, False)
    years.setValue(9)
    choose(control(settings.widget, "schedule_not_answered_way", QComboBox), "Anonymised")
    control(settings.widget, "schedule_not_answered_agreed", QCheckBox).setChecked(True)
    assert settings.would_lose
    control(settings.widget, "schedules_save", QPushButton).click()
    qtbot.waitUntil(lambda: "in force" in settings.widget.schedules.remark.text(), timeout=10_000)
    assert not settings.would_lose
    assert "set by F. Officer" in control(settings.widget, "schedules_last").text()
    assert "20 November 2026" in control(settings.widget, "schedules_last").text()
    show(qtbot, page, office)
    assert cells(page, "due_cases") == ["FOI 000002/20"]
    line = next(one for one in office.file.read(audit_trail) if one.what == "change_retention")
    assert line.detail["not_answered"] == "9 years, then anonymised"


def test_what_is_typed_of_a_schedule_can_be_undone(qtbot, settings):
    years = control(settings.widget, "schedule_general_years", QSpinBox)
    years.setValue(7)
    control(settings.widget, "schedules_undo", QPushButton).click()
    assert control(settings.widget, "schedule_general_years", QSpinBox).value() == 3
    assert not settings.would_lose
