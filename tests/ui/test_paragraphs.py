"""Inserting paragraphs: by the key and the button, into every text of a decision, undone, and filled in."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from foidesk.casework.changes import Hand
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.keep_clauses import add_clause
from foidesk.casework.record_act import record_act
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.paragraph_offers import Offer, PastParagraph
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.ui.decision.decision_page import DecisionPage
from foidesk.ui.decision.factor_list import FactorList
from foidesk.ui.decision.growing_text import GrowingText, OneFactor
from foidesk.ui.decision.paragraph_picker import NONE_FITS, NONE_YET, ParagraphPicker
from tests.ui.bench import NOW, control, lawbook, office, settle, theme

__all__ = ["lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CRIME, PEOPLE = Claim("31(1)(a)"), Claim("40(2)", ("40(3A)(a)",))
OPINION = Claim("36(2)(c)")
WITHHELD = Part(
    "1", "Where?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(CRIME, PEOPLE, OPINION)
)
NCND = Part(
    "1",
    "Where?",
    holding=Holding.NEITHER_CONFIRM_NOR_DENY,
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
    claims=(Claim("31(3)", ("31(1)(a)",)), Claim("40(5B)(a)(i)")),
)


@pytest.fixture
def page(qtbot, office, theme):
    made = DecisionPage(
        office.file, office.runner, office.lawbook, office.clock, by="F. Officer", theme=theme
    )
    qtbot.addWidget(made.widget)
    made.widget.resize(1000, 800)
    made.widget.show()
    return made


def show(office, page, part=WITHHELD):
    case_id = office.log(parts=(part,))
    page.show_case(case_id)
    sweep()
    return case_id


def sweep():
    """Let go of boxes that were shown before, as the event loop does."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def box(page, name):
    return control(page.widget, name, QPlainTextEdit)


def opened(page):
    """The picker that is open."""
    QApplication.processEvents()
    pickers = [one for one in page.widget.findChildren(ParagraphPicker) if one.isVisible()]
    assert len(pickers) == 1
    return pickers[0]


def is_open(page):
    QApplication.processEvents()
    return any(one.isVisible() for one in page.widget.findChildren(ParagraphPicker))


def ask(qtbot, page, name):
    """Ask for a paragraph in a box, by the key."""
    wanted = box(page, name)
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_I, CONTROL)
    return opened(page)


def lines(picker):
    rows = picker.findChild(QListWidget)
    return [rows.item(row).text().split("\n")[0] for row in range(rows.count())]


def search(picker):
    return control(picker, "paragraph_search", QLineEdit)


def shown_text(picker):
    return control(picker, "paragraph_text", QPlainTextEdit).toPlainText()


def press(qtbot, picker, key):
    qtbot.keyClick(search(picker), key)


# The way from the key to the text


def test_a_key_a_choice_and_enter_put_a_paragraph_into_the_text(qtbot, office, page):
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    assert search(picker).hasFocus()
    assert control(picker, "paragraph_heading", QLabel).text() == "Harm from disclosure – section 31(1)(a)"
    assert lines(picker)[:3] == ["Ours", "How offenders would use it", "Put together with other answers"]
    said = shown_text(picker)
    assert "{what_they_could_tell}" in said
    press(qtbot, picker, Qt.Key.Key_Return)
    assert not is_open(page)
    assert box(page, "claim_1_harm").toPlainText() == said
    assert page.widget.parts()[0].claims[0].harm == said
    scroll = control(page.widget, "part_scroll")
    harm = box(page, "claim_1_harm")
    qtbot.waitUntil(lambda: scroll.rect().contains(harm.mapTo(scroll, harm.rect().center())))


def test_what_was_inserted_is_undone_in_one_step_and_kept_when_it_stays(qtbot, office, page):
    case_id = show(office, page)
    press(qtbot, ask(qtbot, page, "claim_1_harm"), Qt.Key.Key_Return)
    harm = box(page, "claim_1_harm")
    qtbot.keyClick(harm, Qt.Key.Key_Z, CONTROL)
    assert harm.toPlainText() == ""
    qtbot.keyClick(harm, Qt.Key.Key_Y, CONTROL)
    page.flush()
    settle(qtbot, office.runner)
    assert office.sheet(case_id).case.parts[0].claims[0].harm == harm.toPlainText() != ""


