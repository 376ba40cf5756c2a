"""What a letter's file says about itself: XMP metadata, the standards it keeps, and the colours it means."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from foidesk.letters.attachments import Attachment
from foidesk.letters.tagging_tree import text_string

_SRGB = "sRGB IEC61966-2.1"
_CSV = "/text#2Fcsv"  # ReportLab's own PDFName leaves the slash as it is, which poppler takes amiss
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{dated}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{dated}T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>FoiDesk</xmp:CreatorTool>
<pdf:Producer>FoiDesk</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, author, language and date, each as in the file's other properties, and the files it holds."""

    title: str
    author: str
    lang: str
    dated: date
    attachments: tuple[Attachment, ...] = ()

    def metadata(self) -> Any:
        """Return the XMP packet, uncompressed so that any program may find it."""
        words = {"title": self.title, "author": self.author, "lang": self.lang}
        packet = _PACKET.format(
            **{key: escape(text) for key, text in words.items()},
            dated=self.dated,
            part=3 if self.attachments else 2,
        )
        keys = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
        return PDFStream(PDFDictionary(keys), packet.encode())

    def intents(self) -> Any:
        """Return what the colours mean: sRGB, with its profile."""
        profile = PDFStream(PDFDictionary({"N": 3}), srgb(), filters=[PDFZCompress])
        keys = {
            "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"), "DestOutputProfile": profile,
            "OutputConditionIdentifier": PDFString(_SRGB), "Info": PDFString(_SRGB),
        }  # fmt: skip
        return PDFArray([PDFDictionary(keys)])

    def files(self, refer: Callable[[Any], Any]) -> list[Any]:
        """Return what each attachment is and where its bytes are, by reference (ISO 19005-3, 6.8)."""
        return [refer(PDFDictionary(self._file(one, refer))) for one in self.attachments]

    def _file(self, one: Attachment, refer: Callable[[Any], Any]) -> dict[str, Any]:
        digest = hashlib.md5(one.data, usedforsecurity=False).hexdigest()
        params = f"<</Size {len(one.data)}/ModDate(D:{self.dated:%Y%m%d}000000Z)/CheckSum<{digest}>>>"
        keys = {"Type": PDFName("EmbeddedFile"), "Subtype": _CSV, "Params": params}
        stream = refer(PDFStream(PDFDictionary(keys), one.data, filters=[PDFZCompress]))
        return {
            "Type": PDFName("Filespec"), "F": PDFString(one.name), "UF": PDFString(one.name),
            "Desc": text_string(one.description), "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": stream, "UF": stream}),
        }  # fmt: skip


@cache
def srgb() -> bytes:
    """Return the sRGB profile, the same on every day and every system."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = bytes.fromhex("07e600010001000000000000")  # the day it was made, in big-endian pairs
    made[40:44] = b"\0\0\0\0"  # the system it was made on
    return bytes(made)
