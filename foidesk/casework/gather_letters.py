"""Gather the kept letters of many cases, to be printed or saved together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from foidesk.domain.letter_kinds import LetterKind
from foidesk.store.documents import KeptLetter
from foidesk.store.many_letters import letters_of_cases
from foidesk.store.records import Records


@dataclass(frozen=True, slots=True)
class Gathered:
    """A kept letter and the reference of its case."""

    case_id: int
    reference: str
    letter: KeptLetter


def gather_letters(
    records: Records, case_ids: Sequence[int], kind: LetterKind | None = None
) -> tuple[Gathered, ...]:
    """Return the latest letter of each case, or every letter of `kind`; cases in the order given.

    A letter that another has replaced is left out. Cases without a letter are not among them.
    """
    by_case: dict[int, list[Gathered]] = {}
    for case_id, reference, letter in letters_of_cases(records, case_ids):
        by_case.setdefault(case_id, []).append(Gathered(case_id, reference, letter))
    return tuple(one for case_id in case_ids for one in _wanted(by_case.get(case_id, ()), kind))


def _wanted(letters: Iterable[Gathered], kind: LetterKind | None) -> list[Gathered]:
    replaced = {one.letter.replaces for one in letters}
    standing = [one for one in letters if one.letter.id not in replaced]
    return standing[-1:] if kind is None else [one for one in standing if one.letter.kind == kind]
