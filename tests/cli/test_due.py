"""foidesk due, as administrators and scripts use it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import refused

DATES = [
    # options                                                                                          due
    ("--received 2019-11-22", "2019-12-23"),
    ("--received 2018-03-13", "2018-04-13"),
    ("--received 2019-10-24", "2019-11-21"),
    ("--received 2026-05-27", "2026-06-25"),  # 15 June 2026 does not count
    ("--received 2026-10-31", "2026-11-27"),
    ("--received 2026-10-31 --non-working-receipt s45_code", "2026-12-01"),
    ("--received 2026-01-05 --event ask_clarification=2026-01-09", None),
    (
        "--received 2026-01-05 --event receive_clarification=2026-01-24 --event ask_clarification=2026-01-09",
        "2026-02-20",
    ),
    (
        "--received 2026-03-02 --event send_fees_notice=2026-03-16 --event receive_fee=2026-03-27",
        "2026-04-15",
    ),
    ("--received 2026-11-02 --regime foisa", "2026-12-01"),
    ("--received 2026-11-02 --rule foi.respond.20wd --regime foia", "2026-12-01"),
    ("--received 2026-11-02 --regime eir --event extend_eir=2026-11-20", "2026-12-31"),
    ("--received 2026-11-02 --regime eir --event eir_extension=2026-12-01", "2026-12-31"),
    ("--received 2026-11-02 --regime eir --event extend_eir=2026-12-02", "2026-12-01"),
    ("--received 2026-11-02 --regime eisr --event extend_eir=2026-11-20", "2026-12-31"),
    ("--received 2026-01-05 --event pit_extension=2026-01-20", "2026-03-02"),
    ("--received 2026-01-05 --event extend_public_interest=2026-01-20..2026-02-20", "2026-02-20"),
    ("--received 2026-01-05 --event extend_public_interest=2026-02-03", "2026-02-02"),
    ("--received 2026-01-05 --event pit_extension=2026-01-20 --rule foi.respond.20wd", "2026-02-02"),
    ("--received 2026-01-05 --event clarification_sought=2026-01-09", None),
    ("--received 2026-11-02 --regime foisa --event posted=2026-11-02", "2026-12-04"),
    ("--received 2026-11-02 --rule foisa.respond.20wd --event posted=2026-11-02", "2026-12-04"),
    ("--received 2026-11-02 --event posted=2026-11-02", "2026-12-01"),
    ("--received 2026-10-08 --regime eir --event transfer_received=2026-10-08", "2026-11-05"),
    (
        "--received 2026-10-02 --rule ico.complaint_window.6weeks --event review_answered=2026-10-02",
        "2026-11-13",
    ),
    ("--received 2026-06-01 --rule foi.vary.longstop.60wd --variation outside_uk", "2026-08-27"),
    (
        "--received 2030-11-01 --variation school",
        "2030-11-29",
    ),  # the 60th day is past the calendar, the 20th not
    ("--received 2026-03-02 --event fees_notice=2026-03-16 --event fee_received=2026-03-27", "2026-04-15"),
]


RULES = [
    ("--regime eir --event extend_eir=2026-11-20", "eir.respond.40wd", 40),
    ("--event pit_extension=2026-11-20", "foi.pit_target.40wd", 40),
    ("--regime eir --event pit_extension=2026-11-20", "eir.respond.20wd", 20),
]


@pytest.mark.parametrize(("options", "rule", "days"), RULES)
def test_an_extension_in_time_brings_its_own_rule(office, options, rule, days):
    answer = office("due", "--received", "2026-11-02", *options.split(), "--json").json
    assert (answer["rule"], answer["days"]) == (rule, days)


def test_explaining_names_each_day_passed_over(office):
    options = ("--event", "send_fees_notice=2026-03-16", "--event", "receive_fee=2026-03-18")
    said = office("due", "--received", "2026-03-02", *options, "--explain").out
    lines = [line.strip() for line in said.splitlines()]
    assert "2026-03-17  Tuesday, St Patrick’s Day (Northern Ireland)" in lines
    assert "2026-03-07  Saturday" in lines
    assert (
        "2026-03-16  Monday, from the fees notice of 16 March 2026 to the payment of 18 March 2026" in lines
    )
    assert "2 working days passed waiting for the applicant" in said


def test_explaining_gives_every_day_of_the_count_a_line(office):
    said = office("due", "--received", "2019-11-22", "--explain").out
    _, _, days = said.partition("Day by day:\n")
    lines = [line.strip() for line in days.splitlines()]
    assert lines[:3] == ["2019-11-23  Saturday", "2019-11-24  Sunday", "2019-11-25  Monday, day 1"]
    assert lines[9] == "2019-12-02  Monday, St Andrew’s Day (Scotland)"
    assert lines[-1] == "2019-12-23  Monday, day 20"
    assert len(lines) == 31


@pytest.mark.parametrize(("options", "due"), DATES)
def test_dates(office, options, due):
    done = office("due", *options.split(), "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["due"] == due


VECTORS = json.loads((Path(__file__).parents[1] / "domain" / "deadlines.json").read_text("utf-8"))
PLAIN = [one for one in VECTORS if not one["events"]]


@pytest.mark.parametrize("vector", PLAIN, ids=[one["id"] for one in PLAIN])
def test_every_agreed_deadline_without_events(office, vector):
    policy = vector.get("policy", {}).get("non_working_receipt", "statute")
    done = office(
        "due",
        "--received",
        vector["received"],
        "--rule",
        vector["rule"],
        "--non-working-receipt",
        policy,
        "--json",
    )
    assert (done.code, done.err) == (0, "")
    assert (done.json["due"], done.json["rule"]) == (vector["due"], vector["rule"])


def test_json_holds_what_the_format_promises(office):
    answer = office("due", "--received", "2026-11-02", "--json").json
    assert {key: answer[key] for key in ("due", "rule", "provision", "days", "calendar_known_to")} == {
        "due": "2026-12-01",
        "rule": "foi.respond.20wd",
        "provision": "FOIA s10(1)",
        "days": 20,
        "calendar_known_to": "2030-12-31",
    }
    andrew = next(one for one in answer["skipped"] if one["date"] == "2026-11-30")
    assert (andrew["why"], andrew["nations"]) == ("St Andrew’s Day", ["scotland"])
    assert [one["date"] for one in answer["skipped"] if one["why"] == "Saturday"] == [
        "2026-11-07",
        "2026-11-14",
        "2026-11-21",
        "2026-11-28",
    ]


def test_in_words(office):
    assert office("due", "--received", "2026-11-02").out == (
        "2026-12-01  Tuesday 1 December 2026 (foi.respond.20wd, FOIA s10(1))\n"
    )
    explained = office("due", "--received", "2026-11-02", "--explain").out
    assert "day 1 is Tuesday 3 November 2026" in explained
    assert "Monday 30 November 2026, St Andrew’s Day (Scotland)" in explained


def test_a_school_s_closed_days_are_left_out(office):
    school = office(
        *(
            "due",
            "--received",
            "2026-07-13",
            "--variation",
            "school",
            "--closed",
            "2026-07-20..2026-08-31",
            "--json",
        )
    ).json
    # 14 to 17 July are days 1 to 4; 1 to 22 September are 5 to 20.
    assert (school["due"], school["rule"]) == ("2026-09-22", "foi.respond.school")


BAD = [
    ("due", "--received"),
    ("due --received 2026-02-30", "not a date"),
    ("due --received 20261102", "not a date"),
    ("due --received 2003-01-01", "1 January 2005"),
    ("due --received 2004-12-31", "1 January 2005"),
    ("due --received 2030-12-20", "after 31 December 2030 are not known yet"),
    ("due --received 9999-12-31", "after 31 December 2030 are not known yet"),
    ("due --received 2026-11-02 --rule foo", "“foo” is not a rule"),
    ("due --received 2026-11-02 --regime gdpr", "invalid choice: 'gdpr'"),
    ("due --received 2026-11-02 --regime eir --rule foi.respond.20wd", "is not a rule of eir"),
    ("due --received 2026-11-02 --variation archive --rule foi.respond.school", "is not for archive"),
    ("due --received 2026-11-02 --variation archive --rule foi.respond.20wd", "foi.respond.archives.30wd"),
    ("due --received 2026-11-02 --rule ", "“” is not a rule"),
    ("due --received 2026-11-02 --event ask_clarification=2026-11-01", "the request came on 2 November 2026"),
    ("due --received 2026-11-02 --event receive_fee=2026-11-09", "there is no “send fees notice” before it"),
    (
        "due --received 2026-11-02 --event withdraw=2026-11-09 --event receive_clarification=2026-11-10",
        "the case is withdrawn",
    ),
    ("due --received 2026-11-02 --event pit_extension=2026-11-09..2026-11-08", "before its own day"),
    ("due --received 2030-10-06 --variation school --closed 2030-10-13..2031-11-01", "31 December 2030"),
    ("due --received 2026-11-02 more", "Unrecognised arguments: more"),
    ("due --received 2026-11-02 --event dance=2026-11-03", "“dance” is not an act"),
    ("due --received 2026-11-02 --event ask_clarification", "is not an event"),
    ("due --received 2026-11-02 --event ask_clarification=soon", "“soon” is not a date"),
    ("due --received 2026-11-02 --closed 2026-11-03", "is not a span"),
    ("due --received 2026-11-02 --closed 2026-11-04..2026-11-03", "ends before it begins"),
    ("due --rec 2026-11-02", "--received"),
]


@pytest.mark.parametrize(("line", "word"), BAD, ids=[one[0] for one in BAD])
def test_bad_input_is_refused_in_a_sentence(office, line, word):
    assert refused(office(*line.split(" ")), word)


WITHOUT_EFFECT = [
    ("--closed 2026-11-09..2026-11-13", "only a school’s own time leaves them out"),
    ("--regime eir --variation school", "EIR has no other time for “school”"),
    ("--regime eir --non-working-receipt s45_code", "does not bear on EIR r5(2)"),
    ("--event receive_clarification=2026-11-09", "restarts no clock"),
]


@pytest.mark.parametrize(("options", "said"), WITHOUT_EFFECT)
def test_what_changes_nothing_is_said_not_swallowed(office, options, said):
    answer = office("due", "--received", "2026-11-02", *options.split(), "--json").json
    assert answer["due"] == "2026-12-01"
    assert any(said in sentence for sentence in answer["explain"])


@pytest.mark.parametrize("rule", sorted({one["rule"] for one in VECTORS}))
def test_every_rule_of_the_reference_can_be_asked_for(office, rule):
    answer = office("due", "--received", "2026-03-02", "--rule", rule, "--explain", "--json").json
    assert answer["rule"] == rule
    assert answer["due"] > "2026-03-02"


def test_one_option_takes_several_values_or_is_given_several_times(office):
    asked = ("due", "--received", "2026-03-02", "--json")
    events = ("send_fees_notice=2026-03-10", "receive_fee=2026-03-12")
    at_once = office(*asked, "--event", *events)
    each = office(*asked, "--event", events[0], "--event", events[1])
    assert at_once.code == each.code == 0
    assert at_once.json["due"] == each.json["due"] == "2026-04-07"
