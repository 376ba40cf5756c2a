"""An issued letter stays the same bytes, whatever changes afterwards."""

import hashlib
from dataclasses import replace
from datetime import date

from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.keep_clauses import add_clause
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.authority import Officer, ReviewTerms, Settings
from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.regime import Regime
from foidesk.lawbook.clauses import read_clauses
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.documents import letter_bytes
from tests.casework.conftest import COMMISSIONER, HAND, NORTH

DATED = date(2026, 11, 26)
ANSWERED = Part("1", "Swans?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="There are six.")


def test_it_is_never_drawn_again(desk):
    wording = read_wording(resource("clauses"))
    case_id = desk.log(officer="F. Officer").case_id
    desk.do(decide_parts, case_id, (ANSWERED,))
    compose = (compose_letter, case_id, WantedLetter(LetterKind.RESPONSE, DATED), desk.lawbook, wording)
    drawn = desk.case_file.read(*compose)
    letter = Issued(LetterKind.RESPONSE, DATED, drawn.pdf, drawn.title, drawn.pages)
    desk.do(issue_letter, case_id, letter)

    moved = replace(NORTH, address=("9 New Road", "Southtown"), review=ReviewTerms(window=60))
    regulator = replace(COMMISSIONER, noun="Information Commission", address=("No. 3",))
    desk.set_up(Settings((moved,), (Officer("F. Officer"),), (regulator,)))
    desk.case_file.write(
        add_clause, Clause("", 1, Regime.FOIA, "42(1)", Purpose.BALANCE, "Ours", "Our own."),
        read_clauses(resource("clauses")), desk.lawbook, HAND,
    )  # fmt: skip
    assert desk.case_file.read(*compose).pdf != drawn.pdf, "a letter drawn now would be another"
    (kept,) = desk.sheet(case_id).letters
    assert desk.case_file.read(letter_bytes, kept.id) == drawn.pdf
    assert kept.sha256 == hashlib.sha256(drawn.pdf).hexdigest()
