"""The letter against a real case file: drawn, issued once, kept, saved and printed."""

import hashlib
import io
import threading
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.casework.decide_parts import decide_parts
from foidesk.domain.authority import Settings, WelshUse
from foidesk.domain.checks import Place, Where
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.timeline import Act
from foidesk.store.audit import AuditLine, audit_trail, note_down
from foidesk.store.documents import NewLetter, keep_letter, letter_bytes
from foidesk.ui.letter.easel import LONG
from foidesk.ui.letter.letter_page import LetterPage
from foidesk.ui.letter.print_panel import NO_PRINTER
from foidesk.ui.printing import Printer
from foidesk.ui.remarks import Remark
from tests.printing_fixture import cups_scheduler, differing_pages, letters_and_figures, pdf_queue
from tests.ui.bench import (
    ASKED,
    DECIDED,
    NORTH,
    NOW,
    TODAY,
    bare_office,
    choose,
    control,
    lawbook,
    office,
    seen,
    settle,
    theme,
)

__all__ = ["bare_office", "cups_scheduler", "lawbook", "office", "pdf_queue", "theme"]


@pytest.fixture
def page(qtbot, office, theme):
    made = LetterPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
    qtbot.addWidget(made.widget)
    made.widget.resize(640, 800)
    made.widget.show()
    yield made
    made.clear()


def text(page):
    return control(page.widget, "letter_text", QPlainTextEdit).toPlainText()


def notice(page):
    return page.widget.notice.text() if page.widget.notice.isVisibleTo(page.widget) else ""


def show(qtbot, page, case_id, holds="Swans"):
    page.show_case(case_id)
    qtbot.waitUntil(lambda: holds in text(page), timeout=20_000)


def button(page, name):
    return control(page.widget, name, QAbstractButton)


def test_a_letter_in_welsh_says_that_nobody_has_confirmed_the_wording(qtbot, office, page):
    settings = Settings((replace(NORTH, name_cy="Heddlu’r Gogledd", welsh=WelshUse.BILINGUAL),))
    office.file.write(change_settings, settings, {}, office.lawbook, Hand(NOW, "F. Officer"))
    show(qtbot, page, office.log(parts=DECIDED), holds="Ein hymateb")
    assert "The Welsh wording has not been confirmed" in notice(page)
    assert "Our response to your request" in text(page)


def issue(qtbot, page):
    button(page, "letter_issue").click()
    with qtbot.waitSignal(page.issued, timeout=20_000) as issued:
        button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)
    return issued.args[0]


def do(office, use_case, *args):
    hand = Hand(NOW, "Someone else")
    office.runner.run(lambda: office.file.write(use_case, *args, office.lawbook, hand))


def words(pdf):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_the_draft_is_shown_as_pages_and_as_text(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id, "Eleven swans are kept.")
    assert control(page.widget, "letter_dated", QLineEdit).text() == "20 November 2026"
    assert "20 November 2026" in text(page)
    qtbot.waitUntil(lambda: bool(page.widget.preview._drawn), timeout=10_000)
    _scale, image = page.widget.preview._drawn[0]
    assert image.width() > 400
    assert button(page, "letter_issue").isEnabled()
    assert notice(page) == ""
    assert office.sheet(case_id).letters == ()


def test_a_long_letter_is_said_to_be_on_its_way(qtbot, page, office):
    at_work = threading.Event()
    office.runner.run(at_work.wait, quiet=True)  # what a letter of a thousand pages does to the one thread
    try:
        page.show_case(office.log(parts=DECIDED))
        qtbot.waitUntil(lambda: notice(page) == "The letter is being drawn.", timeout=5_000)
        assert not button(page, "letter_issue").isEnabled()
    finally:
        at_work.set()
    qtbot.waitUntil(lambda: "Eleven swans are kept." in text(page), timeout=20_000)
    assert notice(page) == ""
    qtbot.wait(LONG + 200)
    assert notice(page) == ""


def test_the_draft_follows_the_decisions(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id, "Eleven swans")
    do(office, decide_parts, case_id, (replace(DECIDED[0], answer="Twelve swans."), DECIDED[1]))
    qtbot.waitUntil(lambda: "Twelve swans." in text(page), timeout=20_000)
    assert "Eleven" not in text(page)


