"""What an officer is warned of before working on: little room, and a clock that went back."""

import shutil
from datetime import UTC, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from foidesk.casework.look_after import care, check_room_for, needs_reading_through, warnings_of
from foidesk.store.place_faults import TooLittleRoom
from foidesk.store.quick_check import note_checked
from tests.casework.conftest import HAND


def test_the_thresholds_are_data():
    assert (care().low_space_mb, care().check_every_days, care().clock_slack_minutes) == (500, 7, 5)


CLOCKS = [
    # the clock against the last row written      warned of
    (timedelta(0), False),
    (timedelta(minutes=-4), False),
    (timedelta(minutes=-6), True),
    (timedelta(days=-400), True),
    (timedelta(days=400), False),
]


@pytest.mark.parametrize(("off", "warned"), CLOCKS, ids=str)
def test_a_clock_set_back_is_said_and_nothing_is_refused(desk, off, warned):
    said = warnings_of(desk.case_file, HAND.now + off)
    assert [type(one).__name__ for one in said] == ["ClockSetBack"] * warned
    assert desk.log(message_id="<a>").reference


def test_it_says_both_times_as_the_office_reads_them(desk):
    now = (HAND.now - timedelta(days=30)).astimezone(ZoneInfo("Europe/London"))
    (said,) = warnings_of(desk.case_file, now)
    assert str(said) == (
        "This computer’s clock says 21 October 2026, 10:30, but the last entry of the case file was made on"
        " 20 November 2026 at 09:30."
    )
    assert "before you log or issue" in said.next_step


@pytest.mark.parametrize(("free", "warned"), [(499_999_999, True), (500_000_000, False), (0, True)])
def test_little_room_is_said(desk, monkeypatch, free, warned):
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=free))
    said = warnings_of(desk.case_file, HAND.now)
    assert [type(one).__name__ for one in said] == ["LowOnSpace"] * warned


def test_something_large_is_not_begun_where_it_cannot_fit(desk, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=30_000_000))
    check_room_for(desk.case_file.folder, 15_000_000)
    check_room_for(desk.case_file.folder, 900_000)
    with pytest.raises(TooLittleRoom):
        check_room_for(desk.case_file.folder, 15_000_001)


def test_it_is_read_through_once_a_week(desk):
    assert needs_reading_through(desk.case_file, HAND.now)
    note_checked(desk.case_file.folder, HAND.now.astimezone(UTC))
    assert not needs_reading_through(desk.case_file, HAND.now + timedelta(days=6))
    assert needs_reading_through(desk.case_file, HAND.now + timedelta(days=7))
