"""What tagging rests on inside ReportLab: an upgrade that moves any of it fails here, by name."""

import inspect
from importlib.metadata import version
from typing import Any

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Paragraph
from reportlab.platypus import Table as Grid

from foidesk.letters.draw import draw
from foidesk.letters.fonts import REGULAR, register_base
from foidesk.letters.tagging import PAINTING, TaggedCanvas
from foidesk.letters.tagging_document import TaggedDocument
from tests.letters.test_draw import letter_of

CANVAS: Any = Canvas
NOT_PAINTING = {
    "drawText", "drawImage", "drawString", "drawRightString", "drawCentredString", "drawAlignedString",
    "drawBoundary", "clipPath",
}  # fmt: skip
"""Asked what they paint for; drawn by drawText; drawn by lines; and paints nothing."""


def test_the_version_this_was_written_for() -> None:
    assert version("reportlab").startswith("5.1.")


def source_of(thing: Any) -> str:
    return inspect.getsource(thing)


def test_the_canvas_keeps_its_code_and_links_where_they_were(tmp_path: Any) -> None:
    canvas: Any = Canvas(str(tmp_path / "x.pdf"))
    canvas.line(0, 0, 1, 1)
    assert canvas._code[-1].endswith("S")
    assert canvas._formData is None
    canvas.linkURL("https://a.example", (0, 0, 9, 9), Contents=pdfdoc.PDFString("x"), F=4)
    (reference,) = canvas._annotationrefs
    assert canvas._doc.idToObject[reference.name].dict["F"] == 4
    assert reference.name in canvas._doc.idToObjectNumberAndVersion


def test_every_method_that_paints_is_known() -> None:
    """Whatever appends to the page's code a painting operator is wrapped, or known not to need it."""
    paints = {
        name
        for name, method in vars(CANVAS).items()
        if inspect.isfunction(method)
        and not name.startswith("_")
        and any(
            sign in source_of(method)
            for sign in (
                "_strokeAndFill",
                " Do",
                " S'",
                "('S')",
                "pathobject",
                "sh'",
                "self.draw",
                "self.ellipse",
            )
        )
    }
    state = {
        "beginForm",
        "beginPath",
        "beginText",
        "endForm",
        "getFormBBox",
        "showPage",
        "addPostScriptCommand",
    }
    assert paints - state <= set(PAINTING) | NOT_PAINTING
    assert set(PAINTING) <= set(vars(CANVAS))
    assert all(getattr(TaggedCanvas, name) is not getattr(CANVAS, name) for name in PAINTING)


def test_a_page_and_a_form_are_finished_through_one_method() -> None:
    assert "self._setAnnotations(page)" in source_of(CANVAS.showPage)
    assert source_of(CANVAS.showPage).index("_setAnnotations") < source_of(CANVAS.showPage).index("addPage")
    assert "self._setAnnotations(form)" in source_of(CANVAS.endForm)
    assert pdfdoc.PDFDocument().thisPageName() == "Page1"
    assert "Trans" in pdfdoc.PDFPage.__NoDefault__  # type: ignore[attr-defined]


def test_text_is_put_out_by_three_methods() -> None:
    adding = {
        name
        for name, method in vars(PDFTextObject).items()
        if inspect.isfunction(method) and "self._formatText(text)" in source_of(method)
    }
    assert adding == {"_textOut", "textOut", "textLine"}
    assert "self._code" in source_of(PDFTextObject.getCode)  # type: ignore[attr-defined]


class Spy(Paragraph):
    """A paragraph that tells what it says to its text object."""

    said: list[tuple[Any, ...]]

    def beginText(self, x: float, y: float) -> Any:
        text: Any = super().beginText(x, y)  # type: ignore[misc]
        put = text._textOut
        text._textOut = lambda words, end=0: (self.said.append(("text", words.strip())), put(words, end))
        text._linkRecord = lambda link, what: self.said.append((what, link))
        return text


