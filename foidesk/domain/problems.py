"""Trouble that has to be reckoned with, told so that an officer knows how to go on."""

from typing import ClassVar


class Problem(Exception):
    """Its words are for the officer to read. Any other exception is a bug of ours."""

    remedy: ClassVar[str] = ""

    def __init__(self, said: str, remedy: str | None = None) -> None:
        super().__init__(said)
        self.next_step = self.remedy if remedy is None else remedy
        """What the officer can do about it: one sentence, or empty."""

    @property
    def in_full(self) -> str:
        """What happened and what can be done about it, in one line."""
        return f"{self} {self.next_step}".strip()
