import pytest

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.limit_terms import Purpose, Unit
from foidesk.domain.limits import BadLimit, NotInForce, UnknownRule, answer_rule, deadline, limits_from
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_days import CalendarTooShort
from tests.domain.clock import D, by_hand, shipped

ROW = {
    "rule": "foi.respond.20wd",
    "what": "answer the request",
    "regimes": ["foia"],
    "purpose": "answer",
    "act": "receive",
    "provision": "FOIA s10(1)",
    "number": 20,
    "unit": "working_days",
    "calendar": "uk_any",
    "who": "authority",
    "anchor": "receipt",
}

FAULTS = [
    # what is wrong with the row           what the sentence names
    ({"number": 0}, "number"),
    ({"number": True}, "number"),
    ({"number": "20"}, "number"),
    ({"unit": "fortnights"}, "unit"),
    ({"purpose": ""}, "purpose"),
    ({"act": "recieve"}, "act"),
    ({"regimes": []}, "regimes"),
    ({"regimes": "foia"}, "regimes"),
    ({"regimes": ["foia", "gdpr"]}, "regimes"),
    ({"provision": "  "}, "provision"),
    ({"any_number": "yes"}, "any_number"),
    ({"begins_on": "2005-01-01"}, "begins_on"),
    ({"variation": "holidays"}, "variation"),
    ({"ceiling": "foi.none"}, "ceiling"),
    ({"days": 20}, "days is not a column"),
    ({"rule": 7}, "rule"),
]


@pytest.mark.parametrize(("wrong", "named"), FAULTS)
def test_a_bad_row_is_refused_by_name(wrong, named):
    with pytest.raises(BadLimit, match=named) as refused:
        limits_from([ROW | wrong])
    assert str((ROW | wrong)["rule"]) in str(refused.value)


def test_a_rule_is_there_once():
    with pytest.raises(BadLimit, match="twice"):
        limits_from([ROW, ROW])
    assert limits_from([ROW])["foi.respond.20wd"].number == 20


def test_a_regime_has_one_limit_for_each_purpose_and_variation():
    seen = {}
    for limit in shipped().limits.values():
        for regime in limit.regimes:
            key = (regime, limit.purpose, limit.variation, limit.unit if "own_" in limit.purpose else None)
            assert key not in seen, (limit.rule, seen[key])
            seen[key] = limit.rule


def test_a_row_for_any_number_serves_others():
    law = shipped()
    assert law.limit("foi.extension.25wd").number == 25
    assert deadline("foi.extension.20wd", D("2026-11-02"), law).due == D("2026-12-01")
    assert law.limit("authority.review.request_window.3months").unit is Unit.MONTHS
    assert deadline("authority.review.request_window.40wd", D("2026-09-04"), law).due == D("2026-10-30")
    assert deadline("authority.review.request_window.8weeks", D("2026-09-04"), law).due == D("2026-10-30")
    assert deadline("ico.decision_notice.steps.42days", D("2026-11-02"), law).due == D("2026-12-14")


@pytest.mark.parametrize(
    "rule", ["", "foi", "foi.respond.25wd", "foi.extension.0wd", "foi.extension.wd", "foi.extension.20"]
)
def test_an_unknown_rule_is_refused_with_those_there_are(rule):
    with pytest.raises(UnknownRule, match="not a rule") as refused:
        deadline(rule, D("2026-11-02"), shipped())
    assert "foi.respond.20wd" in refused.value.next_step


ANSWER_RULES = [
    (Regime.FOIA, None, "foi.respond.20wd"),
    (Regime.FOIA, Variation.SCHOOL, "foi.respond.school"),
    (Regime.FOIA, Variation.ARCHIVE, "foi.respond.archives.30wd"),
    (Regime.FOIA, Variation.OUTSIDE_UK, "foi.respond.20wd"),
    (Regime.EIR, None, "eir.respond.20wd"),
    (Regime.EIR, Variation.SCHOOL, "eir.respond.20wd"),
    (Regime.FOISA, None, "foisa.respond.20wd"),
    (Regime.FOISA, Variation.ARCHIVE, "foisa.respond.keeper.30wd"),
    (Regime.EISR, None, "eisr.respond.20wd"),
]


