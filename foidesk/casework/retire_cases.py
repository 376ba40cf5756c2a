"""Destroy cases whose time is over: anonymised or deleted, with a certificate, in one transaction."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from foidesk.casework.certify_destruction import certified_row, draw_certificate
from foidesk.casework.changes import Change, Hand
from foidesk.casework.find_due import ending_of, fold_of, outcome_of
from foidesk.casework.retention_in_force import retention_in_force
from foidesk.domain.anonymised import anonymised
from foidesk.domain.dates import in_words
from foidesk.domain.problems import Problem
from foidesk.domain.retention import Ending, Retention, Way
from foidesk.domain.statistics import Statistics, statistics_of
from foidesk.lawbook import Lawbook
from foidesk.letters.wording import Wording
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.audit_chain import DESTRUCTION
from foidesk.store.cases import case_row, case_value
from foidesk.store.destructions import (
    NewDestruction,
    add_destroyed,
    add_destruction,
    next_destruction,
    remove_later,
)
from foidesk.store.erasing import anonymise_rows, delete_rows, erasing, kept_digests
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records


class Held(Problem):
    """A case that may not be destroyed: the first sentence says which, and why."""

    remedy = "Nothing has been destroyed. Take it off the list, or see to what holds it first."

    def __init__(self, ending: Ending) -> None:
        super().__init__(f"{ending.reference} cannot be destroyed. {' '.join(ending.holding)}")


class NotDue(Problem):
    """A case whose schedule has not run out."""

    remedy = "Wait until then, or say why it is to go before its time."

    def __init__(self, ending: Ending) -> None:
        until = f"is kept until {in_words(ending.kept_until)}" if ending.kept_until else "was never closed"
        super().__init__(f"{ending.reference} {until}.")


class NothingToDestroy(Problem):
    """No case was named."""

    def __init__(self) -> None:
        super().__init__("No case was chosen, so nothing was destroyed.", "Choose the cases first.")


@dataclass(frozen=True, slots=True)
class Destroyed:
    """A destruction that was carried out, and its certificate."""

    change: Change
    number: int
    references: tuple[str, ...]
    certificate: bytes


def retire_cases(
    records: Records,
    case_ids: Sequence[int],
    way: Way,
    today: date,
    shipped: Retention,
    lawbook: Lawbook,
    wording: Wording,
    hand: Hand,
    reason: str = "",
) -> Destroyed:
    """Anonymise or delete cases, all or none. With a `reason` they may go before their time.

    What is left to do outside the transaction is done by `finish_destruction`. Raises Held, NotDue,
    NothingToDestroy, NoSuchCase.
    """
    if not case_ids:
        raise NothingToDestroy
    retention = retention_in_force(records, shipped)
    endings = [ending_of(records, one, today, retention, lawbook) for one in dict.fromkeys(case_ids)]
    check_endings(endings, today, reason)
    number = next_destruction(records)
    digest = _digest(endings)
    about = NewDestruction(number, way, reason.strip(), digest, hand.now, hand.by)
    drawn = draw_certificate(records, about, endings, today, wording)
    add_destruction(records, about, records.files.keep(drawn.pdf), drawn.pages)
    for ending in endings:
        add_destroyed(records, number, ending, _statistics(records, ending, lawbook))
        remove_later(records, number, *kept_digests(plain(records), ending.case_id))
    _erase(records, number, way, endings)
    detail = {
        "destruction": number,
        "way": way,
        "cases": [one.case_id for one in endings],
        "references": [one.reference for one in endings],
        "digest": digest,
        "why": reason.strip() or None,
    }
    note_down(records, AuditLine(hand.now, hand.by, DESTRUCTION, None, detail))
    references = tuple(one.reference for one in endings)
    return Destroyed(Change.everything(), number, references, drawn.pdf)


def check_endings(endings: Sequence[Ending], today: date, reason: str) -> None:
    """Raise Held or NotDue for the first case that may not be destroyed."""
    for one in endings:
        if one.holding:
            raise Held(one)
    for one in endings:
        if one.kept_until is None or not (one.is_due(today) or reason.strip()):
            raise NotDue(one)


def _digest(endings: Sequence[Ending]) -> str:
    rows = [list(certified_row(one)) for one in endings]
    return sha256(json.dumps(rows, ensure_ascii=False, default=str).encode()).hexdigest()


def _statistics(records: Records, ending: Ending, lawbook: Lawbook) -> Statistics:
    case, row = case_value(records, ending.case_id), case_row(records, ending.case_id)
    standing = fold_of(records, ending.case_id, case, lawbook)
    return statistics_of(case, standing, outcome_of(case, standing), row.logged_at.date())


def _erase(records: Records, number: int, way: Way, endings: Sequence[Ending]) -> None:
    with erasing(records, number, [one.case_id for one in endings]):
        for one in endings:
            if way is Way.DELETED:
                delete_rows(records, one.case_id)
            else:
                bare = anonymised(case_value(records, one.case_id), f"Anonymised by certificate {number}")
                anonymise_rows(records, one.case_id, bare)
            records.session.expunge_all()
