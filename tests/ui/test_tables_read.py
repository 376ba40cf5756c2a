"""Tables that come by clipboard as HTML, or from a file, into the part that asked for them."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from foidesk.domain.decisions import DataTable
from foidesk.ui.decision.decision_page import DecisionPage
from foidesk.ui.remarks import Remark
from tests.ui.bench import ASKED, control, lawbook, office, seen, settle, theme

__all__ = ["lawbook", "office", "theme"]

SWANS = DataTable("swans", ("Year", "Swans"), (("2025", "11"),))


@pytest.fixture
def page(qtbot, office, theme):
    made = DecisionPage(office.file, office.runner, office.lawbook, office.clock, theme=theme)
    qtbot.addWidget(made.widget)
    made.widget.resize(1000, 800)
    made.widget.show()
    made.show_case(office.log())
    return made


@pytest.fixture
def swans(tmp_path):
    (tmp_path / "swans.csv").write_text("Year,Swans\n2025,11\n", "utf-8")
    return tmp_path / "swans.csv"


def press(page, name):
    control(page.widget, name, QAbstractButton).click()


def test_a_file_is_chosen_and_its_table_added(qtbot, page, office, swans):
    press(page, "table_read")
    dialog = page.widget.findChild(QFileDialog)
    dialog.fileSelected.emit(str(swans))
    dialog.close()
    settle(qtbot, office.runner)
    assert page.widget.parts()[0].tables == (SWANS,)


def test_a_bad_file_is_told_beside_the_tables(qtbot, page, office, tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04")
    page.widget.editor.tables.file_chosen.emit(tmp_path / "a.xlsx")
    settle(qtbot, office.runner)
    said = control(page.widget, "tables_trouble", Remark).text()
    assert said.startswith("“a.xlsx” cannot be read as a spreadsheet. Save it as CSV")
    assert page.widget.parts()[0].tables == ()
    assert office.failures == []


def test_what_comes_for_another_part_is_dropped(qtbot, page, office, swans):
    page.widget.editor.tables.file_chosen.emit(swans)
    page.widget._side.list._list.setCurrentRow(1)
    settle(qtbot, office.runner)
    assert [part.tables for part in page.widget.parts()] == [(), ()]
    assert [part.asks for part in page.widget.parts()] == [part.asks for part in ASKED]


def test_a_table_copied_from_a_page_is_pasted_cell_by_cell(qtbot, page):
    copied = QMimeData()
    copied.setText("Year Swans 2025 11")
    copied.setHtml("<table><tr><th>Year</th><th>Swans</th></tr><tr><td>2025</td><td>11</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(copied)
    press(page, "table_paste")
    QGuiApplication.clipboard().clear()  # the offscreen clipboard outlives the objects put on it
    (table,) = page.widget.parts()[0].tables
    assert (table.columns, table.rows) == (("Year", "Swans"), (("2025", "11"),))
    assert not seen(page.widget, "tables_trouble")
