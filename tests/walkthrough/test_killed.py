"""The window killed outright just after it said "saved": nothing it said is lost."""

from pathlib import Path

from foidesk.domain.decisions import Outcome
from tests.screen import Screen
from tests.walkthrough.person import (
    ANSWERS,
    Person,
    at_the_window,
    screen,
    set_up,
    the_kept_case,
    the_kept_letter,
    written_mail,
)

__all__ = ["screen"]


def killed(person: Person) -> None:
    person.program.kill()
    person.program.wait(20)


def test_what_the_window_said_was_saved_is_there_after_a_kill(screen: Screen, tmp_path: Path) -> None:
    home, mail = set_up(tmp_path), written_mail(tmp_path)

    person = at_the_window(screen, home)
    person.sees("empty_headline")
    person.drops(mail)
    person.reads("intake_due_headline", "Due Friday 18 December 2026")
    screen.key("Return")
    person.reads("banner_headline", "is logged")
    killed(person)
    logged = the_kept_case(home)
    assert (logged.case.applicant.name, len(logged.case.parts)) == ("Siân O’Neill", 2)
    assert [file.name for file in logged.attachments] == ["request.eml"]

    person = at_the_window(screen, home)
    person.chooses_first()
    person.decides_both_parts()
    killed(person)
    decided = the_kept_case(home).case
    assert [part.outcome for part in decided.parts] == [Outcome.DISCLOSED, Outcome.NOT_HELD]
    assert tuple(part.answer for part in decided.parts) == ANSWERS

    person = at_the_window(screen, home)
    person.chooses_first()
    person.issues()
    killed(person)
    assert the_kept_letter(home).startswith(b"%PDF")
    assert [event.act for event in the_kept_case(home).case.timeline] == ["receive", "answer"]
