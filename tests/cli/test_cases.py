"""show, list, act and export: one case file seen and worked from outside."""

import json

import pytest

from tests.cli.conftest import refused
from tests.intake.mails import mail


@pytest.fixture
def desk(set_up, tmp_path):
    for number, day in enumerate(("Mon, 19 Oct 2026", "Mon, 2 Nov 2026", "Thu, 19 Nov 2026"), 1):
        path = tmp_path / f"{number}.eml"
        path.write_bytes(
            mail(
                Date=f"{day} 10:00:00 +0000", Message_ID=f"<{number}@example.org>", Subject=f"Swans {number}"
            )
        )
        assert set_up("log", path).code == 0
    return set_up


def references(done):
    return [one["reference"] for one in done.json["cases"]]


LISTS = [
    ("", ["FOI 000001-26", "FOI 000002-26", "FOI 000003-26"], 3),
    ("--limit 2", ["FOI 000001-26", "FOI 000002-26"], 3),
    ("--search 3", ["FOI 000003-26"], 1),
    ("--search %", [], 0),
    ("--due-before 2026-12-01", ["FOI 000001-26"], 1),
    ("--stage received", ["FOI 000001-26", "FOI 000002-26", "FOI 000003-26"], 3),
    ("--stage answered", [], 0),
]


@pytest.mark.parametrize(("options", "found", "total"), LISTS)
def test_the_register(desk, options, found, total):
    done = desk("list", *options.split(), "--json")
    assert (references(done), done.json["total"]) == (found, total)


def test_a_line_holds_what_the_format_promises(desk):
    assert desk("list", "--limit", "1", "--json").json["cases"] == [
        {
            "reference": "FOI 000001-26",
            "subject": "Swans 1",
            "stage": "received",
            "received": "2026-10-19",
            "due": "2026-11-16",
            "late": True,
            "officer": None,
            "outcome": None,
        }
    ]
    assert desk("list", "--limit", "1").out == (
        "FOI 000001-26  due 2026-11-16 LATE  received  Swans 1\n3 cases, of which 1 shown\n"
    )


def test_the_standing(desk):
    standing = desk("show", "FOI 000002-26", "--json").json["standing"]
    assert {key: standing[key] for key in ("stage", "due", "rule", "late", "working_day", "days_left")} == {
        "stage": "received",
        "due": "2026-12-01",
        "rule": "foi.respond.20wd",
        "late": False,
        "working_day": 14,
        "days_left": 6,
    }
    assert standing["clocks"][0]["rule"] == "foi.respond.20wd"
    assert standing["clocks"][0]["part"] is None
    assert {"acknowledge", "answer", "ask_clarification"} <= set(standing["acts"])


def test_a_late_case_says_so(desk):
    standing = desk("show", "FOI 000001-26", "--json").json["standing"]
    assert (standing["late"], standing["days_left"], standing["working_day"]) == (True, -4, 24)
    assert "which has passed" in desk("show", "FOI 000001-26").out


def test_an_act_is_recorded(desk):
    asked = desk(
        "act", "FOI 000002-26", "ask_clarification", "--on", "2026-11-19", "--by", "F. Officer", "--json"
    )
    assert (asked.json["standing"]["stage"], asked.json["standing"]["due"]) == (
        "awaiting_clarification",
        None,
    )
    done = desk("act", "FOI 000002-26", "receive_clarification", "--on", "2026-11-20")
    assert "Due: 2026-12-21" in done.out
    assert desk("show", "FOI 000002-26", "--json").json["timeline"][1:] == [
        {"act": "ask_clarification", "on": "2026-11-19", "by": "F. Officer"},
        {"act": "receive_clarification", "on": "2026-11-20"},
    ]


def test_an_act_of_tomorrow_is_refused_in_a_sentence(desk):
    done = desk("act", "FOI 000002-26", "acknowledge", "--on", "2026-11-21")
    assert done.code == 2
    assert done.err.startswith("21 November 2026 has not come yet: today is 20 November 2026.")
    assert len(desk("show", "FOI 000002-26", "--json").json["timeline"]) == 1


def test_an_act_recorded_by_mistake_is_struck_and_stays_to_be_read(desk):
    before = desk("show", "FOI 000001-26", "--json").json
    desk("act", "FOI 000001-26", "extend_public_interest", "--on", "2026-11-18", "--until", "2026-12-30")
    struck = desk("act", "FOI 000001-26", "correct", "--on", "2026-11-20", "--strike", "1", "--json")
    assert (struck.code, struck.json["standing"]) == (0, before["standing"])
    timeline = desk("show", "FOI 000001-26", "--json").json["timeline"]
    assert timeline[1]["act"] == "extend_public_interest"
    assert timeline[2] == {"act": "correct", "on": "2026-11-20", "row": 1, "struck": True}
    for row, said in (("0", "without it there is no request"), ("1", "already"), ("7", "rows")):
        refused = desk("act", "FOI 000001-26", "correct", "--on", "2026-11-20", "--strike", row)
        assert (refused.code, said in refused.err) == (2, True)


