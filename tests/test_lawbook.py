"""The law as shipped: bank holidays against two other lists and the 1971 Act, regulators, bad files."""

import importlib.util
import json
import shutil
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest
from holidays import country_holidays

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.limits import deadline
from foidesk.domain.regime import Regime
from foidesk.lawbook import BadLawFile, read_clock_law, read_lawbook
from foidesk.lawbook.field_rows import read_field_law
from foidesk.lawbook.retention_rows import read_retention
from foidesk.resources import resource

LAW = resource("law")
BOOK = read_lawbook(LAW)
EW, SC, NI = Nation.ENGLAND_AND_WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND
SUBDIVISIONS = {EW: ("ENG", "WLS"), SC: ("SCT",), NI: ("NIR",)}
WORLD_CUP = date(2026, 6, 15)


def ours(nation: Nation, first: int, last: int) -> set[date]:
    return {one.on for one in BOOK.holidays if one.nation is nation and first <= one.on.year <= last}


def weekdays(days: Iterable[date]) -> set[date]:
    return {day for day in days if day.weekday() < 5}


# Against the library `holidays`, made by other hands from the same Acts and proclamations.


@pytest.mark.parametrize("subdivision", ["ENG", "WLS", "SCT", "NIR"])
def test_agrees_with_the_holidays_library(subdivision: str) -> None:
    nation = next(one for one, parts in SUBDIVISIONS.items() if subdivision in parts)
    theirs = weekdays(country_holidays("GB", subdiv=subdivision, years=range(2012, 2031)))
    assert ours(nation, 2012, 2030) == theirs


@pytest.mark.parametrize("nation", list(Nation))
def test_agrees_with_the_holidays_library_before_2012(nation: Nation) -> None:
    theirs = weekdays(country_holidays("GB", subdiv=SUBDIVISIONS[nation][0], years=range(2004, 2012)))
    # It has St Andrew's Day a year early: the Act that made it a bank holiday was passed in January 2007.
    known = {date(2006, 11, 30)} if nation is SC else set()
    assert theirs - ours(nation, 2004, 2011) == known
    assert ours(nation, 2004, 2011) <= theirs


# Against gov.uk's own list, as the Ministry of Justice's package keeps it. The file is read directly:
# its class would ask gov.uk itself.


@pytest.mark.parametrize("nation", list(Nation))
def test_agrees_with_gov_uk(nation: Nation) -> None:
    theirs = {date.fromisoformat(event["date"]): event for event in _gov_uk(nation)}
    # Taken on the day gov.uk added the World Cup holiday, and just before it did.
    known = {WORLD_CUP} if nation is SC else set()
    assert ours(nation, 2012, 2028) - set(theirs) == known
    assert set(theirs) <= ours(nation, 2012, 2028)
    for one in BOOK.holidays:
        if one.nation is nation and one.on in theirs:
            assert one.title == theirs[one.on]["title"]
            assert one.substitute is (theirs[one.on]["notes"] == "Substitute day")
            assert one.source == "gov.uk"


def _gov_uk(nation: Nation) -> list[dict[str, str]]:
    found = importlib.util.find_spec("govuk_bank_holidays")
    assert found is not None
    assert found.origin is not None
    cached = json.loads(Path(found.origin).with_name("bank-holidays.json").read_text("utf-8"))
    events: list[dict[str, str]] = cached[nation.value.replace("_", "-")]["events"]
    return events


# Against what was written down by hand from Schedule 1 of the 1971 Act, and law.md §4.

