"""The gate before issue, overrides that are kept with their reasons, and mending by one key."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from foidesk.casework.apply_remedy import apply_remedy
from foidesk.casework.check_decisions import check_decisions
from foidesk.casework.check_letter import Blocked, EmptyReason, check_letter
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.record_act import record_act
from foidesk.domain.authority import ReviewTerms, Settings
from foidesk.domain.checks import Finding, Level, Place, Remedy, Where
from foidesk.domain.checks.mending import NotOneKey
from foidesk.domain.checks.overriding import Override
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from tests.casework.conftest import NORTH

DATED = date(2026, 11, 26)
ENQUIRY = Claim(
    "30(1)(a)", reason="An open enquiry.", favouring=("It would show how enquiries go.",),
    against=("A suspect could be warned.",), balance="The enquiry comes first.",
)  # fmt: skip
REFUSED = Part("1", "Swans?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(ENQUIRY,))
UNREASONED = replace(REFUSED, claims=(replace(ENQUIRY, reason=""),))
LETTER = Issued(LetterKind.RESPONSE, DATED, b"%PDF a letter", "Response", 1)
REACHABLE = replace(NORTH, email="foi@north.example", review=ReviewTerms(window=20))


@pytest.fixture
def case_id(desk):
    desk.set_up(Settings((REACHABLE,)))
    return desk.log(officer="F. Officer").case_id


def found(desk, case_id):
    return desk.case_file.read(check_letter, case_id, LetterKind.RESPONSE, DATED, desk.lawbook)


def test_a_letter_without_a_reason_does_not_go_out(desk, case_id):
    desk.do(decide_parts, case_id, (UNREASONED,))
    with pytest.raises(Blocked, match="does not say why section 30") as stopped:
        desk.do(issue_letter, case_id, LETTER)
    assert [one.id for one in stopped.value.found] == ["N04"]
    assert "override N04" in stopped.value.next_step
    assert desk.sheet(case_id).letters == ()
    assert desk.line(case_id).answered_on is None


EMAILS = replace(UNREASONED, label="Emails, 2019")
GIVEN = Part("2", "Geese?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Four.")
THIRD = replace(GIVEN, label="3")
TYPED = [
    # the parts, those answered before
    ((EMAILS,), None),
    ((EMAILS, GIVEN), None),
    ((GIVEN, EMAILS, THIRD), "2"),
    ((GIVEN, EMAILS), "2"),
]


@pytest.mark.parametrize(("parts", "answered"), TYPED)
def test_a_part_whose_label_has_a_comma_is_checked_while_it_is_decided(desk, case_id, parts, answered):
    desk.do(decide_parts, case_id, parts)
    if answered:
        desk.do(record_act, case_id, Event(Act.ANSWER, date(2026, 11, 20), part=answered))
    args = (case_id, parts, None, None, DATED, desk.lawbook)
    seen = desk.case_file.read(check_decisions, *args)
    assert "The letter does not say why section 30(1)(a) applies." in [one.message for one in seen]


def test_an_override_goes_with_its_reason_into_the_letter_and_the_audit(desk, case_id):
    desk.do(decide_parts, case_id, (UNREASONED,))
    reason = "The reasons were given on the telephone at the applicant’s wish."
    desk.do(issue_letter, case_id, replace(LETTER, overrides=(("N04", reason),)))
    (letter,) = desk.sheet(case_id).letters
    although = "The letter does not say why section 30(1)(a) applies."
    assert letter.overrides == (Override("N04", reason, although),)
    assert desk.case_file.read(audit_trail)[-1].detail["overrides"] == [["N04", reason, although]]


def test_an_override_needs_a_reason(desk, case_id):
    desk.do(decide_parts, case_id, (UNREASONED,))
    with pytest.raises(EmptyReason, match="N04"):
        desk.do(issue_letter, case_id, replace(LETTER, overrides=(("N04", "  "),)))


def test_an_override_opens_the_gate_for_its_own_check_alone(desk, case_id):
    desk.do(decide_parts, case_id, (replace(UNREASONED, claims=(replace(ENQUIRY, reason="", balance=""),)),))
    with pytest.raises(Blocked, match="lacks where the balance lies"):
        desk.do(issue_letter, case_id, replace(LETTER, overrides=(("N04", "Told by telephone."),)))


def test_a_warning_does_not_stop_a_letter(desk, case_id):
    desk.do(decide_parts, case_id, (REFUSED,))
    assert {one.id for one in found(desk, case_id)} == {"N14", "N15"}
    desk.do(issue_letter, case_id, LETTER)
    assert len(desk.sheet(case_id).letters) == 1


def test_one_key_puts_the_right_limb(desk, case_id):
    closed = replace(
        REFUSED, holding=Holding.NEITHER_CONFIRM_NOR_DENY, outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED
    )
    desk.do(decide_parts, case_id, (closed,))
    wrong = next(one for one in found(desk, case_id) if one.id == "N03")
    desk.do(apply_remedy, case_id, wrong)
    (claim,) = desk.sheet(case_id).case.parts[0].claims
    assert (claim.provision, claim.limbs) == ("30(3)", ("30(1)(a)",))
    assert "N03" not in {one.id for one in found(desk, case_id)}


def test_one_key_takes_a_public_interest_test_out_that_is_none(desk, case_id):
    absolute = replace(REFUSED, claims=(replace(ENQUIRY, provision="41(1)"),))
    desk.do(decide_parts, case_id, (absolute,))
    wrong = next(one for one in found(desk, case_id) if one.id == "N05")
    desk.do(apply_remedy, case_id, wrong)
    (claim,) = desk.sheet(case_id).case.parts[0].claims
    assert (claim.reason, claim.favouring, claim.against, claim.balance) == ("An open enquiry.", (), (), "")


def test_one_key_puts_the_review_window_right(desk, case_id):
    desk.do(decide_parts, case_id, (REFUSED,))
    short = next(one for one in found(desk, case_id) if one.id == "N14")
    desk.do(apply_remedy, case_id, short)
    assert "N14" not in {one.id for one in found(desk, case_id)}


STRANGE = [
    Remedy("Write it.", Place(Where.CLAIM, "reason", 0, 0)),
    Remedy("Put it.", Place(Where.CLAIM, "provision", 7, 0), "30(3)"),
    Remedy("Put it.", Place(Where.CLAIM, "colour", 0, 0), "red"),
    Remedy("Put it.", Place(Where.AUTHORITY, "review.window", of="Nobody"), 40),
    Remedy("Put it.", Place(Where.COST, "limit"), Decimal(450)),
    Remedy("Put it.", Place(Where.REGULATOR, "phone"), "1"),
]


@pytest.mark.parametrize("remedy", STRANGE, ids=lambda one: f"{one.place.where} {one.place.name}")
def test_what_one_key_cannot_mend_changes_nothing(desk, case_id, remedy):
    desk.do(decide_parts, case_id, (REFUSED,))
    before = desk.sheet(case_id), len(desk.case_file.read(audit_trail))
    with pytest.raises(NotOneKey):
        desk.do(apply_remedy, case_id, Finding("N99", Level.WARN, "1", "Something.", remedy))
    assert (desk.sheet(case_id), len(desk.case_file.read(audit_trail))) == before
