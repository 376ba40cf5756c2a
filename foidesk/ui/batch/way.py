"""What can be done with the letters of many requests."""

from enum import Enum

from foidesk.ui.tongue import marked, translate


class Way(Enum):
    """What is done with the letters: the title, and the word on the button."""

    PRINT = (marked("Batch", "Print letters"), marked("Batch", "Print"))
    SAVE = (marked("Batch", "Save letters as PDF"), marked("Batch", "Save"))

    @property
    def title(self) -> str:
        """The heading over it."""
        return translate("Batch", self.value[0])

    @property
    def verb(self) -> str:
        """The word on the button."""
        return translate("Batch", self.value[1])
