"""Tables read from files as officers have them: every kind of CSV, and XLSX as it reads on screen."""

import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from foidesk.domain.decisions import DataTable
from foidesk.intake.table_cells import NotATable
from foidesk.intake.table_file import LARGEST_FILE, LARGEST_UNPACKED, table_in

TEXTS = [
    ("Year,Swans\n2025,11\n", "commas"),
    ("Year;Swans\r\n2025;11\r\n", "semicolons and Windows line ends"),
    ("Year\tSwans\n2025\t11\n", "tabs"),
    ('"Year","Swans"\n"2025","11"\n\n,,\n', "quotes, and blank rows and columns at the end"),
]


@pytest.mark.parametrize(("text", "why"), TEXTS, ids=[row[1] for row in TEXTS])
def test_csv(tmp_path, text, why):
    path = tmp_path / "Swans counted.csv"
    path.write_bytes(text.encode())
    assert table_in(path) == DataTable("Swans counted", ("Year", "Swans"), (("2025", "11"),))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_in_every_encoding_spreadsheets_write(tmp_path, encoding):
    path = tmp_path / "t.csv"
    path.write_bytes("Café,£\nSiân,5\n".encode(encoding))
    assert table_in(path) == DataTable("t", ("Café", "£"), (("Siân", "5"),))


def test_one_column_is_a_table(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("Name\nAnn\n", "utf-8")
    assert table_in(path) == DataTable("t", ("Name",), (("Ann",),))


def saved(folder, fill, name="t.xlsx"):
    book = Workbook()
    fill(book)
    book.save(folder / name)
    return folder / name


def test_xlsx_reads_as_it_does_on_screen(tmp_path):
    def fill(book):
        sheet = book.active
        sheet.append(["Day", "Share", "Cost", "Count", "Rate", "Yes?", "Note"])
        sheet.append([date(2026, 3, 2), 0.256, 1234.5, 11.0, 2.5, True, " x "])
        sheet.append([datetime(2026, 3, 2, 9, 30), 1, None, 0, None, False, ""])
        sheet["B2"].number_format = "0.0%"
        sheet["B3"].number_format = "0%"
        sheet["C2"].number_format = "£#,##0.00"

    assert table_in(saved(tmp_path, fill)) == DataTable(
        "t",
        ("Day", "Share", "Cost", "Count", "Rate", "Yes?", "Note"),
        (
            ("2 March 2026", "25.6%", "£1,234.50", 11, 2.5, "Yes", "x"),
            ("2 March 2026, 09:30", "100%", None, 0, None, "No", None),
        ),
    )


def test_a_formula_gives_what_was_last_worked_out_and_never_itself(tmp_path):
    def fill(book):
        book.active.append(["Sum"])
        book.active.append(["=1+1"])
        book.active.append([3])

    assert table_in(saved(tmp_path, fill)).rows == ((None,), (3,))  # nobody has worked it out yet


def test_a_hidden_sheet_is_not_read(tmp_path):
    def fill(book):
        book.active.append(["Secret"])
        book.create_sheet("Shown").append(["Public"])
        book.active = 1
        book.worksheets[0].sheet_state = "hidden"

    assert table_in(saved(tmp_path, fill)).columns == ("Public",)


def test_what_the_file_says_of_its_size_is_not_believed(tmp_path):
    path = saved(tmp_path, lambda book: book.active.append(["a", "b"]))
    changed = tmp_path / "c.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("sheet1.xml"):
                data = data.replace(b'<dimension ref="A1:B1"', b'<dimension ref="A1:A1"')
            new.writestr(name, data)
    assert table_in(changed).columns == ("a", "b")


def huge(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("x.xml", "w") as entry:
        for _ in range(LARGEST_UNPACKED // (1 << 20) + 1):
            entry.write(bytes(1 << 20))


BAD = [
    ("a.xlsx", lambda path: path.write_bytes(b"PK\x03\x04 not a zip"), "cannot be read as a spreadsheet"),
    ("a.xls", lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)), "not a table"),
    ("a.csv", lambda path: path.write_bytes(b""), "no cells"),
    ("a.csv", lambda path: path.write_bytes(b" , \n,,\n"), "no cells"),
    ("a.csv", lambda path: path.write_bytes(b"x" * (LARGEST_FILE + 1)), "too large"),
    ("a.csv", lambda path: path.write_bytes(b"x,y\n" * 10_001), "at most 20,000"),
    ("a.xlsx", huge, "too large"),
    ("a.csv", lambda _path: None, "cannot be read: No such file"),
    ("a.xlsx", lambda path: saved(path.parent, lambda _book: None, path.name), "no cells"),
]


@pytest.mark.parametrize(("name", "make", "said"), BAD, ids=[f"{name}: {said}" for name, _make, said in BAD])
def test_a_bad_file_is_one_sentence_and_what_to_do(tmp_path, name, make, said):
    make(tmp_path / name)
    with pytest.raises(NotATable, match=said) as refusal:
        table_in(tmp_path / name)
    assert str(refusal.value).count(". ") == 0
    assert refusal.value.next_step


def test_another_kind_of_zip_is_refused(tmp_path):
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    with pytest.raises(NotATable, match="cannot be read as a spreadsheet"):
        table_in(path)
