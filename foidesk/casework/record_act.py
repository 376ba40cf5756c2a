"""Record an act on a case: one more row of its timeline."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import standing_of
from foidesk.casework.keep_case import add_event, noted
from foidesk.casework.undo_act import check_may_go, strike
from foidesk.domain.case import Case
from foidesk.domain.dates import in_words, listed
from foidesk.domain.dispute import GIVING_OUT
from foidesk.domain.held_up import held_up
from foidesk.domain.lifecycle import EXTENSIONS, NotAllowed, open_acts
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import labels_in
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event, corrected_row
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings
from foidesk.store.timelines import timeline_of


class BadCorrection(Problem):
    """A correction that names no row, or says neither what the row should have been nor that it is struck.

    Another act that strikes a row is one too.
    """

    remedy = "Name the row of the timeline, counted from 0, and what it should have said, or strike it."

    def __init__(self, rows: int) -> None:
        super().__init__(f"That correction fits none of the {rows} rows of this timeline.")


class NoSuchPart(Problem):
    """An act on a part that the case does not have."""

    def __init__(self, part: str, known: Iterable[str]) -> None:
        names = listed(tuple(f"“{one}”" for one in known))
        super().__init__(f"This case has no part “{part}”.", f"Its parts are {names}.")


class SetsThePast(Problem):
    """An act said to set a date that had passed already."""

    remedy = "Check both dates."

    def __init__(self, event: Event, until: date) -> None:
        said = f"It sets {in_words(until)}, which is before {in_words(event.on)}, the day of the act itself."
        super().__init__(said)


class NotYet(Problem):
    """An act on a day that has not come. What it sets, such as a new last day, may lie ahead; it may not."""

    remedy = "Check the date, or record it once it has happened."

    def __init__(self, on: date, today: date) -> None:
        super().__init__(f"{in_words(on)} has not come yet: today is {in_words(today)}.")


class NoSuchLaw(Problem):
    """A request moved to a law FoiDesk does not know."""

    def __init__(self, to: str) -> None:
        laws = listed(tuple(f"“{one}”" for one in Regime))
        super().__init__(f"“{to}” is not a law a request can move to.", f"They are {laws}.")


def record_act(
    records: Records, case_id: int, event: Event, lawbook: Lawbook, hand: Hand, *, today: date | None = None
) -> Change:
    """Add `event` to a case, a row for each part it names.

    An answer keeps the parts as they are decided now, unless it brings its own. An extension to weigh the
    public interest that names no part is for those that claim a qualified exemption, where others do not.

    `today` is the hand's own day, unless another is given.
    Raises NoSuchCase, NotYet, NotAllowed where the act cannot have happened at this point, BadCorrection,
    NoSuchPart, SetsThePast, NoSuchLaw; CannotUndo for a correction that strikes what has to stand.
    """
    case = case_value(records, case_id)
    _check_day(event, today or hand.now.date())
    _check_facts(case, event)
    if event.act is Act.CORRECT or event.struck:
        _check_correction(case, event)
    if event.act in GIVING_OUT and not event.parts:
        event = replace(event, parts=case.parts)
    if event.act in EXTENSIONS:
        _check_extension(records, case_id, case, event, lawbook)
    if event.act is Act.EXTEND_PUBLIC_INTEREST and event.part is None:
        event = replace(event, part=held_up(case, lawbook.provisions, event.provision))
    _add(records, case_id, case, event, lawbook)
    return noted(records, hand, "record_act", case_id, {"act": event.act, "on": event.on})


def _add(records: Records, case_id: int, case: Case, event: Event, lawbook: Lawbook) -> None:
    if event.struck and event.row is not None:
        check_may_go(records, case_id, case, event.row)
        strike(records, case_id, case, corrected_row(case.timeline, event.row), (event,), lawbook)
    else:
        add_event(records, case_id, case, event, lawbook)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An act that was recorded; `rows` are its places in the timeline, counted from 0: one for each part."""

    change: Change
    rows: tuple[int, ...]


def record_for_undo(records: Records, case_id: int, event: Event, lawbook: Lawbook, hand: Hand) -> Recorded:
    """Do as `record_act` does, and say which rows it became, so that they can be undone. Raises alike."""
    before = len(timeline_of(plain(records), case_id))
    change = record_act(records, case_id, event, lawbook, hand)
    records.session.flush()
    return Recorded(change, tuple(range(before, len(timeline_of(plain(records), case_id)))))


def _check_extension(records: Records, case_id: int, case: Case, event: Event, lawbook: Lawbook) -> None:
    """Raise NotAllowed for an extension of another law; a case that is logged with one has it flagged."""
    now = standing_of(case, read_settings(records), clock_of_case(records, lawbook, case_id))
    if event.act in open_acts(now.stage) - now.acts:
        why = f"{now.regime.name} has no such extension"
        raise NotAllowed(now.stage, event.act, why, event.on, now.acts)


def _check_day(event: Event, today: date) -> None:
    for one in (event, event.should_say):
        happened = (one.on, one.sent_on, one.posted_on) if one is not None else ()
        latest = max((day for day in happened if day is not None), default=today)
        if latest > today:
            raise NotYet(latest, today)


def _check_facts(case: Case, event: Event) -> None:
    parts = named(case.parts)
    strange = [label for label in labels_in(event.part, parts) if parts and label not in parts]
    if strange:
        raise NoSuchPart(strange[0], parts)
    if event.until is not None and event.until < event.on:
        raise SetsThePast(event, event.until)
    if event.act is Act.RECLASSIFY and event.to and event.to.lower() not in set(Regime):
        raise NoSuchLaw(event.to)


def _check_correction(case: Case, event: Event) -> None:
    right, rows = event.should_say, len(case.timeline)
    says = right is None if event.struck else right is not None and right.act is not Act.CORRECT
    fits = event.act is Act.CORRECT and event.row is not None and event.row in range(rows)
    if not fits or not says or (event.struck and case.timeline[event.row or 0].act is Act.CORRECT):
        raise BadCorrection(rows)
