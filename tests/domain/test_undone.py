"""An act undone counts for nothing: stage, clocks and dates are those of a case it was never recorded on."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.case import Applicant, Case
from foidesk.domain.dispute import Dispute
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import (
    Act,
    Event,
    as_corrected,
    corrected_row,
    standing_rows,
    struck_rows,
    taken_back,
)
from foidesk.intake.case_json import read_case, write_case
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.packed import pack, unpack
from tests.domain.clock import D
from tests.domain.test_fold_is_stable import PARTS, REGIMES, ROWS, START, VARIATIONS, timeline, told

LATER = START + timedelta(days=200)
WHY = "Recorded by mistake."
PROVISIONS = read_lawbook(resource("law")).provisions


def undone(rows, row):
    return (*rows, taken_back(rows, row, LATER, WHY))


@given(ROWS, REGIMES, VARIATIONS)
def test_an_act_recorded_and_undone_leaves_the_case_where_it_stood(rows, regime, variation):
    *before, last = timeline(rows)
    if before:
        whole = (*before, last)
        assert told(regime, undone(whole, len(before)), variation) == told(regime, before, variation)


@given(ROWS, REGIMES, st.data())
def test_whichever_act_is_undone_counts_as_if_it_had_never_been_there(rows, regime, data):
    whole = timeline(rows)
    row = data.draw(st.integers(0, len(whole) - 1))
    without = (*whole[:row], *whole[row + 1 :])
    if row:
        assert told(regime, undone(whole, row)) == told(regime, without)
    assert as_corrected(undone(whole, row)) == without


@given(ROWS, REGIMES, st.data())
def test_an_undoing_can_itself_be_undone(rows, regime, data):
    whole = timeline(rows)
    row = data.draw(st.integers(0, len(whole) - 1))
    once = undone(whole, row)
    twice = undone(once, len(once) - 1)
    assert told(regime, twice) == told(regime, whole)
    assert struck_rows(once) == {row}
    assert struck_rows(twice) == frozenset()


@given(ROWS, REGIMES, st.data())
def test_a_correction_undone_says_again_what_was_said_before(rows, regime, data):
    whole = timeline(rows)
    row = data.draw(st.integers(0, len(whole) - 1))
    moved = replace(whole[row], on=whole[row].on + timedelta(days=1))
    first = (*whole, Event(Act.CORRECT, LATER, row=row, should_say=moved))
    second = (*first, Event(Act.CORRECT, LATER, row=row, should_say=replace(moved, text="other")))
    assert as_corrected(undone(first, len(first) - 1)) == as_corrected(whole)
    assert as_corrected(undone(second, len(second) - 1)) == as_corrected(first)
    assert told(regime, undone(first, len(first) - 1)) == told(regime, whole)


@given(ROWS, REGIMES, st.data())
def test_what_was_undone_is_so_in_every_file_it_is_written_to(rows, regime, data):
    whole = timeline(rows)
    gone = undone(whole, data.draw(st.integers(1, len(whole) - 1))) if len(whole) > 1 else whole
    case = Case(Applicant(""), "…", gone, regime=regime, parts=PARTS)
    again = read_case(write_case(case).encode(), PROVISIONS)
    assert again.timeline == gone
    assert tuple(unpack(pack(row), Event) for row in gone) == gone


RECEIVED, NOTED = Event(Act.RECEIVE, START), Event(Act.CONSULT, START, to="Housing")
ASKED = Event(Act.REQUEST_REVIEW, START, text="Too little")
STRUCK = Event(Act.CORRECT, LATER, row=1, struck=True, text=WHY)


def test_the_rows_stay_and_say_which_of_them_stand():
    rows = (RECEIVED, NOTED, STRUCK)
    assert standing_rows(rows) == ((0, RECEIVED),)
    assert corrected_row(rows, 1) == NOTED
    mended = Event(Act.CORRECT, LATER, row=1, should_say=replace(NOTED, to="Parks"))
    assert standing_rows((*rows, mended)) == ((0, RECEIVED), (1, replace(NOTED, to="Parks")))
    assert corrected_row((*rows[:2], mended, STRUCK), 1).to == "Parks"


def test_a_review_that_was_not_asked_for_is_no_dispute():
    case = Case(Applicant(""), "…", (RECEIVED, ASKED, STRUCK))
    assert Dispute.of(case).asked is None
    assert Dispute.of(replace(case, timeline=(RECEIVED, ASKED))).asked == ASKED


def test_a_receipt_struck_leaves_no_request():
    rows = (RECEIVED, Event(Act.ACKNOWLEDGE, D("2026-01-06")), replace(STRUCK, row=0))
    assert "nothing has been received" in told(Regime.FOIA, rows)
