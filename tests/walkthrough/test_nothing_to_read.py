"""A word planted in every part of a case is found nowhere on the disk while the case file is encrypted."""

import logging
import os
import signal
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from foidesk.casework.back_up import back_up
from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.keep_particulars import keep_particulars
from foidesk.casework.log_request import log_request
from foidesk.casework.open_case_file import make_case_file, open_case_file
from foidesk.casework.record_act import record_act
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.authority import Authority, Contact, Settings
from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Attachment, Draft
from foidesk.lawbook import read_lawbook
from foidesk.letters.wording import read_wording
from foidesk.logbook import LateLog
from foidesk.resources import resource
from foidesk.store.connections import opened
from foidesk.store.copies import copy_database

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HAND = Hand(NOW, "F. Officer")
PLACES = (
    "subject",
    "request",
    "answer",
    "note",
    "attachment",
    "letter",
    "logo",
    "draft",
    "applicant",
    "filename",
)
ROOT = Path(__file__).parents[2]
LARGE_SORT = """with recursive n(value) as (select 1 union all select value + 1 from n limit 20000)
    select request_text || value from case_text, n order by 1"""


def planted(place):
    return f"Zyzzyva{place}Quicksilver"


def found(*folders):
    """Return the places whose word is found in any file below, or in the name of one."""
    seen = set()
    for path in (path for folder in folders for path in Path(folder).rglob("*")):
        data = path.name.encode() + (path.read_bytes() if path.is_file() else b"")
        seen |= {place for place in PLACES if planted(place).encode() in data}
    return seen


def held_open():
    """Return the places whose word is in a file this process holds open, deleted ones included."""
    seen = set()
    for handle in Path("/proc/self/fd").iterdir():
        try:
            data = handle.read_bytes() if os.path.isfile(handle) else b""  # noqa: PTH113  follows the link
        except OSError:
            continue
        seen |= {place for place in PLACES if planted(place).encode() in data}
    return seen


def logo():
    info, kept = PngImagePlugin.PngInfo(), BytesIO()
    info.add_text("Comment", planted("logo"))
    Image.new("RGB", (40, 20), "navy").save(kept, "PNG", pnginfo=info)
    return kept.getvalue()


def fill(records, lawbook):
    """Do what an office does, and plant a word wherever somebody's words are kept."""
    office = Authority(
        "Northshire Council",
        address=("Town Hall",),
        email="foi@example.org",
        logo="logo.png",
        contact=Contact("F. Officer"),
    )
    change_settings(records, Settings((office,)), {office.name: logo()}, lawbook, HAND)
    part = Part(
        "1", "Who feeds the swans?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer=planted("answer")
    )
    case = Case(
        Applicant(planted("applicant"), email="a@example.org"), f"Please tell me. {planted('request')}",
        (Event(Act.RECEIVE, date(2026, 11, 2)),), subject=planted("subject"), parts=(part,),
    )  # fmt: skip
    file = Attachment(f"{planted('filename')}.txt", "text/plain", planted("attachment").encode() * 50)
    case_id = log_request(records, Draft(case, attachments=(file,)), lawbook, HAND).case_id
    record_act(
        records, case_id, Event(Act.ACKNOWLEDGE, date(2026, 11, 5), text=planted("note")), lawbook, HAND
    )
    keep_particulars(records, case_id, LetterKind.CLARIFICATION, Particulars(text=planted("draft")), HAND)
    drawn = compose_letter(
        records,
        case_id,
        WantedLetter(LetterKind.RESPONSE, date(2026, 11, 19)),
        lawbook,
        read_wording(resource("clauses")),
    )
    pdf = drawn.pdf + f"\n% {planted('letter')}\n".encode()
    issue_letter(
        records,
        case_id,
        Issued(LetterKind.RESPONSE, date(2026, 11, 19), pdf, drawn.title, drawn.pages),
        lawbook,
        HAND,
    )
    return case_id


def break_down(records):
    """A fault of our own with a requester's words in it."""
    records.session.connection().exec_driver_sql("select ? from nowhere", (planted("request"),))


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A folder for whatever is put down for a moment."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def steps(made, home, temporary):
    """Yield what was found after each step of a case file's life; the last is a killed program's."""
    case_file, folder = made.case_file, made.case_file.folder
    case_file.write(fill, read_lawbook(resource("law")))
    assert (folder / "cases.db-wal").stat().st_size > 10_000
    yield "open, with its journal", found(home) | held_open()
    with opened(case_file.database, writing=False) as connection:
        rows = connection.execute(LARGE_SORT)
        rows.fetchone()
        yield "in the middle of a large sort", found(home, temporary) | held_open()
    with opened(case_file.database, writing=True) as connection:
        copy_database(connection, case_file.database.beside("before-version-9.db"), folder)
    yield "copied before a migration", found(home, temporary) | held_open()
    (home / "stick").mkdir()
    back_up(case_file, home / "stick", HAND)
    assert list((home / "stick").rglob("cases.db"))
    yield "backed up", found(home / "stick", temporary)
    handler = LateLog(home / "foidesk.log")
    logging.getLogger("foidesk.planted").addHandler(handler)
    try:
        case_file.write(break_down)
    except Exception:
        logging.getLogger("foidesk.planted").exception("a fault of our own")
    handler._file.close()
    logging.getLogger("foidesk.planted").removeHandler(handler)
    assert "OperationalError" in (home / "foidesk.log").read_text("utf-8")
    yield "after a fault", found(home, temporary)
    case_file.close()
    yield "closed", found(home, temporary)


@pytest.mark.usefixtures("cheap_scrypt")
def test_encrypted_it_is_found_nowhere(tmp_path, temporary):
    home = tmp_path / "home"
    made = make_case_file(home / "cases.foidesk", NOW, "swans at noon")
    assert [(when, what) for when, what in steps(made, home, temporary) if what] == []
    killed(home, temporary, "swans at noon")
    assert found(home, temporary) == set()
    again = open_case_file(home / "cases.foidesk", "swans at noon")
    assert found(home, temporary) == set()
    again.close()


def test_plain_it_is_found_everywhere_so_the_search_can_fail(tmp_path, temporary):
    home = tmp_path / "home"
    made = make_case_file(home / "cases.foidesk", NOW)
    seen = dict(steps(made, home, temporary))
    for when in ("open, with its journal", "copied before a migration", "backed up", "closed"):
        assert seen[when] == set(PLACES), when
    killed(home, temporary, None)
    assert found(home, temporary) == set(PLACES)
    assert not any(planted(place) in (home / "foidesk.log").read_text("utf-8") for place in PLACES)


WRITING = """
import sys, time
from pathlib import Path
from foidesk.casework.open_case_file import open_case_file
from foidesk.store.cases import case_value, put_facts
from tests.walkthrough.test_nothing_to_read import HAND, planted
from foidesk.store.audit import AuditLine, note_down

def write(records):
    records.files.keep(planted("attachment").encode() * 9000)
    note_down(records, AuditLine(HAND.now, HAND.by, planted("subject"), 1, {"said": planted("note") * 100}))

case_file = open_case_file(Path(sys.argv[1]), sys.argv[2] or None)
case_file.write(write)
print("written", flush=True)
time.sleep(60)
"""


def killed(home, temporary, secret):
    """Let a program write and kill it, so that its journal stays behind."""
    command = [sys.executable, "-c", WRITING, str(home / "cases.foidesk"), secret or ""]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout.readline() == "written\n"
        program.send_signal(signal.SIGKILL)
    assert (home / "cases.foidesk" / "cases.db-wal").stat().st_size > 0
