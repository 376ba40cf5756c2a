"""Advice on a claim: what was decided under it before, the time left, and more of it."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.advise_claim import MoreTime, advise_claim
from foidesk.casework.record_act import record_act
from foidesk.domain.day_counts import DayOf
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event

PRICE = Part("1", "Price?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(Claim("43(2)"),))
PARTLY = replace(PRICE, label="2", outcome=Outcome.PARTLY_DISCLOSED)
OTHER = replace(PRICE, claims=(Claim("42(1)"),))


@pytest.fixture
def office(desk):
    desk.set_up()
    return desk


def log(desk, parts, answered=None, received="2026-09-01", **facts):
    rows = (Event(Act.ANSWER, answered),) if answered else ()
    return desk.log(parts=parts, received=received, timeline=rows, **facts).case_id


def advise(desk, case_id, today=date(2026, 9, 10), provision="43(2)", regime=Regime.FOIA):
    return desk.case_file.read(advise_claim, case_id, regime, provision, today, desk.lawbook)


def test_past_decisions_are_counted_by_outcome_and_the_latest_listed(office):
    for day in range(1, 8):
        log(office, (PRICE, PARTLY) if day == 7 else (PRICE,), date(2026, 9, day))
    log(office, (OTHER,), date(2026, 9, 8))
    log(office, (PRICE,))  # not answered yet
    own = log(office, (PRICE,))
    past = advise(office, own).past
    assert past.counts == ((Outcome.WITHHELD, 7), (Outcome.PARTLY_DISCLOSED, 1))
    assert [(one.answered_on.day, one.outcome) for one in past.latest] == [
        (7, Outcome.PARTLY_DISCLOSED),
        (7, Outcome.WITHHELD),
        (6, Outcome.WITHHELD),
        (5, Outcome.WITHHELD),
        (4, Outcome.WITHHELD),
    ]
    assert own not in {one.case_id for one in past.latest}


def test_only_the_same_authority_s_decisions_count(office):
    log(office, (PRICE,), date(2026, 9, 3), authorities=("Southshire Constabulary",))
    log(office, (PRICE,), date(2026, 9, 4), authorities=("Northshire Constabulary",))
    own = log(office, (PRICE,), authorities=("Northshire Constabulary",))
    assert [one.answered_on.day for one in advise(office, own).past.latest] == [4]


def test_a_part_with_two_claims_counts_once_under_each(office):
    log(office, (replace(PRICE, claims=(Claim("43(2)"), Claim("43(2)", reason="x"))),), date(2026, 9, 3))
    own = log(office, (PRICE,))
    assert advise(office, own).past.counts == ((Outcome.WITHHELD, 1),)


def test_the_time_left_and_the_last_day_for_more(office):
    own = log(office, (PRICE,))
    advice = advise(office, own)
    assert (advice.day, advice.due_on) == (DayOf(7, 20), date(2026, 9, 29))
    assert (advice.more_time, advice.last_day) == (MoreTime.OPEN, date(2026, 9, 29))
    late = advise(office, own, date(2026, 10, 1))
    assert (late.more_time, late.last_day) == (MoreTime.GONE, None)


def test_once_taken_it_is_taken(office):
    own = log(office, (PRICE,))
    extended = Event(
        Act.EXTEND_PUBLIC_INTEREST, date(2026, 9, 20), until=date(2026, 10, 20), provision="43(2)"
    )
    office.do(record_act, own, extended)
    assert advise(office, own, date(2026, 9, 25)).more_time is MoreTime.TAKEN


def test_scotland_gives_no_more(office):
    own = log(office, (PRICE,), regime=Regime.FOISA)
    assert advise(office, own, regime=Regime.FOISA, provision="33(1)(b)").more_time is MoreTime.NEVER
