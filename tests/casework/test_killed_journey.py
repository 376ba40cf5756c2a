"""Killed anywhere between logging and issuing: what was said to be done is done, and nothing is half done."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

from foidesk.domain.decisions import Outcome
from foidesk.domain.timeline import Act
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.store.documents import file_bytes, letter_bytes
from tests.casework.conftest import HAND

ROOT = Path(__file__).parents[2]
KILLS = 12

JOURNEY = """
import sys
import time
from datetime import date
from pathlib import Path
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.intake.draft import Attachment
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from tests.casework.conftest import Desk, drafted

desk = Desk(CaseFile.open(Path(sys.argv[1])), read_lawbook(resource("law")))
while True:
    mark = b"%d" % time.monotonic_ns()
    enclosed = (Attachment("a.pdf", "application/pdf", mark * 2000),)
    logged = desk.log(drafted(message_id=mark.decode(), original=mark * 3000, attachments=enclosed))
    print("log_request", logged.reference, flush=True)
    desk.do(decide_parts, logged.case_id, (Part("1", outcome=Outcome.NOT_HELD),))
    print("decide_parts", logged.reference, flush=True)
    pdf = b"%PDF " + logged.reference.encode() * 5000
    desk.do(issue_letter, logged.case_id, Issued(LetterKind.RESPONSE, date(2026, 11, 26), pdf, "Response", 1))
    print("issue_letter", logged.reference, flush=True)
"""


def test_nothing_said_to_be_done_is_lost_or_half_done(tmp_path):
    folder = tmp_path / "killed.foidesk"
    CaseFile.create(folder, HAND.now).close()
    chance = Random(26)
    said = [line for _ in range(KILLS) for line in work_until_killed(folder, chance.uniform(0, 0.08))]
    case_file = CaseFile.open(folder)
    done = done_in(case_file)
    case_file.close()
    assert len(said) > KILLS
    assert set(said) <= done
    assert len(done) <= len(said) + KILLS  # at most the step in hand, each time


def work_until_killed(folder, seconds):
    command = [sys.executable, "-c", JOURNEY, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as work:
        first = work.stdout.readline()
        time.sleep(seconds)
        work.kill()
        lines = (first + work.stdout.read()).splitlines(keepends=True)
    return [line.strip() for line in lines if line.endswith("\n")]


def done_in(case_file):
    """Return every step done, each of them checked to be whole."""
    done = set()
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 100_000)
    assert len({line.reference for line in lines}) == len(lines)
    for line in lines:
        sheet = case_file.read(case_sheet, line.id)
        steps = [row.what for row in case_file.read(audit_trail, line.id)]
        assert steps == ["log_request", "decide_parts", "issue_letter"][: len(steps)]
        assert [part.outcome for part in sheet.case.parts] == [Outcome.NOT_HELD] * ("decide_parts" in steps)
        issued = "issue_letter" in steps
        assert [event.act for event in sheet.case.timeline] == [Act.RECEIVE, Act.ANSWER][: 1 + issued]
        assert line.stage == ("answered" if issued else "received")
        pdfs = [case_file.read(letter_bytes, letter.id) for letter in sheet.letters]
        assert pdfs == [b"%PDF " + line.reference.encode() * 5000] * issued
        enclosed, message = sorted((case_file.read(file_bytes, one.id) for one in sheet.attachments), key=len)
        assert enclosed == enclosed[: len(enclosed) // 2000] * 2000
        assert message == enclosed[: len(enclosed) // 2000] * 3000
        done |= {f"{step} {line.reference}" for step in steps}
    return done
