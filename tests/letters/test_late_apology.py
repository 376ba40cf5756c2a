"""The holding letter: what was due, sorry, when to expect it, and what can be done without waiting."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.letters.kinds.late_apology import late_apology
from tests.letters.notices import LATE, notice, notice_facts
from tests.letters.reading import headings, said
from tests.letters.samples import FENWICK

KIND = LetterKind.LATE_APOLOGY
NO_REVIEW_FIRST = "Because we have not answered, you do not have to ask us for a review first."
BY_LAW = [
    (Regime.FOIA, "You can ask us now to review how we have dealt", NO_REVIEW_FIRST),
    (Regime.EIR, "Regulation 11 gives you the right to make representations to us, free of charge, within 40 working days", "as regulation 18 applies it, to complain"),
    (Regime.FOISA, "Section 20 of the Act gives you the right to require us to review how we have dealt with your request, within 40 working days of the day on which we should have answered", "within 6 months of our answer or of the day"),
    (Regime.EISR, "Regulation 16 gives you the right to require us to review", "as regulation 17 applies it, to apply"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "review", "complain"), BY_LAW)
def test_it_says_sorry_when_and_what_can_be_done(regime: Regime, review: str, complain: str) -> None:
    letter = notice(KIND, regime, dated=LATE)
    text = said(letter)
    for words in (
        "We should have answered you by 2 December 2026. We have not, and we are sorry",
        "Our records were being moved.",
        "We now expect to answer you by 18 December 2026.",
        "We would answer you within 20 working days.",
        review,
        complain,
    ):
        assert words in text
    assert text.count("sorry") == 1
    assert (NO_REVIEW_FIRST in text) is (regime is Regime.FOIA)
    assert any(one.startswith("Complain to the") for one in headings(letter))


def test_what_is_late_is_the_date_a_letter_gave() -> None:
    extended = Event(Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 9), until=date(2026, 12, 4))
    assert "answered you by 4 December 2026" in said(notice(KIND, dated=LATE, events=(extended,)))


def test_an_answer_in_time_has_nothing_to_be_sorry_for() -> None:
    text = said(notice(KIND, dated=date(2026, 12, 2)))
    assert "[Our answer is not late" in text
    assert "sorry" not in text


def test_without_a_date_a_draft_says_so() -> None:
    assert "[Not said yet: the date.]" in said(notice(KIND, dated=LATE, said=NONE_GIVEN))


def test_an_authority_without_a_review_says_so() -> None:
    facts = replace(notice_facts(KIND, dated=LATE), authorities=(replace(FENWICK, review=None),))
    text = said(late_apology(facts))
    assert "We have no procedure of our own for reviewing" in text
    assert "You can ask us now" not in text
