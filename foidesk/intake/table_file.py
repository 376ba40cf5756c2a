"""A table read from a CSV or XLSX file: the values an officer sees in the spreadsheet, never its formulas."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from io import BytesIO, StringIO
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from foidesk.domain.dates import in_words
from foidesk.domain.decisions import Cell, DataTable
from foidesk.intake.table_cells import LARGEST, NotATable, squared, table_of

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes. More than any table of a letter needs."""

LARGEST_UNPACKED = 20 * LARGEST_FILE
"""Bytes an XLSX file may come to when unpacked: what swells beyond it was made to fill the memory."""

LOOKED_AT = 50 * LARGEST
"""Cells of a sheet that are looked at, most of them empty and only coloured."""

SEPARATORS = ",;\t|"
AS_CSV = "Save it as CSV in your spreadsheet program, and read that."
KINDS = "Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)"


def table_in(path: Path) -> DataTable:
    """Return the table in a file, its first row the column names, its title the file’s name.

    Raises NotATable for what cannot be read, is too large, or holds no cells.
    """
    name = path.name
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise _too_large(name)
        data = path.read_bytes()
    except OSError as error:
        raise NotATable(f"“{name}” cannot be read: {error.strerror}.", "Choose another file.") from None
    rows = _workbook(data, name) if data.startswith(b"PK") else _text(data, name)
    found = squared(rows)
    if not found:
        raise NotATable(f"“{name}” has no cells in it.", "Choose another file.")
    return table_of(found, path.stem.strip())


def _too_large(name: str) -> NotATable:
    return NotATable(f"“{name}” is too large to be a table in a letter.", "Send it with the letter.")


def _text(data: bytes, name: str) -> Iterable[list[Cell]]:
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotATable(f"“{name}” is not a table FoiDesk can read.", AS_CSV)
    text = _decoded(data)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:8192], SEPARATORS)
    except csv.Error:
        dialect = csv.excel
    try:
        return [list(row) for row in islice(csv.reader(StringIO(text), dialect), LARGEST + 1)]
    except csv.Error:
        raise NotATable(f"“{name}” is not a table FoiDesk can read.", AS_CSV) from None


def _decoded(data: bytes) -> str:
    """Return text as spreadsheets write it: UTF-8, UTF-16 with its mark, else Windows’ Western letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _workbook(data: bytes, name: str) -> list[list[Cell]]:
    from openpyxl import load_workbook  # 0.3 s, and only for whoever reads such a file

    try:
        with ZipFile(BytesIO(data)) as packed:
            if sum(one.file_size for one in packed.infolist()) > LARGEST_UNPACKED:
                raise _too_large(name)
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        return _first_sheet(book, name)
    except NotATable:
        raise
    except (BadZipFile, KeyError, ValueError, TypeError, AttributeError, SyntaxError, OSError):
        # what openpyxl raises for a damaged file or another kind of one; SyntaxError is its XML reader’s
        raise NotATable(f"“{name}” cannot be read as a spreadsheet.", AS_CSV) from None


def _first_sheet(book: Any, name: str) -> list[list[Cell]]:
    """Return the rows of the first sheet that is in sight and has cells; a hidden sheet is not read."""
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            rows = list(_rows(sheet, name))
            if any(cell is not None for row in rows for cell in row):
                return rows
    return []


def _rows(sheet: Any, name: str) -> Iterator[list[Cell]]:
    sheet.reset_dimensions()  # what the file says of its size need not be so
    looked_at = 0
    for row in sheet.iter_rows():
        looked_at += len(row)
        if looked_at > LOOKED_AT:
            raise _too_large(name)
        yield [_shown(cell) for cell in row]


def _shown(cell: Any) -> Cell:
    """Return a cell as it reads: a date in words, a percentage with its sign, pounds with theirs."""
    value, form = cell.value, str(getattr(cell, "number_format", "") or "")
    match value:
        case None | str():
            return value
        case bool():
            return "Yes" if value else "No"
        case datetime():
            at = "" if value.time() == time() else f", {value:%H:%M}"
            return f"{in_words(value.date())}{at}"
        case date():
            return in_words(value)
        case int() | float():
            return _number(value, form)
        case _:
            return str(value)


def _number(value: float, form: str) -> Cell:
    places = _places(form)
    if "%" in form:
        return f"{value * 100:.{places}f}%"
    if "£" in form:
        return f"£{value:,.{places}f}"
    return int(value) if value == int(value) else value


def _places(form: str) -> int:
    """Return how many decimals a number format shows: `0.0%` shows one."""
    decimals = form.partition(".")[2]
    return len(decimals) - len(decimals.lstrip("0"))
