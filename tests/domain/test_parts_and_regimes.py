"""Parts of one request under different laws: each law's clock runs for its own parts."""

import pytest

from foidesk.domain.clocks import part_words
from foidesk.domain.decisions import Part
from foidesk.domain.lifecycle import NotAllowed, Stage
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import apiece, as_one, labels_in, named_together, rows_of_act
from foidesk.domain.standing import fold, is_late
from foidesk.domain.timeline import Act, Event
from tests.domain.clock import D, shipped

S = Stage
MIXED = (Part("1"), Part("2", regime=Regime.EIR), Part("3", regime=Regime.EIR))
RECEIVED = "2026-11-02"  # day 20 is 1 December 2026, day 40 is 31 December 2026


def event(said):
    act, on, *rest = said.split()
    given = dict(zip(rest[::2], rest[1::2], strict=True))
    until = D(f"2026-{given['until']}") if "until" in given else None
    return Event(Act(act), D(f"2026-{on}"), until=until, part=given.get("part"), to=given.get("to"))


def standing(*rows, parts=MIXED, regime=Regime.FOIA):
    return fold(regime, (Event(Act.RECEIVE, D(RECEIVED)), *map(event, rows)), shipped(), parts=parts)


def clocks(found):
    return {
        (named_together(clock.parts), clock.rule): clock.due and clock.due.isoformat()
        for clock in found.clocks
        if clock.is_ours
    }


FOI, EIR = ("1", "foi.respond.20wd"), ("2, 3", "eir.respond.20wd")
RUNNING = [
    # rows, the clocks of the authority, the stage, what bites
    ([], {FOI: "2026-12-01", EIR: "2026-12-01"}, S.RECEIVED, "2026-12-01"),
    (
        ["extend_eir 11-20"],
        {
            FOI: "2026-12-01",
            ("2, 3", "eir.respond.40wd"): "2026-12-31",
            ("2, 3", "eir.refusal.40wd"): "2026-12-31",
            ("2, 3", "eir.extension_notice.20wd"): "2026-12-01",
        },
        *(S.EXTENDED, "2026-12-01"),
    ),
    (
        ["extend_public_interest 11-20 until 12-18"],
        {
            ("1", "foi.pit_target.40wd"): "2026-12-18",
            ("1", "foi.s17_1_notice.20wd"): "2026-12-01",
            EIR: "2026-12-01",
        },
        *(S.EXTENDED, "2026-12-01"),
    ),
    (["ask_clarification 11-09"], {FOI: None, EIR: None}, S.AWAITING_CLARIFICATION, None),
    (
        ["ask_clarification 11-09 part 1"],
        {EIR: "2026-12-01", FOI: None},
        *(S.IN_PROGRESS, "2026-12-01"),
    ),
    (
        ["reclassify 11-09 part 1 to eir"],
        {("2, 3", "eir.respond.20wd"): "2026-12-01", ("1", "eir.respond.20wd"): "2026-12-01"},
        *(S.IN_PROGRESS, "2026-12-01"),
    ),
    (
        ["answer 11-20 part 1", "extend_eir 11-25"],
        {
            ("2, 3", "eir.respond.40wd"): "2026-12-31",
            ("2, 3", "eir.refusal.40wd"): "2026-12-31",
            ("2, 3", "eir.extension_notice.20wd"): "2026-12-01",
            FOI: "2026-12-01",
        },
        *(S.EXTENDED, "2026-12-31"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "running", "stage", "due"), RUNNING, ids=[" ".join(row[0]) or "receive" for row in RUNNING]
)
def test_each_law_has_its_clock(rows, running, stage, due):
    found = standing(*rows)
    assert clocks(found) == running
    assert found.stage is stage
    assert (found.due_on and found.due_on.isoformat()) == due
    assert not found.flags


PLAIN = (Part("1"), Part("2"))
WHOLE = [
    # rows, the parts, the case's regime, what the reasons for the date say of an extension of the whole
    (["extend_public_interest 11-20 until 12-18"], PLAIN, Regime.FOIA,
     ["exemption is weighed (FOIA s10(3)). Any other question is to be answered by 1 December 2026."]),
    (["extend_eir 11-20"], PLAIN, Regime.EIR, ["every question that falls under the Regulations"]),
    (["extend_public_interest 11-20 until 12-18 part 1"], PLAIN, Regime.FOIA, []),
    (["extend_public_interest 11-20 until 12-18"], PLAIN[:1], Regime.FOIA, []),
    (["extend_public_interest 11-20 until 12-18"], MIXED, Regime.FOIA, []),
    (["extend_eir 11-20"], MIXED, Regime.FOIA, ["every question that falls under the Regulations"]),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "parts", "regime", "says"), WHOLE)
