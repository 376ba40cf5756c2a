"""A case without anybody in it: what statistics count stays, every word anybody wrote goes."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event, Step

CODE: Final = re.compile(r"[a-z_]{1,40}")
"""An outcome as the program writes it; anything else may be somebody's words."""

CITE: Final = re.compile(r"[A-Za-z]{0,2}\d{1,3}[A-Z]{0,2}(\(\w{1,4}\))*")
"""A provision, such as 40(2) or 12(4)(b)."""


def anonymised(case: Case, subject: str) -> Case:
    """Return a case that folds as `case` does, with `subject` for a subject.

    Dates, acts, outcomes, provisions, regime, category, channel, language and the hours of an estimate stay.
    Names, addresses, references of others, and all text go. Parts are known by their numbers.
    """
    names = {name: str(number) for number, name in enumerate(named(case.parts), 1)}
    spoken_of = dict.fromkeys(row.part for row in _all(case.timeline) if row.part is not None)
    for name in spoken_of:
        names.setdefault(name, str(len(names) + 1))
    estimate = case.cost_estimate
    return replace(
        case,
        applicant=Applicant(category=case.applicant.category, language=case.applicant.language),
        request_text="",
        subject=subject,
        national_reference=None,
        timeline=tuple(_event(row, names) for row in case.timeline),
        parts=tuple(_part(one) for one in case.parts),
        cost_estimate=None if estimate is None else replace(estimate, basis="", advice=""),
        links=(),
        notes=(),
    )


def provisions_of(case: Case) -> tuple[str, ...]:
    """Return every provision claimed in a case, once each."""
    claims = (claim for part in case.parts for claim in part.claims)
    return tuple(dict.fromkeys(claim.provision for claim in claims if CITE.fullmatch(claim.provision)))


def _all(timeline: tuple[Event, ...]) -> list[Event]:
    return [*timeline, *(row.should_say for row in timeline if row.should_say is not None)]


def _event(row: Event, names: Mapping[str, str]) -> Event:
    return replace(
        row,
        part=None if row.part is None else names[row.part],
        provision=row.provision if CITE.fullmatch(row.provision or "") else None,
        to=row.to if row.act is Act.RECLASSIFY and CODE.fullmatch((row.to or "").lower()) else None,
        by=None,
        reference=None,
        outcome=row.outcome if CODE.fullmatch(row.outcome or "") else None,
        text=None,
        steps=tuple(Step("", step.until) for step in row.steps),
        parts=tuple(_part(one) for one in row.parts),
        breaches=tuple(one for one in row.breaches if CITE.fullmatch(one)),
        should_say=None if row.should_say is None else _event(row.should_say, names),
    )


def _part(part: Part) -> Part:
    claims = tuple(_claim(one) for one in part.claims if CITE.fullmatch(one.provision))
    return Part(
        regime=part.regime,
        residual=part.residual,
        holding=part.holding,
        outcome=part.outcome,
        claims=claims,
    )


def _claim(claim: Claim) -> Claim:
    limbs = tuple(limb for limb in claim.limbs if CITE.fullmatch(limb))
    return Claim(claim.provision, limbs, likelihood=claim.likelihood)
