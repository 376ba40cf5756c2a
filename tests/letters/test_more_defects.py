"""Ways to break what is attached, in another language, from right to left, signed, or gone on: each is caught."""

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from foidesk.letters.blocks import Figure, ItemList, Letter, Paragraph, Passage, Signature, Table, plain
from foidesk.letters.draw import draw
from tests.letters.test_draw import figures, letter_of
from tests.letters.test_logos import picture
from tests.letters.test_tagging_defects import elements, first, rename
from tests.letters.tree import PDF_A_3A, complaints

Pdf = pikepdf.Pdf


@cache
def letter() -> Letter:
    return letter_of(
        Paragraph(plain("(אבג) דהו")),
        Passage(
            "cy",
            (Paragraph(plain("Diolch am eich cais.")), Table("Cyfrif", ("Enw", "2026"), (("Bangor", 7),))),
        ),
        ItemList((plain("one"), plain("two")), numbered=True),
        figures(60),
        Signature("Yours sincerely", ("Imogen Vale",), Figure(picture("PNG"), "Signature of Imogen Vale")),
    )


@cache
def sound() -> bytes:
    return draw(letter(), compress=False, attach_tables=True, draft=True).pdf


def spec(pdf: Pdf, number: int = 0) -> Any:
    return pdf.Root.AF[number]


def on_every_page(was: bytes, now: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        found = 0
        for page in pdf.pages:
            data = page.Contents.read_bytes()
            found += len(re.findall(was, data))
            page.Contents = pdf.make_stream(re.sub(was, now, data))
        assert found

    return change


def lose_the_files(pdf: Pdf) -> None:
    del pdf.Root["/AF"]


def lose_the_list(pdf: Pdf) -> None:
    del pdf.Root["/Names"]


def lose_one_file(pdf: Pdf) -> None:
    del pdf.Root.AF[1]


def drop_from_spec(key: str) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        del spec(pdf)[key]

    return change


def unknown_relationship(pdf: Pdf) -> None:
    spec(pdf).AFRelationship = Name("/Somehow")


def slash_in_the_type(pdf: Pdf) -> None:
    del spec(pdf).EF.F["/Subtype"]


def another_cell(pdf: Pdf) -> None:
    stream = spec(pdf).EF.F
    stream.write(stream.read_bytes().replace(b"7", b"8"))


def another_size(pdf: Pdf) -> None:
    spec(pdf).EF.F.Params.Size = 1


def exchange_files(pdf: Pdf) -> None:
    one, other = spec(pdf, 0), spec(pdf, 1)
    one.EF.F, other.EF.F = other.EF.F, one.EF.F


def another_name(pdf: Pdf) -> None:
    spec(pdf).UF = String("other.csv")


def called_2a(pdf: Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(data.replace(b"<pdfaid:part>3", b"<pdfaid:part>2"))


def lose_the_passages_language(pdf: Pdf) -> None:
    del first(pdf, "Div")["/Lang"]


def another_language(pdf: Pdf) -> None:
    first(pdf, "Div").Lang = String("gd")


def lose_the_numbering(pdf: Pdf) -> None:
    del first(pdf, "L")["/A"]


def labels_after_bodies(pdf: Pdf) -> None:
    item = first(pdf, "LI")
    item.K = Array(list(item.K)[::-1])


def the_signatures_words(pdf: Pdf) -> None:
    del list(elements(pdf, "Figure"))[-1]["/Alt"]


def a_row_twice(pdf: Pdf) -> None:
    body = list(elements(pdf, "TBody"))[-1]
    body.K = Array([*body.K, body.K[0]])


def rows_exchanged(pdf: Pdf) -> None:
    body = list(elements(pdf, "TBody"))[-1]
    body.K = Array([body.K[1], body.K[0], *list(body.K)[2:]])


def lose_a_cell(pdf: Pdf) -> None:
    del list(elements(pdf, "TR"))[-1].K[-1]


def a_form_that_asks(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp/>"))


DEFECTS: dict[str, Callable[[Pdf], None]] = {
    "files without a list": lose_the_list,
    "a list without files": lose_the_files,
    "one file not of the letter": lose_one_file,
    "a file without a relationship": drop_from_spec("/AFRelationship"),
    "an unknown relationship": unknown_relationship,
    "a file without a name": drop_from_spec("/F"),
    "a file without a readable name": drop_from_spec("/UF"),
    "a file without words for it": drop_from_spec("/Desc"),
    "a file under another name": another_name,
    "a file without a type": slash_in_the_type,
    "a file with another cell": another_cell,
    "a file of another size": another_size,
    "files exchanged": exchange_files,
    "files in a PDF/A-2": called_2a,
    "a passage without its language": lose_the_passages_language,
    "a passage in another language": another_language,
    "a list without its numbering": lose_the_numbering,
    "a list without items": rename("LI", "P"),
    "labels as paragraphs": rename("Lbl", "P"),
    "labels after what they label": labels_after_bodies,
    "a signature without words": the_signatures_words,
    "a caption as a paragraph": rename("Caption", "P"),
    "a body as a head": rename("TBody", "THead"),
    "a row twice": a_row_twice,
    "rows exchanged": rows_exchanged,
    "a cell lost": lose_a_cell,
    "a bracket that says nothing": on_every_page(rb"/ActualText<FEFF0028>", b""),
    "a bracket that says another": on_every_page(rb"/ActualText<FEFF0028>", b"/ActualText<FEFF005B>"),
    "a header that is read again": on_every_page(rb"/Artifact<</Type/Pagination>>BDC", b"/P<</MCID 0>>BDC"),
    "a footer outside every mark": on_every_page(rb"/Artifact<</Type/Pagination/Subtype/Footer[^>]*>>BDC", b"/Other BMC"),
    "a watermark that is text": on_every_page(rb"/Artifact<</Type/Pagination/Subtype/Watermark>>BDC", b"/Span BMC"),
    "a form": a_form_that_asks,
}  # fmt: skip


def broken(change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(BytesIO(sound())) as pdf:
        change(pdf)
        kept = BytesIO()
        pdf.save(kept, fix_metadata_version=False)
    return kept.getvalue()


def test_a_copy_with_nothing_changed_is_sound() -> None:
    assert complaints(broken(lambda _pdf: None), letter(), PDF_A_3A) == []


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_caught(name: str) -> None:
    assert complaints(broken(DEFECTS[name]), letter(), PDF_A_3A) != []