@pytest.mark.parametrize(("regime", "variation", "rule"), ANSWER_RULES)
def test_the_rule_for_answering(regime, variation, rule):
    assert answer_rule(shipped(), regime, variation) == rule


def test_no_limit_before_the_acts_were_in_force_and_none_past_the_calendar():
    with pytest.raises(NotInForce, match="not yet in force before 1 January 2005"):
        deadline("foi.respond.20wd", D("2004-12-31"), shipped())
    assert deadline("foi.respond.20wd", D("2005-01-03"), shipped()).due is not None
    with pytest.raises(CalendarTooShort, match="31 December 2030"):
        deadline("foi.respond.20wd", D("2030-12-16"), shipped())
    with pytest.raises(CalendarTooShort):
        deadline("ico.complaint_window.6weeks", D("9999-12-31"), shipped())


STOPPED = [
    # acts since receipt on 5 January 2026                     why nothing runs
    ([(Act.ASK_CLARIFICATION, "2026-01-09")], "Clarification was asked for on 9 January 2026"),
    ([(Act.SEND_FEES_NOTICE, "2026-01-09")], "A fee was asked for on 9 January 2026"),
    ([(Act.WITHDRAW, "2026-01-09")], "withdrawn on 9 January 2026"),
    ([(Act.TRANSFER, "2026-01-09")], "transferred on 9 January 2026"),
    ([(Act.FIND_INVALID, "2026-01-09")], "not to be valid on 9 January 2026"),
    ([(Act.SEND_FEES_NOTICE, "2026-01-09"), (Act.LAPSE_FEE, "2026-04-09")], "lapsed on 9 April 2026"),
    (
        [(Act.ASK_CLARIFICATION, "2026-01-09"), (Act.LAPSE_CLARIFICATION, "2026-03-09")],
        "no clarification having come",
    ),
]


@pytest.mark.parametrize(("acts", "why"), STOPPED)
def test_no_date_runs_while_it_is_stopped(acts, why):
    events = [Event(act, D(on)) for act, on in acts]
    found = deadline("foi.respond.20wd", D("2026-01-05"), shipped(), events)
    assert found.due is None
    assert found.working is None
    assert why in " ".join(found.explain())
    assert "No date is running." in found.explain()


RECEIVED = D("2026-01-05")  # due on 2 February 2026
MOVED = [
    # acts, each on its day                                            due           why
    ("ask_clarification 02-02, receive_clarification 02-03", "2026-03-03", "asked on day 20"),
    ("ask_clarification 02-03, receive_clarification 02-04", "2026-02-02", "asked a day late"),
    ("receive_clarification 01-20", "2026-02-02", "volunteered, nothing having been asked"),
    ("send_fees_notice 02-02, receive_fee 05-01", "2026-05-05", "paid on the last day of three months"),
    ("send_fees_notice 02-02, receive_fee 05-02", None, "paid a day after them"),
    ("send_fees_notice 02-03, receive_fee 02-05", "2026-02-02", "asked for a fee a day late"),
    ("extend_public_interest 02-02", "2026-02-02", "the notice stays due on day 20"),
    ("extend_eir 01-20", "2026-02-02", "no such extension under FOIA"),
    ("answer 01-20, ask_clarification 01-21, receive_clarification 01-22", "2026-02-02", "answered already"),
    ("acknowledge 01-06, refer 01-07, consult 01-08", "2026-02-02", "nothing in law"),
    (
        "ask_clarification 01-09, receive_clarification 01-12, send_fees_notice 01-13, receive_fee 01-16",
        "2026-02-13",
        "restarted, then paused",
    ),
]


def events_of(acts):
    pairs = (one.split() for one in acts.split(", "))
    return [Event(Act(act), D(f"2026-{on}")) for act, on in pairs]


