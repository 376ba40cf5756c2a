"""Marking requests in the register: by key and mouse, all of a million at once, apart from the open case."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from foidesk.store.case_lines import Shelf
from foidesk.ui.register.marks import Marks
from foidesk.ui.register.register_model import Column, RegisterModel
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from tests.ui.bench import TODAY, control, found, lawbook, look_for, office, seen, theme

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def ids(office):
    return [office.log(subject=f"Request {number}") for number in range(6)]


@pytest.fixture
def page(qtbot, office, ids, theme):
    view = RegisterView(theme)
    qtbot.addWidget(view)
    made = RegisterPage(view, office.file, office.clock.today)
    view.furnish()
    made.use_law(office.lawbook.clock)
    view.resize(760, 500)
    view.show()
    qtbot.waitExposed(view)
    made.choosing.take_first()
    return made


def press(qtbot, page, row, held=Qt.KeyboardModifier.NoModifier, x=200):
    table = page.view.table
    at = QPoint(x, table.rowViewportPosition(row) + table.rowHeight(row) // 2)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)


def key(qtbot, page, which, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.view.table, which, held)


def marked(page):
    return page.marking.finder()()


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_click_with_ctrl_marks_beside_the_open_case(qtbot, page, ids):
    press(qtbot, page, 2, CTRL)
    assert marked(page) == [ids[0], ids[2]]
    assert page.view.table.chosen_row() == 0
    press(qtbot, page, 2, CTRL)
    assert marked(page) == [ids[0]]


def test_a_click_with_shift_marks_all_between(qtbot, page, ids):
    press(qtbot, page, 1, CTRL)
    press(qtbot, page, 4, SHIFT)
    assert marked(page) == ids[:5]


def test_a_plain_click_keeps_the_marks_and_the_box_toggles(qtbot, page, ids):
    press(qtbot, page, 1, CTRL)
    press(qtbot, page, 3)
    assert page.view.table.chosen_row() == 3
    assert marked(page) == ids[:2]
    press(qtbot, page, 4, x=18)
    assert marked(page) == [*ids[:2], ids[4]]
    assert page.view.table.chosen_row() == 3


def test_keys_alone_mark_and_unmark(qtbot, page, ids):
    key(qtbot, page, Qt.Key.Key_Space)
    key(qtbot, page, Qt.Key.Key_Down)
    key(qtbot, page, Qt.Key.Key_Down)
    key(qtbot, page, Qt.Key.Key_Space)
    assert marked(page) == [ids[0], ids[2]]
    key(qtbot, page, Qt.Key.Key_Down, SHIFT)
    key(qtbot, page, Qt.Key.Key_Down, SHIFT)
    assert marked(page) == [ids[0], *ids[2:5]]
    key(qtbot, page, Qt.Key.Key_End, SHIFT)
    assert marked(page) == [ids[0], *ids[2:]]
    key(qtbot, page, Qt.Key.Key_Escape)
    assert marked(page) == []
    assert not seen(page.view, "marks_bar")


def test_ctrl_a_marks_all_but_those_taken_out(qtbot, page, ids):
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    assert marked(page) == ids
    assert control(page.view, "marks_words", QLabel).text() == "6 requests marked"
    assert not seen(page.view, "marks_all")
    press(qtbot, page, 1, CTRL)
    assert marked(page) == [ids[0], *ids[2:]]
    assert control(page.view, "marks_words", QLabel).text() == "5 requests marked"
    control(page.view, "marks_all", QPushButton).click()
    assert marked(page) == ids
    control(page.view, "marks_none", QPushButton).click()
    assert marked(page) == []


def test_another_shelf_or_search_begins_without_marks(qtbot, page, ids):
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    look_for(qtbot, page, "Request 3")
    assert marked(page) == []
    key(qtbot, page, Qt.Key.Key_A, CTRL)
    assert marked(page) == [ids[3]]
    found(qtbot, page, lambda: page.show_shelf(Shelf.OPEN))
    assert marked(page) == []


def test_a_mark_is_drawn_and_spoken(qtbot, page, ids):
    index = page.model.index(1, Column.REFERENCE)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert not page.model.data(index, role).startswith("Marked")
    before = drawn(page)
    press(qtbot, page, 1, CTRL)
    assert page.model.data(index, role).startswith("Marked. FOI 000002/26")
    assert drawn(page) != before


def drawn(page):
    image = page.view.table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())


def test_marking_a_million_does_not_freeze(qtbot, theme):
    class Line:
        id = 1

    view = RegisterView(theme)
    qtbot.addWidget(view)
    model = RegisterModel(lambda: 1_000_000, lambda _start, size: [Line()] * size, lambda: TODAY, view)
    view.feed(model)
    model.reload()
    view.table.all_wanted.connect(view.table.marks.add_all)
    begun = time.perf_counter()
    qtbot.keyClick(view.table, Qt.Key.Key_A, CTRL)
    assert view.table.marks.count(model.rowCount()) == 1_000_000
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("does", "left"),
    [
        (lambda marks: marks.add([1, 2]), [1, 2]),
        (lambda marks: (marks.add_all(), marks.toggle(2)), [1, 3]),
        (lambda marks: (marks.add_all(), marks.toggle(2), marks.add([2])), [1, 2, 3]),
        (lambda marks: (marks.add([1]), marks.toggle(1)), []),
        (lambda marks: (marks.add_all(), marks.clear()), []),
    ],
)
def test_marks(does, left):
    marks = Marks()
    does(marks)
    assert marks.among([1, 2, 3]) == left
    assert marks.copy().among([1, 2, 3]) == left
    assert marks.count(3) == len(left)
