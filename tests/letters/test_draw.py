import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from reportlab import rl_config

from foidesk.letters import tables
from foidesk.letters.blocks import (
    Address,
    Block,
    Detail,
    Furniture,
    Heading,
    ItemList,
    Letter,
    Letterhead,
    Paragraph,
    Quote,
    Run,
    Signature,
    Table,
    plain,
)
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.text import linked, paragraphs
from tests.letters.reading import as_drawn, pages, words
from tests.letters.samples import sample_letter

ROOT = Path(__file__).parents[2]
LOREM = "It was a bright cold day in the archive and the boxes were counted one by one. "
BAD = "\N{REPLACEMENT CHARACTER}"


def letter_of(*blocks: Block, title: str = "A letter", reference: str = "FOI 1/26") -> Letter:
    return Letter(
        title=title, lang="en-GB", dated=date(2026, 11, 20), author="Fenwick Constabulary", reference=reference,
        letterhead=Letterhead(("Fenwick Constabulary",)), address=Address((plain("Pat Query"),)),
        details=(Detail("Date", "20 November 2026"),), blocks=(Heading(1, title), *blocks),
    )  # fmt: skip


def drawn(*blocks: Block) -> Drawn:
    return draw(letter_of(*blocks))


def figures(rows: int) -> Table:
    return Table(
        "Counts",
        ("Name", "2025", "2026"),
        tuple((f"Row {i}", i, None) for i in range(rows)),
        row_headers=True,
    )


def quoted(text: str) -> Quote:
    return Quote(tuple(plain(one) for one in paragraphs(text)))


