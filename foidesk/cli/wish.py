"""What the window is asked to show. Light, for it stands on the way to the first paint."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from foidesk.domain.problems import Problem


class NoScreen(Problem):
    """There is nothing to open a window on."""

    remedy = "Run it on a desktop, or use the commands that “foidesk --help” lists."


@dataclass(frozen=True, slots=True)
class Wish:
    """A case file, whether it is the sample one, files to check for logging, and a passphrase for it."""

    case_file: Path
    sample: bool = False
    files: Sequence[Path] = ()
    secret: str | None = field(default=None, repr=False)
