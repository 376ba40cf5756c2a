from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.lifecycle import NotAllowed, Stage
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.standing import NothingReceived, fold, is_late, working_day
from foidesk.domain.timeline import Act, Event, Step
from foidesk.domain.working_days import CalendarTooShort, nth_working_day_after
from tests.domain.clock import D, shipped

S = Stage
RECEIVED = "2026-01-05"  # day 20 is 2 February 2026, day 40 is 2 March 2026


def day(said):
    return D(said if len(said) > len("01-05") else f"2026-{said}")


def event(said):
    """Read “act day”, “act day until day” or “act day part label”; a day is of 2026 unless it says."""
    act, on, *rest = said.split()
    given_ = dict(zip(rest[::2], rest[1::2], strict=True))
    until = day(given_["until"]) if "until" in given_ else None
    return Event(Act(act), day(on), until=until, part=given_.get("part"), to=given_.get("to"))


def standing(*rows, regime=Regime.FOIA, received=RECEIVED, **given_):
    return fold(regime, tuple(map(event, (f"receive {received}", *rows))), shipped(), **given_)


FOLDED = [
    # rows after receipt on 5 January 2026           stage          due           rule
    ([], S.RECEIVED, "2026-02-02", "foi.respond.20wd"),
    (["acknowledge 01-06"], S.IN_PROGRESS, "2026-02-02", "foi.respond.20wd"),
    (["refer 01-06", "consult 01-07"], S.IN_PROGRESS, "2026-02-02", "foi.respond.20wd"),
    (["ask_clarification 01-09"], S.AWAITING_CLARIFICATION, None, None),
    (
        ["ask_clarification 01-09", "receive_clarification 01-24"],
        *(S.IN_PROGRESS, "2026-02-20", "foi.respond.20wd"),
    ),
    (["ask_clarification 01-09", "lapse_clarification 03-09"], S.LAPSED, None, None),
    (
        ["ask_clarification 01-09", "lapse_clarification 03-09", "receive_clarification 03-10"],
        *(S.IN_PROGRESS, "2026-04-10", "foi.respond.20wd"),
    ),
    (["send_fees_notice 01-12"], S.AWAITING_FEE, None, None),
    (["send_fees_notice 01-12", "receive_fee 01-23"], S.IN_PROGRESS, "2026-02-16", "foi.respond.20wd"),
    (["send_fees_notice 01-12", "lapse_fee 04-13"], S.LAPSED, None, None),
    (
        ["extend_public_interest 02-02 until 02-25"],
        *(S.EXTENDED, "2026-02-25", "foi.pit_target.40wd"),
    ),
    (["extend_public_interest 01-20"], S.EXTENDED, "2026-03-02", "foi.pit_target.40wd"),
    (["extend_public_interest 02-03 until 03-02"], S.EXTENDED, "2026-02-02", "foi.respond.20wd"),
    (
        ["extend_public_interest 02-02 until 03-02", "extend_public_interest 03-02 until 03-09"],
        *(S.EXTENDED, "2026-03-09", "foi.pit_target.40wd"),
    ),
    (
        ["extend_public_interest 02-02 until 03-02", "extend_public_interest 03-03 until 03-09"],
        *(S.EXTENDED, "2026-03-02", "foi.pit_target.40wd"),
    ),
    (
        ["extend_public_interest 01-12", "send_fees_notice 01-13", "receive_fee 01-16"],
        *(S.EXTENDED, "2026-03-06", "foi.pit_target.40wd"),
    ),
    (
        ["extend_public_interest 01-12", "ask_clarification 01-13", "receive_clarification 01-16"],
        *(S.IN_PROGRESS, "2026-02-13", "foi.respond.20wd"),
    ),
    (
        ["extend_public_interest 01-12 until 03-02", "ask_clarification 01-13"],
        *(S.AWAITING_CLARIFICATION, None, None),
    ),
    (["transfer 01-08"], S.TRANSFERRED, None, None),
    (["withdraw 01-08"], S.WITHDRAWN, None, None),
    (["find_invalid 01-08"], S.NOT_FOI, None, None),
    (["find_invalid 01-08", "receive_clarification 01-12"], S.IN_PROGRESS, "2026-02-09", "foi.respond.20wd"),
    (["find_invalid 01-08", "reclassify 01-09 to eir"], S.IN_PROGRESS, "2026-02-02", "eir.respond.20wd"),
    (
        ["extend_public_interest 01-12", "reclassify 01-19 to eir"],
        *(S.IN_PROGRESS, "2026-02-02", "eir.respond.20wd"),
    ),
    (["answer 02-02"], S.ANSWERED, None, None),
    (["answer 02-02", "close 06-01"], S.FINAL, None, None),
    (["answer 02-02", "request_review 02-09"], S.IN_REVIEW, "2026-03-09", "foi.review.answer.20wd"),
    (
        ["answer 02-02", "request_review 02-09", "extend_review 03-02"],
        *(S.IN_REVIEW, "2026-04-09", "foi.review.answer.40wd"),
    ),
    (
        ["answer 02-02", "request_review 02-09", "extend_review 03-02 until 03-20"],
        *(S.IN_REVIEW, "2026-03-20", "foi.review.answer.40wd"),
    ),
    (["request_review 02-09"], S.IN_REVIEW, "2026-02-02", "foi.respond.20wd"),
    (["answer 02-02", "request_review 06-01"], S.IN_REVIEW, None, None),
    (
        ["answer 02-02", "request_review 06-01", "acknowledge_review 06-02"],
        *(S.IN_REVIEW, "2026-06-30", "foi.review.answer.20wd"),
    ),
    (["answer 02-02", "request_review 02-09", "answer_review 03-09"], S.REVIEWED, None, None),
    (
        ["answer 02-02", "receive_ico_complaint 03-02"],
        *(S.WITH_ICO, "2026-03-16", "ico.case_letter.10wd"),
    ),
    (
        ["answer 02-02", "receive_ico_complaint 03-02 until 03-30"],
        *(S.WITH_ICO, "2026-03-30", "ico.case_letter.10wd"),
    ),
    (
        ["answer 02-02", "receive_ico_complaint 03-02", "answer_ico 03-10"],
        *(S.WITH_ICO, None, None),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "stage", "due", "rule"), FOLDED, ids=[" ".join(row[0]) or "receive" for row in FOLDED]
)
def test_where_a_case_stands(rows, stage, due, rule):
    found = standing(*rows)
    assert found.stage is stage
    assert (found.due_on and found.due_on.isoformat()) == due
    assert found.rule == rule


