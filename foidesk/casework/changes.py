"""What a use case changed, and by whose hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self


@dataclass(frozen=True, slots=True)
class Change:
    """The cases a use case touched; None stands for everything, settings included."""

    cases: frozenset[int] | None

    @classmethod
    def of(cls, *case_ids: int) -> Self:
        """Return the change of just these cases; of none, when nothing changed."""
        return cls(frozenset(case_ids))

    @classmethod
    def everything(cls) -> Self:
        """Return the change after which every screen reads again."""
        return cls(None)

    def touches(self, case_id: int) -> bool:
        """Return whether what is shown of that case may be out of date."""
        return self.cases is None or case_id in self.cases


@dataclass(frozen=True, slots=True)
class Hand:
    """Who acts, and when: `now` knows its offset."""

    now: datetime
    by: str