def test_the_draft_bears_the_date_typed(qtbot, page, office):
    show(qtbot, page, office.log(parts=DECIDED))
    box = control(page.widget, "letter_dated", QLineEdit)
    box.setText("18/11/2026")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "18 November 2026" in text(page), timeout=20_000)
    box.setText("soonish")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert "not a date" in control(page.widget, "letter_dated_remark").text()
    assert not button(page, "letter_issue").isEnabled()


def test_what_is_missing_is_said_with_the_way_to_it(qtbot, page, office):
    case_id = office.log(parts=(DECIDED[0], ASKED[1]))
    show(qtbot, page, case_id)
    first = button(page, "letter_findings_1")
    assert "Part 2 has not been decided." in first.accessibleName()
    with qtbot.waitSignal(page.place_requested) as wanted:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert wanted.args == [Place(Where.PART, "outcome", 1)]
    assert notice(page) == ""
    button(page, "letter_issue").click()
    assert not button(page, "issue_yes").isEnabled(), "it goes out so only with a reason"
    control(page.widget, "override_N12", QLineEdit).setText("Part 2 follows by the end of the week.")
    with qtbot.waitSignal(page.issued):
        button(page, "issue_yes").click()
    (letter,) = office.sheet(case_id).letters
    assert [(one.check, one.reason) for one in letter.overrides] == [
        ("N12", "Part 2 follows by the end of the week.")
    ]


def test_without_an_authority_the_way_is_the_set_up(qtbot, bare_office, theme):
    office = bare_office
    page = LetterPage(office.file, office.runner, office.lawbook, office.clock)
    qtbot.addWidget(page.widget)
    page.widget.show()
    page.show_case(office.log(parts=DECIDED))
    qtbot.waitUntil(lambda: "No authority is set up" in notice(page), timeout=20_000)
    assert not button(page, "letter_issue").isEnabled()
    with qtbot.waitSignal(page.setup_requested):
        button(page, "letter_notice_go").click()
    hand = Hand(NOW, "F. Officer")
    settings = Settings((NORTH,), (), office.lawbook.regulators)
    office.runner.run(lambda: office.file.write(change_settings, settings, {}, office.lawbook, hand))
    qtbot.waitUntil(lambda: "Northshire Constabulary" in text(page) and not notice(page), timeout=20_000)
    assert button(page, "letter_issue").isEnabled()
    assert office.failures == []
    page.clear()


# Issuing


def test_the_question_says_what_will_be_recorded(qtbot, page, office):
    show(qtbot, page, office.log(parts=DECIDED))
    button(page, "letter_issue").click()
    asked = control(page.widget, "issue_facts", QLabel).text()
    assert "dated Friday 20 November 2026" in asked
    assert "working day 14 of 20; due 1 December 2026" in asked  # St Andrew’s Day is no working day
    assert "1 disclosed; 2 not held" in asked
    assert control(page.widget, "issue_no").hasFocus()
    qtbot.keyClick(control(page.widget, "issue_panel"), Qt.Key.Key_Escape)
    assert not seen(page.widget, "issue_panel")


def test_a_request_decided_as_a_whole_is_not_called_the_rest(qtbot, page, office):
    whole = Part(holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD, answer="We do not hold it.")
    show(qtbot, page, office.log(parts=(whole,)))
    button(page, "letter_issue").click()
    asked = control(page.widget, "issue_facts", QLabel).text()
    assert "recorded as answered: not held." in asked


def test_escape_closes_the_print_panel(qtbot, page, office):
    show(qtbot, page, office.log(parts=DECIDED))
    button(page, "letter_print").click()
    assert seen(page.widget, "print_panel")
    qtbot.keyClick(control(page.widget, "print_pages"), Qt.Key.Key_Escape)
    assert not seen(page.widget, "print_panel")


