"""The Windows way of printing, driven here on Qt's CUPS printers: the same QPrinter, the same pages."""

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinterInfo

from foidesk.ui.printing import BadPages, CannotPrint, PrintState, PrintWish
from foidesk.ui.printing_windows import print_on_windows, windows_printers
from tests.printing_fixture import cups_scheduler, pdf_queue
from tests.ui.test_printing import letter

__all__ = ["cups_scheduler", "pdf_queue"]


def test_pages_are_drawn_on_a4(pdf_queue, qtbot):
    before = pdf_queue.papers()
    printed = print_on_windows(letter(3), PrintWish(pdf_queue.name, "FOI 1", pages="1,3", draft=True))
    assert (printed.printer, printed.state) == (pdf_queue.name, PrintState.QUEUED)
    paper = pdf_queue.printed_since(before)
    pages = PdfReader(paper).pages
    assert len(pages) == 2
    for page in pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((595, 842), abs=2)
    assert paper.name.startswith("DRAFT_FOI_1")


def test_an_unknown_printer_is_not_the_default_one(pdf_queue, qtbot):
    with pytest.raises(CannotPrint, match="no printer called Nowhere"):
        print_on_windows(letter(1), PrintWish("Nowhere", "FOI 1"))


def test_pages_outside_the_letter_are_refused(pdf_queue, qtbot):
    with pytest.raises(BadPages):
        print_on_windows(letter(1), PrintWish(pdf_queue.name, "FOI 1", pages="2"))


def test_the_printers_are_named(pdf_queue, qtbot):
    assert pdf_queue.name in QPrinterInfo.availablePrinterNames()
    assert pdf_queue.name in [printer.name for printer in windows_printers()]
