"""One dispute from the request for a review to compliance, by the command line alone."""

import json

import pytest
from pypdf import PdfReader

REF = "FOI 009001/26"
WITHHELD = {
    "label": "1", "asks": "What did the survey cost?", "holding": "held", "outcome": "withheld",
    "claims": [{
        "provision": "43(2)", "reason": "The price is being negotiated.", "harm": "A rival could undercut it.",
        "likelihood": "would_be_likely", "for": ["Openness."], "against": ["A fair bargain."], "balance": "Not yet.",
    }],
}  # fmt: skip
HIDDEN = {
    "label": None, "asks": "Any other information", "residual": True, "holding": "neither_confirm_nor_deny",
    "actual_holding": "held", "outcome": "neither_confirmed_nor_denied",
    "claims": [{"provision": "23(5)", "reason": "It could show whether a body had a part in it."}],
}  # fmt: skip
GIVEN = {"label": "1", "asks": "What did the survey cost?", "holding": "held", "outcome": "disclosed",
         "answer": "The survey cost £12,400."}  # fmt: skip
CASE = {
    "format": "foidesk-case", "version": 1, "reference": REF, "regime": "foia", "subject": "Swans",
    "authorities": ["Merrowby Borough Council"],
    "applicant": {"name": "Alex Applicant", "email": "alex@example.org"},
    "request_text": "What did the swan survey cost?\n\nKind regards\nAlex Applicant",
    "officer": "F. Officer",
    "parts": [GIVEN, HIDDEN],
    "timeline": [
        {"act": "receive", "on": "2026-01-05"},
        {"act": "answer", "on": "2026-02-10", "by": "F. Officer", "parts": [WITHHELD, HIDDEN]},
        {"act": "request_review", "on": "2026-02-20", "text": "The cost should be public."},
    ],
}  # fmt: skip


@pytest.fixture
def file(set_up, tmp_path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), "utf-8")
    assert set_up("log", path).code == 0
    return set_up


@pytest.fixture
def send(file, tmp_path):
    """Issue a letter; return its text and where the case stands then."""

    def sent(kind, on, *more):
        out = tmp_path / f"{kind}.pdf"
        done = file("letter", REF, "--kind", kind, "--on", on, *more, "--out", out, "--issue", "--json")
        assert done.code == 0, done
        text = " ".join("\n".join(page.extract_text() for page in PdfReader(out).pages).split())
        return text, file("show", REF, "--json").json

    return sent


def rules(shown):
    return {clock["rule"]: clock["due"] for clock in shown["standing"]["clocks"]}


