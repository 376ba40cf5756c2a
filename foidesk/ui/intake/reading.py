"""One dropped file opened on the working thread: read, and looked for among the cases."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from foidesk.domain.authority import Settings
from foidesk.domain.problems import Problem
from foidesk.intake.draft import Draft
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.tongue import marked, translate

LARGEST = 150_000_000
"""Bytes. A mail server passes on a fraction of this; anything larger is not a message."""


class CannotRead(Problem):
    """The file itself is out of reach."""

    remedy = marked("Problems", "See whether the file is still there and can be opened, then drop it again.")


@dataclass(frozen=True, slots=True)
class Known:
    """The case a dropped file is already."""

    case_id: int
    reference: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found in a file, beside the settings it is checked with."""

    draft: Draft
    settings: Settings
    known: Known | None = None


def opened(path: Path, case_file: CaseFile, lawbook: Lawbook, today: date) -> Opened:
    """Return what the file holds. Raises the Problem that keeps it from being read."""
    from foidesk.casework.attachment_terms import doubted, terms_in_force  # not before the first paint
    from foidesk.casework.calendar_in_force import lawbook_in_force

    draft = draft_of(path, case_file.look(lawbook_in_force, lawbook), today)
    return case_file.read(_beside, doubted(draft, case_file.look(terms_in_force)))


def _beside(records: Records, draft: Draft) -> Opened:
    from foidesk.casework.find_duplicate import find_duplicate  # SQLModel: not before the first paint
    from foidesk.store.cases import case_row
    from foidesk.store.settings_rows import read_settings

    case_id = find_duplicate(records, draft)
    known = None if case_id is None else Known(case_id, case_row(records, case_id).reference)
    return Opened(draft, read_settings(records), known)


def opened_by_hand(case_file: CaseFile, draft: Draft) -> Opened:
    """Return an empty draft beside the settings."""
    return case_file.read(_beside, draft)


def draft_of(path: Path, lawbook: Lawbook, today: date) -> Draft:
    """Return the draft in a saved e-mail or a case file in JSON, told apart by what is in it."""
    from foidesk.intake.arrivals import read_request  # pydantic and the e-mail library: only for a file

    known_to = lawbook.listed.known_to
    data = _bytes_of(path)
    try:
        return read_request(data, path.name, lawbook.provisions, today=today, calendar_known_to=known_to)
    except Problem as problem:
        if path.name in str(problem):
            raise
        raise CannotRead(f"{path.name}: {problem}", problem.next_step) from None


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise CannotRead(
                translate("Intake", "{name} is too large to be a message.").format(name=path.name),
                translate("Intake", "Drop the message itself."),
            )
        return path.read_bytes()
    except OSError:
        raise CannotRead(translate("Intake", "{name} cannot be read.").format(name=path.name)) from None
