"""Export everything held about one person: for a request under Article 15 of the UK GDPR."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from foidesk.casework.changes import Change, Hand
from foidesk.casework.export_case import kept_files, made
from foidesk.casework.note_going_out import note_going_out
from foidesk.casework.others_named import Doubt, others_named
from foidesk.casework.person_page import Held, check_page, person_page
from foidesk.casework.tell_audit import detail_words, done_words
from foidesk.casework.zip_files import UNFIT, ZippedFile, zipped
from foidesk.domain.problems import Problem
from foidesk.intake.case_json import write_case
from foidesk.store.audit_chain import chain_head
from foidesk.store.audit_lines import AuditFilter, whole_audit
from foidesk.store.case_sheets import case_sheet
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.tasks import tasks_of

FORMAT: Final = "foidesk-person"
CHECK_FIRST: Final = "CHECK FIRST.html"
LEFT_OUT: Final = (
    "what is true behind an answer that neither confirms nor denies",
    "letters to the regulator",
)


class NobodyFound(Problem):
    """No request is by anybody of that name."""

    remedy = "Try a part of the name, or the e-mail address."

    def __init__(self, words: str) -> None:
        super().__init__(f"No request is from anybody with “{words}” in a name, organisation or address.")


@dataclass(frozen=True, slots=True)
class PersonExport:
    """A ZIP of all that is held, and what in it may be about somebody else."""

    data: bytes
    references: tuple[str, ...]
    doubts: tuple[Doubt, ...]


def export_person(records: Records, case_ids: Sequence[int], hand: Hand) -> PersonExport:
    """Return everything held of these requests and of what was done to them, readable and as data.

    What is true behind a neither-confirm-nor-deny answer and letters to the regulator are not in it: the
    manifest says so. Raises NoSuchCase, CaseFileDamaged.
    """
    sheets = [case_sheet(records, one) for one in case_ids]
    doubts = tuple(doubt for sheet in sheets for doubt in others_named(sheet.case))
    held = [Held(one, tasks_of(records, one.id), _history(records, one.id)) for one in sheets]
    files = [
        ZippedFile("index.html", person_page(held, hand.now).encode(), "to be read in any browser"),
        ZippedFile(CHECK_FIRST, check_page(doubts).encode(), "for the officer: take it out before it goes"),
    ]
    for one in held:
        files.extend(_of(records, one))
    references = tuple(sheet.case.reference for sheet in sheets)
    facts = {
        "format": FORMAT,
        "version": 1,
        **made(hand.now, hand.by),
        "references": references,
        "audit": str(chain_head(plain(records))),
        "left_out": LEFT_OUT,
    }
    return PersonExport(zipped(files, facts, hand.now), references, doubts)


def note_person_export(records: Records, case_ids: Sequence[int], hand: Hand) -> Change:
    """Note with each request that everything held about the person goes out; nobody is named."""
    for case_id in case_ids:
        note_going_out(records, "export_person", case_id, {"cases": len(case_ids)}, hand)
    return Change.of()


def _of(records: Records, held: Held) -> Iterator[ZippedFile]:
    reference = held.sheet.case.reference
    folder = UNFIT.sub("-", reference.replace("/", "-")).strip(" .") or _short(reference)
    case = write_case(held.sheet.case).encode()
    history = json.dumps(held.history, ensure_ascii=False, indent=1).encode()
    yield ZippedFile(f"{folder}/case.json", case, "the request and its handling")
    yield ZippedFile(f"{folder}/history.json", history, "who did what to it, when")
    for one in kept_files(records, held.sheet, restricted=False):
        yield ZippedFile(f"{folder}/{one.name}", one.data, one.what)


def _history(records: Records, case_id: int) -> list[dict[str, Any]]:
    lines = whole_audit(plain(records), AuditFilter(case_id))
    return [
        {"at": _text(one.done_at), "by": one.done_by, "what": done_words(one), "detail": detail_words(one)}
        for one, _link in lines
    ]


def _text(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def _short(reference: str) -> str:
    return sha256(reference.encode()).hexdigest()[:8]