def test_every_option_of_an_act_is_kept(desk):
    options = {
        "until": "2027-01-11",
        "provision": "31(1)(a)",
        "amount": 12.5,
        "to": "Ada",
        "by": "F. Officer",
        "part": "1",
        "reference": "CRU 7",
        "outcome": "sent",
        "text": "two words",
    }
    words = [one for key, value in options.items() for one in (f"--{key}", str(value))]
    assert desk("act", "FOI 000003-26", "refer", "--on", "2026-11-20", *words).code == 0
    row = desk("show", "FOI 000003-26", "--json").json["timeline"][1]
    assert row == {"act": "refer", "on": "2026-11-20", **options}


BAD = [
    (("show", "nope"), "There is no case nope"),
    (("act", "nope", "acknowledge", "--on", "2026-11-20"), "There is no case nope"),
    (("act", "FOI 000001-26", "dance", "--on", "2026-11-20"), "“dance” is not an act"),
    (("act", "FOI 000001-26", "acknowledge"), "--on"),
    (("act", "FOI 000001-26", "acknowledge", "--on", "tomorrow"), "“tomorrow” is not a date"),
    (("act", "FOI 000001-26", "receive", "--on", "2026-11-20"), "cannot be recorded"),
    (("act", "FOI 000001-26", "answer", "--on", "2026-10-01"), "cannot be recorded"),
    (("act", "FOI 000001-26", "receive_fee", "--on", "2026-11-20"), "cannot be recorded"),
    (("act", "FOI 000001-26", "correct", "--on", "2026-11-20"), "correction"),
    (("act", "FOI 000001-26", "send_fees_notice", "--on", "2026-11-20", "--amount", "free"), "not an amount"),
    (("list", "--limit", "0"), "not a whole number"),
    (("list", "--stage", "dancing"), "invalid choice: 'dancing'"),
    (("list", "--due-before", "soon"), "“soon” is not a date"),
]


@pytest.mark.parametrize(("argv", "word"), BAD, ids=[" ".join(one[0][:3]) for one in BAD])
def test_bad_input_is_refused_in_a_sentence(desk, argv, word):
    before = desk("show", "FOI 000001-26", "--json").out
    assert refused(desk(*argv), word)
    assert desk("show", "FOI 000001-26", "--json").out == before


def test_export_and_log_give_the_same_case(desk, office, sample, tmp_path):
    assert desk("log", sample("joint_forces.json"), sample("total_ncnd.json")).code == 0
    other = tmp_path / "other.foidesk"
    assert office("setup", sample("settings.json"), "--file", other).code == 0
    for reference in [one["reference"] for one in desk("list", "--json").json["cases"]]:
        out = tmp_path / "case.json"
        done = desk("export", reference, "--format", "json", "--out", out, "--json")
        assert done.json == {"files": [str(out)]}
        assert office("--file", other, "log", out).code == 0
        here = desk("show", reference, "--json").json
        there = office("show", reference, "--file", other, "--json").json
        for one in (here, there):
            del one["attachments"]  # an export to JSON leaves them behind
            del one["aggregation"]  # with what else is in that case file
        assert here == there


def test_what_is_true_behind_a_denial_leaves_only_on_demand(set_up, sample, tmp_path):
    case = json.loads(sample("total_ncnd.json").read_text("utf-8"))
    for part in case["parts"]:
        part["actual_holding"] = "held"
    source, out = tmp_path / "in.json", tmp_path / "out.json"
    source.write_text(json.dumps(case), "utf-8")
    assert set_up("log", source).code == 0
    for options, there in (((), False), (("--restricted",), True)):
        assert set_up("export", case["reference"], "--format", "json", "--out", out, *options).code == 0
        assert ('"actual_holding": "held"' in out.read_text("utf-8")) is there
    assert "actual_holding" not in set_up("show", case["reference"], "--json").out


def test_what_cannot_be_written_is_said(desk, tmp_path):
    for out, word in ((tmp_path / "none" / "a.json", "no such file or folder"), (tmp_path, "it is a folder")):
        assert refused(desk("export", "FOI 000001-26", "--format", "json", "--out", out), word)
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
