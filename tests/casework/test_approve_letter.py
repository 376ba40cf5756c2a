"""Two people for a letter: asked for, sent back, taken back, and no issuing by one hand alone."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.approve_letter import (
    NotApproved,
    NotWaiting,
    NoWhy,
    Ready,
    ask_approval,
    send_back,
    take_back,
    ways_out,
)
from foidesk.casework.changes import Hand
from foidesk.casework.check_letter import Blocked
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.domain.approval import WayOut
from foidesk.domain.authority import Officer, Role, Settings
from foidesk.domain.letter_kinds import LetterKind
from foidesk.store.approvals import approvals_of
from foidesk.store.audit import audit_trail
from tests.casework.conftest import HAND, NORTH
from tests.casework.test_check_letter import REACHABLE, REFUSED, UNREASONED

DATED = date(2026, 11, 26)
LETTER = Issued(LetterKind.RESPONSE, DATED, b"%PDF a letter", "Response", 1)
READY = Ready(LetterKind.RESPONSE, DATED)
NOW = HAND.now
DRAFTER, APPROVER, CLERK = Hand(NOW, "F. Officer"), Hand(NOW, "A. Prover"), Hand(NOW, "C. Lerk")
OFFICERS = (
    Officer("F. Officer", roles=(Role.OFFICER, Role.APPROVER)),
    Officer("A. Prover", roles=(Role.APPROVER,)),
    Officer("C. Lerk"),
)


@pytest.fixture
def case_id(desk):
    desk.set_up(Settings((replace(REACHABLE, needs_approval=True),), OFFICERS))
    case_id = desk.log(officer="F. Officer").case_id
    desk.do(decide_parts, case_id, (REFUSED,))
    return case_id


def do(desk, hand, use_case, *args):
    return desk.case_file.write(use_case, *args, desk.lawbook, hand)


def way(desk, case_id, by, kind=LetterKind.RESPONSE):
    return desk.case_file.read(ways_out, case_id, by).ways[kind]


def asked(desk, case_id):
    return desk.case_file.read(approvals_of, case_id).get(LetterKind.RESPONSE)


def ask(desk, case_id, letter=READY):
    do(desk, DRAFTER, ask_approval, case_id, letter)


ALONE = [
    (DRAFTER, "the drafter, who approves the letters of others"),
    (CLERK, "somebody who approves no letters"),
    (Hand(NOW, "N. Obody"), "somebody who is no officer"),
]


@pytest.mark.parametrize(("hand", "who"), ALONE, ids=[row[1] for row in ALONE])
def test_one_hand_is_not_enough(desk, case_id, hand, who):
    with pytest.raises(NotApproved, match="Somebody else has to approve"):
        do(desk, hand, issue_letter, case_id, LETTER)
    ask(desk, case_id)
    with pytest.raises(NotApproved):
        do(desk, hand, issue_letter, case_id, LETTER)
    with pytest.raises(NotApproved):
        do(desk, DRAFTER, issue_letter, case_id, replace(LETTER, approved_by=hand.by))
    assert desk.sheet(case_id).letters == ()


def test_the_second_person_issues_it_and_the_audit_says_who(desk, case_id):
    ask(desk, case_id)
    assert desk.line(case_id).waits_for_approval
    do(desk, APPROVER, issue_letter, case_id, LETTER)
    assert [one.kind for one in desk.sheet(case_id).letters] == ["response"]
    assert (asked(desk, case_id), desk.line(case_id).waits_for_approval) == (None, False)
    lines = {one.what: one for one in desk.case_file.read(audit_trail)}
    assert (lines["ask_approval"].done_by, lines["issue_letter"].done_by) == ("F. Officer", "A. Prover")
    assert lines["issue_letter"].detail["approved_by"] == "A. Prover"


def test_somebody_can_issue_it_for_an_approver_who_is_named(desk, case_id):
    do(desk, DRAFTER, issue_letter, case_id, replace(LETTER, approved_by="a. prover"))
    assert len(desk.sheet(case_id).letters) == 1


def test_it_is_sent_back_with_a_reason_and_asked_for_again(desk, case_id):
    ask(desk, case_id)
    desk.case_file.write(send_back, case_id, LetterKind.RESPONSE, " Say why. ", APPROVER)
    back = asked(desk, case_id)
    assert (back.waits, back.why, back.sent_back_by) == (False, "Say why.", "A. Prover")
    assert back.words == "Sent back by A. Prover on 20 November 2026: Say why."
    assert not desk.line(case_id).waits_for_approval
    assert way(desk, case_id, "F. Officer") is WayOut.ASK
    line = next(one for one in desk.case_file.read(audit_trail) if one.what == "send_back")
    assert (line.done_by, line.detail["why"]) == ("A. Prover", "Say why.")
    ask(desk, case_id)
    assert asked(desk, case_id).waits


def test_only_an_approver_sends_back_and_never_without_a_reason(desk, case_id):
    ask(desk, case_id)
    with pytest.raises(NotApproved):
        desk.case_file.write(send_back, case_id, LetterKind.RESPONSE, "Why.", CLERK)
    with pytest.raises(NoWhy):
        desk.case_file.write(send_back, case_id, LetterKind.RESPONSE, "  ", APPROVER)
    assert asked(desk, case_id).waits


def test_its_drafter_can_take_it_back(desk, case_id):
    with pytest.raises(NotWaiting):
        desk.case_file.write(take_back, case_id, LetterKind.RESPONSE, DRAFTER)
    ask(desk, case_id)
    assert way(desk, case_id, "F. Officer") is WayOut.WAIT
    desk.case_file.write(take_back, case_id, LetterKind.RESPONSE, DRAFTER)
    assert asked(desk, case_id) is None


def test_what_a_check_stops_is_not_sent_for_approval_without_a_reason(desk, case_id):
    desk.do(decide_parts, case_id, (UNREASONED,))
    with pytest.raises(Blocked):
        ask(desk, case_id)
    ask(desk, case_id, replace(READY, overrides=(("N04", "Told by telephone."),)))
    assert asked(desk, case_id).overrides == (("N04", "Told by telephone."),)
    with pytest.raises(Blocked):
        do(desk, APPROVER, issue_letter, case_id, LETTER)


def test_whoever_sent_it_is_its_drafter_also_in_another_s_case(desk, case_id):
    do(desk, APPROVER, ask_approval, case_id, READY)
    with pytest.raises(NotApproved):
        do(desk, APPROVER, issue_letter, case_id, LETTER)


def test_ways_for_each(desk, case_id):
    assert way(desk, case_id, "A. Prover") is WayOut.APPROVE
    assert way(desk, case_id, "C. Lerk") is WayOut.ASK
    assert way(desk, case_id, "F. Officer") is WayOut.ASK
    assert way(desk, case_id, "F. Officer", LetterKind.ACKNOWLEDGEMENT) is WayOut.ISSUE
    assert way(desk, case_id, "F. Officer", LetterKind.CLARIFICATION) is WayOut.ASK


def test_an_authority_that_does_not_want_it_is_left_alone(desk):
    desk.set_up(Settings((REACHABLE,), OFFICERS))
    case_id = desk.log(officer="F. Officer").case_id
    desk.do(decide_parts, case_id, (REFUSED,))
    assert way(desk, case_id, "F. Officer") is WayOut.ISSUE
    do(desk, DRAFTER, issue_letter, case_id, LETTER)
    assert "approved_by" not in desk.case_file.read(audit_trail)[-1].detail
    assert NORTH.needs_approval is False
