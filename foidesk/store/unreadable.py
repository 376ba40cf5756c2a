"""Values that come out of a damaged database as nonsense, told from our own mistakes."""

import logging
import traceback
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

NONSENSE: Final = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError)
"""What reading a damaged date, pack, amount or word of the law back comes to."""

NOT_TEXT: Final = "Could not decode to UTF-8"
"""How the driver begins to say that a text is none any more; SQLite has no code for it."""

STORE: Final = Path(__file__).parent
DOOR: Final = STORE / "case_file.py"
WRITING: Final = frozenset({"pack", "_plain", "storable"})


def _reads(frame: traceback.FrameSummary) -> bool:
    """Whether the store itself was reading: not writing, and not only the door to whoever was."""
    path = Path(frame.filename)
    return path.is_relative_to(STORE) and path != DOOR and frame.name not in WRITING


def is_unreadable(error: BaseException) -> bool:
    """Whether a value of the database could not be read back.

    All it holds the store wrote itself, each value in a column of its type: where the store’s own reading of
    one fails, that one was changed outside. It is logged all the same, with where it was met.
    """
    cause = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's own error
    if str(cause).startswith(NOT_TEXT):
        return True
    if not isinstance(error, NONSENSE):
        return False
    ours = [one for one in traceback.extract_tb(error.__traceback__) if "foidesk" in Path(one.filename).parts]
    if not ours or not _reads(ours[-1]):
        return False
    log.error("a value of the case file cannot be read back", exc_info=error)
    return True
