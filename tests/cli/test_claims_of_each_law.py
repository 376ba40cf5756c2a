"""foidesk log: a case with claims under each of the four laws goes in, comes back, and makes a letter."""

import json

import pytest
from pypdf import PdfReader

REASONED = {"reason": "Why it applies.", "for": ["Openness."], "against": ["The harm."], "balance": "So."}
WITHHELD = {"label": "1", "asks": "What?", "holding": "held", "outcome": "withheld"}
NCND = {
    "label": "2",
    "asks": "Anything else?",
    "holding": "neither_confirm_nor_deny",
    "outcome": "neither_confirmed_nor_denied",
}
LAWS = [
    (
        "foia",
        [
            {"provision": "31(1)(a)", "harm": "H.", "likelihood": "would", **REASONED},
            {"provision": "21(1)", "reason": "R."},
        ],
        [{"provision": "31(3)", "limbs": ["31(1)(a)"], "harm": "H.", "likelihood": "would", **REASONED}],
        ["Section 31(1)(a) – Law enforcement", "absolute exemption"],
    ),
    (
        "eir",
        [
            {"provision": "12(5)(e)", "harm": "H.", **REASONED},
            {"provision": "12(4)(e)", **REASONED},
            {"provision": "13(1)", "limbs": ["13(2A)(a)"], "reason": "R."},
        ],
        [
            {"provision": "12(6)", "limbs": ["12(5)(a)"], "harm": "H.", **REASONED},
            {"provision": "13(5A)", "limbs": ["13(5B)(a)(i)"], "reason": "R."},
        ],
        ["Regulation 12(5)(e) – Confidentiality of commercial", "would adversely affect the interest"],
    ),
    (
        "foisa",
        [
            {"provision": "35(1)(a)", "harm": "H.", "likelihood": "would_be_likely", **REASONED},
            {"provision": "36(2)", "reason": "R."},
        ],
        [{"provision": "18(1)", "limbs": ["35(1)(a)"], "harm": "H.", "likelihood": "would", **REASONED}],
        ["Section 35(1)(a) – Law enforcement", "substantial harm", "if we held it, would be exempt"],
    ),
    (
        "eisr",
        [{"provision": "10(5)(b)", "harm": "H.", "likelihood": "would", **REASONED}],
        [
            {"provision": "10(8)", "limbs": ["10(5)(a)"], "harm": "H.", "likelihood": "would", **REASONED},
            {"provision": "11(6)", "limbs": ["11(3A)(a)"], "reason": "R."},
        ],
        ["Regulation 10(5)(b) – The course of justice", "substantial harm"],
    ),
]


@pytest.mark.parametrize(("regime", "withheld", "ncnd", "words"), LAWS, ids=[row[0] for row in LAWS])
def test_claims_go_in_come_back_and_are_written(set_up, tmp_path, regime, withheld, ncnd, words):
    parts = [WITHHELD | {"claims": withheld}, NCND | {"claims": ncnd}]
    case = {
        "format": "foidesk-case",
        "version": 1,
        "applicant": {"name": "Ada"},
        "request_text": "What?",
        "regime": regime,
        "parts": parts,
        "timeline": [{"act": "receive", "on": "2026-11-02"}],
    }
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case))
    logged = set_up("log", path, "--json")
    assert (logged.code, logged.err) == (0, "")
    reference = logged.json["logged"][0]["reference"]
    shown = set_up("show", reference, "--json").json
    assert shown["regime"] == regime
    for part, (claimed, back) in enumerate(zip((withheld, ncnd), shown["parts"], strict=True)):
        assert [one["provision"] for one in back["claims"]] == [one["provision"] for one in claimed], part
        assert [one.get("limbs") or [] for one in back["claims"]] == [one.get("limbs", []) for one in claimed]
    assert set_up("letter", reference, "--out", tmp_path / "letter.pdf").code == 0
    text = " ".join(
        " ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "letter.pdf").pages
    )
    for word in words:
        assert word in text


def test_a_provision_of_another_law_is_named(set_up, tmp_path):
    path = tmp_path / "case.json"
    parts = [WITHHELD | {"claims": [{"provision": "31(1)(a)"}]}]
    case = {"format": "foidesk-case", "version": 1, "applicant": {"name": "Ada"}, "request_text": "What?"}
    timeline = [{"act": "receive", "on": "2026-11-02"}]
    path.write_text(json.dumps(case | {"regime": "foisa", "parts": parts, "timeline": timeline}))
    done = set_up("log", path)
    assert done.code == 2
    assert '/parts/0/claims/0/provision: "31(1)(a)" is not a provision of FOISA' in done.err
