"""What the retention page asks of the working thread."""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from foidesk.casework.backup_standing import BackupKnown, backups_known
from foidesk.casework.changes import Change, Hand
from foidesk.casework.export_person import export_person, note_person_export
from foidesk.casework.find_due import cases_due
from foidesk.casework.finish_destruction import carrying_through
from foidesk.casework.retention_in_force import hold_case, lift_hold, retention_in_force
from foidesk.casework.retire_cases import Destroyed, Wish, retiring
from foidesk.domain.retention import Ending, Retention, Way
from foidesk.domain.turns import Turns
from foidesk.lawbook import Lawbook
from foidesk.lawbook.retention_rows import read_retention
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import find_case
from foidesk.store.destructions import KeptDestruction, certificate_bytes, destructions
from foidesk.store.faults import NoSuchCase
from foidesk.ui.letter.saved_copy import save_letter
from foidesk.ui.watch import Watch

TELL_EVERY: Final = 0.5
"""Seconds between two words to the other pages of what is gone."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is due, what was destroyed, and the copies there are."""

    due: tuple[Ending, ...]
    destroyed: Sequence[KeptDestruction]
    copies: Sequence[BackupKnown]


def standing(case_file: CaseFile, today: date, lawbook: Lawbook) -> Standing:
    """Return how things stand; a look through all that may be due."""
    retention = case_file.read(retention_in_force, shipped())
    due = case_file.read(cases_due, today, retention, lawbook)
    return Standing(due, case_file.read(destructions), backups_known(case_file))


def shipped() -> Retention:
    """Return the schedules that came with the program."""
    return read_retention(resource("law"))


def destroy(
    case_file: CaseFile,
    chosen: Sequence[Ending],
    way: Way,
    lawbook: Lawbook,
    hand: Callable[[], Hand],
    watch: Watch,
) -> Turns[Destroyed]:
    """Destroy these cases one by one until `watch` is stopped, and take them off the disk.

    Others have their turn after each. What keeps the rest from being done once cases are gone is the
    `trouble` of it. Raises as `retire_cases`.
    """
    ids, wording = [one.case_id for one in chosen], read_wording(resource("clauses"))
    wish = Wish(ids, way, hand().now.date(), shipped(), lawbook, wording, hand)
    done = yield from _told(retiring(case_file, wish, watch))
    watch.told.emit(len(ids), len(ids))
    return (yield from carrying_through(case_file, done, hand()))


def _told(turns: Generator[int | None, None, Destroyed]) -> Turns[Destroyed]:
    """Yield now and then which cases are gone, as a Change, for whoever shows them."""
    gone: set[int] = set()
    told_at = time.monotonic()
    while True:
        try:
            case_id = next(turns)
        except StopIteration as end:
            done: Destroyed = end.value
            return done
        gone |= set() if case_id is None else {case_id}
        is_time = gone and time.monotonic() - told_at > TELL_EVERY
        yield Change.of(*gone) if is_time else None
        if is_time:
            gone, told_at = set(), time.monotonic()


def hold(case_file: CaseFile, reference: str, why: str, hand: Hand) -> Change:
    """Put a hold on a case. Raises NoSuchCase, NoReason."""
    return case_file.write(hold_case, _case(case_file, reference), why, hand)


def release(case_file: CaseFile, reference: str, hand: Hand) -> Change:
    """Lift the hold on a case. Raises NoSuchCase."""
    return case_file.write(lift_hold, _case(case_file, reference), hand)


def _case(case_file: CaseFile, reference: str) -> int:
    found = case_file.read(find_case, reference)
    if found is None:
        raise NoSuchCase(reference)
    return found


def save_certificate(case_file: CaseFile, number: int, to: Path) -> Path:
    """Save a certificate. Raises CannotSaveLetter, CaseFileDamaged."""
    return save_letter(case_file.read(certificate_bytes, number), to, "certificate")


def save_person(case_file: CaseFile, case_ids: Sequence[int], to: Path, hand: Hand) -> Path:
    """Write what is held of these requests into a file; that goes into the audit. Raises CannotSaveLetter."""
    done = case_file.read(export_person, case_ids, hand)
    saved = save_letter(done.data, to, "export")
    case_file.write(note_person_export, case_ids, hand)
    return saved
