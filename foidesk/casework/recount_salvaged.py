"""Count salvaged cases anew by their timelines, those alike once, and say which cannot be followed."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from foidesk.casework.count_case import count_case
from foidesk.casework.keep_case import copy_standing
from foidesk.domain.authority import Settings
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.cases import SortingCopy, case_value
from foidesk.store.counted_cases import Facts, as_case, counted_cases, put_dates
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import version_kept
from foidesk.store.settings_rows import read_settings

UNREADABLE: Final = "some of it cannot be read"
NONSENSE: Final = (ValueError, KeyError, TypeError, AttributeError, LookupError)
"""What reading a damaged value as a date, a pack or a word of the law comes to."""


def recount_salvaged(
    records: Records, ids: Sequence[int], mended: Container[int], lawbook: Lawbook
) -> Iterator[tuple[int, str]]:
    """Rewrite what the register sorts by; yield the cases that cannot be followed, with why.

    Those `mended` are read whole, with all that was stood in for.
    """
    recount = _Recount(records, lawbook, read_settings(records))
    for case_id in ids:
        said = recount.whole(case_id) if case_id in mended else recount.alike(case_id)
        if said:
            yield case_id, said


@dataclass(frozen=True, slots=True)
class _Recount:
    records: Records
    lawbook: Lawbook
    settings: Settings
    known: dict[tuple[Facts, int | None], SortingCopy | str] = field(default_factory=dict)

    def whole(self, case_id: int) -> str:
        """Fold one case with all it has; return what stands in the way, or nothing."""
        try:
            copy_standing(self.records, case_id, case_value(self.records, case_id), self.lawbook)
        except Problem as problem:
            return _unfollowed(problem)
        except NONSENSE:
            return UNREADABLE
        return ""

    def alike(self, case_id: int) -> str:
        """Fold one case, or take what another like it came to."""
        connection = plain(self.records)
        kept = version_kept(connection, case_id)
        try:
            (found,) = counted_cases(connection, [case_id])
            if (found.facts, kept) not in self.known:
                self.known[found.facts, kept] = self._fold(found.facts, kept)
            copy = self.known[found.facts, kept]
        except NONSENSE:
            return UNREADABLE
        if isinstance(copy, str):
            return copy
        if copy.is_owed:
            return self.whole(case_id)  # it hangs on words that no date rests on
        put_dates(connection, case_id, copy)
        return ""

    def _fold(self, facts: Facts, kept: int | None) -> SortingCopy | str:
        try:
            return count_case(self.records, as_case(facts), self.settings, self.lawbook, kept)[1]
        except Problem as problem:
            return _unfollowed(problem)


def _unfollowed(problem: Problem) -> str:
    return f"its timeline cannot be followed ({problem})"
