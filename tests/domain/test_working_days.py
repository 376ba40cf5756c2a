from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.working_days import (
    BankHoliday,
    CalendarTooOld,
    CalendarTooShort,
    Nation,
    Pause,
    WorkingCalendar,
    count_working_days,
    days_left,
    days_taken,
    inclusive_days_taken,
    nth_working_day_after,
    working_days_between,
)
from tests.domain.clock import D, by_hand, shipped

ENGLAND, SCOTLAND, IRELAND = Nation.ENGLAND_AND_WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND
ONE_DAY = timedelta(days=1)

TWENTIETH = [
    # received     due           why
    ("2019-11-22", "2019-12-23", "seed 004: St Andrew’s substitute on 2 December"),
    ("2018-03-13", "2018-04-13", "seed 002: St Patrick’s substitute, Good Friday, Easter Monday"),
    ("2019-10-24", "2019-11-21", "seed 000: no holiday in the span"),
    ("2026-06-07", "2026-07-06", "the World Cup holiday of 15 June 2026"),
    ("2010-01-03", "2010-01-29", "4 January 2010 is disputed, so it counts"),
]


@pytest.mark.parametrize(("received", "due", "why"), TWENTIETH, ids=[row[2] for row in TWENTIETH])
def test_twentieth_working_day(received, due, why):
    assert nth_working_day_after(D(received), 20, shipped().calendars["uk_any"]) == D(due), why


def test_christmas_day_and_good_friday_are_limbs_of_their_own():
    empty = by_hand()
    assert empty.why_not(D("2026-12-25")).why == "Christmas Day"
    assert empty.why_not(D("2026-04-03")).why == "Good Friday"
    assert empty.is_working(D("2026-04-06")), "Easter Monday is only in the list"
    assert empty.why_not(D("2027-12-25")).why == "Saturday", "the weekend is reason enough"


def test_a_holiday_in_one_nation_is_one_for_the_united_calendar_and_not_for_another():
    rows = [BankHoliday(D("2026-03-17"), IRELAND, "St Patrick’s Day", "by hand")]
    united = WorkingCalendar.of("uk_any", rows, Nation, D("2026-01-01"), D("2026-12-31"))
    scottish = WorkingCalendar.of("scotland", rows, [SCOTLAND], D("2026-01-01"), D("2026-12-31"))
    assert not united.is_working(D("2026-03-17"))
    assert united.why_not(D("2026-03-17")).nations == (IRELAND,)
    assert scottish.is_working(D("2026-03-17"))


def test_one_day_with_two_titles_names_both_and_every_nation():
    day = by_hand(
        ("2022-01-03", SCOTLAND, "New Year’s Day"),
        ("2022-01-03", ENGLAND, "New Year’s Day (substitute)"),
        ("2022-01-03", IRELAND, "New Year’s Day (substitute)"),
    ).why_not(D("2022-01-03"))
    assert day.why == "New Year’s Day / New Year’s Day (substitute)"
    assert day.nations == (ENGLAND, SCOTLAND, IRELAND)


def test_a_disputed_day_is_listed_and_counts():
    calendar = by_hand(("2011-01-04", SCOTLAND, "2nd January (substitute)"), disputed=True)
    assert calendar.is_working(D("2011-01-04"))
    assert calendar.disputed[D("2011-01-04")].nations == (SCOTLAND,)


def test_provisional_only_where_nothing_surer_closes_the_day():
    rows = [
        BankHoliday(D("2029-07-12"), IRELAND, "Orangemen’s Day", "rule", provisional=True),
        BankHoliday(D("2029-05-07"), IRELAND, "Early May bank holiday", "rule", provisional=True),
        BankHoliday(D("2029-05-07"), ENGLAND, "Early May bank holiday", "published"),
        BankHoliday(D("2029-12-25"), IRELAND, "Christmas Day", "rule", provisional=True),
    ]
    calendar = WorkingCalendar.of("uk_any", rows, Nation, D("2029-01-01"), D("2029-12-31"))
    assert calendar.why_not(D("2029-07-12")).provisional
    assert not calendar.why_not(D("2029-05-07")).provisional
    assert not calendar.why_not(D("2029-12-25")).provisional, "the Act itself closes it"


def test_refuses_to_count_past_its_end_or_before_its_beginning():
    calendar = by_hand(to="2026-12-31")
    with pytest.raises(CalendarTooShort, match="31 December 2026") as short:
        nth_working_day_after(D("2026-12-20"), 20, calendar)
    assert "bank holiday" in short.value.next_step
    with pytest.raises(CalendarTooShort):
        count_working_days(D("2026-12-20"), 20, calendar)
    with pytest.raises(CalendarTooShort):
        working_days_between(D("2026-12-20"), D("2027-01-04"), calendar)
    with pytest.raises(CalendarTooOld, match="1 January 2004"):
        calendar.is_working(D("2003-12-31"))
    with pytest.raises(CalendarTooOld):
        working_days_between(D("2003-12-01"), D("2004-02-02"), calendar)
    assert nth_working_day_after(D("2026-12-24"), 4, calendar) == D("2026-12-31")


def test_the_working_is_shown_day_by_day():
    calendar = shipped().calendars["uk_any"]
    found = count_working_days(
        D("2026-03-02"), 20, calendar, [Pause(D("2026-03-16"), D("2026-03-27"), "fee")]
    )
    assert found.due == D("2026-04-15")
    assert len(found.counted) == 20
    assert found.counted[0] == D("2026-03-03")
    assert [day.on.day for day in found.disregarded] == [16, 18, 19, 20, 23, 24, 25, 26, 27]
    assert {day.why for day in found.disregarded} == {"fee"}
    holidays = {day.on.isoformat(): day.why for day in found.skipped if day.nations}
    assert holidays == {
        "2026-03-17": "St Patrick’s Day",
        "2026-04-03": "Good Friday",
        "2026-04-06": "Easter Monday",
    }
    whole = sorted([*found.counted, *(day.on for day in found.not_counted)])
    assert whole == [D("2026-03-02") + ONE_DAY * step for step in range(1, 45)]


