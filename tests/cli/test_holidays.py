"""foidesk holidays: the calendar shown, tried out, and changed."""

import json

import pytest

from tests.cli.conftest import refused


@pytest.fixture
def logged(set_up, tmp_path):
    """An office with one open case, received on 2 November 2026 and due on 1 December."""
    case = {
        "format": "foidesk-case",
        "version": 1,
        "reference": "FOI-1",
        "applicant": {"name": "A. Applicant", "email": "a@example.org"},
        "request_text": "How many swans?",
        "timeline": [{"act": "receive", "on": "2026-11-02"}],
    }
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    done = set_up("log", path)
    assert done.code == 0, done
    return set_up


def due(office):
    return office("show", "FOI-1", "--json").json["standing"]["due"]


ADD = "2026-11-27=scotland:Day of the swan"
MOVED = [{"reference": "FOI-1", "was": "2026-12-01", "now": "2026-12-02"}]


def test_a_dry_run_says_what_would_move_and_changes_nothing(logged):
    done = logged("holidays", "--add", ADD, "--dry-run", "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["moved"] == MOVED
    assert (done.json["known_to"], done.json["removed"]) == ("2030-12-31", [])
    assert [(one["date"], one["nation"], one["title"]) for one in done.json["added"]] == [
        ("2026-11-27", "scotland", "Day of the swan")
    ]
    assert due(logged) == "2026-12-01"
    assert "2026-11-27" not in logged("holidays").out


def test_a_day_is_added(logged):
    done = logged("holidays", "--add", ADD, "--source", "proclaimed 10 November 2026", "--json")
    assert done.json["moved"] == MOVED
    assert due(logged) == "2026-12-02"
    shown = [one for one in logged("holidays", "--json").json["holidays"] if one["date"] == "2026-11-27"]
    assert [(one["nation"], one["source"]) for one in shown] == [("scotland", "proclaimed 10 November 2026")]
    assert due_with_the_case_files_calendar(logged) == "2026-12-02"


def due_with_the_case_files_calendar(office):
    return office("due", "--received", "2026-11-02", "--json").json["due"]


def test_in_words(logged):
    tried = logged("holidays", "--add", ADD, "--dry-run").out
    assert "FOI-1  due 2026-12-01, now 2026-12-02" in tried
    assert "1 open case would move. Nothing has been changed." in tried
    done = logged("holidays", "--add", ADD).out
    assert "Added: Friday 27 November 2026, Day of the swan (Scotland)" in done
    assert "1 open case moved." in done


NATIONS = [
    ("all", ["england_and_wales", "northern_ireland", "scotland"]),
    ("england-and-wales", ["england_and_wales"]),
    ("northern_ireland", ["northern_ireland"]),
]


@pytest.mark.parametrize(("typed", "nations"), NATIONS)
def test_nations_are_spelt_either_way(logged, typed, nations):
    done = logged("holidays", "--add", f"2026-11-27={typed}:Day", "--dry-run", "--json")
    assert sorted(one["nation"] for one in done.json["added"]) == nations


def test_several_days_are_one_change(logged):
    done = logged("holidays", "--add", ADD, "--add", "2026-11-26=all:Day of the goose", "--json")
    assert len(done.json["added"]) == 4
    assert done.json["moved"] == [{"reference": "FOI-1", "was": "2026-12-01", "now": "2026-12-03"}]


def test_a_list_is_imported(logged, tmp_path):
    path = tmp_path / "scotland.ics"
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261127", "SUMMARY:Day", "END:VEVENT"]
    path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), "utf-8")
    assert logged("holidays", "--import", path, "--json").json["moved"] == MOVED
    again = logged("holidays", "--import", path)
    assert again.out == "Nothing in it is new: the calendar stays as it is.\n"
    nameless = path.rename(tmp_path / "days.ics")
    assert refused(logged("holidays", "--import", nameless), "does not say for which nation")
    said = logged("holidays", "--import", nameless, "--nation", "northern-ireland", "--dry-run", "--json")
    assert [one["nation"] for one in said.json["added"]] == ["northern_ireland"]


WRONG = [
    (["--add", "2026-06-15=scotland:World Cup"], "Monday 15 June 2026 is listed already for Scotland"),
    (["--add", "2026-11-28=scotland:Day"], "Saturday 28 November 2026"),
    (["--add", "2035-11-27=scotland:Day"], "27 November 2035 is outside the calendar"),
    (["--add", "1999-11-26=scotland:Day"], "26 November 1999 is outside the calendar"),
    (["--add", "2026-11-27=wales:Day"], "“wales” is not a nation"),
    (["--add", "2026-11-27=scotland"], "write it YYYY-MM-DD=NATION:TITLE"),
    (["--add", "27/11/2026=scotland:Day"], "is not a date"),
    (["--dry-run"], "Give --import FILE or --add"),
    (["--import", "nowhere.json"], "nowhere.json cannot be read"),
    (["--import", "x.json", "--add", ADD], "one at a time"),
]


@pytest.mark.parametrize(("options", "said"), WRONG, ids=[one[1] for one in WRONG])
def test_what_cannot_be_done_is_told_in_a_sentence(logged, options, said):
    assert refused(logged("holidays", *options), said)
    assert due(logged) == "2026-12-01"


def test_without_a_case_file_there_is_nothing_to_change(office):
    assert refused(office("holidays", "--add", ADD), "is not a FoiDesk case file")


def test_an_answered_case_is_shown_with_the_calendar_of_its_day(logged):
    assert logged("act", "FOI-1", "answer", "--on", "2026-11-19").code == 0
    before = logged("show", "FOI-1", "--json").json["standing"]
    done = logged("holidays", "--add", ADD, "--json")
    assert done.json["moved"] == []
    assert logged("show", "FOI-1", "--json").json["standing"] == before