def test_the_reasons_say_what_an_extension_of_the_whole_request_is_for(rows, parts, regime, says):
    clocks = standing(*rows, parts=parts, regime=regime).clocks
    told = [one for one in clocks if any("recorded for the whole" in said for said in one.deadline.explain())]
    said = " ".join(sentence for one in told for sentence in one.deadline.explain())
    assert (len(told), [words for words in says if words not in said]) == (len(says), [])


LISTLIKE = (Part("1, 2"), Part("3"), Part("4 (public conveniences, Bath)"))
TOLD = [
    # which part was answered late, what the flag says it was
    ("1, 2", "for part 1, 2."),
    ("4 (public conveniences, Bath)", "for part 4 (public conveniences, Bath)."),
]


@pytest.mark.parametrize(("part", "told"), TOLD)
def test_a_label_that_holds_a_comma_stays_one(part, told):
    late = Event(Act.ANSWER, D("2026-12-04"), part=part)
    found = fold(Regime.FOIA, (Event(Act.RECEIVE, D(RECEIVED)), late), shipped(), parts=LISTLIKE)
    assert (part,) in {clock.parts for clock in found.clocks}
    assert [flag.endswith(told) for flag in found.flags] == [True]
    assert part_words(("1, 2", "3")) == "parts 1, 2 and 3"


def test_an_extension_no_law_of_the_request_knows_is_flagged():
    scottish = standing("extend_public_interest 11-20", parts=(), regime=Regime.FOISA)
    assert "not one FOISA allows" in " ".join(scottish.flags)
    named = standing("extend_eir 11-20 part 1")
    assert "not one FOIA allows" in " ".join(named.flags)


def test_each_scottish_part_counts_scottish_days():
    parts = (Part("1", regime=Regime.FOISA), Part("2", regime=Regime.EISR))
    found = fold(Regime.FOISA, (Event(Act.RECEIVE, D("2026-03-16")),), shipped(), parts=parts)
    assert {named_together(clock.parts): clock.due for clock in found.clocks} == {
        "1": D("2026-04-14"),
        "2": D("2026-04-14"),
    }
    assert found.regime is Regime.FOISA


ONE_LAW = [
    # the case's regime, its parts', the rule of the one clock
    (Regime.FOIA, [None, None], "foi.respond.20wd"),
    (Regime.FOIA, [Regime.FOIA, None], "foi.respond.20wd"),
    (Regime.FOIA, [Regime.EIR, Regime.EIR], "eir.respond.20wd"),
    (Regime.EIR, [None, Regime.EIR], "eir.respond.20wd"),
]


@pytest.mark.parametrize(("case", "of_parts", "rule"), ONE_LAW)
def test_parts_of_one_law_run_one_clock(case, of_parts, rule):
    found = standing(parts=tuple(Part(str(n), regime=one) for n, one in enumerate(of_parts)), regime=case)
    assert [(clock.parts, clock.rule) for clock in found.clocks] == [((), rule)]


def test_an_unlabelled_part_goes_by_its_number():
    found = standing(parts=(Part(), Part(regime=Regime.EIR)))
    assert {clock.parts for clock in found.clocks} == {("1",), ("2",)}


