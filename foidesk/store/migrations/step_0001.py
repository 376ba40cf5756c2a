"""Schema version 1: cases, what is kept beside them, and the audit."""

from typing import Final

from foidesk.store.migrations.step_0001_cases import CASE_TABLES
from foidesk.store.migrations.step_0001_kept import KEPT_TABLES

APPEND_ONLY: Final = ("audit", "event", "letter")
"""Tables whose rows are added and never touched again."""

GUARDS: Final = tuple(
    f"create trigger {table}_refuses_{verb} before {verb} on {table}"
    f" begin select raise(abort, 'rows of {table} are never changed'); end"
    for table in APPEND_ONLY
    for verb in ("update", "delete")
)

STATEMENTS: Final = CASE_TABLES + KEPT_TABLES + GUARDS
