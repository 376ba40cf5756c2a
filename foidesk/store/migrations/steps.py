"""Every step the schema has taken, in order."""

from typing import Final

from foidesk.store.migrations import (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006_provisions,
)
from foidesk.store.migrations.taking import Step

STEPS: Final[tuple[Step, ...]] = (
    step_0001.STATEMENTS,
    step_0002.STATEMENTS,
    step_0003.STATEMENTS,
    step_0004.STATEMENTS,
    step_0005.STATEMENTS,
    step_0006_provisions.STATEMENTS,
)
"""Step n of this tuple leads to schema version n + 1. Add steps, and count them in `NEWEST`; never change
one that was released."""
