"""Every letter is PDF/UA-1 and PDF/A-2a at once, and says by its tags what its blocks say."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import numpy as np
import pikepdf
import pypdfium2
import pytest

from foidesk.letters.blocks import (
    Address,
    Block,
    Figure,
    Furniture,
    Heading,
    ItemList,
    Letter,
    Letterhead,
    Paragraph,
    Passage,
    Quote,
    Run,
    Signature,
    Table,
    plain,
)
from foidesk.letters.draw import draw
from foidesk.letters.tagging_document import File, repaired
from foidesk.letters.tagging_properties import srgb
from foidesk.letters.text import linked
from tests.letters.disputes import AGREED as DISPUTES
from tests.letters.disputes import agreed_in_dispute
from tests.letters.notices import AGREED, agreed_notice
from tests.letters.samples import PARTS, sample_letter
from tests.letters.test_draw import HOSTILE, LOREM, PLACES, figures, letter_of, quoted
from tests.letters.test_logos import picture
from tests.letters.tree import Node, Tagged, complaints, found_by_readers, found_by_validators

LINK = "https://example.org/" + "abcdefghij" * 14


def rich() -> Letter:
    """Everything a letter can hold, in more than one language and over more than one page."""
    welsh = "Diolch am eich cais. "
    blocks: tuple[Block, ...] = (
        Paragraph((Run("A "), Run("strong", strong=True), Run(" word and an "), Run("odd", emphasis=True)), leads_on=True),
        Quote((plain("First line\nsecond line"), linked(f"See {LINK} and pat@x.example."))),
        Heading(2, "Lists"),
        ItemList((plain("one"), linked("two at https://a.example, three at https://b.example")), numbered=True),
        ItemList((plain(LOREM * 12), (Run(welsh, lang="cy"),))),
        Heading(3, "Other words"),
        Paragraph((Run(welsh * 9, lang="cy"),)),
        Paragraph((Run("Here: "), Run(welsh * 9, lang="cy"), Run("and on.", strong=True))),
        Paragraph((Run("This "), Run("dolen", href="https://c.example/cy", lang="cy"), Run(" leads on."))),
        Paragraph((Run("all of it a link", href="https://d.example"),)),
        Paragraph((Run("same", href="https://e.example"), Run("same", href="https://e.example"), Run("."))),
        Paragraph(plain("холодный שלום 😀 ŵŷ ½ “quoted” – x")),
        Heading(2, "Figures"),
        replace(figures(70), note="A note.", blank_means="A blank is none."),
        Table("Wide cells", ("", "What"), (("", LOREM * 3), ("b", ""), ("c", LOREM)), row_headers=True),
        Address((plain("Reviews"), linked("reviews@x.example"), plain("FW1 2AB"))),
        Paragraph(plain(LOREM * 70)),
        Signature("Yours sincerely", ("Imogen Vale", "Decision Maker")),
    )  # fmt: skip
    letter = letter_of(*blocks)
    logos = tuple(Figure(picture(kind), f"Logo of <{kind}> & Son") for kind in ("PNG", "JPEG"))
    return replace(letter, letterhead=Letterhead(("Fenwick", "Glen"), logos, (linked("foi@x.example"),)))


def bilingual() -> Letter:
    """Two languages, each with its title, its table and its words for it."""
    welsh = Furniture("Tudalen", "o", "colofnau {first} i {last}", "parhad", "Drafft")
    english: tuple[Block, ...] = (
        Heading(1, "Our response"), Paragraph(plain(LOREM)), Heading(2, "Figures"), figures(40), Heading(3, "More"),
        Heading(4, "And more"), ItemList((plain("one"), (Run("dau", lang="cy"),))),
    )  # fmt: skip
    cymraeg: tuple[Block, ...] = (
        Heading(1, "Ein hymateb"), Paragraph(plain("Diolch am eich cais.")), Heading(2, "Ffigurau"), figures(40),
        ItemList((plain("un"), plain("dau"))), Quote((plain("Annwyl"),)), Address((plain("Tŷ Gŵydd"), plain("CF1 2AB"))),
        Paragraph((Run("in English", lang="en-GB"),)), Signature("Yn gywir", ("Imogen Vale",)),
    )  # fmt: skip
    letter = letter_of(title="Our response")
    return replace(letter, blocks=(Passage("cy", cymraeg, welsh), Passage("en-GB", english)))


LETTERS: dict[str, Callable[[], Letter]] = {
    **{name: (lambda name=name: sample_letter(name)) for name in PARTS},
    **{name: (lambda name=name: agreed_notice(name)) for name in AGREED},
    **{name: (lambda name=name: agreed_in_dispute(name)) for name in DISPUTES},
    "rich": rich,
    "long table": lambda: letter_of(figures(150)),
    "wide table": lambda: letter_of(
        Table("Wide", tuple(f"C{i}" for i in range(40)), (tuple(range(40)),) * 9, row_headers=True)
    ),
    "tall rows": lambda: letter_of(
        Table("Tall", ("Name", "What"), (("first", "x"), ("second", LOREM * 90), ("third", LOREM)))
    ),
    "long quote": lambda: letter_of(quoted((LOREM * 9 + "\n\n") * 60)),
    "long paragraph": lambda: letter_of(Paragraph(linked((LOREM + "See https://example.org/a. ") * 150))),
    "bilingual": bilingual,
    "many headings": lambda: letter_of(*(Heading(2, f"Heading {i}") for i in range(90))),
}


@pytest.mark.parametrize("name", LETTERS)
def test_every_check_passes(name: str) -> None:
    letter = LETTERS[name]()
    assert complaints(draw(letter).pdf, letter) == []


@pytest.mark.parametrize("name", [*PARTS, *AGREED, *DISPUTES])
def test_every_check_passes_in_large_print(name: str) -> None:
    letter = LETTERS[name]()
    assert complaints(draw(letter, large_print=True).pdf, letter) == []


@pytest.mark.parametrize("compress", [True, False], ids=["packed", "plain"])
def test_packed_or_not_it_is_the_same_tree(compress: bool) -> None:
    pdf = draw(rich(), compress=compress).pdf
    assert complaints(pdf, rich()) == []


@pytest.mark.parametrize(("why", "text", "_expected"), HOSTILE, ids=[row[0] for row in HOSTILE])
def test_hostile_text_breaks_no_rule(why: str, text: str, _expected: str) -> None:
    blocks = [block(text) for _place, block in PLACES]
    letter = letter_of(*blocks, title=text or "x", reference=text)
    assert complaints(draw(letter).pdf, letter) == []


ODD: list[Block] = [
    Table("No rows", ("a", "b"), ()),
    Table("No columns", (), ((), ())),
    Table("One column", ("a",), ((1,), (None,))),
    Table("Short rows", ("a", "b"), ((1,), ())),
    Table("", ("", ""), ((None, None),), note="A note.", blank_means="Blank."),
    ItemList(()),
    ItemList(((), plain(""), plain(" "))),
    Quote(()),
    Quote(((), plain(""))),
    Address(()),
    Paragraph(()),
    Heading(2, ""),
    Signature("", ()),
    Paragraph((Run("", href="https://a.example", lang="cy"), Run("x", lang="cy"))),
    Paragraph((Run("click", href="javascript:alert(1)"),)),
]


@pytest.mark.parametrize("block", ODD, ids=[f"{i}" for i in range(len(ODD))])
def test_what_is_empty_or_odd_breaks_no_rule(block: Block) -> None:
    letter = letter_of(block, Paragraph(plain("After.")))
    pdf = draw(letter).pdf
    assert complaints(pdf, letter) == []
    assert Tagged(pdf).tree.kids[-1] == Node("P", "After.")


def test_a_head_too_tall_for_its_place_breaks_no_rule() -> None:
    head = Letterhead(
        tuple(f"Authority {i}" for i in range(60)), (Figure(picture("PNG"), "Logo"),), (plain("x"),)
    )
    pdf = draw(replace(letter_of(Paragraph(plain(LOREM))), letterhead=head)).pdf
    assert found_by_validators(pdf) == []
    assert Tagged(pdf).faults() == []


def test_twenty_thousand_rows() -> None:
    pdf = draw(letter_of(figures(20_000))).pdf
    assert found_by_validators(pdf) == []
    assert found_by_readers(pdf, "-struct") == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        document = opened.Root.StructTreeRoot.K[0]
        (table,) = [kid for kid in document.K if kid.S == "/Table"]
        assert len(table.K[-1].K) == 20_000


@pytest.mark.parametrize(
    "data", [picture("PNG", (2_000, 3)), picture("PNG", mode="LA"), picture("JPEG", mode="CMYK")]
)
def test_any_logo_breaks_no_rule(data: bytes) -> None:
    letter = replace(letter_of(), letterhead=Letterhead(("Fenwick",), (Figure(data, "Logo of Fenwick"),)))
    assert complaints(draw(letter).pdf, letter) == []


# What only a reader notices.


def test_the_tree_of_a_letter_as_it_is_read_out() -> None:
    tree = Tagged(draw(rich()).pdf).tree
    assert [kid.role for kid in tree.kids] == [
        "Figure", "Figure", "P", "P", "P", "P", "P", "P", "H1", "P", "BlockQuote", "H2", "L", "L", "H3", "P", "P", "P",
        "P", "P", "P", "H2", "Table", "P", "P", "Table", "Div", "P", "P", "P",
    ]  # fmt: skip
    assert tree.kids[0].alt == "Logo of <PNG> & Son"
    welsh = [kid for kid in tree.kids if kid.lang == "cy"]
    assert [kid.role for kid in welsh] == ["P"]
    assert [kid.lang for one in tree.kids[16:18] for kid in one.kids] == ["cy", "cy"]
    heads = [cell.said for cell in tree.kids[22].kids[1].kids[0].kids]
    assert heads == ["Column"] * 3


def test_each_language_of_a_letter_is_said_once_for_all_of_it() -> None:
    made = draw(bilingual())
    tree = Tagged(made.pdf).tree
    welsh, english = tree.kids[-2:]
    assert [(one.role, one.lang) for one in (welsh, english)] == [("Div", "cy"), ("Div", "en-GB")]
    assert [kid.role for kid in welsh.kids] == [
        "H1", "P", "H2", "Table", "L", "BlockQuote", "Div", "P", "P", "P",
    ]  # fmt: skip
    assert [kid.lang for kid in welsh.kids if kid.lang] == ["en-GB"]
    with pikepdf.open(BytesIO(made.pdf)) as pdf, pdf.open_outline() as outline:
        assert [(one.title, len(one.children)) for one in outline.root] == [
            ("Ein hymateb", 1),
            ("Our response", 1),
        ]


def test_a_link_over_two_lines_is_one_link_in_two_places() -> None:
    tagged = Tagged(draw(letter_of(Paragraph(linked(f"Please do see {LINK} for more.")))).pdf)
    (link,) = tagged.tree.kids[-1].kids
    assert (link.role, link.text) == ("Link", LINK)
    notes = list(tagged.pdf.pages[0].obj.Annots)
    assert len(notes) >= 2
    assert {str(note.Contents) for note in notes} == {LINK}
    assert {int(note.F) for note in notes} == {4}
    assert tagged.faults() == []


def test_two_links_to_one_place_on_one_line_are_two() -> None:
    tagged = Tagged(draw(letter_of(Paragraph(linked("https://a.example and https://a.example")))).pdf)
    assert [link.text for link in tagged.tree.kids[-1].kids] == ["https://a.example"] * 2
    assert tagged.faults() == []


def test_the_header_row_is_read_once() -> None:
    tagged = Tagged(draw(letter_of(figures(200))).pdf)
    assert len(tagged.pdf.pages) > 3
    assert tagged.tree.text.count("2025") == 1


def test_a_row_over_two_pages_is_one_row() -> None:
    words = " ".join(f"w{i}" for i in range(3_000))
    letter = letter_of(Table("Tall", ("Name", "What"), (("a", "x"), ("b", words), ("c", "y"))))
    tagged = Tagged(draw(letter).pdf)
    assert len(tagged.pdf.pages) > 2
    rows = tagged.tree.kids[-1].kids[-1].kids
    assert [row.kids[1].text for row in rows] == ["x", words, "y"]


def test_furniture_is_read_by_nobody() -> None:
    pdf = draw(letter_of(quoted((LOREM * 8 + "\n\n") * 20), reference="REF-77")).pdf
    tagged = Tagged(pdf)
    assert not re.search(r"REF-77|Page \d", tagged.tree.text)
    assert tagged.unmarked == []
    for page in tagged.pdf.pages:
        assert b"/Subtype/Footer" in page.Contents.read_bytes()


def test_bookmarks_are_the_headings() -> None:
    with pikepdf.open(BytesIO(draw(rich()).pdf)) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "A letter"
        assert [(one.title, [below.title for below in one.children]) for one in top.children] == [
            ("Lists", ["Other words"]), ("Figures", []),
        ]  # fmt: skip


def test_the_file_says_what_it_is() -> None:
    letter = replace(letter_of(title="Counts & <more>"), author="O’Neil & Co", dated=date(2026, 2, 1))
    with pikepdf.open(BytesIO(draw(letter).pdf)) as pdf:
        with pdf.open_metadata() as told:
            assert told["dc:title"] == "Counts & <more>"
            assert told["dc:creator"] == ["O’Neil & Co"]
            assert told["xmp:CreateDate"] == told["xmp:ModifyDate"] == "2026-02-01T00:00:00Z"
            assert (told["pdfaid:part"], told["pdfaid:conformance"], told["pdfuaid:part"]) == ("2", "A", "1")
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en-GB"
        assert {str(page.obj.Tabs) for page in pdf.pages} == {"/S"}
        assert pdf.pdf_version == "1.7"


def test_marks_change_nothing_on_the_page() -> None:
    pdf = draw(rich()).pdf
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            kept = [
                one
                for one in pikepdf.parse_content_stream(page)
                if str(one.operator) not in {"BDC", "BMC", "EMC"}
            ]
            page.Contents = opened.make_stream(pikepdf.unparse_content_stream(kept))
        bare = BytesIO()
        opened.save(bare)
    before, after = pypdfium2.PdfDocument(bare.getvalue()), pypdfium2.PdfDocument(pdf)
    for one, other in zip(before, after, strict=True):
        assert np.array_equal(one.render(scale=1.5).to_numpy(), other.render(scale=1.5).to_numpy())


# The parts.


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"x"])
def test_the_length_of_a_stream_is_plain_whatever_it_ends_in(end: bytes) -> None:
    letter = draw(letter_of()).pdf
    assert len(re.findall(rb"\r\nendstream\n", letter)) == letter.count(b"endstream")
    file = File(compress=False)
    file.add(1, b"<</Type/Catalog/Pages 2 0 R>>")
    file.add(2, b"<</Type/Pages/Count 0/Kids[]>>")
    file.add(3, file._stream("/X 1", b"abc" + end))
    with pikepdf.open(BytesIO(file.whole(root=1, info=2))) as opened:
        assert opened.get_object(3, 0).read_raw_bytes() == b"abc" + end


def test_a_character_map_is_repaired() -> None:
    given = "x\n1 begincodespacerange\n<00> <02>\nendcodespacerange\n3 beginbfchar\n<00> <0000>\n<01> <0041>\n<02> <1F600>\nendbfchar\nend"
    assert repaired(given).splitlines() == [
        "x", "1 begincodespacerange", "<00> <02>", "endcodespacerange",
        "2 beginbfchar", "<01> <0041>", "<02> <D83DDE00>", "endbfchar", "end",
    ]  # fmt: skip
    long = (
        "endcodespacerange\n" + "\n".join(f"<{i:02X}> <{i + 64:04X}>" for i in range(250)) + "\nendbfchar\n"
    )
    assert re.findall(r"(\d+) beginbfchar", repaired(long)) == ["100", "100", "50"]


def test_the_colour_profile_is_the_same_everywhere() -> None:
    profile = srgb()
    assert profile[36:40] == b"acsp"
    assert (profile[24:36].hex(), profile[40:44]) == ("07e600010001000000000000", b"\0\0\0\0")
