"""Letters of many requests: saved and printed one by one, off the GUI thread, and summed up honestly."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
)

from foidesk.casework.changes import Hand
from foidesk.casework.correct_letter import begin_correction
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.log_request import log_request
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.case import Applicant, Case
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft
from foidesk.store.audit import audit_trail
from foidesk.store.documents import letter_bytes
from foidesk.store.files import write_beside
from foidesk.ui.batch import batch_page
from foidesk.ui.batch.batch_page import BatchPage
from foidesk.ui.batch.way import Way
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.printing import CannotPrint, Printed, Printer, PrintState
from tests.printing_fixture import cups_scheduler, pdf_queue
from tests.ui.bench import DECIDED, NOW, choose, control, lawbook, office, seen, settle, theme

__all__ = ["cups_scheduler", "lawbook", "office", "pdf_queue", "theme"]

HAND = Hand(NOW, "F. Officer")


def send(office, case_id, kind=LetterKind.RESPONSE, pdf=b"%PDF-1.7 a letter", **facts):
    letter = Issued(kind, date(2026, 11, 18), pdf, LETTERS[kind].title, 1, **facts)
    office.file.write(issue_letter, case_id, letter, office.lawbook, HAND)


@pytest.fixture
def cases(office):
    """Three requests: acknowledged and answered; acknowledged; nothing sent."""
    made = [office.log(parts=DECIDED) for _ in range(3)]
    for case_id in made[:2]:
        send(office, case_id, LetterKind.ACKNOWLEDGEMENT, b"%%PDF-1.7 thanks %d" % case_id)
    send(office, made[0], pdf=b"%PDF-1.7 answer")
    return made


@pytest.fixture
def page(qtbot, office, theme):
    made = BatchPage(office.file, office.runner, Ledger(office.file, office.clock, "F. Officer"))
    qtbot.addWidget(made.panel)
    made.panel.resize(560, 400)
    yield made
    made.close()
    settle(qtbot, office.runner)


def opened(qtbot, page, way, cases):
    page.open(way, lambda: list(cases))
    qtbot.waitUntil(lambda: "Looking" not in found(page), timeout=20_000)


def found(page):
    return control(page.panel, "batch_found", QLabel).text()


def said(page):
    return control(page.panel, "batch_said").text()


def troubles(page):
    return control(page.panel, "batch_troubles", QPlainTextEdit).toPlainText()


def button(page, name):
    return control(page.panel, name, QPushButton)


def ended(qtbot, page):
    qtbot.waitUntil(lambda: bool(said(page)) and not page.panel.is_running, timeout=60_000)


def names(folder):
    return sorted(one.name for one in folder.iterdir())


def test_what_was_found_is_said_by_kind(qtbot, page, cases):
    opened(qtbot, page, Way.SAVE, cases)
    assert found(page) == "2 letters: 1 × Response, 1 × Acknowledgement. 1 of 3 requests has none."
    assert button(page, "batch_go").text() == "Save 2 letters…"
    choose(control(page.panel, "batch_kind", QComboBox), "Acknowledgement, each that was kept")
    qtbot.waitUntil(lambda: found(page).startswith("2 letters: 2 × Acknowledgement"), timeout=20_000)
    choose(control(page.panel, "batch_kind", QComboBox), "Transfer, each that was kept")
    qtbot.waitUntil(lambda: found(page).startswith("0 letters"), timeout=20_000)
    assert not button(page, "batch_go").isEnabled()


def test_the_very_bytes_are_saved_over_nothing(qtbot, page, office, cases, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "FOI 000001-26 response.pdf").write_bytes(b"mine")
    opened(qtbot, page, Way.SAVE, cases)
    button(page, "batch_go").click()
    dialog = control(page.panel, "batch_folder", QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    ended(qtbot, page)
    assert said(page) == f"2 letters saved in {folder}."
    assert names(folder) == [
        "FOI 000001-26 response (2).pdf", "FOI 000001-26 response.pdf", "FOI 000002-26 acknowledgement.pdf",
    ]  # fmt: skip
    assert (folder / "FOI 000001-26 response.pdf").read_bytes() == b"mine"
    assert (folder / "FOI 000001-26 response (2).pdf").read_bytes() == b"%PDF-1.7 answer"
    noted = [(one.what, one.case_id, one.detail["kind"]) for one in office.file.read(audit_trail)[-2:]]
    assert noted == [
        ("save_letter", cases[0], "response"),
        ("save_letter", cases[1], "acknowledgement"),
    ]


def test_a_letter_that_was_replaced_is_left_out(qtbot, page, office, cases, tmp_path):
    first = office.sheet(cases[0]).letters[-1].id
    office.file.write(begin_correction, cases[0], first, HAND)
    send(office, cases[0], pdf=b"%PDF-1.7 better", replaces=first, reason="Wrong.")
    opened(qtbot, page, Way.SAVE, cases)
    choose(control(page.panel, "batch_kind", QComboBox), "Response, each that was kept")
    qtbot.waitUntil(lambda: found(page).startswith("1 letter: 1 × Response"), timeout=20_000)
    page.save(tmp_path)
    ended(qtbot, page)
    (saved,) = tmp_path.glob("*.pdf")
    assert saved.read_bytes() == b"%PDF-1.7 better"


def logged_and_acknowledged(records, count, lawbook):
    """Log requests and acknowledge each, in one transaction to be quick; return their ids."""
    received = Event(Act.RECEIVE, date(2026, 11, 2))
    made = []
    for number in range(count):
        draft = Draft(Case(Applicant("A. Applicant"), "How many swans?", (received,)))
        made.append(log_request(records, draft, lawbook, HAND).case_id)
        thanks = b"%%PDF-1.7 thanks %d" % number
        letter = Issued(LetterKind.ACKNOWLEDGEMENT, date(2026, 11, 18), thanks, "Thanks", 1)
        issue_letter(records, made[-1], letter, lawbook, HAND)
    return made


def test_five_hundred_are_saved_while_the_window_lives(qtbot, page, office, tmp_path):
    cases = office.file.write(logged_and_acknowledged, 500, office.lawbook)
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(control(page.panel, "batch_progress", QProgressBar).value()))
    opened(qtbot, page, Way.SAVE, cases)
    timer.start(5)
    page.save(tmp_path)
    ended(qtbot, page)
    timer.stop()
    assert said(page).startswith("500 letters saved")
    assert len(list(tmp_path.glob("*.pdf"))) == 500
    assert len(set(ticks)) > 20  # it was seen to go on


def test_it_can_be_stopped_and_says_what_is_left(qtbot, page, cases, office, tmp_path, monkeypatch):
    opened(qtbot, page, Way.SAVE, cases)
    page.panel.show()
    page.save(tmp_path)
    assert page.panel.is_running
    qtbot.keyClick(button(page, "batch_stop"), Qt.Key.Key_Escape)
    ended(qtbot, page)
    assert "1 letter left: you stopped it." in said(page)
    assert troubles(page) == "FOI 000002/26: not begun."
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_a_damaged_letter_does_not_hold_up_the_others(qtbot, page, office, cases, tmp_path):
    bad = office.sheet(cases[0]).letters[-1]
    (file,) = [one for one in office.file.folder.rglob("*") if one.is_file() and one.name == bad.sha256]
    file.chmod(0o600)
    file.write_bytes(b"something else")
    out = tmp_path / "out"
    out.mkdir()
    opened(qtbot, page, Way.SAVE, cases)
    page.save(out)
    ended(qtbot, page)
    assert "1 letter saved" in said(page)
    assert "1 letter could not be saved." in said(page)
    assert troubles(page).startswith("FOI 000001/26: ")
    assert names(out) == ["FOI 000002-26 acknowledgement.pdf"]


def test_where_every_one_would_fail_it_stops(qtbot, page, office, tmp_path):
    cases = [office.log(parts=()) for _ in range(6)]
    for case_id in cases:
        send(office, case_id, LetterKind.ACKNOWLEDGEMENT, b"%%PDF-1.7 %d" % case_id)
    opened(qtbot, page, Way.SAVE, cases)
    page.save(tmp_path / "gone")
    ended(qtbot, page)
    assert "3 letters could not be saved. 3 letters left: they would have failed" in said(page)
    assert troubles(page).count("\n") == 5
    assert "Choose another folder." in troubles(page)


# Printing


def test_letters_are_printed_one_by_one(qtbot, page, office, pdf_queue):
    from foidesk.casework.compose_letter import compose_letter
    from foidesk.letters.wording import read_wording
    from foidesk.resources import resource

    cases = [office.log(parts=DECIDED) for _ in range(2)]
    wording = read_wording(resource("clauses"))
    for case_id in cases:
        day = date(2026, 11, 18)
        drawn = office.file.read(
            compose_letter, case_id, WantedLetter(LetterKind.RESPONSE, day), office.lawbook, wording
        )
        send(office, case_id, pdf=drawn.pdf)
    before = pdf_queue.papers()
    opened(qtbot, page, Way.PRINT, cases)
    printer = control(page.panel, "batch_printer", QComboBox)
    qtbot.waitUntil(lambda: printer.findText(pdf_queue.name) >= 0, timeout=20_000)
    choose(printer, pdf_queue.name)
    button(page, "batch_go").click()
    qtbot.waitUntil(lambda: said(page) == f"2 letters printed on {pdf_queue.name}.", timeout=60_000)
    assert len(pdf_queue.papers() - before) == 2


@pytest.fixture
def still_printer(monkeypatch):
    """A printer that takes jobs and prints nothing until it is told to."""
    states, calls = {}, []

    def take(pdf, wish):
        job = f"Office-{len(states) + 1}"
        calls.append((pdf, wish))
        if wish.title in states.get("refuses", ()):
            raise CannotPrint("Office did not take the letter.")
        states[job] = PrintState.QUEUED
        return Printed("Office", job, PrintState.QUEUED)

    monkeypatch.setattr(batch_page, "print_pdf", take)
    monkeypatch.setattr(batch_page, "printers", lambda: [Printer("Office", True)])
    monkeypatch.setattr(
        batch_page, "look_again", lambda printed: Printed("Office", printed.job, states[printed.job])
    )
    monkeypatch.setattr(batch_page, "LOOK_EVERY", 20)
    states["calls"] = calls
    return states


def test_what_waits_in_the_queue_is_not_called_printed(qtbot, page, office, cases, still_printer):
    opened(qtbot, page, Way.PRINT, cases)
    printer = control(page.panel, "batch_printer", QComboBox)
    qtbot.waitUntil(lambda: printer.currentText() == "Office", timeout=20_000)
    button(page, "batch_go").click()
    ended(qtbot, page)
    assert said(page) == "2 letters queued on Office, not printed yet. Look at the printer."
    assert [pdf for pdf, _wish in still_printer["calls"]] == [
        office.file.read(letter_bytes, office.sheet(case_id).letters[-1].id) for case_id in cases[:2]
    ]
    still_printer["Office-2"] = PrintState.PRINTED
    qtbot.waitUntil(lambda: said(page).startswith("1 letter printed on Office."), timeout=20_000)
    assert "1 letter queued" in said(page)
    still_printer["Office-3"] = PrintState.PRINTED
    qtbot.waitUntil(lambda: said(page) == "2 letters printed on Office.", timeout=20_000)


def test_a_letter_the_printer_refused_is_named(qtbot, page, cases, still_printer):
    still_printer["refuses"] = ("FOI 000002/26",)
    opened(qtbot, page, Way.PRINT, cases)
    qtbot.waitUntil(
        lambda: control(page.panel, "batch_printer", QComboBox).currentText() == "Office", timeout=20_000
    )
    button(page, "batch_go").click()
    ended(qtbot, page)
    assert "1 letter queued on Office" in said(page)
    assert "1 letter could not be printed." in said(page)
    assert troubles(page).startswith("FOI 000002/26: Office did not take the letter.")


def test_every_control_has_a_name_and_nothing_is_left_behind(qtbot, page, cases, tmp_path):
    for _ in range(2):
        opened(qtbot, page, Way.SAVE, cases)
        page.save(tmp_path)
        ended(qtbot, page)
        QApplication.sendPostedEvents(None, 52)
        count = len(page.findChildren(batch_page.BatchRun))
        assert count == 0
    for kind in (QPushButton, QComboBox, QPlainTextEdit):
        for one in page.panel.findChildren(kind):
            assert one.objectName(), one
            assert one.accessibleName() or not seen(page.panel, one.objectName()), one.objectName()


@pytest.mark.parametrize("links", [True, False])
def test_a_file_is_never_written_over(tmp_path, monkeypatch, links):
    if not links:

        def none(*_args):
            raise PermissionError("no links here")

        monkeypatch.setattr("os.link", none)
    made = [write_beside(tmp_path / "a.pdf", b"%d" % number) for number in range(3)]
    assert [one.name for one in made] == ["a.pdf", "a (2).pdf", "a (3).pdf"]
    assert [one.read_bytes() for one in made] == [b"0", b"1", b"2"]
    assert names(tmp_path) == ["a (2).pdf", "a (3).pdf", "a.pdf"]
