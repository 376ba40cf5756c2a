"""The account of a salvage: what was saved, what is lost, and which cases are incomplete."""

from collections.abc import Mapping, Sized
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from foidesk.domain.dates import capitalised, counted, in_words

WORDS: Final[Mapping[str, str]] = {
    "approval": "approvals",
    "attachment": "files that came with requests",
    "attachment_limits": "limits for files",
    "attachment_text": "words of files, for search",
    "audit": "entries of the audit",
    "audit_head": "ends of the audit",
    "authority": "authorities",
    "backup": "backups that were made",
    "backup_plan": "plans for backups",
    "business_area": "business areas",
    "calendar_change": "changes of the bank holidays",
    "calendar_day": "days of those changes",
    "case": "cases",
    "case_authority": "authorities of cases",
    "case_text": "texts of requests",
    "certified": "certificates of destruction",
    "chase": "reminders to business areas",
    "claim": "provisions relied on",
    "clause": "own paragraphs",
    "commission": "questions to business areas",
    "cost_change": "changes of the limits on cost",
    "destroyed": "rows of statistics of destroyed cases",
    "destruction": "destructions",
    "event": "rows of timelines",
    "file_to_remove": "files still to be removed",
    "hold": "holds on cases",
    "letter": "issued letters",
    "letter_draft": "letters being written",
    "letter_text": "words of letters, for search",
    "link": "links to other cases",
    "note": "notes",
    "officer": "officers",
    "part": "parts of requests",
    "provision_check": "provisions looked up",
    "regulator": "regulators",
    "restore_drill": "restores that were tried",
    "retention_change": "changes of the schedules",
    "saved_search": "saved searches",
    "search_record": "searches by business areas",
    "sequence": "numbering",
    "task": "tasks",
    "unfinished": "destructions still to be finished",
    "word_group": "groups of words",
}
"""What the rows of each table are to an officer."""


@dataclass(frozen=True, slots=True)
class TableAccount:
    """How many rows of one table came over. Not `is_sure`: nothing tells how many there should be."""

    table: str
    saved: int = 0
    lost: int = 0
    is_sure: bool = True

    @property
    def words(self) -> str:
        """What its rows are."""
        return WORDS.get(self.table, self.table.replace("_", " "))


@dataclass(frozen=True, slots=True)
class Account:
    """What a salvage came to. `files_missing` and `incomplete` name whose they are, and what is missing."""

    tables: tuple[TableAccount, ...]
    files: int
    files_missing: tuple[tuple[str, str], ...] = ()
    incomplete: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def saved(self) -> int:
        """How many rows came over."""
        return sum(one.saved for one in self.tables)

    @property
    def lost(self) -> int:
        """How many rows are known to be lost."""
        return sum(one.lost for one in self.tables)

    @property
    def unsure(self) -> tuple[TableAccount, ...]:
        """Tables of which nobody can say whether rows are missing."""
        return tuple(one for one in self.tables if not one.is_sure)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is lost, and nothing may be."""
        return not (self.lost or self.files_missing or self.incomplete or self.unsure)

    @property
    def headline(self) -> str:
        """The account in a sentence."""
        if self.is_whole:
            return f"Everything was saved: {self.saved} entries and {self.files} files."
        if not self.saved:
            return f"Nothing of the database could be read. {counted(self.files, 'file')} were saved."
        counts = (
            (self.lost, f"of {self.saved + self.lost} entries {_are(self.lost)} lost"),
            (len(self.files_missing), f"{_of('file', self.files_missing)} missing"),
            (len(self.incomplete), f"{_of('case', self.incomplete)} incomplete"),
        )
        if said := "; ".join(f"{count} {words}" for count, words in counts if count):
            return f"{self.saved} entries and {self.files} files were saved; {said}."
        return (
            f"{self.saved} entries and {self.files} files were saved. No gap shows, but the damage took away"
            " what would tell for certain."
        )

    def text(self, source: Path, now: datetime) -> str:
        """Return the whole account as it is kept beside the new case file."""
        return "\n".join([*self._head(source, now), *self._body()]) + "\n"

    def _head(self, source: Path, now: datetime) -> list[str]:
        return [
            f"Salvaged from {source} on {in_words(now.date())}.",
            self.headline,
            "The damaged case file was not changed. Keep it until you are sure of this one.",
            "",
        ]

    def _body(self) -> list[str]:
        unknown = " (whether any are missing cannot be told)"
        lines = [
            f"{capitalised(one.words)}: {one.saved} saved, {one.lost} lost{'' if one.is_sure else unknown}"
            for one in self.tables
            if one.saved or one.lost or not one.is_sure
        ]
        if self.incomplete:
            lines += [
                "",
                "Incomplete cases:",
                *(f"{case}: {'; '.join(why)}" for case, why in self.incomplete),
            ]
        if self.files_missing:
            lines += ["", "Missing files:", *(f"{whose}: {name}" for whose, name in self.files_missing)]
        return lines

    def document(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return {
            "whole": self.is_whole,
            "saved": self.saved,
            "lost": self.lost,
            "tables": {
                one.table: {"saved": one.saved, "lost": one.lost, "sure": one.is_sure} for one in self.tables
            },
            "files": self.files,
            "files_missing": [{"of": whose, "name": name} for whose, name in self.files_missing],
            "incomplete": [{"case": case, "lacks": list(why)} for case, why in self.incomplete],
        }


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def _of(what: str, found: Sized) -> str:
    return f"{what}{'' if len(found) == 1 else 's'} {_are(len(found))}"
