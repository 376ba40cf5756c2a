"""An authority that wants two people for a letter: the command line holds to it too."""

import json

import pytest

from tests.cli.conftest import refused


@pytest.fixture
def two(office, sample, tmp_path):
    settings = json.loads(sample("settings.json").read_text("utf-8"))
    for one in settings["authorities"]:
        one["approval"], one["logo"] = True, None
    settings["officers"] = [
        {"name": "Una Reed", "roles": ["officer"]},
        {"name": "A. Prover", "roles": ["approver"]},
        {"name": "Both Hands", "roles": ["officer", "approver"]},
    ]
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(settings), "utf-8")
    assert office("setup", path).code == 0
    return office


@pytest.fixture
def logged(two, tmp_path):
    case = {
        "format": "foidesk-case", "version": 1, "reference": "MBC/2026/0900", "officer": "Both Hands",
        "authorities": ["Merrowby Borough Council"], "applicant": {"name": "Pat Query"},
        "request_text": "How many widgets?", "subject": "Widgets",
        "parts": [{"label": "1", "asks": "How many?", "holding": "held", "outcome": "disclosed", "answer": "Nine."}],
        "timeline": [{"act": "receive", "on": "2026-11-03"}],
    }  # fmt: skip
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    assert two("log", path).code == 0
    return case["reference"]


def issue(two, reference, out, *more, kind="response"):
    return two("letter", reference, "--kind", kind, "--out", out, "--on", "2026-11-18", "--issue", *more)


REFUSED = [
    ([], "nobody named"),
    (["--approved-by", "Una Reed"], "somebody who approves no letters"),
    (["--approved-by", "Both Hands"], "the officer of the case"),
    (["--approved-by", "A Stranger"], "nobody here"),
]


@pytest.mark.parametrize(("more", "why"), REFUSED, ids=[row[1] for row in REFUSED])
def test_it_is_not_issued_by_one_hand(two, logged, tmp_path, more, why):
    done = issue(two, logged, tmp_path / "l.pdf", *more)
    assert (done.code, done.out) == (1, "")
    assert "Somebody else has to approve this letter" in done.err
    assert not (tmp_path / "l.pdf").exists()
    assert two("show", logged, "--json").json["letters"] == []


def test_it_is_issued_once_an_approver_is_named(two, logged, tmp_path):
    assert issue(two, logged, tmp_path / "l.pdf", "--approved-by", "A. Prover").code == 0
    assert [one["kind"] for one in two("show", logged, "--json").json["letters"]] == ["response"]


def test_an_acknowledgement_needs_nobody(two, logged, tmp_path):
    assert issue(two, logged, tmp_path / "l.pdf", kind="acknowledgement").code == 0


def test_a_draft_needs_nobody(two, logged, tmp_path):
    done = two("letter", logged, "--out", tmp_path / "l.pdf", "--on", "2026-11-18")
    assert done.code == 0


def test_the_setting_is_a_plain_yes_or_no(office, sample, tmp_path):
    settings = json.loads(sample("settings.json").read_text("utf-8"))
    settings["authorities"][0]["approval"] = "perhaps"
    (tmp_path / "settings.json").write_text(json.dumps(settings), "utf-8")
    assert refused(office("setup", tmp_path / "settings.json"), "approval")
