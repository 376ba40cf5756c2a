"""Every day of receipt from 2012 to 2028, counted by FoiDesk and by a second implementation that shares no code."""

from datetime import date, timedelta

import pytest

from foidesk.domain.limits import deadline
from foidesk.domain.regime import Closure
from foidesk.domain.working_days import nth_working_day_after, working_days_between
from tests.domain.clock import shipped
from tests.domain.second_count import (
    ANYWHERE,
    ENGLAND_AND_WALES,
    SCOTLAND,
    closed_in,
    count_on,
    days_off,
    for_schools,
    rolled_on,
)

FIRST, LAST = date(2012, 1, 1), date(2028, 12, 31)
DAYS = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
CLOSED = [Closure(first, last) for year in range(2011, 2030) for first, last in closed_in(year)]


def test_they_are_all_the_days_there_are():
    assert len(DAYS) == 6210


COUNTED = [
    # rule                        days  whose holidays
    ("foi.respond.20wd", 20, ANYWHERE),
    ("eir.respond.20wd", 20, ANYWHERE),
    ("eir.respond.40wd", 40, ANYWHERE),
    ("foi.respond.archives.30wd", 30, ANYWHERE),
    ("foisa.respond.20wd", 20, SCOTLAND),
    ("foisa.respond.keeper.30wd", 30, SCOTLAND),
    ("eisr.respond.20wd", 20, SCOTLAND),
]


@pytest.mark.parametrize(("rule", "number", "where"), COUNTED, ids=[row[0] for row in COUNTED])
def test_both_countings_agree_on_every_day(rule, number, where):
    off, law = days_off(where), shipped()
    ours = {on: deadline(rule, on, law).due for on in DAYS}
    assert ours == {on: count_on(on, number, off) for on in DAYS}


def test_both_countings_agree_on_every_day_of_a_school():
    off, law = days_off(ANYWHERE), shipped()
    ours = {
        on: deadline(
            "foi.respond.school",
            on,
            law,
            closures=[one for one in CLOSED if abs(one.begins_on.year - on.year) < 2],
        ).due
        for on in DAYS
    }
    assert ours == {on: for_schools(on, off) for on in DAYS}


ROLLING = ["ftt.appeal.28days", "ftt.response.28days", "ftt.permission_to_appeal.28days"]


@pytest.mark.parametrize("rule", ROLLING)
def test_both_roll_forward_to_the_same_day(rule):
    off, law = days_off(ENGLAND_AND_WALES), shipped()
    ours = {on: deadline(rule, on, law).due for on in DAYS}
    assert ours == {on: rolled_on(on, 28, off) for on in DAYS}


CALENDARS = [("uk_any", ANYWHERE), ("scotland", SCOTLAND), ("england_and_wales", ENGLAND_AND_WALES)]


def test_they_are_all_the_calendars_there_are():
    assert {name for name, _ in CALENDARS} == set(shipped().calendars)


@pytest.mark.parametrize(("name", "where"), CALENDARS)
def test_days_between_are_the_days_counted(name, where):
    calendar, off = shipped().calendars[name], days_off(where)
    for on in DAYS:
        due = count_on(on, 20, off)
        assert nth_working_day_after(on, 20, calendar) == due
        assert working_days_between(on, due, calendar) == 20
