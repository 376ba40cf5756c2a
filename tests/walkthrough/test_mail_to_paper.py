"""The main job in the real window on a virtual screen: an e-mail is dropped, agreed, decided, read, printed."""

from pathlib import Path

from tests.printing_fixture import (
    PdfQueue,
    cups_scheduler,
    differing_pages,
    letters_and_figures,
    pdf_queue,
)
from tests.screen import Screen
from tests.walkthrough.mail_program import MailProgram
from tests.walkthrough.person import ANSWERS, at_the_window, screen, set_up, the_kept_letter, written_mail

__all__ = ["cups_scheduler", "pdf_queue", "screen"]


def test_a_dropped_mail_becomes_a_printed_letter(screen: Screen, tmp_path: Path, pdf_queue: PdfQueue) -> None:
    home, mail = set_up(tmp_path), written_mail(tmp_path)
    program = MailProgram(tmp_path)
    person = at_the_window(screen, home, PATH=program.path)
    person.sees("empty_headline")

    person.drops(mail)
    person.reads("intake_due_headline", "Due Friday 18 December 2026")
    assert person.sees("applicant_name").text() == "Siân O’Neill"
    screen.key("Return")
    person.reads("banner_headline", "is logged")
    person.reads("case_received", "19 November 2026")
    person.decides_both_parts()
    person.issues()
    (draft,) = program.opened(1)  # a request by e-mail is answered by one
    assert "sian@example.org" in str(draft["To"])

    before = pdf_queue.papers()
    person.presses("letter_print")
    person.sees("print_panel")
    person.chooses("print_printer", "alt+p", pdf_queue.name)
    person.presses("print_go")
    paper = pdf_queue.printed_since(before).read_bytes()
    screen.picture("printed")
    person.closes()

    kept = the_kept_letter(home)
    assert letters_and_figures(paper) == letters_and_figures(kept)
    assert differing_pages(paper, kept) == []
    for answer in ANSWERS:
        assert "".join(filter(str.isalnum, answer)) in letters_and_figures(paper)