def test_a_paragraph_tells_where_a_link_begins_and_ends(tmp_path: Any) -> None:
    register_base()
    style = ParagraphStyle("x", fontName=REGULAR)
    given = 'a <a href="https://b.example">b</a> c <a underline="0">d</a>'
    paragraph = Spy(given, style)
    paragraph.said = []
    canvas: Any = Canvas(str(tmp_path / "x.pdf"))
    paragraph.wrapOn(canvas, 400, 100)
    paragraph.drawOn(canvas, 0, 0)
    link, passage = (0, "https://b.example"), (1, "")
    assert paragraph.said == [
        ("text", "a"), ("text", "b"), ("start", link), ("end", link), ("text", "c"), ("text", "d"),
        ("start", passage), ("end", passage),
    ]  # fmt: skip
    assert len(canvas._annotationrefs) == 1, "a link without a target is no place to click on"


def test_a_paragraph_that_is_one_link_says_so(tmp_path: Any) -> None:
    register_base()
    paragraph: Any = Paragraph('<a href="https://b.example">all</a>', ParagraphStyle("x", fontName=REGULAR))
    paragraph.wrapOn(Canvas(str(tmp_path / "x.pdf")), 400, 100)
    assert (paragraph.blPara.kind, paragraph.blPara.link) == (0, [(0, "https://b.example")])


def test_a_table_tells_which_cell_it_draws(tmp_path: Any) -> None:
    said: list[tuple[Any, ...]] = []
    grid: Any = Grid(
        [["a", "b"], ["c", "d"]], renderCB=lambda _grid, what, *more: said.append((what, *more[:2]))
    )  # type: ignore[arg-type]
    canvas = Canvas(str(tmp_path / "x.pdf"))
    grid.wrapOn(canvas, 400, 400)
    grid.drawOn(canvas, 0, 0)
    rows = [one for one in said if "Row" in one[0] or "Cell" in one[0]]
    assert rows[:6] == [
        ("startRow", 0), ("startCell", 0, 0), ("endCell",), ("startCell", 0, 1), ("endCell",), ("endRow",),
    ]  # fmt: skip
    assert rows[6] == ("startRow", 1)


def test_the_document_numbers_its_objects_as_it_did() -> None:
    document: Any = pdfdoc.PDFDocument()
    reference = document.Reference(pdfdoc.PDFDictionary({}), "Own")
    assert document.numberToId[document.objectcounter] == reference.name == "Own"
    assert document.idToObjectNumberAndVersion["Own"] == (document.objectcounter, 0)
    assert document.Reference("7 0 R") == "7 0 R"
    assert document.__class__.__mro__[1:] == TaggedDocument.__mro__[2:]
    assert {"MarkInfo", "StructTreeRoot", "Metadata"} <= set(pdfdoc.PDFCatalog.__NoDefault__)  # type: ignore[attr-defined]
    assert "self.format()" in source_of(pdfdoc.PDFDocument.GetPDFData)


def test_streams_end_as_they_did() -> None:
    document: Any = pdfdoc.PDFDocument()
    stream = pdfdoc.PDFStream(content=b"x")
    assert pdfdoc.format(stream, document, toplevel=1).endswith(b"stream\nxendstream\n")  # type: ignore[attr-defined]


@pytest.mark.parametrize("char", [0x41, 0x1F600])
def test_character_maps_are_written_as_they_were(char: int) -> None:
    made = ttfonts.makeToUnicodeCMap("x", [0, char])
    assert f"endcodespacerange\n2 beginbfchar\n<00> <0000>\n<01> <{char:04X}>\nendbfchar\nendcmap" in made
    assert "'toUnicodeCMap:'" in source_of(ttfonts.TTFont.addObjects)


def test_what_is_swapped_in_writes_the_file() -> None:
    assert draw(letter_of()).pdf.startswith(b"%PDF-1.7\n")
