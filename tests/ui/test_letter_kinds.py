"""Every kind of letter in the window: chosen, filled in, kept as it is typed, issued, corrected."""

import io
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from foidesk.casework.changes import Hand
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.record_act import record_act
from foidesk.domain.decisions import Claim, Holding
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import FIELDS as PARTICULARS
from foidesk.domain.particulars import Particulars
from foidesk.domain.timeline import Act, Event, as_corrected
from foidesk.store.documents import KeptLetter, letter_bytes
from foidesk.store.letter_drafts import draft_of, particulars_of
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.showing import letter_papers
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.letter.letter_page import LetterPage
from foidesk.ui.letter.said_fields import FIELDS, REASON, fields_for
from tests.ui.bench import ASKED, DECIDED, NOW, TODAY, choose, control, lawbook, office, seen, settle, theme

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def page(qtbot, office, theme):
    made = LetterPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
    qtbot.addWidget(made.widget)
    made.widget.resize(640, 900)
    made.widget.show()
    yield made
    made.clear()
    settle(qtbot, office.runner)


def text(page):
    return control(page.widget, "letter_text", QPlainTextEdit).toPlainText()


def notice(page):
    return page.widget.notice.text() if page.widget.notice.isVisibleTo(page.widget) else ""


def button(page, name):
    return control(page.widget, name, QAbstractButton)


def chooser(page):
    return control(page.widget, "letter_version", QComboBox)


def offered(page):
    box = chooser(page)
    return [box.itemText(at) for at in range(box.count())]


def write(qtbot, page, case_id, kind, holds):
    page.show_case(case_id)
    choose(chooser(page), LETTERS[kind].title)
    qtbot.waitUntil(lambda: holds in text(page), timeout=20_000)


def issue(qtbot, page):
    qtbot.waitUntil(lambda: button(page, "letter_issue").isEnabled(), timeout=20_000)
    button(page, "letter_issue").click()
    with qtbot.waitSignal(page.issued, timeout=20_000):
        button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)


def said(office, case_id, kind):
    return office.file.read(particulars_of, case_id, kind)


# Choosing


def test_what_fits_stands_first_and_the_answer_is_chosen(page, office):
    page.show_case(office.log(parts=DECIDED))
    names = offered(page)
    assert names[0] == "To write"
    assert chooser(page).currentText() == "Response"
    not_now = names.index("Not usual now")
    assert names.index("Acknowledgement") < not_now < names.index("Apology for a late answer")
    for heading in ("To write", "Not usual now"):
        assert not chooser(page).model().item(names.index(heading)).isEnabled()


def test_the_chooser_is_worked_by_keys_and_skips_its_headings(qtbot, page, office):
    page.show_case(office.log(parts=DECIDED))
    page.take_focus()
    assert chooser(page).hasFocus()
    qtbot.keyClick(chooser(page), Qt.Key.Key_Home)
    qtbot.keyClick(chooser(page), Qt.Key.Key_Down)
    assert chooser(page).currentText() == "Acknowledgement"
    qtbot.waitUntil(lambda: "received" in text(page), timeout=20_000)


