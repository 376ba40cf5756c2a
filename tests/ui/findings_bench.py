"""Requests with something to find in them, for the pages that show findings."""

from dataclasses import replace

from foidesk.domain.authority import Contact, ReviewTerms
from foidesk.domain.decisions import Claim, Holding, Likelihood, Outcome, Part
from tests.ui.bench import NORTH

ENQUIRY = Claim(
    "30(1)(a)",
    reason="An enquiry into the missing swans is open.",
    favouring=("It would show how enquiries go.",),
    against=("A suspect could be warned.",),
    balance="While the enquiry is open, not warning anybody weighs more.",
)
COUNTED = Claim(
    "31(1)(a)",
    reason="The rota shows when the lake is watched.",
    harm="Thieves could choose their hour.",
    likelihood=Likelihood.WOULD_BE_LIKELY,
    favouring=("It would show that the lake is watched.",),
    against=("The swans are safer while nobody knows the hours.",),
    balance="Their safety weighs more.",
    alternative_to="30(1)(a)",
)
WITHHELD = Part("1", "Who watches?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(ENQUIRY,))
NCND = Part(
    "1",
    "Is there an enquiry?",
    holding=Holding.NEITHER_CONFIRM_NOR_DENY,
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
    claims=(ENQUIRY,),
)
"""Claimed under section 30(1)(a), which cannot be claimed so: the remedy is 30(3), by one key."""
UNREASONED = replace(WITHHELD, claims=(replace(ENQUIRY, reason=""),))
WEIGHED_NAMES = replace(
    WITHHELD,
    claims=(Claim("21(1)", reason="It is on our website.", balance="Publishing weighs more."),),
)
"""An absolute exemption with a balance: the remedy takes the words out."""
SHORT = replace(NORTH, review=ReviewTerms(window=20), contact=Contact("F. Officer"))
"""An authority whose review window is too short: the remedy is 40, by one key."""