SEEDS = [
    ("2019-11-22", "2019-12-23", "2019-12-17", 16),
    ("2018-03-13", "2018-04-13", "2018-04-09", 16),
    ("2019-10-24", "2019-11-21", "2019-11-25", 22),
]


@pytest.mark.parametrize(("received", "due", "answered", "day"), SEEDS)
def test_the_seeds(received, due, answered, day):
    running = standing(received=received)
    done = standing(f"answer {answered}", received=received)
    assert running.due_on == D(due)
    assert done.due_on is None
    assert done.answered_on == D(answered)
    assert working_day(done, D("2026-11-20"), shipped()) == day
    assert bool(done.flags) is (answered > due)
    assert done.clocks[0].is_late(D("2026-11-20")) is (answered > due)


def test_an_extension_leaves_the_notice_on_day_20_and_moves_only_the_decision():
    found = standing("extend_public_interest 01-30 until 03-02")
    clocks = {clock.rule: clock for clock in found.clocks}
    assert clocks["foi.s17_1_notice.20wd"].due == D("2026-02-02")
    assert clocks["foi.s17_1_notice.20wd"].met_on == D("2026-01-30")
    assert clocks["foi.pit_target.40wd"].due == D("2026-03-02")
    assert not found.flags
    said = " ".join(clocks["foi.pit_target.40wd"].deadline.explain())
    assert "The notice of 30 January 2026 gave" in said


