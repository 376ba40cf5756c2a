"""Which control of the decision editor a finding is about: each is called by its name."""

from collections.abc import Iterable, Mapping

from foidesk.domain.checks.finding import Finding, Place, Where

OF_A_PART: Mapping[str, str] = {
    "holding": "part_holding",
    "outcome": "part_outcome",
    "answer": "part_answer",
    "tables": "tables",
    "claims": "claim_add",
    "pooled_balance": "claims_pooled_balance",
    "residual": "part_asks",
}
OF_A_CLAIM: Mapping[str, str] = {
    "alternative_to": "alternative",
    "qualified_person": "qualified_name",
    "legitimate_interests": "interests_interest",
}
"""Where a claim's box is not called as its field is."""


def control_name(place: Place) -> str:
    """Return what the control is called; empty where the editor has none for it."""
    match place.where:
        case Where.PART:
            return OF_A_PART.get(place.name, "")
        case Where.CLAIM if place.claim is not None:
            return f"claim_{place.claim + 1}_{OF_A_CLAIM.get(place.name, place.name)}"
        case Where.COST:
            return f"estimate_{place.name}"
        case Where.CASE if place.name == "data_correct_as_at":
            return place.name
        case _:
            return ""


def by_control(found: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Return the findings by the control they are about."""
    sorted_out: dict[str, list[Finding]] = {}
    for one in found:
        if name := control_name(one.remedy.place):
            sorted_out.setdefault(name, []).append(one)
    return sorted_out


def of_part(found: Iterable[Finding], at: int) -> tuple[Finding, ...]:
    """Return what concerns the part in that place, and what no one part is to blame for."""
    return tuple(one for one in found if one.remedy.place.part in {None, at})
