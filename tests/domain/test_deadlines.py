"""Every published or hand-counted vector, by id; and that no known wrong method's answer comes out."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from foidesk.domain.limits import Deadline, deadline
from foidesk.domain.regime import Closure, NonWorkingReceipt
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_days import days_taken
from tests.domain.clock import D, shipped

VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "deadlines.json").read_text("utf-8"))
BY_ID = [pytest.param(vector, id=vector["id"]) for vector in VECTORS]
TRAPS = [pytest.param(vector, id=vector["id"]) for vector in VECTORS if "trap" in vector]
ANSWERED = [pytest.param(vector, id=vector["id"]) for vector in VECTORS if vector.get("answered")]

ACTS = {
    "clarification_sought": Act.ASK_CLARIFICATION,
    "clarification_received": Act.RECEIVE_CLARIFICATION,
    "fees_notice": Act.SEND_FEES_NOTICE,
    "fee_received": Act.RECEIVE_FEE,
    "charge_notice": Act.SEND_FEES_NOTICE,
    "charge_received": Act.RECEIVE_FEE,
    "pit_extension": Act.EXTEND_PUBLIC_INTEREST,
    "eir_extension": Act.EXTEND_EIR,
    "response_issued": Act.ANSWER,
    "review_requested": Act.REQUEST_REVIEW,
    "review_answered": Act.ANSWER_REVIEW,
    "review_answered_received": Act.ANSWER_REVIEW,
    "ico_letter": Act.RECEIVE_ICO_COMPLAINT,
    "decision_notice": Act.RECEIVE_ICO_DECISION,
    "decision_notice_sent": Act.RECEIVE_ICO_DECISION,
    "decision_notice_given": Act.RECEIVE_ICO_DECISION,
    "tribunal_decision_sent": Act.RECEIVE_TRIBUNAL_DECISION,
    "notice_of_appeal_received": Act.RECEIVE_APPEAL,
    "received": Act.RECEIVE,
    "transfer_received": Act.RECEIVE,
}
ELSEWHERE = {"school_closed", "related_request", "originally_received_elsewhere", "posted"}
"""Facts of a vector that are not acts on the case: another's case, or already in the date of receipt."""


def day_of(event: dict[str, Any]) -> date:
    return D(str(event.get("date") or event["at"])[:10])


def worked_out(vector: dict[str, Any]) -> Deadline:
    rows = vector["events"]
    events = [Event(ACTS[row["type"]], day_of(row)) for row in rows if row["type"] not in ELSEWHERE]
    closures = [Closure(D(row["from"]), D(row["to"])) for row in rows if row["type"] == "school_closed"]
    receipt = NonWorkingReceipt(vector.get("policy", {}).get("non_working_receipt", "statute"))
    return deadline(vector["rule"], D(vector["received"]), shipped(), events, receipt, closures)


@pytest.mark.parametrize("vector", BY_ID)
def test_due(vector):
    due = worked_out(vector).due
    assert (due and due.isoformat()) == vector["due"], vector["why"]


@pytest.mark.parametrize("vector", TRAPS)
def test_the_trap_is_not_fallen_into(vector):
    assert worked_out(vector).due != D(vector["trap"]["gives"]), vector["trap"]["algorithm"]


@pytest.mark.parametrize("vector", BY_ID)
def test_is_counted_in_the_calendar_the_vector_names(vector):
    limit = shipped().limit(vector["rule"])
    calendar = vector["calendar"]
    if calendar in ("uk_any", "scotland") and limit.unit.startswith("working"):
        assert limit.calendar == calendar
    if calendar == "calendar_days":
        assert worked_out(vector).working is None
    if calendar == "calendar_days_roll_forward":
        assert limit.unit == calendar


@pytest.mark.parametrize("vector", BY_ID)
def test_explains_itself(vector):
    found = worked_out(vector)
    said = " ".join(found.explain())
    assert found.provision in said
    assert f"{found.due.day} " in said
    assert str(found.due.year) in said
    for skipped in found.skipped:
        assert skipped.why in said or skipped.why in ("Saturday", "Sunday")
        assert all(nation.label in said for nation in skipped.nations)


@pytest.mark.parametrize("vector", ANSWERED)
def test_seeds_were_answered_on_the_working_day_said(vector):
    received, answered = D(vector["received"]), D(vector["answered"])
    calendar = shipped().calendars["uk_any"]
    assert days_taken(received, answered, calendar) == vector["answered_on_working_day"]
    assert (answered <= worked_out(vector).due) is vector["on_time"]


def test_the_copy_holds_every_rule_of_the_reference():
    assert len(VECTORS) == 102
    assert {vector["rule"] for vector in VECTORS} <= set(shipped().limits)