FLAGGED = [
    # rows                                                                what is said
    (["ask_clarification 02-03"], "moves no date"),
    (["send_fees_notice 02-03"], "moves no date"),
    (["extend_public_interest 02-03 until 03-02"], "moves no date"),
    (["extend_eir 01-20"], "not one FOIA allows"),
    (["extend_public_interest 02-02 until 04-01"], "later than the 40 working days"),
    (["send_fees_notice 01-12", "receive_fee 04-13"], "after the last day for paying it (11 April 2026)"),
    (["send_fees_notice 01-12", "lapse_fee 02-12"], "could be paid until 11 April 2026"),
    (["answer 02-03"], "Done on 3 February 2026, due 2 February 2026: to answer the request."),
    (["answer 02-02", "request_review 06-01"], "after the last day for it (31 March 2026)"),
    (["answer 02-02", "request_review 02-09", "answer_review 03-10"], "to answer the internal review"),
    (["answer 02-02", "request_review 02-09", "extend_review 03-10"], "came after 9 March 2026"),
    (["send_fees_notice 01-12", "lapse_fee 04-11"], "could be paid until 11 April 2026"),
    (["vary 02-03 until 03-02"], "came after 2 February 2026"),
    (["vary 01-12 until 06-01"], "No variation may go past 31 March 2026"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "said"), FLAGGED, ids=[" ".join(row[0]) for row in FLAGGED])
def test_what_happened_out_of_time_is_flagged(rows, said):
    assert said in " ".join(standing(*rows).flags)


IN_TIME = [
    ["ask_clarification 02-02"],
    ["send_fees_notice 02-02"],
    ["send_fees_notice 01-12", "receive_fee 04-11"],
    ["send_fees_notice 01-12", "lapse_fee 04-12"],
    ["extend_public_interest 02-02 until 03-02"],
    ["vary 02-02 until 03-31"],
    ["answer 02-02", "request_review 03-31"],
    ["answer 02-02", "request_review 02-09", "extend_review 03-09"],
    ["answer 02-02", "request_review 02-09", "answer_review 03-09", "receive_ico_complaint 04-20"],
]


@pytest.mark.parametrize("rows", IN_TIME, ids=" ".join)
def test_the_last_day_is_in_time(rows):
    assert standing(*rows).flags == ()


def test_the_commissioner_may_set_the_day():
    varied = standing("vary 01-12 until 03-02", variation=Variation.OUTSIDE_UK)
    assert (varied.stage, varied.due_on) == (S.EXTENDED, D("2026-03-02"))
    assert "The Commissioner specified Monday 2 March 2026." in varied.clocks[0].deadline.explain()
    applied = standing("vary 01-12", variation=Variation.ARMED_FORCES)
    assert (applied.stage, applied.due_on) == (S.IN_PROGRESS, D("2026-02-02"))
    assert [clock.rule for clock in applied.clocks] == [
        "foi.respond.20wd",
        "foi.vary.apply_to_commissioner.20wd",
    ]


def test_a_variation_never_asked_for_leaves_nothing_late():
    answered = standing("answer 01-20", variation=Variation.OUTSIDE_UK)
    assert [clock.rule for clock in answered.clocks if clock.is_ours] == ["foi.respond.20wd"]
    asked = standing("vary 01-12 until 03-02", "extend_public_interest 02-20 until 03-20")
    notice = next(clock for clock in asked.clocks if clock.rule == "foi.s17_1_notice.20wd")
    assert (notice.due, asked.due_on) == (D("2026-03-02"), D("2026-03-20"))
    target = standing("vary 01-12 until 02-20", "extend_public_interest 02-18")
    assert target.due_on == D("2026-03-02"), "the decision has its own target"


