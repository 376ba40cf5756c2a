"""Lists of bank holidays as they are published, and as they may come to us broken."""

import json
from contextlib import suppress
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.bank_holidays import Nation
from foidesk.domain.holiday_lists import edits_to
from foidesk.domain.problems import Problem
from foidesk.intake.bank_holiday_file import BadHolidayFile, NationNotSaid, read_holiday_file
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource

D = date.fromisoformat


def gov_uk(**divisions):
    document = {
        name.replace("_", "-"): {"division": name.replace("_", "-"), "events": events}
        for name, events in divisions.items()
    }
    return json.dumps(document, ensure_ascii=False).encode()


def event(on, title="Day of the swan", notes=""):
    return {"title": title, "date": on, "notes": notes, "bunting": True}


def test_govuks_own_file_differs_from_the_shipped_list_by_the_one_day_it_forgot():
    """`govuk-bank-holidays` 0.19 keeps gov.uk's file of 25 February 2026, less what was proclaimed that month."""
    data = (files("govuk_bank_holidays") / "bank-holidays.json").read_bytes()
    edits = edits_to(read_lawbook(resource("law")).listed, read_holiday_file(data, "bank-holidays.json"))
    assert edits.added == ()
    assert edits.confirmed == ()
    assert [(one.on, one.nation) for one in edits.removed] == [(D("2026-06-15"), Nation.SCOTLAND)]
    assert edits.known_to == D("2030-12-31")


def test_json_of_the_real_shape():
    data = gov_uk(
        scotland=[event("2026-06-15", "World Cup bank holiday")],
        northern_ireland=[event("2026-07-13", "Battle of the Boyne", "Substitute day")],
    )
    read = read_holiday_file(b"\xef\xbb\xbf" + data, "bank-holidays.json")
    assert read.source == "import of bank-holidays.json"
    assert [(one.on, one.nation, one.title, one.substitute) for one in read.holidays] == [
        (D("2026-06-15"), Nation.SCOTLAND, "World Cup bank holiday", False),
        (D("2026-07-13"), Nation.NORTHERN_IRELAND, "Battle of the Boyne", True),
    ]
    assert read.whole_years == frozenset()  # a year of one day is no full list


def test_one_nation_can_be_picked_out_of_the_json():
    data = gov_uk(scotland=[event("2026-06-15")], northern_ireland=[event("2026-07-13")])
    read = read_holiday_file(data, "bank-holidays.json", Nation.NORTHERN_IRELAND)
    assert {one.nation for one in read.holidays} == {Nation.NORTHERN_IRELAND}


def test_a_year_from_new_year_to_christmas_is_whole():
    days = ["2026-12-28", "2027-01-01", "2027-12-27", "2028-01-03", "2028-08-28"]
    read = read_holiday_file(gov_uk(scotland=[event(on) for on in days]), "bank-holidays.json")
    assert read.whole_years == {(Nation.SCOTLAND, 2027)}


ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\nPRODID:-//uk.gov/GOVUK calendars//EN\r\n"
    "CALSCALE:GREGORIAN\r\n{head}"
    "BEGIN:VEVENT\r\nDTEND;VALUE=DATE:20260616\r\nDTSTART;VALUE=DATE:20260615\r\n"
    "SUMMARY:World Cup\\, the day\r\n  after\r\nUID:1-0@gov.uk\r\nSEQUENCE:0\r\n"
    "DTSTAMP:20260225T000000Z\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261130\r\nSUMMARY:St Andrew’s Day (substitute day)\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)

WHOSE = [
    # name                            head                                        nation said  nation found
    ("scotland.ics", "", None, Nation.SCOTLAND),
    ("england-and-wales (1).ics", "", None, Nation.ENGLAND_AND_WALES),
    ("Northern_Ireland.ICS", "", None, Nation.NORTHERN_IRELAND),
    ("cal.ics", "X-WR-CALNAME:Bank holidays in England & Wales\r\n", None, Nation.ENGLAND_AND_WALES),
    ("cal.ics", "", Nation.SCOTLAND, Nation.SCOTLAND),
    ("england-and-wales.ics", "", Nation.SCOTLAND, Nation.SCOTLAND),
]


