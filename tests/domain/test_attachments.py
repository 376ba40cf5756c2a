"""Which files that come with requests are opened: by their names, as every system reads them, and their bytes."""

import pytest

from foidesk.domain.attachments import BadLimits, FileLimits, Shut
from foidesk.lawbook.attachment_terms import read_attachment_terms
from foidesk.resources import root

TERMS = read_attachment_terms(root())
PDF, ZIP, OLD = b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

NAMED = {
    **dict.fromkeys(
        [
            f"a.{end}"
            for end in [
                "exe",
                "bat",
                "cmd",
                "ps1",
                "js",
                "vbs",
                "lnk",
                "scr",
                "msi",
                "hta",
                "jar",
                "sh",
                "com",
                "pif",
                "wsf",
                "reg",
                "url",
                "desktop",
            ]
        ],
        Shut.PROGRAM,
    ),
    **dict.fromkeys(["a.docm", "a.xlsm", "A.PPTM", "a.xlsb"], Shut.MACROS),
    **dict.fromkeys(
        ["REPORT.EXE", "report.pdf.exe", "report.exe.", "report.exe . ", "a.exe:b.pdf"], Shut.PROGRAM
    ),
    **dict.fromkeys(
        ["report.e\u200bxe", "annexe\u202efdp.exe", "report.exe\x00", "x.\u2066scr"], Shut.PROGRAM
    ),
    **dict.fromkeys(["page.html", "drawing.svg", "map.dwg", "noend", "", ".pdf ", "a.zip"], Shut.UNKNOWN),
    **dict.fromkeys(["a.pdf", "A.PDF", "a.b.docx", "photo.jpeg", "exe.txt", "ش.pdf"], None),
}
NAMED[".pdf "] = None


@pytest.mark.parametrize(("name", "why"), NAMED.items())
def test_by_name(name, why):
    assert TERMS.why_shut(name, b"plain words") is why


HELD = [
    ("a.pdf", b"MZ\x90", Shut.DISGUISED),
    ("a.txt", b"#!/bin/sh\nrm", Shut.DISGUISED),
    ("a.png", b"\x7fELF\x02", Shut.DISGUISED),
    ("a.docx", b"L\x00\x00\x00\x01\x14\x02\x00\x00", Shut.DISGUISED),
    ("a.txt", b"\xef\xbb\xbf \r\n<SCRIPT language=vbs>", Shut.DISGUISED),
    ("a.csv", b"@ECHO OFF\r\ndel", Shut.DISGUISED),
    ("letter", b"MZ\x90", Shut.PROGRAM),
    ("a.bin", b"\xca\xfe\xba\xbe", Shut.PROGRAM),
    ("a.docx", ZIP + b"....word/vbaProject.bin....", Shut.MACROS),
    ("a.xls", OLD + b"_\x00V\x00B\x00A\x00_", Shut.MACROS),
    ("a.doc", OLD + b"W\x00o\x00r\x00d\x00", None),
    ("a.docx", ZIP + b"word/document.xml", None),
    ("a.pdf", PDF + b"MZ is the mark of a program, and #! of a script", None),
    ("a.txt", b"Amazing: MZ", None),
]


@pytest.mark.parametrize(("name", "data", "why"), HELD)
def test_by_what_is_in_it(name, data, why):
    assert TERMS.why_shut(name, data) is why


def test_the_shipped_limit_is_25_mb_each():
    assert [TERMS.is_too_large(size) for size in (0, 25_000_000, 25_000_001)] == [False, False, True]


def test_an_office_has_its_own_limits_and_programs_stay_shut():
    own = TERMS.limited(FileLimits(2, ("pdf", "dwg")))
    assert [own.why_shut(name, b"") for name in ("a.dwg", "a.docx", "a.exe")] == [
        None,
        Shut.UNKNOWN,
        Shut.PROGRAM,
    ]
    assert own.is_too_large(2_000_001)
    assert TERMS.limited(None) is TERMS


@pytest.mark.parametrize(
    "limits", [FileLimits(0, ("pdf",)), FileLimits(9, ("pdf", "exe")), FileLimits(9, ("docm",))]
)
def test_limits_that_would_open_a_program_or_keep_nothing(limits):
    with pytest.raises(BadLimits) as said:
        TERMS.limited(limits)
    assert said.value.next_step


def test_no_kind_is_both_opened_and_shut():
    assert not {*TERMS.opened} & {*TERMS.programs, *TERMS.macros}
