"""Printing: what is asked of CUPS, and what comes out on paper."""

import io
import os
import re
import stat

import pytest
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from foidesk.ui import printing_cups
from foidesk.ui.printing import (
    BadPages,
    CannotPrint,
    Duplex,
    Printed,
    PrintState,
    PrintWish,
    look_again,
    page_ranges,
    print_pdf,
    printers,
)
from tests.printing_fixture import cups_scheduler, pdf_queue

__all__ = ["cups_scheduler", "pdf_queue"]


def letter(pages):
    drawn = io.BytesIO()
    canvas = Canvas(drawn, pagesize=A4, invariant=True)
    for number in range(1, pages + 1):
        canvas.drawString(72, 780, f"Sheet {number} of the letter about voice assistants")
        canvas.drawString(72, 40, f"The foot of sheet {number}")
        canvas.showPage()
    canvas.save()
    return drawn.getvalue()


def words_of(pdf):
    return [page.extract_text().split() for page in PdfReader(pdf).pages]


PAGES = [
    # typed      of   ranges
    ("", 4, ((1, 4),)),
    ("  ", 1, ((1, 1),)),
    ("2", 4, ((2, 2),)),
    ("2-3", 4, ((2, 3),)),
    ("1, 3–4", 4, ((1, 1), (3, 4))),
    ("4,1", 4, ((4, 4), (1, 1))),
]


@pytest.mark.parametrize(("typed", "count", "ranges"), PAGES, ids=[repr(row[0]) for row in PAGES])
def test_pages_as_typed(typed, count, ranges):
    assert page_ranges(typed, count) == ranges


@pytest.mark.parametrize("typed", ["0", "5", "3-2", "2-9", "one", "1-", "1;2", "-1", "1,,2", "99999999"])
def test_pages_that_are_not_in_the_letter_are_refused(typed):
    with pytest.raises(BadPages) as refusal:
        page_ranges(typed, 4)
    assert "4 pages" in str(refusal.value)
    assert refusal.value.next_step


TITLES = [
    ("FOI 004321/26", False, "FOI 004321/26"),
    ("FOI 004321/26", True, "DRAFT FOI 004321/26"),
    ("two\nlines\x00", False, "two lines"),
    ("", False, "FoiDesk letter"),
    ("x" * 500, False, "x" * 120),
]


@pytest.mark.parametrize(("title", "draft", "job"), TITLES)
def test_the_title_of_the_job(title, draft, job):
    assert PrintWish("Office", title, draft=draft).job_title() == job


def test_a_job_that_waits_is_never_called_printed():
    assert "not printed yet" in Printed("Office", "Office-3", PrintState.QUEUED).sentence()
    assert Printed("Office", "Office-3", PrintState.PRINTED).sentence().startswith("Printed on Office")


# With the CUPS of this machine


def finished(qtbot, printed):
    states = [printed]

    def done():
        states.append(look_again(states[-1]))
        return states[-1].state is PrintState.PRINTED

    qtbot.waitUntil(done, timeout=30_000)
    return states[-1]


def test_the_paper_carries_the_letter_on_a4(pdf_queue, qtbot):
    before, pdf = pdf_queue.papers(), letter(3)
    printed = print_pdf(pdf, PrintWish(pdf_queue.name, "FOI 004321/26", duplex=Duplex.LONG_EDGE))
    assert printed.printer == pdf_queue.name
    assert re.fullmatch(rf"{pdf_queue.name}-\d+", printed.job)
    finished(qtbot, printed)
    paper = pdf_queue.printed_since(before)
    assert words_of(paper) == words_of(io.BytesIO(pdf))
    width, height = PdfReader(paper).pages[0].mediabox[2:]
    assert (float(width), float(height)) == pytest.approx((595, 842), abs=2)
    assert "FOI_004321" in paper.name
    assert "DRAFT" not in paper.name


def test_a_draft_is_named_so_and_pages_can_be_chosen(pdf_queue, qtbot):
    before = pdf_queue.papers()
    wish = PrintWish(pdf_queue.name, "FOI 1", pages="2-3", draft=True)
    finished(qtbot, print_pdf(letter(4), wish))
    paper = pdf_queue.printed_since(before)
    assert [words[1] for words in words_of(paper)] == ["2", "3"]
    assert paper.name.startswith("DRAFT_FOI_1")


