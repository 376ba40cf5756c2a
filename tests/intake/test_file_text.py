"""The words of files that came with a request: read where they can be, a note where they cannot, never a failure."""

import sys
import time
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.__main__ import READ_TEXTS
from foidesk.intake import file_text
from foidesk.intake.file_text import FileText, text_of_file
from foidesk.intake.reading_apart import COMMAND, GAVE_UP, TextReader
from tests.intake.hostile_files import (
    docx,
    laughing_docx,
    locked_zip,
    looping_pdf,
    mail,
    outside_docx,
    packed,
    pdf,
    xlsx,
    zip_bomb,
)

ODT = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
SLIDE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

READ = [
    # name           bytes                                                       words
    ("plan.docx", docx("The lagoon is drained.", "Swans leave."), "The lagoon is drained.\nSwans leave."),
    ("no name", docx("Told by what is in it."), "Told by what is in it."),
    ("nests.xlsx", xlsx([["Bird", "Year"], ["Bittern", 2025]]), "Nests Bird Year Bittern 2025"),
    ("report.pdf", pdf("First page of herons", "Second page of coots"), "First page of herons Second page of coots"),
    ("page.html", b"<p>Of <b>grebes</b> &amp; coots<script>teal()</script></p>", "Of grebes & coots"),
    ("page", b"<!DOCTYPE html><title>x</title><p>Teal", "Teal"),
    ("a.txt", "Caf\u00e9 of swans".encode(), "Café of swans"),
    ("b.txt", "Caf\u00e9 of swans".encode("cp1252"), "Café of swans"),
    ("short.txt", b"Caf\xe9", "Café"),
    ("c.txt", "Caf\u00e9 of swans".encode("utf-16"), "Café of swans"),
    ("d.csv", b"bird,year\nbittern,2025\n", "bird,year bittern,2025"),
    ("e.eml", mail("Many herons.", ("plan.docx", docx("Drained."))), 'Of herons "H. Eron" <h@example.org> Many herons. plan.docx Drained.'),
    ("f.odt", packed({"content.xml": f"<o {ODT}><text:p>Open</text:p><text:p>words</text:p></o>"}), "Open words"),
    ("g.pptx", packed({"ppt/slides/slide1.xml": f"<s {SLIDE}><a:p><a:t>A slide</a:t></a:p></s>"}), "A slide"),
    ("empty.txt", b"", ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "words"), READ, ids=[one[0] for one in READ])
def test_the_words_of_a_file(name, data, words):
    found = text_of_file(data, name)
    assert (" ".join(found.text.split()), found.note) == (" ".join(words.split()), None)


def test_the_parts_of_a_document_come_in_order():
    parts = {
        f"word/{name}.xml": f"<d xmlns:w='u'><w:t>{name} </w:t></d>"
        for name in ("header2", "header10", "document")
    }
    assert text_of_file(packed(parts), "x.docx").text.split() == ["document", "header2", "header10"]


def test_numbers_that_stand_for_shared_words_are_no_words():
    assert text_of_file(xlsx([["Bittern", 31]]), "x").text.split() == ["Nests", "Bittern", "31"]


UNREAD = [
    ("bomb.docx", zip_bomb(), "unpacks to more than"),
    ("laugh.docx", laughing_docx(), "is not read"),
    ("outside.docx", outside_docx(), "is not read"),
    ("locked.docx", locked_zip(), "locked with a password"),
    ("archive.zip", packed({"a.txt": "words"}), "archive"),
    (
        "many.zip",
        packed({f"word/header{n}.xml": "<x/>" for n in range(5_001)}, zipfile.ZIP_STORED),
        "too many",
    ),
    ("cut.docx", docx("Of swans.")[:-30], "damaged"),
    ("bad.docx", packed({"word/document.xml": "<a><b></a>"}), "damaged"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "older office program"),
    ("cut.pdf", pdf("Of swans")[:200], "damaged"),
    ("none.pdf", b"%PDF-1.7 and nothing", "damaged"),
    ("loop.pdf", looping_pdf(), ("damaged", "holds no text")),
    ("scan.pdf", pdf(""), "may be a scan"),
    ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "holds no text"),
]


