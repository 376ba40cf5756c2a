"""Fold a case's timeline, and copy what it says for the register to sort by."""

from foidesk.domain.authority import Authority, Settings
from foidesk.domain.case import Case
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.decisions import Part
from foidesk.domain.dispute import GIVING_OUT, Dispute
from foidesk.domain.outcomes import overall_outcome
from foidesk.domain.part_endings import parts_that_count
from foidesk.domain.standing import Standing, fold
from foidesk.domain.strands import named
from foidesk.domain.timeline import as_corrected
from foidesk.store.cases import SortingCopy


def standing_of(case: Case, settings: Settings, law: ClockLaw) -> Standing:
    """Return where a case stands. Raises as `fold` does."""
    sender = first_authority(case, settings)
    return fold(
        case.regime,
        case.timeline,
        law,
        receipt=sender.non_working_receipt,
        variation=case.variation,
        closures=case.school_closures,
        parts=case.parts,
        review=sender.review,
    )


def first_authority(case: Case, settings: Settings) -> Authority:
    """Return the profile that governs a case: the first it names, the file's first, or a blank one."""
    return next(iter(settings.authorities_of(case.authorities)), Authority(""))


def sorting_copy(case: Case, standing: Standing) -> SortingCopy:
    """Return what the register sorts and counts by. The outcome is the last one given out, never a draft."""
    return SortingCopy(
        stage=standing.stage,
        handled_under=standing.regime,
        received_on=standing.received_on,
        due_on=standing.due_on,
        answered_on=standing.answered_on,
        outcome=outcome_of(case, standing),
        due_days=standing.due_days,
        taken_days=standing.taken.days if standing.taken else None,
        is_owed=standing.owes_undated,
    )


def outcome_of(case: Case, standing: Standing) -> str:
    """Return what a case came to; empty where nothing was answered, or something told is not decided.

    What was withdrawn or lapsed before it was answered counts for nothing.
    """
    if standing.answered_on is None:
        return ""
    outcome = overall_outcome(parts_that_count(decided_parts(case), case.timeline))
    return "" if outcome is None else outcome.value


def decided_parts(case: Case) -> tuple[Part, ...]:
    """Return the parts as they were last given out; as they stand, where an old answer did not keep them.

    Where parts had answers of their own, each is as it was told of; one not told of yet as it is decided now.
    """
    dispute = Dispute.of(case)
    last = dispute.given_out
    if last is not None and last.part is not None:
        told = named(dispute.first)
        return tuple(told.get(name, part) for name, part in named(case.parts).items())
    given = [event.parts for event in as_corrected(case.timeline) if event.act in GIVING_OUT and event.parts]
    return given[-1] if given else case.parts
