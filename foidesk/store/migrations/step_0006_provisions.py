"""Schema version 6: an office's own readings of a provision, in a column of their own.

Version 5 kept them behind a mark in the column that says where the provision was read.
"""

from typing import Final

from foidesk.store.migrations.step_0005_seals import SETTINGS
from foidesk.store.migrations.taking import Statement

MARK: Final = "char(30)"
"""Stood between where a provision was read and how it reads. Nobody could type it."""

GUARD: Final = "provision_check_refuses_update"

STATEMENTS: Final[tuple[Statement, ...]] = (
    f"drop trigger {GUARD}",
    "alter table provision_check add column readings text default '' not null",
    f"""update provision_check set source = substr(source, 1, instr(source, {MARK}) - 1),
        readings = substr(source, instr(source, {MARK}) + 1)
        where instr(source, {MARK}) > 0""",  # noqa: S608  our own words
    f"""create trigger {GUARD} before update on provision_check
        begin select raise(abort, 'rows of provision_check are never changed'); end""",
    # A seal is over whole rows, and each of these has a column more.
    f"""insert or ignore into seal_due (case_id)
        select {SETTINGS} where exists (select 1 from provision_check)""",  # noqa: S608  our own number
)
