"""Our own bugs at the door: logged whole, told politely."""

import logging
from pathlib import Path
from typing import Final

from foidesk.cli.console import Console
from foidesk.domain.problems import Problem

THE_ANSWER_IS_NO: Final = 1
"""Exit code for a letter that must not go out as it is."""

TROUBLE: Final = 2
"""Exit code for wrong use, bad input, and anything that could not be done."""


class OwnFault(Problem):
    """A bug, in words that help."""

    def __init__(self, log: Path) -> None:
        super().__init__(
            "Something went wrong inside FoiDesk, and this step was not carried out.",
            f"Your cases are safe; send {log} to your administrator.",
        )


def tell_fault(error: Exception, console: Console, log: Path, about: str = "") -> None:
    """Log a bug that was caught, and say so."""
    logging.getLogger("foidesk").error("a fault of our own", exc_info=error)
    console.complain(OwnFault(log), about)