def run_tool(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_what_drawing_returns() -> None:
    made = draw(sample_letter())
    assert made.sha256 == hashlib.sha256(made.pdf).hexdigest()
    assert made.pages == len(PdfReader(BytesIO(made.pdf)).pages)
    assert made.warnings == ()


def test_the_files_properties() -> None:
    reader = PdfReader(BytesIO(draw(sample_letter()).pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Our response to your request: Widgets"
    assert reader.metadata.author == "Fenwick Constabulary"
    assert reader.metadata["/CreationDate"] == reader.metadata["/ModDate"] == "D:20191217000000Z"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert {tuple(round(float(side)) for side in page.mediabox) for page in reader.pages} == {
        (0, 0, 595, 842)
    }


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert draw(sample_letter("joint")).pdf == draw(sample_letter("joint")).pdf


@pytest.mark.parametrize(("seed", "zone"), [("0", "UTC"), ("1", "Pacific/Kiritimati"), ("2", "America/Adak")])
def test_the_same_bytes_in_any_process_and_time_zone(seed: str, zone: str) -> None:
    code = (
        "from tests.letters.samples import sample_letter\nfrom foidesk.letters.draw import draw\n"
        "print(draw(sample_letter('joint')).sha256)"
    )
    elsewhere = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
    out = subprocess.run(
        [sys.executable, "-c", code], env=elsewhere, capture_output=True, text=True, check=True
    )
    assert out.stdout.strip() == draw(sample_letter("joint")).sha256


@pytest.mark.parametrize("name", ["joint", "figures", "cost"])
def test_poppler_and_qpdf_find_nothing_to_say(name: str, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(draw(sample_letter(name)).pdf)
    fonts = run_tool("pdffonts", str(file))
    assert fonts.stderr == ""
    rows = [line.split() for line in fonts.stdout.splitlines()[2:]]
    assert rows
    assert all(row[0].partition("+")[2].startswith(("LiberationSans", "DejaVuSans")) for row in rows)
    assert all(row[-5:-3] == ["yes", "yes"] for row in rows), "every font embedded, as a subset"
    checked = run_tool("qpdf", "--check", str(file))
    assert (checked.returncode, checked.stderr) == (0, "")


def test_every_page_says_which_of_how_many_and_the_reference() -> None:
    made = drawn(quoted((LOREM * 8 + "\n\n") * 60))
    assert made.pages > 9
    for number, page in enumerate(pages(made.pdf), start=1):
        assert f"Page {number} of" in page
        assert re.search(rf"\b{made.pages}\b", page)
        assert "FOI 1/26" in page


# Words stay apart, whatever line they end on.

PROSE: list[tuple[str, Callable[[str], Block]]] = [
    ("paragraph", lambda text: Paragraph(plain(text))),
    ("runs", lambda text: Paragraph((Run(text, strong=True), Run(" and then "), Run(text, emphasis=True)))),
    ("links", lambda text: Paragraph(linked(f"{text}See https://example.org/a/b and {text}"))),
    ("line ends", lambda text: Paragraph(plain(text.replace("one by one. ", "one by one.\n")))),
    ("quote", quoted),
    ("list", lambda text: ItemList((plain(text), plain(text)))),
    ("scripts", lambda text: Paragraph(plain(text.replace("cold", "холодный שלום 😀")))),
]  # fmt: skip


@pytest.mark.parametrize(("name", "block"), PROSE, ids=[row[0] for row in PROSE])
@pytest.mark.parametrize("times", [2, 60], ids=["short", "over pages"])
def test_words_do_not_run_together_at_line_ends(name: str, block: Callable[[str], Block], times: int) -> None:
    text = as_drawn(drawn(block(LOREM * times)).pdf)
    # nothing but a page's own furniture stands between the words of a sentence
    run_on = re.findall(r"(?:bright|day|archive|boxes|counted)(?:in|cold|the|and|were|one)", text)
    assert run_on == []


def test_a_long_word_is_broken_without_adding_to_it() -> None:
    link = "https://example.org/" + "abcdefghij" * 30
    assert link in as_drawn(drawn(Paragraph(linked(f"See {link} for more."))).pdf)


# Nothing on a page stands alone.


@pytest.mark.parametrize("before", range(20, 44))
def test_no_heading_stands_alone_at_the_foot(before: int) -> None:
    lines = tuple(plain(f"line {i}") for i in range(before))
    made = drawn(Address(lines), Heading(2, "HEADING"), Heading(3, "BELOW"), Paragraph(plain(LOREM * 6)))
    (page,) = [page for page in pages(made.pdf) if "HEADING" in page]
    assert "BELOW" in page
    assert page.split("BELOW")[1].count("archive") >= 1


@pytest.mark.parametrize("before", range(20, 44))
def test_a_caption_stays_with_its_table(before: int) -> None:
    made = drawn(
        Address(tuple(plain(f"line {i}") for i in range(before))), Heading(2, "HEADING"), figures(30)
    )
    (page,) = [page for page in pages(made.pdf) if "HEADING" in page]
    assert "Counts" in page
    assert "Row 0" in page


# Tables.


def test_the_header_row_is_on_every_page_and_no_row_is_lost() -> None:
    made = drawn(figures(500))
    shown = pages(made.pdf)
    assert all("2025" in page for page in shown if "Row" in page)
    assert re.findall(r"Row (\d+)\b", "\n".join(shown)) == [str(i) for i in range(500)]


def test_a_row_taller_than_a_page_is_broken_and_no_word_is_lost() -> None:
    tall = " ".join(f"w{i}" for i in range(6_000))
    made = drawn(Table("Tall", ("Name", "What"), (("first", "x"), ("second", tall), ("third", "y"))))
    found = words(made.pdf)
    assert [word for word in found if re.fullmatch(r"w\d+", word)] == tall.split()
    assert found.index("first") < found.index("w0") < found.index("third")


def test_many_columns_are_shown_in_pieces_that_say_so() -> None:
    columns = tuple(f"C{i}" for i in range(30))
    made = drawn(Table("Wide", columns, (tuple(f"v{i}" for i in range(30)),), row_headers=True))
    text = "\n".join(pages(made.pdf))
    assert "columns 2 to 11" in text
    assert "columns 22 to 30" in text
    assert {f"v{i}" for i in range(30)} <= set(text.split())


@pytest.mark.parametrize(
    "table",
    [
        Table("No rows", ("a", "b"), ()),
        Table("No columns", (), ((), ())),
        Table("One column", ("a",), ((1,), (None,))),
        Table("Short rows", ("a", "b"), ((1,), ())),
        Table("", ("", ""), ((None, None),), note="A note.", blank_means="Blank."),
    ],
    ids=lambda table: table.title or "all blank",
)
def test_odd_tables_are_drawn(table: Table) -> None:
    assert table.title in "\n".join(pages(drawn(table).pdf))


def test_building_a_table_grows_with_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    built = {1_000: 0, 4_000: 0}
    for rows in built:

        class Counted(tables.Plan):
            def row(self, number: int, rows: int = rows) -> object:  # type: ignore[override]
                built[rows] += 1
                return super().row(number)

        monkeypatch.setattr(tables, "Plan", Counted)
        drawn(figures(rows))
        monkeypatch.undo()
    assert built[1_000] <= 3 * 1_000
    assert built[4_000] <= 4.2 * built[1_000]


# Text that means no good.

PAYLOAD = """<para><font color="[[[getattr(pow, Word('__globals__'))['os'].system('touch /tmp/exploited') for Word in [
 orgTypeFun('Word', (str,), { 'mutated': 1, 'startswith': lambda self, x: 1 == 0, '__eq__': lambda self, x:
 self.mutate() and self.mutated < 0 and str(self) == x, 'mutate': lambda self: { setattr(self, 'mutated',
 self.mutated - 1) }, '__hash__': lambda self: hash(str(self)), }) ] ] for orgTypeFun in [type(type(1))] ] and
 'red']">exploit</font></para>"""
"""CVE-2023-33733 as it was published."""

HOSTILE = [
    (
        "mark-up",
        "<b>bold</b> <font size=99>x</font> & &amp; <br/>",
        "<b>bold</b> <font size=99>x</font> & &amp; <br/>",
    ),
    ("an address in brackets", "Pat <pat@x.gov.uk> wrote", "Pat <pat@x.gov.uk> wrote"),
    ("comments", "a <!-- gone? --> b <![CDATA[c]]> <?d?>", "a <!-- gone? --> b <![CDATA[c]]> <?d?>"),
    ("unclosed", "<b><i><a href='#x'>", "<b><i><a href='#x'>"),
    ("a local image", '<img src="/etc/passwd"/><img src="file:///etc/passwd">', "/etc/passwd"),
    ("the published payload", PAYLOAD, "exploit"),
    ("a script to click on", "<a href=javascript:alert(1)>x</a>", "<a href=javascript:alert(1)>x</a>"),
    ("NULs", "a\x00\x00b", f"a{BAD}{BAD}b"),
    ("controls", "a\x00b\x1b[31mc\x7f", f"a{BAD}b{BAD}[31mc{BAD}"),
    ("surrogates", "lone \ud83d here", f"lone {BAD} here"),
    ("templates", "{name} %s $x {0.__class__}", "{name} %s $x {0.__class__}"),
    ("nothing but spaces", " \u2003 \n\n\t", ""),
]
PLACES: list[tuple[str, Callable[[str], Block]]] = [
    ("heading", lambda text: Heading(2, text)),
    ("paragraph", lambda text: Paragraph(linked(text))),
    ("quote", quoted),
    ("item", lambda text: ItemList((plain(text),), numbered=True)),
    ("cell", lambda text: Table(text, (text, "b"), ((text, 1),), text, text)),
    ("address", lambda text: Address((plain(text),))),
    ("signature", lambda text: Signature(text, (text, text))),
]


@pytest.mark.parametrize(("why", "text", "expected"), HOSTILE, ids=[row[0] for row in HOSTILE])
@pytest.mark.parametrize(("place", "block"), PLACES, ids=[row[0] for row in PLACES])
def test_hostile_text_is_only_text(
    place: str, block: Callable[[str], Block], why: str, text: str, expected: str
) -> None:
    made = drawn(block(text))
    assert "".join(expected.split()) in "".join("\n".join(pages(made.pdf)).split())


@pytest.mark.parametrize(("why", "text", "expected"), HOSTILE, ids=[row[0] for row in HOSTILE])
def test_hostile_text_in_the_head_and_the_properties(why: str, text: str, expected: str) -> None:
    letter = letter_of(Paragraph(plain(LOREM)), title=text or "x", reference=text)
    PdfReader(BytesIO(draw(letter).pdf)).pages[0].extract_text()


def test_no_link_leads_anywhere_but_to_the_web_or_mail() -> None:
    bad = ("javascript:alert(1)", "file:///etc/passwd", "pdf:x", "#x", "data:text/html,x")
    runs = [
        Run(f"click {i} ", href=href)
        for i, href in enumerate((*bad, "https://ok.example/ü", "mailto:a@b.example"))
    ]
    with pikepdf.open(BytesIO(drawn(Paragraph(tuple(runs))).pdf)) as pdf:
        targets = {str(note.A.URI) for page in pdf.pages for note in page.get("/Annots", [])}
    assert targets == {"https://ok.example/%C3%BC", "mailto:a@b.example"}


LONG = [(name, block) for name, block in PLACES if name != "cell"]


@pytest.mark.parametrize(("place", "block"), LONG, ids=[row[0] for row in LONG])
def test_a_word_of_a_hundred_thousand_letters(place: str, block: Callable[[str], Block]) -> None:
    made = drawn(block("x" * 100_000), Paragraph(plain("Afterwards.")))
    text = "\n".join(pages(made.pdf))
    assert text.count("x") >= 100_000
    assert "Afterwards." in text


def test_an_address_too_long_for_its_place_is_drawn_all_the_same() -> None:
    letter = sample_letter()
    lines = tuple(plain(f"line {i}") for i in range(200))
    long = Letter(
        letter.title, letter.lang, letter.dated, letter.author, "R" * 5_000,
        Letterhead(tuple(f"Authority {i}" for i in range(60))), Address(lines), letter.details, letter.blocks,
    )  # fmt: skip
    assert "line 199" in "\n".join(pages(draw(long).pdf))


def test_a_request_of_ten_megabytes() -> None:
    text = (LOREM * 40).strip() + "\n\n"
    made = drawn(
        Heading(2, "Your request"), quoted(text * (10_000_000 // len(text))), Paragraph(plain("The end."))
    )
    assert made.pages > 2_000
    assert "The end." in pages_at_the_end(made.pdf)


def pages_at_the_end(pdf: bytes) -> str:
    return PdfReader(BytesIO(pdf)).pages[-1].extract_text()


def test_a_column_title_that_is_cut_is_named() -> None:
    made = drawn(Table("t", ("long " * 100, "b"), ((1, 2),)))
    assert "was cut" in made.warnings[0]


def test_the_letters_own_words_for_pages() -> None:
    letter = letter_of(Paragraph(plain(LOREM)))
    welsh = Letter(
        letter.title, "cy-GB", letter.dated, letter.author, letter.reference, letter.letterhead, letter.address,
        letter.details, letter.blocks, Furniture("Tudalen", "o", "colofnau {first} i {last}"),
    )  # fmt: skip
    assert "Tudalen 1 o" in pages(draw(welsh).pdf)[0]


def test_reportlab_may_neither_fetch_nor_compute() -> None:
    assert (rl_config.trustedHosts, rl_config.trustedSchemes, rl_config.toColorCanUse) == (None, [], None)
