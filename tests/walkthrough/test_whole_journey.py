"""One request from its e-mail to compliance with a decision notice, in the window; every letter is printed."""

import subprocess
import sys
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

from foidesk.domain.timeline import Act
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import CaseSheet, case_sheet
from foidesk.store.documents import letter_bytes
from tests.printing_fixture import PdfQueue, cups_scheduler, differing_pages, pdf_queue
from tests.screen import Screen, wait_for
from tests.walkthrough.keyboard import Keyboard
from tests.walkthrough.mail_program import MailProgram
from tests.walkthrough.person import HERE, ROOT, screen, set_up

__all__ = ["cups_scheduler", "pdf_queue", "screen"]

ACTS = [
    *(Act.RECEIVE, Act.ACKNOWLEDGE, Act.ASK_CLARIFICATION, Act.RECEIVE_CLARIFICATION),
    *(Act.EXTEND_PUBLIC_INTEREST, Act.EXTEND_PUBLIC_INTEREST, Act.ANSWER, Act.ANSWER, Act.ANSWER),
    *(Act.REQUEST_REVIEW, Act.ACKNOWLEDGE_REVIEW, Act.ANSWER_REVIEW),
    *(Act.RECEIVE_ICO_COMPLAINT, Act.ANSWER_ICO, Act.RECEIVE_ICO_DECISION, Act.COMPLY),
]
KINDS = {"extension": "public_interest_extension"}
REVIEWER = "Gwendolyn Achebe"
THEIRS = "IC-260804-K7Q2"
WITHHELD = {
    "reason": "The rota shows on which nights nobody is there.",
    "harm": "Whoever means to break in would choose a night without a patrol.",
}
WEIGHED = {
    "favouring_1": "Passengers want to know that the station is safe at night.",
    "against_1": "Those who break in would know when not to come.",
    "balance": "The risk to passengers outweighs what the rota adds to public debate.",
}
NEITHER = {
    "reason": "To say whether there is more would show whether there are covert patrols.",
    "harm": "Offenders would learn whether they are watched.",
}
NEITHER_WEIGHED = {
    "favouring_1": "It would add to trust in how crime is prevented.",
    "against_1": "It would warn those who are watched.",
    "balance": "That warning outweighs the little that saying so would add.",
}


def the_mail(folder: Path) -> Path:
    mail = EmailMessage()
    mail["From"] = "Siân O’Neill <sian@example.org>"
    mail["To"] = "foi@brackenshire.example"
    mail["Date"] = "Thu, 5 Mar 2026 23:59:00 +0000"
    mail["Subject"] = "Noise and patrols near the station"
    mail["Message-ID"] = "<journey-1@example.org>"
    mail.set_content(
        "Dear all,\n\n1. How many complaints of noise at night were made near the station in 2025?\n\n"
        "2. On which nights did officers patrol the station in 2025?\n\nThank you\nSiân O’Neill\n"
    )
    path = folder / "request.eml"
    path.write_bytes(mail.as_bytes())
    return path


class Officer(Keyboard):
    """Lives through months with one request, and prints every letter."""

    day_file: Path
    queue: PdfQueue
    papers: dict[str, bytes]

    def lives_on(self, day: str) -> None:
        """Let it be another day."""
        self.day_file.write_text(day, "utf-8")

    def is_due(self, *days: str) -> None:
        self.opens_tab("Timeline")
        for day in days:
            self.reads("case_due", day)

    def puts_into(self, form: str, said: Mapping[str, str]) -> None:
        for name, words in said.items():
            self.puts(f"{form}_{name}", words)

    def issues_and_prints(self, name: str) -> None:
        """Issue the letter on screen, and print what was kept."""
        self.reads("letter_where", "Page ")
        self.presses("letter_issue")
        self.sees("issue_panel")
        self.presses("issue_yes")
        self.sees("letter_correct")
        before = self.queue.papers()
        self.presses("letter_print")
        self.sees("print_panel")
        self.chooses("print_printer", "alt+p", self.queue.name)
        self.presses("print_go")
        printed = self.queue.printed_since(before)
        self.papers[name] = printed.read_bytes()
        printed.unlink()  # the next letter of the case comes out under the same name
        self.presses("print_close")

    def writes(self, kind: str, **said: str) -> None:
        self.presses(f"letter_button_{kind}")
        self.puts_into("said", said)
        self.issues_and_prints(kind)

    def claims_here(self, words: str, said: Mapping[str, str]) -> None:
        self.press("alt+e")
        self.is_at("claim_add")
        self.write(words)
        self.press("Return")
        for name, words in said.items():
            self.puts(f"claim_1_{name}", words)
            if name == "harm":
                self.press("Tab", "w")  # it would, not would be likely to

    def decides_part_two(self) -> None:
        self.press("ctrl+e")
        self.sees("part_asks")
        self.sees("parts").focus()
        self.press("Home", "Down")
        self.wait_for_part("patrol")

    def wait_for_part(self, asking: str) -> None:
        wait_for(lambda: asking in self.sees("part_asks").text(), f"the part about “{asking}”")