def test_nothing_is_owed_on_a_closed_case():
    rows = ["answer 02-02", "receive_ico_complaint 02-09", "receive_ico_decision 04-01 until 05-11"]
    assert standing(*rows).due_on == D("2026-05-11")
    closed = standing(*rows, "close 04-20")
    assert (closed.stage, closed.due_on) == (S.FINAL, None)
    assert not any(clock.is_ours and clock.is_running for clock in closed.clocks)


def test_the_first_question_is_the_one_still_waiting():
    found = standing("ask_clarification 01-09", "ask_clarification 01-16")
    assert (
        "Clarification was asked for on 9 January 2026 and has not come."
        in found.clocks[0].deadline.explain()
    )


def test_a_school_and_an_archive_have_their_own_time():
    closed = [Closure(D("2026-07-23"), D("2026-09-02"))]
    school = standing(received="2026-07-17", variation=Variation.SCHOOL, closures=closed)
    assert (school.due_on, school.rule) == (D("2026-09-25"), "foi.respond.school")
    archive = standing(received="2026-06-01", variation=Variation.ARCHIVE)
    assert (archive.due_on, archive.rule) == (D("2026-07-15"), "foi.respond.archives.30wd")
    late = standing("extend_public_interest 07-13", received="2026-06-01", variation=Variation.ARCHIVE)
    assert late.stage is S.EXTENDED
    assert {clock.rule for clock in late.clocks} == {"foi.pit_target.40wd", "foi.s17_1_notice.archives.30wd"}


def test_the_eir_extension_moves_the_answer_and_the_refusal():
    found = standing("extend_eir 11-25", regime=Regime.EIR, received="2026-11-02")
    assert {clock.rule: clock.due for clock in found.clocks} == {
        "eir.respond.40wd": D("2026-12-31"),
        "eir.refusal.40wd": D("2026-12-31"),
        "eir.extension_notice.20wd": D("2026-12-01"),
    }
    promised = standing("extend_eir 11-25 until 2027-01-29", regime=Regime.EIR, received="2026-11-02")
    assert promised.clocks[0].due == D("2026-12-31"), "no letter can give more than the regulations do"
    late = standing("extend_eir 12-02", regime=Regime.EIR, received="2026-11-02")
    assert late.due_on == D("2026-12-01")
    assert late.flags


def test_a_review_under_each_law():
    asked = ["answer 01-20", "request_review 02-09"]
    assert standing(*asked, regime=Regime.EIR).due_on == D("2026-04-09")
    assert standing(*asked, regime=Regime.FOISA).due_on == D("2026-03-09")
    assert standing(*asked, regime=Regime.EISR).due_on == D("2026-03-09")
    longer = standing(*asked, "extend_review 02-20 until 05-01", regime=Regime.EIR)
    assert longer.due_on == D("2026-04-09")
    assert "not one this law allows" in " ".join(longer.flags)
    extended = standing("extend_eir 01-20", "request_review 04-28", regime=Regime.EISR)
    assert not extended.flags, "from the end of the extended time, 2 March, where no answer came"
    assert standing("extend_eir 01-20", "request_review 04-29", regime=Regime.EISR).flags
    received = standing("extend_eir 01-20", "answer 01-21", "request_review 03-18", regime=Regime.EISR)
    assert not received.flags, "from the answer, once there is one"
    assert standing("extend_eir 01-20", "answer 01-21", "request_review 03-19", regime=Regime.EISR).flags
    early = standing("answer 01-20", "request_review 03-30", regime=Regime.FOISA)
    assert not early.flags, "the window runs from the end of the time allowed, not from an early answer"
    assert standing("answer 01-20", "request_review 03-31", regime=Regime.FOISA).flags


def test_scotland_counts_scottish_days():
    found = standing(regime=Regime.FOISA, received="2026-03-16")
    assert (found.due_on, found.rule) == (D("2026-04-14"), "foisa.respond.20wd")


def test_the_code_reading_moves_a_saturday():
    found = standing(received="2026-10-31", receipt=NonWorkingReceipt.S45_CODE)
    assert found.due_on == D("2026-12-01")


