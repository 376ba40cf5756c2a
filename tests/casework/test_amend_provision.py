"""A provision amended by the office: from its days on it is what letters and checks go by, until ours is back."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.changes import Change
from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.law_in_force import provisions_in_force, provisions_of_day
from foidesk.casework.read_provisions import BadReading, NoSuchProvision, amend_provision, check_provision
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.amended import Reading, amended, open_interests, open_tests
from foidesk.domain.checks import findings
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.provisions import PublicInterest
from foidesk.domain.provisions import Test as Asked
from foidesk.domain.regime import Regime
from foidesk.store.audit import audit_trail
from foidesk.store.law_rows import Checked, provisions_checked
from tests.casework.conftest import HAND

TODAY = HAND.now.date()
NEW_YEAR, EVE = date(2027, 1, 1), date(2026, 12, 31)
LAW_31 = Regime.FOIA, "31(1)(a)"
OF_18 = Regime.FOISA, "18(1)"
OF_33 = Regime.FOISA, "33(1)(b)"


def reading(lawbook, cited, **others):
    return replace(Reading.of(lawbook.provisions.find(*cited)), **others)


def found(desk, cited, on):
    return desk.case_file.look(provisions_in_force, desk.lawbook).find(*cited, on)


def test_with_nothing_amended_the_law_is_the_one_shipped(lawbook):
    assert amended(lawbook.provisions, {}).rows == lawbook.provisions.rows


def test_a_provision_reads_otherwise_from_a_day_on_and_ours_comes_back(desk, lawbook):
    old = reading(lawbook, LAW_31, ends_on=EVE)
    new = replace(old, title="Crime", public_interest=PublicInterest.ABSOLUTE, test=Asked.CLASS, begins_on=NEW_YEAR,
                  ends_on=None, source="Crime Act 2026 s1", note="New.")  # fmt: skip
    assert desk.do(amend_provision, LAW_31, (old, new)) == Change.everything()
    was, now = found(desk, LAW_31, EVE), found(desk, LAW_31, NEW_YEAR)
    shipped = lawbook.provisions.find(*LAW_31)
    assert was == replace(shipped, ends_on=EVE)
    assert (now.title, now.public_interest, now.test, now.note) == (
        "Crime",
        PublicInterest.ABSOLUTE,
        Asked.CLASS,
        "New.",
    )
    assert (now.ncnd, now.help, now.unconfirmed) == (shipped.ncnd, shipped.help, False)
    of_day = desk.case_file.look(provisions_of_day, lawbook, EVE).find(*LAW_31)
    assert of_day == was, "a letter of the day before knows nothing of what comes"
    line = desk.case_file.read(audit_trail)[-1]
    assert (line.what, line.detail["provision"]) == ("amend_provision", "foia 31(1)(a)")
    assert line.detail["now"][1].startswith("“Crime”: ")
    assert line.detail["now"][1].endswith("(absolute, class) from 1 January 2027, Crime Act 2026 s1")
    assert desk.do(amend_provision, LAW_31, (old, new)) == Change.of()
    desk.do(check_provision, Checked(*LAW_31, None, "", "a colleague"))
    (said,) = desk.case_file.look(provisions_checked)
    assert (said.on, said.source, said.readings) == (None, "a colleague", (old, new))
    assert found(desk, LAW_31, NEW_YEAR).unconfirmed
    desk.do(amend_provision, LAW_31, ())
    assert replace(found(desk, LAW_31, NEW_YEAR), unconfirmed=shipped.unconfirmed) == shipped
    assert desk.case_file.read(audit_trail)[-1].detail["as_shipped"]


def test_what_letters_and_checks_read_is_the_amended_one(desk, lawbook):
    claim = Claim("31(1)(a)", (), "It would help burglars.", harm="Burglary.")
    part = Part("1", "How many?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(claim,))
    case_id = min(desk.log(parts=(part,)).change.cases)

    def weighing(dated):
        letter = desk.case_file.read(outgoing, case_id, WantedLetter(LetterKind.RESPONSE, dated), lawbook)
        law = letter.provisions.find(*LAW_31)
        told = [one.message for one in findings(letter, lawbook.known) if "is qualified" in one.message]
        return law.title, bool(told)

    old = reading(lawbook, LAW_31, ends_on=EVE)
    new = replace(
        old, title="Crime", public_interest=PublicInterest.ABSOLUTE, begins_on=NEW_YEAR, ends_on=None
    )
    assert weighing(NEW_YEAR) == ("Law enforcement", True)
    desk.do(amend_provision, LAW_31, (old, new))
    assert weighing(EVE) == ("Law enforcement", True)
    assert weighing(NEW_YEAR) == ("Crime", False)


def test_what_rests_on_limbs_asks_for_what_they_ask_for_at_the_time(desk, lawbook):
    old = reading(lawbook, OF_33, ends_on=EVE)
    new = replace(old, test=Asked.CLASS, begins_on=NEW_YEAR, ends_on=None)
    desk.do(amend_provision, OF_33, (old, new))
    asked = [found(desk, OF_18, on).tests(("33(1)(b)",)) for on in (TODAY, EVE, NEW_YEAR)]
    assert asked == [{Asked.SUBSTANTIAL_PREJUDICE}, {Asked.SUBSTANTIAL_PREJUDICE}, {Asked.CLASS}]


BAD = [
    # how it is to read, what is said
    ([{"title": ""}], "It needs a title"),
    ([{"source": ""}], "where the law says so"),
    ([{"test": Asked.SUBSTANTIAL_PREJUDICE}], "no such test"),
    ([{"test": Asked.COST}], "no such test"),
    ([{"begins_on": NEW_YEAR, "ends_on": EVE}], "ends before it begins"),
    ([{}, {"begins_on": NEW_YEAR}], "hold on the same days from 1 January 2027"),
    ([{"ends_on": NEW_YEAR}, {"begins_on": NEW_YEAR}], "hold on the same days from 1 January 2027"),
]


@pytest.mark.parametrize(("ways", "said"), BAD)
def test_what_the_law_cannot_say_is_refused_and_changes_nothing(desk, lawbook, ways, said):
    before = desk.case_file.read(audit_trail)
    with pytest.raises(BadReading, match=said):
        desk.do(amend_provision, LAW_31, tuple(reading(lawbook, LAW_31, **one) for one in ways))
    with pytest.raises(NoSuchProvision):
        desk.do(amend_provision, (Regime.FOIA, "999(9)"), ())
    assert desk.case_file.read(audit_trail) == before
    assert desk.case_file.look(provisions_checked) == ()


OPEN = [
    # a provision, what it may ask for instead, how it may be weighed
    (
        "foia",
        "31(1)(a)",
        {"class", "prejudice", "required", "endanger", "confidence"},
        {"absolute", "qualified"},
    ),
    ("foia", "36(2)(c)", {"opinion"}, None),
    ("foia", "12(1)", {"cost"}, None),
    ("foisa", "33(1)(b)", {"class", "substantial_prejudice", "required", "endanger", "confidence"}, None),
    ("foisa", "18(1)", {"as_limbs"}, None),
    ("eir", "12(5)(a)", {"class", "adverse_effect"}, {"qualified"}),
]


@pytest.mark.parametrize(("regime", "cite", "tests", "interests"), OPEN)
def test_only_what_its_own_law_knows_can_be_chosen(lawbook, regime, cite, tests, interests):
    row = lawbook.provisions.find(Regime(regime), cite)
    assert set(open_tests(row, lawbook.provisions)) == tests
    assert interests is None or set(open_interests(row, lawbook.provisions)) == interests