def test_a_letter_that_does_not_fit_can_be_looked_at_and_not_issued(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    choose(chooser(page), "More time: complex request")
    qtbot.waitUntil(lambda: bool(text(page)), timeout=20_000)
    assert not button(page, "letter_issue").isEnabled()
    assert "Extend: complex request" in button(page, "letter_issue").accessibleDescription()


def test_every_kind_has_its_words_and_its_fields():
    assert set(LETTERS) == set(LetterKind) == set(FIELDS)
    names = [one.title for one in LETTERS.values()]
    assert len(set(names)) == len(names)
    for kind in LetterKind:
        asked = fields_for(kind, ("1", "2"), corrects=True)
        assert asked[0] is REASON
        assert {one.field for one in asked[1:]} <= set(PARTICULARS)


# What it says


def test_what_is_typed_is_kept_and_stands_in_the_letter(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.CLARIFICATION, "Northshire")
    assert "does not say what has to be made clear" in button(page, "letter_findings_1").accessibleName()
    box = control(page.widget, "said_text", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, "Which of the two ponds do you mean?")
    assert not button(page, "letter_issue").isEnabled()
    qtbot.waitUntil(lambda: "Which of the two ponds do you mean?" in text(page), timeout=20_000)
    assert said(office, case_id, LetterKind.CLARIFICATION).text == "Which of the two ponds do you mean?"
    assert control(page.widget, "said_state", QLabel).text() == "Saved"
    assert box.hasFocus()
    issue(qtbot, page)
    event = office.sheet(case_id).case.timeline[-1]
    assert (event.act, event.on, event.text) == (
        Act.ASK_CLARIFICATION, TODAY, "Which of the two ponds do you mean?",
    )  # fmt: skip
    assert said(office, case_id, LetterKind.CLARIFICATION) == Particulars()
    assert office.failures == []


def test_an_amount_is_read_as_pounds_and_a_bad_one_is_said(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.FEES_NOTICE, "Northshire")
    box = control(page.widget, "said_amount", QLineEdit)
    box.setText("a lot")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert "figures" in control(page.widget, "said_amount_remark").text()
    settle(qtbot, office.runner)
    assert said(office, case_id, LetterKind.FEES_NOTICE).amount is None
    box.setText("£1,025.50")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert control(page.widget, "said_amount_remark").text() == ""
    qtbot.waitUntil(lambda: "£1,025.50" in text(page), timeout=20_000)
    assert said(office, case_id, LetterKind.FEES_NOTICE).amount == Decimal("1025.50")


def test_a_bad_date_leaves_the_one_that_was_kept(qtbot, page, office):
    case_id = office.log(parts=DECIDED, regime="eir")
    write(qtbot, page, case_id, LetterKind.EIR_EXTENSION, "Northshire")
    box = control(page.widget, "said_until", QLineEdit)
    assert box.placeholderText() == "31 December 2026"  # 40 working days after 2 November, as proposed
    for typed, kept in (("15/12/2026", date(2026, 12, 15)), ("15/12/2026x", date(2026, 12, 15)), ("", None)):
        box.setText(typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        page.flush()
        settle(qtbot, office.runner)
        assert said(office, case_id, LetterKind.EIR_EXTENSION).until == kept


def test_what_was_typed_survives_the_way_to_another_letter_and_case(qtbot, page, office):
    first, second = office.log(parts=DECIDED), office.log(parts=DECIDED)
    write(qtbot, page, first, LetterKind.TRANSFER, "Northshire")
    qtbot.keyClicks(control(page.widget, "said_to", QLineEdit), "Southshire Council")
    page.show_case(second)
    settle(qtbot, office.runner)
    assert said(office, first, LetterKind.TRANSFER).to == "Southshire Council"
    assert said(office, second, LetterKind.TRANSFER).to is None
    write(qtbot, page, first, LetterKind.TRANSFER, "Southshire Council")
    assert control(page.widget, "said_to", QLineEdit).text() == "Southshire Council"


def test_what_was_typed_is_kept_when_the_letter_goes_out_of_sight(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.ACKNOWLEDGEMENT, "Northshire")
    qtbot.keyClicks(control(page.widget, "said_text", QPlainTextEdit), "Thank you.")
    page.widget.hide()
    settle(qtbot, office.runner)
    assert said(office, case_id, LetterKind.ACKNOWLEDGEMENT).text == "Thank you."
    page.widget.show()


def test_what_cannot_be_kept_is_said_and_tried_again(qtbot, page, office, monkeypatch, caplog):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.ACKNOWLEDGEMENT, "Northshire")
    write_ = office.file.write

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(office.file, "write", full)
    qtbot.keyClicks(control(page.widget, "said_text", QPlainTextEdit), "Thank you.")
    qtbot.waitUntil(lambda: seen(page.widget, "said_state_again"), timeout=20_000)
    assert set(caplog.messages) == {"a fault in the working thread"}
    monkeypatch.setattr(office.file, "write", write_)
    page.show_case(office.log(parts=DECIDED))  # away and back: it is still there
    write(qtbot, page, case_id, LetterKind.ACKNOWLEDGEMENT, "Northshire")
    assert control(page.widget, "said_text", QPlainTextEdit).toPlainText() == "Thank you."
    button(page, "said_state_again").click()
    qtbot.waitUntil(lambda: "Thank you." in text(page), timeout=20_000)
    assert said(office, case_id, LetterKind.ACKNOWLEDGEMENT).text == "Thank you."
    assert "a fault in the working thread" in caplog.text


def test_what_was_recorded_already_is_told_and_cannot_be_changed(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    asked = Event(Act.ASK_CLARIFICATION, date(2026, 11, 12), text="Which pond?")
    office.file.write(record_act, case_id, asked, office.lawbook, Hand(NOW, "F. Officer"))
    page.show_case(case_id)
    assert chooser(page).currentText() == "Request for clarification"
    qtbot.waitUntil(lambda: "Which pond?" in text(page), timeout=20_000)
    box = control(page.widget, "said_text", QPlainTextEdit)
    assert (box.toPlainText(), box.isReadOnly()) == ("Which pond?", True)
    button(page, "letter_issue").click()
    assert "recorded already" in control(page.widget, "issue_facts", QLabel).text()
    before = office.sheet(case_id).case.timeline
    button(page, "issue_no").click()
    issue(qtbot, page)
    assert office.sheet(case_id).case.timeline == before
    assert office.sheet(case_id).letters[0].event_row == 1


# Issued


def test_acknowledging_asks_at_once_and_the_response_comes_next(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    page.show_letter(LetterKind.ACKNOWLEDGEMENT, ask=True)
    qtbot.waitUntil(lambda: seen(page.widget, "issue_panel"), timeout=20_000)
    assert ACTS[Act.ACKNOWLEDGE].done in control(page.widget, "issue_facts", QLabel).text()
    with qtbot.waitSignal(page.issued, timeout=20_000):
        button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)
    assert office.sheet(case_id).case.timeline[-1].act is Act.ACKNOWLEDGE
    assert chooser(page).currentText().startswith("Issued 20 November 2026")
    page.clear()
    page.show_case(case_id)
    assert chooser(page).currentText() == "Response"


def test_a_draft_is_marked_and_what_is_kept_is_not(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    qtbot.waitUntil(lambda: "Eleven swans" in text(page), timeout=20_000)
    draft = page._hand.easel.sheet().pdf
    issue(qtbot, page)
    kept = office.file.read(letter_bytes, office.sheet(case_id).letters[0].id)
    assert marked(draft)
    assert not marked(kept)


def marked(pdf):
    """Whether every page says that it is a draft."""
    return all("DRAFT" in page.extract_text().upper() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_large_print_is_larger_and_stays_with_the_case(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    qtbot.waitUntil(lambda: "Eleven swans" in text(page), timeout=20_000)
    pages = len(page._hand.easel.sheet().pages.sizes)
    control(page.widget, "letter_large_print", QCheckBox).click()
    qtbot.waitUntil(lambda: len(page._hand.easel.sheet().pages.sizes) > pages, timeout=20_000)
    large = page._hand.easel.sheet()
    issue(qtbot, page)
    assert office.sheet(case_id).letters[0].pages == len(large.pages.sizes)
    page.show_case(office.log(parts=DECIDED))
    assert not control(page.widget, "letter_large_print", QCheckBox).isChecked()


# Corrected


def corrected(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    page.show_case(case_id)
    qtbot.waitUntil(lambda: "Eleven swans" in text(page), timeout=20_000)
    issue(qtbot, page)
    button(page, "letter_correct").click()
    qtbot.waitUntil(lambda: "what was wrong" in notice(page), timeout=20_000)
    assert seen(page.widget, "said_reason")
    return case_id


def test_a_correction_asks_why_and_leaves_both_letters(qtbot, page, office):
    from foidesk.casework.decide_parts import decide_parts

    case_id = corrected(qtbot, page, office)
    first = office.sheet(case_id).letters[0]
    was = office.file.read(letter_bytes, first.id)
    assert not button(page, "letter_issue").isEnabled()
    assert "correcting that of 20 November 2026" in chooser(page).currentText()
    hand = Hand(NOW, "F. Officer")
    twelve = (replace(DECIDED[0], answer="Twelve swans."), DECIDED[1])
    office.runner.run(lambda: office.file.write(decide_parts, case_id, twelve, office.lawbook, hand))
    qtbot.keyClicks(control(page.widget, "said_reason", QPlainTextEdit), "One swan was overlooked.")
    qtbot.waitUntil(lambda: "Twelve swans." in text(page), timeout=20_000)
    qtbot.waitUntil(lambda: button(page, "letter_issue").isEnabled(), timeout=20_000)
    button(page, "letter_issue").click()
    assert "replaces the letter of 20 November 2026" in control(page.widget, "issue_facts", QLabel).text()
    button(page, "issue_no").click()
    issue(qtbot, page)
    old, new = office.sheet(case_id).letters
    assert new.replaces == old.id
    assert office.file.read(letter_bytes, old.id) == was
    row = office.sheet(case_id).case.timeline[-1]
    assert (row.act, row.text) == (Act.CORRECT, "One swan was overlooked.")
    assert as_corrected(office.sheet(case_id).case.timeline)[-1].parts == twelve
    kept = [words for words in offered(page) if words.startswith("Issued")]
    assert kept[0].endswith("replaces that of 20 November 2026")
    assert kept[1].endswith("replaced by that of 20 November 2026")
    choose(chooser(page), kept[1])
    qtbot.waitUntil(lambda: "Replaced by that of" in notice(page), timeout=20_000)
    assert not button(page, "letter_correct").isEnabled()
    assert "Eleven swans" in text(page)


def test_the_case_sheet_says_which_letter_replaces_which():
    first = KeptLetter(1, "response", date(2026, 11, 18), NOW, "a" * 64, 2, "Response")
    second = replace(first, id=2, dated=TODAY, issued_at=NOW + timedelta(hours=1), replaces=1)
    newest, oldest = letter_papers((first, second))
    assert newest.detail == "Dated 20 November 2026 · 2 pages · replaces that of 18 November 2026"
    assert oldest.detail == "Dated 18 November 2026 · 2 pages · replaced by that of 20 November 2026"


def test_a_correction_can_be_given_up(qtbot, page, office):
    case_id = corrected(qtbot, page, office)
    button(page, "letter_give_up").click()
    qtbot.waitUntil(lambda: "Kept as issued" in notice(page), timeout=20_000)
    assert not seen(page.widget, "letter_give_up")
    assert not seen(page.widget, "said_form")
    assert office.file.read(draft_of, case_id, LetterKind.RESPONSE).replaces is None


def test_a_correction_under_way_is_found_again(qtbot, page, office):
    case_id = corrected(qtbot, page, office)
    qtbot.keyClicks(control(page.widget, "said_reason", QPlainTextEdit), "A swan.")
    page.clear()
    settle(qtbot, office.runner)
    page.show_case(case_id)
    assert "correcting that of" in chooser(page).currentText()
    assert control(page.widget, "said_reason", QPlainTextEdit).toPlainText() == "A swan."


# The window


@pytest.mark.parametrize("width", [480, 640, 900, 1200])
@pytest.mark.parametrize("kind", [LetterKind.FEES_NOTICE, LetterKind.PUBLIC_INTEREST_EXTENSION])
def test_it_fits_every_width(qtbot, page, office, width, kind):
    write(qtbot, page, office.log(parts=DECIDED), kind, "Northshire")
    page.widget.resize(width, 800)
    qtbot.wait(20)
    assert page.widget.width() == width
    assert page.widget.preview.height() >= 200
    assert page.widget.preview.width() > 300


def test_every_control_has_a_name_to_find_and_one_to_hear(qtbot, page, office):
    page.show_case(office.log(parts=DECIDED))
    for kind in LetterKind:
        if LETTERS[kind].title not in offered(page):
            continue
        choose(chooser(page), LETTERS[kind].title)
        for control_kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton):
            for made in page.widget.findChildren(control_kind):
                if made.isVisibleTo(page.widget) and not made.objectName().startswith("qt_"):
                    assert made.objectName(), made
                    assert made.accessibleName(), made.objectName()


def test_going_from_letter_to_letter_leaves_no_widgets_behind(qtbot, page, office):
    page.show_case(office.log(parts=DECIDED))

    def round_trip():
        for title in ("Request for clarification", "Notice of a fee or charge", "Response"):
            choose(chooser(page), title)
            settle(qtbot, office.runner)
        QApplication.sendPostedEvents(None, 52)
        return len(QApplication.allWidgets())

    round_trip()
    before = round_trip()
    assert round_trip() == before


def test_what_is_typed_and_undone_leaves_a_letter_that_can_be_issued(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.ACKNOWLEDGEMENT, "Northshire")
    qtbot.waitUntil(lambda: button(page, "letter_issue").isEnabled(), timeout=20_000)
    box = control(page.widget, "said_text", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, "a")
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert not button(page, "letter_issue").isEnabled()
    qtbot.waitUntil(lambda: button(page, "letter_issue").isEnabled(), timeout=20_000)


def test_the_key_to_issue_waits_for_what_was_typed_last(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.CLARIFICATION, "Northshire")
    qtbot.waitActive(page.widget)
    box = control(page.widget, "said_text", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, "Which of the two ponds do you mean?")
    qtbot.keyClick(box, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert not seen(page.widget, "issue_panel")
    qtbot.waitUntil(lambda: seen(page.widget, "issue_panel"), timeout=20_000)
    assert box.toPlainText() == "Which of the two ponds do you mean?"
    button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: bool(office.sheet(case_id).letters), timeout=20_000)
    pdf = PdfReader(io.BytesIO(office.file.read(letter_bytes, office.sheet(case_id).letters[0].id)))
    assert "Which of the two ponds do you mean?" in " ".join(page.extract_text() for page in pdf.pages)


def test_a_day_written_out_in_full_is_no_change(qtbot, page, office):
    case_id = office.log(parts=DECIDED)
    write(qtbot, page, case_id, LetterKind.LATE_APOLOGY, "Northshire")
    qtbot.waitActive(page.widget)
    box = control(page.widget, "said_until", QLineEdit)
    box.setFocus()
    qtbot.keyClicks(box, "18/12/2026")
    qtbot.waitUntil(lambda: "18 December 2026" in text(page), timeout=20_000)
    qtbot.waitUntil(lambda: control(page.widget, "said_state", QLabel).text() == "Saved", timeout=20_000)
    button(page, "issue_no").setFocus()
    assert box.text() == "18 December 2026"
    assert control(page.widget, "said_state", QLabel).text() == "Saved"


# An answer to some questions


def test_an_answer_to_some_questions_names_the_rest_and_the_next_is_for_them(qtbot, page, office):
    case_id = office.log(parts=(DECIDED[0], ASKED[1], replace(ASKED[1], label="3")))
    write(qtbot, page, case_id, LetterKind.RESPONSE, "Eleven swans are kept.")
    control(page.widget, "said_part_1", QCheckBox).click()
    qtbot.waitUntil(lambda: "Still to come is our answer to questions 2 and 3." in text(page), timeout=20_000)
    assert "You will have it by 1 December 2026." in text(page)
    assert "has not been decided yet" not in text(page)
    issue(qtbot, page)
    assert [row.part for row in office.sheet(case_id).case.timeline] == [None, "1"]
    hand = Hand(NOW, "F. Officer")
    decided = (DECIDED[0], DECIDED[1], replace(ASKED[1], label="3"))
    office.file.write(decide_parts, case_id, decided, office.lawbook, hand)
    choose(chooser(page), LETTERS[LetterKind.RESPONSE].title)
    qtbot.waitUntil(
        lambda: "We answered question 1 in our letter of 20 November 2026." in text(page), timeout=20_000
    )
    assert "None ticked: it is for parts 2 and 3." in control(page.widget, "said_part_remark").text()


def test_more_time_for_the_public_interest_is_for_the_questions_ticked(qtbot, page, office):
    claimed = replace(ASKED[1], holding=Holding.HELD, claims=(Claim("43(2)", reason="Rivals would see it."),))
    case_id = office.log(parts=(DECIDED[0], claimed, replace(claimed, label="3")))
    write(qtbot, page, case_id, LetterKind.PUBLIC_INTEREST_EXTENSION, "asked for in questions 2 and 3.")
    qtbot.waitUntil(
        lambda: control(page.widget, "said_part_remark").text() == "None ticked: it is for parts 2 and 3."
    )
    control(page.widget, "said_part_3", QCheckBox).click()
    qtbot.waitUntil(lambda: "asked for in question 3." in text(page), timeout=20_000)
    kept = LetterKind.PUBLIC_INTEREST_EXTENSION
    qtbot.waitUntil(lambda: said(office, case_id, kept).part == "3", timeout=20_000)


def test_one_question_asks_for_no_choice_of_questions(qtbot, page, office):
    case_id = office.log(parts=(replace(DECIDED[0], label=None),))
    write(qtbot, page, case_id, LetterKind.RESPONSE, "Eleven swans are kept.")
    assert not seen(page.widget, "said_form")
