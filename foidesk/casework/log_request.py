"""Log a request: its reference, its rows, its files, its first date, in one transaction."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from foidesk.casework.attachment_terms import kept_apart, terms_in_force
from foidesk.casework.changes import Change, Hand
from foidesk.casework.count_case import count_case
from foidesk.casework.find_duplicate import find_duplicate
from foidesk.casework.fold_case import first_authority
from foidesk.casework.keep_case import noted
from foidesk.domain.attachments import FileTerms
from foidesk.domain.authority import Settings
from foidesk.domain.case import Case
from foidesk.domain.problems import Problem
from foidesk.domain.reference import ReferencePattern
from foidesk.intake.draft import Draft
from foidesk.lawbook import Lawbook
from foidesk.store.case_sheets import find_case
from foidesk.store.cases import add_case, case_row
from foidesk.store.documents import NewFile, Role, keep_files
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.sequences import NO_YEAR, give_out, last_number
from foidesk.store.settings_rows import read_settings


class NoDateOfReceipt(Problem):
    """A clock cannot start on an unknown day."""

    remedy = "Say on which day it was received: --received YYYY-MM-DD, or the date on the checking page."

    def __init__(self) -> None:
        super().__init__("It does not say when this request was received.")


class UnknownAuthority(Problem):
    """A case speaks for a sender the case file has no profile of."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        names = ", ".join(f"“{one}”" for one in known) or "none yet"
        super().__init__(
            f"This case file knows no authority “{name}”; it knows {names}.",
            "Add its profile under Set-up or with “foidesk setup”, or correct the name.",
        )


@dataclass(frozen=True, slots=True)
class Logged:
    """A request that is in the case file. With `duplicate_of` it was there before, and nothing changed."""

    change: Change
    case_id: int
    reference: str
    received_on: date
    due_on: date | None
    duplicate_of: str | None = None


def log_request(records: Records, draft: Draft, lawbook: Lawbook, hand: Hand) -> Logged:
    """Log a draft as a case.

    Raises NoDateOfReceipt, UnknownAuthority, ReferenceTaken, NotAllowed for a timeline that cannot have been,
    and CalendarTooShort or CalendarTooOld where its dates lie outside the calendar.
    """
    if (there := find_duplicate(records, draft)) is not None:
        return _already_there(records, there)
    if draft.received_on is None:
        raise NoDateOfReceipt
    settings = read_settings(records)
    _check_authorities(draft.case, settings)
    standing, copy = count_case(records, draft.case, settings, lawbook)
    case = _with_reference(records, draft.case, draft.received_on, settings)
    case_id = add_case(records, case, copy, hand.now, draft.message_id or None)
    keep_files(records, case_id, _files(draft, terms_in_force(plain(records))))
    detail = {"reference": case.reference, "received_on": standing.received_on, "due_on": standing.due_on}
    change = noted(records, hand, "log_request", case_id, detail)
    return Logged(change, case_id, case.reference, standing.received_on, standing.due_on)


def _already_there(records: Records, case_id: int) -> Logged:
    row = case_row(records, case_id)
    return Logged(Change.of(), case_id, row.reference, row.received_on, row.due_on, row.reference)


def _check_authorities(case: Case, settings: Settings) -> None:
    for name in case.authorities:
        if settings.authority(name) is None:
            raise UnknownAuthority(name, tuple(one.name for one in settings.authorities))


def _with_reference(records: Records, case: Case, received_on: date, settings: Settings) -> Case:
    """A case that brings its reference keeps it, and numbering goes on from there."""
    pattern = ReferencePattern.parse(first_authority(case, settings).reference_pattern)
    if own := case.reference.strip():
        if (read := pattern.read(own)) is not None:
            year, number = read
            give_out(records, pattern.pattern, year or NO_YEAR, number)
        return replace(case, reference=own)
    return replace(case, reference=_next_reference(records, pattern, received_on.year))


def _next_reference(records: Records, pattern: ReferencePattern, year: int) -> str:
    counted = NO_YEAR if pattern.year_width is None else year
    number = last_number(records, pattern.pattern, counted) + 1
    while find_case(records, pattern.format(year, number)) is not None:
        number += 1
    give_out(records, pattern.pattern, counted, number)
    return pattern.format(year, number)


def _files(draft: Draft, terms: FileTerms) -> Iterator[NewFile]:
    if draft.original is not None:
        name = draft.original_name or "message.eml"
        yield NewFile(name, "message/rfc822", draft.original, Role.ORIGINAL)
    for one in kept_apart(draft, terms):
        yield NewFile(one.name, one.content_type, one.data)