def test_the_case_is_answered_with_its_last_part():
    half = standing("extend_eir 11-25", "answer 11-30 part 1")
    assert (half.stage, half.answered_on, half.due_on) == (S.EXTENDED, None, D("2026-12-31"))
    whole = standing("extend_eir 11-25", "answer 11-30 part 1", "answer 12-10 part 2", "answer 12-21 part 3")
    assert (whole.stage, whole.answered_on, whole.due_on) == (S.ANSWERED, D("2026-12-21"), None)
    assert whole.flags == ()
    gone = standing("transfer 11-10 part 1", "answer 12-01 part 2", "answer 12-01 part 3")
    assert (gone.stage, gone.answered_on) == (S.ANSWERED, D("2026-12-01"))
    nothing = standing("withdraw 11-10 part 1", "withdraw 11-11 part 2", "withdraw 11-12 part 3")
    assert (nothing.stage, nothing.answered_on, nothing.due_on) == (S.WITHDRAWN, None, None)


def test_a_part_answered_late_is_late_and_the_others_are_not():
    found = standing("answer 12-02 part 1", "extend_eir 11-25")
    assert found.flags == ("Done on 2 December 2026, due 1 December 2026: to answer the request for part 1.",)
    assert not is_late(found, D("2026-12-03"))


def test_each_law_has_its_review():
    found = standing("answer 12-01", "request_review 12-07")
    answers = {
        named_together(clock.parts): clock.due for clock in found.clocks if "review.answer" in clock.rule
    }
    assert answers == {"1": D("2027-01-08"), "2, 3": D("2027-02-05")}
    assert (found.due_on, found.rule) == (D("2027-01-08"), "foi.review.answer.20wd")


def test_a_part_cannot_be_paid_for_without_a_notice():
    with pytest.raises(NotAllowed, match="receive fee"):
        standing("receive_fee 11-09 part 2")


THREE = (Part("1"), Part("2"), Part("3"))
SPRING = "2026-03-25"  # day 20 is 24 April 2026, over Easter; day 40 is 26 May, over two bank holidays more
RESPOND, TARGET, NOTICE = "foi.respond.20wd", "foi.pit_target.40wd", "foi.s17_1_notice.20wd"


def in_spring(*rows, parts=THREE, regime=Regime.FOIA):
    return fold(regime, (Event(Act.RECEIVE, D(SPRING)), *map(event, rows)), shipped(), parts=parts)


SEVERAL = [
    # rows, the clocks of the authority, the stage, what bites first
    (
        ["extend_public_interest 04-20 until 05-22 part 1", "extend_public_interest 04-20 until 05-22 part 3"],
        {("2", RESPOND): "2026-04-24", ("1, 3", TARGET): "2026-05-22", ("1, 3", NOTICE): "2026-04-24"},
        *(S.EXTENDED, "2026-04-24"),
    ),
    (
        ["extend_public_interest 04-20 until 05-22 part 1", "extend_public_interest 04-20 until 05-15 part 3"],
        {
            ("2", RESPOND): "2026-04-24",
            ("1", TARGET): "2026-05-22", ("1", NOTICE): "2026-04-24",
            ("3", TARGET): "2026-05-15", ("3", NOTICE): "2026-04-24",
        },
        *(S.EXTENDED, "2026-04-24"),
    ),
    (
        [
            *("extend_public_interest 04-20 until 05-22 part 1", "extend_public_interest 04-20 until 05-22 part 3"),
            "answer 04-23 part 2",
        ],
        {("2", RESPOND): "2026-04-24", ("1, 3", TARGET): "2026-05-22", ("1, 3", NOTICE): "2026-04-24"},
        *(S.EXTENDED, "2026-05-22"),
    ),
    (
        [
            *("extend_public_interest 04-20 until 05-22 part 1", "extend_public_interest 04-20 until 05-22 part 3"),
            *("answer 04-23 part 1", "answer 04-23 part 3"),
        ],
        {("2", RESPOND): "2026-04-24", ("1, 3", TARGET): "2026-05-22", ("1, 3", NOTICE): "2026-04-24"},
        *(S.IN_PROGRESS, "2026-04-24"),
    ),
    (
        ["extend_public_interest 04-20 until 05-22 part 1"],
        {("2, 3", RESPOND): "2026-04-24", ("1", TARGET): "2026-05-22", ("1", NOTICE): "2026-04-24"},
        *(S.EXTENDED, "2026-04-24"),
    ),
    (["answer 04-20 part 1"], {("2, 3", RESPOND): "2026-04-24", ("1", RESPOND): "2026-04-24"},
     *(S.IN_PROGRESS, "2026-04-24")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "running", "stage", "due"), SEVERAL, ids=[str(number) for number, _ in enumerate(SEVERAL)]
)
def test_several_questions_put_off_leave_the_rest_their_date(rows, running, stage, due):
    found = in_spring(*rows)
    assert clocks(found) == running
    assert (found.stage, found.due_on) == (stage, D(due))
    assert not found.flags