def test_the_queue_is_offered(pdf_queue):
    assert pdf_queue.name in [printer.name for printer in printers()]


def test_pages_outside_the_letter_send_nothing(pdf_queue):
    with pytest.raises(BadPages):
        print_pdf(letter(2), PrintWish(pdf_queue.name, "FOI 1", pages="3"))
    assert pdf_queue.waiting() == []


def test_an_unknown_printer_is_named(cups_scheduler):
    with pytest.raises(CannotPrint, match="no printer called No_such_printer"):
        print_pdf(letter(1), PrintWish("No_such_printer", "FOI 1"))


def test_a_paused_printer_is_told_and_nothing_waits_in_it(pdf_queue):
    pdf_queue.pause("out of toner")
    with pytest.raises(CannotPrint, match=r"paused \(out of toner\)\. Nothing was sent"):
        print_pdf(letter(1), PrintWish(pdf_queue.name, "FOI 1"))
    assert pdf_queue.waiting() == []


def test_a_printer_that_takes_no_jobs_is_told(pdf_queue):
    pdf_queue.refuse()
    with pytest.raises(CannotPrint, match="takes no jobs"):
        print_pdf(letter(1), PrintWish(pdf_queue.name, "FOI 1"))


# With commands of our own in place of those of CUPS


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """Put shell scripts in place of `lp` and `lpstat`."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")

    def write(name, script):
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)

    return write


READY = 'case "$*" in *-a*) echo "Office accepting requests";; *-p*) echo "printer Office is idle.";; *not-completed*) echo "Office-7 jo 3 Fri";; esac'


def test_what_cups_is_asked(stand_in, tmp_path):
    stand_in("lpstat", READY)
    stand_in(
        "lp",
        f'printf "%s\\n" "$@" > {tmp_path}/asked; cat > {tmp_path}/sent; echo "request id is Office-7 (1 file(s))"',
    )
    wish = PrintWish("Office", "-o evil", copies=2, pages="2, 1", duplex=Duplex.SHORT_EDGE)
    pdf = letter(2)
    assert print_pdf(pdf, wish) == Printed("Office", "Office-7", PrintState.QUEUED)
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked[asked.index("-d") + 1] == "Office"
    assert asked[asked.index("-n") + 1] == "2"
    assert asked[asked.index("-t") + 1] == "-o evil"
    assert asked[asked.index("-P") + 1] == "2-2,1-1"
    assert {"media=A4", "sides=two-sided-short-edge"} <= set(asked)
    assert (tmp_path / "sent").read_bytes() == pdf


def test_a_job_that_vanished_is_not_called_printed(stand_in):
    stand_in("lpstat", "exit 0")
    with pytest.raises(CannotPrint, match="no longer in the queue"):
        look_again(Printed("Office", "Office-7", PrintState.QUEUED))


def test_another_job_of_the_same_beginning_is_another_job(stand_in):
    stand_in(
        "lpstat",
        'case "$*" in *not-completed*) echo "Office-70 jo 3 Fri";; *) echo "Office-7 jo 3 Fri";; esac',
    )
    assert look_again(Printed("Office", "Office-7", PrintState.QUEUED)).state is PrintState.PRINTED


def test_what_lp_says_is_passed_on(stand_in):
    stand_in("lpstat", READY)
    stand_in("lp", 'echo "lp: Error - too many active jobs." >&2; exit 1')
    with pytest.raises(CannotPrint, match=r"Office did not take the letter\. too many active jobs"):
        print_pdf(letter(1), PrintWish("Office", "FOI 1"))


def test_a_printing_system_that_hangs_is_given_up_on(stand_in, monkeypatch):
    monkeypatch.setattr(printing_cups, "ANSWER_SECONDS", 0.3)
    stand_in("lpstat", "exec sleep 20")
    with pytest.raises(CannotPrint, match="does not answer"):
        printers()


def test_without_cups_the_way_out_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotPrint) as refusal:
        print_pdf(letter(1), PrintWish("Office", "FOI 1"))
    assert "save the letter as a PDF" in refusal.value.next_step