@pytest.mark.parametrize(("name", "head", "said", "found"), WHOSE)
def test_a_calendar_file_and_whose_it_is(name, head, said, found):
    read = read_holiday_file(ICS.format(head=head).encode(), name, said)
    assert [(one.on, one.nation, one.title, one.substitute) for one in read.holidays] == [
        (D("2026-06-15"), found, "World Cup, the day after", False),
        (D("2026-11-30"), found, "St Andrew’s Day (substitute day)", True),
    ]


@pytest.mark.parametrize("name", ["cal.ics", "scotland and northern ireland.ics"])
def test_a_calendar_file_of_nobody_says_so(name):
    with pytest.raises(NationNotSaid, match="does not say for which nation"):
        read_holiday_file(ICS.format(head="").encode(), name)


def ics(*lines):
    return ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "\n".join(lines) + "\nEND:VEVENT\nEND:VCALENDAR\n").encode()


BROKEN = [
    # data                                                           said
    (b"", "it is neither JSON nor a calendar file"),
    (b"\xff\xfe", "it is not a text file in UTF-8"),
    (b"[" * 100_000, "it is neither JSON nor a calendar file"),
    (b"{}", "it has no nations in it"),
    (b"[]", "it has no nations in it"),
    (b'{"wales": {"events": []}}', "“wales” is not a nation it could be for"),
    (b'{"scotland": []}', "“scotland” has no list of events"),
    (b'{"scotland": {"events": []}}', "it lists no holidays"),
    (gov_uk(scotland=["2026-06-15"]), "event 1 of “scotland” is not a holiday"),
    (gov_uk(scotland=[event("2026-06-15", " ")]), "event 1 of “scotland” has no title"),
    (
        gov_uk(scotland=[event("15/06/2026")]),
        "event 1 of “scotland” (Day of the swan) has no date that can be read",
    ),
    (gov_uk(scotland=[event("2026-06-31")]), "has no date that can be read"),
    (gov_uk(scotland=[event(None)]), "has no date that can be read"),
    (gov_uk(scotland=[event("2026-06-15")] * 2), "15 June 2026 is in it twice for Scotland"),
    (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "it lists no holidays"),
    (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "its end is missing"),
    (b"BEGIN:VCALENDAR\nrubbish\nEND:VCALENDAR", "line 2 is not one of a calendar"),
    (ics("SUMMARY:x"), "event 1 (x) has no date that can be read"),
    (ics("DTSTART:2026-06-15", "SUMMARY:x"), "event 1 (x) has no date that can be read"),
    (ics("DTSTART:20260631", "SUMMARY:x"), "event 1 (x) has no date that can be read"),
    (ics("DTSTART:20260615"), "event 1 has no title"),
    (ics("DTSTART:20260615", "DTEND:20260617", "SUMMARY:x"), "event 1 (x) is longer than a day"),
    (ics("DTSTART:20260615", "RRULE:FREQ=YEARLY", "SUMMARY:x"), "event 1 (x) repeats"),
    (b" " * 5_000_001, "it is far too large"),
]


@pytest.mark.parametrize(("data", "said"), BROKEN, ids=[one[1] for one in BROKEN])
def test_a_broken_file_is_told_by_its_fault(data, said):
    with pytest.raises(BadHolidayFile) as caught:
        read_holiday_file(data, "scotland.ics")
    assert said in str(caught.value)
    assert str(caught.value).startswith("scotland.ics cannot be used as a list of bank holidays: ")
    assert "gov.uk/bank-holidays" in caught.value.next_step


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(data):
    for start in (b"", b"BEGIN:VCALENDAR\n", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n"):
        try:
            read_holiday_file(start + data, "scotland.ics")
        except Problem:
            continue


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda x: st.lists(x, max_size=3) | st.dictionaries(st.sampled_from(["scotland", "events", "date", "title", "notes"]), x, max_size=4)))  # fmt: skip
def test_any_json_is_read_or_refused(value):
    with suppress(Problem):
        read_holiday_file(json.dumps({"scotland": value}).encode(), "x.json")
