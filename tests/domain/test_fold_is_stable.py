"""Folding does not depend on how a timeline was saved, and dates only ever move the way the law moves them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Part
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.limits import deadline
from foidesk.domain.regime import Regime, Variation
from foidesk.domain.standing import fold
from foidesk.domain.timeline import Act, Event
from foidesk.intake.case_json import read_case, write_case
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import case_value
from tests.domain.clock import D, shipped
from tests.store.conftest import keep_case

START = D("2026-01-05")
PARTS = (Part("1"), Part("2", regime=Regime.EIR), Part("3"))
ACTS = [act for act in Act if act not in (Act.RECEIVE, Act.CORRECT)]
DAYS = st.integers(0, 90).map(lambda days: START + timedelta(days=days))
ROWS = st.lists(
    st.builds(
        Event,
        st.sampled_from(ACTS),
        DAYS,
        part=st.sampled_from([None, None, "1", "2"]),
        until=st.none() | DAYS,
        posted_on=st.none() | st.just(START),
    ),
    max_size=7,
    unique_by=lambda row: row.on,
)
REGIMES, VARIATIONS = st.sampled_from(Regime), st.sampled_from([None, *Variation])


def told(regime, rows, variation=None, parts=PARTS):
    """Return what a fold says, or that it refuses."""
    try:
        return fold(regime, tuple(rows), shipped(), variation=variation, parts=parts)
    except NotAllowed as refused:
        return str(refused)


def timeline(rows):
    return (Event(Act.RECEIVE, START), *rows)


@given(ROWS, REGIMES, VARIATIONS, st.randoms())
def test_the_order_rows_were_entered_in_makes_no_difference(rows, regime, variation, chance):
    rows = [row for row in rows if row.on > START]
    shuffled = list(timeline(rows))
    chance.shuffle(shuffled)
    assert told(regime, shuffled, variation) == told(regime, timeline(rows), variation)


@given(ROWS, REGIMES)
@settings(max_examples=40, deadline=None)
def test_a_case_written_and_read_again_stands_where_it_stood(rows, regime):
    case = Case(Applicant("A. Applicant"), "…", timeline(rows), regime=regime, parts=PARTS)
    again = read_case(write_case(case).encode(), read_lawbook(resource("law")).provisions)
    assert told(again.regime, again.timeline, parts=again.parts) == told(regime, case.timeline)


@pytest.fixture(scope="module")
def case_file(tmp_path_factory):
    opened = CaseFile.create(
        tmp_path_factory.mktemp("fold") / "f.foidesk", datetime(2026, 11, 20, tzinfo=UTC)
    )
    yield opened
    opened.close()


numbers = count()


@given(ROWS, REGIMES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_case_kept_and_fetched_again_stands_where_it_stood(case_file, rows, regime):
    reference = f"F{next(numbers)}"
    case = Case(Applicant(""), "…", timeline(rows), reference=reference, regime=regime, parts=PARTS)
    kept = case_file.read(case_value, case_file.write(keep_case, reference, case=case))
    assert told(kept.regime, kept.timeline, parts=kept.parts) == told(regime, case.timeline)


@given(ROWS, REGIMES)
def test_a_correction_to_what_a_row_says_already_changes_nothing(rows, regime):
    whole = timeline(rows)
    same = Event(Act.CORRECT, START + timedelta(days=200), row=len(whole) - 1, should_say=whole[-1])
    assert told(regime, (*whole, same)) == told(regime, whole)


ANSWERS = ["foi.respond.20wd", "eir.respond.20wd", "foisa.respond.20wd", "foi.respond.archives.30wd"]
RECEIPTS = st.dates(D("2012-01-01"), D("2028-12-31"))


@given(st.sampled_from(ANSWERS), RECEIPTS)
def test_due_is_a_working_day(rule, received):
    calendar = shipped().calendar(shipped().limit(rule))
    assert calendar.is_working(deadline(rule, received, shipped()).due)


@given(st.sampled_from(ANSWERS), RECEIPTS, st.integers(0, 40))
def test_what_comes_later_is_never_due_sooner(rule, received, later):
    due = deadline(rule, received, shipped()).due
    assert deadline(rule, received + timedelta(days=later), shipped()).due >= due


@given(RECEIPTS, st.integers(1, 60), st.integers(0, 20))
def test_more_days_never_end_sooner(received, number, more):
    fewer = deadline(f"foi.extension.{number}wd", received, shipped()).due
    assert deadline(f"foi.extension.{number + more}wd", received, shipped()).due >= fewer


@given(st.sampled_from(ANSWERS), RECEIPTS, st.integers(0, 19), st.integers(0, 40))
def test_a_fee_never_shortens_and_moves_by_the_days_it_takes(rule, received, asked, paid):
    notice = Event(Act.SEND_FEES_NOTICE, received + timedelta(days=asked))
    plain = deadline(rule, received, shipped()).due
    found = deadline(
        rule, received, shipped(), [notice, Event(Act.RECEIVE_FEE, notice.on + timedelta(days=paid))]
    )
    assert found.due >= plain
    assert len(found.working.counted) == found.number


@given(ROWS, REGIMES)
def test_parts_of_the_case_s_own_regime_change_no_date(rows, regime):
    rows = [replace(row, part=None) for row in rows]
    alone, parted = (
        told(regime, timeline(rows), parts=()),
        told(regime, timeline(rows), parts=(Part("1"), Part("2"))),
    )
    assert without_notes(parted) == without_notes(alone)


def without_notes(found):
    """Leave out what a clock says of the questions it is for."""
    if isinstance(found, str):
        return found
    told_plainly = [
        replace(clock, deadline=clock.deadline and replace(clock.deadline, notes=()))
        for clock in found.clocks
    ]
    return replace(found, clocks=tuple(told_plainly))


@given(ROWS)
def test_what_bites_is_the_earliest_of_the_running_clocks(rows):
    found = told(Regime.FOIA, timeline(rows))
    if isinstance(found, str):
        return
    running = [clock.due for clock in found.clocks if clock.is_ours and clock.is_running]
    assert found.due_on == min(running, default=None)
    assert all(sentence for clock in found.clocks if clock.deadline for sentence in clock.deadline.explain())