def test_a_part_has_its_own_clock_and_leaves_the_case_unanswered():
    found = standing("ask_clarification 01-09 part 2", "answer 01-20 part 1")
    assert (found.stage, found.due_on) == (S.IN_PROGRESS, D("2026-02-02"))
    parts = {clock.parts: clock for clock in found.clocks}
    assert parts["2",].due is None
    assert parts["1",].met_on == D("2026-01-20")
    assert found.answered_on is None
    both = standing("ask_clarification 01-09 part 2", "answer 02-02", "receive_clarification 01-30 part 2")
    assert {clock.parts: clock.due for clock in both.clocks if clock.parts} == {("2",): D("2026-02-27")}
    with pytest.raises(NotAllowed, match="receive fee"):
        standing("receive_fee 01-09 part 2")


def test_a_transferred_part_does_not_stop_the_rest():
    found = standing("transfer 01-09 part 2", "answer 02-02")
    assert found.stage is S.ANSWERED
    assert {clock.parts: clock.due for clock in found.clocks if clock.parts} == {("2",): None}


def test_a_correction_recomputes_everything():
    wrong = (event(f"receive {RECEIVED}"), event("extend_public_interest 02-02 until 03-02"))
    right = Event(Act.CORRECT, D("2026-02-05"), row=0, should_say=event("receive 01-07"))
    assert fold(Regime.FOIA, (*wrong, right), shipped()).received_on == D("2026-01-07")
    undone = Event(Act.CORRECT, D("2026-02-05"), row=1, should_say=event("consult 02-02"))
    found = fold(Regime.FOIA, (*wrong, undone), shipped())
    assert (found.stage, found.due_on) == (S.IN_PROGRESS, D("2026-02-02"))


def test_something_remembered_late_takes_its_true_place():
    found = standing("answer 02-20", "ask_clarification 01-09", "receive_clarification 01-24")
    assert found.stage is S.ANSWERED
    assert found.clocks[0].due == D("2026-02-20")
    assert not found.flags


CANNOT_BE = [
    # rows                                    what is said
    (["answer 01-04"], "“answer” on 4 January 2026 cannot be recorded: the request came on 5 January 2026;"),
    (["receive_fee 01-09"], "there is no “send fees notice” before it"),
    (["ask_clarification 01-09", "receive_fee 01-10"], "there is no “send fees notice” before it"),
    (["receive_ico_complaint 01-09", "answer_review 01-10"], "there is no “request review” before it"),
    (["answer 01-09", "send_fees_notice 01-10"], "the case is answered"),
    (["receive 01-09"], "the case is received"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "said"), CANNOT_BE)
def test_what_cannot_have_happened_is_refused(rows, said):
    with pytest.raises(NotAllowed) as refused:
        standing(*rows)
    assert said in str(refused.value)


def test_nothing_received_is_nothing_to_fold():
    with pytest.raises(NothingReceived):
        fold(Regime.FOIA, (), shipped())


def test_an_informal_question_leaves_the_case_in_progress():
    chat = Event(Act.ASK_CLARIFICATION, D("2026-01-09"), formal=False)
    found = fold(
        Regime.FOIA,
        (event(f"receive {RECEIVED}"), chat, event("receive_clarification 01-12")),
        shipped(),
    )
    assert (found.stage, found.due_on) == (S.IN_PROGRESS, D("2026-02-02"))


