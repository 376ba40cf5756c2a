"""The card of keys on paper: every key on it, tagged, printed by our own panel and saved."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog

from foidesk.ui.remarks import Remark
from foidesk.ui.shortcuts import Keys
from tests.printing_fixture import cups_scheduler, pdf_queue
from tests.ui.bench import bare_office, choose, control, lawbook, office, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "cups_scheduler", "join", "lawbook", "office", "pdf_queue", "theme"]


def flat(reader):
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


@pytest.fixture
def help_page(office, join, qtbot):
    joined = join(office)
    QTest.keyClick(joined.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(joined.desk.help.widget.isVisible)
    return joined.desk.help


def test_the_buttons_belong_to_the_keys_alone(help_page):
    view = help_page.widget
    assert view.card.isVisible()
    help_page.open_topic("letters")
    assert not view.card.isVisible()
    help_page.open_topic("keys")
    assert view.card.isVisible()
    assert not view.card.panel.isVisible()


def test_the_card_prints_by_our_own_panel(help_page, qtbot, pdf_queue):
    view, before = help_page.widget, pdf_queue.papers()
    control(view, "keys_print", QAbstractButton).click()
    assert view.card.panel.accessibleName() == "Print the card of keys"
    printer = control(view.card.panel, "print_printer", QComboBox)
    qtbot.waitUntil(lambda: printer.findText(pdf_queue.name) >= 0, timeout=20_000)
    choose(printer, pdf_queue.name)
    control(view.card.panel, "print_go", QAbstractButton).click()
    said = control(view.card.panel, "print_said", Remark)
    qtbot.waitUntil(lambda: said.text().startswith("Printed on"), timeout=60_000)
    printed = flat(PdfReader(pdf_queue.printed_since(before)))
    assert all(key.value.does in printed for key in Keys)


def test_the_card_is_saved_tagged(help_page, qtbot, tmp_path):
    view, to = help_page.widget, tmp_path / "keys.pdf"
    control(view, "keys_save", QAbstractButton).click()
    dialog = view.findChild(QFileDialog, "keys_save_as")
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    said = control(view, "keys_said", Remark)
    qtbot.waitUntil(lambda: said.text() == f"Saved as {to}", timeout=20_000)
    reader = PdfReader(io.BytesIO(to.read_bytes()))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    words = flat(reader)
    assert all(key.value.does in words for key in Keys)
    assert "Alt+1" in words
    help_page.open_topic("keys")
    assert said.text() == ""


def test_a_folder_that_is_not_there_is_said(help_page, qtbot, tmp_path):
    view, to = help_page.widget, tmp_path / "gone" / "keys.pdf"
    control(view, "keys_save", QAbstractButton).click()
    dialog = view.findChild(QFileDialog, "keys_save_as")
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    said = control(view, "keys_said", Remark)
    qtbot.waitUntil(
        lambda: "The card of keys was not saved: there is no folder" in said.text(), timeout=20_000
    )
