"""The fees notice and the charge in advance: each under its own law, with the clock's last day to pay."""

from datetime import date
from decimal import Decimal

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from tests.letters.notices import notice, notice_facts
from tests.letters.reading import headings, said

FEE, CHARGE = "a fees notice under section 9 of the Act", "Regulation 8 of the Regulations lets us charge"
MONTHS, DAYS = (
    "The Act gives you 3 months for this, beginning with",
    "The Regulations give you 60 working days",
)
BY_LAW = [
    (Regime.FOIA, FEE, MONTHS, "17 February 2027", "section 50 of the Act", "The time our staff spend"),
    (Regime.EIR, CHARGE, DAYS, "17 February 2027", "as regulation 18 applies it", "examining the information"),
    (Regime.FOISA, FEE, MONTHS, "17 February 2027", "section 47 of the Act", "the regulations made under section 9"),
    (Regime.EISR, CHARGE, DAYS, "17 February 2027", "as regulation 17 applies it", "examining the information"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "under", "window", "until", "complain", "covers"), BY_LAW)
def test_each_law_has_its_own_notice(
    regime: Regime, under: str, window: str, until: str, complain: str, covers: str
) -> None:
    letter = notice(LetterKind.FEES_NOTICE, regime)
    text = said(letter)
    for words in (
        under,
        window,
        f"Please pay by {until}.",
        complain,
        covers,
        "\n£12.50\n",
        "at 10 pence each",
    ):
        assert words in text
    assert "do not count towards the 20 working days in which we have to answer" in text
    assert "Ask us to look again" in headings(letter)
    assert ("fee" in letter.title) is (regime in {Regime.FOIA, Regime.FOISA})
    assert ("charge" in letter.title) is (regime in {Regime.EIR, Regime.EISR})


def test_the_notice_records_the_last_day_the_law_gives_whatever_was_said() -> None:
    given = Particulars(amount=Decimal(40), until=date(2026, 12, 1))
    facts = notice_facts(LetterKind.FEES_NOTICE, said=given)
    assert facts.act is not None
    assert (facts.act.until, facts.act.amount) == (date(2027, 2, 17), Decimal(40))
    assert "\n£40\n" in said(notice(LetterKind.FEES_NOTICE, said=given))


def test_a_notice_out_of_time_stops_no_clock_and_does_not_say_so() -> None:
    text = said(notice(LetterKind.FEES_NOTICE, dated=date(2026, 12, 3)))
    assert "It is late, and we are sorry" in text
    assert "do not count towards" not in text
    assert "Please pay within 3 months, beginning with the date of this letter." in text


def test_a_draft_shows_that_the_amount_is_not_said_yet() -> None:
    text = said(notice(LetterKind.FEES_NOTICE, said=NONE_GIVEN))
    assert "[Not said yet: the amount to be paid.]" in text
    assert "£" not in text
