"""The grounds a letter refuses on: parts decided for the same reasons, explained once under one heading."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from foidesk.domain.at_hand import is_at_hand
from foidesk.domain.claiming import use_for
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.names import mentioned, named
from foidesk.letters.kinds.voice import Voice


class Kind(StrEnum):
    """What a ground does. The values are the clause library's tables."""

    WITHHELD = "withheld"
    ACCESSIBLE = "accessible"
    NCND = "ncnd"
    COST = "cost"
    VEXATIOUS = "vexatious"
    REPEATED = "repeated"
    UNREASONABLE = "unreasonable"
    NOT_HELD = "not_held"


_REFUSALS = {
    Outcome.REFUSED_COST: (Kind.COST, "12(1)"),
    Outcome.REFUSED_VEXATIOUS: (Kind.VEXATIOUS, "14(1)"),
    Outcome.REFUSED_REPEATED: (Kind.REPEATED, "14(2)"),
}
_UNREASONABLE = {Regime.EIR: "12(4)(b)", Regime.EISR: "10(4)(b)"}
"""What the Regulations have instead of FOIA ss12 and 14."""
_NOT_HELD = {Regime.EIR: "12(4)(a)", Regime.EISR: "10(4)(a)"}
"""Where information that is not held is refused under an exception, with a notice of its own."""
_WITHHOLDING = {Outcome.WITHHELD, Outcome.PARTLY_DISCLOSED}


@dataclass(frozen=True, slots=True)
class Ground:
    """One refusal: what kind, which parts, which claims. `about` is what a NCND speaks of, in words."""

    kind: Kind
    parts: tuple[Part, ...]
    claims: tuple[Claim, ...]
    pooled: str
    title: str
    about: str
    voice: Voice

    @property
    def provision(self) -> str:
        """The provision of a refusal that claims only one."""
        return self.claims[0].provision if self.claims else _usual(self.kind, self.voice.regime)


def _usual(kind: Kind, regime: Regime) -> str:
    """Return the provision a refusal of `kind` rests on where no claim names one."""
    if kind in {Kind.UNREASONABLE, Kind.NOT_HELD}:
        return (_UNREASONABLE if kind is Kind.UNREASONABLE else _NOT_HELD).get(regime, "")
    return next((cite for one, cite in _REFUSALS.values() if one is kind), "")


def provision_of(part: Part, regime: Regime) -> str:
    """Return the provision a part's refusal rests on first, whether claimed or understood."""
    kind = kind_of(part, regime)
    usual = _usual(kind, part.regime or regime) if kind else ""
    return part.claims[0].provision if part.claims else usual


def kind_of(part: Part, regime: Regime) -> Kind | None:
    """Return what kind of ground a part's decision needs, or None where nothing is refused."""
    law = part.regime or regime
    if part.outcome in _REFUSALS:
        return Kind.UNREASONABLE if law in _UNREASONABLE else _REFUSALS[part.outcome][0]
    if use_for(part.holding, part.outcome) is Use.NCND:
        return Kind.NCND
    if law in _NOT_HELD and _is_missing(part):
        return Kind.NOT_HELD
    if part.outcome not in _WITHHOLDING or not part.claims:
        return None
    at_hand = all(is_at_hand(claim, law) for claim in part.claims)
    return Kind.ACCESSIBLE if at_hand and part.outcome is Outcome.WITHHELD else Kind.WITHHELD


def _is_missing(part: Part) -> bool:
    """Whether a part is refused because it, or the rest of it, is not held."""
    if part.holding is Holding.PARTLY_HELD:
        return part.outcome in {Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED} and not part.claims
    return part.outcome is Outcome.NOT_HELD or (
        part.holding is Holding.NOT_HELD and part.outcome is Outcome.WITHHELD
    )


def grounds(facts: LetterFacts) -> tuple[Ground, ...]:
    """Return the grounds in the order their first part stands in the request."""
    groups = list(_groups(facts))
    kinds = [key[0] for key, _parts in groups]
    return tuple(
        _ground(facts, kind, tuple(parts), alone=kinds.count(kind) == 1) for (kind, *_), parts in groups
    )


_Key = tuple[Kind, Regime, tuple[Claim, ...], str]


def _groups(facts: LetterFacts) -> Iterator[tuple[_Key, list[Part]]]:
    found: dict[_Key, list[Part]] = {}
    for part in facts.parts:
        kind = kind_of(part, facts.case.regime)
        if kind is not None:
            key = (kind, part.regime or facts.case.regime, part.claims, part.pooled_balance or "")
            found.setdefault(key, []).append(part)
    yield from found.items()


def _ground(facts: LetterFacts, kind: Kind, parts: tuple[Part, ...], *, alone: bool) -> Ground:
    voice = facts.speaking(parts[0].regime or facts.case.regime, ncnd=kind is Kind.NCND)
    claims = parts[0].claims
    cite = claims[0].provision if claims else _usual(kind, voice.regime)
    return Ground(
        kind, parts, claims, parts[0].pooled_balance or "", _title(kind, parts, voice, cite, alone=alone),
        _about(facts.every, parts, voice), voice,
    )  # fmt: skip


def _title(kind: Kind, parts: tuple[Part, ...], voice: Voice, cite: str, *, alone: bool) -> str:
    slots = {"provision": voice.cited(cite), "parts": voice.listed([named(part, voice) for part in parts])}
    if not alone:
        return voice.say(f"{kind}.heading_parts", **slots)
    if kind is Kind.NCND and all(part.residual for part in parts):
        return voice.say("ncnd.heading_other")
    return voice.say(f"{kind}.heading", **slots)


def _about(every: tuple[Part, ...], these: tuple[Part, ...], voice: Voice) -> str:
    """Return what the parts ask for, as the object of confirming or denying."""
    asked = [part for part in these if not part.residual]
    if not asked:
        return voice.say("object.other")
    if len(these) == len(every):
        return voice.say("object.whole")
    key = "object.parts" if len(asked) == len(these) else "object.parts_and_other"
    return voice.say(key, parts=mentioned(asked, voice))
