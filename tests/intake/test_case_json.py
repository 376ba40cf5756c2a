"""One case as JSON: kept exactly, strict, its faults named by path."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from foidesk.domain.case import Applicant, Case, Category, Note
from foidesk.domain.decisions import Holding
from foidesk.domain.timeline import Act, Event
from foidesk.intake.case_json import read_case, read_case_draft, write_case
from foidesk.intake.wire_faults import BrokenFile
from foidesk.resources import resource
from tests.intake.cases import CASES

# The example of the exchange format, with invented words.
FULL = {
    "format": "foidesk-case",
    "version": 1,
    "reference": "FOI 004321/26",
    "authorities": ["Northshire Constabulary"],
    "regime": "foia",
    "variation": None,
    "school_closures": [{"from": "2026-07-20", "to": "2026-08-31"}],
    "national_reference": None,
    "subject": "Swans",
    "channel": "email",
    "applicant": {"name": "Ada", "address": ["1 High Street"], "category": "journalist", "language": "en"},
    "request_text": "How many?",
    "data_correct_as_at": "2026-11-12",
    "parts": [
        {
            "label": "1",
            "asks": "How many?",
            "holding": "not_held",
            "outcome": "not_held",
            "tables": [
                {
                    "title": "Swans",
                    "columns": ["Kind", "2025", "2026"],
                    "rows": [["mute", "10", None], ["whooper", 4, 2.5]],
                    "blank_means": "nil",
                }
            ],
        },
        {
            "residual": True,
            "holding": "neither_confirm_nor_deny",
            "actual_holding": "held",
            "outcome": "neither_confirmed_nor_denied",
            "claims": [
                {
                    "provision": "31(3)",
                    "limbs": ["31(1)(a)"],
                    "likelihood": "would_be_likely",
                    "for": ["openness"],
                    "against": ["safety"],
                }
            ],
        },
    ],
    "cost_estimate": {"limit": 450, "hours": {"locate": 12.5}, "sampled": True},
    "timeline": [
        {"act": "receive", "on": "2026-11-02", "at": "2026-11-02T23:59:00+00:00"},
        {"act": "ask_clarification", "on": "2026-11-03", "formal": False},
        {"act": "answer", "on": "2026-11-26"},
        {"act": "correct", "on": "2026-11-27", "row": 2, "should_say": {"act": "answer", "on": "2026-11-25"}},
    ],
    "links": [{"kind": "same_request_elsewhere", "reference": "SYP 12"}],
    "notes": ["plain", {"text": "dated", "on": "2026-11-04", "by": "F. Officer"}],
}


def read(document, provisions):
    return read_case(json.dumps(document).encode(), provisions)


def test_every_key_reaches_its_place(provisions):
    case = read(FULL, provisions)
    assert case.applicant == Applicant("Ada", address=("1 High Street",), category=Category.JOURNALIST)
    assert (case.school_closures[0].begins_on, case.school_closures[0].ends_on) == (
        date(2026, 7, 20),
        date(2026, 8, 31),
    )
    assert case.parts[0].tables[0].rows == (("mute", "10", None), ("whooper", 4, 2.5))
    assert [type(cell) for cell in case.parts[0].tables[0].rows[1]] == [str, int, float]
    claim = case.parts[1].claims[0]
    assert (claim.favouring, claim.against, claim.limbs) == (("openness",), ("safety",), ("31(1)(a)",))
    assert case.parts[1].actual_holding is Holding.HELD
    assert case.cost_estimate is not None
    assert (case.cost_estimate.limit, case.cost_estimate.hours.locate) == (Decimal(450), Decimal("12.5"))
    assert case.timeline[1].formal is False
    assert case.timeline[3].should_say == Event(Act.ANSWER, date(2026, 11, 25))
    assert case.notes == (Note("plain"), Note("dated", date(2026, 11, 4), "F. Officer"))


LEAST = {
    "format": "foidesk-case",
    "version": 1,
    "applicant": {"name": ""},
    "request_text": "How many?",
    "timeline": [{"act": "receive", "on": "2026-11-02"}],
}


def test_the_least_a_case_can_be(provisions):
    received = Event(Act.RECEIVE, date(2026, 11, 2))
    assert read(LEAST, provisions) == Case(Applicant(), "How many?", (received,))


def nulls(document):
    """Every key the format knows, as null where the least case leaves it out."""
    wide = dict.fromkeys(FULL, None) | LEAST
    wide["applicant"] = dict.fromkeys(["organisation", "email", "address", "category", "language"]) | {
        "name": ""
    }
    rest = ["at", "part", "until", "provision", "amount", "to", "by", "reference", "sent_on", "posted_on"]
    rest += ["steps", "outcome", "text", "parts", "breaches", "formal", "row", "should_say", "struck"]
    wide["timeline"] = [dict.fromkeys(rest) | document["timeline"][0]]
    return wide


def test_null_means_left_out(provisions):
    assert read(nulls(LEAST), provisions) == read(LEAST, provisions)


def changed(path, value):
    """The full example with one value put in, or taken out where `value` is `...`."""
    document = json.loads(json.dumps(FULL))
    *way, last = [int(step) if step.isdigit() else step for step in path.strip("/").split("/")]
    here = document
    for step in way:
        here = here[step]
    if value is ...:
        del here[last]
    elif isinstance(here, list) and last == len(here):
        here.append(value)
    else:
        here[last] = value
    return document


FAULTS = [
    # where, what is put there,               the fault named
    (
        "/parts/1/claims/0/provision",
        "31(9)",
        '/parts/1/claims/0/provision: "31(9)" is not a provision of FOIA',
    ),
    ("/parts/1/claims/0/provision", 31, "/parts/1/claims/0/provision: must be text, not 31"),
    ("/parts/1/claims/0/provision", None, "/parts/1/claims/0/provision: must be text, not null"),
    (
        "/parts/1/claims/0/limbs/0",
        "31(1)(z)",
        '/parts/1/claims/0/limbs/0: "31(1)(z)" is not a provision of FOIA',
    ),
    (
        "/parts/1/claims/0/alternative_to",
        "9",
        '/parts/1/claims/0/alternative_to: "9" is not a provision of FOIA',
    ),
    ("/parts/1/claims/0/pro", "x", "/parts/1/claims/0/pro: is not a key of this format"),
    ("/colour", "red", "/colour: is not a key of this format"),
    ("/a~1b", "red", "/a~01b: is not a key of this format"),
    ("/format", "other", '/format: must be "foidesk-case"'),
    ("/format", ..., '/format: must be "foidesk-case"'),
    ("/version", 2, "/version: must be 1, not 2"),
    ("/version", "1", '/version: must be 1, not "1"'),
    ("/request_text", ..., "/request_text: is missing"),
    ("/request_text", None, "/request_text: must be text, not null"),
    ("/applicant", ..., "/applicant: is missing"),
    ("/applicant/name", ..., "/applicant/name: is missing"),
    ("/applicant/address", "here", '/applicant/address: must be a list, not "here"'),
    (
        "/applicant/category",
        "friend",
        '/applicant/category: "friend" is not one of "member_of_public", "journalist",',
    ),
    ("/regime", "dpa", '/regime: "dpa" is not one of "foia", "eir", "foisa" or "eisr"'),
    ("/timeline", ..., "/timeline: is missing"),
    ("/timeline", [], '/timeline: has no "receive" row'),
    ("/timeline/0/act", "acknowledge", '/timeline: has no "receive" row'),
    ("/timeline/0/on", "2026-02-30", '/timeline/0/on: "2026-02-30" is not a date; write it YYYY-MM-DD'),
    ("/timeline/0/on", "1793577600", '/timeline/0/on: "1793577600" is not a date; write it YYYY-MM-DD'),
    ("/timeline/0/on", "2026-11-02T00:00:00", '/timeline/0/on: "2026-11-02T00:00:00" is not a date'),
    ("/timeline/0/on", 20261102, "/timeline/0/on: must be a date written YYYY-MM-DD, not 20261102"),
    ("/timeline/0/at", "2026-11-02T10:00:00", '/timeline/0/at: "2026-11-02T10:00:00" is not an instant'),
    ("/timeline/0/at", "2026-11-02T25:00:00Z", '/timeline/0/at: "2026-11-02T25:00:00Z" is not an instant'),
    ("/timeline/2/amount", "5", '/timeline/2/amount: must be a number, not "5"'),
    ("/timeline/3/row", 9, "/timeline/3/row: 9 is not a row before this one; rows are counted from 0"),
    ("/timeline/3/row", -1, "/timeline/3/row: must be 0 or more, not -1"),
    ("/timeline/3/row", None, "/timeline/3/row: is missing: a correction names the row it corrects"),
    (
        "/timeline/3/should_say",
        ...,
        "/timeline/3/should_say: is missing: a correction says what the row should have been",
    ),
    (
        "/timeline/3/struck",
        True,
        "/timeline/3/struck: cannot be true where the row should have said something else",
    ),
    (
        "/timeline/2/struck",
        True,
        '/timeline/2/struck: belongs to a "correct" row, which names the row that is struck',
    ),
    (
        "/timeline/3",
        {"act": "correct", "on": "2026-11-27", "row": 0, "struck": True},
        '/timeline: has no "receive" row',
    ),
    ("/timeline/3/should_say/act", "correct", "/timeline/3/should_say/act: cannot be a correction itself"),
    (
        "/timeline/2/parts",
        [{"claims": [{"provision": "99"}]}],
        '/timeline/2/parts/0/claims/0/provision: "99" is not a provision of FOIA',
    ),
    ("/parts/0/tables/0/rows/1", ["x"], "/parts/0/tables/0/rows/1: has 1 cells for 3 columns"),
    (
        "/parts/0/tables/0/rows/1/1",
        True,
        "/parts/0/tables/0/rows/1/1: must be text, a number or null, not true",
    ),
    (
        "/parts/0/tables/0/rows/1/1",
        {},
        "/parts/0/tables/0/rows/1/1: must be text, a number or null, not an object",
    ),
    ("/parts/0/residual", "yes", '/parts/0/residual: must be true or false, not "yes"'),
    ("/cost_estimate/limit", -1, "/cost_estimate/limit: must be 0 or more, not -1"),
    ("/notes/0", 7, "/notes/0: must be an object in braces, not 7"),
    ("/school_closures/0/from", ..., "/school_closures/0/from: is missing"),
    ("/links/0/kind", "twin", '/links/0/kind: "twin" is not one of "repeats",'),
]


@pytest.mark.parametrize(
    ("path", "value", "said"), FAULTS, ids=[f"{one[0]} {one[1]!r:.24}" for one in FAULTS]
)
def test_a_fault_is_named_by_its_path(path, value, said, provisions):
    with pytest.raises(BrokenFile) as caught:
        read(changed(path, value), provisions)
    assert str(caught.value).startswith(said)


def test_every_fault_is_counted(provisions):
    with pytest.raises(BrokenFile, match=r"/subject: .* \(and 1 more fault\)"):
        read(changed("/subject", 1) | {"officer": 2}, provisions)


NO_JSON = [
    (b"", "The file is not JSON: EOF while parsing a value at line 1 column 0."),
    (b"{", "The file is not JSON: EOF while parsing an object at line 1 column 1."),
    (b'{"a": NaN}', '/format: must be "foidesk-case"'),
    (b"[]", "The file must be an object in braces, not a list."),
    (b"null", "The file must be an object in braces, not null."),
    (b"\xff\xfe{\x00}\x00", "The file is not UTF-8 text."),
    (b"[" * 100_000, "The file is not JSON: recursion limit exceeded at line 1 column 202."),
]


@pytest.mark.parametrize(("data", "said"), NO_JSON, ids=[one[0][:12].decode("latin-1") for one in NO_JSON])
def test_what_is_no_json_is_refused(data, said, provisions):
    with pytest.raises(BrokenFile) as caught:
        read_case(data, provisions)
    assert str(caught.value) == said
    assert caught.value.next_step


HALVES = [
    (r"a \ud800 b", "a \ufffd b"),
    (r"a \udfff\ud800", "a \ufffd\ufffd"),
    (r"a \ud83d\ude00 b", "a \U0001f600 b"),
    (r"a \\ud800 b", r"a \ud800 b"),
]


@pytest.mark.parametrize(("written", "read_as"), HALVES)
def test_half_of_a_character_is_read_as_one_that_cannot_be_shown(written, read_as, provisions):
    data = json.dumps(LEAST | {"subject": "?"}).replace('"?"', f'"{written}"').encode()
    assert read_case(data, provisions).subject == read_as


def test_an_endless_number_is_refused(provisions):
    data = json.dumps(FULL).replace("2.5", "1e999").encode()
    with pytest.raises(BrokenFile, match="/parts/0/tables/0/rows/1/2"):
        read_case(data, provisions)


def test_a_byte_order_mark_is_no_matter(provisions):
    assert read_case(b"\xef\xbb\xbf" + json.dumps(FULL).encode(), provisions) == read(FULL, provisions)


CITES = [
    ("eir", "12(4)(d)", [], None),
    ("eir", "12(6)", ["12(5)(a)"], None),
    ("eir", "13(5A)", ["13(5B)(a)(i)"], None),
    ("eir", "13(1)", ["13(2A)(a)"], None),
    ("eir", "13(5)", ["13(5)(a)"], None),
    ("foisa", "38(1)(b)", ["38(2A)(a)"], None),
    ("foisa", "18(1)", ["35(1)(a)", "34(1)(b)"], None),
    ("foisa", "17(1)", [], None),
    ("eisr", "10(8)", ["10(5)(a)"], None),
    ("eisr", "11(6)", ["11(3A)(a)"], None),
    ("eir", "twelve", [], '/parts/1/claims/0/provision: "twelve" is not a provision of the EIR'),
    ("eir", "", [], '/parts/1/claims/0/provision: "" is not a provision of the EIR'),
    ("eir", "31(1)(a)", [], '/parts/1/claims/0/provision: "31(1)(a)" is not a provision of the EIR'),
    ("eir", "12(6)", ["12(5)(h)"], '/parts/1/claims/0/limbs/0: "12(5)(h)" is not a provision of the EIR'),
    ("foisa", "44(1)(a)", [], '/parts/1/claims/0/provision: "44(1)(a)" is not a provision of FOISA'),
    ("eisr", "12(5)(a)", [], '/parts/1/claims/0/provision: "12(5)(a)" is not a provision of the EISR'),
]


@pytest.mark.parametrize(("regime", "cite", "limbs", "fault"), CITES)
def test_each_law_has_its_own_provisions(regime, cite, limbs, fault, provisions):
    document = changed("/parts/1/claims/0", {"provision": cite, "limbs": limbs}) | {"regime": regime}
    if fault is None:
        claim = read(document, provisions).parts[1].claims[0]
        assert (claim.provision, claim.limbs) == (cite, tuple(limbs))
    else:
        with pytest.raises(BrokenFile) as caught:
            read(document, provisions)
        assert str(caught.value).startswith(fault)


MOVED = [
    ({"act": "reclassify", "on": "2026-11-04", "to": "eir"}, "12(5)(e)", True),
    ({"act": "reclassify", "on": "2026-11-04", "to": "eir"}, "31(1)(a)", True),
    ({"act": "reclassify", "on": "2026-11-04", "to": "eir"}, "35(1)(h)", False),
    ({"act": "reclassify", "on": "2026-11-04", "to": "planning law"}, "12(5)(e)", False),
    ({"act": "acknowledge", "on": "2026-11-04", "to": "eir"}, "12(5)(e)", False),
]


@pytest.mark.parametrize(("row", "cite", "accepted"), MOVED)
def test_a_case_may_cite_the_law_it_was_moved_to(row, cite, accepted, provisions):
    parts = [{"claims": [{"provision": cite}]}]
    document = LEAST | {"timeline": [*LEAST["timeline"], row], "parts": parts}
    if accepted:
        assert read(document, provisions).parts[0].claims[0].provision == cite
    else:
        with pytest.raises(BrokenFile, match="is not a provision of FOIA"):
            read(document, provisions)


def test_a_part_s_own_regime_rules_its_provisions(provisions):
    document = changed("/parts/1/regime", "eir")
    document["parts"][1]["claims"][0] = {"provision": "12(4)(d)"}
    assert read(document, provisions).parts[1].claims[0].provision == "12(4)(d)"


def test_what_is_true_behind_a_denial_leaves_only_on_demand(provisions):
    case = read(FULL, provisions)
    decided = replace(case, timeline=(*case.timeline, Event(Act.COMPLY, date(2026, 12, 1), parts=case.parts)))
    assert "actual_holding" not in write_case(decided)
    assert write_case(decided, restricted=True).count('"actual_holding": "held"') == 2


def test_rows_are_written_with_what_they_have(provisions):
    written = json.loads(write_case(read(FULL, provisions)))
    assert written["timeline"] == [
        {"act": "receive", "on": "2026-11-02", "at": "2026-11-02T23:59:00Z"},
        *FULL["timeline"][1:],
    ]
    assert written["notes"] == FULL["notes"]
    assert written["parts"][1]["claims"][0]["for"] == ["openness"]


def test_a_draft_knows_the_hour_of_receipt(provisions):
    draft = read_case_draft(json.dumps(FULL).encode(), provisions)
    assert draft.received_on == date(2026, 11, 2)
    assert draft.received_at == draft.case.timeline[0].at
    assert (draft.message_id, draft.original, draft.doubts) == (None, None, ())


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(CASES)
def test_writing_and_reading_again_gives_the_same_case(provisions, case):
    assert read_case(write_case(case, restricted=True).encode(), provisions) == case


SAMPLES = sorted(path.name for path in resource("samples").glob("*.json") if path.name != "settings.json")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_cases_and_come_back(name, provisions):
    read_ = json.loads(resource("samples", name).read_text("utf-8"))
    for document in read_ if isinstance(read_, list) else [read_]:
        case = read(document, provisions)
        assert read_case(write_case(case).encode(), provisions) == case