def test_escape_closes_and_changes_nothing(qtbot, office, page):
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    press(qtbot, picker, Qt.Key.Key_Escape)
    assert not is_open(page)
    assert page.widget.parts() == (WITHHELD,)
    assert page.is_saved


def test_the_arrows_choose_past_headings_and_stop_at_the_ends(qtbot, office, page):
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    first = shown_text(picker)
    press(qtbot, picker, Qt.Key.Key_Up)
    assert shown_text(picker) == first
    press(qtbot, picker, Qt.Key.Key_Down)
    second = shown_text(picker)
    assert second != first
    for _ in range(5):
        press(qtbot, picker, Qt.Key.Key_Down)
    assert shown_text(picker) == second
    press(qtbot, picker, Qt.Key.Key_Return)
    assert box(page, "claim_1_harm").toPlainText() == second


def test_a_search_narrows_and_says_when_nothing_is_left(qtbot, office, page):
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    qtbot.keyClicks(search(picker), "other answers")
    assert lines(picker) == ["Ours", "Put together with other answers"]
    qtbot.keyClicks(search(picker), " giraffe")
    assert lines(picker) == []
    assert control(picker, "paragraph_none", QLabel).text() == NONE_FITS
    assert not control(picker, "paragraph_insert").isEnabled()
    press(qtbot, picker, Qt.Key.Key_Return)
    assert is_open(page)


def test_yours_come_first_then_ours_then_what_was_used_before(qtbot, office, page):
    past = replace(WITHHELD, claims=(replace(CRIME, harm="The vans are white. They are few. And they can be told apart by anybody who looks twice."),))  # fmt: skip
    answered = office.log(parts=(past,))
    office.file.write(record_act, answered, Event(Act.ANSWER, date(2026, 11, 12)), office.lawbook, HAND)
    mine = Clause("", 0, Regime.FOIA, "31(1)(a)", Purpose.HARM, "Vans", "Vans {which} would be known.")
    office.file.write(add_clause, mine, (), office.lawbook, HAND)
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    found = lines(picker)
    assert found[:3] == ["Yours", "Vans", "Ours"]
    assert found[-2] == "Used before"
    assert found[-1] == "The vans are white. They are few. And they can be told apart by…"
    rows = picker.findChild(QListWidget)
    last = rows.item(rows.count() - 1)
    assert last.text().split("\n")[1] == f"{office.sheet(answered).case.reference}, 12 November 2026"
    assert last.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Used before: The vans are white.")
    qtbot.keyClicks(search(picker), "vans looks twice")
    press(qtbot, picker, Qt.Key.Key_Return)
    assert box(page, "claim_1_harm").toPlainText() == past.claims[0].harm


def test_a_double_click_inserts_as_well(qtbot, office, page):
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    rows = picker.findChild(QListWidget)
    rows.itemActivated.emit(rows.currentItem())
    assert box(page, "claim_1_harm").toPlainText()


# Every text, and what for


TEXTS = {
    "claim_1_reason": "Preventing or detecting crime",
    "claim_1_harm": "How offenders would use it",
    "claim_1_favouring_1": "Whether the law is enforced",
    "claim_1_against_1": "Keeping tactics effective",
    "claim_1_balance": "Where the balance lies",
    "claim_2_reason": "Other people’s personal data",
    "claim_2_interests_interest": "Step 1: accountability",
    "claim_2_interests_necessity": "Step 2: a less intrusive way",
    "claim_2_interests_balance": "Step 3: junior staff",
    "claim_3_qualified_opinion": "Recording an opinion on the conduct of public affairs",
    "part_answer": "Where we looked",
}
ANSWERS = {
    "claim_1_reason": "What offenders would learn from the answer",
    "claim_1_harm": "Answers compared across bodies",
    "claim_1_favouring_1": "Debate on firmer ground",
    "claim_1_against_1": "Officers and the public",
    "claim_1_balance": "Where the balance lies",
    "claim_2_reason": "Complaints and allegations",
}