BY_HAND = [
    ("2004-12-27", "ew sc ni", "Christmas Day 2004 was a Saturday"),
    ("2004-12-28", "ew sc ni", "Boxing Day 2004 was a Sunday"),
    ("2005-01-03", "ew sc ni", "New Year’s Day 2005 was a Saturday"),
    ("2005-01-04", "sc", "proclaimed that year"),
    ("2006-01-02", "ew sc ni", "a substitute in two nations, 2nd January in Scotland"),
    ("2006-01-03", "sc", "New Year’s Day 2006 was a Sunday: Schedule 1"),
    ("2006-03-17", "ni", "St Patrick’s Day"),
    ("2006-11-30", "", "not yet a bank holiday"),
    ("2007-03-19", "ni", "substitute by practice"),
    ("2007-11-30", "sc", "the first St Andrew’s Day"),
    ("2008-07-14", "ni", "12 July 2008 was a Saturday"),
    ("2008-12-01", "sc", "30 November 2008 was a Sunday"),
    ("2009-07-13", "ni", "12 July 2009 was a Sunday"),
    ("2009-08-03", "sc", "first Monday in August"),
    ("2009-08-31", "ew ni", "last Monday in August: not in Scotland"),
    ("2010-04-05", "ew ni", "Easter Monday: not in Scotland"),
    ("2011-04-29", "ew sc ni", "royal wedding"),
    ("2012-05-28", "", "moved to June"),
    ("2012-06-04", "ew sc ni", "moved"),
    ("2012-06-05", "ew sc ni", "Diamond Jubilee"),
    ("2020-05-04", "", "moved to the Friday"),
    ("2020-05-08", "ew sc ni", "VE Day"),
    ("2022-05-30", "", "moved to June"),
    ("2022-06-02", "ew sc ni", "moved"),
    ("2022-06-03", "ew sc ni", "Platinum Jubilee"),
    ("2022-09-19", "ew sc ni", "state funeral"),
    ("2023-05-08", "ew sc ni", "coronation"),
    ("2026-06-15", "sc", "World Cup"),
    ("2029-03-19", "ni", "17 March 2029 will be a Saturday"),
    ("2030-12-02", "sc", "30 November 2030 will be a Saturday"),
]
SHORT = {"ew": EW, "sc": SC, "ni": NI}


@pytest.mark.parametrize(("on", "nations", "why"), BY_HAND, ids=[f"{row[0]} {row[2]}" for row in BY_HAND])
def test_by_hand(on: str, nations: str, why: str) -> None:
    wanted = {SHORT[short] for short in nations.split()}
    assert {one.nation for one in BOOK.holidays if one.on == date.fromisoformat(on)} == wanted


def test_disputed_days_are_two_and_count_as_working_days() -> None:
    disputed = [one for one in BOOK.holidays if one.disputed]
    assert [(one.on, one.nation) for one in disputed] == [(date(2010, 1, 4), SC), (date(2011, 1, 4), SC)]
    for calendar in BOOK.clock.calendars.values():
        assert calendar.is_working(date(2010, 1, 4))
        assert calendar.is_working(date(2011, 1, 4))


def test_only_the_last_two_years_are_provisional() -> None:
    assert {one.on.year for one in BOOK.holidays if one.provisional} == {2029, 2030}
    assert all(one.provisional for one in BOOK.holidays if one.on.year >= 2029)


def test_every_row_says_where_it_comes_from() -> None:
    for one in BOOK.holidays:
        assert one.source.startswith("gov.uk" if 2012 <= one.on.year <= 2028 else "rule")
        assert one.on.weekday() < 5


def test_the_file_is_one_row_a_line_and_sorted() -> None:
    lines = (LAW / "bank_holidays.json").read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith('{"on"')]
    assert len(rows) == len(BOOK.holidays)
    assert rows == sorted(rows)


# The calendars made of them.

WORKING = [
    ("2026-06-15", False, False, "World Cup: Scotland, so any part of the UK"),
    ("2026-04-06", False, True, "Easter Monday is not Scottish"),
    ("2026-03-17", False, True, "St Patrick’s Day"),
    ("2026-04-03", False, False, "Good Friday"),
    ("2026-12-25", False, False, "Christmas Day"),
    ("2026-11-21", False, False, "a Saturday"),
    ("2026-11-20", True, True, "a plain Friday"),
]


@pytest.mark.parametrize(("day", "uk", "scotland", "why"), WORKING, ids=[row[3] for row in WORKING])
def test_working_days(day: str, uk: bool, scotland: bool, why: str) -> None:
    on = date.fromisoformat(day)
    assert BOOK.clock.calendars["uk_any"].is_working(on) is uk
    assert BOOK.clock.calendars["scotland"].is_working(on) is scotland


SEEDS = [
    ("2019-11-22", "2019-12-23", "seed 004: St Andrew’s substitute, 2 December"),
    ("2018-03-13", "2018-04-13", "seed 002: St Patrick’s substitute, and Easter"),
    ("2019-10-24", "2019-11-21", "seed 000"),
]


@pytest.mark.parametrize(("received", "due", "why"), SEEDS, ids=[row[2] for row in SEEDS])
def test_seed_dates_come_out(received: str, due: str, why: str) -> None:
    found = deadline("foi.respond.20wd", date.fromisoformat(received), read_clock_law(LAW))
    assert found.due == date.fromisoformat(due)


