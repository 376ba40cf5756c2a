"""Printing on Windows: pages drawn by PDFium at 300 dpi on a QPrinter, always on A4."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from foidesk.ui.pdf_pages import PdfPages, count_pages
from foidesk.ui.printing import CannotPrint, Duplex, Printed, Printer, PrintState, PrintWish, page_ranges
from foidesk.ui.tongue import translate

DPI = 300
POINTS = 72
_SIDES = {
    Duplex.ONE_SIDED: QPrinter.DuplexMode.DuplexNone,
    Duplex.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Duplex.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


def windows_printers() -> Sequence[Printer]:
    """Return the printers by name only: asking one that cannot be reached for more can hang."""
    default = QPrinterInfo.defaultPrinterName()
    found = [Printer(name, name == default) for name in QPrinterInfo.availablePrinterNames()]
    return sorted(found, key=lambda printer: (not printer.is_default, printer.name.casefold()))


def print_on_windows(pdf: bytes, wanted: PrintWish) -> Printed:
    """Draw the bytes page by page onto the printer asked for. Raises BadPages or CannotPrint."""
    ranges = page_ranges(wanted.pages, count_pages(pdf))
    printer = _printer(wanted)
    pages = PdfPages(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise CannotPrint(
                translate("Frame", "{printer} did not start to print.").format(printer=wanted.printer)
            )
        for number, at in enumerate(_in_order(ranges, wanted.copies, printer)):
            if number and not printer.newPage():
                raise CannotPrint(
                    translate("Frame", "{printer} stopped after page {number}.").format(
                        printer=wanted.printer, number=number
                    )
                )
            _draw(painter, printer, pages, at)
    finally:
        if painter.isActive():
            painter.end()
        pages.close()
    # Windows says no more than that the spooler took it; whether paper came out it does not tell.
    return Printed(printer.printerName(), wanted.job_title(), PrintState.QUEUED)


def _printer(wanted: PrintWish) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(wanted.printer)
    if printer.printerName() != wanted.printer:  # Qt keeps the default printer when a name is unknown
        raise CannotPrint(
            translate("Frame", "There is no printer called {printer}.").format(printer=wanted.printer)
        )
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    printer.setResolution(DPI)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(),
        QPageLayout.Unit.Point,
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setDocName(wanted.job_title())
    printer.setDuplex(_SIDES[wanted.duplex])
    printer.setCopyCount(wanted.copies)
    printer.setCollateCopies(True)
    return printer


def _in_order(ranges: Sequence[tuple[int, int]], copies: int, printer: QPrinter) -> Iterator[int]:
    """Yield page indexes as they are to come out; the copies too where the driver cannot make them."""
    again = 1 if printer.supportsMultipleCopies() else copies
    for _copy in range(again):
        for first, last in ranges:
            yield from range(first - 1, last)


def _draw(painter: QPainter, printer: QPrinter, pages: PdfPages, at: int) -> None:
    image = pages.draw(at, DPI / POINTS)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    width, height = pages.sizes[at]
    scale = printer.resolution() / POINTS
    painter.drawImage(QRectF(0, 0, width * scale, height * scale), image)
