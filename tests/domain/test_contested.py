"""Reviews, the Commissioner, the tribunal: what each act of law.md §15 starts, meets, suspends or flags."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from foidesk.domain.authority import ReviewTerms, WindowUnit
from foidesk.domain.lifecycle import Stage
from foidesk.domain.regime import Regime
from foidesk.domain.standing import fold
from foidesk.domain.timeline import Act, Event, Step
from tests.domain.clock import D, shipped

S = Stage
RECEIVED = "receive 2026-01-05"  # day 20 is 2 February 2026


def event(said):
    act, on, *rest = said.split()
    given = dict(zip(rest[::2], rest[1::2], strict=True))
    days = {name: D(given[name]) for name in ("until", "sent_on", "posted_on") if name in given}
    return Event(Act(act), D(on if len(on) > 5 else f"2026-{on}"), by=given.get("by"), **days)


def standing(*rows, regime=Regime.FOIA, **given):
    whole = [row if isinstance(row, Event) else event(row) for row in (RECEIVED, *rows)]
    return fold(regime, tuple(whole), shipped(), **given)


def due(found, rule):
    return next(clock.due for clock in found.clocks if clock.rule == rule)


def rules(found):
    return {clock.rule for clock in found.clocks}


WINDOWS = [
    # regime, answered, the last day for asking for a review
    (Regime.FOIA, "02-02", "foi.review.request_window.40wd", "2026-03-31"),
    (Regime.FOIA, "01-20", "foi.review.request_window.40wd", "2026-03-18"),
    (Regime.EIR, "02-02", "eir.review.request_window.40wd", "2026-03-31"),
    (Regime.EIR, "02-10", "eir.review.request_window.40wd", "2026-04-10"),
    (Regime.FOISA, "01-20", "foisa.review.request_window.40wd", "2026-03-30"),
    (Regime.FOISA, "02-10", "foisa.review.request_window.40wd", "2026-04-08"),
    (Regime.EISR, "01-20", "eisr.review.request_window.40wd", "2026-03-17"),
]


@pytest.mark.parametrize(("regime", "answered", "rule", "last"), WINDOWS)
def test_how_long_a_review_can_be_asked_for(regime, answered, rule, last):
    assert due(standing(f"answer {answered}", regime=regime), rule) == D(last)
    in_time = standing(f"answer {answered}", f"request_review {last}", regime=regime)
    assert not [flag for flag in in_time.flags if "last day for it" in flag]
    after = D(last).replace(day=D(last).day + 1) if D(last).day < 30 else D("2026-04-01")
    late = standing(f"answer {answered}", f"request_review {after}", regime=regime)
    assert [flag for flag in late.flags if "last day for it" in flag]
    assert late.due_on is None
    taken_on = standing(
        f"answer {answered}", f"request_review {after}", f"acknowledge_review {after}", regime=regime
    )
    assert taken_on.due_on is not None


UNANSWERED = [
    # regime, asked without an answer on, whether that is too late
    (Regime.FOIA, "2026-09-01", False),  # no time runs where no answer came
    (Regime.EIR, "2026-03-31", False),
    (Regime.EIR, "2026-04-01", True),
    (Regime.FOISA, "2026-03-30", False),
    (Regime.FOISA, "2026-03-31", True),
]


@pytest.mark.parametrize(("regime", "asked", "too_late"), UNANSWERED)
def test_a_review_of_silence_is_asked_for_from_the_day_an_answer_was_due(regime, asked, too_late):
    found = standing(f"request_review {asked}", regime=regime)
    assert bool([flag for flag in found.flags if "last day for it" in flag]) is too_late
    assert found.stage is S.IN_REVIEW


OWN = [
    # the authority's terms, the windows there are after an answer on 2 February
    (ReviewTerms(), {"foi.review.request_window.40wd": "2026-03-31"}),
    (ReviewTerms(2, WindowUnit.MONTHS), {"authority.review.request_window.2months": "2026-04-02"}),
    (ReviewTerms(60, WindowUnit.WORKING_DAYS), {"authority.review.request_window.60wd": "2026-04-30"}),
    (ReviewTerms(12, WindowUnit.WEEKS), {"authority.review.request_window.12weeks": "2026-04-27"}),
    (ReviewTerms(90, WindowUnit.CALENDAR_DAYS), {"authority.review.request_window.90days": "2026-05-03"}),
    (
        ReviewTerms(20, WindowUnit.CALENDAR_DAYS),
        {
            "authority.review.request_window.20days": "2026-02-22",
            "foi.review.request_window.40wd": "2026-03-31",
        },
    ),
]


@pytest.mark.parametrize(
    ("terms", "windows"), OWN, ids=[f"{row[0].window} {row[0].window_unit}" for row in OWN]
)
def test_the_authoritys_own_window_where_it_differs(terms, windows):
    found = standing("answer 02-02", review=terms)
    assert {clock.rule: str(clock.due) for clock in found.clocks if "window" in clock.rule} == windows
    last = max(windows.values())
    assert not standing("answer 02-02", f"request_review {last}", review=terms).flags


def test_the_law_comes_before_the_authoritys_terms():
    own = ReviewTerms(2, WindowUnit.MONTHS)
    assert "eir.review.request_window.40wd" in rules(standing("answer 02-02", regime=Regime.EIR, review=own))
    assert "eir.review.request_window.40wd" in rules(standing("answer 02-02", regime=Regime.EIR, review=None))


def test_without_a_review_procedure_the_commissioner_is_next():
    found = standing("answer 02-02", review=None)
    assert rules(found) == {"foi.respond.20wd", "ico.complaint_window.6weeks"}
    assert due(found, "ico.complaint_window.6weeks") == D("2026-03-16")


def test_a_notice_dated_one_day_and_sent_another_runs_from_the_sending():
    found = standing("answer 02-02 sent_on 2026-02-04")
    assert due(found, "foi.review.request_window.40wd") == D("2026-04-02")


POSTED = [
    # regime, received, posted, due: FOISA s74 presumes the third day after posting
    (Regime.FOISA, "2026-11-04", "2026-11-02", "2026-12-04"),
    (Regime.FOISA, "2026-11-05", "2026-11-02", "2026-12-04"),
    (Regime.FOISA, "2026-11-09", "2026-11-02", "2026-12-08"),
    (Regime.FOIA, "2026-11-04", "2026-11-02", "2026-12-03"),
    (Regime.EISR, "2026-11-04", "2026-11-02", "2026-12-03"),
]


@pytest.mark.parametrize(("regime", "received", "posted", "last"), POSTED)
def test_what_is_posted_is_presumed_to_take_three_days_in_scotland(regime, received, posted, last):
    came = Event(Act.RECEIVE, D(received), posted_on=D(posted))
    found = fold(regime, (came,), shipped())
    assert found.due_on == D(last)
    assert found.received_on == D(received)
    said = " ".join(found.clocks[0].deadline.explain())
    assert ("FOISA s74" in said) is (regime is Regime.FOISA)


def test_a_posted_clarification_and_a_posted_requirement_for_review():
    found = standing(
        "ask_clarification 01-09",
        "receive_clarification 2026-01-20 posted_on 2026-01-20",
        regime=Regime.FOISA,
    )
    assert found.started_on == D("2026-01-23")
    review = standing("answer 02-02", "request_review 02-10 posted_on 2026-02-10", regime=Regime.FOISA)
    assert review.due_on == D("2026-03-13")


DISPUTED = ["answer 02-02", "request_review 02-09", "answer_review 03-02", "receive_ico_complaint 03-09"]
NOTICE = Event(Act.RECEIVE_ICO_DECISION, D("2026-05-01"), steps=(Step("Disclose it", D("2026-06-05")),))


def test_an_information_notice_can_be_appealed_against_and_then_waits():
    notice = "receive_information_notice 04-01 until 2026-05-05"
    asked = standing(*DISPUTED, notice)
    assert due(asked, "ico.information_notice.30days") == D("2026-05-05")
    assert due(asked, "ftt.appeal.28days") == D("2026-04-29")
    answered = standing(*DISPUTED, notice, "answer_ico 04-20")
    assert next(c.met_on for c in answered.clocks if c.rule == "ico.information_notice.30days") == D(
        "2026-04-20"
    )
    appealed = standing(*DISPUTED, notice, "appeal 04-29")
    assert appealed.stage is S.WITH_TRIBUNAL
    assert due(appealed, "ico.information_notice.30days") is None
    late = standing(*DISPUTED, notice, "appeal 04-30")
    assert due(late, "ico.information_notice.30days") == D("2026-05-05")
    assert "suspends nothing" in " ".join(late.flags)


APPEALS = [
    # when it was lodged (day, UTC time), whether in time: the notice is of Friday 1 May; day 28 is Friday 29 May
    ("2026-05-28", None, True),
    ("2026-05-29", None, True),
    ("2026-05-29", "15:59", True),
    ("2026-05-29", "16:00", True),
    ("2026-05-29", "16:01", False),  # 5.01 pm, British Summer Time
    ("2026-05-30", None, False),
]


@pytest.mark.parametrize(("on", "at", "in_time"), APPEALS)
@pytest.mark.parametrize("act", [Act.APPEAL, Act.RECEIVE_APPEAL])
def test_an_appeal_in_time_suspends_the_steps(on, at, in_time, act):
    moment = datetime.fromisoformat(f"{on}T{at}:00").replace(tzinfo=UTC) if at else None
    found = standing(*DISPUTED, NOTICE, Event(act, D(on), at=moment))
    steps = next(clock for clock in found.clocks if clock.what == "Disclose it")
    assert (steps.due is None) is in_time
    assert bool(found.flags) is not in_time
    assert due(found, "ftt.appeal.28days") == D("2026-05-29")


ORDERED = [
    # by when a notice sent on 2 November 2026 orders steps; the time for appealing ends on 30 November
    ((), None, False),
    ((), "2026-11-30", False),
    ((), "2026-11-29", True),
    (("2026-12-07", "2026-11-27"), None, True),
    (("2026-12-07", "2026-11-30"), None, False),
]


@pytest.mark.parametrize(("steps", "until", "flagged"), ORDERED)
def test_steps_ordered_before_the_time_for_appealing_ends_are_flagged(steps, until, flagged):
    notice = Event(
        Act.RECEIVE_ICO_DECISION,
        D("2026-11-02"),
        until=until and D(until),
        steps=tuple(Step("disclose", D(on)) for on in steps),
    )
    found = standing("answer 01-20", "receive_ico_complaint 02-10", notice)
    assert bool([flag for flag in found.flags if "s50(6)" in flag]) is flagged


def test_a_move_to_no_law_there_is_says_so():
    named, unnamed = (standing(Event(Act.RECLASSIFY, D("2026-01-09"), to=to)) for to in ("EIR", "gdpr"))
    assert (named.regime, named.flags) == (Regime.EIR, ())
    assert unnamed.regime is Regime.FOIA
    assert "names no law FoiDesk knows" in unnamed.flags[0]


def test_the_reason_for_a_late_answer_is_not_its_notices():
    late = Event(Act.ANSWER, D("2026-03-03"), text="the file was lost")
    found = standing("extend_public_interest 02-02", late)
    reasons = {clock.rule: clock.reason for clock in found.clocks}
    assert reasons["foi.pit_target.40wd"] == "the file was lost"
    assert reasons["foi.s17_1_notice.20wd"] is None


def test_the_last_day_for_an_appeal_rolls_forward():
    on_a_day_off = replace(NOTICE, on=D("2026-04-27"))  # 28 days later is Monday 25 May, a bank holiday
    found = standing(*DISPUTED, on_a_day_off)
    assert due(found, "ftt.appeal.28days") == D("2026-05-26")


def test_the_tribunal_and_what_follows_it():
    steps = (Step("Send a new answer", D("2026-12-01")),)
    judged = Event(Act.RECEIVE_TRIBUNAL_DECISION, D("2026-10-30"), steps=steps, sent_on=D("2026-11-02"))
    found = standing(*DISPUTED, NOTICE, "appeal 05-20", judged)
    assert (found.stage, found.due_on) == (S.WITH_TRIBUNAL, D("2026-12-01"))
    assert due(found, "ftt.permission_to_appeal.28days") == D("2026-11-30"), (
        "a bank holiday in Scotland alone"
    )
    sought = standing(*DISPUTED, NOTICE, "appeal 05-20", judged, "seek_permission 11-30")
    assert not sought.flags
    late = standing(*DISPUTED, NOTICE, "appeal 05-20", judged, "seek_permission 12-01")
    assert "Permission to appeal was sought on 1 December 2026" in " ".join(late.flags)
    done = standing(*DISPUTED, NOTICE, "appeal 05-20", judged, "comply 12-01")
    assert (done.stage, done.due_on, done.flags) == (S.FINAL, None, ())


def test_the_other_sides_appeal_wants_a_response():
    found = standing(*DISPUTED, NOTICE, "receive_appeal 05-20")
    assert due(found, "ftt.response.28days") == D("2026-06-17")
    assert found.due_on is None, "it is the respondent, the Commissioner, who has to act"


def test_a_failure_certified_to_the_court_stands_out():
    found = standing(*DISPUTED, NOTICE, "certify_contempt 07-01")
    assert any("FOIA s54" in flag for flag in found.flags)
    assert found.due_on == D("2026-06-05"), "and is still owed"


LATE = [
    ["answer 02-05"],
    ["answer 02-02", "request_review 02-09", "answer_review 03-13"],
]


@pytest.mark.parametrize("rows", LATE)
def test_lateness_carries_the_reason_that_was_noted(rows):
    *before, last = map(event, rows)
    why = "The records were in a flooded store."
    found = standing(*before, replace(last, text=why))
    assert found.flags[-1].endswith(f"Reason given: {why}")
    assert any(clock.reason == why for clock in found.clocks)


WAITED = [
    # rows, the working days waited, from when until when
    (["ask_clarification 01-09", "receive_clarification 01-23"], 10, "2026-01-09", "2026-01-23"),
    (["send_fees_notice 01-12", "receive_fee 01-23"], 10, "2026-01-12", "2026-01-23"),
    (["send_fees_notice 01-12"], None, "2026-01-12", None),
    (["ask_clarification 01-09"], None, "2026-01-09", None),
]


@pytest.mark.parametrize(("rows", "days", "first", "last"), WAITED)
def test_how_long_was_waited_for_whom(rows, days, first, last):
    (wait,) = standing(*rows).waits
    assert (wait.of, wait.days, str(wait.begins_on)) == ("applicant", days, first)
    assert (wait.ends_on and str(wait.ends_on)) == last
    if days is not None:
        said = " ".join(standing(*rows).clocks[0].deadline.explain())
        assert f"{days} working days passed waiting for the applicant" in said


TAKEN = [
    # rows, days as the Act counts, days counted inclusively
    (["answer 01-05"], 0, 1),
    (["answer 02-02"], 20, 21),
    (["send_fees_notice 01-12", "receive_fee 01-23", "answer 02-02"], 10, 11),
    (["ask_clarification 01-09", "receive_clarification 01-23", "answer 01-26"], 1, 2),
]


@pytest.mark.parametrize(("rows", "days", "inclusive"), TAKEN)
def test_the_days_an_answer_took_counted_both_ways(rows, days, inclusive):
    taken = standing(*rows).taken
    assert (taken.days, taken.inclusive) == (days, inclusive)


NUMBERED = [
    (["acknowledge 01-06"], 20),
    (["extend_public_interest 01-20 until 2026-02-16"], 30),
    (["answer 02-02", "request_review 02-09"], 20),
    (["answer 02-02"], None),
    (["ask_clarification 01-09"], None),
    (["answer 02-02", "receive_ico_complaint 03-02", "receive_information_notice 03-09"], 10),
]


@pytest.mark.parametrize(("rows", "of"), NUMBERED)
def test_how_many_days_the_clock_that_bites_gives(rows, of):
    assert standing(*rows).due_days == of


def test_a_refused_review_that_was_asked_for_in_time_is_flagged():
    early = standing("answer 02-02", "request_review 02-09", "refuse_review 02-10")
    assert "though it was asked for in time" in " ".join(early.flags)
    late = standing("answer 02-02", "request_review 06-01", "refuse_review 06-02")
    assert "though it was asked for in time" not in " ".join(late.flags)


@pytest.mark.parametrize(("by", "flagged"), [("f. officer", True), ("R. Reviewer", False)])
def test_the_reviewer_is_not_who_decided(by, flagged):
    answer = Event(Act.ANSWER, D("2026-02-02"), by="F. Officer")
    review = Event(Act.ANSWER_REVIEW, D("2026-03-02"), by=by)
    found = standing(answer, "request_review 02-09", review)
    assert bool(found.flags) is flagged


@pytest.mark.parametrize("regime", [Regime.FOISA, Regime.EISR])
def test_the_scottish_commissioners_own_dates_stand(regime):
    letter = standing(*DISPUTED[:3], "receive_ico_complaint 03-09 until 2026-03-30", regime=regime)
    assert (letter.due_on, letter.rule) == (D("2026-03-30"), "sic.case_letter")
    said = letter.clocks[-1].deadline.explain()
    assert said[0] == "FOISA s49(3): to answer the Scottish Information Commissioner by the date given."
    assert standing(*DISPUTED, regime=regime).due_on is None
    decided = standing(*DISPUTED, NOTICE, regime=regime)
    assert (decided.due_on, decided.rule) == (D("2026-06-05"), "sic.decision_notice.steps")
    assert due(decided, "court_of_session.appeal.42days") == D("2026-06-12")
    appealed = standing(*DISPUTED, NOTICE, "appeal 06-12", regime=regime)
    assert appealed.due_on is None
    assert standing(*DISPUTED, NOTICE, "appeal 06-13", regime=regime).due_on == D("2026-06-05")