def test_each_text_is_offered_what_it_is_for_and_takes_it(qtbot, office, page):
    show(office, page)
    for name, some in TEXTS.items():
        picker = ask(qtbot, page, name)
        assert some in lines(picker), name
        search(picker).setText(some)
        press(qtbot, picker, Qt.Key.Key_Return)
        assert box(page, name).toPlainText(), name
    (part,) = page.widget.parts()
    crime, people, opinion = part.claims
    assert all((crime.reason, crime.harm, crime.favouring, crime.against, crime.balance, people.reason))
    assert all((people.legitimate_interests.necessity, opinion.qualified_person.opinion, part.answer))


def test_ncnd_is_offered_only_what_speaks_of_an_answer(qtbot, office, page):
    show(office, page, NCND)
    for name, some in ANSWERS.items():
        picker = ask(qtbot, page, name)
        assert some in lines(picker), name
        texts = [row.text for row in picker._rows]
        assert [text for text in texts if "disclos" in text] == []
        press(qtbot, picker, Qt.Key.Key_Escape)


def test_an_absolute_exemption_offers_no_balance_and_a_text_without_paragraphs_says_where_to_write_one(
    qtbot, office, page
):
    show(office, page, replace(WITHHELD, claims=(Claim("34(1)"),)))
    assert page.widget.findChild(QPlainTextEdit, "claim_1_balance") is None
    picker = ParagraphPicker(Offer(), "Nothing", page.widget)
    assert control(picker, "paragraph_none", QLabel).text() == NONE_YET
    picker.close()


def test_limbs_ticked_bring_their_own_paragraphs(qtbot, office, page):
    show(office, page, replace(WITHHELD, claims=(Claim("40(2)", ("40(3B)",)),)))
    assert "A role with public duties" in lines(ask(qtbot, page, "claim_1_favouring_1"))


def test_buttons_do_the_same_and_say_what_they_are_for(qtbot, office, page):
    show(office, page)
    names = {
        one.objectName(): one
        for one in page.widget.findChildren(QPushButton)
        if "paragraph" in one.objectName()
    }
    assert names["claim_1_harm_paragraph"].accessibleName() == "Insert a paragraph: Harm from disclosure"
    assert len({one.accessibleName() for name, one in names.items() if name.startswith("claim_1")}) == 5
    names["claim_1_favouring_paragraph"].click()
    press(qtbot, opened(page), Qt.Key.Key_Return)
    assert page.widget.parts()[0].claims[0].favouring[0].startswith("To see {information}")
    assert "Ctrl+I" in box(page, "claim_1_harm").accessibleDescription()


def test_the_picker_names_every_control(qtbot, office, page):
    show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    reached = [one for one in picker.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {one.objectName() for one in reached} >= {
        "paragraph_search", "paragraphs_offered", "paragraph_text", "paragraph_insert", "paragraph_close",
    }  # fmt: skip
    assert [one for one in reached if one.isVisible() and not one.accessibleName()] == []


def test_a_decision_given_out_takes_no_paragraph(qtbot, office, page):
    case_id = show(office, page)
    office.file.write(record_act, case_id, Event(Act.ANSWER, date(2026, 11, 12)), office.lawbook, HAND)
    page.show_case(office.log())
    page.show_case(case_id)
    sweep()
    harm = box(page, "claim_1_harm")
    qtbot.keyClick(harm, Qt.Key.Key_I, CONTROL)
    assert not is_open(page)
    assert not control(page.widget, "claim_1_harm_paragraph", QAbstractButton).isEnabled()


def test_a_choice_made_after_the_case_was_shown_anew_does_no_harm(qtbot, office, page):
    case_id = show(office, page)
    picker = ask(qtbot, page, "claim_1_harm")
    changed = replace(WITHHELD, answer="Changed meanwhile.")
    office.runner.run(lambda: office.file.write(decide_parts, case_id, (changed,), office.lawbook, HAND))
    settle(qtbot, office.runner)
    sweep()
    press(qtbot, picker, Qt.Key.Key_Return)
    assert page.widget.parts() == (changed,)


# The text box


@pytest.fixture
def text(qtbot, theme):
    made = GrowingText()
    qtbot.addWidget(made)
    made.show()
    return made


def place(made, at, to=None):
    cursor = made.textCursor()
    cursor.setPosition(at)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    made.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("before", "at", "to", "after"),
    [
        ("", 0, None, "A {b}."),
        ("One.", 4, None, "One.\n\nA {b}."),
        ("One.\n\n", 6, None, "One.\n\nA {b}."),
        ("One. Two.", 5, None, "One. \n\nA {b}.\n\nTwo."),
        ("One.", 0, None, "A {b}.\n\nOne."),
        ("One.\n\nTwo.", 6, 10, "One.\n\nA {b}."),
        ("😀😀 x", 5, None, "😀😀 \n\nA {b}.\n\nx"),
    ],
)
def test_a_paragraph_stands_apart_from_the_words_around_it(text, before, at, to, after):
    text.put(before)
    place(text, at, to)
    text.insert_paragraph("A {b}.")
    assert text.toPlainText() == after
    assert text.textCursor().selectedText() == "{b}"


