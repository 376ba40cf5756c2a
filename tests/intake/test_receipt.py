"""The day an e-mail was received, in UK civil time."""

from datetime import date

import pytest

from foidesk.intake.draft import DraftField
from foidesk.intake.eml import read_eml
from tests.intake.mails import mail

DAYS = [
    # Date header                          day           why
    ("Fri, 30 Oct 2026 23:59:00 +0000", "2026-10-30", "one minute to midnight is still that day"),
    ("Sat, 31 Oct 2026 00:05:00 +0000", "2026-10-31", "five past midnight is the next"),
    ("Wed, 1 Jul 2026 23:30:00 +0000", "2026-07-02", "23:30 UTC in summer is 00:30 in the UK"),
    ("Wed, 1 Jul 2026 23:30:00 +0100", "2026-07-01", "23:30 British Summer Time"),
    ("Wed, 1 Jul 2026 18:30:00 -0500", "2026-07-02", "sent from New York"),
    ("Thu, 2 Jul 2026 08:00:00 +0900", "2026-07-02", "sent from Tokyo, midnight here"),
    ("Wed, 1 Jul 2026 23:30:00 -0000", "2026-07-02", "-0000 is UTC"),
    ("Wed, 1 Jul 2026 23:30:00 GMT", "2026-07-02", "a zone by name"),
    ("Sun, 25 Oct 2026 00:30:00 +0000", "2026-10-25", "in the hour that comes twice"),
    ("1 Jul 26 10:00 +0100", "2026-07-01", "an old style of date"),
]


@pytest.mark.parametrize(("written", "day"), [one[:2] for one in DAYS], ids=[one[2] for one in DAYS])
def test_the_day_is_the_uk_s(written, day):
    draft = read_eml(mail(Date=written), "a.eml")
    assert draft.received_on == date.fromisoformat(day)
    assert draft.doubts == ()


STAMPS = [
    # newest Received                    Date                               day          doubted  why
    (
        "Mon, 2 Nov 2026 10:15:07 +0000",
        "Mon, 2 Nov 2026 10:15:00 +0000",
        "2026-11-02",
        False,
        "seconds later",
    ),
    (
        "Tue, 3 Nov 2026 00:00:02 +0000",
        "Mon, 2 Nov 2026 23:59:58 +0000",
        "2026-11-03",
        True,
        "midnight between",
    ),
    (
        "Thu, 5 Nov 2026 09:00:00 +0000",
        "Mon, 2 Nov 2026 10:15:00 +0000",
        "2026-11-05",
        True,
        "held up for days",
    ),
    (
        "Mon, 2 Nov 2026 10:14:00 +0000",
        "Mon, 2 Nov 2026 10:15:00 +0000",
        "2026-11-02",
        False,
        "a clock ahead",
    ),
    ("Mon, 2 Nov 2026 10:15:00 +0000", "Wed, 4 Nov 2026 10:15:00 +0000", "2026-11-04", True, "days ahead"),
    ("no date at all", "Mon, 2 Nov 2026 10:15:00 +0000", "2026-11-02", False, "an unreadable stamp"),
    ("Mon, 2 Nov 2026 10:15:07 +0000", None, "2026-11-02", True, "only the stamp"),
    ("Mon, 2 Nov 2026 10:15:07 +0000", "soon", "2026-11-02", True, "an unreadable date"),
]


@pytest.mark.parametrize(
    ("stamp", "sent", "day", "doubted"), [s[:4] for s in STAMPS], ids=[s[4] for s in STAMPS]
)
def test_the_newest_server_stamp_says_when_it_arrived(stamp, sent, day, doubted):
    older = "from relay by edge; Sun, 1 Nov 2026 08:00:00 +0000"
    extra = [("Received", f"from edge by desk (with; brackets);\r\n {stamp}"), ("Received", older)]
    draft = read_eml(mail(Date=sent, extra=extra), "a.eml")
    assert draft.received_on == date.fromisoformat(day)
    assert bool(draft.doubts_about(DraftField.RECEIVED)) is doubted


def test_without_any_date_nothing_was_received_yet():
    draft = read_eml(mail(Date=None), "a.eml")
    assert (draft.received_on, draft.received_at, draft.case.timeline) == (None, None, ())


def test_a_day_the_officer_gives_stands():
    draft = read_eml(mail(Date=None), "a.eml").received_as(date(2026, 11, 3))
    assert (draft.received_on, draft.received_at) == (date(2026, 11, 3), None)
    assert draft.doubts == ()


def test_the_hour_is_kept_only_with_its_own_day():
    draft = read_eml(mail(), "a.eml")
    assert draft.received_as(date(2026, 11, 2)).received_at == draft.received_at
    moved = draft.received_as(date(2026, 11, 3))
    assert [(event.on, event.at) for event in moved.case.timeline] == [(date(2026, 11, 3), None)]
