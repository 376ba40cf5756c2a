"""Schema version 5: what search reads."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = ()
