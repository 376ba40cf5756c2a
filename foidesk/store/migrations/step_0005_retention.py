"""Schema version 5: what has been erased, and when it may be."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = ()
