"""How long cases are kept, what holds them, and that a case without anybody in it still folds the same."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.make_demo import sample_cases
from foidesk.domain.anonymised import anonymised
from foidesk.domain.case import Applicant, Case, CostEstimate, CostHours, Link, LinkKind, Note
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.domain.retention import (
    Ended,
    Retention,
    Schedule,
    Way,
    check_schedules,
    ended,
    kept_until,
    what_holds,
)
from foidesk.domain.standing import fold
from foidesk.domain.timeline import Act, Event, Step
from foidesk.lawbook import read_lawbook
from foidesk.lawbook.retention_rows import read_retention
from foidesk.resources import resource

LAWBOOK = read_lawbook(resource("law"))
SHIPPED = read_retention(resource("law"))
DAY = date(2020, 1, 6)

FITS = [
    # regime, result, contested, schedule
    (Regime.FOIA, "disclosed", False, "general"),
    (Regime.EIR, "refused_cost", False, "general"),
    (Regime.FOIA, "withheld", False, "withheld"),
    (Regime.FOISA, "neither_confirmed_nor_denied", False, "withheld"),
    (Regime.FOIA, "withdrawn", False, "not_answered"),
    (Regime.EISR, "lapsed", False, "not_answered"),
    (Regime.FOIA, "withheld", True, "contested"),
    (Regime.FOIA, "withdrawn", True, "contested"),
]


@pytest.mark.parametrize(("regime", "result", "contested", "name"), FITS)
def test_the_closest_schedule_is_the_cases_own(regime, result, contested, name):
    assert SHIPPED.schedule_of(Ended(regime, result, contested, DAY)).name == name


def test_one_for_a_regime_goes_before_one_for_all():
    own = Schedule("eir", "Environmental", 4, Way.DELETED, "ours", regimes=(Regime.EIR,))
    law = replace(SHIPPED, schedules=(*SHIPPED.schedules, own))
    assert law.schedule_of(Ended(Regime.EIR, "disclosed", False, DAY)).name == "eir"
    assert law.schedule_of(Ended(Regime.FOIA, "disclosed", False, DAY)).name == "general"
    assert law.schedule_of(Ended(Regime.EIR, "withheld", False, DAY)).name == "withheld"


def test_every_shipped_number_is_unconfirmed_and_says_where_it_is_from():
    assert all(one.unconfirmed and one.source for one in SHIPPED.schedules)
    assert {regime for one in SHIPPED.holds for regime in one.regimes} == set(Regime)


BAD = [
    ((), "no schedule for all other cases"),
    ((Schedule("a", "", 1, Way.DELETED, "", contested=True),), "no schedule for all other cases"),
    ((Schedule("a", "", 0, Way.DELETED, ""),), "no years"),
    ((Schedule("a", "", 1, Way.DELETED, ""), Schedule("a", "", 2, Way.DELETED, "")), "one name"),
]


@pytest.mark.parametrize(("schedules", "why"), BAD)
def test_schedules_that_leave_a_case_without_one_are_refused(schedules, why):
    with pytest.raises(ValueError, match=why):
        check_schedules(schedules)


UNTIL = [
    # last closing act, years, kept until
    ("2023-11-20", 3, "2026-11-20"),
    ("2024-02-29", 3, "2027-02-28"),
    ("2024-02-29", 4, "2028-02-29"),
]


@pytest.mark.parametrize(("closed", "years", "until"), UNTIL)
def test_so_many_years_after_the_last_closing_act(closed, years, until):
    schedule = Schedule("general", "", years, Way.DELETED, "")
    assert kept_until(schedule, date.fromisoformat(closed)) == date.fromisoformat(until)


def rows(*acts):
    return tuple(Event(Act(act), date.fromisoformat(on)) for act, on in acts)


ANSWERED = (("receive", "2023-01-03"), ("answer", "2023-01-20"))
CLOSED = (*ANSWERED, ("close", "2023-06-01"))

ENDINGS = [
    (ANSWERED[:1], None, False),
    (ANSWERED, "2023-01-20", False),
    (CLOSED, "2023-06-01", False),
    ((*ANSWERED, ("request_review", "2023-02-01"), ("answer_review", "2023-02-20")), "2023-02-20", False),
    ((*CLOSED, ("receive_ico_complaint", "2023-07-01"), ("withdraw", "2023-08-01")), "2023-08-01", True),
]


@pytest.mark.parametrize(("acts", "closed", "contested"), ENDINGS)
def test_a_schedule_counts_from_the_last_closing_act(acts, closed, contested):
    standing = fold(Regime.FOIA, rows(*acts), LAWBOOK.clock)
    found = ended(standing, "disclosed", rows(*acts))
    said = (found.closed_on.isoformat(), found.contested) if found else (None, False)
    assert said == (closed, contested)


def test_a_corrected_act_counts_on_its_right_day():
    wrong = rows(*ANSWERED)
    mended = Event(Act.CORRECT, date(2024, 5, 1), row=1, should_say=Event(Act.ANSWER, date(2023, 1, 25)))
    timeline = (*wrong, mended)
    standing = fold(Regime.FOIA, timeline, LAWBOOK.clock)
    assert ended(standing, "disclosed", timeline).closed_on == date(2023, 1, 25)


HOLDS = [
    # timeline, regime, today, an officer's hold, what is said
    (CLOSED, Regime.FOIA, "2027-01-04", None, ()),
    (ANSWERED, Regime.FOIA, "2027-01-04", None, ("answered, not closed", "section 77")),
    (ANSWERED[:1], Regime.FOIA, "2027-01-04", None, ("received, not closed", "section 77")),
    (ANSWERED[:1], Regime.EIR, "2027-01-04", None, ("regulation 19 of the Environmental Information Reg",)),
    (ANSWERED[:1], Regime.FOISA, "2027-01-04", None, ("section 65",)),
    ((*ANSWERED, ("close", "2023-01-23")), Regime.FOIA, "2023-02-01", None, ("ask for an internal review",)),
    ((*ANSWERED, ("request_review", "2023-02-01")), Regime.FOIA, "2027-01-04", None, ("in review",)),
    (
        (*CLOSED, ("receive_ico_complaint", "2023-07-01"), ("receive_ico_decision", "2023-08-01")),
        *(Regime.FOIA, "2023-08-10", None, ("ICO decided", "appeal")),
    ),
    ((*CLOSED, ("appeal", "2023-07-01")), Regime.FOIA, "2027-01-04", None, ("with tribunal",)),
    (CLOSED, Regime.FOIA, "2027-01-04", "an inquiry asks for it", ("hold on it: “an inquiry asks for it”.",)),
]


@pytest.mark.parametrize(("acts", "regime", "today", "hold", "words"), HOLDS)
def test_what_holds_a_case(acts, regime, today, hold, words):
    standing = fold(regime, rows(*acts), LAWBOOK.clock)
    said = what_holds(standing, date.fromisoformat(today), hold, SHIPPED)
    assert bool(said) is bool(words)
    for one in words:
        assert one in " ".join(said)


def test_the_law_that_holds_is_data():
    assert Retention((), ()).provision(Regime.FOIA) == "the law"


SAMPLES = list(sample_cases(resource("samples"), LAWBOOK))


@pytest.mark.parametrize("case", SAMPLES, ids=[one.reference for one in SAMPLES])
def test_a_case_without_anybody_in_it_folds_the_same(case):
    bare = anonymised(case, "Erased")
    law, terms = LAWBOOK.clock, {"variation": case.variation, "closures": case.school_closures}
    was = fold(case.regime, case.timeline, law, parts=case.parts, **terms)
    now = fold(bare.regime, bare.timeline, law, parts=bare.parts, **terms)
    for name in ("stage", "received_on", "started_on", "due_on", "rule", "answered_on", "regime", "taken"):
        assert getattr(now, name) == getattr(was, name)
    assert [(clock.rule, clock.due, clock.met_on) for clock in now.clocks] == [
        (clock.rule, clock.due, clock.met_on) for clock in was.clocks
    ]
    assert [part.outcome for part in bare.parts] == [part.outcome for part in case.parts]
    assert [[one.provision for one in part.claims] for part in bare.parts] == [
        [one.provision for one in part.claims] for part in case.parts
    ]


WORD = "Quetzalcoatlus"


def test_no_word_anybody_wrote_is_left():
    """Every field that holds text is given the word; none of them has it afterwards."""
    claim = Claim(
        "40(2)", ("40(2)",), WORD, WORD, None, (WORD,), (WORD,), WORD, WORD, enactment=WORD,
    )  # fmt: skip
    part = Part(
        WORD, WORD, None, False, Holding.HELD, Holding.HELD, Outcome.WITHHELD, WORD, (), (claim,), WORD
    )
    row = Event(
        Act.ANSWER, date(2023, 1, 20), part=WORD, provision=WORD, to=WORD, by=WORD, reference=WORD,
        steps=(Step(WORD, date(2023, 2, 1)),), outcome=WORD, text=WORD, parts=(part,), breaches=(WORD,),
        should_say=Event(Act.ANSWER, date(2023, 1, 21), text=WORD, by=WORD, part=WORD),
    )  # fmt: skip
    case = Case(
        Applicant(WORD, WORD, WORD, (WORD,)),
        WORD,
        (Event(Act.RECEIVE, date(2023, 1, 3), text=WORD), row),
        reference="FOI-1",
        national_reference=WORD,
        subject=WORD,
        parts=(part, Part(None, WORD)),
        cost_estimate=CostEstimate(450, CostHours(), WORD, False, WORD),
        links=(Link(LinkKind.RELATED, WORD),),
        notes=(Note(WORD, None, WORD),),
    )
    bare = anonymised(case, "Erased")
    assert WORD not in repr(bare)
    assert (bare.reference, bare.subject, bare.parts[0].claims[0].provision) == ("FOI-1", "Erased", "40(2)")
    assert bare.parts[0].actual_holding is None, "what is restricted goes as well"
    assert bare.timeline[1].part == "1"
