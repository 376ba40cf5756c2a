"""Verify a case file: that its bytes hold together, and that its register says what its timelines do."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any, Final

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.fold_case import standing_of
from foidesk.domain.authority import Settings
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Progress, quietly
from foidesk.lawbook import Lawbook
from foidesk.store.audit_chain import Head
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection
from foidesk.store.counted_cases import Facts, as_case, counted_cases
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.layout import layout_faults
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.register_columns import Columns, columns_of, ids_of_cases
from foidesk.store.settings_rows import read_settings
from foidesk.store.verifying import MOST, Verdict, inspect

AT_ONCE: Final = 500
"""Cases read at a time."""


def verify_case_file(
    case_file: CaseFile, lawbook: Lawbook, progress: Progress = quietly, anchor: Head | None = None
) -> Verdict:
    """Look everything through; change nothing. `anchor`: what is remembered of its audit elsewhere.

    Raises only what `progress` raises.
    """
    found = inspect(case_file, progress, anchor)
    try:
        if found.ok:  # what cannot be read cannot be folded either
            found = replace(found, faults=tuple(case_file.read(_faults, lawbook, progress)))
        return replace(found, faults=(*found.faults, *case_file.look(_layout)))
    except CaseFileDamaged as damaged:
        return replace(found, faults=found.faults or (str(damaged),))


def _layout(connection: Connection) -> list[str]:
    return list(islice(layout_faults(connection), MOST))


def _faults(records: Records, lawbook: Lawbook, progress: Progress) -> list[str]:
    folding = Folding(records, lawbook, read_settings(records))
    return list(folding.faults(progress))


@dataclass(frozen=True, slots=True)
class Folding:
    """Timelines folded anew, those with like facts once."""

    records: Records
    lawbook: Lawbook
    settings: Settings
    known: dict[tuple[Facts, int | None], Columns] = field(default_factory=dict)

    def faults(self, progress: Progress) -> Iterator[str]:
        """Yield a sentence for each case of which the register says something else than its timeline."""
        connection = plain(self.records)
        ids, told = ids_of_cases(connection), 0
        for start in range(0, len(ids), AT_ONCE):
            progress(start, len(ids))
            some = ids[start : start + AT_ONCE]
            kept = columns_of(connection, some)
            for found in counted_cases(connection, some):
                version, columns = kept[found.case_id]
                if (said := self._fault(found.facts, version, columns)) and told < MOST:
                    told += 1
                    yield f"{found.reference}: {said}."

    def _fault(self, facts: Facts, version: int | None, kept: Columns) -> str:
        try:
            folded = self._folded(facts, version)
        except Problem as problem:
            return f"its timeline cannot be followed ({problem})"
        differs = [
            f"{name} is {_said(have)} in the register and {_said(want)} by its timeline"
            for name, have, want in zip(NAMES, kept, folded, strict=True)
            if have != want
        ]
        return "; ".join(differs)

    def _folded(self, facts: Facts, version: int | None) -> Columns:
        if (facts, version) not in self.known:
            law = lawbook_in_force(plain(self.records), self.lawbook, version).clock
            standing = standing_of(as_case(facts), self.settings, law)
            received, due, answered = standing.received_on, standing.due_on, standing.answered_on
            law_name, days = standing.regime.value, (_text(received), _text(due), _text(answered))
            columns = (standing.stage.value, law_name, *days)
            self.known[facts, version] = columns
        return self.known[facts, version]


NAMES: Final = ("the stage", "the law", "the day of receipt", "the due date", "the day of the answer")


def _text(day: date | None) -> str | None:
    return None if day is None else str(day)


def _said(value: Any) -> str:
    return "none" if value is None else f"“{value}”"
