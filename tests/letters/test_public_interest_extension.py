"""More time for the public interest: what s17(1), (2) and (7) want, and nothing that is not qualified."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from tests.letters.notices import COST, COUNT, HIDDEN, NAMES, OPEN_FILE, PRICE, notice, notice_facts
from tests.letters.reading import headings, said

KIND = LetterKind.PUBLIC_INTEREST_EXTENSION
SAYS = [
    ("We rely on section 43(2) of the Act for the information you asked for in question 2.", "reliance"),
    ("It is a qualified exemption", "qualified"),
    ("This letter is the notice that section 17(1) and (2) of the Act requires", "the notice"),
    ("Section 43(2) – Commercial interests", "the exemption"),
    ("The prices are still being negotiated with two firms.", "why it applies"),
    ("A rival who knew them could bid just below.", "the harm"),
    ("We have not yet reached a decision on where the balance of the public interest lies.", "no decision"),
    ("We estimate that we will have decided by 5 January 2027", "the estimate, which keeps to 40 working days"),
    ("We aim to decide within 40 working days of receiving a request, and this date keeps to that.", "target"),
    ("This does not affect the rest of your request. We will answer that by 2 December 2026.", "s17(1) stays"),
    ("You can ask us to review how we dealt with your request", "s17(7)(a)"),
    ("the right under section 50 of the Act", "s17(7)(b)"),
    ("asks you to complain within 6 weeks of our last answer", "the regulator's window"),
]  # fmt: skip


@pytest.mark.parametrize("words", [row[0] for row in SAYS], ids=[row[1] for row in SAYS])
def test_it_says_what_its_provision_wants(words: str) -> None:
    assert words in said(notice(KIND))


def test_an_absolute_exemption_is_never_in_it() -> None:
    text = said(notice(KIND))
    for words in ("40(2)", "names people", "absolute"):
        assert words not in text


def test_nothing_of_the_balance_that_is_still_to_come_is_told() -> None:
    weighed = replace(PRICE, favouring=("FOR",), against=("AGAINST",), balance="BALANCE")
    text = said(notice(KIND, parts=(replace(COST, claims=(weighed,)),)))
    for words in ("FOR", "AGAINST", "BALANCE", "outweighs the public interest in disclosing it"):
        assert words not in text


PUT_OFF = [
    ((COUNT, COST), None, "2", "the first question keeps its date"),
    ((COST,), None, None, "the only question"),
    ((replace(COUNT, claims=(PRICE,)), COST), None, None, "both are put off"),
    ((COUNT, COST), "40(2)", None, "nothing qualified is named"),
]


@pytest.mark.parametrize(
    ("parts", "named", "part"), [row[:3] for row in PUT_OFF], ids=[row[3] for row in PUT_OFF]
)
def test_it_puts_off_only_the_part_it_is_for(parts, named, part) -> None:
    facts = notice_facts(KIND, parts=parts, said=Particulars(provision=named))
    assert facts.said.part == part


NAMED = [
    (None, ["43(2)", "30(1)(a)", "31(3)"]),
    ("30(1)(a)", ["30(1)(a)"]),
    ("sections 30 and 43", ["43(2)", "30(1)(a)"]),
    ("40(2)", []),
]


@pytest.mark.parametrize(("provision", "cites"), NAMED)
def test_it_names_what_was_chosen_of_what_is_engaged(provision: str | None, cites: list[str]) -> None:
    parts = (replace(COST, claims=(PRICE, NAMES, OPEN_FILE, HIDDEN)),)
    letter = notice(KIND, parts=parts, said=Particulars(provision=provision))
    found = [cite for cite in ("43(2)", "30(1)(a)", "31(3)") if f"Section {cite}" in said(letter)]
    assert found == cites
    assert ("[Not said yet: which qualified exemption applies, and why.]" in said(letter)) is not bool(cites)
    assert ("Each of these is a qualified exemption" in said(letter)) is (len(cites) > 1)


def test_what_may_not_be_confirmed_is_spoken_of_as_that() -> None:
    text = said(notice(KIND, parts=(replace(COST, claims=(HIDDEN,)),)))
    assert "Section 31(3), by virtue of section 31(1)(a) – Law enforcement" in text
    assert "applies only where confirming or denying would harm" in text
    assert "disclosing the information" not in text


def test_reasons_that_would_give_it_away_are_not_stated() -> None:
    text = said(notice(KIND, parts=(replace(COST, claims=(replace(PRICE, withhold_reasons=True),)),)))
    assert "Section 17(4)" in text
    assert "two firms" not in text
    assert "bid just below" not in text


def test_longer_than_good_practice_says_sorry() -> None:
    text = said(notice(KIND, said=Particulars(until=date(2027, 1, 29))))
    assert "by 29 January 2027" in text
    assert "We are sorry that this will take us longer." in text


def test_no_estimate_is_put_into_the_officers_mouth() -> None:
    text = said(notice(KIND, dated=date(2026, 12, 3), said=NONE_GIVEN))
    assert "[Not said yet: the date.]" in text
    assert "which we will answer separately" in text
    assert "You should have had our answer by 2 December 2026" in text


def test_what_is_recorded_is_what_is_printed() -> None:
    act = notice_facts(KIND).act
    assert act is not None
    assert (act.until, act.provision) == (date(2027, 1, 5), "43(2)")


def test_a_part_under_the_act_in_an_environmental_case() -> None:
    letter = notice(KIND, Regime.EIR, parts=(COUNT, replace(COST, regime=Regime.FOIA)))
    text = said(letter)
    assert "under the Freedom of Information Act 2000 (“the Act”)" in text
    assert "We rely on section 43(2) of the Act" in text
    assert "Complain to the Information Regulator" in headings(letter)


SOME = (COUNT, COST, replace(COST, label="3"), replace(COST, label="4"))
CHOSEN = [
    # the parts ticked, those the letter says it is for, those its act puts off
    ("2, 4", "questions 2 and 4", "2, 4"),
    ("3", "question 3", "3"),
    (None, "questions 2, 3 and 4", "2, 3, 4"),
    ("1", None, "1"),
]


@pytest.mark.parametrize(("part", "told", "put_off"), CHOSEN)
def test_it_is_for_the_questions_chosen_and_leaves_the_others_their_date(part, told, put_off) -> None:
    given = Particulars(part=part, until=date(2027, 1, 5))
    facts = notice_facts(KIND, parts=SOME, said=given)
    assert facts.act.part == put_off
    text = said(notice(KIND, parts=SOME, said=given))
    assert (f"for the information you asked for in {told}. It is" in text) is (told is not None)
    assert "This does not affect the rest of your request. We will answer that by 2 December 2026." in text
    assert ("[Not said yet: which qualified exemption applies, and why.]" in text) is (told is None)