def asked_and_put_right(officer: Officer) -> None:
    """It is acknowledged; nobody can tell which station, so the clock stops; then it begins anew."""
    # Day 0 is Thursday 5 March. March has 6, 9-13, 16, 18-20, 23-27, 30, 31: 17 days, for the 17th is
    # St Patrick's; April 1, 2: 19; the 3rd is Good Friday, the 6th Easter Monday; so day 20 is Tuesday 7 April.
    officer.reads("intake_due_headline", "Due Tuesday 7 April 2026")
    officer.screen.key("Return")
    officer.reads("banner_headline", "is logged")
    officer.writes("acknowledgement")
    officer.is_due("7 April 2026")

    officer.lives_on("2026-03-10")
    officer.writes("clarification", text="Which do you mean: the bus station or the railway station?")
    officer.is_due("None running")

    officer.lives_on("2026-03-25")
    officer.presses("act_button_receive_clarification")
    officer.puts_into("act", {"text": "The bus station, please."})
    officer.presses("act_record")
    # A fresh twenty from Wednesday 25 March: 26, 27, 30, 31 are 4; April 1, 2 are 6, 7-10 are 10 (the two
    # holidays of Easter again), 13-17 are 15, and 20-24 are 20: Friday 24 April.
    officer.is_due("24 April 2026")


def extended(officer: Officer) -> None:
    """The public interest in the second question is still weighed; the first is answered in its time."""
    officer.lives_on("2026-04-20")
    officer.presses("decide_button")
    officer.reads("decision_progress", "0 of 2")
    officer.decides("Held", "Disclosed", "There were 214 complaints.")
    officer.decides_part_two()
    officer.chooses("part_holding", "alt+h", "Held")
    officer.claims_here("31 1 a", WITHHELD)
    officer.press("alt+o")
    officer.chooses("part_holding", "alt+h", "Neither confirm nor deny")
    officer.claims_here("31 1 a", NEITHER)
    officer.reads("decision_saving", "Saved")
    officer.press("ctrl+shift+x")
    officer.puts_into("said", {"until": "22 May 2026", "text": "We are asking the bus company for its view."})
    officer.issues_and_prints("extension")
    # The letter leaves the first question its date; the officer's estimate is within 40 working days, 26 May.
    officer.is_due("24 April 2026, part 1", "22 May 2026, parts 2 and 3")

    officer.lives_on("2026-04-22")
    officer.presses("all_acts_button")
    officer.presses("panel_answer")
    officer.puts_into("act", {"text": "The number was given by e-mail."})
    officer.presses("act_part_1")
    officer.presses("act_record")
    officer.is_due("22 May 2026")


def refused_in_part(officer: Officer) -> None:
    officer.lives_on("2026-05-20")
    officer.decides_part_two()
    officer.chooses("part_outcome", "alt+u", "Withheld")
    officer.puts_into("claim_1", WEIGHED)
    officer.sees("parts").focus()
    officer.press("End")
    officer.wait_for_part("other information")
    officer.puts_into("claim_1", NEITHER_WEIGHED)
    officer.reads("decision_progress", "3 of 3")
    officer.reads("decision_saving", "Saved")
    officer.press("ctrl+l")
    officer.issues_and_prints("response")
    officer.is_due("None running")


def reviewed(officer: Officer) -> None:
    officer.lives_on("2026-06-08")
    officer.presses("act_button_request_review")
    officer.puts_into("act", {"text": "The rota of 2025 cannot help anybody to break in now."})
    officer.presses("act_record")
    # From Monday 8 June: 9-12 are 4; the 15th is a bank holiday in Scotland; 16-19 are 8, 22-26 are 13,
    # 29, 30 are 15; July 1-3 are 18, 6 and 7 are 20: Tuesday 7 July.
    officer.is_due("7 July 2026")

    officer.lives_on("2026-06-09")
    officer.writes("review_acknowledgement", by=REVIEWER)
    officer.is_due("7 July 2026")

    officer.lives_on("2026-07-03")
    officer.presses("letter_button_review_outcome")
    officer.sees("said_outcome")
    officer.chooses("said_outcome", "alt+h", "Decision maintained")
    officer.puts_into(
        "said", {"by": REVIEWER, "text": "The nights of 2025 show the pattern of those to come."}
    )
    officer.issues_and_prints("review_outcome")
    officer.is_due("None running")