@pytest.mark.parametrize(("acts", "due", "why"), MOVED, ids=[row[2] for row in MOVED])
def test_what_moves_the_date_and_what_does_not(acts, due, why):
    found = deadline("foi.respond.20wd", RECEIVED, shipped(), events_of(acts))
    assert (found.due and found.due.isoformat()) == due, why


def test_what_came_out_of_time_is_said():
    late = [Event(Act.ASK_CLARIFICATION, D("2026-02-03"))]
    found = deadline("foi.respond.20wd", RECEIVED, shipped(), late)
    (flag,) = found.flags
    assert flag.startswith(
        "The request for clarification of 3 February 2026 came after the time for answering"
    )
    assert flag in found.explain()


def test_an_informal_question_stops_nothing():
    chat = [Event(Act.ASK_CLARIFICATION, D("2026-01-09"), formal=False)]
    assert deadline("foi.respond.20wd", RECEIVED, shipped(), chat).due == D("2026-02-02")


CODE = [
    # rule                    anchor (a Saturday)  statute       s45 code
    ("foi.respond.20wd", "2026-10-31", "2026-11-27", "2026-12-01"),
    ("foi.review.answer.20wd", "2026-12-19", "2027-01-21", "2027-01-22"),
    ("eir.respond.20wd", "2026-10-31", "2026-11-27", "2026-11-27"),
    ("foisa.respond.20wd", "2026-10-31", "2026-11-27", "2026-11-27"),
]


@pytest.mark.parametrize(("rule", "received", "statute", "code"), CODE)
def test_the_two_readings_of_a_request_on_a_day_off(rule, received, statute, code):
    both = [deadline(rule, D(received), shipped(), (), reading).due for reading in NonWorkingReceipt]
    assert both == [D(statute), D(code)]


def test_the_codes_reading_says_so():
    found = deadline("foi.respond.20wd", D("2026-10-31"), shipped(), (), NonWorkingReceipt.S45_CODE)
    assert any("s45 code" in sentence and "2 November 2026" in sentence for sentence in found.explain())


def test_the_scottish_window_runs_from_a_late_answer():
    answered = [Event(Act.ANSWER, D("2026-02-10"))]
    found = deadline("foisa.review.request_window.40wd", D("2026-01-05"), shipped(), answered)
    assert found.due == D("2026-04-08")
    assert "the day of a late answer" in " ".join(found.explain())


def test_an_explanation_in_full():
    law = ClockLaw(limits_from([ROW | {"number": 5}]), shipped().calendars)
    found = deadline("foi.respond.20wd", D("2019-11-27"), law)
    assert found.explain() == (
        "FOIA s10(1): 5 working days to answer the request.",
        "Wednesday 27 November 2019 is not counted; day 1 is Thursday 28 November 2019.",
        "Not counted, being Saturdays or Sundays: 30 November 2019; 1 December 2019.",
        "Not counted: Monday 2 December 2019, St Andrew’s Day (Scotland).",
        "Day 5 is Thursday 5 December 2019.",
    )


def test_a_disputed_holiday_is_counted_and_said():
    law = ClockLaw(
        shipped().limits, {"uk_any": by_hand(("2010-01-04", "scotland", "2nd January"), disputed=True)}
    )
    found = deadline("foi.respond.20wd", D("2009-12-31"), law)
    assert D("2010-01-04") in found.working.counted
    assert any("4 January 2010 was printed as a bank holiday" in sentence for sentence in found.explain())


def test_the_school_ceiling_explains_itself():
    shut = [Closure(D("2026-07-13"), D("2026-11-01"))]
    found = deadline("foi.respond.school", D("2026-07-06"), shipped(), (), closures=shut)
    assert found.due == D("2026-10-01")
    assert any("60th working day (FOIA s10(4))" in sentence for sentence in found.explain())


def test_every_purpose_is_some_row_s():
    assert {limit.purpose for limit in shipped().limits.values()} == set(Purpose)


def test_a_date_only_a_letter_can_give_is_not_made_up():
    found = deadline("sic.case_letter", D("2026-11-02"), shipped())
    assert found.due is None
    assert "the letter or notice gives the date" in " ".join(found.explain())
