"""The decision editor by itself: what it shows for which decision, and what it gives back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from foidesk.domain.decisions import Claim, DataTable, Holding, Likelihood, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.ui.decision.decision_view import DecisionView
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.decision.save_state import Saving
from tests.ui.bench import ASKED, TODAY, choose, control, lawbook, seen, theme

__all__ = ["lawbook", "theme"]

NCND = Part(
    residual=True,
    asks="Any other information",
    holding=Holding.NEITHER_CONFIRM_NOR_DENY,
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
)
WITHHELD = Part("1", "Names", holding=Holding.HELD, outcome=Outcome.WITHHELD)


@pytest.fixture
def view(qtbot, lawbook, theme):
    made = DecisionView(lawbook.provisions, theme, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def show(view, *parts, regime=Regime.FOIA):
    view.show_decisions(parts, regime, TODAY, None)


def type_in(qtbot, box, text):
    box.setFocus()
    qtbot.keyClicks(box, text)


def add_claim(qtbot, view, words):
    box = control(view, "claim_add", QLineEdit)
    box.clear()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def offered(qtbot, view, words):
    box = control(view, "claim_add", QLineEdit)
    box.clear()
    qtbot.keyClicks(box, words)
    lines = box._lines.stringList()
    box._list.hide()
    return lines


def test_what_is_shown_is_what_comes_back(view, lawbook):
    parts = (
        Part(
            "1",
            "How many?",
            holding=Holding.HELD,
            outcome=Outcome.PARTLY_DISCLOSED,
            actual_holding=None,
            answer="Two.\n\nOf them one.",
            tables=(DataTable("T", ("A", "B"), (("x", 1), (None, 2.5)), "nil", "note"),),
            claims=(
                Claim("40(2)", ("40(3A)(a)",), reason="r"),
                Claim("31(1)(a)", harm="h", likelihood=Likelihood.WOULD, favouring=("f",), balance="b"),
            ),
        ),
        replace(
            NCND, actual_holding=Holding.HELD, claims=(Claim("23(5)"), Claim("24(2)", alternative_to="23(5)"))
        ),
    )
    show(view, *parts)
    for row in range(len(parts)):
        control(view, "parts", QListWidget).setCurrentRow(row)
        view.editor._take()
    assert view.parts() == parts


def test_a_case_without_parts_is_decided_as_a_whole(qtbot, view):
    show(view)
    assert control(view, "parts", QListWidget).count() == 1
    choose(control(view, "part_holding", QComboBox), "Not held")
    choose(control(view, "part_outcome", QComboBox), "Not held")
    assert view.parts() == (Part(holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD),)


def test_outcomes_that_fit_the_holding_come_first(view):
    show(view, *ASKED)
    choose(control(view, "part_holding", QComboBox), "Not held")
    box = control(view, "part_outcome", QComboBox)
    words = [box.itemText(i) for i in range(box.count())]
    assert words[:3] == ["Undecided", "", "Not held"]
    assert words.index("Disclosed") > words.index("", 3)
    assert {"Withheld", "Neither confirmed nor denied"} <= set(words)


def test_neither_confirm_nor_deny_leaves_one_outcome(view):
    show(view, *ASKED)
    choose(control(view, "part_holding", QComboBox), "Neither confirm nor deny")
    assert view.parts()[0].outcome is Outcome.NEITHER_CONFIRMED_NOR_DENIED


def test_an_outcome_that_came_with_the_holding_goes_with_it(view):
    show(view, *ASKED)
    holding = control(view, "part_holding", QComboBox)
    choose(holding, "Neither confirm nor deny")
    choose(holding, "Held")
    assert view.parts()[0].outcome is None
    assert control(view, "part_outcome", QComboBox).currentText() == "Undecided"


def test_an_outcome_already_chosen_is_not_overruled(view):
    show(view, WITHHELD)
    choose(control(view, "part_holding", QComboBox), "Partly held")
    assert view.parts()[0].outcome is Outcome.WITHHELD


def test_typing_reaches_the_part_and_can_be_undone(qtbot, view):
    show(view, *ASKED)
    answer = control(view, "part_answer", QPlainTextEdit)
    with qtbot.waitSignal(view.edited):
        type_in(qtbot, answer, "Eleven")
    assert view.parts()[0].answer == "Eleven"
    qtbot.keyClick(answer, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.parts()[0].answer == ""


def test_parts_are_added_moved_removed_and_put_back(qtbot, view):
    show(view, *ASKED)
    control(view, "part_residual", QAbstractButton).click()
    assert view.parts()[2] == Part(residual=True, asks="Any other information relevant to the request")
    assert not control(view, "part_residual").isEnabled()
    control(view, "part_add", QAbstractButton).click()
    assert [part.label for part in view.parts()] == ["1", "2", "3", None]
    control(view, "part_up", QAbstractButton).click()
    assert [part.label for part in view.parts()] == ["1", "3", "2", None]
    control(view, "part_remove", QAbstractButton).click()
    assert [part.label for part in view.parts()] == ["1", "2", None]
    control(view, "part_put_back_button", QAbstractButton).click()
    assert [part.label for part in view.parts()] == ["1", "3", "2", None]
    assert not seen(view, "part_put_back")


def test_the_last_part_cannot_be_removed(view):
    show(view, ASKED[0])
    assert not control(view, "part_remove").isEnabled()


# Claims


def test_a_limb_is_found_as_it_is_spoken(qtbot, view):
    show(view, WITHHELD)
    assert offered(qtbot, view, "31 1 a")[0].startswith("Section 31(1)(a)")
    personal = offered(qtbot, view, "personal")
    assert personal
    assert all("Personal" in line for line in personal)
    assert offered(qtbot, view, "NCND security") == []
    show(view, NCND)
    security = offered(qtbot, view, "security")
    assert [line.split(" – ")[0] for line in security][:2] == ["Section 23(5)", "Section 24(2)"]
    assert [line.split(" – ")[0] for line in offered(qtbot, view, "31 1 a")] == ["Section 31(3)"]


def test_refusing_offers_grounds_of_refusal(qtbot, view):
    show(view, replace(WITHHELD, holding=Holding.NOT_DETERMINED, outcome=Outcome.REFUSED_VEXATIOUS))
    cites = [line.split(" – ")[0] for line in offered(qtbot, view, "1")]
    assert "Section 14(1)" in cites
    assert not any(cite.startswith("Section 31") for cite in cites)


def test_a_claim_is_added_by_keyboard_and_the_cursor_is_in_its_first_box(qtbot, view):
    show(view, WITHHELD)
    add_claim(qtbot, view, "42 1")
    assert view.parts()[0].claims == (Claim("42(1)"),)
    assert control(view, "claim_1_reason").hasFocus()
    assert not any(line.startswith("Section 42(1)") for line in offered(qtbot, view, "42"))


def test_another_part_is_shown_from_its_question_on(qtbot, view):
    show(view, replace(WITHHELD, claims=(Claim("31(1)(a)"), Claim("42(1)"))), WITHHELD)
    bar = control(view, "part_scroll", QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    control(view, "parts", QListWidget).setCurrentRow(1)
    assert bar.value() == 0


def test_a_claim_just_added_is_scrolled_to(qtbot, view):
    show(view, WITHHELD)
    for cite in ("31 1 a", "40 2", "42 1"):
        add_claim(qtbot, view, cite)
    number = len(view.parts()[0].claims)
    title = control(view, f"claim_{number}_title")
    qtbot.waitUntil(lambda: not title.visibleRegion().isEmpty())


BOXES = [
    ("21(1)", {"reason"}, {"harm", "likelihood", "favouring", "balance", "enactment"}),
    ("31(1)(a)", {"reason", "harm", "likelihood", "favouring", "against", "balance"}, {"qualified_name"}),
    ("36(2)(c)", {"reason", "qualified_name", "statistical", "likelihood", "balance"}, {"harm", "enactment"}),
    ("44(1)(a)", {"reason", "enactment"}, {"balance", "harm"}),
    ("24(1)", {"reason", "certificate_by", "balance"}, {"harm", "likelihood"}),
    ("42(1)", {"reason", "balance"}, {"harm", "likelihood", "certificate_by"}),
]


@pytest.mark.parametrize(("cite", "shown", "hidden"), BOXES, ids=[row[0] for row in BOXES])
def test_a_claim_shows_only_what_its_provision_needs(view, cite, shown, hidden):
    show(view, replace(WITHHELD, claims=(Claim(cite),)))
    assert all(seen(view, f"claim_1_{name}") for name in shown)
    assert not any(seen(view, f"claim_1_{name}") for name in hidden)


def test_a_qualified_limb_brings_the_public_interest_test_and_keeps_what_was_written(qtbot, view):
    show(view, replace(WITHHELD, claims=(Claim("40(2)", ("40(3A)(a)",), balance="kept"),)))
    assert not seen(view, "claim_1_balance")
    assert seen(view, "claim_1_interests_interest")
    control(view, "claim_1_limb_40(3B)", QCheckBox).click()
    assert seen(view, "claim_1_balance")
    assert view.parts()[0].claims[0].limbs == ("40(3A)(a)", "40(3B)")
    assert "Qualified" in control(view, "claim_1_test", QLabel).text()
    control(view, "claim_1_limb_40(3B)", QCheckBox).click()
    assert view.parts()[0].claims[0].balance == "kept"


def test_neither_confirming_nor_denying_speaks_of_that_and_never_of_disclosure(view):
    show(view, replace(NCND, claims=(Claim("31(3)"), Claim("23(5)"))))
    cards = [control(view, f"claim_{number}") for number in (1, 2)]
    said = [label.text() for card in cards for label in card.findChildren(QLabel)]
    said += [box.accessibleName() for card in cards for box in card.findChildren(QWidget)]
    said.append(control(view, "claim_add").accessibleName())
    assert any("in favour of confirming or denying" in words for words in said)
    assert not any("disclos" in words.casefold() for words in said)


def test_likelihood_and_alternative(qtbot, view):
    show(view, replace(NCND, claims=(Claim("23(5)"), Claim("31(3)"))))
    choose(control(view, "claim_2_likelihood", QComboBox), "Would be likely to cause it")
    choose(control(view, "claim_2_alternative", QComboBox), "In the alternative to section 23(5)")
    claim = view.parts()[0].claims[1]
    assert (claim.likelihood, claim.alternative_to) == (Likelihood.WOULD_BE_LIKELY, "23(5)")
    control(view, "claim_1_remove", QAbstractButton).click()
    (left,) = view.parts()[0].claims
    assert (left.provision, left.alternative_to) == ("31(3)", None)
    assert not seen(view, "claim_1_alternative")


def test_factors_by_keyboard_and_from_a_pasted_list(qtbot, view):
    show(view, replace(WITHHELD, claims=(Claim("42(1)"),)))
    first = control(view, "claim_1_favouring_1")
    type_in(qtbot, first, "Openness")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    second = control(view, "claim_1_favouring_2")
    assert second.hasFocus()
    QGuiApplication.clipboard().setText("• Debate\n• Spending of public money\n\n")
    second.paste()
    assert view.parts()[0].claims[0].favouring == ("Openness", "Debate", "Spending of public money")
    third = control(view, "claim_1_favouring_3")
    third.selectAll()
    qtbot.keyClick(third, Qt.Key.Key_Delete)
    qtbot.keyClick(third, Qt.Key.Key_Backspace)
    assert view.parts()[0].claims[0].favouring == ("Openness", "Debate")
    assert second.hasFocus()


def test_a_claim_of_an_unknown_provision_can_be_read_and_removed(view):
    show(view, replace(WITHHELD, claims=(Claim("99(9)", reason="history"),)))
    assert "does not know" in control(view, "claim_1_test", QLabel).text()
    assert view.parts()[0].claims == (Claim("99(9)", reason="history"),)
    control(view, "claim_1_remove", QAbstractButton).click()
    assert view.parts()[0].claims == ()


# Tables


def test_a_table_is_pasted_edited_and_described(qtbot, view):
    show(view, ASKED[0])
    QGuiApplication.clipboard().setText("Outcome\t2025\nCharged\t10\nOther\t\n")
    control(view, "table_paste", QAbstractButton).click()
    type_in(qtbot, control(view, "table_1_title", QLineEdit), "Outcomes")
    type_in(qtbot, control(view, "table_1_blank", QLineEdit), "nil")
    grid = control(view, "table_1_cells", QTableView)
    grid.model().setData(grid.model().index(1, 1), "11")
    assert view.parts()[0].tables == (
        DataTable("Outcomes", ("Outcome", "2025"), (("Charged", "11"), ("Other", None)), "nil", None),
    )


def test_cells_are_pasted_where_the_cursor_is_and_the_table_grows(qtbot, view):
    show(view, replace(ASKED[0], tables=(DataTable("T", ("A", "B"), ((1, None),)),)))
    grid = control(view, "table_1_cells", QTableView)
    grid.setCurrentIndex(grid.model().index(1, 1))
    QGuiApplication.clipboard().setText("2\t3\n4\t5\n")
    qtbot.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (table,) = view.parts()[0].tables
    assert (table.columns, table.rows) == (("A", "B", ""), ((1, "2", "3"), (None, "4", "5")))


def test_rows_and_columns_come_and_go(qtbot, view):
    show(view, replace(ASKED[0], tables=(DataTable("T", ("A", "B"), ((1, 2),)),)))
    grid = control(view, "table_1_cells", QTableView)
    for name in ("table_1_add_row", "table_1_add_column"):
        control(view, name, QAbstractButton).click()
    assert view.parts()[0].tables[0].rows == ((1, 2, None), (None, None, None))
    grid.setCurrentIndex(grid.model().index(2, 0))
    control(view, "table_1_drop_row", QAbstractButton).click()
    grid.setCurrentIndex(grid.model().index(0, 1))
    control(view, "table_1_drop_column", QAbstractButton).click()
    control(view, "table_1_drop_row", QAbstractButton).click()  # the names stay
    assert view.parts()[0].tables[0] == DataTable("T", ("A", ""), ((1, None),))
    control(view, "table_1_remove", QAbstractButton).click()
    assert view.parts()[0].tables == ()


def test_pasting_nothing_says_so(view):
    show(view, ASKED[0])
    QGuiApplication.clipboard().setText("\n")
    control(view, "table_paste", QAbstractButton).click()
    assert "no cells" in control(view, "tables_trouble").text()
    assert view.parts()[0].tables == ()


# How it behaves as a page


def test_labels_that_begin_alike_can_be_told_apart_in_the_list(view):
    labels = ("1 (public contact)", "1 (public contract)", "1 (public contact)")
    show(view, *(replace(WITHHELD, label=label) for label in labels))
    rows = control(view, "parts", QListWidget)
    rows.setCurrentRow(-1)
    drawn = [rows.viewport().grab(rows.visualItemRect(rows.item(at))).toImage() for at in range(3)]
    assert drawn[0] == drawn[2] != drawn[1]
    assert rows.item(0).toolTip() == "1 (public contact): Names"


def test_locked_decisions_can_be_read_and_not_changed(qtbot, view):
    show(view, replace(WITHHELD, claims=(Claim("42(1)", reason="x"),)))
    view.lock("It has gone out.")
    for kind in (QLineEdit, QPlainTextEdit):
        assert all(box.isReadOnly() for box in view.editor.findChildren(kind))
    assert not control(view, "part_add").isEnabled()
    assert not control(view, "part_outcome").isEnabled()
    assert control(view, "part_answer").isEnabled()
    view.lock("")
    assert not control(view, "part_answer", QPlainTextEdit).isReadOnly()
    assert control(view, "part_add").isEnabled()


def test_the_day_the_data_are_correct(qtbot, view):
    show(view, ASKED[0])
    box = control(view, "data_correct_as_at", QLineEdit)
    type_in(qtbot, box, "12/11/2026")
    with qtbot.waitSignal(view.edited):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert view.correct_on() == date(2026, 11, 12)
    assert box.text() == "12 November 2026"
    box.setText("soon")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert view.correct_on() is None
    assert "not a date" in control(view, "data_correct_as_at_remark").text()
    assert box.text() == "soon"


def test_a_failed_save_is_told_with_a_way_on(qtbot, view):
    show(view, ASKED[0])
    view.saving.show_state(Saving.FAILED, "The disk is full.")
    assert view.saving.words() == "Not saved: The disk is full."
    with qtbot.waitSignal(view.saving.retry_requested):
        control(view, "decision_saving_again", QAbstractButton).click()
    view.saving.show_state(Saving.SAVED)
    assert not seen(view, "decision_saving_failure")


@pytest.mark.parametrize("width", [480, 640, 779, 780, 1000])
def test_it_fits_every_width_of_the_pane(qtbot, view, width):
    claims = tuple(Claim(cite) for cite in ("36(2)(c)", "40(2)", "31(1)(a)", "44(1)(a)", "24(1)"))
    show(view, *[replace(WITHHELD, asks="word " * 400, claims=claims, answer="x" * 300)] * 30)
    view.resize(width, 800)
    qtbot.wait(20)
    assert view.width() == width
    scroll = control(view, "part_scroll", QScrollArea)
    assert view.editor.minimumSizeHint().width() <= scroll.viewport().width()


def test_every_control_has_a_name_to_find_and_one_to_hear(view):
    claims = tuple(Claim(cite) for cite in ("36(2)(c)", "40(2)", "31(1)(a)", "44(1)(a)", "24(1)"))
    show(view, replace(WITHHELD, claims=claims, tables=(DataTable("T", ("A",)),)), NCND)
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QListWidget, QTableView):
        for made in view.findChildren(kind):
            if made.isVisibleTo(view) and not made.objectName().startswith("qt_"):
                if made.parent().objectName().startswith("qt_") or isinstance(made.parent(), QTableView):
                    continue
                assert made.objectName(), made
                assert made.accessibleName(), made.objectName()


def test_the_list_says_each_part_aloud(view):
    show(view, WITHHELD, NCND)
    rows = control(view, "parts", QListWidget)
    spoken = rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1: Names. Withheld"


def test_a_text_box_grows_with_what_is_typed(qtbot, theme):
    box = GrowingText(least=2, most=6)
    qtbot.addWidget(box)
    box.resize(300, 60)
    box.show()
    low = box.height()
    box.put("one\ntwo\nthree\nfour")
    qtbot.waitUntil(lambda: box.height() > low and not box.verticalScrollBar().isVisible())
    box.put("line\n" * 40)
    qtbot.waitUntil(lambda: box.verticalScrollBar().isVisible())
    assert box.height() < 8 * box.fontMetrics().lineSpacing() + 40


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_short_list_is_as_tall_as_its_parts(view, qtbot, count):
    view.resize(600, 800)
    show(view, *(Part(str(number), "Names") for number in range(count)))
    qtbot.wait(20)
    rows = control(view, "parts", QListWidget)
    last = rows.visualItemRect(rows.item(count - 1))
    assert rows.viewport().height() - last.bottom() < last.height() // 2