def test_the_letter_on_screen_is_kept_without_its_mark_and_the_answer_recorded(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    on_screen = page._hand.easel.sheet().pdf
    assert issue(qtbot, page) == case_id
    sheet = office.sheet(case_id)
    (kept,) = sheet.letters
    pdf = office.file.read(letter_bytes, kept.id)
    assert (kept.kind, kept.dated, kept.sha256) == ("response", TODAY, hashlib.sha256(pdf).hexdigest())
    assert words(pdf) == words(on_screen).replace("Draft ", "")
    assert page._hand.easel.sheet().pdf == pdf
    answer = sheet.case.timeline[-1]
    assert (answer.act, answer.on, answer.parts) == (Act.ANSWER, TODAY, DECIDED)
    assert not seen(page.widget, "letter_issue")
    assert not seen(page.widget, "letter_dated")
    assert (
        control(page.widget, "letter_version", QComboBox).currentText().startswith("Issued 20 November 2026")
    )
    assert office.failures == []


def test_a_new_date_is_drawn_before_it_can_be_issued(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    box = control(page.widget, "letter_dated", QLineEdit)
    box.setFocus()
    box.setText("18 November 2026")
    qtbot.mouseClick(button(page, "letter_issue"), Qt.MouseButton.LeftButton)  # leaves the box, too
    assert not seen(page.widget, "issue_panel")
    qtbot.waitUntil(lambda: "18 November 2026" in text(page), timeout=20_000)
    issue(qtbot, page)
    assert office.sheet(case_id).letters[0].dated == date(2026, 11, 18)


def test_a_late_answer_can_say_why_and_one_in_time_is_not_asked(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    button(page, "letter_issue").click()
    assert not seen(page.widget, "issue_reason")
    button(page, "issue_no").click()
    box = control(page.widget, "letter_dated", QLineEdit)
    box.setFocus()
    box.setText("17 December 2026")
    qtbot.mouseClick(button(page, "letter_issue"), Qt.MouseButton.LeftButton)  # leaves the box, too
    qtbot.waitUntil(lambda: "17 December 2026" in text(page), timeout=20_000)
    button(page, "letter_issue").click()
    assert seen(page.widget, "issue_reason")
    control(page.widget, "issue_reason", QLineEdit).setText("The file was with the auditors.")
    button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: bool(office.sheet(case_id).letters), timeout=20_000)
    assert office.sheet(case_id).case.timeline[-1].text == "The file was with the auditors."


def test_two_presses_issue_one_letter(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    button(page, "letter_issue").click()
    yes = button(page, "issue_yes")
    yes.click()
    page._issuing._issue()
    settle(qtbot, office.runner)
    assert len(office.sheet(case_id).letters) == 1
    assert notice(page) == "" or "Kept" in notice(page)


def test_a_letter_that_no_longer_says_the_same_is_not_issued(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    button(page, "letter_issue").click()
    hand = Hand(NOW, "Someone else")
    newer = (replace(DECIDED[0], answer="Twelve swans."), DECIDED[1])
    office.file.write(decide_parts, case_id, newer, office.lawbook, hand)  # unseen by this window
    button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: "Read it again" in notice(page), timeout=20_000)
    assert office.sheet(case_id).letters == ()
    assert "Twelve swans." in text(page)
    issue(qtbot, page)
    assert "Twelve swans." in words(office.file.read(letter_bytes, office.sheet(case_id).letters[0].id))


def test_a_letter_dated_before_the_request_is_refused_in_words(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    box = control(page.widget, "letter_dated", QLineEdit)
    box.setText("1 October 2026")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 October 2026" in text(page), timeout=20_000)
    button(page, "letter_issue").click()
    button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: bool(notice(page)), timeout=20_000)
    assert office.sheet(case_id).letters == ()
    assert not seen(page.widget, "issue_panel")


def test_an_issued_letter_is_shown_from_its_kept_bytes(qtbot, page, office, monkeypatch):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    issue(qtbot, page)
    page.clear()
    monkeypatch.setattr("foidesk.letters.draw.draw", None)  # drawing it again would fail
    show(qtbot, page, case_id, "Eleven swans")
    page.show_letter(office.sheet(case_id).letters[0].id)
    qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)


def submit(records, case_id, like):
    """Keep the same pages as what was told the regulator."""
    pdf = letter_bytes(records, like.id)
    keep_letter(records, case_id, NewLetter("ico_submission", "Submission", like.dated, NOW, like.pages, pdf))
    note_down(records, AuditLine(NOW, "A. Nother", "issue_letter", case_id, {}))


def test_who_looks_at_a_letter_to_the_regulator_is_noted_once(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    issue(qtbot, page)
    (answer,) = office.sheet(case_id).letters
    office.file.write(submit, case_id, answer)
    page.clear()
    show(qtbot, page, case_id, "Eleven swans")
    submission = next(one for one in office.sheet(case_id).letters if one.kind == "ico_submission")
    for letter in (submission, answer, submission):
        page.show_letter(letter.id)
        settle(qtbot, office.runner)
        qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)
    noted = [one for one in office.file.read(audit_trail, case_id) if one.what == "see_restricted"]
    assert [(one.done_by, one.detail["letter"]) for one in noted] == [("F. Officer", submission.id)]


def test_a_kept_letter_that_was_tampered_with_is_not_shown(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    issue(qtbot, page)
    page.clear()
    (kept,) = office.sheet(case_id).letters
    (file,) = [one for one in office.file.folder.rglob("*") if one.is_file() and kept.sha256[4:] in one.name]
    file.chmod(0o600)
    file.write_bytes(file.read_bytes().replace(b"%PDF", b"%PDX"))
    page.show_case(case_id)
    qtbot.waitUntil(lambda: bool(notice(page)), timeout=20_000)
    assert text(page) == ""
    assert not button(page, "letter_print").isEnabled()


def test_a_letter_nobody_looks_at_is_not_drawn(qtbot, page, office):
    page.widget.hide()
    page.show_case(office.log(parts=DECIDED))
    settle(qtbot, office.runner)
    assert page._hand.easel.sheet() is None
    page.widget.show()
    qtbot.waitUntil(lambda: "Swans" in text(page), timeout=20_000)


def test_only_the_case_asked_for_last_is_shown(qtbot, page, office):
    first = office.log(parts=DECIDED)
    second = office.log(parts=(replace(DECIDED[0], answer="Ninety geese."),))
    page.show_case(first)
    page.show_case(second)
    qtbot.waitUntil(lambda: "Ninety geese." in text(page), timeout=20_000)
    settle(qtbot, office.runner)
    assert "Eleven" not in text(page)


# Out of the program


def test_saving_writes_the_very_bytes(qtbot, page, office, tmp_path):
    show(qtbot, page, office.log(parts=DECIDED))
    button(page, "letter_save").click()
    dialog = control(page.widget, "letter_save_as", QFileDialog)
    assert dialog.selectedFiles()[0].endswith("FOI 000001-26 response DRAFT.pdf")
    to = tmp_path / "out.pdf"
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    qtbot.waitUntil(lambda: "Saved as" in notice(page), timeout=10_000)
    assert to.read_bytes() == page._hand.easel.sheet().pdf
    line = office.file.read(audit_trail)[-1]
    assert (line.what, line.case_id, line.done_by) == ("save_letter", page._hand.case_id, "F. Officer")
    assert (line.detail["kind"], line.detail["draft"]) == ("response", True)


def test_saving_where_it_cannot_be_is_said(qtbot, page, office, tmp_path):
    show(qtbot, page, office.log(parts=DECIDED))
    page._saving.save(page._hand.easel.sheet(), tmp_path / "gone" / "out.pdf")
    qtbot.waitUntil(lambda: "no folder" in notice(page), timeout=10_000)
    assert "Choose another folder." in notice(page)


def open_printing(qtbot, page, queue):
    button(page, "letter_print").click()
    printer = control(page.widget, "print_printer", QComboBox)
    qtbot.waitUntil(lambda: printer.findText(queue.name) >= 0, timeout=20_000)
    choose(printer, queue.name)


def said(page):
    return control(page.widget, "print_said").text()


def test_what_was_kept_is_what_is_posted(qtbot, page, office, pdf_queue):
    case_id = office.log(parts=DECIDED)
    show(qtbot, page, case_id)
    issue(qtbot, page)
    before = pdf_queue.papers()
    open_printing(qtbot, page, pdf_queue)
    control(page.widget, "print_copies", QSpinBox).setValue(1)
    button(page, "print_go").click()
    qtbot.waitUntil(lambda: said(page).startswith(f"Printed on {pdf_queue.name}"), timeout=30_000)
    paper = pdf_queue.printed_since(before)
    kept = office.file.read(letter_bytes, office.sheet(case_id).letters[0].id)
    assert letters_and_figures(paper.read_bytes()) == letters_and_figures(kept)
    assert differing_pages(paper.read_bytes(), kept) == []
    assert "DRAFT" not in paper.name
    line = office.file.read(audit_trail, case_id)[-1]
    assert (line.what, line.detail["printer"]) == ("print_letter", pdf_queue.name)
    assert line.detail["letter"] == office.sheet(case_id).letters[0].id


def test_a_draft_says_so_in_the_queue(qtbot, page, office, pdf_queue):
    show(qtbot, page, office.log(parts=DECIDED))
    before = pdf_queue.papers()
    open_printing(qtbot, page, pdf_queue)
    button(page, "print_go").click()
    qtbot.waitUntil(lambda: said(page).startswith("Printed on"), timeout=30_000)
    assert pdf_queue.printed_since(before).name.startswith("DRAFT_FOI_000001")


def test_a_page_that_is_not_there_is_refused_in_the_panel(qtbot, page, office, pdf_queue):
    show(qtbot, page, office.log(parts=DECIDED))
    open_printing(qtbot, page, pdf_queue)
    control(page.widget, "print_pages", QLineEdit).setText("99")
    button(page, "print_go").click()
    assert "not among" in control(page.widget, "print_pages_remark", Remark).text()
    assert said(page) == ""
    assert button(page, "print_go").isEnabled()
    button(page, "print_close").click()
    assert not seen(page.widget, "print_panel")


def test_no_printer_says_what_to_do(page):
    page.widget.print_panel.show()
    page.widget.print_panel.show_printers([])
    assert said(page) == NO_PRINTER
    assert not button(page, "print_go").isEnabled()
    page.widget.print_panel.show_printers([Printer("Office", True), Printer("Attic")])
    assert control(page.widget, "print_printer", QComboBox).currentText() == "Office"


def test_text_and_zoom_by_their_buttons(qtbot, page, office):
    show(qtbot, page, office.log(parts=DECIDED))
    button(page, "letter_as_text").click()
    assert seen(page.widget, "letter_text")
    assert not button(page, "letter_zoom_in").isEnabled()
    button(page, "letter_as_pages").click()
    before = page.widget.preview.zoom
    button(page, "letter_zoom_in").click()
    assert page.widget.preview.zoom > before
    assert f"{page.widget.preview.zoom:.0%}" in control(page.widget, "letter_where", QLabel).text()


def test_every_control_has_a_name_to_find_and_one_to_hear(qtbot, page, office):
    show(qtbot, page, office.log(parts=DECIDED))
    button(page, "letter_print").click()
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QSpinBox):
        for made in page.widget.findChildren(kind):
            if made.isVisibleTo(page.widget) and not made.objectName().startswith("qt_"):
                assert made.objectName(), made
                assert made.accessibleName() or isinstance(made.parent(), QFileDialog), made.objectName()


@pytest.mark.parametrize("width", [480, 640, 1000])
def test_it_fits_every_width_of_the_pane(qtbot, page, office, width):
    show(qtbot, page, office.log(parts=DECIDED))
    button(page, "letter_print").click()
    page.widget.resize(width, 800)
    qtbot.wait(20)
    assert page.widget.width() == width
    assert page.widget.minimumSizeHint().width() <= width
    assert isinstance(page.widget, QWidget)


def test_a_late_letter_is_called_late(qtbot, page, office):
    show(qtbot, page, office.log(parts=DECIDED, received=date(2026, 9, 1)))
    button(page, "letter_issue").click()
    assert "It is late." in control(page.widget, "issue_facts", QLabel).text()
