"""Columns that can be chosen, and marked requests given to an officer."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from foidesk.casework.assign_cases import assign_cases
from foidesk.casework.changes import Hand
from foidesk.store.audit import audit_trail
from foidesk.store.case_sheets import case_sheet
from foidesk.store.faults import NoSuchCase
from foidesk.ui.register.columns_button import KEPT, ColumnsButton
from foidesk.ui.register.register_model import Column, RegisterModel
from foidesk.ui.register.register_table import RegisterTable
from tests.ui.bench import NOW, bare_office, control, lawbook, office, seen, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")


@pytest.fixture
def table(qtbot, theme):
    made = RegisterTable(theme)
    made.setModel(RegisterModel(lambda: 0, lambda _at, _size: (), NOW.date))
    made.size_columns()
    qtbot.addWidget(made)
    made.resize(1100, 400)
    made.show()
    return made


def shown(table):
    return {column for column in Column if not table.isColumnHidden(column)}


def test_further_columns_are_off_until_they_are_chosen(qtbot, table, theme):
    always = {Column.REFERENCE, Column.REQUEST, Column.STAGE, Column.DEADLINE}
    button = ColumnsButton(table, theme)
    qtbot.addWidget(button)
    table.want_columns(frozenset())
    assert shown(table) == always
    button._ticks[Column.OFFICER].setChecked(True)
    assert shown(table) == {*always, Column.OFFICER}


def test_what_was_chosen_is_there_the_next_day(qtbot, table, theme, tmp_path):
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = ColumnsButton(table, theme)
    first.remember_in(kept)
    first._ticks[Column.OUTCOME].setChecked(True)
    kept.sync()
    assert "OUTCOME" in (tmp_path / "window.ini").read_text("utf-8")
    table.want_columns(frozenset())
    again = ColumnsButton(table, theme)
    again.remember_in(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert Column.OUTCOME in shown(table)
    for button in (first, again):
        qtbot.addWidget(button)
    assert kept.value(KEPT) == "OUTCOME"


def test_in_a_narrow_register_the_subject_keeps_its_room(table):
    table.want_columns(frozenset({Column.OFFICER, Column.OUTCOME}))
    table.resize(400, 400)
    assert shown(table) == {Column.REQUEST, Column.DEADLINE}


def test_requests_are_assigned_all_at_once_and_each_is_noted(office):
    first, second = office.log(), office.log(received=date(2026, 11, 3))
    change = office.file.write(assign_cases, [first, second], "Maeve Gallagher", office.lawbook, HAND)
    assert change.cases == {first, second}
    for case_id in (first, second):
        assert office.file.read(case_sheet, case_id).case.officer == "Maeve Gallagher"
        assert office.file.read(audit_trail, case_id)[-1].what == "amend_request"
    again = office.file.write(assign_cases, [first, second], "Maeve Gallagher", office.lawbook, HAND)
    assert again.cases == frozenset()


def test_one_that_is_not_there_leaves_all_as_they_were(office):
    first = office.log()
    with pytest.raises(NoSuchCase):
        office.file.write(assign_cases, [first, 4711], "Maeve Gallagher", office.lawbook, HAND)
    assert office.file.read(case_sheet, first).case.officer is None


def test_marked_requests_go_to_an_officer_by_keyboard(office, join, qtbot):
    ids = [office.log(), office.log(received=date(2026, 11, 3))]
    joined = join(office)
    desk = joined.desk
    desk.register.marking.mark_all()
    desk.ways.assign_marked()
    assert seen(joined.window, "assign_panel")
    box = control(joined.window, "assign_officer", QComboBox)
    box.setEditText("Maeve Gallagher")
    control(joined.window, "assign_yes", QAbstractButton).click()
    lines = desk.register.model
    qtbot.waitUntil(
        lambda: {lines.line(row).officer for row in (0, 1)} == {"Maeve Gallagher"}, timeout=20_000
    )
    assert len(ids) == 2
    assert not seen(joined.window, "assign_panel")


def test_escape_assigns_nothing(office, join):
    office.log()
    joined = join(office)
    joined.desk.register.marking.mark_all()
    joined.desk.ways.assign_marked()
    QTest.keyClick(control(joined.window, "assign_panel"), Qt.Key.Key_Escape)
    assert not seen(joined.window, "assign_panel")
    joined.desk.ways.assign_marked()
    joined.desk.register.marking.clear()
    assert not seen(joined.window, "assign_panel"), "it asks about requests that are marked no more"


def test_without_a_mark_it_says_how_to_make_one(office, join):
    office.log()
    joined = join(office)
    joined.desk.ways.assign_marked()
    assert not seen(joined.window, "assign_panel")
    assert joined.window.banner.isVisible()
