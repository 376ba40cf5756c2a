"""Expected trouble, in the officer's words, each with what to do next."""

from typing import ClassVar


class Problem(Exception):
    """Expected trouble. `str()` is shown to the officer; anything else raised is a bug."""

    remedy: ClassVar[str] = ""

    def __init__(self, said: str, remedy: str | None = None) -> None:
        super().__init__(said)
        self.next_step = self.remedy if remedy is None else remedy
        """What the officer can do about it: one sentence, or empty."""
