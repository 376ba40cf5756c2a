"""Mend a letter by one key: the one right value a finding carries, put where it belongs."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Change, Hand
from foidesk.casework.check_letter import check_letter
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.keep_case import noted
from foidesk.domain.checks import Finding, Where
from foidesk.domain.checks.mending import NotOneKey, authority_mended, parts_mended
from foidesk.domain.letter_kinds import LetterKind
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value, put_facts
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


def apply_remedy(records: Records, case_id: int, finding: Finding, lawbook: Lawbook, hand: Hand) -> Change:
    """Put a finding's value in its place. Raises NoSuchCase, NotOneKey, and what the change itself raises."""
    if finding.remedy.put is None:
        raise NotOneKey(finding.id)
    match finding.remedy.place.where:
        case Where.CLAIM:
            parts = parts_mended(case_value(records, case_id).parts, finding)
            return decide_parts(records, case_id, parts, lawbook, hand)
        case Where.AUTHORITY:
            return _mend_authority(records, finding, lawbook, hand)
        case Where.COST:
            return _mend_estimate(records, case_id, finding, hand)
        case _:
            raise NotOneKey(finding.id)


def mend_letter(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    finding: Finding,
    lawbook: Lawbook,
    hand: Hand,
) -> Change:
    """Apply a remedy if the letter still has that finding, so that nothing else is changed by its place.

    Raises what `apply_remedy` raises, and NotOneKey where the letter was mended meanwhile.
    """
    if finding not in check_letter(records, case_id, kind, dated, lawbook):
        raise NotOneKey(finding.id)
    return apply_remedy(records, case_id, finding, lawbook, hand)


def _mend_authority(records: Records, finding: Finding, lawbook: Lawbook, hand: Hand) -> Change:
    place, settings = finding.remedy.place, read_settings(records)
    if settings.authority(place.of) is None:
        raise NotOneKey(finding.id)
    mended = tuple(
        authority_mended(one, place, finding.remedy.put) if one.name == place.of else one
        for one in settings.authorities
    )
    return change_settings(records, replace(settings, authorities=mended), {}, lawbook, hand)


def _mend_estimate(records: Records, case_id: int, finding: Finding, hand: Hand) -> Change:
    case, value = case_value(records, case_id), finding.remedy.put
    if case.cost_estimate is None or finding.remedy.place.name != "limit" or not isinstance(value, Decimal):
        raise NotOneKey(finding.id)
    put_facts(records, case_id, replace(case, cost_estimate=replace(case.cost_estimate, limit=value)))
    detail = {"limit": {"was": case.cost_estimate.limit, "now": value}}
    return noted(records, hand, "mend_estimate", case_id, detail)
