"""Record an act on a case: one more row of its timeline."""

from dataclasses import replace

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import DECIDING, standing_of
from foidesk.casework.keep_case import add_event, noted
from foidesk.domain.case import Case
from foidesk.domain.lifecycle import EXTENSIONS, NotAllowed, open_acts
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


class BadCorrection(Problem):
    """A correction that names no row, or does not say what the row should have been."""

    remedy = "Name the row of the timeline, counted from 0, and what it should have said."

    def __init__(self, rows: int) -> None:
        super().__init__(f"That correction fits none of the {rows} rows of this timeline.")


def record_act(records: Records, case_id: int, event: Event, lawbook: Lawbook, hand: Hand) -> Change:
    """Add `event` to a case; an answer keeps the parts as they are decided now, unless it brings its own.

    Raises NoSuchCase, NotAllowed where the act cannot have happened at this point, BadCorrection.
    """
    case = case_value(records, case_id)
    if event.act is Act.CORRECT:
        _check_correction(case, event)
    if event.act in DECIDING and not event.parts:
        event = replace(event, parts=case.parts)
    if event.act in EXTENSIONS:
        _check_extension(records, case_id, case, event, lawbook)
    add_event(records, case_id, case, event, lawbook)
    return noted(records, hand, "record_act", case_id, {"act": event.act, "on": event.on})


def _check_extension(records: Records, case_id: int, case: Case, event: Event, lawbook: Lawbook) -> None:
    """Raise NotAllowed for an extension of another law; a case that is logged with one has it flagged."""
    now = standing_of(case, read_settings(records), clock_of_case(records, lawbook, case_id))
    if event.act in open_acts(now.stage) - now.acts:
        why = f"{now.regime.name} has no such extension"
        raise NotAllowed(now.stage, event.act, why, event.on)


def _check_correction(case: Case, event: Event) -> None:
    fits = event.row is not None and event.row in range(len(case.timeline))
    if not fits or event.should_say is None or event.should_say.act is Act.CORRECT:
        raise BadCorrection(len(case.timeline))
