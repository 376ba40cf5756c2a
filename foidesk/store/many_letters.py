"""The letters of many cases at once."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from sqlmodel import col

from foidesk.store.documents import KeptLetter, letter_in
from foidesk.store.kept_tables import LetterRow
from foidesk.store.records import Records
from foidesk.store.tables import CaseRow

AT_ONCE: Final = 500
"""Cases asked for in one query."""


def letters_of_cases(records: Records, case_ids: Sequence[int]) -> list[tuple[int, str, KeptLetter]]:
    """Return the letters of these cases with case and reference, first issued first within a case."""
    found = select(col(CaseRow.id), col(CaseRow.reference), LetterRow).where(
        col(CaseRow.id) == col(LetterRow.case_id)
    )
    some = (case_ids[at : at + AT_ONCE] for at in range(0, len(case_ids), AT_ONCE))
    return [
        (case_id or 0, reference, letter_in(row))
        for ids in some
        for case_id, reference, row in records.session.execute(
            found.where(col(LetterRow.case_id).in_(ids)).order_by(col(LetterRow.id))
        )
    ]


def all_letters(records: Records) -> list[tuple[str, KeptLetter]]:
    """Return every letter kept, each with the reference of its case, first issued first."""
    rows = select(col(CaseRow.reference), LetterRow).where(col(CaseRow.id) == col(LetterRow.case_id))
    found = records.session.execute(rows.order_by(col(LetterRow.id)))
    return [(reference, letter_in(row)) for reference, row in found]
