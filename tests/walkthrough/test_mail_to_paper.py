"""The main job in the real window on a virtual screen: an e-mail is dropped, agreed, decided, read, printed."""

import string
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from tests.printing_fixture import PdfQueue, cups_scheduler, pdf_queue
from tests.screen import Screen
from tests.walkthrough.person import ANSWERS, at_the_window, screen, set_up, the_kept_letter, written_mail

__all__ = ["cups_scheduler", "pdf_queue", "screen"]


def words(pdf: bytes) -> list[str]:
    """Return every word of a PDF in reading order, unaccented letters only.

    Spacing is the reader's guess. A PostScript queue draws “’” and “â” rightly but forgets their names; those are
    seen in the pictures instead.
    """
    with_text = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in with_text)
    with_text.close()
    return "".join(letter if letter in string.printable else "" for letter in text).split()


def pictures(pdf: bytes) -> list[Image.Image]:
    drawn = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=2).to_pil().convert("L").resize((1190, 1684)) for page in drawn]
    drawn.close()
    return pages


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference in grey, 0 to 255. The same page through Ghostscript measured 0.2 to 1.8."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


def test_a_dropped_mail_becomes_a_printed_letter(screen: Screen, tmp_path: Path, pdf_queue: PdfQueue) -> None:
    home, mail = set_up(tmp_path), written_mail(tmp_path)
    person = at_the_window(screen, home)
    person.sees("empty_headline")

    person.drops(mail)
    person.reads("intake_due_headline", "Due Friday 18 December 2026")
    assert person.sees("applicant_name").text() == "Siân O’Neill"
    screen.key("Return")
    person.reads("banner_headline", "is logged")
    person.reads("case_received", "19 November 2026")
    person.decides_both_parts()
    person.issues()

    before = pdf_queue.papers()
    person.presses("letter_print")
    person.sees("print_panel")
    person.chooses("print_printer", "alt+p", pdf_queue.name)
    person.presses("print_go")
    paper = pdf_queue.printed_since(before).read_bytes()
    screen.picture("printed")
    person.closes()

    kept = the_kept_letter(home)
    assert words(paper) == words(kept)
    printed, drawn = pictures(paper), pictures(kept)
    assert [unlike(*pair) < 3 for pair in zip(printed, drawn, strict=True)] == [True] * len(drawn)
    assert unlike(printed[0], drawn[1]) > 8, "the measure tells pages apart"
    for answer in ANSWERS:
        assert answer in " ".join(words(kept))
