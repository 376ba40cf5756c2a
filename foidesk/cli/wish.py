"""What the window is asked to show. Light, for it stands on the way to the first paint."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from foidesk.domain.problems import Problem


class NoScreen(Problem):
    """There is nothing to open a window on."""

    remedy = "Run it on a desktop, or use the commands that “foidesk --help” lists."


class Wish(NamedTuple):
    """A case file, whether it is the sample one, files to check for logging, and a passphrase for it."""

    case_file: Path
    sample: bool = False
    files: Sequence[Path] = ()
    secret: str | None = None

    def __repr__(self) -> str:
        """Return what is asked, but never the passphrase: it might reach the log."""
        return f"Wish({self.case_file!r}, sample={self.sample}, files={self.files!r})"
