"""Schema version 5: a chain of hashes through the audit."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = ()
