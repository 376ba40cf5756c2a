"""Letters as they come out of the printer: the envelope's window, margins, pages that go on, large print, drafts."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from foidesk.letters.blocks import (
    Address,
    Block,
    Detail,
    Figure,
    Furniture,
    Heading,
    ItemList,
    Letter,
    Letterhead,
    Paragraph,
    Signature,
    Table,
    plain,
)
from foidesk.letters.draw import draw
from foidesk.letters.envelope import SEEN, SHOWN
from foidesk.letters.pictures import BadPicture
from tests.letters.reading import pages, words
from tests.letters.samples import PARTS, sample_letter
from tests.letters.test_draw import LOREM, ROOT, drawn, figures, letter_of, quoted
from tests.letters.test_logos import picture
from tests.letters.tree import Tagged, complaints, found_by_validators

MM = 72 / 25.4
A4_HEIGHT = 297 * MM
SIZES = pytest.mark.parametrize("large", [False, True], ids=["normal", "large print"])
Box = tuple[str, float, float, float, float]
"""A character, and in millimetres from the sheet's top left: left, top, right, bottom."""


def characters(pdf: bytes, page: int = 0) -> Iterator[Box]:
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    for i in range(text.count_chars()):
        char = text.get_text_range(i, 1)
        if char.strip():
            left, bottom, right, top = text.get_charbox(i)
            yield char, left / MM, (A4_HEIGHT - top) / MM, right / MM, (A4_HEIGHT - bottom) / MM


