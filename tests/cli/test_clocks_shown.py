"""What foidesk show tells of a case's clocks and days."""

import json

import pytest

from tests.cli.conftest import refused

MIXED = {
    "format": "foidesk-case",
    "version": 1,
    "reference": "MIXED/1",
    "applicant": {"name": "Cara Swan", "email": "cara@example.org"},
    "request_text": "1. How many? 2. How loud?",
    "parts": [{"label": "1", "asks": "How many?"}, {"label": "2", "asks": "How loud?", "regime": "eir"}],
    "timeline": [
        {"act": "receive", "on": "2026-11-02"},
        {"act": "extend_eir", "on": "2026-11-19"},
    ],
}


@pytest.fixture
def log(set_up, tmp_path):
    def _log(case):
        source = tmp_path / "case.json"
        source.write_text(json.dumps(case), "utf-8")
        assert set_up("log", source).code == 0
        return set_up

    return _log


def test_parts_under_two_laws_have_two_clocks(log):
    standing = log(MIXED)("show", "MIXED/1", "--json").json["standing"]
    clocks = {(one["part"], one["rule"]): (one["due"], one["late"]) for one in standing["clocks"]}
    assert clocks[("1", "foi.respond.20wd")] == ("2026-12-01", False)
    assert clocks[("2", "eir.respond.40wd")] == ("2026-12-31", False)
    assert (standing["due"], standing["working_day"], standing["due_days"]) == ("2026-12-01", 14, 20)
    words = log({**MIXED, "reference": "MIXED/2"})("show", "MIXED/2").out
    assert "Clock: 2026-12-01, authority to answer the request, part 1 (foi.respond.20wd)" in words
    assert "Clock: 2026-12-31, authority to answer a complex and voluminous request, part 2" in words


SEVERAL = {
    **MIXED,
    "reference": "SEVERAL/1",
    "parts": [{"label": name, "asks": "How many?"} for name in "123"],
    "timeline": [
        {"act": "receive", "on": "2026-03-25"},
        {"act": "extend_public_interest", "on": "2026-04-20", "part": "1", "until": "2026-05-22"},
        {"act": "extend_public_interest", "on": "2026-04-20", "part": "3", "until": "2026-05-22"},
    ],
}


def test_each_question_has_its_own_date(log, tmp_path):
    desk = log(SEVERAL)
    shown = desk("show", "SEVERAL/1", "--json").json
    standing = shown["standing"]
    assert (standing["stage"], standing["due"]) == ("extended", "2026-04-24")
    clocks = {(one["part"], one["rule"]): one["due"] for one in standing["clocks"]}
    assert clocks["2", "foi.respond.20wd"] == "2026-04-24"
    assert clocks["1, 3", "foi.pit_target.40wd"] == "2026-05-22"
    assert "Clock: 2026-05-22, authority to decide" in desk("show", "SEVERAL/1").out
    assert "parts 1 and 3 (foi.pit_target.40wd)" in desk("show", "SEVERAL/1").out
    (line,) = [one for one in desk("list", "--json").json["cases"] if one["reference"] == "SEVERAL/1"]
    assert (line["stage"], line["due"]) == ("extended", "2026-04-24")
    assert [row.get("part") for row in shown["timeline"]] == [None, "1", "3"]


def test_acts_on_several_parts_are_recorded_by_the_command_line(log):
    desk = log({**SEVERAL, "reference": "SEVERAL/2", "timeline": SEVERAL["timeline"][:1]})
    more = ("--on", "2026-04-20", "--until", "2026-05-22", "--part", "1, 3", "--provision", "43(2)")
    done = desk("act", "SEVERAL/2", "extend_public_interest", *more, "--json")
    assert (done.json["standing"]["stage"], done.json["standing"]["due"]) == ("extended", "2026-04-24")
    timeline = desk("show", "SEVERAL/2", "--json").json["timeline"]
    assert [row.get("part") for row in timeline] == [None, "1", "3"]
    one = desk("act", "SEVERAL/2", "answer", "--on", "2026-04-22", "--part", "2", "--json").json["standing"]
    assert (one["stage"], one["due"], one["answered"]) == ("extended", "2026-05-22", None)


def test_one_question_put_off_is_no_longer_only_received(log):
    put_off = {**SEVERAL, "reference": "SEVERAL/3", "timeline": SEVERAL["timeline"][:2]}
    standing = log(put_off)("show", "SEVERAL/3", "--json").json["standing"]
    assert (standing["stage"], standing["due"]) == ("extended", "2026-04-24")


def test_a_date_near_the_end_of_the_calendar_says_so(log):
    desk = log({**MIXED, "reference": "END/1", "timeline": [{"act": "receive", "on": "2030-03-01"}]})
    doubts = desk("show", "END/1", "--json").json["standing"]["doubts"]
    assert [one.split(" is ")[0].split(",")[0] for one in doubts] == [
        "18 March 2030 (St Patrick’s Day)",
        "Bank holidays are known only to 31 December 2030",
    ]
    assert all(f"Note: {one}" in desk("show", "END/1").out for one in doubts)


def test_days_taken_are_counted_both_ways_and_waits_named(log):
    timeline = [
        {"act": "receive", "on": "2026-10-01"},
        {"act": "send_fees_notice", "on": "2026-10-05"},
        {"act": "receive_fee", "on": "2026-10-09"},
        {"act": "answer", "on": "2026-11-10", "text": "The archive was shut."},
    ]
    desk = log({**MIXED, "reference": "PAID/1", "parts": [], "timeline": timeline})
    standing = desk("show", "PAID/1", "--json").json["standing"]
    assert (standing["days_taken"], standing["inclusive_days_taken"]) == (23, 24)
    assert standing["waits"] == [
        {"from": "2026-10-05", "to": "2026-10-09", "for": "a fee", "by": "applicant", "working_days": 5}
    ]
    assert standing["clocks"][0]["late"] is True
    assert standing["clocks"][0]["reason"] == "The archive was shut."
    assert "on working day 23 (24 counted inclusively)" in desk("show", "PAID/1").out


def test_requests_that_may_be_added_up_are_named(log):
    desk = log({**MIXED, "parts": []})
    log({**MIXED, "reference": "MIXED/2", "parts": [], "timeline": [{"act": "receive", "on": "2026-11-09"}]})
    (group,) = desk("show", "MIXED/1", "--json").json["aggregation"]
    assert [(one["reference"], one["tie"]) for one in group["requests"]] == [
        ("MIXED/1", None),
        ("MIXED/2", "same_email"),
    ]
    assert (group["from"], group["working_days"]) == ("2026-11-02", 60)
    assert "same or similar information" in group["note"]
    assert "Aggregation: 2 requests by this person within 60 working days" in desk("show", "MIXED/1").out


def test_an_act_that_cannot_be_is_refused_with_its_provision(log):
    done = log(MIXED)("act", "MIXED/1", "receive_fee", "--on", "2026-11-20")
    assert refused(done, "no “send fees notice” before it", "FOIA s9(2)", "What can be:")


@pytest.mark.parametrize("act", ["extend_public_interest"])
def test_an_act_on_one_part_from_the_command_line(log, act):
    desk = log(MIXED)
    done = desk("act", "MIXED/1", act, "--on", "2026-11-20", "--part", "1", "--until", "2026-12-18", "--json")
    clocks = {(one["part"], one["rule"]): one["due"] for one in done.json["standing"]["clocks"]}
    assert clocks[("1", "foi.pit_target.40wd")] == "2026-12-18"
    assert clocks[("2", "eir.respond.40wd")] == "2026-12-31"