def test_orders_appeals_and_their_suspension():
    steps = (Step("Disclose the minutes", D("2026-05-11")), Step("Issue a fresh refusal notice"))
    decision = Event(Act.RECEIVE_ICO_DECISION, D("2026-04-01"), steps=steps, sent_on=D("2026-04-02"))
    before = tuple(map(event, [f"receive {RECEIVED}", "answer 02-02", "receive_ico_complaint 02-09"]))
    decided = fold(Regime.FOIA, (*before, decision), shipped())
    clocks = {clock.what: clock for clock in decided.clocks}
    assert (decided.stage, decided.due_on) == (S.ICO_DECIDED, D("2026-05-02"))
    assert clocks["Disclose the minutes"].due == D("2026-05-11")
    assert clocks["appeal to the First-tier Tribunal, by 5pm"].due == D("2026-04-30")
    appealed = fold(Regime.FOIA, (*before, decision, event("appeal 04-29")), shipped())
    assert (appealed.stage, appealed.due_on) == (S.WITH_TRIBUNAL, None)
    assert "An appeal has been lodged" in " ".join(
        sentence for clock in appealed.clocks for sentence in clock.deadline.explain()
    )
    complied = fold(Regime.FOIA, (*before, decision, event("comply 05-01")), shipped())
    assert (complied.stage, complied.due_on, complied.flags) == (S.FINAL, None, ())


def test_a_window_past_the_calendar_stops_nobody_from_recording_an_answer():
    found = standing("answer 2030-12-20", received="2030-11-22")
    window = next(clock for clock in found.clocks if clock.rule == "foi.review.request_window.40wd")
    assert (found.stage, window.due, window.deadline) == (S.ANSWERED, None, None)
    with pytest.raises(CalendarTooShort):
        standing(received="2030-12-16")


def test_late_and_which_working_day():
    found = standing()
    law = shipped()
    assert [
        working_day(found, D(day), law) for day in ("2026-01-05", "2026-01-08", "2026-02-02", "2026-02-04")
    ] == [*(0, 3, 20, 22)]
    assert not is_late(found, D("2026-02-02"))
    assert is_late(found, D("2026-02-03"))
    assert working_day(standing("ask_clarification 01-09"), D("2026-01-20"), law) is None
    paid = standing("send_fees_notice 01-12", "receive_fee 01-23")
    assert working_day(paid, D("2026-01-26"), law) == 5


DAYS = st.integers(0, 60).map(lambda days: D(RECEIVED) + timedelta(days=days))
HAPPENINGS = st.lists(
    st.tuples(st.sampled_from([act for act in Act if act is not Act.CORRECT]), DAYS), max_size=8
)


@given(HAPPENINGS, st.sampled_from(Regime), st.sampled_from([None, *Variation]))
def test_any_timeline_either_folds_or_says_why_not(happenings, regime, variation):
    rows = (event(f"receive {RECEIVED}"), *(Event(act, on) for act, on in happenings))
    try:
        found = fold(regime, rows, shipped(), variation=variation)
    except NotAllowed:
        return
    assert found == fold(regime, rows, shipped(), variation=variation)
    running = [clock.due for clock in found.clocks if clock.is_ours and clock.is_running]
    assert found.due_on == min(running, default=None)
    assert all(sentence for clock in found.clocks if clock.deadline for sentence in clock.deadline.explain())


@given(
    st.lists(
        st.sampled_from(["ask_clarification", "receive_clarification", "send_fees_notice", "receive_fee"]),
        max_size=6,
    ),
    st.data(),
)
def test_no_clarification_or_fee_ever_brings_the_date_forward(acts, data):
    days = sorted(data.draw(st.lists(DAYS, min_size=len(acts), max_size=len(acts))))
    rows = [f"{act} {on}" for act, on in zip(acts, days, strict=True)]
    try:
        found = standing(*rows)
    except NotAllowed:
        return
    assert found.due_on is None or found.due_on >= nth_working_day_after(
        D(RECEIVED), 20, shipped().calendars["uk_any"]
    )


def test_an_extension_of_another_law_is_not_offered_and_extends_nothing():
    found = standing("extend_eir 01-20")
    assert (found.stage, found.due_on) == (Stage.IN_PROGRESS, date(2026, 2, 2))
    assert any("FOIA" in flag for flag in found.flags)
    assert Act.EXTEND_EIR not in found.acts
    assert Act.EXTEND_PUBLIC_INTEREST in found.acts
