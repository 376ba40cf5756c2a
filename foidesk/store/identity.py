"""Which file a name stands for: a name can be given to another while the first is still open."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from foidesk.store.place_faults import CaseFileGone


@dataclass(frozen=True, slots=True)
class Identity:
    """The file under a name, as the system numbers it."""

    path: Path
    device: int
    number: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """Return the identity of the file that is there now."""
        now = path.stat()
        return cls(path, now.st_dev, now.st_ino)

    def check(self, folder: Path) -> None:
        """Raise CaseFileGone where the name leads to another file now, or to none."""
        try:
            now = self.path.stat()
        except OSError:
            raise CaseFileGone(folder) from None
        if (now.st_dev, now.st_ino) != (self.device, self.number):
            raise CaseFileGone(folder)
