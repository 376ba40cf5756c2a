"""The letters before the answer through the command line: drawn, refused, issued, and what the clock makes of it."""

import hashlib
import json
import re

import pytest
from pypdf import PdfReader

from tests.cli.conftest import refused

PARTS = [
    {"label": "1", "asks": "How many widgets?", "holding": "held", "outcome": "disclosed", "answer": "Nine."},
    {
        "label": "2",
        "asks": "At what price?",
        "holding": "held",
        "claims": [{"provision": "43(2)", "reason": "The price is still being negotiated."}],
    },
]
SPLIT = [PARTS[0], {"label": "2", "asks": "Who sold them?", "holding": "not_held", "outcome": "transferred"}]


@pytest.fixture
def logged(set_up, tmp_path):
    """Log a case received on Tuesday 3 November 2026, due 2 December."""

    def log(**facts):
        case = {
            "format": "foidesk-case", "version": 1, "reference": "MBC/2026/0900",
            "authorities": ["Merrowby Borough Council"], "applicant": {"name": "Pat Query"},
            "request_text": "How many widgets, and at what price?", "subject": "Widgets", "parts": PARTS,
            "timeline": [{"act": "receive", "on": "2026-11-03"}],
        }  # fmt: skip
        path = tmp_path / "case.json"
        path.write_text(json.dumps(case | facts), "utf-8")
        assert set_up("log", path).code == 0
        return case["reference"]

    return log


@pytest.fixture
def letter(set_up, tmp_path):
    """Draw or issue a letter; the command's result and its words."""

    def write(reference, kind, *more, on="2026-11-18"):
        out = tmp_path / f"{kind}.pdf"
        done = set_up("letter", reference, "--kind", kind, "--out", out, "--on", on, "--json", *more)
        return done, " ".join(page.extract_text() for page in PdfReader(out).pages) if out.exists() else ""

    return write


def flat(text):
    return re.sub(r"\s+", " ", text)


GIVEN = {
    "acknowledgement": [],
    "clarification": ["--text", "Which years?"],
    "fees_notice": ["--amount", "12.50"],
    "public_interest_extension": ["--until", "2027-01-05"],
    "eir_extension": [],
    "transfer": ["--to", "Glenmoor Council"],
    "late_apology": ["--until", "2026-12-18"],
}
# kind, regime, parts, stage afterwards, due afterwards, what the row says, what the letter says
ISSUED = [
    ("acknowledgement", "foia", PARTS, "in_progress", "2026-12-02", {}, "by 2 December 2026 at the latest"),
    ("clarification", "foia", PARTS, "awaiting_clarification", None, {"text": "Which years?"}, "Section 1(3)"),
    ("clarification", "eir", PARTS[:1], "awaiting_clarification", None, {"text": "Which years?"}, "Regulation 9(2)"),
    ("fees_notice", "foia", PARTS, "awaiting_fee", None, {"amount": 12.5, "until": "2027-02-17"}, "by 17 February 2027"),
    ("fees_notice", "eir", PARTS[:1], "awaiting_fee", None, {"until": "2027-02-17"}, "60 working days"),
    (  # only the second question waits: section 10(3) leaves the first its date
        "public_interest_extension", "foia", PARTS, "extended", "2026-12-02",
        {"provision": "43(2)", "until": "2027-01-05", "part": "2"}, "decided by 5 January 2027",
    ),
    (
        "public_interest_extension", "foia", PARTS[1:], "extended", "2027-01-05",
        {"provision": "43(2)", "until": "2027-01-05", "part": None}, "decided by 5 January 2027",
    ),
    ("eir_extension", "eir", PARTS[:1], "extended", "2027-01-05", {"until": "2027-01-05"}, "by 5 January 2027"),
    ("transfer", "foia", [], "transferred", None, {"to": "Glenmoor Council"}, "passed your request"),
    ("transfer", "foia", SPLIT, "in_progress", "2026-12-02", {"part": "2"}, "passed this part of your request"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "regime", "parts", "stage", "due", "row", "words"),
    ISSUED,
    ids=[f"{one[0]} {one[1]} {len(one[2])}" for one in ISSUED],
)
def test_issuing_keeps_the_letter_and_records_its_act(
    set_up, logged, letter, kind, regime, parts, stage, due, row, words
):
    reference = logged(regime=regime, parts=parts)
    done, text = letter(reference, kind, *GIVEN[kind], "--issue")
    assert (done.code, done.err) == (0, "")
    assert words in flat(text)
    shown = set_up("show", reference, "--json").json
    last = shown["timeline"][-1]
    assert len(shown["timeline"]) == 2
    assert last["on"] == "2026-11-18"
    assert {name: last.get(name) for name in row} == row
    assert (shown["standing"]["stage"], shown["standing"]["due"]) == (stage, due)
    assert [(one["kind"], one["sha256"]) for one in shown["letters"]] == [(kind, done.json["sha256"])]


def test_the_day_of_the_notice_of_an_exemption_stays_where_it_was(set_up, logged, letter):
    reference = logged()
    letter(reference, "public_interest_extension", "--until", "2027-01-05", "--issue")
    clocks = {one["rule"]: one for one in set_up("show", reference, "--json").json["standing"]["clocks"]}
    assert clocks["foi.s17_1_notice.20wd"]["due"] == "2026-12-02"
    assert clocks["foi.pit_target.40wd"]["due"] == "2027-01-05"


