"""Requests within 60 consecutive working days, both ends included (SI 2004/3244 r5; vectors H01 to H03)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.aggregation import aggregation_limit, received_together, within_reach
from foidesk.domain.regime import Regime
from tests.domain.clock import D, shipped
from tests.domain.second_count import ANYWHERE, days_off, is_off

LAW = shipped()
LIMIT = aggregation_limit(LAW, Regime.FOIA)

TOGETHER = [
    # days of receipt, the first being asked about, and the sets of them that one period holds
    (["2026-01-05", "2026-03-30"], [["2026-01-05", "2026-03-30"]]),  # H01: day 60
    (["2026-01-05", "2026-03-31"], []),  # H03: day 61
    (["2026-03-20", "2026-06-18"], [["2026-03-20", "2026-06-18"]]),  # H02
    (["2026-03-20", "2026-06-19"], []),
    (["2026-03-30", "2026-01-05"], [["2026-01-05", "2026-03-30"]]),
    (["2026-01-05", "2026-01-05"], [["2026-01-05", "2026-01-05"]]),
    (["2026-01-05"], []),
    (
        ["2026-03-30", "2026-01-05", "2026-03-31", "2026-06-25"],
        [["2026-03-30", "2026-03-31", "2026-06-25"], ["2026-01-05", "2026-03-30"]],
    ),
    (
        ["2026-02-16", "2026-01-05", "2026-03-30", "2026-04-20"],
        [["2026-01-05", "2026-02-16", "2026-03-30"], ["2026-02-16", "2026-03-30", "2026-04-20"]],
    ),
]


@pytest.mark.parametrize(("days", "sets"), TOGETHER)
def test_received_together(days, sets):
    received = [(key, D(on)) for key, on in enumerate(days)]
    found = received_together(0, received, LAW, LIMIT)
    on = dict(received)
    assert [[str(on[key]) for key in one.requests] for one in found] == sets
    assert all(one.number == 60 and "SI 2004/3244 r5" in one.provision for one in found)


def test_within_reach_is_the_outermost_days():
    first, last = within_reach(D("2026-03-30"), LAW, LIMIT)
    assert received_together(0, [(0, D("2026-03-30")), (1, first)], LAW, LIMIT)
    assert last == D("2026-06-26")
    assert (first - D("2026-01-05")).days < 0


def test_only_foia_adds_up():
    assert [regime for regime in Regime if aggregation_limit(LAW, regime)] == [Regime.FOIA]


def test_near_the_end_of_the_calendar_the_period_ends_with_it():
    assert within_reach(D("2030-12-02"), LAW, LIMIT)[1] == D("2030-12-31")


def working_days_in(first, last):
    off = days_off(ANYWHERE)
    span = range((last - first).days + 1)
    return sum(not is_off(first + (D("2026-01-02") - D("2026-01-01")) * n, off) for n in span)


@given(st.lists(st.dates(D("2026-01-01"), D("2026-12-31")), min_size=1, max_size=8))
def test_a_set_spans_sixty_working_days_at_most_and_leaves_nobody_out(days):
    received = list(enumerate(days))
    found = received_together(0, received, LAW, LIMIT)
    for one in found:
        held = sorted(days[key] for key in one.requests)
        assert 0 in one.requests
        assert working_days_in(held[0], held[-1]) <= 60
        assert all(key in one.requests for key, on in received if held[0] <= on <= held[-1])
    near = {key for key, on in received if key and working_days_in(min(on, days[0]), max(on, days[0])) < 60}
    assert near <= {key for one in found for key in one.requests}
