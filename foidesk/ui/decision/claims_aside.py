"""Claims that an outcome has no room for: set aside while it stands, and back with one that has."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.claiming import has_room_for
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime

Question = tuple[str | None, str, bool]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Claims with the places they stood at, and the one balance they shared."""

    claims: tuple[tuple[int, Claim], ...] = ()
    pooled: str | None = None


class ClaimsAside:
    """Holds what was set aside of each part of a case, as long as the case is shown."""

    def __init__(self, provisions: Provisions) -> None:
        self._provisions = provisions
        self._now, self._of_others = _Kept(), dict[Question, _Kept]()

    def forget(self) -> None:
        """Hold nothing any more: another case is shown."""
        self._now, self._of_others = _Kept(), {}

    def turn(self, left: Part, to: Part) -> None:
        """Go from one part to another; each keeps its own."""
        self._of_others[_question(left)] = self._now
        kept = self._of_others.pop(_question(to), _Kept())
        back = {claim.provision for claim in to.claims}
        self._now = replace(kept, claims=tuple(one for one in kept.claims if one[1].provision not in back))

    def sort(self, part: Part, regime: Regime, day: date) -> Part:
        """Return the part with the claims its holding and outcome have room for, those set aside included."""
        claims = list(part.claims)
        for at, claim in self._now.claims:
            if all(one.provision != claim.provision for one in claims):
                claims.insert(at, claim)
        law = part.regime or regime
        found = [self._provisions.find(law, claim.provision, day) for claim in claims]
        fitting = [has_room_for(one, part.holding, part.outcome) for one in found]
        gone = tuple((at, one) for at, one in enumerate(claims) if not fitting[at])
        stay = [one for at, one in enumerate(claims) if fitting[at]]
        pooled = part.pooled_balance or self._now.pooled
        self._now = _Kept(gone, None if stay else pooled)
        return replace(part, claims=_on_their_own(stay, gone), pooled_balance=pooled if stay else None)


def _on_their_own(stay: Sequence[Claim], gone: Sequence[tuple[int, Claim]]) -> tuple[Claim, ...]:
    """Return the claims that stay, none of them the alternative to one that does not."""
    cites = {one.provision for _, one in gone}
    return tuple(replace(one, alternative_to=None) if one.alternative_to in cites else one for one in stay)


def _question(part: Part) -> Question:
    return part.label, part.asks, part.residual
