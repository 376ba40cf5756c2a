"""A letter that went out is corrected by another; nothing that was kept is changed."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.check_letter import Blocked
from foidesk.casework.compose_letter import letter_facts
from foidesk.casework.correct_letter import (
    AlreadyReplaced,
    NoSuchLetter,
    begin_correction,
    give_up_correction,
)
from foidesk.casework.decide_parts import DecisionLocked, decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.keep_particulars import keep_particulars
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.timeline import Act, as_corrected
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.documents import letter_bytes
from tests.casework.conftest import HAND, SETTINGS

SEVEN = Part("1", "How many swans?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Seven.")
EIGHT = replace(SEVEN, answer="Eight.")
FIRST = Issued(LetterKind.RESPONSE, date(2026, 11, 18), b"%PDF-1.7 seven", "Response", 1)
SECOND = replace(FIRST, dated=date(2026, 11, 20), pdf=b"%PDF-1.7 eight", reason="We miscounted.")


@pytest.fixture
def case_id(desk):
    case_id = desk.log().case_id
    desk.do(decide_parts, case_id, (SEVEN,))
    desk.do(issue_letter, case_id, FIRST)
    return case_id


def begin(desk, case_id, at=0):
    letter_id = desk.sheet(case_id).letters[at].id
    desk.case_file.write(begin_correction, case_id, letter_id, HAND)
    return letter_id


def test_what_was_decided_can_be_changed_only_while_it_is_corrected(desk, case_id):
    with pytest.raises(DecisionLocked):
        desk.do(decide_parts, case_id, (EIGHT,))
    first = begin(desk, case_id)
    desk.do(decide_parts, case_id, (EIGHT,))
    desk.do(issue_letter, case_id, replace(SECOND, replaces=first))
    with pytest.raises(DecisionLocked):
        desk.do(decide_parts, case_id, (SEVEN,))


def test_the_correction_names_the_letter_and_the_old_bytes_stay(desk, case_id):
    first = begin(desk, case_id)
    desk.do(decide_parts, case_id, (EIGHT,))
    desk.do(issue_letter, case_id, replace(SECOND, replaces=first))
    sheet = desk.sheet(case_id)
    old, new = sheet.letters
    assert (new.replaces, new.event_row) == (old.id, old.event_row)
    assert desk.case_file.read(letter_bytes, old.id) == FIRST.pdf
    assert desk.case_file.read(letter_bytes, new.id) == SECOND.pdf
    row = sheet.case.timeline[-1]
    assert (row.act, row.on, row.text) == (Act.CORRECT, SECOND.dated, "We miscounted.")
    answer = as_corrected(sheet.case.timeline)[-1]
    assert (answer.act, answer.on, answer.parts) == (Act.ANSWER, FIRST.dated, (EIGHT,))


def test_a_correction_is_corrected_in_its_turn_and_no_letter_twice(desk, case_id):
    first = begin(desk, case_id)
    desk.do(issue_letter, case_id, replace(SECOND, replaces=first))
    with pytest.raises(AlreadyReplaced, match="20 November 2026"):
        desk.case_file.write(begin_correction, case_id, first, HAND)
    with pytest.raises(AlreadyReplaced):
        desk.do(issue_letter, case_id, replace(SECOND, replaces=first))
    second = begin(desk, case_id, 1)
    desk.do(decide_parts, case_id, (EIGHT,))
    desk.do(issue_letter, case_id, replace(SECOND, replaces=second))
    sheet = desk.sheet(case_id)
    assert [one.replaces for one in sheet.letters] == [None, first, second]
    assert as_corrected(sheet.case.timeline)[-1].parts == (EIGHT,)


def test_a_correction_with_an_undecided_part_does_not_go(desk, case_id):
    first = begin(desk, case_id)
    desk.do(decide_parts, case_id, (Part("1", "How many swans?"),))
    with pytest.raises(Blocked, match="Part 1 has not been decided"):
        desk.do(issue_letter, case_id, replace(SECOND, replaces=first))


def test_a_correction_given_up_leaves_what_was_told(desk, case_id):
    begin(desk, case_id)
    desk.do(decide_parts, case_id, (EIGHT,))
    desk.do(give_up_correction, case_id, LetterKind.RESPONSE)
    assert desk.sheet(case_id).case.parts == (SEVEN,)
    with pytest.raises(DecisionLocked):
        desk.do(decide_parts, case_id, (EIGHT,))


def test_the_facts_of_a_correction_name_what_it_replaces(desk, case_id):
    begin(desk, case_id)
    desk.case_file.write(
        keep_particulars, case_id, LetterKind.RESPONSE, Particulars(), HAND, "We miscounted."
    )
    wording = read_wording(resource("clauses"))
    args = (case_id, WantedLetter(LetterKind.RESPONSE, SECOND.dated), desk.lawbook, wording)
    facts = desk.case_file.read(letter_facts, *args)
    assert facts.replaces is not None
    assert (facts.replaces.title, facts.replaces.dated) == (FIRST.title, FIRST.dated)
    assert facts.replaces.reason == "We miscounted."
    assert (facts.act.act, facts.act.on) == (Act.ANSWER, FIRST.dated)


def test_a_letter_of_another_case_cannot_be_corrected_here(desk, case_id):
    other, letter_id = desk.log().case_id, desk.sheet(case_id).letters[0].id
    with pytest.raises(NoSuchLetter):
        desk.case_file.write(begin_correction, other, letter_id, HAND)


def test_a_correction_of_an_extension_starts_from_what_was_said(desk):
    reachable = replace(SETTINGS.authorities[0], email="foi@north.example")
    desk.set_up(replace(SETTINGS, authorities=(reachable,)))
    price = Claim("43(2)", reason="The price would help a rival bidder.")
    case_id = desk.log(parts=(Part("1", "At what price?", claims=(price,)),)).case_id
    said = Particulars(until=date(2027, 1, 15), provision="43(2)")
    letter = Issued(
        LetterKind.PUBLIC_INTEREST_EXTENSION, date(2026, 11, 18), b"%PDF-1.7 more time", "More time", 1, said=said
    )  # fmt: skip
    desk.do(issue_letter, case_id, letter)
    first = begin(desk, case_id)
    later = Particulars(until=date(2027, 1, 22))
    desk.do(issue_letter, case_id, replace(letter, pdf=b"%PDF-1.7 more", said=later, replaces=first))
    row = as_corrected(desk.sheet(case_id).case.timeline)[-1]
    assert (row.until, row.provision) == (date(2027, 1, 22), "43(2)")
