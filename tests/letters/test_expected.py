"""What is still to come is warned of where no day is given for it, and only there."""

import pytest

from foidesk.casework.warn_of_letter import warnings_of
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from tests.letters.samples import case_of, facts_of

SURVEY = "The survey is being checked."
DAYS = [
    (Regime.FOIA, "22(1)", SURVEY, "", "The letter gives no date of publication"),
    (Regime.EISR, "10(4)(d)", SURVEY, "", None),  # for a check to say, as the law asks for it: N38
    (Regime.FOIA, "22(1)", "It will be out by 1 December 2026.", "", None),
    (Regime.FOIA, "22(1)", SURVEY, "It will be out by 1 December 2026.", None),
    (Regime.EIR, "12(4)(d)", "It should be finished in March 2027.", "", None),
]


@pytest.mark.parametrize(("regime", "cite", "reason", "answer", "told"), DAYS)
def test_a_day_that_is_given_is_not_asked_for(
    regime: Regime, cite: str, reason: str, answer: str, told: str | None
) -> None:
    claim = Claim(cite, reason=reason)
    part = Part(None, holding=Holding.HELD, outcome=Outcome.WITHHELD, answer=answer, claims=(claim,))
    warned = " ".join(
        warnings_of(facts_of("disclosed", case=case_of("disclosed", regime=regime, parts=(part,))))
    )
    assert told in warned if told else not warned
