"""Seven of an officer's daily tasks in the real window, by keys and one drop; every action of them is counted.

A key, chord, drop, or text typed into a field is one action. What is asserted of a case is read by a program of its own.
"""

from collections.abc import Callable
from pathlib import Path

from tests.screen import Screen, wait_for
from tests.walkthrough import counted_office as office
from tests.walkthrough.keyboard import PREJUDICE, TARGETS, WEIGHED, Keyboard, Task
from tests.walkthrough.mail_program import MailProgram
from tests.walkthrough.person import at_the_window, screen

__all__ = ["screen"]

TODAY = office.NOW.date().isoformat()


class Officer(Keyboard):
    """Goes to a case before its task begins, and keeps what came to the mail program."""

    drafted = 0
    """Actions of the whole draft, its texts and all; what is held to a target is the keys of a claim."""

    def goes_to(self, subject: str) -> None:
        """Go to a case by the palette; not part of any task."""
        self.screen.key("ctrl+k")
        self.is_at("palette_box")
        self.screen.type(subject)
        self.screen.key("Return")
        self.reads("case_subject", subject)

    def sees_pdf(self, mail: MailProgram, to: str) -> bytes:
        (draft,) = mail.opened(1)
        assert to in str(draft["To"])
        assert draft["X-Unsent"] == "1"
        (pdf,) = draft.iter_attachments()
        return pdf.get_content()


def sees_what_is_due(person: Officer) -> None:
    with person.doing(Task.SEE):
        person.sees("start_day")
        person.reads("need_late", "1 request")
        person.reads("need_stopped", "1 request")
    for number, shelf in enumerate(("late", "due_soon", "open", "stopped"), 1):
        person.press(f"alt+{number}")
        wait_for(lambda shelf=shelf: person.sees(f"shelf_{shelf}").has("checked"), f"the shelf {shelf}")


def logs(person: Officer, folder: Path, home: Path) -> None:
    path, came = office.mail(folder)
    with person.doing(Task.LOG):
        person.drops(path)
        person.is_at("intake_log")
        person.press("Return")
        person.reads("banner_headline", "is logged")
    case = office.shown(home, "mail")
    assert case["applicant"]["name"] == "Siân O’Neill"
    assert [part["asks"] for part in case["parts"]] == [
        "How many complaints came in 2025?",
        "How many were upheld?",
    ]
    assert case["standing"]["due"] == office.working_day(came, 20).isoformat()


def acknowledges(person: Officer, mail: MailProgram, home: Path) -> bytes:
    with person.doing(Task.ACKNOWLEDGE):
        person.press("ctrl+shift+a")
        person.sees("issue_panel")
        person.press("alt+s")
        pdf = person.sees_pdf(mail, "sian@example.org")
    case = office.shown(home, "mail")
    assert case["timeline"][-1]["act"] == "acknowledge"
    assert case["timeline"][-1]["on"] == TODAY
    assert case["standing"]["stage"] == "in_progress"
    return pdf


def drafts(person: Officer, home: Path) -> None:
    """Partly disclosed under an exemption that is weighed and harms, and nothing confirmed beyond that."""
    before = person.actions
    person.press("ctrl+e")
    person.reads("decision_progress", "0 of 1")
    person.press("alt+h", "Down", "alt+u", "Down", "Down", "alt+s")
    person.write("The harbour is watched from the pier.")
    claims = [person.claims(1, "31 1 a", PREJUDICE), person.claims(2, "42 1", WEIGHED)]
    person.press("alt+o")
    person.reads("decision_progress", "1 of 2")
    person.press("alt+h", "Down", "Down", "Down", "Down")
    claims.append(person.claims(1, "31 1 a", PREJUDICE))
    person.reads("decision_progress", "2 of 2")
    person.reads("decision_saving", "Saved")
    person.counts[Task.DRAFT], person.drafted = max(claims), person.actions - before
    assert max(claims) <= TARGETS[Task.DRAFT], claims
    stands, beyond = office.shown(home, "harbour")["parts"]
    assert (stands["outcome"], beyond["outcome"]) == ("partly_disclosed", "neither_confirmed_nor_denied")


def issues(person: Officer, mail: MailProgram, home: Path) -> bytes:
    with person.doing(Task.ISSUE):
        person.press("ctrl+l")
        person.reads("letter_where", "Page 1 of")
        person.press("alt+u")
        person.sees("issue_panel")
        person.press("alt+s")
        pdf = person.sees_pdf(mail, "harbour@example.org")
    standing = office.shown(home, "harbour")["standing"]
    assert (standing["stage"], standing["answered"], standing["late"]) == ("answered", TODAY, False)
    return pdf


def closes_the_case(person: Officer, home: Path) -> None:
    with person.doing(Task.CLOSE):
        person.press("ctrl+shift+w")
        person.sees("act_form")
        person.press("Return")
        person.reads("case_stage", "Closed")
    case = office.shown(home, "harbour")
    assert case["standing"]["stage"] == "final"
    assert [(row["act"], row["on"]) for row in case["timeline"][1:]] == [("answer", TODAY), ("close", TODAY)]


def extends(person: Officer, mail: MailProgram, home: Path) -> bytes:
    until = office.working_day(office.BUSES, 40)
    with person.doing(Task.EXTEND):
        person.press("ctrl+shift+x")
        person.is_at("said_provision")
        person.write("43(2)")
        person.press("Tab")
        person.write(f"{until:%d/%m/%Y}")
        person.press("alt+u")
        person.sees("issue_panel")
        person.press("alt+s")
        pdf = person.sees_pdf(mail, "buses@example.org")
    standing = office.shown(home, "buses")["standing"]
    assert (standing["stage"], standing["due"]) == ("extended", until.isoformat())
    return pdf


def test_the_tasks_of_a_day(
    screen: Screen, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    home, mail = office.filled(tmp_path), MailProgram(tmp_path)
    person = at_the_window(screen, home, Officer, PATH=mail.path)
    sees_what_is_due(person)
    logs(person, tmp_path, home)
    sent = {"mail": ("acknowledgement", acknowledges(person, mail, home))}
    person.goes_to("The harbour")
    drafts(person, home)
    sent["harbour"] = ("response", issues(person, mail, home))
    closes_the_case(person, home)
    person.goes_to("Routes of the buses")
    sent["buses"] = ("public_interest_extension", extends(person, mail, home))
    person.closes()
    words = f"keys that choose; {person.drafted} actions for all three claims and every text"
    for line in person.told(DRAFT=words):
        record_property("told", line)
    assert set(person.counts) == {*Task} - {Task.COMMISSION, Task.CHASE}
    assert {name: office.kept(home, name) for name in sent} == {
        name: [letter] for name, letter in sent.items()
    }
