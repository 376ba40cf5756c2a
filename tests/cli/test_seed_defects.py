"""Five real notices' faults, in cases and settings of our own making: the checks name each, and no false one.

Not to be found from a case and its settings, because FoiDesk's own letter cannot have them: no letter date (000,
003), no receipt date or year (001, 002), no signatory or no-inference line (001), review and complaint rights left
out (001, 003), a right to complain that hangs on having lodged a review (000, 002, 004), a paraphrase of section
17 (000), links with a disclaimer (000, 004), the order of factors (004), cookie banners and lost bullets (003), and
addresses that were still right on
the day (002, 004), and facts that are prose only: a threat level out of date (004), what remains withheld (003), the typing slip (004).
"""

import json

import pytest

WINDOW = {
    "window": 20,
    "window_unit": "working_days",
    "answer_days": 40,
    "address": ["Reviews", "Heath Road"],
}
OLD_OFFICE = {
    "name": "The Regulator’s Office", "noun": "Information Commissioner", "regimes": ["foia", "eir"],
    "address": ["1 Water Lane"], "phone": "01625 545 700", "website": "https://regulator.example",
    "complaint_url": "https://regulator.example/complain", "from": "2010-01-01", "until": None,
    "confirmed_on": "2019-10-01",
}  # fmt: skip
NEW_OFFICE = {**OLD_OFFICE, "phone": "0303 123 1113"}


def office_of(name, review, regulator=NEW_OFFICE, **more):
    authority = {
        "name": name, "kind": "police", "address": ["Heath Road"], "email": "foi@force.example", "review": review,
        "contact": {"name": "J. Decider", "post": "Decision Maker"}, **more,
    }  # fmt: skip
    return {
        "format": "foidesk-settings", "version": 1, "authorities": [authority], "officers": [],
        "regulators": [regulator],
    }  # fmt: skip


def case_of(received, parts, reference="FOI 1/19", **more):
    return {
        "format": "foidesk-case", "version": 1, "reference": reference, "applicant": {"name": "A. Asker"},
        "request_text": "How many offences did you record?", "subject": "Offences", "officer": "J. Decider",
        "parts": parts, "timeline": [{"act": "receive", "on": received}], **more,
    }  # fmt: skip


def ncnd(*claims, **more):
    return {
        "label": None, "asks": "Any other information", "residual": True, "holding": "neither_confirm_nor_deny",
        "outcome": "neither_confirmed_nor_denied", "claims": list(claims), **more,
    }  # fmt: skip


def closed(provision, limbs=(), **more):
    return {
        "provision": provision, "limbs": list(limbs), "reason": f"Saying so could show what {provision} keeps.",
        "for": ["Confirming or denying would tell people how money is spent."],
        "against": ["Confirming or denying would help those we look for."],
        "balance": f"Under {provision} the safer course weighs more.", **more,
    }  # fmt: skip