def test_so_do_questions_that_are_complex_and_voluminous():
    rows = "extend_eir 04-20 part 1", "extend_eir 04-20 part 3"
    found = in_spring(*rows, parts=THREE, regime=Regime.EIR)
    assert clocks(found)["2", "eir.respond.20wd"] == "2026-04-24"
    assert clocks(found)["1, 3", "eir.respond.40wd"] == "2026-05-26"
    assert (found.stage, found.due_on) == (S.EXTENDED, D("2026-04-24"))


APIECE = [
    # named, known, the parts of the rows
    (None, "1 2", [None]),
    ("1", "1 2", ["1"]),
    ("1, 2", "1 2", ["1", "2"]),
    ("1,2 , 2", "1 2", ["1", "2"]),
    ("9", "1 2", ["9"]),
]


@pytest.mark.parametrize(("named", "known", "parts"), APIECE)
def test_an_act_on_several_parts_is_a_row_for_each(named, known, parts):
    rows = apiece(Event(Act.ANSWER, D(SPRING), part=named), known.split())
    assert [row.part for row in rows] == parts
    assert as_one(rows) == Event(Act.ANSWER, D(SPRING), part=named_together(filter(None, parts)))


EMAILS = "Emails, 2019"
COMMAS = [
    # what is typed, the labels there are, those named
    ("Emails, 2019", [EMAILS, "2"], [EMAILS]),
    ("Emails, 2019, 2", [EMAILS, "2"], [EMAILS, "2"]),
    ("2, Emails, 2019", [EMAILS, "2"], ["2", EMAILS]),
    ("2 ,Emails, 2019 , 3", [EMAILS, "2", "3"], ["2", EMAILS, "3"]),
    ("Emails, 2019, Emails", [EMAILS, "Emails", "2019"], [EMAILS, "Emails"]),
    ("Emails, 2019", ["Emails", "2019"], ["Emails", "2019"]),
    ("Emails, 2019b", [EMAILS], ["Emails", "2019b"]),
    ("12, 1", ["1", "12"], ["12", "1"]),
    (" , ,2,", ["2"], ["2"]),
    (" ", [EMAILS], []),
]


@pytest.mark.parametrize(("text", "known", "labels"), COMMAS)
def test_a_label_with_a_comma_is_one_label(text, known, labels):
    assert labels_in(text, known) == tuple(labels)


def test_the_rows_of_one_act_are_found_again():
    same = [Event(Act.EXTEND_EIR, D(SPRING), part=name) for name in "13"]
    rows = (Event(Act.RECEIVE, D(SPRING)), *same, Event(Act.EXTEND_EIR, D(SPRING), part="2", text="Later."))
    assert [rows_of_act(rows, rows, first) for first in range(4)] == [(0,), (1, 2), (2,), (3,)]