BETWEEN = [
    # start        end           days
    ("2026-11-02", "2026-11-02", 0),
    ("2026-11-02", "2026-11-03", 1),
    ("2026-11-06", "2026-11-08", 0),
    ("2026-11-06", "2026-11-09", 1),
    ("2026-11-27", "2026-12-01", 1),
    ("2026-12-01", "2026-11-27", -1),
    ("2026-11-02", "2026-12-01", 20),
    ("2026-12-24", "2027-01-05", 4),
]


@pytest.mark.parametrize(("start", "end", "days"), BETWEEN)
def test_working_days_between(start, end, days):
    assert working_days_between(D(start), D(end), shipped().calendars["uk_any"]) == days


LEFT = [
    # today        left  why
    ("2026-11-30", 1, "a bank holiday, the day before"),
    ("2026-12-01", 0, "due today"),
    ("2026-12-02", -1, "one working day late"),
    ("2026-12-09", -6, "six working days late"),
    ("2026-11-02", 20, "the day of receipt"),
]


@pytest.mark.parametrize(("today", "left", "why"), LEFT, ids=[row[2] for row in LEFT])
def test_days_left(today, left, why):
    assert days_left(D("2026-12-01"), D(today), shipped().calendars["uk_any"]) == left, why


def test_nothing_but_the_day_itself_is_due_today():
    calendar = shipped().calendars["uk_any"]
    assert days_left(D("2026-12-04"), D("2026-12-05"), calendar) == -1, "Saturday after a Friday"
    assert days_left(D("2026-12-05"), D("2026-12-04"), calendar) == 1, "a Saturday still to come"


def test_the_two_ways_to_count_what_an_answer_took():
    calendar = shipped().calendars["uk_any"]
    taken = [
        # received     answered    Act  both days in
        ("2026-11-02", "2026-11-02", 0, 1),
        ("2026-11-02", "2026-11-03", 1, 2),
        ("2026-11-07", "2026-11-09", 1, 1),
        ("2018-03-13", "2018-04-09", 16, 17),
        ("2019-11-22", "2019-12-17", 16, 17),
    ]
    for received, answered, act, inclusive in taken:
        assert days_taken(D(received), D(answered), calendar) == act
        assert inclusive_days_taken(D(received), D(answered), calendar) == inclusive


STARTS = st.dates(date(2004, 1, 1), date(2029, 1, 1))
COUNTS = st.integers(1, 80)
HOLIDAYS = st.lists(st.dates(date(2004, 1, 1), date(2030, 12, 31)), max_size=40)


def calendar_of(days):
    rows = [BankHoliday(day, ENGLAND, "a holiday", "made up") for day in days]
    return WorkingCalendar.of("made up", rows, Nation, date(2004, 1, 1), date(2030, 12, 31))


@given(STARTS, COUNTS, HOLIDAYS)
def test_always_lands_on_a_working_day_after_the_start(start, count, days):
    calendar = calendar_of(days)
    due = nth_working_day_after(start, count, calendar)
    assert due > start
    assert calendar.is_working(due)
    assert calendar.why_not(due) is None


@given(STARTS, st.integers(0, 30), COUNTS, st.integers(0, 20), HOLIDAYS)
def test_later_receipt_or_more_days_never_ends_sooner(start, later, count, more, days):
    calendar = calendar_of(days)
    due = nth_working_day_after(start, count, calendar)
    assert nth_working_day_after(start + ONE_DAY * later, count, calendar) >= due
    assert nth_working_day_after(start, count + more, calendar) >= due


@given(STARTS, COUNTS, HOLIDAYS, HOLIDAYS)
def test_holidays_outside_the_span_change_nothing(start, count, days, others):
    due = nth_working_day_after(start, count, calendar_of(days))
    outside = [day for day in others if not start < day <= due]
    assert nth_working_day_after(start, count, calendar_of([*days, *outside])) == due


PAUSES = st.lists(st.tuples(STARTS, st.integers(0, 60)), max_size=3)


@given(STARTS, COUNTS, HOLIDAYS, PAUSES)
def test_a_pause_never_shortens_and_the_count_is_whole(start, count, days, spans):
    calendar = calendar_of(days)
    pauses = [Pause(first, first + ONE_DAY * length) for first, length in spans]
    found = count_working_days(start, count, calendar, pauses)
    assert found.due >= nth_working_day_after(start, count, calendar)
    assert len(found.counted) == count
    assert all(calendar.is_working(day) for day in found.counted)
    assert not any(first <= day <= last for day in found.counted for first, last, _ in pauses)
    assert len(found.counted) + len(found.not_counted) == (found.due - start).days


@given(STARTS, st.dates(date(2004, 1, 1), date(2030, 12, 31)), HOLIDAYS)
def test_counting_by_arithmetic_is_counting_by_steps(start, end, days):
    calendar = calendar_of(days)
    first, last = min(start, end), max(start, end)
    stepped = sum(calendar.is_working(first + ONE_DAY * n) for n in range(1, (last - first).days + 1))
    assert working_days_between(first, last, calendar) == stepped
    assert working_days_between(last, first, calendar) == -stepped


@given(STARTS, COUNTS)
def test_the_two_countings_agree_on_the_shipped_calendar(start, count):
    for calendar in shipped().calendars.values():
        due = nth_working_day_after(start, count, calendar)
        assert count_working_days(start, count, calendar).due == due
        assert working_days_between(start, due, calendar) == count
