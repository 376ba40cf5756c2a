"""A restore that was cut off between its two last steps is finished at the next start."""

from pathlib import Path
from typing import Final

RESTORED: Final = ".restored"
"""What is after the name of a case file that is brought back, checked, and waits for its place."""


def finish_restore(target: Path) -> bool:
    """Put a case file that waits for its place there, where nothing is; tell whether one did.

    Only ever so when the case file before it has been moved aside: a new, empty one must not be made then.
    """
    waiting = target.with_name(target.name + RESTORED)
    if target.exists() or not waiting.is_dir():
        return False
    waiting.rename(target)
    return True