def test_an_apology_is_kept_and_changes_nothing_else(set_up, logged, letter):
    reference = logged()
    before = set_up("show", reference, "--json").json
    done, text = letter(reference, "late_apology", *GIVEN["late_apology"], "--issue", on="2026-12-08")
    assert (done.code, "answered you by 2 December 2026" in flat(text)) == (0, True)
    after = set_up("show", reference, "--json").json
    assert (after["timeline"], after["standing"]) == (before["timeline"], before["standing"])
    assert [one["kind"] for one in after["letters"]] == ["late_apology"]


MISSING = [
    ("clarification", "foia", [], "Not said yet: what the applicant", "what has to be made clear"),
    ("fees_notice", "foia", [], "Not said yet: the amount", "states no amount"),
    (
        "public_interest_extension",
        "foia",
        ["--provision", "40(2)"],
        "Not said yet: which",
        "names no qualified exemption",
    ),
    ("eir_extension", "foia", [], "More time", "Only the Regulations on environmental information"),
    ("transfer", "foia", [], "Not said yet: which authority", "which authority the request goes to"),
    ("late_apology", "foia", [], "Our answer is not late", "is due 2 December 2026, so it is not late"),
]


@pytest.mark.parametrize(
    ("kind", "regime", "given", "shown", "words"), MISSING, ids=[one[0] for one in MISSING]
)
def test_a_draft_shows_what_is_missing_and_cannot_go_out(
    set_up, logged, letter, tmp_path, kind, regime, given, shown, words
):
    reference = logged(regime=regime)
    done, text = letter(reference, kind, *given)
    assert (done.code, done.json["issued"], shown in flat(text)) == (0, False, True)
    (tmp_path / f"{kind}.pdf").unlink()
    done, _text = letter(reference, kind, *given, "--issue")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert words in done.err
    assert not (tmp_path / f"{kind}.pdf").exists()
    shown = set_up("show", reference, "--json").json
    assert (shown["letters"], len(shown["timeline"])) == ([], 1)


def test_a_letter_about_what_was_recorded_before_adds_no_second_row(set_up, logged, letter):
    reference = logged()
    set_up("act", reference, "ask_clarification", "--on", "2026-11-16", "--text", "Which colour?")
    done, text = letter(reference, "clarification", "--issue")
    assert (done.code, "Which colour?" in text) == (0, True)
    assert [row["act"] for row in set_up("show", reference, "--json").json["timeline"]] == [
        "receive",
        "ask_clarification",
    ]


def test_a_correction_names_what_it_replaces_and_corrects_the_row(set_up, logged, letter, tmp_path):
    reference = logged()
    first, _text = letter(reference, "fees_notice", "--amount", "125", "--issue")
    done, text = letter(
        reference, "fees_notice", "--amount", "12.50", "--replaces", "--reason", "We put the point wrong.",
        "--issue", on="2026-11-19",
    )  # fmt: skip
    assert done.code == 0
    assert "takes the place of our letter to you of 18 November 2026" in flat(text)
    assert "We put the point wrong." in text
    assert "£12.50" in text
    shown = set_up("show", reference, "--json").json
    assert [one["sha256"] for one in shown["letters"]] == [first.json["sha256"], done.json["sha256"]]
    assert shown["timeline"][-1]["act"] == "correct"
    assert shown["timeline"][-1]["should_say"]["amount"] == 12.5
    assert shown["timeline"][1]["amount"] == 125
    assert done.json["sha256"] == hashlib.sha256((tmp_path / "fees_notice.pdf").read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("on", "until"), [("2026-11-18", "2 February 2027"), ("2026-12-08", "8 February 2027")]
)
def test_in_scotland_a_review_can_be_asked_for_until_the_clock_says(set_up, logged, letter, on, until):
    reference = logged(regime="foisa", parts=PARTS[:1])
    done, text = letter(reference, "response", "--issue", on=on)
    assert (done.code, f"Please do so in writing by {until}." in flat(text)) == (0, True)
    clocks = {one["rule"]: one for one in set_up("show", reference, "--json").json["standing"]["clocks"]}
    assert clocks["foisa.review.request_window.40wd"]["due"] == (
        "2027-02-02" if on == "2026-11-18" else "2027-02-08"
    )


def test_nothing_to_replace(set_up, logged, tmp_path):
    reference = logged()
    done = set_up("letter", reference, "--kind", "transfer", "--replaces", "--out", tmp_path / "a.pdf")
    assert refused(done, "No letter of the kind “transfer” has been issued")
    assert not (tmp_path / "a.pdf").exists()


def test_an_answered_request_takes_no_more_of_them(set_up, logged, letter):
    reference = logged(parts=PARTS[:1])
    letter(reference, "response", "--issue")
    for kind in ("clarification", "fees_notice", "transfer"):
        done, _text = letter(reference, kind, *GIVEN[kind], "--issue", on="2026-11-20")
        assert (done.code, done.out) == (2, "")
        assert "cannot be recorded" in done.err
    assert len(set_up("show", reference, "--json").json["letters"]) == 1


def test_what_is_not_issued_is_marked_a_draft_and_what_is_issued_is_not(logged, letter, tmp_path):
    reference = logged()
    _done, _text = letter(reference, "acknowledgement")
    drafted = (tmp_path / "acknowledgement.pdf").read_bytes()
    done, text = letter(reference, "acknowledgement", "--issue")
    assert done.json["sha256"] != hashlib.sha256(drafted).hexdigest()
    assert "DRAFT" not in text.upper().replace("DRAFTED", "")


def test_large_print_is_larger(logged, letter, tmp_path):
    reference = logged()
    done, text = letter(reference, "acknowledgement")
    large, again = letter(reference, "acknowledgement", "--large-print")
    assert large.json["pages"] > done.json["pages"]
    assert "by 2 December 2026 at the latest" in flat(again)
    assert "by 2 December 2026 at the latest" in flat(text)
