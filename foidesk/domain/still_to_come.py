"""What is refused because it is still to come: to be published (FOIA s22), or finished (EIR r12(4)(d))."""

from datetime import date
from typing import Final

from foidesk.domain.decisions import Claim, Part
from foidesk.domain.regime import Regime

TO_BE_PUBLISHED: Final = {(Regime.FOIA, "22"), (Regime.FOIA, "22A"), (Regime.FOISA, "27")}
"""By section: information held with a view to publication, and research of which a report will be."""
UNFINISHED: Final = {(Regime.EIR, "12(4)(d)"), (Regime.EISR, "10(4)(d)")}


def is_to_be_published(claim: Claim, regime: Regime) -> bool:
    """Whether a claim rests on publication to come."""
    return (regime, claim.provision.partition("(")[0]) in TO_BE_PUBLISHED


def is_unfinished(claim: Claim, regime: Regime) -> bool:
    """Whether a claim rests on material that is not finished."""
    return (regime, claim.provision) in UNFINISHED


def gives_no_day(claim: Claim, part: Part, until: date | None) -> bool:
    """Whether a letter does not say when: it gives no day `until`, and no figure in its words either."""
    return until is None and not any(char.isdigit() for char in f"{part.answer}{claim.reason}")
