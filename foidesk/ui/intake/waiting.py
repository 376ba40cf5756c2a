"""The files waiting to be checked, and how far along the line is."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from foidesk.ui.tongue import translate


class Waiting:
    """First come, first checked. None in place of a path is a request to be written down by hand."""

    def __init__(self) -> None:
        self._line: deque[Path | None] = deque()
        self._taken = 0

    def __len__(self) -> int:
        return len(self._line)

    def add(self, paths: Iterable[Path | None]) -> None:
        """Put these at the end; a file that waits already is not put in twice."""
        self._line.extend(path for path in paths if path is None or path not in self._line)

    def take(self) -> Path | None:
        """Return the next one. Raises IndexError when there is none."""
        self._taken += 1
        return self._line.popleft()

    def leave(self) -> None:
        """Forget everything that waits."""
        self._line.clear()
        self._taken = 0

    def place(self) -> str:
        """Return such as `2 of 5` for the one taken last; nothing when it is alone."""
        total = self._taken + len(self._line)
        return (
            translate("Intake", "{taken} of {total}").format(taken=self._taken, total=total)
            if total > 1
            else ""
        )