def test_from_the_review_to_compliance(file, send):
    text, now = send("review_acknowledgement", "2026-02-23", "--by", "R. Viewer")
    assert "by 23 March 2026" in text
    assert (now["standing"]["stage"], now["standing"]["due"]) == ("in_review", "2026-03-23")
    assert now["timeline"][-1]["act"] == "acknowledge_review"
    assert (now["timeline"][-1]["by"], now["timeline"][-1]["until"]) == ("R. Viewer", "2026-03-23")

    text, now = send("review_extension", "2026-03-16", "--text", "We wait for the county.")
    assert "by 22 April 2026" in text
    assert (now["standing"]["stage"], now["standing"]["due"]) == ("in_review", "2026-04-22")

    text, now = send("review_outcome", "2026-03-30", "--by", "R. Viewer", "--text", "The price is struck.")
    for words in (
        "The survey cost £12,400.",
        "6 working days late",
        "by 11 May 2026",
        "We relied on section 43(2)",
    ):
        assert words in text
    assert (now["standing"]["stage"], now["standing"]["due"]) == ("reviewed", None)
    assert rules(now)["ico.complaint_window.6weeks"] == "2026-05-11"
    assert now["timeline"][-1]["outcome"] == "decision_varied"
    assert now["timeline"][-1]["parts"][0]["outcome"] == "disclosed"
    assert now["timeline"][1]["parts"][0]["outcome"] == "withheld", "what was given out first stays"

    file(
        "act",
        REF,
        "receive_ico_complaint",
        "--on",
        "2026-04-20",
        "--until",
        "2026-05-05",
        "--reference",
        "IC-7",
    )
    text, now = send("ico_submission", "2026-05-01", "--text", "We do not agree.")
    for words in (
        "IC-7",
        "We do not agree.",
        "You asked to have it by 5 May 2026",
        "the first decision varied",
    ):
        assert words in text
    assert "we hold the information" not in text
    assert (now["standing"]["stage"], now["standing"]["due"]) == ("with_ico", None)
    assert (now["timeline"][-1]["act"], now["timeline"][-1]["reference"]) == ("answer_ico", "IC-7")

    decision = ("--reference", "IC-7", "--outcome", "complaint_partly_upheld", "--until", "2026-07-15")
    done = file("act", REF, "receive_ico_decision", "--on", "2026-06-10", *decision, "--json")
    assert (done.json["standing"]["stage"], done.json["standing"]["due"]) == ("ico_decided", "2026-07-15")
    text, now = send("compliance", "2026-07-01", "--text", "We have written to you about it.")
    for words in ("IC-7", "15 July 2026", "We have written to you about it.", "by 8 July 2026"):
        assert words in text
    assert (now["standing"]["stage"], now["standing"]["due"]) == ("final", None)
    assert now["timeline"][-1]["act"] == "comply"

    text, now = send("disclosure_log", "2026-07-02")
    assert "The survey cost £12,400." in text
    for trace in ("Alex", "009001", "F. Officer", "Kind regards"):
        assert trace not in text
    assert now["timeline"][-1]["act"] == "comply", "publishing moves nothing"
    assert [one["kind"] for one in now["letters"]] == [
        *("review_acknowledgement", "review_extension", "review_outcome"),
        *("ico_submission", "compliance", "disclosure_log"),
    ]  # fmt: skip


NO = [
    ("review_outcome", (), "who carried out the review"),
    ("review_outcome", ("--by", "R", "--outcome", "decision_maintained"), "the parts say otherwise"),
    ("review_extension", (), "why the review takes longer"),
    ("ico_submission", ("--text", "No."), "No complaint has reached the regulator"),
    ("compliance", ("--text", "Done."), "no decision on file"),
]


@pytest.mark.parametrize(("kind", "more", "why"), NO)
def test_the_answer_is_no_while_something_is_missing(file, tmp_path, kind, more, why):
    out = tmp_path / "letter.pdf"
    before = file("show", REF, "--json").out
    done = file("letter", REF, "--kind", kind, "--on", "2026-03-10", *more, "--out", out, "--issue")
    assert (done.code, done.out) == (1, "")
    assert why in done.err
    assert not out.exists()
    assert file("show", REF, "--json").out == before


@pytest.mark.parametrize("kind", [one for one, _, _ in NO] + ["review_acknowledgement", "disclosure_log"])
def test_every_kind_can_be_looked_at_before_it_can_go_out(file, tmp_path, kind):
    done = file("letter", REF, "--kind", kind, "--on", "2026-03-10", "--out", tmp_path / "draft.pdf")
    assert (done.code, done.err) == (0, "")


def test_what_is_true_is_drawn_only_on_demand_and_only_for_the_regulator(file, tmp_path):
    file("act", REF, "receive_ico_complaint", "--on", "2026-03-01", "--reference", "IC-7")
    given = ("letter", REF, "--kind", "ico_submission", "--on", "2026-03-10", "--out", tmp_path / "s.pdf")
    assert file(*given).code == 0
    assert "we hold the information" not in _text(tmp_path / "s.pdf")
    assert file(*given, "--restricted").code == 0
    assert "Any other information: we hold the information." in _text(tmp_path / "s.pdf")
    done = file("letter", REF, "--restricted", "--out", tmp_path / "r.pdf")
    assert (done.code, "neither confirm nor deny" in done.err) == (2, True)


def _text(path):
    return " ".join("\n".join(page.extract_text() for page in PdfReader(path).pages).split())
