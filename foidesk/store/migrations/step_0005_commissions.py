"""Schema version 5: parts commissioned from business areas."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = ()