def test_typing_fills_a_place_and_tab_goes_to_the_next_then_on(qtbot, text):
    text.insert_paragraph("{what} is at {where}.")
    assert len(text.extraSelections()) == 2
    qtbot.keyClicks(text, "It")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.textCursor().selectedText() == "{where}"
    qtbot.keyClicks(text, "sea")
    assert text.toPlainText() == "It is at sea."
    assert text.extraSelections() == []
    assert text.hasFocus()


def test_tab_leaves_once_nothing_is_left_after_the_cursor_and_shift_tab_at_once(qtbot, theme):
    around = QWidget()
    qtbot.addWidget(around)
    before, inside, after = QLineEdit(around), GrowingText(parent=around), QLineEdit(around)
    around.show()
    around.activateWindow()
    QApplication.processEvents()
    inside.setFocus()
    inside.insert_paragraph("{a} and {b}")
    assert inside.textCursor().selectedText() == "{a}"
    qtbot.keyClick(inside, Qt.Key.Key_Tab)
    assert inside.textCursor().selectedText() == "{b}"
    qtbot.keyClick(inside, Qt.Key.Key_Tab)
    assert after.hasFocus()
    inside.setFocus()
    place(inside, 0)
    qtbot.keyClick(inside, Qt.Key.Key_Tab, SHIFT)
    assert before.hasFocus()


def test_f8_goes_round_and_does_nothing_where_nothing_is_open(qtbot, text):
    text.put("{a} and {b}")
    chosen = []
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_F8)
        chosen.append(text.textCursor().selectedText())
    assert chosen == ["{a}", "{b}", "{a}"]
    text.put("Nothing.")
    qtbot.keyClick(text, Qt.Key.Key_F8)
    assert text.textCursor().selectedText() == ""


def test_a_text_put_there_has_its_places_marked_and_a_read_only_one_stays(qtbot, text):
    text.put("See {this}.")
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["{this}"]
    text.setReadOnly(True)
    text.insert_paragraph("More.")
    asked = []
    text.paragraph_wanted.connect(lambda: asked.append(True))
    qtbot.keyClick(text, Qt.Key.Key_I, CONTROL)
    assert (text.toPlainText(), asked) == ("See {this}.", [])


def test_a_factor_is_a_box_of_its_own(qtbot, theme):
    factors = FactorList("Factors in favour", "for")
    qtbot.addWidget(factors)
    factors.put(())
    factors.show()
    factors.insert_paragraph("First {x}.")
    factors.insert_paragraph("Third.")
    first = factors.findChild(OneFactor, "for_1")
    qtbot.keyClick(first, Qt.Key.Key_I, CONTROL)  # asked for in the first, so it follows that one
    factors.insert_paragraph("Second.")
    assert factors.factors() == ("First {x}.", "Second.", "Third.")


def test_a_past_paragraph_is_found_by_its_reference(qtbot, theme):
    owner = QWidget()
    qtbot.addWidget(owner)
    past = (
        PastParagraph("One.", "FOI 1/26", date(2026, 1, 5)),
        PastParagraph("Two.", "FOI 2/26", date(2026, 1, 4)),
    )
    picker = ParagraphPicker(Offer(before=past), "Harm", owner)
    picker.show()
    qtbot.keyClicks(search(picker), "2/26")
    with qtbot.waitSignal(picker.picked) as caught:
        press(qtbot, picker, Qt.Key.Key_Return)
    assert caught.args == ["Two."]
