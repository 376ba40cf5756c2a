"""What the applicant can get without asking for it (FOIA s21, FOISA s25)."""

from typing import Final

from foidesk.domain.decisions import Claim
from foidesk.domain.regime import Regime

AT_HAND: Final = {(Regime.FOIA, "21"), (Regime.FOISA, "25")}
"""By section."""


def is_at_hand(claim: Claim, regime: Regime) -> bool:
    """Whether a claim says no more than that the information can be had elsewhere."""
    return (regime, claim.provision.partition("(")[0]) in AT_HAND
