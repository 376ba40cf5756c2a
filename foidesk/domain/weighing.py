"""The qualified exemptions a request already engages: what more time to weigh the public interest is for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from foidesk.domain.decisions import Claim, Part
from foidesk.domain.provisions import Provisions, PublicInterest
from foidesk.domain.regime import Regime

_CITES = re.compile(r"\d+[A-Z]?(?:\(\w+\))*")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim whose public interest is still to be weighed, and the parts it stands on."""

    claim: Claim
    parts: tuple[Part, ...]


def cites_in(text: str | None) -> tuple[str, ...]:
    """Return the provisions named in what an officer wrote: “sections 30(1)(a) and 31(1)(a)”."""
    return tuple(_CITES.findall(text or ""))


def weighed(
    parts: Sequence[Part], regime: Regime, provisions: Provisions, named: Iterable[str] = ()
) -> tuple[Weighed, ...]:
    """Return the qualified claims on `parts` of `regime`; only those `named`, where any are (FOIA s10(3)).

    A provision may be named cut short: 31 names 31(1)(a).
    """
    wanted = tuple(named)
    found: dict[Claim, list[Part]] = {}
    for part in parts:
        for claim in part.claims:
            if is_qualified(claim, regime, provisions) and _is_named(claim, wanted):
                found.setdefault(claim, []).append(part)
    return tuple(Weighed(claim, tuple(those)) for claim, those in found.items())


def is_qualified(claim: Claim, regime: Regime, provisions: Provisions, on: date | None = None) -> bool:
    """Return whether a public interest test follows for the claim under `regime` as it is `on` that day."""
    law = provisions.find(regime, claim.provision, on)
    return law is not None and law.interest(claim.limbs) is PublicInterest.QUALIFIED


def _is_named(claim: Claim, wanted: tuple[str, ...]) -> bool:
    return not wanted or any(names(cite, claim) for cite in wanted)


def names(cite: str, claim: Claim) -> bool:
    """Return whether `cite` is the claim’s provision, in full or cut short."""
    return claim.provision == cite or claim.provision.startswith(f"{cite}(")
