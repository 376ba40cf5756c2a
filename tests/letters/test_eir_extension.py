"""More time under the Regulations: complexity and volume, to the fortieth working day, with the rights."""

from datetime import date

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from tests.letters.notices import notice, notice_facts
from tests.letters.reading import said

KIND = LetterKind.EIR_EXTENSION
BY_LAW = [
    (Regime.EIR, "5 January 2027", "Regulation 11 gives you the right", "as regulation 18 applies it", "6 weeks"),
    (Regime.EISR, "5 January 2027", "Regulation 16 gives you the right", "as regulation 17 applies it", "6 months"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "until", "review", "complain", "window"), BY_LAW)
def test_it_says_why_until_when_and_what_can_be_done(
    regime: Regime, until: str, review: str, complain: str, window: str
) -> None:
    text = said(notice(KIND, regime))
    for words in (
        "Regulation 7(1) of the Regulations lets us take up to 40 working days instead of 20 working days",
        "so complex, and there is so much of it",
        "There are some 9,000 sheets of readings from 40 sites.",
        "That is 40 working days after 3 November 2026",
        f"We will answer by {until}.",
        review,
        complain,
        window,
    ):
        assert words in text
    assert "public interest" not in text


def test_a_date_before_the_last_says_what_the_last_would_be() -> None:
    text = said(notice(KIND, Regime.EIR, said=Particulars(until=date(2026, 12, 16))))
    assert "We will answer by 16 December 2026. The Regulations allow us until 5 January 2027." in text


def test_in_scotland_the_reasons_are_part_of_the_notice() -> None:
    missing = "[Not said yet: why the information is complex and voluminous.]"
    assert missing in said(notice(KIND, Regime.EISR, said=NONE_GIVEN))
    assert missing not in said(notice(KIND, Regime.EIR, said=NONE_GIVEN))


def test_what_is_recorded_is_what_is_printed() -> None:
    act = notice_facts(KIND, Regime.EIR).act
    assert act is not None
    assert act.until == date(2027, 1, 5)
