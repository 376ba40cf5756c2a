"""“When is mine due?”: the rule that fits, and an answer that can be read out."""

import pytest

from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Act, Event
from foidesk.domain.what_if import Question, answer_due, for_the_caller
from tests.domain.clock import D, shipped

ASKED = [
    # received, regime, events, rule, due
    ("2026-11-02", Regime.FOIA, [], "foi.respond.20wd", "2026-12-01"),
    ("2026-11-02", Regime.EIR, [(Act.EXTEND_EIR, "2026-12-01")], "eir.respond.40wd", "2026-12-31"),
    ("2026-11-02", Regime.EIR, [(Act.EXTEND_EIR, "2026-12-02")], "eir.respond.20wd", "2026-12-01"),
    (
        "2026-11-02",
        Regime.EIR,
        [(Act.EXTEND_PUBLIC_INTEREST, "2026-11-20")],
        "eir.respond.20wd",
        "2026-12-01",
    ),
    (
        "2026-01-05",
        Regime.FOIA,
        [(Act.EXTEND_PUBLIC_INTEREST, "2026-02-02")],
        "foi.pit_target.40wd",
        "2026-03-02",
    ),
    ("2026-01-05", Regime.FOIA, [(Act.ASK_CLARIFICATION, "2026-01-09")], "foi.respond.20wd", None),
    (
        *("2026-01-05", Regime.FOIA),
        [(Act.RECEIVE_CLARIFICATION, "2026-01-24"), (Act.ASK_CLARIFICATION, "2026-01-09")],
        *("foi.respond.20wd", "2026-02-20"),
    ),
    ("2026-03-16", Regime.FOISA, [], "foisa.respond.20wd", "2026-04-14"),
]


@pytest.mark.parametrize(("received", "regime", "events", "rule", "due"), ASKED)
def test_the_rule_that_fits(received, regime, events, rule, due):
    rows = tuple(Event(act, D(on)) for act, on in events)
    found = answer_due(Question(D(received), regime, events=rows), shipped())
    assert (found.rule, found.due and str(found.due)) == (rule, due)


def test_the_date_a_notice_gave_stands():
    notice = Event(Act.EXTEND_PUBLIC_INTEREST, D("2026-01-20"), until=D("2026-02-20"))
    asked = Question(D("2026-01-05"), events=(notice,))
    found = answer_due(asked, shipped())
    assert found.due == D("2026-02-20")
    assert for_the_caller(asked, found) == (
        "If we received it on Monday 5 January 2026, it is due by Friday 20 February 2026: that is the"
        " date of a decision given in the notice (FOIA s10(3) (target by practice))."
    )


def test_policies_schools_and_post():
    law = shipped()
    code = Question(D("2026-10-31"), receipt=NonWorkingReceipt.S45_CODE)
    assert answer_due(code, law).due == D("2026-12-01")
    closed = (Closure(D("2026-07-23"), D("2026-09-02")),)
    assert answer_due(Question(D("2026-07-17"), variation=Variation.SCHOOL, closures=closed), law).due == D(
        "2026-09-25"
    )
    posted = Question(D("2026-11-04"), Regime.FOISA, posted_on=D("2026-11-02"))
    assert answer_due(posted, law).due == D("2026-12-04")


SAID = [
    (
        Question(D("2026-11-02")),
        (
            "If we received it on Monday 2 November 2026, it is due by Tuesday 1 December 2026: 20 working days under"
            " FOIA s10(1), counted from the day after 2 November 2026, leaving out Saturdays, Sundays and"
            " St Andrew’s Day (30 November 2026)."
        ),
    ),
    (
        Question(D("2026-01-05"), events=(Event(Act.ASK_CLARIFICATION, D("2026-01-09")),)),
        (
            "If we received it on Monday 5 January 2026, no date is running: clarification was asked for on"
            " 9 January 2026 and has not come."
        ),
    ),
    (
        Question(
            D("2026-01-05"),
            events=(Event(Act.SEND_FEES_NOTICE, D("2026-01-12")), Event(Act.RECEIVE_FEE, D("2026-01-13"))),
        ),
        (
            "If we received it on Monday 5 January 2026, it is due by Wednesday 4 February 2026: 20 working days under"
            " FOIA s10(1), counted from the day after 5 January 2026, leaving out Saturdays, Sundays and 2 working"
            " days that are disregarded."
        ),
    ),
]


@pytest.mark.parametrize(("asked", "sentence"), SAID)
def test_what_the_caller_is_told(asked, sentence):
    assert for_the_caller(asked, answer_due(asked, shipped())) == sentence
