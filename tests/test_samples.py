"""The demo's data: invented, consistent, and free of the mistakes of the letters it is modelled on."""

import io
import json
import re
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from itertools import pairwise
from typing import Any

import pytest
from PIL import Image

from foidesk.domain.case import Category, Channel
from foidesk.domain.decisions import Holding, Likelihood, Outcome
from foidesk.domain.limits import deadline
from foidesk.domain.provisions import Need, Provision, PublicInterest, Use
from foidesk.domain.provisions import Test as Shown
from foidesk.domain.reference import ReferencePattern
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource

BOOK = read_lawbook(resource("law"))
SAMPLES = resource("samples")
Json = dict[str, Any]


def _read(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text("utf-8"))


LETTERS = {
    name: _read(f"{name}.json")
    for name in ("joint_forces", "two_systems", "total_ncnd", "figures_and_file", "voice_assistants")
}
OPEN: list[Json] = _read("open_cases.json")
CASES: list[Json] = [*LETTERS.values(), *OPEN]
SETTINGS: Json = _read("settings.json")
REFERENCES = [case["reference"] for case in CASES]
PARTS = [(case, part) for case in CASES for part in case.get("parts", [])]
CLAIMS = [
    pytest.param(case, part, claim, id=f"{case['reference']} {claim['provision']}")
    for case, part in PARTS
    for claim in part.get("claims", [])
]


# What each of the five is modelled on (law.md §14 and §16).

SHAPES = [
    ("joint_forces", 2, "2019-10-24", "2019-11-21", "2019-11-20", ["30(3)", "31(3)"]),
    ("two_systems", 1, "2019-10-29", "2019-11-26", "2019-11-25", ["24(2)", "31(3)"]),
    ("total_ncnd", 1, "2018-03-13", "2018-04-13", "2018-04-09", ["23(5)", "30(3)", "31(3)"]),
    ("figures_and_file", 1, "2025-03-03", "2025-04-01", "2025-03-26", ["30(1)(a)", "23(5)"]),
    ("voice_assistants", 2, "2019-11-22", "2019-12-23", "2019-12-17", ["23(5)", "24(2)", "30(3)", "31(3)"]),
]


@pytest.mark.parametrize(
    ("name", "authorities", "received", "due", "answered", "claims"), SHAPES, ids=[row[0] for row in SHAPES]
)
def test_the_five_have_their_shapes(
    name: str, authorities: int, received: str, due: str, answered: str, claims: list[str]
) -> None:
    case = LETTERS[name]
    assert len(case["authorities"]) == authorities
    assert (case["timeline"][0]["on"], case["timeline"][-1]["on"]) == (received, answered)
    assert [claim["provision"] for part in case["parts"] for claim in part.get("claims", [])] == claims
    found = deadline("foi.respond.20wd", date.fromisoformat(received), BOOK.clock)
    assert found.due == date.fromisoformat(due)
    assert answered <= due


@pytest.mark.parametrize("name", LETTERS)
def test_the_five_are_decided_and_dated(name: str) -> None:
    case = LETTERS[name]
    assert all(part["holding"] and part["outcome"] for part in case["parts"])
    has_data = any(part.get("tables") or part["outcome"] == "not_held" for part in case["parts"])
    assert ("data_correct_as_at" in case) is has_data
    assert case["officer"] in {officer["name"] for officer in SETTINGS["officers"]}


# Every case is one the program knows how to read.


@pytest.mark.parametrize("case", CASES, ids=REFERENCES)
def test_words_are_those_of_the_format(case: Json) -> None:
    assert (case["format"], case["version"]) == ("foidesk-case", 1)
    Channel(case["channel"])
    Category(case["applicant"]["category"])
    for part in case.get("parts", []):
        Holding(part["holding"]) if part.get("holding") else None
        Outcome(part["outcome"]) if part.get("outcome") else None
    acts = [Act(row["act"]) for row in case["timeline"]]
    assert acts[0] is Act.RECEIVE
    assert all(one["on"] <= other["on"] for one, other in pairwise(case["timeline"]))


@pytest.mark.parametrize("case", CASES, ids=REFERENCES)
def test_references_fit_their_authority(case: Json) -> None:
    profiles = {one["name"]: one for one in SETTINGS["authorities"]}
    assert set(case["authorities"]) <= set(profiles)
    pattern = ReferencePattern.parse(profiles[case["authorities"][0]]["reference_pattern"])
    read = pattern.read(case["reference"])
    assert read is not None
    assert read[0] == int(case["timeline"][0]["on"][:4])


def test_references_are_used_once() -> None:
    assert len(set(REFERENCES)) == len(REFERENCES)
    for case in CASES:
        assert {link["reference"] for link in case.get("links", [])} <= set(REFERENCES)


def test_the_register_looks_alive() -> None:
    last = {case["timeline"][-1]["act"] for case in OPEN}
    assert {"receive", "acknowledge", "ask_clarification", "answer", "extend_public_interest"} <= last
    due = [
        deadline("foi.respond.20wd", date.fromisoformat(case["timeline"][0]["on"]), BOOK.clock).due
        for case in OPEN
        if case["timeline"][-1]["act"] in ("receive", "acknowledge", "refer", "consult")
    ]
    assert any(day is not None and day < date(2026, 11, 20) for day in due)
    assert date(2026, 11, 20) in due


