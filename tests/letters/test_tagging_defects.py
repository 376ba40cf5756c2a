"""Every way to break a tagged letter that we could think of is caught: the checks of the other tests see."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from foidesk.letters.blocks import Figure, Heading, Letter, Letterhead, Paragraph, Run, Table, plain
from foidesk.letters.draw import draw
from foidesk.letters.text import linked
from tests.letters.test_draw import LOREM, letter_of
from tests.letters.test_logos import picture
from tests.letters.tree import complaints

Pdf = pikepdf.Pdf


@cache
def letter() -> Letter:
    made = letter_of(
        Paragraph(linked("See https://a.example or pat@x.example.")),
        Paragraph((Run("Diolch", lang="cy"), Run(" thanks"))),
        Heading(2, "Below"),
        Paragraph(plain(LOREM * 40)),
        Table("Counts", ("Name", "2026"), (("North", 1), ("South", 2)), row_headers=True),
        Paragraph(plain("Last words.")),
    )
    return replace(made, letterhead=Letterhead(("Fenwick",), (Figure(picture("PNG"), "Logo of Fenwick"),)))


def elements(pdf: Pdf, role: str) -> Iterator[Any]:
    def below(element: Any) -> Iterator[Any]:
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
                yield kid
                yield from below(kid)

    return (one for one in below(pdf.Root.StructTreeRoot.K[0]) if str(one.S)[1:] == role)


def first(pdf: Pdf, role: str) -> Any:
    return next(elements(pdf, role))


def document(pdf: Pdf) -> Any:
    return pdf.Root.StructTreeRoot.K[0]


def rename(was: str, now: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        for element in list(elements(pdf, was)):
            element.S = Name(f"/{now}")

    return change


def drop(role: str, key: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        del first(pdf, role)[key]

    return change


def drop_from_root(key: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        del pdf.Root[key]

    return change


def drop_from_note(key: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        del pdf.pages[0].Annots[0][key]

    return change


def content(was: bytes, now: bytes, times: int = 1) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        data = page.Contents.read_bytes()
        assert was in data
        page.Contents = pdf.make_stream(data.replace(was, now, times))

    return change


def metadata(was: bytes, now: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        data = pdf.Root.Metadata.read_bytes()
        assert was in data
        pdf.Root.Metadata.write(data.replace(was, now))

    return change


def last_first(pdf: Pdf) -> None:
    document(pdf).K = Array([document(pdf).K[-1], *list(document(pdf).K)[:-1]])


def lose_the_last(pdf: Pdf) -> None:
    del document(pdf).K[-1]


def lose_a_mark(pdf: Pdf) -> None:
    first(pdf, "H2").K = Array([])


def mark_twice(pdf: Pdf) -> None:
    first(pdf, "H2").K = Array([*first(pdf, "H2").K, *first(pdf, "H1").K])


def mark_on_another_page(pdf: Pdf) -> None:
    first(pdf, "H1").Pg = pdf.pages[1].obj


def lose_the_links_place(pdf: Pdf) -> None:
    link = first(pdf, "Link")
    link.K = Array([kid for kid in link.K if isinstance(kid, int)])


def swap_the_links_places(pdf: Pdf) -> None:
    one, other = list(elements(pdf, "Link"))[:2]
    one.K[-1].Obj, other.K[-1].Obj = other.K[-1].Obj, one.K[-1].Obj


def swap_two_parents(pdf: Pdf) -> None:
    nums = pdf.Root.StructTreeRoot.ParentTree.Nums
    pages = [kid for kid in nums if isinstance(kid, pikepdf.Array)]
    pages[0][0], pages[0][1] = pages[0][1], pages[0][0]


def empty_the_parents(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums = Array([])


def wrong_parent(pdf: Pdf) -> None:
    first(pdf, "H2").P = first(pdf, "H1")


def lose_a_header_cell(pdf: Pdf) -> None:
    del first(pdf, "TR").K[-1]


def lose_the_font(pdf: Pdf) -> None:
    del next(iter(pdf.pages[0].Resources.Font.values())).FontDescriptor["/FontFile2"]


def lose_unicode(pdf: Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


def wrong_unicode(pdf: Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0061>", b"<0062>"))


def script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name("/JavaScript"), JS=String("app.alert(1)"))


def lose_tabs(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


def lose_page_key(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/StructParents"]


def unknown_role(pdf: Pdf) -> None:
    first(pdf, "H2").S = Name("/Headline")


def lose_the_title_bar(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences["/DisplayDocTitle"]


def wrong_colours(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile.N = 4


DEFECTS: dict[str, Callable[[Pdf], None]] = {
    "no tree": drop_from_root("/StructTreeRoot"),
    "not marked as tagged": drop_from_root("/MarkInfo"),
    "no language": drop_from_root("/Lang"),
    "no metadata": drop_from_root("/Metadata"),
    "no colours": drop_from_root("/OutputIntents"),
    "colours of four inks": wrong_colours,
    "title not shown": lose_the_title_bar,
    "no title": metadata(b"dc:title", b"dc:subject"),
    "not called PDF/UA": metadata(b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "not called PDF/A": metadata(b"<pdfaid:part>2</pdfaid:part>", b""),
    "called PDF/A-2 without level": metadata(b"<pdfaid:conformance>A<", b"<pdfaid:conformance>Z<"),
    "extension not described": metadata(b"pdfaExtension:schemas", b"pdfaExtension:other"),
    "headings as paragraphs": rename("H1", "P"),
    "a level skipped": rename("H2", "H4"),
    "an unknown role": unknown_role,
    "quoted paragraphs as headings": rename("P", "H1"),
    "header cells as data": rename("TH", "TD"),
    "no scope": drop("TH", "/A"),
    "a cell too few": lose_a_header_cell,
    "rows outside a table": rename("Table", "Div"),
    "a figure without words": drop("Figure", "/Alt"),
    "a figure without a place": drop("Figure", "/A"),
    "no language of a passage": drop("Span", "/Lang"),
    "a link's place without words": drop_from_note("/Contents"),
    "a link's place without a key": drop_from_note("/StructParent"),
    "a link's place hidden": drop_from_note("/F"),
    "a link without its place": lose_the_links_place,
    "links' places exchanged": swap_the_links_places,
    "links as paragraphs": rename("Link", "Span"),
    "the order changed": last_first,
    "words lost from the tree": lose_the_last,
    "a mark lost": lose_a_mark,
    "a mark used twice": mark_twice,
    "a mark on another page": mark_on_another_page,
    "two parents exchanged": swap_two_parents,
    "no parents": empty_the_parents,
    "a wrong parent": wrong_parent,
    "no order of links": lose_tabs,
    "a page without a key": lose_page_key,
    "words outside every mark": content(b"/H1<</MCID", b"/Artifact<</Other"),
    "an artifact that is not one": content(b"/Artifact", b"/Other"),
    "a mark not closed": content(b"EMC", b""),
    "words lost from the page": content(b")Tj", b")pop", 3),
    "a font not embedded": lose_the_font,
    "no characters": lose_unicode,
    "wrong characters": wrong_unicode,
    "a script": script,
}


@cache
def sound() -> bytes:
    return draw(letter(), compress=False).pdf


def broken(change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(BytesIO(sound())) as pdf:
        change(pdf)
        kept = BytesIO()
        pdf.save(kept, fix_metadata_version=False)
    return kept.getvalue()


def test_a_copy_with_nothing_changed_is_sound() -> None:
    assert complaints(broken(lambda _pdf: None), letter()) == []


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_caught(name: str) -> None:
    assert complaints(broken(DEFECTS[name]), letter()) != []


def test_a_stream_cut_short_is_caught() -> None:
    assert complaints(sound().replace(b"\r\nendstream", b"endstream"), letter()) != []


def test_a_wrong_cross_reference_is_caught() -> None:
    assert complaints(sound().replace(b"startxref\n", b"startxref\n1"), letter()) != []
