"""Asking what is wanted: under which provision, with which help, and what the clock does meanwhile."""

from datetime import date

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from tests.letters.notices import notice
from tests.letters.reading import said

BY_LAW = [
    (Regime.FOIA, "Section 1(3) of the Act lets us ask you", "section 16 of the Act gives us a duty to"),
    (Regime.EIR, "Regulation 9(2) of the Regulations requires us to ask", "regulation 9(1) gives us a duty to"),
    (Regime.FOISA, "Section 1(3) of the Act lets us ask you", "section 15 of the Act gives us a duty to"),
    (Regime.EISR, "Regulation 9(2) of the Regulations requires us to ask", "regulation 9(1) gives us a duty to"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "why", "help_given"), BY_LAW)
def test_it_asks_and_helps_under_its_own_law(regime: Regime, why: str, help_given: str) -> None:
    text = said(notice(LetterKind.CLARIFICATION, regime))
    assert why in text
    assert help_given in text
    assert "\nWhich years do you mean?\nDo you want costs with or without VAT?\n" in text
    assert "the whole 20 working days begin again, counted from the day after" in text
    assert "Without your reply we do not have to take your request any further." in text
    assert "[" not in text


def test_a_date_after_which_the_request_is_closed_is_said_where_one_is_set() -> None:
    text = said(notice(LetterKind.CLARIFICATION, said=Particulars(text="When?", until=date(2027, 1, 18))))
    assert "If we have not heard from you by 18 January 2027" in text
    assert "we do not have to take your request any further" not in text


def test_outside_the_act_it_waits_for_nothing() -> None:
    text = said(notice(LetterKind.CLARIFICATION, formal=False))
    assert "We are going on with your request in the meantime, and will answer it by 2 December 2026" in text
    for claim in ("1(3)", "begin again", "not running"):
        assert claim not in text


def test_asked_out_of_time_it_says_sorry_and_claims_no_new_start() -> None:
    text = said(notice(LetterKind.CLARIFICATION, dated=date(2026, 12, 3)))
    assert "You should have had our answer by 2 December 2026. It is late, and we are sorry" in text
    assert "We will answer as soon as we can once we have your reply." in text
    assert "begin again" not in text


def test_a_draft_shows_what_is_not_said_yet() -> None:
    assert "[Not said yet: what the applicant has to tell us.]" in said(
        notice(LetterKind.CLARIFICATION, said=NONE_GIVEN)
    )