NO_TEST = {"for": [], "against": [], "balance": ""}
HARM = {
    "harm": "Confirming or denying would let offenders choose their place.",
    "likelihood": "would_be_likely",
}
JOINT = "It is in the public’s interest that we neither confirm nor deny, for all the reasons above."
TABLE = {
    "title": "Offences", "columns": ["Year", "Recorded"], "rows": [["2018", 12], ["2019", 30]],
    "blank_means": "nil",
}  # fmt: skip
ANSWERED = {"label": "1", "asks": "How many?", "holding": "held", "outcome": "disclosed", "tables": [TABLE]}
SEEDS = {
    "000": (
        office_of("Two Shires Police", WINDOW, OLD_OFFICE),
        case_of("2019-10-24", [
            {**ANSWERED, "answer": "The Act can be read at http://www.opsi.gov.uk/"},
            ncnd(closed("30(3)", ["30(1)(a)"], balance=JOINT), closed("31(3)", balance=JOINT, **HARM)),
        ], data_correct_as_at="2019-11-01"),
        "2019-11-20",
        {("N14", "20 working days"), ("N14", "40"), ("N15", "01625 545 700"), ("N15", "opsi.gov.uk"),
         ("N03", "31(3)"), ("N08", ""), ("N05", "")},
    ),
    "001": (
        office_of("South Riding Police", {**WINDOW, "window": 40, "answer_days": 20}),
        case_of("2019-10-28", [
            {**ANSWERED, "answer": "If the requester only wants some of these, each file would have to be read."},
            ncnd(
                closed("24(2)", reason="Confirming methods may prejudice their use.", **{"for": [
                    "Confirming or denying would inform people. Disclosure would not actually harm it."]}),
                closed("31(3)", balance="", **HARM),
            ),
        ], data_correct_as_at="2019-11-20", reference="20190001"),
        "2019-11-25",
        {("N26", "prejudice"), ("N03", "31(3)"), ("N32", "If the requester"), ("N33", "would not actually harm"),
         ("N07", "Disclosure would"), ("N05", "")},
    ),
    "002": (
        office_of("Herting Constabulary", {**WINDOW, "window": 2, "window_unit": "months", "answer_days": 20},
                  {**NEW_OFFICE, "complaint_url": "https://ico.org.uk/concerns/"}),
        case_of("2018-03-13", [
            ncnd(
                closed("23(5)", reason="", harm="Lawmakers saw the harm of it.", **NO_TEST),
                closed("30(3)", ["30(1)(a)"], alternative_to="31(3)",
                       balance=f"It would undo an enquiry.\n\n{JOINT}"),
                closed("31(3)", ["31(1)(a)"], **HARM, against=[
                    "The disclosure of the details of operations would be of use to offenders."],
                    balance=f"For these reasons the balancing test for disclosure is not made out.\n\n{JOINT}"),
            ),
        ], data_correct_as_at="2018-04-03", reference="FOI2018/01"),
        "2018-04-09",
        {("N04", ""), ("N26", "harm"), ("N07", "disclosure of the details"), ("N07", "test for disclosure"),
         ("N19", ""), ("N25", "")},
    ),
    "003": (
        office_of("Northam Police", {**WINDOW, "window": 40, "answer_days": 20}, suppress_below=5),
        case_of("2019-02-01", [
            {**ANSWERED, "tables": [{**TABLE, "rows": [["2018", 1], ["2019", None]], "blank_means": None}]},
            {"label": "2", "asks": "Which?", "holding": "held", "outcome": "withheld", "claims": [{
                "provision": "30(1)(a)", "reason": "They are open enquiries.", "for": ["It would show our work."],
                "against": ["Suspects could adapt."], "balance": "Open enquiries come first."}]},
            ncnd(closed("23(5)", reason="", **NO_TEST)),
        ], reference="FOI 3/19"),
        "2019-02-20",
        {("N17", "1"), ("N17", "Offences"), ("N04", ""), ("N13", "")},
    ),
    "004": (
        office_of("Two Shires Police", {**WINDOW, "window": 40, "window_unit": "calendar_days", "answer_days": 20,
                                       "email": "foi@force.pnn.police.uk"}, OLD_OFFICE),
        case_of("2019-11-22", [
            {"label": "1", "asks": "Do you use it?", "holding": "held", "outcome": "disclosed",
             "answer": "Only in bulletins and appeals."},
            ncnd(
                {"provision": "23(5)", "reason": "It could show a body’s part in this."},
                closed("24(2)", reason="It would prejudice national security.", balance=""),
                closed("31(3)", ["31(1)(a)"], balance="", **HARM),
                closed("30(3)", ["30(1)(a)"], balance=JOINT),
            ),
        ], data_correct_as_at="2019-11-25", reference="FOI 4/19"),
        "2019-12-17",
        {("N14", "40 days"), ("N26", "prejudice"), ("N05", ""), ("N08", ""), ("N15", "01625 545 700")},
    ),
}  # fmt: skip


def found_in(office, tmp_path, seed):
    settings, case, dated, _ = SEEDS[seed]
    for name, value in (("settings", settings), ("case", case)):
        (tmp_path / f"{name}.json").write_text(json.dumps(value), "utf-8")
    assert office("setup", tmp_path / "settings.json").code == 0
    assert office("log", tmp_path / "case.json").code == 0
    done = office("check", case["reference"], "--on", dated, "--json")
    return {(one["id"], one["words"] or "") for one in done.json["findings"]}


@pytest.mark.parametrize("seed", SEEDS)
def test_every_fault_of_the_notice_is_found_and_no_other(office, tmp_path, seed):
    expected, found = SEEDS[seed][3], found_in(office, tmp_path, seed)
    missed = {
        (id_, words)
        for id_, words in expected
        if not any(id_ == one and words.casefold() in said.casefold() for one, said in found)
    }
    false = {
        (one, said)
        for one, said in found
        if not any(id_ == one and words.casefold() in said.casefold() for id_, words in expected)
    }
    assert (missed, false) == (set(), set())
