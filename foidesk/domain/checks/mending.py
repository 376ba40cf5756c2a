"""A remedy with just one right value, put where it belongs: one key mends the letter."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from foidesk.domain.authority import Authority
from foidesk.domain.checks.finding import Finding, Place, Where
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.problems import Problem


class NotOneKey(Problem):
    """A finding whose remedy needs words of the officer's own, or that is not there any more."""

    remedy = "Go to the place it names and mend it there."

    def __init__(self, check: str) -> None:
        super().__init__(f"{check} cannot be mended by itself.")


def can_be_put(finding: Finding) -> bool:
    """Whether the remedy is a value that can be put by one key."""
    return finding.remedy.put is not None and finding.remedy.place.where in {
        *(Where.CLAIM, Where.AUTHORITY, Where.COST),
    }


def parts_mended(parts: Sequence[Part], finding: Finding) -> tuple[Part, ...]:
    """Return the parts with the remedy's value in its place. Raises NotOneKey where there is none."""
    place = finding.remedy.place
    if place.where is not Where.CLAIM or place.part is None or place.claim is None:
        raise NotOneKey(finding.id)
    if place.part >= len(parts) or place.claim >= len(parts[place.part].claims):
        raise NotOneKey(finding.id)
    part = parts[place.part]
    claims = _claims_mended(part.claims, place.claim, finding)
    return (*parts[: place.part], replace(part, claims=claims), *parts[place.part + 1 :])


def _claims_mended(claims: tuple[Claim, ...], at: int, finding: Finding) -> tuple[Claim, ...]:
    """Return the claims with the one at `at` put right, or those of them alone that the remedy lets stay."""
    stay = finding.remedy.put
    if finding.remedy.place.name == "provision" and isinstance(stay, tuple):
        return tuple(one for one in claims if one in stay)
    return (*claims[:at], _claim_mended(claims[at], finding), *claims[at + 1 :])


def _claim_mended(claim: Claim, finding: Finding) -> Claim:
    name, value = finding.remedy.place.name, finding.remedy.put
    if name not in {one.name for one in fields(Claim)}:
        raise NotOneKey(finding.id)
    changes: dict[str, Any] = {name: value}
    if name == "provision":
        # What it rested on to withhold is what a NCND under the same section rests on.
        changes["limbs"] = claim.limbs or (claim.provision,)
    if finding.id == "N05":
        changes |= {"favouring": (), "against": (), "balance": ""}
    return replace(claim, **changes)


def authority_mended(authority: Authority, place: Place, value: object) -> Authority:
    """Return the profile with a value of its review terms put right."""
    of, _, name = place.name.partition(".")
    if of != "review" or authority.review is None or not isinstance(value, int):
        raise NotOneKey("This")
    changes: dict[str, Any] = {name: value}
    return replace(authority, review=replace(authority.review, **changes))
