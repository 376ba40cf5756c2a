"""What tagging rests on inside ReportLab: an upgrade that moves any of it fails here, by name."""

import inspect
import re
import struct
from importlib.metadata import version
from typing import Any

import pytest
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame

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


def test_a_font_parts_a_text_as_it_did(tmp_path: Any) -> None:
    register_base()
    font: Any = getFont(REGULAR)
    document = Canvas(str(tmp_path / "x.pdf"))._doc  # type: ignore[attr-defined]
    assert font.splitString("", document) == []
    ascii_ = "".join(map(chr, range(32, 127)))
    assert font.splitString(ascii_, document) == [(0, ascii_.encode())], "ASCII keeps its own codes"
    ((subset, codes),) = font.splitString("ŵŷ\xa0", document)
    assert (subset, len(codes), codes[2:]) == (0, 3, b" ")
    assert re.fullmatch(r"/F\d\+0", font.getSubsetInternalName(0, document))
    many = "".join(chr(code) for code in font.face.charToGlyph if 0x100 <= code < 0x2000)[:600]
    parts = font.splitString(many, document)
    assert {subset for subset, _codes in parts} == {0, 1, 2}
    assert sum(len(codes) for _subset, codes in parts) == 600


def test_a_font_knows_its_shapes_as_it_did() -> None:
    register_base()
    face: Any = getFont(REGULAR).face
    glyph = face.charToGlyph[ord("l")]
    start = face.get_table_pos("glyf")[0] + face.glyphPos[glyph]
    contours, left, low, right, high = struct.unpack(">5h", face.get_chunk(start, 10))
    assert (contours, low) == (1, 0)
    assert left < right < face.unitsPerEm / 4 < face.unitsPerEm * 0.7 < high
    assert face.charWidths[ord("l")] == pytest.approx(222, abs=1)


def test_a_frame_asks_a_flowable_as_it_did() -> None:
    """Flow hands over one flowable after the other by being split where there is no room for it at all."""
    assert "_ZEROSIZE" in source_of(Frame._add)  # type: ignore[attr-defined]
    assert "frame.split(f,canv)" in source_of(BaseDocTemplate.handle_flowable)


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
