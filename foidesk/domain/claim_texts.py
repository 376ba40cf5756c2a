"""What a claim says in each of its texts, by the purpose a paragraph there has."""

from foidesk.domain.clauses import Purpose
from foidesk.domain.decisions import Claim, LegitimateInterests


def said_for(claim: Claim, purpose: Purpose) -> tuple[str, ...]:
    """Return what a claim tells for a purpose; nothing where its reasons stay out of the letter (s17(4))."""
    if claim.withhold_reasons:
        return ()
    steps = claim.legitimate_interests or LegitimateInterests()
    person = claim.qualified_person
    said: dict[Purpose, tuple[str, ...]] = {
        Purpose.ENGAGED: (claim.reason,),
        Purpose.HARM: (claim.harm,),
        Purpose.FAVOURING: claim.favouring,
        Purpose.AGAINST: claim.against,
        Purpose.BALANCE: (claim.balance,),
        Purpose.INTEREST: (steps.interest,),
        Purpose.NECESSITY: (steps.necessity,),
        Purpose.RIGHTS: (steps.balance,),
        Purpose.OPINION: (person.opinion if person else "",),
    }
    return tuple(text for text in said.get(purpose.plain, ()) if text.strip())
