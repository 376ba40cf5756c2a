"""Schema version 5: the case file as a record for years."""

from typing import Final

from foidesk.store.migrations import (
    step_0005_audit,
    step_0005_backup,
    step_0005_commissions,
    step_0005_desk,
    step_0005_law,
    step_0005_register,
    step_0005_retention,
    step_0005_seals,
    step_0005_search,
    step_0005_similar,
)
from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = (
    *step_0005_register.STATEMENTS,  # first: it rebuilds columns, which no trigger may stand in the way of
    *step_0005_audit.STATEMENTS,
    *step_0005_backup.STATEMENTS,
    *step_0005_commissions.STATEMENTS,
    *step_0005_desk.STATEMENTS,
    *step_0005_law.STATEMENTS,
    *step_0005_retention.STATEMENTS,
    *step_0005_search.STATEMENTS,
    *step_0005_similar.STATEMENTS,
    *step_0005_seals.STATEMENTS,  # last: it watches the tables of all the others
)
