"""The audit in plain words: what each line says was done, and the kinds of line there are."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

from foidesk.domain.dates import capitalised, in_words, listed
from foidesk.store.audit_lines import AuditEntry, AuditFilter


class Kind(Enum):
    """The kinds of line an officer can ask for."""

    ANY = "Everything"
    HANDLING = "Acts and decisions"
    LETTERS = "Letters"
    OVERRIDES = "Checks overridden"
    GOING_OUT = "Printed, saved, exported, opened"
    RESTRICTED = "What is restricted, seen or exported"
    SETTINGS = "Settings and calendar"
    KEEPING = "The case file, backup and destruction"


WORDS: Final[Mapping[str, tuple[str, Kind]]] = MappingProxyType(
    {
        "log_request": ("Logged the request", Kind.HANDLING),
        "record_act": ("Recorded an act", Kind.HANDLING),
        "undo_act": ("Undid an act", Kind.HANDLING),
        "amend_request": ("Changed what was noted of the request", Kind.HANDLING),
        "decide_parts": ("Decided parts", Kind.HANDLING),
        "keep_estimate": ("Changed the cost estimate", Kind.HANDLING),
        "mend_estimate": ("Corrected the cost estimate", Kind.HANDLING),
        "keep_particulars": ("Wrote on a letter", Kind.LETTERS),
        "ask_approval": ("Sent a letter for approval", Kind.LETTERS),
        "send_back": ("Sent a letter back", Kind.LETTERS),
        "take_back": ("Took a letter back from approval", Kind.LETTERS),
        "issue_letter": ("Issued a letter", Kind.LETTERS),
        "begin_correction": ("Began to correct a letter", Kind.LETTERS),
        "give_up_correction": ("Gave up correcting a letter", Kind.LETTERS),
        "draft_mail": ("Drafted an e-mail with a letter", Kind.GOING_OUT),
        "print_letter": ("Printed a letter", Kind.GOING_OUT),
        "save_letter": ("Saved a copy of a letter", Kind.GOING_OUT),
        "open_file": ("Opened a file", Kind.GOING_OUT),
        "save_file": ("Saved a copy of a file", Kind.GOING_OUT),
        "export_case": ("Exported the case", Kind.GOING_OUT),
        "export_audit": ("Exported the audit", Kind.GOING_OUT),
        "export_person": ("Exported everything held about a person", Kind.GOING_OUT),
        "export_settings": ("Exported the settings", Kind.GOING_OUT),
        "export_restricted": ("Exported the case with what is restricted", Kind.RESTRICTED),
        "see_restricted": ("Looked at a letter to the regulator", Kind.RESTRICTED),
        "letter_restricted": ("Drew a letter with what is restricted", Kind.RESTRICTED),
        "change_settings": ("Changed the settings", Kind.SETTINGS),
        "bring_in_lists": ("Imported lists of the settings", Kind.SETTINGS),
        "change_calendar": ("Changed the bank holidays", Kind.SETTINGS),
        "change_retention": ("Changed how long cases are kept", Kind.SETTINGS),
        "change_costs": ("Changed the limits on cost", Kind.SETTINGS),
        "amend_provision": ("Amended a provision", Kind.SETTINGS),
        "check_provision": ("Looked a provision up", Kind.SETTINGS),
        "add_clause": ("Added a paragraph", Kind.SETTINGS),
        "edit_clause": ("Changed a paragraph", Kind.SETTINGS),
        "retire_clause": ("Withdrew a paragraph", Kind.SETTINGS),
        "keep_note": ("Wrote a note", Kind.HANDLING),
        "keep_task": ("Set a task", Kind.HANDLING),
        "take_back_note": ("Took a note back", Kind.HANDLING),
        "take_back_task": ("Took a task back", Kind.HANDLING),
        "tick": ("Ticked a task, or took the tick away", Kind.HANDLING),
        "keep_areas": ("Changed the business areas", Kind.SETTINGS),
        "commission_parts": ("Asked a business area", Kind.HANDLING),
        "answer_commission": ("Recorded what a business area answered", Kind.HANDLING),
        "take_back_answer": ("Took back what was recorded of a business area’s answer", Kind.HANDLING),
        "record_search": ("Recorded a search by a business area", Kind.HANDLING),
        "chase_area": ("Chased a business area", Kind.HANDLING),
        "keep_search": ("Kept a search", Kind.SETTINGS),
        "drop_search": ("Forgot a search", Kind.SETTINGS),
        "plan_backups": ("Changed where and when backups are made", Kind.SETTINGS),
        "limit_attachments": ("Changed which files may come with requests", Kind.SETTINGS),
        "change_passphrase": ("Changed the passphrase", Kind.SETTINGS),
        "change_recovery_code": ("Made another recovery code", Kind.SETTINGS),
        "remember_key": ("Let a computer’s keyring open the case file", Kind.SETTINGS),
        "forget_key": ("Took the key out of a computer’s keyring", Kind.SETTINGS),
        "encrypt_case_file": ("Encrypted the case file", Kind.KEEPING),
        "decrypt_case_file": ("Made the case file plain", Kind.KEEPING),
        "salvage_case_file": ("Salvaged a damaged case file into this one", Kind.KEEPING),
        "back_up": ("Backed the case file up", Kind.KEEPING),
        "try_restore": ("Tried whether a backup restores", Kind.KEEPING),
        "restore": ("Restored a backup", Kind.KEEPING),
        "make_case_file": ("Made the case file", Kind.KEEPING),
        "accept_audit": ("Accepted the audit as it is", Kind.KEEPING),
        "retire_cases": ("Destroyed cases", Kind.KEEPING),
        "certify_destruction": ("Certified what was destroyed", Kind.KEEPING),
        "finish_destruction": ("Took what was destroyed off the disk", Kind.KEEPING),
        "hold_case": ("Put a hold on the case", Kind.KEEPING),
        "lift_hold": ("Lifted the hold on the case", Kind.KEEPING),
    }
)
"""What each use case is called. One that is not here is told by its own name, and belongs to KEEPING."""

BARE: Final = frozenset({"act", "kind", "name", "format"})
"""What needs no label: it says itself what it is."""

TOO_MUCH: Final = frozenset({"reference", "sha256", "letter", "file", "logos", "signatures"})
"""What is said elsewhere in the line, or only in the export: numbers and hashes."""

ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
LONGEST: Final = 300


def filter_of(kind: Kind, case_id: int | None = None) -> AuditFilter:
    """Return what to ask the audit for."""
    if kind is Kind.ANY:
        return AuditFilter(case_id)
    if kind is Kind.OVERRIDES:
        return AuditFilter(case_id, overridden=True)
    return AuditFilter(case_id, frozenset(name for name, (_, one) in WORDS.items() if one is kind))


def done_words(entry: AuditEntry) -> str:
    """Return what was done, as a sentence without its end."""
    known = WORDS.get(entry.what)
    return known[0] if known else capitalised(entry.what.replace("_", " "))


def detail_words(entry: AuditEntry) -> str:
    """Return the detail of a line in one line of words."""
    if entry.erased_by is not None:
        return f"Erased by destruction certificate {entry.erased_by}"
    said = capitalised("; ".join(_said(entry.detail)))
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"


def _said(detail: Mapping[str, Any]) -> Iterator[str]:
    for name, value in detail.items():
        label = name.replace("_", " ")
        if name in TOO_MUCH or value in (None, "", [], {}, False):
            continue
        if name == "overrides":
            yield from (f"{one[0]} overridden: {one[1]}" for one in value)
        elif value is True:
            yield label
        else:
            yield _words(value) if name in BARE else f"{label} {_words(value)}"


def _words(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(
            f"{name.replace('_', ' ')}: {_words(one) or 'nothing'}" for name, one in value.items()
        )
    if isinstance(value, list):
        return listed(tuple(_words(one) or "none" for one in value))
    if isinstance(value, str) and ISO_DAY.fullmatch(value):
        return in_words(date.fromisoformat(value))
    if value is None:
        return ""
    return " ".join(str(value).replace("_", " ").split())
