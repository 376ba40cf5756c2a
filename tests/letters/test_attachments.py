"""Data tables carried within a letter as CSV files, and the letter as PDF/A-3a for it."""

import csv
import subprocess
from io import BytesIO, StringIO
from pathlib import Path

import pikepdf
import pytest

from foidesk.letters.attachments import attachments
from foidesk.letters.blocks import Letter, Paragraph, Passage, Table, plain
from foidesk.letters.draw import draw
from tests.letters.samples import sample_letter
from tests.letters.test_draw import figures, letter_of
from tests.letters.tree import PDF_A_2A, PDF_A_3A, complaints, found_by_validators


def one_table(*rows: tuple[str | int | float | None, ...]) -> bytes:
    (made,) = attachments(letter_of(Table("t", ("a",), rows)))
    return made.data


CELLS = [
    (None, "", "blank"),
    (12, "12", "a number"),
    (-7, "-7", "a negative number"),
    (-0.5, "-0.5", "a negative fraction"),
    ("-7", "-7", "a negative number that was typed"),
    ("+44", "+44", "a number with its sign"),
    ("-1,234.50%", '"-1,234.50%"', "a figure as it is written"),
    ("=1+1", "'=1+1", "a formula"),
    ("=HYPERLINK(0)", "'=HYPERLINK(0)", "a link"),
    ("@SUM(A1)", "'@SUM(A1)", "an old formula"),
    ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0", "a command"),
    ("-2+3", "'-2+3", "a sum"),
    ("- none", "'- none", "a dash that begins a text"),
    ("  =1", "'  =1", "after spaces"),
    ("＝1", "'＝1", "the wide sign"),
    ("North", "North", "a word"),
    ("a=b", "a=b", "not at the beginning"),
    ("Tŷ Gŵydd, “x”", '"Tŷ Gŵydd, “x”"', "a comma"),
    ('say "so"', '"say ""so"""', "quotes"),
]


@pytest.mark.parametrize(("cell", "written", "why"), CELLS, ids=[row[2] for row in CELLS])
def test_how_a_cell_is_written(cell: str | float | None, written: str, why: str) -> None:
    row = one_table((cell,)).decode("utf-8").split("\r\n")[1]
    assert row == (written or '""')


def test_a_table_is_written_whole() -> None:
    rows = (("North", 12, None), ("South\nand West", 7.5, "a, b"), ("Short",), ("Long", 1, 2, 3))
    (made,) = attachments(letter_of(Table("Widgets", ("Area", "2016", "=2017"), rows)))
    read = list(csv.reader(StringIO(made.data.decode("utf-8"), newline="")))
    assert read == [
        ["Area", "2016", "'=2017"], ["North", "12", ""], ["South\nand West", "7.5", "a, b"], ["Short", "", ""],
        ["Long", "1", "2"],
    ]  # fmt: skip
    assert b"\r\n" in made.data
    assert not made.data.startswith(b"\xef\xbb\xbf")


NAMES = [
    ("Widgets seized", "table-1-widgets-seized.csv"),
    ("Tŷ Gŵydd: 2016/17", "table-1-ty-gwydd-2016-17.csv"),
    ("../../etc/passwd", "table-1-etc-passwd.csv"),
    ("con", "table-1-con.csv"),
    ("", "table-1.csv"),
    ("中文", "table-1.csv"),
    ("x" * 500, f"table-1-{'x' * 60}.csv"),
]


@pytest.mark.parametrize(("title", "name"), NAMES)
def test_a_file_is_named_after_its_table(title: str, name: str) -> None:
    (made,) = attachments(letter_of(Table(title, ("a",), ((1,),))))
    assert made.name == name


def bilingual() -> Letter:
    welsh = Passage("cy", (Table("Cyfrif", ("Enw", "2026"), (("Gogledd", 1),)),))
    return letter_of(figures(70), Table("No columns", (), ()), welsh, figures(3))


def test_every_table_is_there_once_in_order() -> None:
    assert [one.name for one in attachments(bilingual())] == [
        "table-1-counts.csv", "table-2-cyfrif.csv", "table-3-counts.csv",
    ]  # fmt: skip


def test_every_check_passes_with_files_attached() -> None:
    made = draw(bilingual(), attach_tables=True)
    assert complaints(made.pdf, bilingual(), PDF_A_3A) == []
    assert found_by_validators(made.pdf, PDF_A_2A) != [], "2a allows no such files: the check sees them"


def test_poppler_gives_the_files_back(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(draw(bilingual(), attach_tables=True).pdf)
    listed = subprocess.run(["pdfdetach", "-list", str(file)], capture_output=True, text=True)
    assert listed.stderr == ""
    assert listed.stdout.splitlines()[0] == "3 embedded files"
    saved = subprocess.run(
        ["pdfdetach", "-saveall", "-o", str(tmp_path), str(file)], capture_output=True, text=True
    )
    assert saved.stderr == ""
    for one in attachments(bilingual()):
        assert (tmp_path / one.name).read_bytes() == one.data


def test_what_the_file_says_of_them() -> None:
    with pikepdf.open(BytesIO(draw(bilingual(), attach_tables=True).pdf)) as pdf:
        names = list(pdf.Root.Names.EmbeddedFiles.Names)
        assert [str(name) for name in names[::2]] == sorted(one.name for one in attachments(bilingual()))
        assert [spec.objgen for spec in names[1::2]] == [spec.objgen for spec in pdf.Root.AF]
        for spec, one in zip(pdf.Root.AF, attachments(bilingual()), strict=True):
            assert (str(spec.F), str(spec.UF), str(spec.Desc)) == (one.name, one.name, one.description)
            assert str(spec.AFRelationship) == "/Data"
            assert str(spec.EF.F.Subtype) == "/text/csv"
            assert (int(spec.EF.F.Params.Size), str(spec.EF.F.Params.ModDate)) == (
                len(one.data),
                "D:20261120000000Z",
            )
        assert str(pdf.Root.PageMode) == "/UseAttachments"
        with pdf.open_metadata() as told:
            assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("3", "A")


def test_without_being_asked_there_is_none() -> None:
    with pikepdf.open(BytesIO(draw(bilingual()).pdf)) as pdf:
        assert "/AF" not in pdf.Root
        assert "/Names" not in pdf.Root or "/EmbeddedFiles" not in pdf.Root.Names


def test_a_letter_without_tables_stays_2a() -> None:
    letter = letter_of(Paragraph(plain("x")))
    assert draw(letter, attach_tables=True).pdf == draw(letter).pdf


def test_the_same_letter_gives_the_same_bytes() -> None:
    letter = sample_letter("joint")
    assert draw(letter, attach_tables=True).pdf == draw(letter, attach_tables=True).pdf
