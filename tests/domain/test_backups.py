"""How long backups are kept, by tables of days."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.backups import BackupTerms, Dated, expiries, last_verified, spent
from foidesk.lawbook.backup_terms import read_backup_terms
from foidesk.lawbook.rows import BadLawFile
from foidesk.resources import root

TERMS = BackupTerms(daily=7, weekly=5, monthly=12, every_hours=24, drill_days=90, read_again_days=7)


def made(*days, hour=17, verified=True):
    """Backups of these days, each named by its day and hour."""
    return [
        Dated(f"{one} {hour}", datetime.fromisoformat(one).replace(hour=hour, tzinfo=UTC), verified)
        for one in days
    ]


def every_day(first, last):
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    return made(*(str(start + timedelta(days=n)) for n in range((end - start).days + 1)))


def left(backups, today):
    gone = set(spent(backups, TERMS, date.fromisoformat(today)))
    return [one.name for one in backups if one not in gone]


def test_a_year_of_days_leaves_seven_days_five_weeks_and_twelve_months():
    # 2026-11-29 is a Sunday: the weeks kept end on the Sundays 29, 22, 15, 8 and 1 November.
    assert left(every_day("2025-10-01", "2026-11-29"), "2026-11-29") == [
        *("2025-12-31 17", "2026-01-31 17", "2026-02-28 17", "2026-03-31 17", "2026-04-30 17"),
        *("2026-05-31 17", "2026-06-30 17", "2026-07-31 17", "2026-08-31 17", "2026-09-30 17"),
        *("2026-10-31 17", "2026-11-01 17", "2026-11-08 17", "2026-11-15 17", "2026-11-22 17"),
        *(f"2026-11-{day} 17" for day in range(23, 30)),
    ]


ENDS = [
    # days                                       of what       goes on       why
    (["2026-11-04", "2026-11-05", "2026-11-29"], "2026-11-04", "2026-11-11", "a day: seven days, then it is not"),
    (["2026-11-05", "2026-11-12", "2026-11-29"], "2026-11-05", "2026-12-07", "the newest of its week: five weeks"),
    (["2026-11-26", "2026-11-29"], "2026-11-29", None, "the last one is always kept"),
    (["2025-12-31", "2026-11-29"], "2025-12-31", "2026-12-01", "the newest of its month: twelve months"),
    (["2024-02-29", "2026-11-29"], "2024-02-29", "2025-02-01", "a leap day counts as its month"),
    (["2026-01-01", "2026-01-02", "2026-01-30", "2026-11-29"], "2026-01-01", "2026-01-08", "a week over a new year"),
]  # fmt: skip


@pytest.mark.parametrize(("days", "of", "goes", "why"), ENDS, ids=[case[3] for case in ENDS])
def test_when_a_backup_goes(days, of, goes, why):
    ends = expiries(made(*days), TERMS)
    assert ends[f"{of} 17"] == (goes and date.fromisoformat(goes))


def test_all_of_today_stay_and_of_yesterday_the_newest():
    backups = made("2026-11-28", "2026-11-29", hour=9) + made("2026-11-28", "2026-11-29", hour=17)
    assert left(backups, "2026-11-29") == ["2026-11-29 9", "2026-11-28 17", "2026-11-29 17"]


def test_one_that_is_not_whole_counts_for_no_week_and_displaces_none():
    backups = made("2026-11-10") + made("2026-11-11", "2026-11-12", verified=False) + made("2026-11-29")
    assert left(backups, "2026-11-29") == ["2026-11-10 17", "2026-11-29 17"]


def test_the_last_whole_one_outlives_everything():
    backups = made("2020-01-01") + made("2026-11-28", verified=False)
    assert left(backups, "2026-11-29") == ["2020-01-01 17", "2026-11-28 17"]
    assert last_verified(backups).name == "2020-01-01 17"
    assert last_verified(made("2026-11-28", verified=False)) is None


def test_a_clock_that_was_wrong_costs_no_right_backup():
    backups = [*made("2031-05-05"), *every_day("2026-11-20", "2026-11-29")]
    assert left(backups, "2026-11-29") == [
        "2031-05-05 17",
        "2026-11-22 17",
        *(f"2026-11-{day} 17" for day in range(23, 30)),
    ]


moments = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))


@given(st.lists(st.tuples(moments, st.booleans()), max_size=40), st.dates(date(2024, 1, 1), date(2028, 1, 1)))
def test_whatever_there_is_the_last_whole_one_stays(all_made, today):
    backups = [Dated(str(number), at, whole) for number, (at, whole) in enumerate(all_made)]
    gone = spent(backups, TERMS, today)
    assert last_verified(backups) not in gone
    assert all(one.day < today for one in gone)
    ends = expiries(backups, TERMS)
    assert {one.name for one in gone} == {
        name for name, end in ends.items() if end is not None and end <= today
    }


def test_the_shipped_terms():
    assert read_backup_terms(root()) == TERMS


BROKEN = [
    ("every_hours = 24", "keep"),
    (
        "every_hours = 24\nread_again_days = 7\ndrill_days = 0\n[keep]\ndaily=7\nweekly=5\nmonthly=12",
        "above nought",
    ),
    (
        "a = 1\nevery_hours = 24\nread_again_days = 7\ndrill_days = 9\n[keep]\ndaily=7\nweekly=5\nmonthly=12",
        "a",
    ),
    ("[keep", "backups.toml"),
]


@pytest.mark.parametrize(("text", "named"), BROKEN)
def test_terms_that_cannot_be_read_are_named(tmp_path, text, named):
    (tmp_path / "backups.toml").write_text(text, "utf-8")
    with pytest.raises(BadLawFile, match=named):
        read_backup_terms(tmp_path)