def test_the_calendar_reaches_from_2004_to_2030() -> None:
    for calendar in BOOK.clock.calendars.values():
        assert (calendar.known_from, calendar.known_to) == (date(2004, 1, 1), date(2030, 12, 31))


# Regulators.


@pytest.mark.parametrize("regime", list(Regime))
@pytest.mark.parametrize("on", [date(2005, 1, 1), date(2018, 4, 9), date(2026, 11, 20)])
def test_every_regime_has_one_regulator(regime: Regime, on: date) -> None:
    fitting = [one for one in BOOK.regulators if one.speaks_for(regime, on)]
    assert len(fitting) == 1
    scottish = regime in (Regime.FOISA, Regime.EISR)
    assert ("Scottish" in fitting[0].name) is scottish


def test_what_is_known_to_be_stale_is_not_there() -> None:
    shown = "\n".join(str(one) for one in BOOK.regulators)
    for stale in ("01625 545", "opsi.gov.uk", "ico.org.uk/concerns", "pnn.police.uk"):
        assert stale not in shown
    assert all(one.confirmed_on is not None for one in BOOK.regulators)


# Bad files: each fault named by file and row, with what to do next.


def _edit(old: str, new: str) -> Callable[[str], str]:
    def edited(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edited


BAD = [
    ("bank_holidays.json", lambda text: text[:-20], "bank_holidays.json: "),
    ("bank_holidays.json", lambda _text: "[]", "not a table of rows"),
    ("bank_holidays.json", _edit('"on": "2004-01-02"', '"on": "2004-13-02"'), "bank_holidays.json, row 4: "),
    ("bank_holidays.json", _edit('"nation": "scotland"', '"nation": "alba"'), "row 3: 'alba'"),
    ("bank_holidays.json", _edit('"on": "2004-01-02"', '"day": "2004-01-02"'), "row 4: “on” is missing"),
    ("bank_holidays.json", _edit('"substitute": false', '"substitute": "no"'), "row 1: it has a key"),
    ("bank_holidays.json", _edit('"title": "2nd January"', '"title": ""'), "row 4: its title"),
    ("bank_holidays.json", _edit("2004-01-02", "2004-01-01"), "row 4: it is there twice"),
    ("bank_holidays.json", _edit('"known_to": "2030', '"known_to": "2029'), "lies outside"),
    ("bank_holidays.json", _edit('"known_from": "2004-01-01"', '"known_from": "early"'), "'early'"),
    ("bank_holidays.json", _edit('"holidays": [', '"days": ['), "“holidays” is missing"),
    ("foia.toml", _edit('regime = "foia"', "regime ="), "foia.toml: "),
    ("foia.toml", _edit('regime = "foia"', 'regime = "law"'), "row 12(1): 'law'"),
    ("foia.toml", _edit('test = "prejudice"', 'test = "harm"'), "foia.toml, row 22A(1): 'harm'"),
    ("foia.toml", _edit('cite = "31(1)(b)"', 'cite = "31(1)(a)"'), "31(1)(a) stands there twice"),
    ("foia.toml", _edit("usual = true", 'usual = "yes"'), "row 40(2): 'yes' is neither true nor false"),
    ("foia.toml", _edit("begins_on = 2014-10-01", "begins_on = 2014"), "row 22A(1): 2014 is not a date"),
    (
        "foia.toml",
        _edit('needs = ["enactment"]', 'needs = "enactment"'),
        "row 44(1)(a): 'enactment' is not a list",
    ),
    ("foia.toml", _edit('needs = ["enactment"]', 'needs = ["statute"]'), "row 44(1)(a): 'statute'"),
    ("foia.toml", _edit('covers = "a trade secret"', 'about = "x"'), "row 43(1): “about” is not a column"),
    ("foia.toml", _edit('covers = "a trade secret"', 'covers = " "'), "row 43(1): ' ' is not words"),
    ("foia.toml", _edit('covers = "a trade secret", ', ""), "row 43(1): “covers” is missing"),
    ("regulators.toml", _edit('noun = "Information', 'moun = "Information'), "Commissioner’s Office: “moun”"),
    ("regulators.toml", _edit('["foia", "eir"]', '["foia", "dpa"]'), "Commissioner’s Office: 'dpa'"),
    ("regulators.toml", lambda _text: "regulator = 3", "“regulator” is not a list of rows"),
    ("foia.toml", _edit('ncnd = "31(3)"', 'ncnd = "31(4)"'), "row 31(1)(a): “31(4)” is no provision"),
    ("foia.toml", _edit('ncnd = "31(3)"', 'ncnd = "30(1)(c)"'), "“30(1)(c)” is no provision to neither"),
    (
        "foia.toml",
        _edit('absolute_by = ["37(1)(a)"', 'absolute_by = ["38(1)(a)"'),
        "does not rest on “38(1)(a)”",
    ),
    ("foia.toml", _edit("ends_on = 2011-01-18", "ends_on = 2011-01-19"), "37(1)(a) stands there twice"),
    ("foia.toml", _edit('"31(2)(j)" = "', '"31(2)(k)" = "'), "row 31(2)(k): no provision rests on it"),
    (
        "foia.toml",
        _edit('"31(2)(j)" = "to protect others from risks that work causes"', '"31(2)(j)" = 7'),
        "row 31(2)(j): 7",
    ),
    ("eir.toml", _edit('test = "adverse_effect"', 'test = "adverse"'), "eir.toml, row 12(5)(a): 'adverse'"),
    ("eir.toml", _edit("emissions_barred = true", "emissions = true"), "“emissions” is not a column"),
    ("foisa.toml", _edit('use = "not_held"', 'use = "absent"'), "foisa.toml, row 17(1): 'absent'"),
    ("eisr.toml", _edit('regime = "eisr"', 'regime = "scots"'), "eisr.toml, row 10(4)(a): 'scots'"),
    ("eisr.toml", _edit('[limbs]\n"11(3)(a)(i)"', '["limb"]\n"11(3)(a)(i)"'), "“limb” is not a column"),
    ("costs.toml", _edit("amount = 600", "amount = 0"), "costs.toml, row foia: 0 is not a whole number"),
    ("costs.toml", _edit("amount = 600", 'amount = "600"'), "'600' is not a whole number"),
    (
        "costs.toml",
        _edit('cost_class = "central"', 'cost_class = "other"'),
        "two limits of foia hold on 2005-01-01",
    ),
    ("costs.toml", _edit('["determine", ', '["redact", '), "costs.toml, row foia: 'redact'"),
    ("costs.toml", _edit("rate = 25\n", ""), "costs.toml, row foia: “rate” is missing"),
    ("limits.toml", _edit('calendar = "uk_any"', 'calendar = "moon"'), "there is no calendar “moon”"),
    ("limits.toml", _edit("number = 20", "number = 0"), "limits.toml: "),
]


@pytest.mark.parametrize(("file", "spoil", "said"), BAD, ids=[f"{row[0]} {row[2]}" for row in BAD])
def test_a_bad_file_is_named(tmp_path: Path, file: str, spoil: Callable[[str], str], said: str) -> None:
    folder = shutil.copytree(LAW, tmp_path / "law")
    whole = (folder / file).read_text("utf-8")
    (folder / file).write_text(spoil(whole), "utf-8")
    with pytest.raises(BadLawFile) as caught:
        read_lawbook(folder)
    assert file in str(caught.value)
    assert said in str(caught.value)
    assert caught.value.next_step


SHIPPED = sorted(path.name for path in LAW.iterdir())
LATER = {"retention.toml": read_retention, "fields.toml": read_field_law}
"""Read when they are first asked for, and not with the law of the clock and the letters."""


def test_every_file_of_law_is_known_here() -> None:
    provisions = {"eir.toml", "eisr.toml", "foia.toml", "foisa.toml"}
    assert set(SHIPPED) == provisions | {
        *LATER,
        *("bank_holidays.json", "costs.toml", "limits.toml", "regulators.toml", "stale.toml"),
    }


@pytest.mark.parametrize("file", SHIPPED)
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    folder = shutil.copytree(LAW, tmp_path / "law")
    (folder / file).unlink()
    with pytest.raises(BadLawFile, match=file):
        LATER.get(file, read_lawbook)(folder)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    folder = shutil.copytree(LAW, tmp_path / "law")
    (folder / "regulators.toml").write_bytes("name = “x”".encode("cp1252"))
    with pytest.raises(BadLawFile, match=r"regulators\.toml"):
        read_lawbook(folder)


def test_a_holiday_is_a_row_of_the_file() -> None:
    first = BOOK.holidays[0]
    assert first == BankHoliday(
        date(2004, 1, 1), EW, "New Year’s Day", "rule: proclaimed under s1 of the 1971 Act"
    )