def sizes(pdf: bytes) -> list[float]:
    """The size of every font that is chosen, on any page."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            float(operands[1])
            for page in opened.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Tf"
        ]


# The envelope.

LONG = ("Ms P Query-Smith", "Campaign for Open Widgets", "Flat 3", "22 Low Row", "Fenwick", "FW1 2AB")
HEADS = {
    "one authority": Letterhead(
        ("Fenwick Constabulary",), (), (plain("1 Road, Town"), plain("01632 960001"))
    ),
    "two": Letterhead(("Fenwick Constabulary", "Glenmoor Police")),
    "a long name": Letterhead(("The Royal Borough of Fenwick and Glenmoor Combined Authority",)),
    "logos": Letterhead(
        ("Fenwick Constabulary", "Glenmoor Police"),
        (Figure(picture("PNG"), "Logo"), Figure(picture("PNG"), "Logo")),
        tuple(plain(f"a line about the office, number {i}") for i in range(7)),
    ),
    "forty authorities": Letterhead(tuple(f"Authority number {i}" for i in range(40))),
}


def letter_to(lines: tuple[str, ...], head: Letterhead) -> Letter:
    details = (Detail("Date", "20 November 2026"), Detail("Our reference", "FOI 000042/26"))
    letter = letter_of(Paragraph(plain(LOREM)), title="TITLE")
    return replace(letter, address=Address(tuple(map(plain, lines))), letterhead=head, details=details)


def test_where_the_window_is() -> None:
    """A sheet folded to 99 x 210 mm slides in 110 x 220 mm; the window is 35 x 90, 20 from the left, 18 from the foot."""
    assert [round(side / MM) for side in (SHOWN.left, SHOWN.top, SHOWN.right, SHOWN.bottom)] == [
        20,
        57,
        100,
        81,
    ]
    assert [round(side / MM) for side in (SEEN.left, SEEN.top, SEEN.right, SEEN.bottom)] == [10, 46, 110, 92]


@SIZES
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("count", [1, 4, 6])
def test_the_window_shows_the_address_and_nothing_else(count: int, head: str, large: bool) -> None:
    made = draw(letter_to(LONG[-count:], HEADS[head]), large_print=large)
    seen = [
        box for box in characters(made.pdf) if box[3] > 10 and box[1] < 110 and box[4] > 46 and box[2] < 92
    ]
    assert "".join(box[0] for box in seen) == "".join("".join(LONG[-count:]).split())
    assert all(
        left >= 20 and top >= 57 and right <= 100 and bottom <= 81.5 for _, left, top, right, bottom in seen
    )


def test_a_very_long_address_shows_its_last_line_before_its_first() -> None:
    made = draw(letter_to((*LONG, "Scotland", "United Kingdom"), HEADS["two"]))
    seen = [box for box in characters(made.pdf) if box[3] < 110 and 46 < box[4] < 92]
    assert max(box[4] for box in seen) <= 81.5


# Margins.


@SIZES
@pytest.mark.parametrize("name", ["joint", "figures", "total"])
def test_the_margins_are_the_same_on_both_sides_of_the_sheet(name: str, large: bool) -> None:
    made = draw(sample_letter(name), large_print=large)
    for page in range(made.pages):
        boxes = list(characters(made.pdf, page))
        assert min(box[1] for box in boxes) >= 24.5
        assert max(box[3] for box in boxes) <= 185.5
        assert max(box[4] for box in boxes) <= 297 - 9
        assert min(box[2] for box in boxes) >= 11


# Pages that go on.


@SIZES
def test_every_page_says_which_of_how_many(large: bool) -> None:
    made = draw(letter_of(quoted((LOREM * 8 + "\n\n") * 20)), large_print=large)
    assert made.pages > 3
    for number, page in enumerate(pages(made.pdf), start=1):
        assert re.search(rf"Page {number} of\s+{made.pages}\b", page)
        assert "FOI 1/26" in page


@SIZES
def test_a_table_that_goes_on_says_so_and_only_there(large: bool) -> None:
    made = draw(letter_of(figures(120)), large_print=large)
    first, *others = [page for page in pages(made.pdf) if "Row" in page]
    assert "continued" not in first
    assert len(others) >= 3
    assert all("Counts (continued)" in page for page in others)
    tagged = Tagged(made.pdf)
    assert tagged.tree.text.count("Counts") == 1
    assert "continued" not in tagged.tree.text
    assert tagged.unmarked == []


def test_it_says_so_in_the_letters_language() -> None:
    letter = replace(letter_of(figures(120)), furniture=Furniture("Tudalen", "o", continued="parhad"))
    assert "Counts (parhad)" in pages(draw(letter).pdf)[1]


def test_a_piece_of_a_wide_table_that_goes_on_says_both() -> None:
    table = Table("Wide", tuple(f"C{i}" for i in range(30)), (tuple(range(30)),) * 60, row_headers=True)
    text = "\n".join(pages(drawn(table).pdf))
    assert "Wide (columns 2 to 11)" in text
    assert "Wide (columns 2 to 11, continued)" in text


@pytest.mark.parametrize("before", range(20, 44, 3))
def test_no_line_of_a_paragraph_stands_alone(before: int) -> None:
    lines = tuple(plain(f"line {i}") for i in range(before))
    text = " ".join(f"word{i}" for i in range(60))
    made = drawn(Address(lines), *(Paragraph(plain(text)) for _ in range(6)))
    found = [[line for line in page.splitlines() if "word" in line] for page in pages(made.pdf)]
    for ends in filter(None, found):
        assert "word59" not in ends[0], "the end of a paragraph is two lines at least"
        assert "word0" not in ends[-1].split(), "and so is its beginning"


@pytest.mark.parametrize("before", range(20, 44, 3))
@SIZES
def test_the_notes_of_a_table_stay_with_its_last_row(before: int, large: bool) -> None:
    lines = tuple(plain(f"line {i}") for i in range(before if not large else before // 2))
    table = replace(figures(20), note="NOTE", blank_means="BLANK")
    made = draw(letter_of(Address(lines), table), large_print=large)
    (page,) = [page for page in pages(made.pdf) if "NOTE" in page]
    assert page.index("Row 19") < page.index("BLANK") < page.index("NOTE")


def test_notes_longer_than_a_page_are_drawn_all_the_same() -> None:
    note = " ".join(f"w{i}" for i in range(3_000))
    found = words(drawn(replace(figures(20), note=note)).pdf)
    assert [word for word in found if re.fullmatch(r"w\d+", word)] == note.split()


@SIZES
@pytest.mark.parametrize("before", range(6, 30, 4))
def test_no_row_of_a_table_goes_on_alone_and_no_heading_is_left_behind(before: int, large: bool) -> None:
    lines = tuple(plain(f"line {i}") for i in range(before))
    made = draw(letter_of(Address(lines), Heading(2, "HEADING"), figures(30)), large_print=large)
    with_rows = [page for page in pages(made.pdf) if "Row" in page]
    assert "HEADING" in with_rows[0]
    assert all(len(re.findall(r"Row \d+", page)) >= 2 for page in with_rows)


@SIZES
def test_a_row_of_a_third_of_a_page_is_not_broken(large: bool) -> None:
    text = " ".join(f"w{i}" for i in range(45 if large else 150))
    table = Table("Tall", ("Name", "What"), tuple((f"r{i}", text) for i in range(9)))
    made = draw(letter_of(table), large_print=large)
    for page in pages(made.pdf):
        assert len(re.findall(r"\bw0\b", page)) == len(re.findall(rf"\b{text.split()[-1]}\b", page))


# Any size.


@SIZES
def test_a_table_of_forty_columns(large: bool) -> None:
    columns = tuple(f"Column {i}" for i in range(40))
    made = draw(
        letter_of(Table("Wide", columns, (tuple(f"v{i}" for i in range(40)),) * 3, row_headers=True)),
        large_print=large,
    )
    found = words(made.pdf)
    assert [found.count(f"v{i}") for i in range(1, 40)] == [3] * 39
    assert {f"{i}" for i in range(40)} <= set(found), "no title is broken"
    assert max(box[3] for page in range(made.pages) for box in characters(made.pdf, page)) <= 185.5


def test_a_request_of_two_hundred_parts() -> None:
    blocks: list[Block] = []
    for i in range(200):
        blocks += [
            Heading(2, f"Question {i}"),
            Paragraph(plain(LOREM * 2)),
            ItemList((plain("one"), plain("two"))),
        ]
    letter = letter_of(*blocks)
    made = draw(letter)
    assert found_by_validators(made.pdf) == []
    with pikepdf.open(BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        assert [one.title for one in outline.root[0].children] == [f"Question {i}" for i in range(200)]


def test_a_cell_of_a_hundred_thousand_letters() -> None:
    made = drawn(Table("Long", ("Name", "What"), (("first", "x"), ("second", "y" * 100_000), ("third", "z"))))
    text = "".join(pages(made.pdf))
    assert text.count("y") >= 100_000
    assert text.index("first") < text.index("second") < text.index("third")


# Large print.


def test_large_print_is_large() -> None:
    normal, large = (sizes(draw(sample_letter("joint"), large_print=one).pdf) for one in (False, True))
    assert max(set(normal), key=normal.count) == 11
    assert max(set(large), key=large.count) == 18
    assert min(large) >= 13.5, "nothing below what normal print has as its heading"
    for one, other in zip(sorted(set(normal)), sorted(set(large)), strict=False):
        assert other > one


@pytest.mark.parametrize("name", PARTS)
def test_large_print_keeps_every_standard_and_every_word(name: str) -> None:
    letter = sample_letter(name)
    large = draw(letter, large_print=True)
    assert complaints(large.pdf, letter) == []
    assert Tagged(large.pdf).tree == Tagged(draw(letter).pdf).tree


@SIZES
def test_no_word_of_a_table_is_broken_where_there_is_room(large: bool) -> None:
    """A column is never narrower than its longest word, its title's and a total's (which is bold) included."""
    rows = tuple((f"Organisation {i}", i, "disproportionate") for i in range(9))
    table = Table("t", ("Authority", "Measurements", "Characterisation"), (*rows, ("Totalisation", 9, "")))
    found = words(draw(letter_of(table), large_print=large).pdf)
    assert {"Measurements", "Characterisation", "disproportionate", "Totalisation"} <= set(found)


# Who signs.


def signed(image: Figure | None) -> Letter:
    return letter_of(Paragraph(plain(LOREM)), Signature("Yours sincerely", ("Imogen Vale", "Officer"), image))


@SIZES
def test_a_signature_stands_between_the_closing_and_the_name(large: bool) -> None:
    letter = signed(Figure(picture("PNG", (600, 200), "RGBA"), "Signature of Imogen Vale"))
    made = draw(letter, large_print=large)
    assert complaints(made.pdf, letter) == []
    assert [kid.role for kid in Tagged(made.pdf).tree.kids[-3:]] == ["P", "Figure", "P"]


def test_a_signature_without_words_is_called_after_who_signs() -> None:
    tree = Tagged(draw(signed(Figure(picture("PNG"), ""))).pdf).tree
    assert tree.kids[-2].alt == "Imogen Vale"


def test_a_signature_that_is_no_picture_is_one_clear_sentence() -> None:
    with pytest.raises(BadPicture, match="Signature of X"):
        draw(signed(Figure(b"x", "Signature of X")))


@pytest.mark.parametrize("before", range(10, 44, 4))
def test_closing_signature_and_name_stay_together(before: int) -> None:
    lines = tuple(plain(f"line {i}") for i in range(before))
    image = Figure(picture("PNG", (300, 100)), "Signature")
    made = drawn(Address(lines), Signature("Yours sincerely", ("Imogen Vale", "Officer"), image))
    (page,) = [page for page in pages(made.pdf) if "Yours sincerely" in page]
    assert "Imogen Vale" in page


# Drafts.


def watermarks(pdf: bytes) -> list[list[str]]:
    """The colours of what is drawn as a watermark on each page."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            inks, within = [], False
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("BDC", "EMC"):
                    within = bool(operands) and operands[1].get("/Subtype") == "/Watermark"
                elif within and str(operator) == "rg":
                    inks.append(" ".join(f"{float(one):.2f}" for one in operands))
            found.append(inks)
    return found


