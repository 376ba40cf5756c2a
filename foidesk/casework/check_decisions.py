"""Check what is being decided, as the letter that will tell of it would be: live, while it is typed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.casework.what_is_known import known_to_checks
from foidesk.domain.case import Case, CostEstimate
from foidesk.domain.checks import Finding, Where, findings
from foidesk.domain.decisions import Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import Stage
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.several_parts import done_with, named_together
from foidesk.domain.strands import named
from foidesk.lawbook import Lawbook
from foidesk.store.records import Records

TELLS: Mapping[Stage, LetterKind] = MappingProxyType(
    {
        Stage.IN_REVIEW: LetterKind.REVIEW_OUTCOME,
        Stage.REVIEWED: LetterKind.COMPLIANCE,
        Stage.ICO_DECIDED: LetterKind.COMPLIANCE,
    }
)
"""Which letter tells of what is decided, where it is not the response."""


def check_decisions(
    records: Records,
    case_id: int,
    parts: tuple[Part, ...],
    correct_on: date | None,
    estimate: CostEstimate | None,
    dated: date,
    lawbook: Lawbook,
) -> tuple[Finding, ...]:
    """Return what is found in these decisions if their letter went out on `dated`. Changes nothing.

    Only what is mended where it is decided; the rest is said beside the letter. Raises NoSuchCase, NoSender.
    """
    about = outgoing(records, case_id, WantedLetter(LetterKind.RESPONSE, dated), lawbook)
    kind = TELLS.get(about.standing.stage, LetterKind.RESPONSE)
    if kind is not about.kind:
        about = outgoing(records, case_id, WantedLetter(kind, dated), lawbook)
    case = replace(about.case, parts=parts, data_correct_as_at=correct_on, cost_estimate=estimate)
    return tuple(
        one for one in findings(_deciding(about, case), known_to_checks(lawbook)) if _is_decided_here(one)
    )


def _deciding(about: Outgoing, case: Case) -> Outgoing:
    act = replace(about.act, parts=case.parts) if about.act and about.act.parts else about.act
    every = named(case.parts)
    done = done_with(case.timeline, every)
    part = named_together(name for name in every if name not in done) if done else None
    said = replace(about.said, part=part) if about.kind is LetterKind.RESPONSE else about.said
    return replace(about, case=case, act=act, said=said)


def _is_decided_here(one: Finding) -> bool:
    place = one.remedy.place
    return place.where in {Where.PART, Where.CLAIM, Where.COST} or place.name == "data_correct_as_at"
