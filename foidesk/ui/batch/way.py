"""What can be done with the letters of many requests."""

from enum import Enum


class Way(Enum):
    """What is done with the letters: the title, and the word on the button."""

    PRINT = ("Print letters", "Print")
    SAVE = ("Save letters as PDF", "Save")

    @property
    def title(self) -> str:
        """The heading over it."""
        return self.value[0]

    @property
    def verb(self) -> str:
        """The word on the button."""
        return self.value[1]