@SIZES
def test_a_draft_says_so_on_every_page_and_is_read_as_the_letter_is(large: bool) -> None:
    letter = sample_letter("figures")
    draft, issued = (draw(letter, draft=one, large_print=large).pdf for one in (True, False))
    assert all(len(inks) == 1 and min(map(float, inks[0].split())) > 0.85 for inks in watermarks(draft))
    assert all("Draft" in page for page in pages(draft))
    assert not any("Draft" in page for page in pages(issued))
    assert watermarks(issued) == [[]] * len(pages(issued))
    assert Tagged(draft).tree == Tagged(issued).tree
    assert complaints(draft, letter) == []


def test_a_draft_says_so_in_the_letters_language() -> None:
    letter = replace(letter_of(), furniture=Furniture(draft="Drafft ŵ שלום"))
    made = draw(letter, draft=True)
    assert "Drafft" in pages(made.pdf)[0]
    assert found_by_validators(made.pdf) == []


# The same bytes.


@pytest.mark.parametrize(("seed", "zone"), [("1", "Pacific/Kiritimati"), ("77", "America/Adak")])
def test_every_variant_is_the_same_in_any_process(seed: str, zone: str) -> None:
    code = (
        "from tests.letters.samples import sample_letter\nfrom foidesk.letters.draw import draw\n"
        "print(draw(sample_letter('joint'), large_print=True, draft=True, attach_tables=True).sha256)"
    )
    elsewhere = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
    out = subprocess.run(
        [sys.executable, "-c", code], env=elsewhere, capture_output=True, text=True, check=True
    )
    here = draw(sample_letter("joint"), large_print=True, draft=True, attach_tables=True)
    assert out.stdout.strip() == here.sha256
