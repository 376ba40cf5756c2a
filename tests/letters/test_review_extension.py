"""A review that takes longer: allowed by the code under FOIA, by no other law, and the letter says which."""

from datetime import date

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from tests.letters.disputes import SAID, dispute_facts, dispute_letter
from tests.letters.reading import said
from tests.letters.stopping import stopping

KIND = LetterKind.REVIEW_EXTENSION
BY_LAW = [
    (Regime.FOIA, "normally answer within 20 working days, which would have been by 23 March 2026"),
    (Regime.EIR, "Regulation 11(4) gives us 40 working days to decide on them, that is, until 22 April 2026"),
    (Regime.FOISA, "Section 21(1) of the Freedom of Information (Scotland) Act 2002 gives us 20 working days to answer it, that is, until 20 March 2026"),
    (Regime.EISR, "Regulation 16(4) gives us 20 working days to decide on them, that is, until 20 March 2026"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "says"), BY_LAW, ids=[row[0] for row in BY_LAW])
def test_it_says_what_the_law_gives_and_whether_it_gives_longer(regime: Regime, says: str) -> None:
    text = said(dispute_letter(KIND, regime))
    assert says in text
    assert ("it allows us no longer" in text) is (regime is not Regime.FOIA)
    assert ("no more than 40 working days in all" in text) is (regime is Regime.FOIA)
    assert ("You do not have to wait for that." in text) is (regime is not Regime.FOIA)


def test_it_gives_the_new_date_and_the_reason() -> None:
    text = said(dispute_letter(KIND))
    assert "You will have our answer by 24 April 2026." in text
    assert "We have to hear from the county." in text
    assert "and are sorry" in text


def test_without_a_date_of_ones_own_it_is_the_last_the_code_gives() -> None:
    text = said(dispute_letter(KIND, said=Particulars(text="It is exceptional.")))
    assert "You will have our answer by 22 April 2026." in text


NEEDS = [
    (Regime.FOIA, SAID[KIND], []),
    (Regime.FOIA, Particulars(until=date(2026, 4, 22)), ["why the review takes longer"]),
    (Regime.FOIA, Particulars(text="Why.", until=date(2026, 3, 20)), ["within the usual time"]),
    (Regime.FOISA, Particulars(text="Why."), ["by when the review will be answered"]),
    (Regime.EIR, Particulars(text="Why.", until=date(2026, 4, 22)), ["within the usual time"]),
]


@pytest.mark.parametrize(("regime", "given", "missing"), NEEDS)
def test_what_keeps_it_from_going_out(regime: Regime, given: Particulars, missing: list[str]) -> None:
    found = stopping(dispute_facts(KIND, regime, said=given))
    assert len(found) == len(missing)
    for sentence, words in zip(found, missing, strict=True):
        assert words in sentence