@pytest.mark.parametrize(("name", "data", "why"), UNREAD, ids=[one[0] for one in UNREAD])
def test_what_cannot_be_read_says_why(name, data, why):
    found = text_of_file(data, name)
    assert found.text == ""
    assert any(one in found.note for one in ((why,) if isinstance(why, str) else why))


def test_no_words_of_the_machine_are_read(tmp_path):
    assert "root" not in text_of_file(outside_docx(), "x.docx").text


def test_bytes_and_characters_are_counted(monkeypatch):
    monkeypatch.setattr(file_text, "LARGEST_FILE", 100)
    assert text_of_file(b"x" * 101, "a.txt") == file_text.TOO_LARGE
    monkeypatch.undo()
    cut = "é".encode() * file_text.LARGEST_PLAIN
    assert set(text_of_file(cut[1:], "a.txt").text) <= {"Ã", "©"}  # begins in the middle: no UTF-8
    assert set(text_of_file(b"x" + cut, "a.txt").text) == {"x", "é"}  # ends in the middle
    long = text_of_file(b"swan " * 200_000, "a.txt")
    assert (len(long.text), long.note) == (file_text.LARGEST_TEXT, file_text.CUT)


def test_messages_within_messages_end():
    data = b"innermost swans"
    for depth in range(12):
        data = mail(f"level {depth}", (f"{depth}.eml", data))
    found = text_of_file(data, "x.eml")
    assert "level 11" in found.text
    assert "innermost" not in found.text


WHOLE = [docx("Of swans."), pdf("Of swans"), xlsx([["x", 1]]), mail("Of swans"), b""]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_bytes_at_all_make_it_fail(data):
    whole = data.draw(st.sampled_from(WHOLE))
    start = data.draw(st.integers(0, len(whole)))
    noise = data.draw(st.binary(max_size=40))
    name = data.draw(st.sampled_from(["a", "a.eml", "a.html", "a.docx"]))
    found = text_of_file(whole[:start] + noise + whole[start + len(noise) :], name)
    assert isinstance(found.text, str)


@pytest.fixture(scope="module")
def reader():
    with TextReader() as made:
        yield made


def test_a_process_of_its_own_reads_one_file_after_the_other(reader):
    for name, data, _words in READ:
        assert reader.read(data, name) == text_of_file(data, name)


def test_that_process_is_what_the_program_starts_as():
    assert READ_TEXTS == COMMAND


def test_a_file_that_takes_for_ever_is_given_up_and_the_next_is_read(monkeypatch):
    with TextReader(longest_seconds=0.5) as reader:
        stuck = [sys.executable, "-c", "import sys, time; sys.stdin.buffer.readline(); time.sleep(60)"]
        monkeypatch.setattr("foidesk.intake.reading_apart.command", lambda: stuck)
        begun = time.monotonic()
        assert reader.read(b"x", "slow.pdf") == GAVE_UP
        assert time.monotonic() - begun < 20
        monkeypatch.undo()
    with TextReader() as reader:
        assert reader.read(b"Of swans", "next.txt") == FileText("Of swans")


DEATHS = {
    "it crashes": "import os; os.abort()",
    "it fills its memory": "import sys; sys.stdin.buffer.readline(); x = bytearray(1 << 50)",
    "it answers nonsense": "print('nonsense', flush=True)",
}


@pytest.mark.parametrize("code", DEATHS.values(), ids=DEATHS)
def test_whatever_happens_to_that_process_the_program_goes_on(monkeypatch, code):
    with TextReader() as reader:
        monkeypatch.setattr("foidesk.intake.reading_apart.command", lambda: [sys.executable, "-c", code])
        assert reader.read(b"x" * 1_000_000, "a.pdf") == GAVE_UP
        monkeypatch.undo()
        assert reader.read(b"Of swans", "next.txt") == FileText("Of swans")


def test_where_no_process_can_be_started_there_is_a_note(monkeypatch):
    monkeypatch.setattr("foidesk.intake.reading_apart.command", lambda: ["/nowhere/at/all"])
    assert TextReader().read(b"x", "a.pdf") == GAVE_UP
