"""Write a changed case back, with its sorting copy and its audit row: the end of every use case."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from foidesk.casework.changes import Change, Hand
from foidesk.casework.count_case import count_case
from foidesk.domain.case import Case
from foidesk.domain.several_parts import apiece
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Event
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.cases import put_copy
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import version_kept
from foidesk.store.settings_rows import read_settings
from foidesk.store.timelines import add_events


def add_event(records: Records, case_id: int, case: Case, event: Event, lawbook: Lawbook) -> Standing:
    """Add an act to a case's timeline, a row for each part it names, and copy where it now stands.

    Raises NotAllowed where it cannot be.
    """
    return add_rows(records, case_id, case, apiece(event, named(case.parts)), lawbook)


def add_rows(
    records: Records, case_id: int, case: Case, rows: tuple[Event, ...], lawbook: Lawbook
) -> Standing:
    """Add rows to a case's timeline and copy where it now stands. Raises NotAllowed where they cannot be."""
    grown = replace(case, timeline=(*case.timeline, *rows))
    standing = copy_standing(records, case_id, grown, lawbook)
    add_events(records, case_id, rows)
    return standing


def copy_standing(records: Records, case_id: int, case: Case, lawbook: Lawbook) -> Standing:
    """Fold a case and rewrite the columns the register sorts by."""
    kept = version_kept(plain(records), case_id)
    standing, copy = count_case(records, case, read_settings(records), lawbook, kept)
    put_copy(records, case_id, copy)
    return standing


def noted(records: Records, hand: Hand, what: str, case_id: int, detail: Mapping[str, Any]) -> Change:
    """Note down what was done to a case; return the change."""
    note_down(records, AuditLine(hand.now, hand.by, what, case_id, detail))
    return Change.of(case_id)
