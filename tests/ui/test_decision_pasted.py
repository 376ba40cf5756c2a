"""Cells pasted from a spreadsheet, without a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.decisions import DataTable
from foidesk.intake.table_cells import LARGEST, NotATable, cell_of, table_of
from foidesk.ui.decision.pasted import rows_of

PASTED = [
    ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]], "plain"),
    ("a\tb\r\n1\t2\r\n", [["a", "b"], ["1", "2"]], "Windows line ends"),
    ("a\tb\n1\n", [["a", "b"], ["1", None]], "a short row"),
    ("a\n\nb\n\n\n", [["a"], [None], ["b"]], "blank rows at the end only"),
    ('"two\nlines"\tb\n', [["two\nlines", "b"]], "a line break in a cell"),
    ('"say ""yes"""\tb\n', [['say "yes"', "b"]], "quotes in a cell"),
    ('5"\tb\n6\tc\n', [['5"', "b"], ["6", "c"]], "an inch mark swallows nothing"),
    (" a \t b \n", [["a", "b"]], "space round a cell"),
    ("one cell", [["one cell"]], "one cell"),
]


@pytest.mark.parametrize(("text", "rows", "why"), PASTED, ids=[row[2] for row in PASTED])
def test_rows(text, rows, why):
    assert rows_of(text) == rows


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n\t", "   "])
def test_nothing_pasted_says_what_to_do(text):
    with pytest.raises(NotATable) as refusal:
        rows_of(text)
    assert refusal.value.next_step


def test_a_whole_spreadsheet_is_refused():
    with pytest.raises(NotATable, match="20,000"):
        rows_of("\t".join("x" * 100) + "\n" + "x\n" * (LARGEST // 100))


def test_the_first_row_names_the_columns():
    assert table_of(rows_of("Outcome\t2025\t2026\nCharged\t10\t\n")) == DataTable(
        "", ("Outcome", "2025", "2026"), (("Charged", "10", None),)
    )


@pytest.mark.parametrize(("typed", "cell"), [("", None), ("  ", None), ("0", "0"), (" 7 ", "7")])
def test_blank_is_not_nought(typed, cell):
    assert cell_of(typed) == cell


CELLS = st.text(st.characters(exclude_characters='\t\n\r"', exclude_categories=("Cs", "Cc")), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_rows_are_equally_long_and_nothing_is_lost(grid):
    text = "\n".join("\t".join(row) for row in grid)
    if not any(cell.strip() for row in grid for cell in row):
        return
    rows = rows_of(text)
    assert len({len(row) for row in rows}) == 1
    typed = [cell.strip() for row in grid for cell in row if cell.strip()]
    assert [cell for row in rows for cell in row if cell] == typed


EXCEL = """<html><head><style>td{mso-number-format:General}</style></head><body><table border=0>
<col width=64><tr height=20><td class=xl63>Year</td><td>Swans,<br>
  counted</td><td colspan=2>Geese &amp; ducks</td></tr>
<tr><td>2025</td><td align=right>11</td><td></td><td>4</td></tr></table></body></html>"""


def test_a_table_in_html_is_taken_cell_by_cell():
    assert rows_of("Year\tSwans, counted\tGeese & ducks\n2025 11 4", EXCEL) == [
        ["Year", "Swans,\ncounted", "Geese & ducks", None],
        ["2025", "11", None, "4"],
    ]


def test_html_without_a_table_leaves_it_to_the_text():
    assert rows_of("a\tb", "<p>a b</p>") == [["a", "b"]]


def test_only_the_first_table_counts_and_one_within_a_cell_is_its_words():
    inner = "<table><tr><td>a <table><tr><td>b</td></tr></table></td><td>c</td></tr></table><table><tr><td>d</table>"
    assert rows_of("", inner) == [["a b", "c"]]


def test_end_tags_may_be_missing_and_a_span_beyond_belief_is_not_believed():
    assert rows_of("", "<table><tr><td>a<td>b<tr><td>c</table>") == [["a", "b"], ["c", None]]
    assert rows_of("", "<table><tr><td colspan=99999999>a<td>b</table>")[0][100] == "b"