# Tables.


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(table, id=f"{case['reference']} {table['title']}")
        for case, part in PARTS
        for table in part.get("tables", [])
    ],
)
def test_totals_add_up_and_blanks_are_explained(table: Json) -> None:
    rows = table["rows"]
    assert all(len(row) == len(table["columns"]) for row in rows)
    assert any(None in row for row in rows) is ("blank_means" in table)
    if rows[-1][0] == "Total":
        for column in range(1, len(rows[-1])):
            assert sum(row[column] or 0 for row in rows[:-1]) == rows[-1][column]


def test_two_tables_that_count_the_same_things_agree() -> None:
    def totals(name: str, label: str) -> list[int]:
        part = next(part for part in LETTERS[name]["parts"] if part["label"] == label)
        found: list[int] = part["tables"][0]["rows"][-1][1:]
        return found

    assert totals("joint_forces", "1") == totals("joint_forces", "3")
    assert totals("two_systems", "1")[-1] == totals("two_systems", "3")[-1]


def test_no_small_numbers_where_the_authority_suppresses_them() -> None:
    limits = {one["name"]: one["suppress_below"] for one in SETTINGS["authorities"]}
    for case, part in PARTS:
        least = limits[case["authorities"][0]]
        for table in part.get("tables", []):
            cells = [cell for row in table["rows"] for cell in row if isinstance(cell, int)]
            assert least is None or min(cells) >= least


# Claims.


def _provision(claim: Json) -> Provision:
    found = BOOK.provisions.find(Regime.FOIA, claim["provision"])
    assert found is not None
    return found


@pytest.mark.parametrize(("case", "part", "claim"), CLAIMS)
def test_claims_are_complete(case: Json, part: Json, claim: Json) -> None:
    row = _provision(claim)
    ncnd = part.get("holding") == "neither_confirm_nor_deny"
    assert (row.use is Use.NCND) is ncnd
    assert claim["reason"]
    assert set(claim["limbs"]) <= set(row.rests_on)
    assert claim["limbs"] or Need.LIMBS not in row.needs
    prejudice = row.test is Shown.PREJUDICE
    assert bool(claim.get("harm")) is prejudice
    if prejudice:
        Likelihood(claim["likelihood"])
    if not part.get("outcome"):
        return  # still being written
    qualified = row.interest(claim["limbs"]) is PublicInterest.QUALIFIED
    for key in ("for", "against", "balance"):
        assert bool(claim.get(key)) is qualified


PAIRS = {"30(3)": "31(3)", "23(5)": "24(2)"}


@pytest.mark.parametrize("name", LETTERS)
def test_provisions_that_exclude_each_other_are_alternatives(name: str) -> None:
    for part in LETTERS[name]["parts"]:
        claims = {claim["provision"]: claim for claim in part.get("claims", [])}
        for one, other in PAIRS.items():
            if one in claims and other in claims:
                assert claims[other]["alternative_to"] == one


@pytest.mark.parametrize(("case", "part", "claim"), CLAIMS)
def test_a_balance_of_silence_is_not_about_disclosure(case: Json, part: Json, claim: Json) -> None:
    if part.get("holding") == "neither_confirm_nor_deny":
        weighed = " ".join([*claim.get("for", []), *claim.get("against", []), claim.get("balance", "")])
        assert "disclos" not in weighed.lower()
        assert not re.search(r"\bwe (do not )?hold\b", weighed.lower())


# Nothing real, nothing stale.

REAL = [
    "norfolk",
    "suffolk",
    "yorkshire",
    "hertfordshire",
    "northamptonshire",
    "bedfordshire",
    "alexa",
    "pnn.police",
]


@pytest.mark.parametrize(
    "path", sorted(set(SAMPLES.iterdir()) - set(SAMPLES.glob("*.png"))), ids=lambda path: path.name
)
def test_names_are_invented(path: Any) -> None:
    text = path.read_text("utf-8").lower()
    assert not [word for word in REAL if word in text]
    for host in re.findall(r"(?:@|https?://)([\w.-]+)", text):
        assert re.search(r"(^|\.)example(\.(org|net))?$", host), host


@pytest.mark.parametrize("profile", SETTINGS["authorities"], ids=lambda one: one["name"])
def test_every_authority_can_be_written_to(profile: Json) -> None:
    assert profile["review"]["address"]
    assert profile["contact"]["name"] in {officer["name"] for officer in SETTINGS["officers"]}
    with Image.open(SAMPLES / profile["logo"]) as logo:
        assert logo.size == (240, 240)


# The two e-mails.


def _mail(name: str) -> EmailMessage:
    message = message_from_bytes((SAMPLES / name).read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def test_the_plain_mail_asks_three_numbered_questions() -> None:
    body = _mail("request.eml").get_body()
    assert body is not None
    assert re.findall(r"^(\d)\. ", body.get_content(), re.MULTILINE) == ["1", "2", "3"]


def test_the_other_mail_is_html_only_with_an_attachment() -> None:
    message = _mail("request_html.eml")
    assert message.get_body(("plain",)) is None
    assert message["From"].addresses[0].display_name == "Aoife Ní Bhriain"
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Café Row plan.png"
    with Image.open(io.BytesIO(attached.get_content())) as plan:
        assert plan.format == "PNG"
