"""Deciding again in a dispute: what was given out first stays in its row, and the letters compare the two."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.check_letter import Blocked
from foidesk.casework.compose_letter import compose_letter, letter_facts
from foidesk.casework.compose_restricted import NotForTheApplicant, compose_restricted
from foidesk.casework.decide_parts import DecisionLocked, decide_parts
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.keep_decisions import decisions_of
from foidesk.casework.record_act import record_act
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.authority import ReviewTerms, Settings
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from tests.casework.conftest import NORTH

WITHHELD = Part("1", "Whose swans?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(Claim("40(2)"),))
GIVEN = replace(WITHHELD, outcome=Outcome.DISCLOSED, claims=(), answer="The Crown’s.")
HIDDEN = Part(
    None, residual=True, holding=Holding.NEITHER_CONFIRM_NOR_DENY, actual_holding=Holding.HELD,
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED, claims=(Claim("31(3)", ("31(1)(a)",), "Patrols."),),
)  # fmt: skip
WORDING = read_wording(resource("clauses"))


def day(text):
    return date.fromisoformat(text)


@pytest.fixture
def disputed(desk):
    """A case answered in time, and a review asked for."""
    case_id = desk.log(parts=(WITHHELD,)).case_id
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-26")))
    desk.do(record_act, case_id, Event(Act.REQUEST_REVIEW, day("2026-12-01")))
    return case_id


def issue(desk, case_id, kind, on, **said):
    given = Particulars(**said)
    drawn = desk.case_file.read(
        compose_letter, case_id, WantedLetter(kind, day(on), given), desk.lawbook, WORDING
    )
    desk.do(issue_letter, case_id, Issued(kind, day(on), drawn.pdf, drawn.title, drawn.pages, said=given))


def is_open(desk, case_id):
    return desk.case_file.read(decisions_of, case_id, desk.lawbook).is_open


def test_the_editor_opens_with_the_review_and_closes_with_its_outcome(desk, disputed):
    assert is_open(desk, disputed)
    desk.do(decide_parts, disputed, (GIVEN,))
    issue(desk, disputed, LetterKind.REVIEW_OUTCOME, "2026-12-10", by="R. Viewer")
    assert not is_open(desk, disputed)
    with pytest.raises(DecisionLocked):
        desk.do(decide_parts, disputed, (WITHHELD,))
    rows = desk.sheet(disputed).case.timeline
    assert [row.parts for row in rows if row.parts] == [(WITHHELD,), (GIVEN,)]
    assert (rows[-1].act, rows[-1].by, rows[-1].outcome) == (
        Act.ANSWER_REVIEW, "R. Viewer", "decision_overturned",
    )  # fmt: skip
    assert desk.line(disputed).stage == "reviewed"
    assert desk.line(disputed).outcome == "disclosed"


def test_it_opens_again_while_steps_are_owed(desk, disputed):
    desk.do(record_act, disputed, Event(Act.RECEIVE_ICO_COMPLAINT, day("2026-12-20")))
    order = Event(
        Act.RECEIVE_ICO_DECISION, day("2027-02-01"), outcome="complaint_upheld", until=day("2027-03-08")
    )
    desk.do(record_act, disputed, order)
    assert is_open(desk, disputed)
    desk.do(decide_parts, disputed, (GIVEN,))
    issue(desk, disputed, LetterKind.COMPLIANCE, "2027-02-20", text="Done.")
    assert not is_open(desk, disputed)
    last = desk.sheet(disputed).case.timeline[-1]
    assert (last.act, last.parts, last.text) == (Act.COMPLY, (GIVEN,), "Done.")
    assert desk.line(disputed).stage == "final"


def test_an_old_answer_that_kept_no_parts_keeps_them_before_they_are_decided_again(desk):
    answer, asked = Event(Act.ANSWER, day("2026-11-26")), Event(Act.REQUEST_REVIEW, day("2026-12-01"))
    case_id = desk.log(parts=(WITHHELD,), timeline=(answer, asked)).case_id
    assert [row.parts for row in desk.sheet(case_id).case.timeline] == [(), (), ()]
    desk.do(decide_parts, case_id, (GIVEN,))
    case = desk.sheet(case_id).case
    kept = case.timeline[-1]
    assert (kept.act, kept.row) == (Act.CORRECT, 1)
    assert kept.should_say is not None
    assert kept.should_say.parts == (WITHHELD,)
    assert desk.line(case_id).outcome == "withheld"
    desk.do(decide_parts, case_id, (replace(GIVEN, answer="Nobody’s."),))
    assert len(desk.sheet(case_id).case.timeline) == 4, "it is kept once"


NOT_YET = [
    (LetterKind.REVIEW_OUTCOME, {}, "who carried out the review"),
    (LetterKind.REVIEW_EXTENSION, {}, "why the review takes longer"),
]


@pytest.mark.parametrize(("kind", "said", "why"), NOT_YET)
def test_a_letter_that_lacks_something_does_not_go_out(desk, disputed, kind, said, why):
    before = desk.sheet(disputed)
    with pytest.raises(Blocked) as stopped:
        issue(desk, disputed, kind, "2026-12-10", **said)
    assert any(why in one.message for one in stopped.value.found)
    assert desk.sheet(disputed) == before


def test_the_acknowledgement_records_who_looks_and_by_when(desk, disputed):
    issue(desk, disputed, LetterKind.REVIEW_ACKNOWLEDGEMENT, "2026-12-02", by="R. Viewer")
    last = desk.sheet(disputed).case.timeline[-1]
    assert (last.act, last.by) == (Act.ACKNOWLEDGE_REVIEW, "R. Viewer")
    assert last.until == desk.line(disputed).due_on == day("2026-12-31")


def test_a_letter_of_a_recorded_outcome_compares_with_what_came_before_it(desk, disputed):
    desk.do(decide_parts, disputed, (GIVEN,))
    event = Event(Act.ANSWER_REVIEW, day("2026-12-09"), by="R. Viewer", outcome="decision_overturned")
    desk.do(record_act, disputed, event)
    facts = desk.case_file.read(
        letter_facts,
        disputed,
        WantedLetter(LetterKind.REVIEW_OUTCOME, day("2026-12-10")),
        desk.lawbook,
        WORDING,
    )
    assert facts.row == 3
    assert facts.act is not None
    assert facts.act.parts == (GIVEN,)
    issue(desk, disputed, LetterKind.REVIEW_OUTCOME, "2026-12-10")
    assert len(desk.sheet(disputed).case.timeline) == 4, "the act is there already"


def test_what_is_restricted_is_drawn_for_the_regulator_alone_and_noted(desk):
    case_id = desk.log(parts=(WITHHELD, HIDDEN)).case_id
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-26")))
    desk.do(record_act, case_id, Event(Act.RECEIVE_ICO_COMPLAINT, day("2026-12-20")))

    def draw(kind):
        return desk.case_file.write(
            compose_restricted,
            case_id,
            WantedLetter(kind, day("2026-12-22")),
            desk.lawbook,
            WORDING,
            desk.hand,
        )

    assert draw(LetterKind.ICO_SUBMISSION).pdf
    last = desk.case_file.read(audit_trail, case_id)[-1]
    assert (last.what, last.done_by, last.detail) == (
        "letter_restricted", "F. Officer", {"kind": "ico_submission"},
    )  # fmt: skip
    with pytest.raises(NotForTheApplicant):
        draw(LetterKind.REVIEW_OUTCOME)
    assert len(desk.case_file.read(audit_trail, case_id)) == 4, "what was refused is not noted as seen"


PROMISES = [
    # regime, days promised, the day the acknowledgement gives: what the answer said, never later than the law
    (Regime.FOIA, 20, "2026-12-31"),
    (Regime.FOIA, 10, "2026-12-15"),
    (Regime.FOIA, 30, "2026-12-31"),
    (Regime.EIR, 20, "2026-12-31"),
    (Regime.EIR, 40, "2027-02-01"),
    (Regime.FOISA, 20, "2026-12-31"),
]


@pytest.mark.parametrize(("regime", "days", "until"), PROMISES)
def test_the_acknowledgement_of_a_review_promises_what_the_answer_did(desk, regime, days, until):
    ours = replace(NORTH, review=ReviewTerms(answer_days=days))
    desk.set_up(Settings((ours,)))
    case_id = desk.log(regime=regime, parts=(GIVEN,)).case_id
    issue(desk, case_id, LetterKind.RESPONSE, "2026-11-26")
    desk.do(record_act, case_id, Event(Act.REQUEST_REVIEW, day("2026-12-01")))
    wanted = WantedLetter(LetterKind.REVIEW_ACKNOWLEDGEMENT, day("2026-12-02"))
    facts = desk.case_file.read(letter_facts, case_id, wanted, desk.lawbook, WORDING)
    assert facts.said.until == day(until)
