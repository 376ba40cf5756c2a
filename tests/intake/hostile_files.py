"""Files made to be read, and files made to harm whoever reads them."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

from openpyxl import Workbook
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(parts, compression=zipfile.ZIP_DEFLATED):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return made.getvalue()


def docx(*paragraphs, **more):
    body = "".join(
        f"<w:p><w:r><w:t>{text[:4]}</w:t></w:r><w:r><w:t>{text[4:]}</w:t></w:r></w:p>" for text in paragraphs
    )
    document = f"<?xml version='1.0'?><w:document {WORD}><w:body>{body}</w:body></w:document>"
    return packed({"[Content_Types].xml": "<x/>", "word/document.xml": document, **more})


def xlsx(rows, title="Nests"):
    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def pdf(*pages):
    made = BytesIO()
    canvas = Canvas(made, A4)
    for page in pages:
        canvas.drawString(72, 700, page)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def mail(text, *attached):
    message = EmailMessage()
    message["Subject"], message["From"] = "Of herons", "H. Eron <h@example.org>"
    message.set_content(text)
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def zip_bomb():
    """Forty kilobytes that would be 40 gigabytes."""
    return packed({"word/document.xml": b"<a>" + b"x" * (300 * 1024 * 1024)})


def laughing_docx():
    """An entity of entities of entities: a few lines that would be gigabytes."""
    layers = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return packed(
        {"word/document.xml": f'<!DOCTYPE d [<!ENTITY l0 "ha">{layers}]><d {WORD}><w:t>&l11;</w:t></d>'}
    )


def outside_docx():
    """A document that asks for a file of the machine it is read on."""
    return packed(
        {
            "word/document.xml": f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            f"<d {WORD}><w:t>&x;</w:t></d>"
        }
    )


def locked_zip():
    """A ZIP that says its parts are encrypted."""
    data = bytearray(docx("Of swans."))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def looping_pdf():
    """A PDF whose pages are each other's parents."""
    return b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>> endobj
3 0 obj <</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>> endobj
trailer <</Root 1 0 R/Size 4>>
%%EOF"""
