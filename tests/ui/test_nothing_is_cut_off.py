"""What was cut off or out of sight in the pictures of every page, each held by what it measured then."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from foidesk.casework.chase_areas import Debt
from foidesk.domain.case import Note
from foidesk.domain.commission import BusinessArea, Commission, Question
from foidesk.domain.lifecycle import Stage
from foidesk.domain.task import Task
from foidesk.domain.timeline import Act
from foidesk.ui.areas.chase_panel import ChasePanel
from foidesk.ui.areas.name_box import NameBox
from foidesk.ui.areas.owed_card import OwedCard
from foidesk.ui.breaking import breakable
from foidesk.ui.case.act_form import ActForm
from foidesk.ui.case.acts_panel import ActsPanel
from foidesk.ui.case.notes_view import NotesView
from foidesk.ui.few_lines import kept_together
from foidesk.ui.parts_box import PartsBox
from foidesk.ui.remarks import Remark
from tests.ui.bench import NOW, TODAY, control, theme

__all__ = ["theme"]

LONG = "Ring the supplier about its views on the pricing schedule of the second variation of the contract"
ENDLESS = "Donaudampfschifffahrtsgesellschaft" * 6
HOUSING = BusinessArea("Housing", id=1)


@pytest.fixture
def shown(qtbot, theme):
    """Show a widget at a size, once it has been laid out."""

    def show(widget, width, height):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        QApplication.processEvents()  # what was measured anew when it was dressed is laid out by now
        return widget

    return show


BROKEN = [
    ("swans", 1),
    ("how many swans are kept on the lake", 1),
    ("x" * 24, 1),
    ("x" * 25, 2),
    ("a " + "x" * 50 + " b", 3),
]


@pytest.mark.parametrize(("text", "pieces"), BROKEN)
def test_only_a_word_longer_than_a_line_is_given_places_to_break(text, pieces):
    assert len(breakable(text).split("\N{ZERO WIDTH SPACE}")) == pieces
    assert breakable(text).replace("\N{ZERO WIDTH SPACE}", "") == text


def test_a_short_clause_keeps_its_number_and_a_long_one_may_wrap():
    said = kept_together("Stops the letter · part 2 · part 3, about everything kept since 2009")
    assert said.split(" · ")[1] == "part\N{NO-BREAK SPACE}2"
    assert "everything kept since" in said


def test_notes_and_tasks_of_any_length_stay_within_the_sheet(shown):
    notes = NotesView(lambda: TODAY)
    task = Task(1, 1, LONG, None, NOW, "F. Officer")
    notes.show_all((task, replace(task, id=2, text=ENDLESS)), (Note(ENDLESS),))
    shown(notes, 400, 500)
    area = notes.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    words = next(one for one in notes.findChildren(QLabel) if one.text() == LONG)
    assert words.height() >= 2 * QFontMetrics(words.font()).lineSpacing()


def test_a_click_on_the_words_of_a_task_ticks_it(shown, qtbot):
    notes = NotesView(lambda: TODAY)
    notes.show_all((Task(7, 1, LONG, None, NOW, "F. Officer"),), ())
    shown(notes, 400, 500)
    words = next(one for one in notes.findChildren(QLabel) if one.text() == LONG)
    with qtbot.waitSignal(notes.ticked) as ticked:
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert ticked.args == [7, True]


ABREAST = [(4, 600, 4), (4, 260, 2), (3, 260, 3), (5, 260, 3), (4, 90, 1)]


@pytest.mark.parametrize(("count", "width", "columns"), ABREAST)
def test_the_ticks_of_parts_stand_in_even_rows_in_the_room_there_is(shown, count, width, columns):
    holder = QWidget()
    box = PartsBox([(str(n), f"Part {n}") for n in range(1, count + 1)])
    QVBoxLayout(holder).addWidget(box)
    shown(holder, width, 300)
    ticks = box.findChildren(QCheckBox)
    assert len({tick.x() for tick in ticks}) == columns
    assert all(tick.geometry().right() <= box.width() for tick in ticks)


def test_who_is_to_be_chased_is_in_sight_as_soon_as_the_panel_is(shown):
    panel = shown(ChasePanel(), 600, 400)
    panel.open(of_some=False)
    panel.show_debts((Debt(HOUSING, 2, 1), Debt(replace(HOUSING, id=2, name="Roads"), 1, 1)), of_some=False)
    boxes = panel.findChildren(NameBox)
    area = panel.findChild(QScrollArea)
    assert area.height() >= sum(box.sizeHint().height() for box in boxes)


def test_how_much_is_owed_is_read_however_long_the_name(shown):
    panel = shown(ChasePanel(), 400, 400)
    panel.open(of_some=False)
    panel.show_debts((Debt(replace(HOUSING, name="Housing and Regeneration " * 6), 2, 1),), of_some=False)
    QApplication.processEvents()
    box = panel.findChild(NameBox)
    assert "…" in box.text()
    assert box.text().endswith(": 2 answers owed, 1 overdue")
    assert box.sizeHint().width() > box.width()


def test_how_a_commission_stands_takes_one_line(shown):
    asked = Commission(1, 1, HOUSING, (Question("1", "Swans?"),), "", date(2026, 11, 19), NOW, "F. Officer")
    card = shown(OwedCard(asked, date(2026, 11, 27)), 700, 120)
    state = control(card, "commission_1_state", Remark)
    assert state.height() < 2 * QFontMetrics(state.font()).lineSpacing()


LONGEST = Act.RECEIVE_ICO_DECISION


@pytest.mark.parametrize("height", [300, 500, 1400])
def test_record_is_in_sight_however_long_the_form(shown, height):
    form = ActForm(lambda: TODAY)
    form.ask(LONGEST)
    shown(form, 420, height)
    record = control(form, "act_record", QPushButton)
    assert form.rect().contains(
        record.geometry().translated(record.parentWidget().mapTo(form, record.pos()) - record.pos())
    )
    if height == 1400:
        assert record.mapTo(form, record.rect().topLeft()).y() < 900, (
            "the buttons follow the last field at once"
        )


def test_the_cursor_goes_to_the_first_thing_that_is_missing(shown):
    form = shown(ActForm(lambda: TODAY), 420, 500)
    form.ask(Act.EXTEND_PUBLIC_INTEREST)
    form.go_in()
    control(form, "act_record", QPushButton).click()
    assert form.focusWidget().objectName() == "act_provision"


def test_acts_stand_in_columns_of_one_width(shown, theme):
    panel = ActsPanel(theme)
    panel.show_stage(Stage.IN_PROGRESS)
    shown(panel, 1000, 700)
    buttons = [one for one in panel.findChildren(QPushButton) if one.objectName().startswith("panel_")]
    assert len({one.width() for one in buttons}) == 1
    columns = sorted({one.x() for one in buttons})
    assert len(columns) >= 3
    assert max(one.geometry().right() for one in buttons) <= panel.width()
