"""Schema version 5: backups made and drilled."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = ()
