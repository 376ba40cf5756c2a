"""What the children do until they are killed. `say` is called after each thing that is done, and never before."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import count
from pathlib import Path

from foidesk.casework.back_up import back_up
from foidesk.casework.change_calendar import change_calendar
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.log_request import log_request
from foidesk.casework.record_act import record_act
from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.holiday_lists import Proposal
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.timeline import Act, Event
from foidesk.intake.arrivals import read_request
from foidesk.intake.draft import Attachment
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from tests.casework.conftest import HAND, SETTINGS, Desk, drafted

DAY = date(2026, 11, 20)
SOURCE = "a test"
THERE_ALREADY = {date(2026, 11, 30), date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)}
"""Scotland's own holidays, St Andrew's Day among them: to add one of these changes nothing."""


@cache
def lawbook():
    return read_lawbook(resource("law"))


def get_ready() -> None:
    """Import and read once what every child needs."""
    import foidesk.intake.case_json
    import foidesk.intake.eml
    import foidesk.store.engine
    import foidesk.store.migrations.steps  # noqa: F401

    lawbook()


def at(folder: Path, key: str | None) -> Desk:
    """Open the file, and say so."""
    return Desk(CaseFile.open(folder, key and bytes.fromhex(key)), lawbook())


def base(folder: Path, key: str | None) -> None:
    """Make the file every child begins with: two cases, one of them answered."""
    desk = Desk(CaseFile.create(folder, HAND.now, key and bytes.fromhex(key)), lawbook())
    desk.set_up(SETTINGS)
    _answered(desk, "first")
    _logged(desk, "second")
    desk.case_file.close()


def _logged(desk, mark):
    """Log a case with its mail and a file, whose bytes tell whose they are."""
    enclosed = (Attachment("a.pdf", "application/pdf", f"file {mark} ".encode() * 900),)
    return desk.log(
        drafted(
            message_id=f"<{mark}@example.org>",
            original=f"mail {mark} ".encode() * 700,
            attachments=enclosed,
            parts=(Part("1", f"How many swans of {mark}?"), Part("2", "Who feeds them?")),
            subject=f"Swans of {mark}",
        )
    )


def _answered(desk, mark):
    logged = _logged(desk, mark)
    parts = decided(desk.sheet(logged.case_id).case.parts)
    desk.do(decide_parts, logged.case_id, parts)
    desk.do(issue_letter, logged.case_id, letter_of(logged.reference))
    return logged


def decided(parts):
    said = {"holding": Holding.NOT_HELD, "outcome": Outcome.NOT_HELD, "answer": "No record is made of it."}
    return tuple(replace(one, **said) for one in parts)


def letter_of(reference):
    pdf = f"%PDF letter of {reference} ".encode() * 600
    return Issued(LetterKind.RESPONSE, DAY + timedelta(days=6), pdf, "Response", 1)


# What they do


def log(folder, key, say):
    desk = at(folder, key)
    for number in count():
        say("log_request", _logged(desk, f"case-{number}").reference)


def act(folder, key, say):
    desk = at(folder, key)
    for number in count():
        logged = _logged(desk, f"acted-{number}")
        say("log_request", logged.reference)
        for done in (Act.ACKNOWLEDGE, Act.REFER, Act.CONSULT):
            desk.do(record_act, logged.case_id, Event(done, date(2026, 11, 3), text=f"{done} of it"))
            say("record_act", logged.reference)


def issue(folder, key, say):
    desk = at(folder, key)
    for number in count():
        logged = _logged(desk, f"issued-{number}")
        say("log_request", logged.reference)
        parts = decided(desk.sheet(logged.case_id).case.parts)
        desk.do(decide_parts, logged.case_id, parts)
        say("decide_parts", logged.reference)
        desk.do(issue_letter, logged.case_id, letter_of(logged.reference))
        say("issue_letter", logged.reference)


def take_in(folder, key, say):
    """Read e-mails and cases in JSON from the folder beside, and log them one by one, as `foidesk log` does."""
    desk = at(folder, key)
    for path in sorted((folder.parent / "arrived").iterdir()):
        draft = read_request(path.read_bytes(), path.name, lawbook().provisions, today=DAY)
        if draft.received_on is None:
            draft = draft.received_as(DAY)
        say("log_request", desk.do(log_request, draft).reference)


def recount(folder, key, say):
    """Import bank holidays, each of which moves every open case."""
    desk = at(folder, key)
    for number in range(40):
        day = date(2026, 11, 23) + timedelta(days=number)
        if day.weekday() < 5 and day not in THERE_ALREADY:
            title = f"Day {number} of the swan"
            desk.do(change_calendar, Proposal(SOURCE, (BankHoliday(day, Nation.SCOTLAND, title, SOURCE),)))
            say("change_calendar", day)


def migrate(folder, key, say):
    """Open a file of an older version."""
    CaseFile.open(folder, key and bytes.fromhex(key)).close()
    say("migrated")


def copy(folder, key, say):
    """Back up, again and again, with a case logged in between."""
    desk = at(folder, key)
    for number in count():
        hand = replace(HAND, now=HAND.now + timedelta(minutes=number))
        say("back_up", back_up(desk.case_file, folder.parent / "stick", hand).folder.name)
        say("log_request", _logged(desk, f"copied-{number}").reference)


def make(folder, _key, say):
    """Make a new case file."""
    CaseFile.create(folder, HAND.now).close()
    say("made")