def complained_of(officer: Officer) -> None:
    officer.lives_on("2026-08-04")
    officer.presses("act_button_receive_ico_complaint")
    officer.puts_into("act", {"reference": THEIRS, "until": "18 August 2026"})
    officer.presses("act_record")
    officer.is_due("18 August 2026")  # the day their letter sets

    officer.lives_on("2026-08-14")
    officer.writes("ico_submission", text="The patrols of one year follow those of the year before.")
    officer.is_due("None running")

    officer.lives_on("2026-10-06")
    officer.presses("act_button_receive_ico_decision")
    officer.puts_into("act", {"reference": THEIRS})
    officer.chooses("act_outcome", "Tab", "Complaint partly upheld")
    officer.puts_into("act", {
        "breaches": "1(1)(b)",
        "steps": "Disclose on which nights of 2025 officers patrolled the station.",
        "until": "10 November 2026",
    })  # fmt: skip
    officer.presses("act_record")
    officer.is_due("10 November 2026")  # the day the notice sets; 28 days for an appeal end on 3 November


def complied(officer: Officer) -> None:
    officer.lives_on("2026-10-28")
    officer.decides_part_two()
    officer.press("alt+u", "Home")
    officer.chooses("part_outcome", "alt+u", "Disclosed")
    officer.puts("part_answer", "Officers patrolled on Fridays and Saturdays.")
    officer.reads("decision_saving", "Saved")
    officer.opens_tab("Timeline")
    officer.writes("compliance", text="We now give you the nights of 2025 under question 2.")
    officer.is_due("None running")
    officer.reads("case_stage", "Closed")


SAYS = {
    "acknowledgement": ["by 7 April 2026 at the latest"],
    "clarification": ["Section 1(3) of the Act", "the bus station or the railway station?"],
    "extension": ["sections 31(1)(a) and 31(3)", "decided by 22 May 2026", "answer that by 24 April 2026"],
    # Forty working days after 20 May: 21, 22, 26-29 (25 May is a holiday) are 6; June 1-5, 8-12, 16-19, 22-26, 29
    # and 30 are 27; July 1-3, 6-10 are 35; 14-17 are 39, for the 13th is one in Northern Ireland; 20 July.
    "response": [
        "You told us: The bus station, please.",
        "31(1)(a)",
        "31(3)",
        "would cause this harm",
        "by 20 July 2026",
        "our answer to question 2 and any other information, which was still to come",
        "We answered question 1 in our letter of 22 April 2026.",
    ],
    "review_acknowledgement": ["our answer of 20 May 2026", REVIEWER, "our answer by 7 July 2026"],
    "review_outcome": ["maintain our first decision in full", "within 6 weeks"],
    "ico_submission": [THEIRS, "You asked to have it by 18 August 2026", "We received the clarification."],
    # 28 days after 6 October.
    "compliance": [THEIRS, "upheld in part", "section 1(1)(b)", "10 November 2026", "by 3 November 2026"],
}
"""What each printed letter has to say, in the order they go out."""


def words_of(pdf: bytes) -> str:
    command = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True, timeout=30).stdout.decode()


def in_ascii(words: str) -> str:
    """Return letters and figures that survive the test printer (`letters_and_figures` says why)."""
    return "".join(one for one in words if one.isascii() and one.isalnum())


def kept(home: Path) -> tuple[CaseSheet, list[bytes]]:
    (folder,) = home.rglob("*.foidesk")
    case_file = CaseFile.open(folder, for_writing=False)
    try:
        sheet = case_file.read(case_sheet, 1)
        return sheet, [case_file.read(letter_bytes, one.id) for one in sheet.letters]
    finally:
        case_file.close()


def begun(screen: Screen, folder: Path, queue: PdfQueue) -> Officer:
    """Return an officer at the window of an office on 6 March 2026, the e-mail dropped."""
    home, mails, day = set_up(folder), MailProgram(folder), folder / "day"
    day.write_text("2026-03-06", "utf-8")
    more = {"FOIDESK_HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": mails.path}
    officer = Officer(screen, screen.start([sys.executable, str(HERE / "dated.py"), str(day)], **more))
    officer.day_file, officer.queue, officer.papers = day, queue, {}
    officer.sees("empty_headline")
    officer.drops(the_mail(folder))
    return officer


def test_from_receipt_to_compliance(screen: Screen, tmp_path: Path, pdf_queue: PdfQueue) -> None:
    officer = begun(screen, tmp_path, pdf_queue)
    for stretch in (asked_and_put_right, extended, refused_in_part, reviewed, complained_of, complied):
        stretch(officer)
    officer.closes()

    sheet, letters = kept(tmp_path / "home")
    assert [event.act for event in sheet.case.timeline] == ACTS
    assert [one.kind for one in sheet.letters] == [KINDS.get(name, name) for name in SAYS]
    for (name, paper), letter in zip(officer.papers.items(), letters, strict=True):
        printed, written = words_of(paper), words_of(letter)
        assert in_ascii(printed) == in_ascii(written), name
        assert differing_pages(paper, letter) == [], name
        for words in SAYS[name]:
            assert in_ascii(words) in in_ascii(printed), f"{name} does not say “{words}”"
    assert "rely on section 31(1)(a)" not in " ".join(words_of(letters[-1]).split())
