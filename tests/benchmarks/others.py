"""The same letter by other means: a bare canvas, plain platypus, and a .docx for LibreOffice to convert."""

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as Grid

from foidesk.letters import blocks
from foidesk.letters.blocks import Block, Letter, Runs
from foidesk.letters.fonts import BOLD, REGULAR

Text = tuple[int, str]
"""A paragraph: its heading level, 0 for none, and what it says."""

STYLES = {
    level: ParagraphStyle(f"s{level}", fontName=BOLD if level else REGULAR, fontSize=size, leading=1.35 * size, spaceAfter=6)
    for level, size in ((0, 11), (1, 16), (2, 13), (3, 11), (4, 10.5))
}  # fmt: skip


def bare(pages: list[list[str]]) -> bytes:
    """Draw lines that are already broken: the least any program on ReportLab does."""
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=A4, invariant=1, initialFontName=REGULAR)
    for lines in pages:
        canvas.setFont(REGULAR, 11)
        for number, line in enumerate(lines):
            canvas.drawString(60, 780 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def parts(letter: Letter) -> Iterator[Text | blocks.Table]:
    """Yield all a letter says in order: paragraphs and tables."""
    head = (*letter.letterhead.names, *map(said, letter.letterhead.lines), *map(said, letter.address.lines))
    yield from ((0, text) for text in (*head, *(f"{one.label}: {one.value}" for one in letter.details)))
    for block in letter.blocks:
        yield from parts_of(block)


def parts_of(block: Block) -> Iterator[Text | blocks.Table]:
    match block:
        case blocks.Heading():
            yield block.level, block.text
        case blocks.Table():
            yield from ((4, block.title), block)
            yield from ((0, text) for text in (block.blank_means, block.note) if text)
        case blocks.Passage():
            for one in block.blocks:
                yield from parts_of(one)
        case _:
            yield from ((0, text) for text in texts_of(block))


def texts_of(block: Block) -> Iterator[str]:
    match block:
        case blocks.Paragraph():
            yield said(block.runs)
        case blocks.Quote():
            yield from map(said, block.paragraphs)
        case blocks.ItemList():
            yield from (f"• {said(runs)}" for runs in block.items)
        case blocks.Address():
            yield from map(said, block.lines)
        case blocks.Signature():
            yield from (block.closing, *block.lines)


def said(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def rows_of(table: blocks.Table) -> list[list[str]]:
    return [
        list(table.columns),
        *([("" if cell is None else str(cell)) for cell in row] for row in table.rows),
    ]


def platypus(letter: Letter) -> bytes:
    """Draw a letter as ReportLab's own layout does: untagged, in two faces."""
    kept = BytesIO()
    flowables: list[Flowable] = []
    for part in parts(letter):
        if isinstance(part, blocks.Table):
            grid = Grid(rows_of(part), repeatRows=1)
            grid.setStyle([("FONT", (0, 0), (-1, -1), REGULAR, 9.5)])
            flowables.append(grid)
        else:
            flowables.append(Paragraph(escape(part[1]).replace("\n", "<br/>"), STYLES[part[0]]))
    SimpleDocTemplate(kept, pagesize=A4, invariant=1, initialFontName=REGULAR).build(flowables)
    return kept.getvalue()


# LibreOffice.

_PACKAGE = "libreoffice-writer-nogui"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""


def docx(letter: Letter) -> bytes:
    """Return a letter as a Word file, its tables as tables."""
    body = "".join(
        _table(rows_of(part)) if isinstance(part, blocks.Table) else _paragraph(part[1], bold=bool(part[0]))
        for part in parts(letter)
    )
    document = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELATIONS),
            ("word/document.xml", document),
        ):
            file.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return kept.getvalue()


def _paragraph(text: str, *, bold: bool = False) -> str:
    font = '<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/>'
    look = f"<w:rPr>{font}{'<w:b/>' if bold else ''}<w:sz w:val='22'/></w:rPr>"
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:p><w:r>{look}{lines}</w:r></w:p>"


def _table(rows: list[list[str]]) -> str:
    cells = ("".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def soffice() -> str:
    """Return LibreOffice, which is installed from Debian where it is missing (this takes root and minutes)."""
    found = shutil.which("soffice")
    if found is None:
        as_root = [] if os.geteuid() == 0 else ["sudo"]
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", _PACKAGE]):
            subprocess.run([*as_root, "apt-get", *command], check=True, stdout=subprocess.DEVNULL)
        found = shutil.which("soffice")
    assert found is not None, f"{_PACKAGE} has no soffice"
    return found


def converted(program: str, data: bytes, copies: int = 1) -> tuple[float, int]:
    """Return the seconds LibreOffice takes for so many copies in one run, and the pages of one."""
    from pypdf import PdfReader

    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"letter-{i}.docx" for i in range(copies)]
        for file in files:
            file.write_bytes(data)
        profile = f"-env:UserInstallation=file://{tempfile.gettempdir()}/foidesk-benchmark-office"
        begun = time.perf_counter()
        subprocess.run(
            [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *map(str, files)],
            check=True, capture_output=True,
        )  # fmt: skip
        took = time.perf_counter() - begun
        return took, len(PdfReader(files[0].with_suffix(".pdf")).pages)
